package io.github.geniac.pricing.search;

import io.github.geniac.core.ExactMoney;
import io.github.geniac.pricing.kernel.Instance;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The cheapest plan of all, with bulk nodes or without, and whether that is proven.
 *
 * @param plan the plan, if one was found
 * @param bound what no plan costs less than; empty if it is proven that there is none
 * @param isProven whether no plan is cheaper
 */
record BestOf(Optional<ProcurementPlan> plan, Optional<ExactMoney> bound, boolean isProven) {

  /** It is proven that there is none. */
  static final BestOf NONE = new BestOf(Optional.empty(), Optional.empty(), true);

  static BestOf of(Program program, SearchLimits limits) {
    List<Instance> instances = new ArrayList<>();
    instances.add(program.direct());
    instances.addAll(program.bulk());
    PlanOutcome outcome = Solved.of(program, instances, limits).plan();
    return new BestOf(outcome.best(), outcome.bound(), outcome.status() != SearchStatus.STOPPED);
  }
}
