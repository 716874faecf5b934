package io.github.geniac.pricing.search;

import io.github.geniac.core.Allocation;
import io.github.geniac.core.BulkPlan;
import io.github.geniac.core.CostItem;
import io.github.geniac.core.DirectPlan;
import io.github.geniac.core.FxAssumption;
import io.github.geniac.core.ItemId;
import io.github.geniac.core.OtherCompute;
import io.github.geniac.core.Proposal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Puts plans into a proposal in place of its own; compute other than GPU nodes stays as it is. */
final class Plans {

  private Plans() {}

  static Proposal with(
      Proposal context, Optional<ProcurementPlan> direct, Optional<ProcurementPlan> bulk) {
    return with(
        context,
        direct.map(ProcurementPlan::direct).orElse(List.of()),
        bulk.map(scenario -> BulkPlan.builder()
            .bulk(scenario.bulk())
            .direct(
                kept(context.bulkPlan().map(BulkPlan::direct).orElse(List.of()), scenario.direct()))
            .demand(scenario.load())
            .build()));
  }

  static Proposal with(Proposal context, List<Allocation> direct, Optional<BulkPlan> bulk) {
    List<Allocation> all =
        kept(context.directPlan().map(DirectPlan::allocations).orElse(List.of()), direct);
    Set<ItemId> items = new TreeSet<>();
    all.forEach(one -> items.add(one.id()));
    bulk.ifPresent(plan -> plan.allocations().forEach(one -> items.add(one.id())));
    context.costItems().stream().map(CostItem::id).forEach(items::add);
    return context.toBuilder()
        .directPlan(all.isEmpty() ? Optional.empty() : Optional.of(DirectPlan.of(all)))
        .bulkPlan(bulk)
        .fxAssumptions(context.fxAssumptions().stream()
            .flatMap(one -> limited(one, items).stream())
            .toList())
        .build();
  }

  private static List<Allocation> kept(List<Allocation> stated, List<Allocation> found) {
    return Stream.concat(
            stated.stream().filter(one -> one.resource().orElse(null) instanceof OtherCompute),
            found.stream())
        .toList();
  }

  /** What is limited to an offer's item holds for the same offer beside bulk nodes too. */
  private static Optional<FxAssumption> limited(FxAssumption one, Set<ItemId> items) {
    Set<ItemId> left = new TreeSet<>(one.limitedTo());
    one.limitedTo().forEach(item -> left.add(PlanWriter.besideBulk(item)));
    left.retainAll(items);
    return one.limitedTo().isEmpty()
        ? Optional.of(one)
        : left.isEmpty()
            ? Optional.empty()
            : Optional.of(one.toBuilder().limitedTo(left).build());
  }
}
