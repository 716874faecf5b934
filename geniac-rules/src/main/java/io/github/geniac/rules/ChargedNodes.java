package io.github.geniac.rules;

import io.github.geniac.core.Allocation;
import io.github.geniac.core.Amount;
import io.github.geniac.core.DayRange;
import io.github.geniac.core.ItemId;
import io.github.geniac.core.NodeSchedule;
import io.github.geniac.core.OtherCompute;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Clause 2.6: the bulk nodes that each allocation of a plan is charged for, day by day. Immutable.
 *
 * <p>Nodes are bought for the whole research period, as one count (clause 2.3). So allocations that
 * take them one after the other share them: 30 in the first half and 30 in the second are 30 nodes.
 * Together they are charged for the most that they have on a day, on every day: each for its own
 * nodes, and the first by its id that has as many on another day for those that are idle. An
 * allocation that has its most outside the period has it on all days.
 *
 * <p>An allocation without gaps is charged for its own nodes whatever the others take, and so is
 * the only one that has gaps, for its most on all days. Where several have gaps, the days and
 * amounts of all of these have to be known.
 */
public final class ChargedNodes {

  private final Map<ItemId, NodeSchedule> byItem;
  private final List<Allocation> open;

  private ChargedNodes(Map<ItemId, NodeSchedule> byItem, List<Allocation> open) {
    this.byItem = byItem;
    this.open = List.copyOf(open);
  }

  /**
   * {@return what the allocations of a bulk plan are charged for}
   *
   * @param bulk what the plan takes from the ministry's purchase
   * @param research the research period
   */
  public static ChargedNodes of(List<Allocation> bulk, DayRange research) {
    Map<ItemId, NodeSchedule> byItem = new HashMap<>();
    List<Allocation> gaps = new ArrayList<>();
    for (Allocation one : bulk) {
      if (mayBeNodes(one)) {
        NodeSchedule all = NodeSchedule.of(research, most(one).orElse(0));
        byItem.put(one.id(), all);
        if (one.nodeSchedule().filter(days -> days.within(research).equals(all)).isEmpty()) {
          gaps.add(one);
        }
      }
    }
    gaps.sort(Comparator.comparing(Allocation::id)); // in whatever order they are stated
    boolean shared = gaps.size() > 1;
    List<Allocation> open = gaps.stream()
        .filter(one -> (shared && one.nodeSchedule().isEmpty()) || one.amount().isEmpty())
        .toList();
    if (shared && open.isEmpty()) {
      share(gaps, research, byItem);
    } else {
      (shared ? gaps : open).forEach(one -> byItem.remove(one.id()));
    }
    return new ChargedNodes(byItem, open);
  }

  /** Whether an allocation takes nodes, as far as it is stated. */
  static boolean mayBeNodes(Allocation one) {
    return !(one.amount().orElse(null) instanceof Amount.Quantity)
        && !(one.resource().orElse(null) instanceof OtherCompute);
  }

  private static Optional<Integer> most(Allocation one) {
    return one.amount().orElse(null) instanceof Amount.Nodes nodes
        ? Optional.of(nodes.nodes())
        : one.nodeSchedule().map(NodeSchedule::maxNodes);
  }

  private static void share(
      List<Allocation> gaps, DayRange research, Map<ItemId, NodeSchedule> byItem) {
    List<NodeSchedule> taken = new ArrayList<>();
    for (Allocation one : gaps) {
      NodeSchedule stated = one.nodeSchedule().orElseThrow();
      NodeSchedule inside = stated.within(research);
      taken.add(
          inside.maxNodes() == stated.maxNodes()
              ? inside
              : NodeSchedule.of(research, stated.maxNodes()));
    }
    NodeSchedule sum =
        NodeSchedule.sum(taken.stream().flatMap(one -> one.tranches().stream()).toList());
    NodeSchedule idle = NodeSchedule.of(research, sum.maxNodes()).above(sum);
    for (int i = 0; i < gaps.size(); i++) {
      NodeSchedule own = taken.get(i);
      NodeSchedule spare = NodeSchedule.of(research, own.maxNodes()).above(own);
      NodeSchedule left = idle.above(spare);
      byItem.put(gaps.get(i).id(), own.plus(idle.above(left)));
      idle = left;
    }
  }

  /**
   * {@return the nodes that an allocation is charged for on each day of the research period; empty
   * if it takes none, or if that hangs on facts that are {@linkplain #open() not stated}}
   *
   * @param item the id of an allocation of the plan
   */
  public Optional<NodeSchedule> of(ItemId item) {
    return Optional.ofNullable(byItem.get(item));
  }

  /** {@return the allocations whose amount, or days, have to be known first} */
  public List<Allocation> open() {
    return open;
  }

  /** {@return the nodes that are charged for on each day of the research period, if known} */
  public Optional<Integer> nodes() {
    return open.isEmpty()
        ? Optional.of(NodeSchedule.sum(
                byItem.values().stream().flatMap(one -> one.tranches().stream()).toList())
            .maxNodes())
        : Optional.empty();
  }
}
