package io.github.geniac.pricing;

import io.github.geniac.core.Allocation;
import io.github.geniac.core.Amount;
import io.github.geniac.core.ComputeResource;
import io.github.geniac.core.DayRange;
import io.github.geniac.core.Fraction;
import io.github.geniac.core.GpuNode;
import io.github.geniac.core.ItemId;
import io.github.geniac.core.NodeSchedule;
import io.github.geniac.core.Price;
import io.github.geniac.core.PriceUnit;
import io.github.geniac.core.Tranche;
import io.github.geniac.core.UnitCount;
import io.github.geniac.rules.ChargedNodes;
import java.util.List;
import java.util.Optional;

/**
 * An allocation as the pricers see it: flat, with the call's period beside it.
 *
 * @param amount how much is taken, if stated
 * @param schedule the nodes of each day, if it is nodes that are taken and they are known
 * @param days the days it is taken for, if known
 * @param gpus the GPUs of a node, if the resource is a stated GPU node
 * @param other whether the resource is stated to be other compute, or the amount is a quantity
 * @param utilization the used part of its time, if stated
 * @param charged the bulk nodes of each day that it is charged for, if it is some of them and that
 *     is known
 * @param open the bulk allocations of the plan whose amount or days have to be known first
 * @param demand what the plan's work needs of its bulk nodes, if it is some of them and that is
 *     stated
 * @param research the research period
 * @param periods how days are cut into charge periods
 */
record Resolved(
    Optional<Amount> amount,
    Optional<NodeSchedule> schedule,
    Optional<DayRange> days,
    Optional<Integer> gpus,
    boolean other,
    Optional<Fraction> utilization,
    Optional<NodeSchedule> charged,
    List<ItemId> open,
    Optional<Demand> demand,
    DayRange research,
    ChargePeriods periods) {

  /** An allocation of a direct contract. */
  static Resolved of(Allocation allocation, Pricing pricing) {
    return of(allocation, pricing, Optional.empty(), List.of(), Optional.empty());
  }

  /** An allocation from the ministry's purchase. */
  static Resolved of(
      Allocation allocation,
      Pricing pricing,
      ChargedNodes charged,
      List<ItemId> open,
      Optional<Demand> demand) {
    Optional<NodeSchedule> nodes = charged.of(allocation.id());
    return of(allocation, pricing, nodes, open, nodes.flatMap(known -> demand));
  }

  private static Resolved of(
      Allocation allocation,
      Pricing pricing,
      Optional<NodeSchedule> charged,
      List<ItemId> open,
      Optional<Demand> demand) {
    Optional<ComputeResource> resource = allocation.resource();
    boolean other = allocation.amount().orElse(null) instanceof Amount.Quantity
        || (resource.isPresent() && !(resource.get() instanceof GpuNode));
    return new Resolved(
        allocation.amount(),
        allocation.nodeSchedule(),
        allocation.days(),
        resource.map(one -> one instanceof GpuNode node ? node.gpuCount() : null),
        other,
        allocation.utilization().map(Fraction::of),
        charged,
        open,
        demand,
        pricing.terms().researchPeriod(),
        pricing.chargePeriods());
  }

  List<DayRange> cut(DayRange range) {
    return periods.cut(range, research);
  }

  /** How much is taken on the day on which it is the most. */
  Optional<Fraction> most() {
    return amount.map(taken -> {
      if (taken instanceof Amount.Quantity quantity) {
        return Fraction.of(quantity.quantity());
      }
      return Fraction.of(
          taken instanceof Amount.Nodes nodes
              ? nodes.nodes()
              : ((Amount.Scheduled) taken).schedule().maxNodes());
    });
  }

  /**
   * How many times the unit of a price is counted for one node or unit of other compute; empty,
   * with a note, if the price is not for such a resource.
   */
  Optional<Integer> perPiece(Price price, Notes notes) {
    Optional<PriceUnit> unit = price.unit();
    if (unit.isEmpty()) {
      notes.add(NoteKey.UNIT_OPEN);
      return Optional.empty();
    }
    if (isForOther(unit.get()) != other) {
      notes.add(NoteKey.UNIT_UNSUITABLE, "unit", unit.get());
      return Optional.empty();
    }
    if (unit.get() == PriceUnit.GPU_HOUR && gpus.isEmpty()) {
      notes.add(NoteKey.RESOURCE_OPEN);
      return Optional.empty();
    }
    return Optional.of(unit.get() == PriceUnit.GPU_HOUR ? gpus.get() : 1);
  }

  private static boolean isForOther(PriceUnit unit) {
    return switch (unit) {
      case NODE_HOUR, NODE_DAY, NODE_MONTH, NODE_PERIOD, GPU_HOUR -> false;
      case UNIT_HOUR, UNIT_DAY, UNIT_MONTH, UNIT_PERIOD, UNIT -> true;
    };
  }

  /** The price units of one node over these days, of a charge for the whole period. */
  static Fraction units(Price price, DayRange range, DayRange whole) {
    return UnitCount.of(price.unit().orElseThrow(), price.monthBasis(), range, whole);
  }

  /** What the allocation takes on these days, in node-days or unit-days. */
  Fraction taken(DayRange range) {
    return most().map(most -> taken(range, most)).orElse(Fraction.ZERO);
  }

  /** The same, as far as it is not more than so many on a day. */
  Fraction taken(DayRange range, Fraction limit) {
    if (schedule.isPresent()) {
      Fraction taken = Fraction.ZERO;
      for (Tranche tranche : schedule.get().tranches()) {
        int both = tranche.days().intersection(range).map(DayRange::days).orElse(0);
        taken = taken.plus(Fraction.of(tranche.nodes()).min(limit).multipliedBy(both));
      }
      return taken;
    }
    int both = days.flatMap(range::intersection).map(DayRange::days).orElse(0);
    return most().orElse(Fraction.ZERO).min(limit).multipliedBy(both);
  }
}
