package io.github.geniac.pricing.kernel;

/**
 * What a solution of a uniform instance costs at least, for every size of the pool at once, if its
 * dates lie in given domains and precedence is forgotten: the most even load of the windows, then
 * its price. Exact if the domains are single dates.
 */
final class LevelBound {

  private final Instance instance;
  private final LevelProfile profile;
  private final boolean malleable;
  private final long[] overflow;
  private final long[] cost;
  private long least;
  private int best;
  private double energy;

  LevelBound(Jobs jobs) {
    instance = jobs.instance();
    malleable = jobs.isMalleable();
    profile = new LevelProfile(jobs.alone());
    Supply supply = new Supply(instance);
    int highest = 0;
    for (int j = 0; j < jobs.count(); j++) {
      highest += jobs.max[j];
    }
    overflow = new long[highest + 1];
    for (int nodes = 0; nodes <= highest; nodes++) {
      overflow[nodes] = supply.overflow(0, nodes);
    }
    cost = new long[instance.poolCap() - instance.poolMin() + 1];
  }

  /** {@return whether some load exists at all} */
  boolean solve(Domains domains) {
    if (!malleable) {
      profile.tasks(domains.work, domains.min, domains.max);
    }
    boolean exists = profile.solve(domains.startLo, domains.startHi, domains.endLo, domains.endHi);
    if (exists) {
      price();
    }
    return exists;
  }

  private void price() {
    least = Long.MAX_VALUE;
    for (int i = 0; i < cost.length; i++) {
      int pool = instance.poolMin() + i;
      cost[i] = price(pool);
      if (cost[i] < least) {
        least = cost[i];
        best = pool;
      }
    }
    energy = 0;
    for (int level = 0; level < profile.levels(); level++) {
      energy += (double) profile.load(level) * profile.load(level) * profile.ticks(level);
    }
  }

  private long price(int pool) {
    long sum = instance.poolPrice() * pool;
    for (int level = 0; level < profile.levels() && profile.load(level) > pool; level++) {
      long one = overflow[profile.load(level) - pool];
      if (one == Long.MAX_VALUE) {
        return one;
      }
      sum += one * profile.ticks(level);
    }
    return sum;
  }

  /** The cost for each size of the pool, from the fewest nodes; MAX_VALUE if not covered. */
  long[] cost() {
    return cost;
  }

  /** The least of them. */
  long least() {
    return least;
  }

  /** The pool of the least cost. */
  int pool() {
    return best;
  }

  /** The sum of the squares of the loads: how uneven the load is, even where no price shows it. */
  double energy() {
    return energy;
  }

  LevelProfile profile() {
    return profile;
  }
}
