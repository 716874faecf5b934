package io.github.geniac.pricing.kernel;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;

/**
 * The cheapest load that jobs can be given in their windows, when offers are open for parts of the
 * horizon, so that the price of a node differs from tick to tick. A workspace, as
 * {@link LevelProfile}, of which it is the twin with a level of its own for each interval.
 *
 * <p>On each interval the price of a node-tick rises in steps; {@code supply(i, s)} node-ticks are
 * to be had on interval {@code i} for at most the {@code s}-th price. A cost that is convex in the
 * load of each interval is least over a base polyhedron just when no move of load between two
 * intervals lowers it, and such loads are found by decomposition (Groenevelt 1991): for a set of
 * intervals whose prices are known to lie between two steps, load is moved from intervals above
 * their supply of the middle step to intervals below it. If none stays above, or none below, half
 * of the steps is left; else a cut parts those that stay above from the others.
 *
 * <p>A commitment of which the count is still open is paid for its least count, and up to its
 * largest one by use, at its price spread evenly over its window: less than it will cost.
 */
final class PricedProfile {

  /** A source of nodes in merit order; the first is what is paid already. */
  private record Source(long price, boolean isSpot, int index) {}

  private final Jobs jobs;
  private final Intervals intervals;
  private final Exchange exchange;
  private final int words;
  private final List<Source> sources = new ArrayList<>();
  private final int[] lo;
  private final int[] hi;

  /** For each interval and step, the node-ticks to be had up to it. */
  private final long[][] supply;

  /** The same without the pool. */
  private final long[][] offered;

  private final long[] stack;
  private final int[] first;
  private final int[] last;
  private boolean above;

  PricedProfile(Jobs jobs) {
    this.jobs = jobs;
    Instance instance = jobs.instance();
    Instance alone = jobs.alone();
    intervals = new Intervals(alone.tasks(), edges(instance));
    exchange = new Exchange(alone.tasks(), intervals);
    words = exchange.words();
    for (int k = 0; k < instance.spots().size(); k++) {
      sources.add(new Source(instance.spots().get(k).price(), true, k));
    }
    for (int k = 0; k < instance.commitments().size(); k++) {
      Commitment one = instance.commitments().get(k);
      sources.add(new Source(one.price() / (one.to() - one.from()), false, k));
    }
    sources.sort((one, other) -> Long.compare(one.price, other.price));
    lo = new int[instance.commitments().size()];
    hi = new int[lo.length];
    offered = new long[intervals.most()][sources.size() + 1];
    supply = new long[intervals.most()][sources.size() + 1];
    int depth = intervals.most() + sources.size() + 4;
    stack = new long[depth * words];
    first = new int[depth];
    last = new int[depth];
  }

  private static int[] edges(Instance instance) {
    TreeSet<Integer> edges = new TreeSet<>();
    for (Spot spot : instance.spots()) {
      edges.add(spot.from());
      edges.add(spot.to());
    }
    for (Commitment one : instance.commitments()) {
      edges.add(one.from());
      edges.add(one.to());
    }
    return edges.stream().mapToInt(Integer::intValue).toArray();
  }

  /** Gives each job any load in its window; {@return whether there is one} */
  boolean fill(Domains domains) {
    exchange.tasks(domains.work, domains.min, domains.max);
    intervals.set(domains.startLo, domains.startHi, domains.endLo, domains.endHi);
    for (int k = 0; k < lo.length; k++) {
      List<Integer> counts = jobs.instance().commitments().get(k).counts();
      lo[k] = counts.get(domains.commitmentLo[k]);
      hi[k] = counts.get(domains.commitmentHi[k]);
    }
    for (int i = 0; i < intervals.count(); i++) {
      offers(i);
    }
    return exchange.fill();
  }

  /**
   * {@return the least cost of a load beside a pool, all included; MAX_VALUE if none is covered}
   */
  long cost(int pool) {
    for (int i = 0; i < intervals.count(); i++) {
      for (int s = 0; s <= sources.size(); s++) {
        supply[i][s] = offered[i][s] + (long) pool * intervals.ticks(i);
      }
    }
    decompose();
    long cost = jobs.instance().poolPrice() * pool;
    for (int k = 0; k < lo.length; k++) {
      cost += jobs.instance().commitments().get(k).price() * lo[k];
    }
    for (int i = 0; i < intervals.count(); i++) {
      long load = exchange.isUsed(i) ? exchange.total(i) : 0;
      if (load > supply[i][sources.size()]) {
        return Long.MAX_VALUE;
      }
      for (int s = 1; s <= sources.size() && load > supply[i][s - 1]; s++) {
        cost += sources.get(s - 1).price * (Math.min(load, supply[i][s]) - supply[i][s - 1]);
      }
    }
    return cost;
  }

