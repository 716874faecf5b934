package io.github.geniac.pricing.report;

import io.github.geniac.pricing.CostLine;
import io.github.geniac.pricing.CostSheet;
import io.github.geniac.pricing.Note;
import io.github.geniac.rules.ItemEligibility;
import io.github.geniac.rules.ItemEligibility.Eligibility;
import io.github.geniac.rules.Part;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What an item is charged for, beside what the rules say of its use; nothing without a sheet. */
final class ItemLines {

  private final Map<Part, Map<String, List<CostLine>>> lines = new HashMap<>();

  ItemLines(Optional<CostSheet> sheet) {
    sheet.ifPresent(one -> one.lines()
        .forEach(line -> lines
            .computeIfAbsent(line.part(), part -> new HashMap<>())
            .computeIfAbsent(line.item().value(), item -> new ArrayList<>())
            .add(line)));
  }

  List<CostLine> of(ItemEligibility item) {
    return lines.getOrDefault(item.part(), Map.of()).getOrDefault(item.item().id(), List.of());
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
