package io.github.geniac.pricing.sheet;

import io.github.geniac.core.ItemId;
import io.github.geniac.pricing.CostLine;
import io.github.geniac.pricing.Note;
import io.github.geniac.rules.Assessment;
import io.github.geniac.rules.Clause;
import io.github.geniac.rules.Finding;
import io.github.geniac.rules.ItemEligibility;
import io.github.geniac.rules.ItemEligibility.Eligibility;
import io.github.geniac.rules.Part;
import io.github.geniac.rules.RuleId;
import io.github.geniac.rules.RuleResult;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Whether an item is subsidised, by which rules, and why not. */
final class FundingCells {

  private final Map<RuleId, String> rules = new HashMap<>();
  private final Map<Part, Map<String, Eligibility>> items = new HashMap<>();

  FundingCells(Assessment assessment) {
    for (RuleResult result : assessment.results()) {
      rules.put(
          result.rule(),
          result.clauses().stream()
              .map(Clause::number)
              .collect(Collectors.joining(", ", result.rule() + " (", ")")));
    }
    for (ItemEligibility item : assessment.items()) {
      items
          .computeIfAbsent(item.part(), part -> new HashMap<>())
          .put(item.item().id(), item.eligibility());
    }
  }

  void addTo(Cells cells, ItemCost cost) {
    CostLine line = cost.first();
    ItemId item = cost.item();
    Eligibility eligibility = items
        .getOrDefault(line.part(), Map.of())
        .getOrDefault(item.value(), Eligibility.UNDETERMINED);
    List<Note> charged = cost.notesAboutFunding();
    boolean isEligible = eligibility == Eligibility.ELIGIBLE;
    cells.state(
        Column.SUBSIDISED,
        isEligible && !charged.isEmpty() ? Eligibility.PARTLY_ELIGIBLE : eligibility);
    List<Finding> deciding = line.deciding();
    if (!deciding.isEmpty()) {
      cells.state(
          Column.RULES,
          deciding.stream()
              .map(one -> rules.getOrDefault(one.rule(), one.rule().value()))
              .distinct()
              .toList());
    }
    List<Object> reasons = new ArrayList<>(isEligible ? List.of() : deciding);
    reasons.addAll(charged);
    if (!reasons.isEmpty()) {
      cells.state(Column.REASONS, reasons);
    }
  }
}
