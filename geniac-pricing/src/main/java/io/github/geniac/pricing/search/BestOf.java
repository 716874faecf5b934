package io.github.geniac.pricing.search;

import io.github.geniac.pricing.kernel.Instance;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The cheapest plan of all, with bulk nodes or without, and whether that is proven. */
record BestOf(Optional<ProcurementPlan> plan, boolean isProven) {

  static BestOf of(Program program, SearchLimits limits) {
    List<Instance> instances = new ArrayList<>();
    instances.add(program.direct());
    instances.addAll(program.bulk());
    PlanOutcome outcome = Solved.of(program, instances, limits).plan();
    return new BestOf(outcome.best(), outcome.status() != SearchStatus.STOPPED);
  }
}
