package io.github.geniac.pricing.kernel;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Jobs that follow one another, with free dates: dynamic programming over job and tick, for each
 * size of the pool and each choice of the commitments.
 *
 * <p>With cost(s, e) of the job alone in its range, the least cost of the first jobs that end by
 * tick e is the least over s of the least cost of those before it that end by s, plus cost(s, e).
 * By the inequality of Monge ({@link RunCost}) the best s never falls as e rises, so the rows are
 * split in halves, as for totally monotone matrices: T log T costs instead of T * T a job.
 */
final class ChainSearch {

  /** Beyond so many choices of the commitments the tree is the better method. */
  private static final int MOST_CHOICES = 64;

  private final Jobs jobs;
  private final Domains domains;
  private final Supply supply;
  private final RunCost runCost;
  private final int ticks;

  /** For each job and tick: the least cost of all up to it, if it ends by the tick. */
  private final long[][] best;

  /** When it ends then, and when it starts if it ends then, and its count if that is constant. */
  private final int[][] end;

  private final int[][] start;
  private final int[][] count;

  private ChainSearch(Jobs jobs, Domains domains, Supply supply, RunCost runCost) {
    this.jobs = jobs;
    this.domains = domains;
    this.supply = supply;
    this.runCost = runCost;
    ticks = jobs.instance().ticks();
    best = new long[jobs.count() + 1][ticks + 1];
    end = new int[jobs.count()][ticks + 1];
    start = new int[jobs.count()][ticks + 1];
    count = new int[jobs.count()][ticks + 1];
  }

  /** {@return whether the jobs, in their order, can only run one after the other} */
  static boolean isChain(Jobs jobs, Domains domains) {
    for (int j = 1; j < jobs.count(); j++) {
      int last = j - 1;
      boolean follows = Arrays.stream(jobs.before[j]).anyMatch(i -> i == last);
      if (!follows && domains.endHi[last] > domains.startLo[j]) {
        return false;
      }
    }
    return true;
  }

  /** {@return whether the choices of commitments are few and the numbers small enough for it} */
  static boolean isSuited(Jobs jobs) {
    long choices = 1;
    for (Commitment one : jobs.instance().commitments()) {
      choices = Math.min(choices * one.counts().size(), 2L * MOST_CHOICES);
    }
    return choices <= MOST_CHOICES && missing(jobs) > 0;
  }

  /** More than any run of the chain can cost; 0 if the sums of such numbers could overflow. */
  private static long missing(Jobs jobs) {
    long ticks = jobs.instance().ticks();
    long dearest = jobs.instance().spots().stream().mapToLong(Spot::price).max().orElse(0);
    try {
      long nodeTicks = 0;
      for (int j = 0; j < jobs.count(); j++) {
        long most = Math.multiplyExact((long) jobs.max[j], ticks);
        nodeTicks = Math.addExact(nodeTicks, Math.max(most, jobs.work[j]));
      }
      long missing = Math.addExact(1, Math.multiplyExact(dearest, nodeTicks));
      Math.multiplyExact(missing, Math.addExact(nodeTicks, 4));
      return missing;
    } catch (ArithmeticException e) {
      return 0;
    }
  }

  static Outcome solve(Jobs jobs, Domains domains, Limits limits) {
    Supply supply = new Supply(jobs.instance());
    RunCost runCost = new RunCost(jobs, supply, missing(jobs));
    return new ChainSearch(jobs, domains, supply, runCost).run(limits);
  }

  private Outcome run(Limits limits) {
    Instance instance = jobs.instance();
    List<List<Integer>> choices = choices(instance.commitments());
    Curve curve = new Curve(instance);
    int pool = instance.poolMin() - 1;
    int bestPool = 0;
    List<Integer> bestCounts = List.of();
    long explored = 0;
    while (pool < instance.poolCap() && !limits.stop(explored, curve.cost(), curve.bound())) {
      pool++;
      for (List<Integer> counts : choices) {
        explored++;
        if (curve.offer(pool, cost(pool, counts))) {
          bestPool = pool;
          bestCounts = counts;
        }
      }
      curve.bound(pool, curve.costAt(pool));
    }
    Optional<Solution> best = curve.cost() == Long.MAX_VALUE
        ? Optional.empty()
        : Optional.of(solution(bestPool, bestCounts));
    return curve.outcome(tier(), best, explored, 0);
  }

