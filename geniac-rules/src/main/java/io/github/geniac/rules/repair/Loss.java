package io.github.geniac.rules.repair;

import io.github.geniac.core.Allocation;
import io.github.geniac.core.Amount;
import io.github.geniac.core.DayRange;
import io.github.geniac.core.ItemId;
import io.github.geniac.core.NodeSchedule;
import io.github.geniac.core.Proposal;
import io.github.geniac.rules.Part;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * What a change lowers: nodes on days of the research period, plan by plan, and what is not counted
 * by the day. Days outside the period, which are not subsidised, are no loss. Immutable.
 *
 * @param nodes the nodes lost on days of the research period, in the order of the changes
 * @param uncounted the allocations without known nodes per day that are no longer there, or smaller
 */
record Loss(List<NodeSchedule> nodes, Set<ItemId> uncounted) {

  static Loss of(Proposal before, Proposal after, DayRange period) {
    return new Loss(
        changes(before, after).stream().map(one -> one.lost().within(period)).toList(),
        uncounted(before, after));
  }

  /** The nodes of the direct plan and of the bulk plan, if there is one. */
  static List<NodeChange> changes(Proposal before, Proposal after) {
    List<NodeChange> changes = new ArrayList<>();
    NodeSchedule direct = Plans.nodes(Plans.direct(after));
    changes.add(new NodeChange(Part.DIRECT, Plans.nodes(Plans.direct(before)), direct));
    if (before.bulkPlan().isPresent()) {
      NodeSchedule bulk =
          after.bulkPlan().isPresent() ? Plans.nodes(Plans.ofBulkPlan(after)) : direct;
      changes.add(new NodeChange(Part.BULK, Plans.nodes(Plans.ofBulkPlan(before)), bulk));
    }
    return changes;
  }

  private static Set<ItemId> uncounted(Proposal before, Proposal after) {
    Set<ItemId> less = new TreeSet<>();
    for (Allocation one : before.allocations()) {
      if (one.nodeSchedule().isEmpty() && !size(one).equals(Optional.of(BigDecimal.ZERO))) {
        Optional<Allocation> now = Plans.find(after, one.id());
        if (now.isEmpty() || isLess(size(now.get()), size(one))) {
          less.add(one.id());
        }
      }
    }
    return less;
  }

  private static boolean isLess(Optional<BigDecimal> now, Optional<BigDecimal> was) {
    return now.isPresent() && was.isPresent() && now.get().compareTo(was.get()) < 0;
  }

  private static Optional<BigDecimal> size(Allocation one) {
    Amount amount = one.amount().orElse(null);
    return amount instanceof Amount.Quantity quantity
        ? Optional.of(quantity.quantity())
        : amount instanceof Amount.Nodes nodes
            ? Optional.of(BigDecimal.valueOf(nodes.nodes()))
            : Optional.empty();
  }

  boolean isNone() {
    return uncounted.isEmpty() && nodes.stream().allMatch(NodeSchedule::isEmpty);
  }

  long nodeDays() {
    return nodes.stream().mapToLong(NodeSchedule::nodeDays).sum();
  }

  /** Whether nothing is lost here that is not lost there; both of changes of one proposal. */
  boolean isWithin(Loss other) {
    boolean within = other.uncounted.containsAll(uncounted);
    for (int i = 0; i < nodes.size(); i++) {
      within &= nodes.get(i).above(other.nodes.get(i)).isEmpty();
    }
    return within;
  }
}
