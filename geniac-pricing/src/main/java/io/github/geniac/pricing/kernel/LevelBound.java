package io.github.geniac.pricing.kernel;

/**
 * What a solution of a uniform instance costs at least, for every size of the pool at once, if its
 * dates lie in given domains and precedence is forgotten: the most even load of the windows, then
 * its price. Exact if the domains are single dates.
 */
final class LevelBound {

  private final Instance instance;
  private final LevelProfile profile;
  private final MeritOrder merit;
  private final boolean malleable;
  private final long[] cost;

  LevelBound(Jobs jobs) {
    instance = jobs.instance();
    malleable = jobs.isMalleable();
    profile = new LevelProfile(jobs.alone());
    merit = MeritOrder.of(instance);
    cost = new long[instance.poolCap() - instance.poolMin() + 1];
  }

  /** {@return whether some load exists at all} */
  boolean solve(Domains domains) {
    if (!malleable) {
      profile.tasks(domains.work, domains.min, domains.max);
    }
    boolean exists = profile.solve(domains.startLo, domains.startHi, domains.endLo, domains.endHi);
    if (exists) {
      merit.curve(profile.levels(), instance.poolMin(), instance.poolPrice(), cost);
    }
    return exists;
  }

  /** The cost for each size of the pool, from the fewest nodes; MAX_VALUE if not covered. */
  long[] cost() {
    return cost;
  }

  /** The least of them. */
  long least() {
    return Curve.least(cost);
  }

  /** The least of them that would be better than what a curve has. */
  long key(Curve curve) {
    return curve.open(cost);
  }

  /** The smallest pool of the least cost. */
  int pool() {
    int best = 0;
    for (int i = 1; i < cost.length; i++) {
      best = cost[i] < cost[best] ? i : best;
    }
    return instance.poolMin() + best;
  }

  /** The sum of the squares of the loads: how uneven the load is, even where no price shows it. */
  double energy() {
    Levels levels = profile.levels();
    double sum = 0;
    for (int level = 0; level < levels.size(); level++) {
      sum += (double) levels.load(level) * levels.load(level) * levels.ticks(level);
    }
    return sum;
  }

  LevelProfile profile() {
    return profile;
  }
}
