package io.github.geniac.pricing.kernel;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * The least cost of a job that has a range of ticks to itself, for a given pool and counts of the
 * commitments: its fewest nodes on every tick, then the cheapest node-ticks that are left. Work
 * that finds no nodes costs {@link #missing} a node-tick, more than any solution, so every range
 * has a cost, and the cost satisfies the inequality of Monge exactly:
 *
 * <pre>
 * cost(s, e) + cost(s', e') &lt;= cost(s, e') + cost(s', e)   for s &lt; s', e &lt; e'
 * </pre>
 */
final class RunCost {

  /** Node-ticks at one price: some nodes on each tick of one class. */
  private record Step(long price, int kind, int nodes) {}

  private final Jobs jobs;
  private final Supply supply;
  private final long missing;
  private Step[] steps = {};
  private long[] base = {};
  private long[] byTicks = {};
  private int job;
  private int pool;
  private List<Integer> counts = List.of();

  RunCost(Jobs jobs, Supply supply, long missing) {
    this.jobs = jobs;
    this.supply = supply;
    this.missing = missing;
  }

  /** The cost of a missing node-tick. */
  long missing() {
    return missing;
  }

  /** Turns to a malleable job. */
  void prepare(int job, int pool, List<Integer> counts) {
    this.job = job;
    this.pool = pool;
    this.counts = counts;
    List<Step> all = new ArrayList<>();
    base = new long[supply.classes()];
    for (int kind = 0; kind < base.length; kind++) {
      steps(kind, all);
    }
    all.sort(Comparator.comparingLong(Step::price));
    steps = all.toArray(new Step[0]);
    byTicks = new long[0];
    if (supply.classes() == 1) {
      long[] table = new long[supply.ticks(0, 0, jobs.instance().ticks()) + 1];
      for (int ticks = 1; ticks < table.length; ticks++) {
        table[ticks] = fill(0, ticks);
      }
      byTicks = table;
    }
  }

  /** The stairs of a class from the fewest nodes to the most; what lies below is its base. */
  private void steps(int kind, List<Step> all) {
    int min = jobs.min[job];
    int max = jobs.max[job];
    int at = 0;
    List<Spot> spots = supply.spots(kind);
    for (int k = -1; k <= spots.size() && at < max; k++) {
      boolean last = k == spots.size();
      long price = k < 0 ? 0 : last ? missing : spots.get(k).price();
      long width =
          k < 0 ? supply.paid(kind, pool, counts) : last ? max : spots.get(k).capacity();
      int to = (int) Math.min(at + width, max);
      if (at < min) {
        base[kind] += price * (Math.min(min, to) - at);
      }
      if (to > Math.max(at, min) && !last) {
        all.add(new Step(price, kind, to - Math.max(at, min)));
      }
      at = to;
    }
  }

  /** {@return the least cost of the job in a range of ticks} */
  long of(int start, int end) {
    return byTicks.length > 0 ? byTicks[end - start] : fill(start, end);
  }

  private long fill(int start, int end) {
    long cost = 0;
    for (int kind = 0; kind < base.length; kind++) {
      cost += base[kind] * supply.ticks(kind, start, end);
    }
    long left = jobs.work[job] - (long) jobs.min[job] * (end - start);
    for (int k = 0; k < steps.length && left > 0; k++) {
      long use = Math.min(left, (long) steps[k].nodes * supply.ticks(steps[k].kind, start, end));
      cost += use * steps[k].price;
      left -= use;
    }
    return cost + Math.max(0, left) * missing;
  }

  /** {@return the nodes of each tick at that cost} */
  int[] nodes(int start, int end) {
    int[] nodes = new int[end - start];
    java.util.Arrays.fill(nodes, jobs.min[job]);
    long left = jobs.work[job] - (long) jobs.min[job] * (end - start);
    int[] filled = new int[base.length];
    java.util.Arrays.fill(filled, jobs.min[job]);
    for (Step step : steps) {
      filled[step.kind] += step.nodes;
      for (int t = start; t < end && left > 0; t++) {
        if (supply.classOf(t) == step.kind) {
          int use = (int) Math.min(left, filled[step.kind] - nodes[t - start]);
          nodes[t - start] += use;
          left -= use;
        }
      }
    }
    return nodes;
  }

  /** {@return the cost of a constant count in a range; MAX_VALUE if it is not covered} */
  long constant(int nodes, int start, int end, int pool, List<Integer> counts) {
    long cost = 0;
    for (int kind = 0; kind < supply.classes(); kind++) {
      int ticks = supply.ticks(kind, start, end);
      if (ticks > 0) {
        long one = supply.overflow(kind, nodes - supply.paid(kind, pool, counts));
        if (one == Long.MAX_VALUE) {
          return one;
        }
        cost += one * ticks;
      }
    }
    return cost;
  }
}
