package io.github.geniac.pricing.report;

import io.github.geniac.pricing.CostLine;
import io.github.geniac.pricing.CostSheet;
import io.github.geniac.pricing.Funding;
import io.github.geniac.pricing.Note;
import io.github.geniac.pricing.PlanCost;
import io.github.geniac.pricing.Total;
import io.github.geniac.rules.ItemEligibility;
import io.github.geniac.rules.ItemEligibility.Eligibility;
import io.github.geniac.rules.Part;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.joda.money.CurrencyUnit;

/** What an item is charged for, beside what the rules say of its use; nothing without a sheet. */
final class ItemLines {

  private final Optional<CostSheet> sheet;
  private final Map<Part, Map<String, List<CostLine>>> lines = new HashMap<>();

  ItemLines(Optional<CostSheet> sheet) {
    this.sheet = sheet;
    sheet.ifPresent(one -> one.lines()
        .forEach(line -> lines
            .computeIfAbsent(line.part(), part -> new HashMap<>())
            .computeIfAbsent(line.item().value(), item -> new ArrayList<>())
            .add(line)));
  }

  private List<CostLine> of(ItemEligibility item) {
    return lines.getOrDefault(item.part(), Map.of()).getOrDefault(item.item().id(), List.of());
  }

  /** The currency of the costs, if there are any. */
  Optional<CurrencyUnit> billing() {
    return sheet.map(CostSheet::billing);
  }

  /** What of the cost of an item is subsidised. */
  Optional<Total> eligibleCost(ItemEligibility item) {
    return sheet.map(one ->
        new PlanCost(item.part(), of(item), one.billing(), one.rounding()).total(Funding.ELIGIBLE));
  }

  /** In part, where all of the use is subsidised but not all of the charge. */
  Eligibility eligibility(ItemEligibility item) {
    return item.eligibility() == Eligibility.ELIGIBLE && !notes(item).isEmpty()
        ? Eligibility.PARTLY_ELIGIBLE
        : item.eligibility();
  }

  /** Why a part of the charge is not subsidised, beyond what the rules found. */
  List<Note> notes(ItemEligibility item) {
    return of(item).stream()
        .flatMap(line -> line.notes().stream())
        .filter(Note::isAboutFunding)
        .distinct()
        .toList();
  }
}
