package io.github.geniac.pricing;

import io.github.geniac.core.BulkPlan;
import io.github.geniac.core.DayRange;
import io.github.geniac.core.Fraction;
import io.github.geniac.core.NodeSchedule;
import io.github.geniac.rules.ChargedNodes;
import java.util.Optional;

/**
 * What the work of a bulk plan needs of the bulk nodes it is charged for.
 *
 * @param needed the nodes needed on each day, as far as there are bulk nodes
 * @param nodes the bulk nodes
 */
record Demand(NodeSchedule needed, int nodes) {

  /** Empty unless the demand is stated and the number of bulk nodes known, and above 0. */
  static Optional<Demand> of(BulkPlan plan, ChargedNodes charged) {
    return charged
        .nodes()
        .filter(nodes -> nodes > 0)
        .flatMap(nodes ->
            plan.demand().map(demand -> new Demand(demand.above(demand.above(nodes)), nodes)));
  }

  /** The used part of the bulk nodes on these days. */
  Fraction usedShare(DayRange days) {
    return Fraction.of(needed.within(days).nodeDays(), (long) nodes * days.days());
  }
}
