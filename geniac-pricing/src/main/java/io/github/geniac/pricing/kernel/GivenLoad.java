package io.github.geniac.pricing.kernel;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The cheapest pool for a load that is given, when all offers span the horizon (tier L0); for
 * example 30 nodes on 40 days and 12 on 142. To price one load many times, for other pools or other
 * prices of offers, keep its {@link Levels} and ask a {@link MeritOrder}, which allocates nothing.
 */
public final class GivenLoad {

  private GivenLoad() {}

  /**
   * {@return the cheapest pool, as a solution without runs, and what each pool costs}
   *
   * @param levels the load
   * @param order the offers
   * @param poolMin the fewest nodes of the pool, 0 or more
   * @param poolCap the most nodes of the pool, at least {@code poolMin}
   * @param poolPrice the price of one node of the pool, 0 or more
   * @throws IllegalArgumentException if the range of the pool is none
   * @throws ArithmeticException if a cost passes {@link Long#MAX_VALUE}
   */
  public static Outcome solve(
      Levels levels, MeritOrder order, int poolMin, int poolCap, long poolPrice) {
    Instance.check(
        0 <= poolMin && poolMin <= poolCap,
        "GivenLoad: a pool of %d to %d nodes is no range",
        poolMin,
        poolCap);
    long[] costs = new long[poolCap - poolMin + 1];
    order.curve(levels, poolMin, poolPrice, costs);
    int pool = order.bestPool(levels, poolMin, poolCap, poolPrice);
    Optional<Solution> best = pool < 0
        ? Optional.empty()
        : Optional.of(new Solution(costs[pool - poolMin], pool, List.of(), List.of()));
    return outcome(Outcome.Tier.L0, best, curve(poolMin, costs));
  }

  static List<Outcome.Point> curve(int poolMin, long[] costs) {
    List<Outcome.Point> curve = new ArrayList<>();
    for (int i = 0; i < costs.length; i++) {
      curve.add(new Outcome.Point(poolMin + i, costs[i], costs[i]));
    }
    return curve;
  }

  /** {@return a proven outcome, without a search tree} */
  static Outcome outcome(Outcome.Tier tier, Optional<Solution> best, List<Outcome.Point> curve) {
    return new Outcome(
        best.isPresent() ? Outcome.Status.OPTIMAL : Outcome.Status.INFEASIBLE,
        tier,
        best,
        best.map(Solution::cost).orElse(Long.MAX_VALUE),
        curve,
        0,
        0);
  }
}
