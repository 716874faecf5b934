package io.github.geniac.pricing.whatif;

import io.github.geniac.core.Allocation;
import io.github.geniac.core.BulkPlan;
import io.github.geniac.core.DirectPlan;
import io.github.geniac.core.ItemId;
import io.github.geniac.core.Proposal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Cuts a proposal down to the allocations that shifts touch. */
final class KernelItems {

  private KernelItems() {}

  /**
   * The allocations that shifts of the axes name; none if one concerns more than it names, so that
   * the proposal cannot be cut down. FX rates concern all alike, unless they are limited to items.
   */
  static Optional<Set<ItemId>> touched(Proposal proposal, List<Axis> axes) {
    Set<ItemId> touched = new TreeSet<>();
    boolean limited =
        proposal.fxAssumptions().stream().anyMatch(one -> !one.limitedTo().isEmpty());
    List<Shift> last =
        axes.get(2).points().stream().flatMap(one -> one.shifts().stream()).toList();
    for (Axis axis : axes.subList(0, 2)) {
      Shift shift = axis.points().get(0).shifts().get(0);
      if (!add(touched, shift) && (limited || !(shift instanceof Shift.Fx))) {
        return Optional.empty();
      }
    }
    boolean named = last.stream().allMatch(shift -> add(touched, shift));
    return named && !touched.isEmpty() ? Optional.of(touched) : Optional.empty();
  }

  private static boolean add(Set<ItemId> touched, Shift shift) {
    Optional<ItemId> target = Shifting.target(shift);
    target.ifPresent(touched::add);
    return target.isPresent();
  }

  /** The proposal with these allocations alone, and nothing that no amount depends on. */
  static Proposal only(Proposal proposal, Set<ItemId> items) {
    Proposal.Builder builder = Proposal.builder().fxAssumptions(proposal.fxAssumptions());
    proposal
        .directPlan()
        .ifPresent(plan -> builder.directPlan(DirectPlan.of(only(plan.allocations(), items))));
    proposal
        .bulkPlan()
        .ifPresent(plan -> builder.bulkPlan(BulkPlan.builder()
            .bulk(only(plan.bulk(), items))
            .direct(only(plan.direct(), items))
            .build()));
    return builder.build();
  }

  private static List<Allocation> only(List<Allocation> allocations, Set<ItemId> items) {
    return allocations.stream()
        .filter(one -> items.contains(one.id()))
        .map(
            one -> one.toBuilder().serves(List.of()).signatory(Optional.empty()).build())
        .toList();
  }
}
