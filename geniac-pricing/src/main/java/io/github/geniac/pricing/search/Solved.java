package io.github.geniac.pricing.search;

import io.github.geniac.core.ExactMoney;
import io.github.geniac.pricing.kernel.Instance;
import io.github.geniac.pricing.kernel.Outcome;
import io.github.geniac.pricing.kernel.Solution;
import io.github.geniac.pricing.kernel.Solver;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * What the kernel found for the instances of one plan, taken together: the cheapest of them.
 *
 * @param plan the outcome
 * @param curve what is known for each count of bulk nodes of the instances
 * @param solution the kernel's solution, if there is one
 */
record Solved(PlanOutcome plan, List<CurvePoint> curve, Optional<Solution> solution) {

  static Solved of(Program program, List<Instance> instances, SearchLimits limits) {
    List<Outcome> outcomes = new ArrayList<>();
    for (Instance instance : instances) {
      outcomes.add(program.solve(instance, limits.from(program.unit())));
    }
    Optional<Solution> best = outcomes.stream()
        .flatMap(outcome -> outcome.best().stream())
        .min(Comparator.comparingLong(Solution::cost));
    long bound = outcomes.stream().mapToLong(Outcome::bound).min().orElse(Long.MAX_VALUE);
    boolean stopped =
        outcomes.stream().anyMatch(outcome -> outcome.status() == Outcome.Status.STOPPED);
    PlanOutcome plan = new PlanOutcome(
        stopped && best.map(one -> one.cost() > bound).orElse(true)
            ? SearchStatus.STOPPED
            : best.isPresent() ? SearchStatus.OPTIMAL : SearchStatus.INFEASIBLE,
        tier(outcomes),
        best.map(program::scenario),
        money(program, bound),
        Optional.empty(),
        outcomes.stream().mapToLong(Outcome::explored).sum(),
        outcomes.stream().mapToLong(Outcome::pruned).sum());
    return new Solved(plan, curve(program, outcomes), best);
  }

  static List<CurvePoint> wholeCurve(
      Program program, List<Instance> instances, SearchLimits limits) {
    return curve(
        program,
        instances.stream()
            .map(instance -> Solver.curve(instance, limits.from(program.unit())))
            .toList());
  }

  private static List<CurvePoint> curve(Program program, List<Outcome> outcomes) {
    return outcomes.stream()
        .flatMap(outcome -> outcome.curve().stream())
        .map(point -> new CurvePoint(
            point.pool(), money(program, point.cost()), money(program, point.bound())))
        .toList();
  }

  /** This, with the reason if there is no plan. */
  Solved explained(Program program, List<Instance> instances, SearchLimits limits) {
    if (plan.status() != SearchStatus.INFEASIBLE) {
      return this;
    }
    Optional<Conflict> why = new Conflicts(program, instances, limits).find();
    PlanOutcome told = new PlanOutcome(
        plan.status(), plan.tier(), plan.best(), plan.bound(), why, plan.explored(), plan.pruned());
    return new Solved(told, curve, solution);
  }

  /** The widest method that any of them needed. */
  private static SearchTier tier(List<Outcome> outcomes) {
    return outcomes.stream()
        .map(outcome -> SearchTier.valueOf(outcome.tier().name()))
        .max(Comparator.naturalOrder())
        .orElseThrow();
  }

  private static Optional<ExactMoney> money(Program program, long units) {
    return units == Long.MAX_VALUE
        ? Optional.empty()
        : Optional.of(program.unit().money(units));
  }
}
