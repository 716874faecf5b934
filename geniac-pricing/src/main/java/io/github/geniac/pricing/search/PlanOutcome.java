package io.github.geniac.pricing.search;

import io.github.geniac.core.ExactMoney;
import io.github.geniac.core.Fraction;
import java.util.Optional;

/**
 * What a search came to for one of the two plans. Immutable.
 *
 * @param status how sure it is
 * @param tier the method that ran
 * @param best the cheapest plan found, if any was
 * @param bound what no plan can cost less than, exactly; empty if there is none
 * @param conflict why there is no plan, if there is proven to be none; empty also if a limit
 *     stopped the search for the reason
 * @param explored the nodes of the search tree that were opened
 * @param pruned those that their bound closed
 */
public record PlanOutcome(
    SearchStatus status,
    SearchTier tier,
    Optional<ProcurementPlan> best,
    Optional<ExactMoney> bound,
    Optional<Conflict> conflict,
    long explored,
    long pruned) {

  /** {@return by which part of its cost the plan found may be too dear; 0 if it is optimal} */
  public Optional<Fraction> gap() {
    return best.flatMap(plan -> bound.map(least -> {
      Fraction cost = plan.cost().amount();
      return cost.isZero() ? cost : cost.minus(least.amount()).dividedBy(cost);
    }));
  }
}
