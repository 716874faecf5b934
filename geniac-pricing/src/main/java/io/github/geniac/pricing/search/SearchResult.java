package io.github.geniac.pricing.search;

import io.github.geniac.core.ExactMoney;
import io.github.geniac.core.Proposal;
import io.github.geniac.pricing.CostSheet;
import io.github.geniac.rules.Assessment;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The cheapest plans for the work of a proposal, how sure that is, and what they come to under the
 * rules and at cost. Immutable.
 *
 * @param direct the plan by route (1), which the call requires: the cheapest without bulk nodes
 * @param bulk the plan by route (2), the cheapest with at least one bulk node; empty if no bulk
 *     price was offered or no bulk node may be taken
 * @param curve what is known for each count of bulk nodes, from 0, which is the direct plan
 * @param excluded the offers left out, and why
 * @param proposal the proposal with the plans found in place of its own
 * @param assessment the verdict on it
 * @param sheet what it costs, line by line
 */
public record SearchResult(
    PlanOutcome direct,
    Optional<PlanOutcome> bulk,
    List<CurvePoint> curve,
    List<ExcludedOffer> excluded,
    Proposal proposal,
    Assessment assessment,
    CostSheet sheet) {

  /**
   * Copies the lists.
   *
   * @param direct the plan by route (1)
   * @param bulk the plan by route (2)
   * @param curve what is known for each count of bulk nodes
   * @param excluded the offers left out
   * @param proposal the proposal with the plans found
   * @param assessment the verdict on it
   * @param sheet what it costs
   */
  public SearchResult {
    curve = List.copyOf(curve);
    excluded = List.copyOf(excluded);
  }

  /** {@return the cheaper plan of the two; the direct one if they cost the same} */
  public Optional<ProcurementPlan> best() {
    Optional<ProcurementPlan> first = direct.best();
    Optional<ProcurementPlan> second = bulk.flatMap(PlanOutcome::best);
    boolean bulkWins = second.isPresent()
        && first.map(plan -> plan.cost().compareTo(second.get().cost()) > 0).orElse(true);
    return bulkWins ? second : first;
  }

  /**
   * {@return what a count of bulk nodes costs more than the best plan, as far as both are known}
   *
   * @param bulkNodes a count on the curve
   * @throws IllegalArgumentException if the curve does not have the count
   */
  public Optional<ExactMoney> regret(int bulkNodes) {
    CurvePoint point = curve.stream()
        .filter(one -> one.bulkNodes() == bulkNodes)
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException(
            "SearchResult: " + bulkNodes + " bulk nodes are not on the curve, which has "
                + curve.stream().map(CurvePoint::bulkNodes).toList()));
    return best().flatMap(plan -> point.cost().map(cost -> cost.minus(plan.cost())));
  }

  /**
   * {@return the result in words: both plans, the curve, and what was left out}
   *
   * @param locale Japanese for Japanese, anything else for English
   */
  public String explain(Locale locale) {
    return new SearchReport(locale).of(this);
  }
}
