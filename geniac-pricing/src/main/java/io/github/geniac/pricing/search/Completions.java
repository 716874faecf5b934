package io.github.geniac.pricing.search;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Cost against completion day: the cheapest plan that is done by the last day, then the cheapest
 * that is done before that one is, and so on until nothing can be done in time.
 */
final class Completions {

  private final Program program;
  private final SearchLimits limits;

  Completions(Program program, SearchLimits limits) {
    this.program = program;
    this.limits = limits;
  }

  /** In order of days, so of falling cost; of plans of one cost only the earliest is kept. */
  List<CompletionPoint> all() {
    List<CompletionPoint> points = new ArrayList<>();
    LocalDate end = program.input().period().end();
    while (true) {
      Optional<Program> hurried = program.endingBy(end);
      Optional<BestOf> best = hurried.map(one -> BestOf.of(one, limits));
      if (best.flatMap(BestOf::plan).isEmpty()) {
        return points;
      }
      ProcurementPlan plan = best.get().plan().orElseThrow();
      if (!points.isEmpty() && points.get(0).plan().cost().compareTo(plan.cost()) >= 0) {
        points.remove(0);
      }
      points.add(0, new CompletionPoint(plan.completion(), plan, best.get().isProven()));
      end = plan.completion();
    }
  }
}
