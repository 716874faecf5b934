package io.github.geniac.pricing.sheet;

import io.github.geniac.core.Allocation;
import io.github.geniac.core.BulkPlan;
import io.github.geniac.core.CallTerms;
import io.github.geniac.core.CostItem;
import io.github.geniac.core.DirectPlan;
import io.github.geniac.core.ItemId;
import io.github.geniac.core.Proposal;
import io.github.geniac.pricing.CostLine;
import io.github.geniac.pricing.CostSheet;
import io.github.geniac.pricing.json.Receipt;
import io.github.geniac.rules.Assessment;
import io.github.geniac.rules.ItemEligibility;
import io.github.geniac.rules.Part;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;

/** That a proposal, its assessment and its cost sheet belong together. */
final class SheetChecks {

  private SheetChecks() {}

  static void check(Proposal proposal, Assessment assessment, CostSheet costs) {
    same("terms", assessment.terms(), costs.terms());
    same("readings", assessment.readings(), costs.readings());
    Set<String> items = new TreeSet<>();
    proposal.directPlan().map(DirectPlan::allocations).orElse(List.of()).stream()
        .map(Allocation::id)
        .forEach(id -> items.add(item(Part.DIRECT, id.value())));
    proposal.bulkPlan().map(BulkPlan::allocations).orElse(List.of()).stream()
        .map(Allocation::id)
        .forEach(id -> items.add(item(Part.BULK, id.value())));
    proposal.costItems().stream()
        .map(CostItem::id)
        .map(ItemId::value)
        .forEach(id -> items.add(item(Part.PROPOSAL, id)));
    same("items of assessment and proposal", ids(assessment.items(), SheetChecks::item), items);
    same("items of cost sheet and proposal", ids(costs.lines(), SheetChecks::item), items);
  }

  static void check(Proposal proposal, CallTerms terms, Optional<Receipt> receipt) {
    receipt.filter(one -> !one.isOf(proposal, terms)).ifPresent(one -> {
      throw new IllegalArgumentException("ApplicationSheet: the receipt " + one
          + " is of another proposal or of other terms; make it of those of the sheet");
    });
  }

  private static <T> Set<String> ids(List<T> all, Function<T, String> id) {
    return all.stream().map(id).collect(Collectors.toCollection(TreeSet::new));
  }

  private static String item(ItemEligibility one) {
    return item(one.part(), one.item().id());
  }

  private static String item(CostLine line) {
    return item(line.part(), line.item().value());
  }

  private static String item(Part part, String id) {
    return part + " " + id;
  }

  private static void same(String what, Object one, Object other) {
    if (!one.equals(other)) {
      throw new IllegalArgumentException("ApplicationSheet: the " + what + " differ: " + one
          + " and " + other + "; assess and price the same proposal under the same terms");
    }
  }
}
