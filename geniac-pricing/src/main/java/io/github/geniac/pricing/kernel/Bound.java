package io.github.geniac.pricing.kernel;

import java.util.List;

/**
 * What a solution costs at least, for each size of the pool, if its dates and counts lie in given
 * domains and precedence is forgotten; exact if the domains are single dates and counts. A
 * workspace.
 */
abstract class Bound {

  private final Instance instance;
  private final long[] cost;

  Bound(Instance instance) {
    this.instance = instance;
    cost = new long[instance.poolCap() - instance.poolMin() + 1];
  }

  /** {@return the bound for instances with such offers, beside the best costs so far} */
  static Bound of(Jobs jobs, Curve curve) {
    return jobs.instance().isUniform() ? new LevelBound(jobs) : new PricedBound(jobs, curve);
  }

  /** {@return whether some load exists at all} */
  abstract boolean solve(Domains domains);

  /** The same for single dates and counts: every cost is one that a solution attains. */
  boolean price(Domains dates) {
    return solve(dates);
  }

  /** {@return the runs of the cheapest pool for single dates} */
  abstract List<Solution.Run> runs(Domains dates);

  /** The node-ticks of a job in an interval of the load of the cheapest pool. */
  abstract long nodeTicks(int job, int interval);

  abstract int intervals();

  /** The first tick of an interval; of the number of intervals, the tick after the last one. */
  abstract int from(int interval);

  /** The sum of the squares of the loads: how uneven the load is, even where no price shows it. */
  abstract double energy();

  /** {@return the place of the count nearest above what the load takes of a commitment} */
  abstract int wish(int commitment, Domains domains);

  /** Whether sizes of the pool are left out of a node one by one, since each costs a solution. */
  abstract boolean isByPool();

  /** The cost for each size of the pool, from the fewest nodes; MAX_VALUE if not covered. */
  final long[] cost() {
    return cost;
  }

  /** The least of them. */
  final long least() {
    return Curve.least(cost);
  }

  /** The least of them that would be better than what a curve has. */
  final long key(Curve curve) {
    return curve.open(cost);
  }

  /** The smallest pool of the least cost. */
  final int pool() {
    int best = 0;
    for (int i = 1; i < cost.length; i++) {
      best = cost[i] < cost[best] ? i : best;
    }
    return instance.poolMin() + best;
  }

  final Instance instance() {
    return instance;
  }

  /** The counts at the lower ends of the ranges. */
  final List<Integer> counts(Domains domains) {
    int[] places = domains.commitmentLo;
    Integer[] counts = new Integer[places.length];
    for (int k = 0; k < counts.length; k++) {
      counts[k] = instance.commitments().get(k).counts().get(places[k]);
    }
    return List.of(counts);
  }
}
