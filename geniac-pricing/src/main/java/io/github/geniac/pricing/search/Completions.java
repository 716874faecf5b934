package io.github.geniac.pricing.search;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

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

  /**
   * Of plans of one cost only the earliest is kept, and of a stopped search none that an earlier
   * day does better.
   */
  CompletionCurve all() {
    Deque<CompletionPoint> points = new ArrayDeque<>();
    BestOf best = endingBy(program.input().period().end());
    boolean proven = best.isProven();
    while (best.plan().isPresent()) {
      ProcurementPlan plan = best.plan().get();
      while (!points.isEmpty() && points.getFirst().plan().cost().compareTo(plan.cost()) >= 0) {
        points.removeFirst();
      }
      points.addFirst(new CompletionPoint(plan.completion(), plan, best.isProven()));
      best = endingBy(plan.completion());
      proven &= best.isProven();
    }
    return new CompletionCurve(List.copyOf(points), proven);
  }

  private BestOf endingBy(LocalDate end) {
    return program.endingBy(end).map(one -> BestOf.of(one, limits)).orElse(BestOf.NONE);
  }
}