  private void offers(int i) {
    Instance instance = jobs.instance();
    int tick = intervals.from(i);
    long ticks = intervals.ticks(i);
    long nodes = 0;
    for (int k = 0; k < lo.length; k++) {
      Commitment one = instance.commitments().get(k);
      nodes += one.from() <= tick && tick < one.to() ? lo[k] : 0;
    }
    offered[i][0] = nodes * ticks;
    for (int s = 0; s < sources.size(); s++) {
      nodes += nodes(sources.get(s), tick);
      offered[i][s + 1] = nodes * ticks;
    }
  }

  private int nodes(Source source, int tick) {
    if (source.isSpot) {
      Spot spot = jobs.instance().spots().get(source.index);
      return spot.from() <= tick && tick < spot.to() ? spot.capacity() : 0;
    }
    Commitment one = jobs.instance().commitments().get(source.index);
    return one.from() <= tick && tick < one.to() ? hi[source.index] - lo[source.index] : 0;
  }

  /** Splits intervals and steps until each set of intervals has one step, between two supplies. */
  private void decompose() {
    int depth = push();
    while (depth > 0) {
      int top = depth - 1;
      int middle = (first[top] + last[top]) >> 1;
      if (last[top] - first[top] <= 1) {
        depth--;
      } else if (even(top, middle)) {
        first[top] = above ? middle : first[top];
        last[top] = above ? last[top] : middle;
      } else {
        split(top, middle);
        depth++;
      }
    }
  }

  private int push() {
    Arrays.fill(stack, 0, words, 0);
    first[0] = -1;
    last[0] = sources.size() + 1;
    boolean any = false;
    for (int i = 0; i < intervals.count(); i++) {
      if (exchange.isUsed(i)) {
        stack[i >> 6] |= 1L << i;
        any = true;
      }
    }
    return any ? 1 : 0;
  }

  /** Moves load towards the supplies of a step; {@return whether all of it got to one side} */
  private boolean even(int top, int step) {
    int at = top * words;
    for (int w = 0; w < words; w++) {
      for (long bits = stack[at + w]; bits != 0; bits &= bits - 1) {
        int i = w * Long.SIZE + Long.numberOfTrailingZeros(bits);
        exchange.limit()[i] = supply[i][step];
      }
    }
    if (!exchange.even(stack, at)) {
      return false;
    }
    above = false;
    for (int w = 0; w < words; w++) {
      for (long bits = stack[at + w]; bits != 0; bits &= bits - 1) {
        int i = w * Long.SIZE + Long.numberOfTrailingZeros(bits);
        above |= exchange.total(i) > supply[i][step];
      }
    }
    return true;
  }

  /** Replaces a set by what stays below its supplies and, on top, what stays above them. */
  private void split(int top, int step) {
    long[] cut = exchange.reached();
    for (int w = 0; w < words; w++) {
      stack[(top + 1) * words + w] = cut[w];
      stack[top * words + w] &= ~cut[w];
    }
    first[top + 1] = step;
    last[top + 1] = last[top];
    last[top] = step;
  }

  /** {@return the most nodes that a load, as last found, takes of a commitment still open} */
  int use(int commitment) {
    long most = lo[commitment];
    for (int i = 0; i < intervals.count(); i++) {
      long load = exchange.isUsed(i) ? exchange.total(i) : 0;
      for (int s = 1; s <= sources.size() && load > supply[i][s - 1]; s++) {
        Source source = sources.get(s - 1);
        if (!source.isSpot && source.index == commitment) {
          long use = Math.min(load, supply[i][s]) - supply[i][s - 1];
          most = Math.max(most, lo[commitment] + use / intervals.ticks(i));
        }
      }
    }
    return (int) most;
  }

  int intervals() {
    return intervals.count();
  }

  int from(int interval) {
    return intervals.from(interval);
  }

  long nodeTicks(int job, int interval) {
    return exchange.flow(job, interval);
  }

  /** The sum of the squares of the loads. */
  double energy() {
    double sum = 0;
    for (int i = 0; i < intervals.count(); i++) {
      double load = exchange.isUsed(i) ? exchange.total(i) : 0;
      sum += load * load / intervals.ticks(i);
    }
    return sum;
  }
}
