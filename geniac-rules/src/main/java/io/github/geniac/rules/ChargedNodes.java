package io.github.geniac.rules;

import io.github.geniac.core.Allocation;
import io.github.geniac.core.Amount;
import io.github.geniac.core.DayRange;
import io.github.geniac.core.ItemId;
import io.github.geniac.core.NodeSchedule;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Clause 2.6: the bulk nodes that each allocation of a plan is charged for, day by day. Immutable.
 *
 * <p>Nodes are bought for the whole research period. Allocations of the same node, from the same
 * provider and signed for by the same participant, share them: 30 in the first half and 30 in the
 * second are 30 nodes. Together they are charged for the most that they have on a day, on every
 * day: each for its own nodes, and the first that has as many on another day for those that are
 * idle. So each pays its own price, which moves no nodes. Days that are not stated are all days.
 */
public final class ChargedNodes {

  private final Map<ItemId, NodeSchedule> byItem;

  private ChargedNodes(Map<ItemId, NodeSchedule> byItem) {
    this.byItem = byItem;
  }

  /** What makes nodes the same. */
  private record Pool(Object resource, Object provider, Object signatory) {

    static Pool of(Allocation one) {
      return new Pool(one.resource(), one.provider(), one.signatory());
    }
  }

  /**
   * {@return what the allocations of a bulk plan are charged for}
   *
   * @param bulk what the plan takes from the ministry's purchase
   * @param research the research period
   * @throws ArithmeticException if the nodes of a day are past what an int holds
   */
  public static ChargedNodes of(List<Allocation> bulk, DayRange research) {
    Map<Pool, List<Allocation>> pools = new LinkedHashMap<>();
    for (Allocation one : bulk) {
      if (hasNodes(one)) {
        pools.computeIfAbsent(Pool.of(one), pool -> new ArrayList<>()).add(one);
      }
    }
    Map<ItemId, NodeSchedule> byItem = new HashMap<>();
    pools.values().forEach(pool -> share(pool, research, byItem));
    return new ChargedNodes(byItem);
  }

  private static boolean hasNodes(Allocation one) {
    return one.amount().filter(amount -> !(amount instanceof Amount.Quantity)).isPresent();
  }

  private static void share(
      List<Allocation> pool, DayRange research, Map<ItemId, NodeSchedule> byItem) {
    List<NodeSchedule> taken = new ArrayList<>();
    pool.forEach(one -> taken.add(taken(one, research)));
    NodeSchedule sum =
        NodeSchedule.sum(taken.stream().flatMap(one -> one.tranches().stream()).toList());
    NodeSchedule idle = NodeSchedule.of(research, sum.maxNodes()).above(sum);
    for (int i = 0; i < pool.size(); i++) {
      NodeSchedule own = taken.get(i).within(research);
      NodeSchedule spare = NodeSchedule.of(research, taken.get(i).maxNodes()).above(own);
      NodeSchedule left = idle.above(spare);
      byItem.put(pool.get(i).id(), own.plus(idle.above(left)));
      idle = left;
    }
  }

  private static NodeSchedule taken(Allocation one, DayRange research) {
    return one.nodeSchedule()
        .orElseGet(
            () -> NodeSchedule.of(research, ((Amount.Nodes) one.amount().orElseThrow()).nodes()));
  }

  /**
   * {@return the nodes that an allocation is charged for on each day of the research period, if it
   * is known how many it takes}
   *
   * @param item the id of an allocation of the plan
   */
  public Optional<NodeSchedule> of(ItemId item) {
    return Optional.ofNullable(byItem.get(item));
  }

  /** {@return the nodes that are charged for on each day of the research period, 0 or more} */
  public int nodes() {
    return NodeSchedule.sum(
            byItem.values().stream().flatMap(one -> one.tranches().stream()).toList())
        .maxNodes();
  }
}
