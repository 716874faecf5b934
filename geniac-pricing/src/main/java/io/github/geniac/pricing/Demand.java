package io.github.geniac.pricing;

import io.github.geniac.core.Allocation;
import io.github.geniac.core.Amount;
import io.github.geniac.core.BulkPlan;
import io.github.geniac.core.DayRange;
import io.github.geniac.core.Fraction;
import io.github.geniac.core.NodeSchedule;
import java.util.Optional;

/**
 * What the work of a bulk plan needs of the bulk nodes it is charged for.
 *
 * @param needed the nodes needed on each day, as far as there are bulk nodes
 * @param nodes the bulk nodes
 */
record Demand(NodeSchedule needed, int nodes) {

  /** Empty unless the demand is stated and the number of bulk nodes known. */
  static Optional<Demand> of(BulkPlan plan) {
    int nodes = 0;
    for (Allocation allocation : plan.bulk()) {
      if (allocation.amount().isEmpty()) {
        return Optional.empty();
      }
      Amount amount = allocation.amount().get();
      if (amount instanceof Amount.Nodes constant) {
        nodes = Math.addExact(nodes, constant.nodes());
      } else if (amount instanceof Amount.Scheduled scheduled) {
        nodes = Math.addExact(nodes, scheduled.schedule().maxNodes());
      }
    }
    int all = nodes;
    return plan.demand().map(demand -> new Demand(demand.above(demand.above(all)), all));
  }

  /** The used part of the bulk nodes on these days; there are some. */
  Fraction usedShare(DayRange days) {
    return Fraction.of(needed.within(days).nodeDays(), (long) nodes * days.days());
  }
}