  private Outcome.Tier tier() {
    return jobs.isMalleable() ? Outcome.Tier.L2 : Outcome.Tier.L4;
  }

  private static List<List<Integer>> choices(List<Commitment> commitments) {
    List<List<Integer>> choices = List.of(List.of());
    for (Commitment one : commitments) {
      List<List<Integer>> longer = new ArrayList<>();
      for (List<Integer> choice : choices) {
        for (int count : one.counts()) {
          List<Integer> counts = new ArrayList<>(choice);
          counts.add(count);
          longer.add(counts);
        }
      }
      choices = longer;
    }
    return choices;
  }

  /** The least cost with that pool and those counts; MAX_VALUE if there is no solution. */
  private long cost(int pool, List<Integer> counts) {
    Arrays.fill(best[0], 0);
    for (int j = 0; j < jobs.count(); j++) {
      Arrays.fill(best[j + 1], Long.MAX_VALUE);
      if (jobs.moldable[j]) {
        constant(j, pool, counts);
      } else {
        runCost.prepare(j, pool, counts);
        int from = domains.startLo[j];
        halve(j, domains.endLo[j], domains.endHi[j], from, domains.startHi[j]);
      }
      keepLeast(j);
    }
    long cost = best[jobs.count()][ticks];
    return cost >= runCost.missing() ? Long.MAX_VALUE : cost + supply.fixed(pool, counts);
  }

  /** Ends first..last, whose best starts are known to lie in from..to. */
  private void halve(int j, int first, int last, int from, int to) {
    if (first > last) {
      return;
    }
    int middle = (first + last) >>> 1;
    long least = Long.MAX_VALUE;
    int at = from;
    for (int s = from; s <= Math.min(to, middle - 1); s++) {
      if (best[j][s] < Long.MAX_VALUE) {
        long cost = best[j][s] + runCost.of(s, middle);
        if (cost < least) {
          least = cost;
          at = s;
        }
      }
    }
    best[j + 1][middle] = least;
    start[j][middle] = at;
    halve(j, first, middle - 1, from, at);
    halve(j, middle + 1, last, at, to);
  }

  /** A moldable job: every count and start. */
  private void constant(int j, int pool, List<Integer> counts) {
    for (int nodes = domains.min[j]; nodes <= domains.max[j]; nodes++) {
      int length = jobs.ticks(j, nodes);
      int from = Math.max(domains.startLo[j], domains.endLo[j] - length);
      int to = Math.min(domains.startHi[j], domains.endHi[j] - length);
      for (int s = from; s <= to; s++) {
        if (best[j][s] < Long.MAX_VALUE) {
          long alone = runCost.constant(nodes, s, s + length, pool, counts);
          if (alone < Long.MAX_VALUE && best[j][s] + alone < best[j + 1][s + length]) {
            best[j + 1][s + length] = best[j][s] + alone;
            start[j][s + length] = s;
            count[j][s + length] = nodes;
          }
        }
      }
    }
  }

  /** From 'ends at' to 'ends by'. */
  private void keepLeast(int j) {
    long[] row = best[j + 1];
    end[j][0] = 0;
    for (int t = 1; t <= ticks; t++) {
      end[j][t] = t;
      if (row[t - 1] <= row[t]) {
        row[t] = row[t - 1];
        end[j][t] = end[j][t - 1];
      }
    }
  }

  private Solution solution(int pool, List<Integer> counts) {
    long cost = cost(pool, counts);
    Runs runs = new Runs(jobs);
    int by = ticks;
    for (int j = jobs.count() - 1; j >= 0; j--) {
      int ends = end[j][by];
      int starts = start[j][ends];
      int[] nodes = new int[ends - starts];
      if (jobs.moldable[j]) {
        Arrays.fill(nodes, count[j][ends]);
      } else {
        runCost.prepare(j, pool, counts);
        nodes = runCost.nodes(starts, ends);
      }
      runs.set(j, starts, nodes);
      by = starts;
    }
    return runs.solution(cost, pool, counts);
  }
}
