package io.github.geniac.pricing.kernel;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** What a search knows so far for each size of the pool: a best cost and a bound. */
final class Curve {

  private static final long NONE = Long.MAX_VALUE;

  private final Instance instance;
  private final long[] cost;
  private final long[] bound;
  private final boolean whole;

  /** A curve of which the least cost is looked for. */
  Curve(Instance instance) {
    this(instance, false);
  }

  /**
   * Nothing found; the bounds are the price of the pool alone.
   *
   * @param whole whether every point is looked for, not only the least
   */
  Curve(Instance instance, boolean whole) {
    this.instance = instance;
    this.whole = whole;
    cost = new long[instance.poolCap() - instance.poolMin() + 1];
    bound = new long[cost.length];
    Arrays.fill(cost, NONE);
    for (int i = 0; i < bound.length; i++) {
      bound[i] = instance.poolPrice() * (instance.poolMin() + i);
    }
  }

  /** {@return whether a cost is the least so far of all sizes} It is kept if it is of its own. */
  boolean offer(int pool, long found) {
    boolean best = found < cost();
    int i = pool - instance.poolMin();
    cost[i] = Math.min(cost[i], found);
    return best;
  }

  /** Keeps the costs, from the fewest nodes on, that are less than the ones so far. */
  void offer(long[] found) {
    for (int i = 0; i < cost.length; i++) {
      cost[i] = Math.min(cost[i], found[i]);
    }
  }

  /**
   * {@return how much below the best costs some bounds lie; 0 if nothing that obeys them can be
   * better}
   */
  double gap(long[] bounds) {
    if (!whole) {
      return Math.max(0, (double) cost() - least(bounds));
    }
    double sum = 0;
    for (int i = 0; i < cost.length; i++) {
      sum += Math.max(0, (double) cost[i] - bounds[i]);
    }
    return sum;
  }

  /** {@return the same for one size} */
  double gap(int pool, long[] bounds) {
    int i = pool - instance.poolMin();
    return Math.max(0, (double) (whole ? cost[i] : cost()) - bounds[i]);
  }

  /** {@return by how much a bound lies below the best costs of a range of sizes} */
  double gap(int least, int most, long value) {
    double gap = 0;
    for (int pool = least; pool <= most; pool++) {
      long best = whole ? cost[pool - instance.poolMin()] : cost();
      gap = Math.max(gap, (double) best - value);
    }
    return gap;
  }

  /** {@return the least of some bounds that lies below the best cost of its size} */
  long open(long[] bounds) {
    if (!whole) {
      return least(bounds);
    }
    long least = NONE;
    for (int i = 0; i < cost.length; i++) {
      least = bounds[i] < cost[i] ? Math.min(least, bounds[i]) : least;
    }
    return least;
  }

  /** Sets all bounds, from the fewest nodes on. */
  void bound(long[] values) {
    System.arraycopy(values, 0, bound, 0, bound.length);
  }

  /** Sets what no solution with that pool can cost less than. */
  void bound(int pool, long value) {
    bound[pool - instance.poolMin()] = value;
  }

  long costAt(int pool) {
    return cost[pool - instance.poolMin()];
  }

  /** {@return the least cost; MAX_VALUE if none is known} */
  long cost() {
    return least(cost);
  }

  /** {@return the least bound; MAX_VALUE if there is no solution} */
  long bound() {
    return least(bound);
  }

  /** {@return the least of some costs} */
  static long least(long[] values) {
    long least = NONE;
    for (long value : values) {
      least = Math.min(least, value);
    }
    return least;
  }

  Outcome outcome(Outcome.Tier tier, Optional<Solution> best, long explored, long pruned) {
    List<Outcome.Point> points = new ArrayList<>();
    for (int i = 0; i < cost.length; i++) {
      points.add(new Outcome.Point(instance.poolMin() + i, cost[i], Math.min(bound[i], cost[i])));
    }
    long found = cost();
    long proven = Math.min(bound(), found);
    Outcome.Status status = Outcome.Status.STOPPED;
    if (proven == NONE) {
      status = Outcome.Status.INFEASIBLE;
    } else if (proven == found && (!whole || gap(bound) == 0)) {
      status = Outcome.Status.OPTIMAL;
    }
    return new Outcome(status, tier, best, proven, points, explored, pruned);
  }
}
