package io.github.geniac.bench.search;

import io.github.geniac.pricing.kernel.Commitment;
import io.github.geniac.pricing.kernel.Instance;
import io.github.geniac.pricing.kernel.Solution;
import io.github.geniac.pricing.kernel.Task;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Makes a solution of wished dates, for a local search that decides on nothing else.
 *
 * <ul>
 *   <li>Dates: in the order of precedence, a task starts as wished or when those before it have
 *       ended, and ends as wished or after its shortest run; so one changed date moves what
 *       follows.
 *   <li>Nodes: task by task, each fills the cheapest nodes left in its run, lowest load first among
 *       those of one price. Then each takes its nodes back and fills again, so that early ones see
 *       the late ones.
 *   <li>Pool: the wished count only guides the filling; of all counts the cheapest is taken.
 * </ul>
 */
final class Decoder {

  private static final int ROUNDS = 2;

  private final Frame frame;
  private final Instance instance;
  private final int[] order;

  /** Nodes that can be had on a tick at up to the price of a rank; the last rank is without end. */
  private final int[][] capacity;

  /** The price of each further node on a tick, cheapest first. */
  private final long[][] prices;

  final int[] start;
  final int[] end;
  final int[][] nodes;
  final int[] load;
  private final int[] owned;

  /** By how many ticks tasks end too late, and how many nodes are not covered. */
  long missing;

  long cost;
  int pool;

  Decoder(Frame frame) {
    this.frame = frame;
    this.instance = frame.instance;
    order = instance.order();
    int size = instance.tasks().size();
    int ticks = instance.ticks();
    start = new int[size];
    end = new int[size];
    nodes = new int[size][ticks];
    load = new int[ticks];
    owned = new int[ticks];
    long[] ranks = instance.spots().stream()
        .mapToLong(one -> one.price())
        .sorted()
        .distinct()
        .toArray();
    capacity = new int[ranks.length + 2][ticks];
    prices = new long[ticks][];
    for (int t = 0; t < ticks; t++) {
      prices[t] = new long[frame.most[t]];
      Arrays.fill(prices[t], Long.MAX_VALUE);
      int at = 0;
      for (Frame.Level level : frame.levels(t)) {
        Arrays.fill(prices[t], at, at + level.nodes(), level.price());
        at += level.nodes();
        for (int p = 0; p < ranks.length; p++) {
          capacity[p + 1][t] += level.price() <= ranks[p] ? level.nodes() : 0;
        }
      }
      capacity[ranks.length + 1][t] = 1 << 24;
    }
  }

  /**
   * Decides on everything else.
   *
   * @param starts the wished starts
   * @param ends the wished ends
   * @param guide the wished pool
   * @param counts the counts of the commitments
   */
  void decode(int[] starts, int[] ends, int guide, int[] counts) {
    missing = 0;
    Arrays.fill(load, 0);
    Arrays.fill(owned, 0);
    for (int k = 0; k < counts.length; k++) {
      Commitment one = instance.commitments().get(k);
      for (int t = one.from(); t < one.to(); t++) {
        owned[t] += counts[k];
      }
    }
    for (int i : order) {
      if (frame.works(i)) {
        dates(i, starts[i], ends[i]);
      }
    }
    for (int round = 0; round < ROUNDS; round++) {
      for (int i : order) {
        if (frame.works(i)) {
          if (round > 0) {
            add(i, -1);
          }
          fill(i, guide);
          add(i, 1);
        }
      }
    }
    price(counts);
  }

  /** {@return what was decided on last, if nothing is missing} */
  Solution solution(List<Integer> counts) {
    List<Solution.Run> runs = new ArrayList<>();
    for (int i = 0; i < nodes.length; i++) {
      List<Integer> run = new ArrayList<>();
      for (int t = start[i]; t < end[i] && frame.works(i); t++) {
        run.add(nodes[i][t]);
      }
      runs.add(new Solution.Run(start[i], run));
    }
    return new Solution(frame.cost(load, pool, counts), pool, counts, runs);
  }

  private void dates(int i, int wishedStart, int wishedEnd) {
    Task task = instance.tasks().get(i);
    int first = wishedStart;
    for (int before : task.predecessors()) {
      first = frame.works(before) ? Math.max(first, end[before]) : first;
    }
    int length = Math.max(frame.shortest[i], Math.min(frame.longest[i], wishedEnd - first));
    if (task.mode() == Task.Mode.MOLDABLE) {
      long count = Math.max(task.min(), (task.work() + length - 1) / length);
      length = (int) ((task.work() + count - 1) / count);
    }
    int last = first + length;
    if (last > frame.to[i]) {
      missing += last - frame.to[i];
      last = frame.to[i];
      first = last - length;
    }
    start[i] = first;
    end[i] = last;
  }

  private void add(int i, int sign) {
    for (int t = start[i]; t < end[i]; t++) {
      load[t] += sign * nodes[i][t];
    }
  }

  private void fill(int i, int guide) {
    Task task = instance.tasks().get(i);
    int length = end[i] - start[i];
    if (task.mode() == Task.Mode.MOLDABLE) {
      long count = Math.max(task.min(), (task.work() + length - 1) / length);
      Arrays.fill(nodes[i], start[i], end[i], (int) count);
      return;
    }
    long work = Math.max(task.work(), (long) task.min() * length);
    int rank = 0;
    while (filled(i, rank, guide, Integer.MAX_VALUE) < work) {
      rank++;
    }
    int low = 0;
    int high = 1 << 24;
    while (low + 1 < high) {
      int middle = (low + high) >>> 1;
      if (filled(i, rank, guide, middle) <= work) {
        low = middle;
      } else {
        high = middle;
      }
    }
    long left = work - filled(i, rank, guide, low);
    for (int t = start[i]; t < end[i]; t++) {
      int now = count(i, t, rank, guide, low);
      int more = left > 0 ? count(i, t, rank, guide, low + 1) - now : 0;
      nodes[i][t] = now + more;
      left -= more;
    }
  }

  private long filled(int i, int rank, int guide, int level) {
    long sum = 0;
    for (int t = start[i]; t < end[i]; t++) {
      sum += count(i, t, rank, guide, level);
    }
    return sum;
  }

  /** Up to a level of load, but all that is below the rank and nothing above it. */
  private int count(int i, int t, int rank, int guide, int level) {
    Task task = instance.tasks().get(i);
    int free = guide + owned[t];
    int least = rank == 0 ? 0 : free + capacity[rank - 1][t];
    int height = Math.max(least, Math.min(free + capacity[rank][t], level));
    return Math.max(task.min(), Math.min(task.max(), height - load[t]));
  }

  /** Takes nodes off the pool one by one; each tick above it then pays for its next dearer node. */
  private void price(int[] counts) {
    long fixed = 0;
    for (int k = 0; k < counts.length; k++) {
      fixed += instance.commitments().get(k).price() * counts[k];
    }
    pool = instance.poolCap();
    long overflow = 0;
    for (int t = 0; t < load.length; t++) {
      for (int k = 0; k < load[t] - owned[t] - pool; k++) {
        long price = price(t, k);
        missing += price == Long.MAX_VALUE ? 1 : 0;
        overflow += price == Long.MAX_VALUE ? 0 : price;
      }
    }
    cost = fixed + instance.poolPrice() * pool + overflow;
    for (int n = pool - 1; n >= instance.poolMin() && missing == 0; n--) {
      for (int t = 0; t < load.length; t++) {
        int next = load[t] - owned[t] - n - 1;
        long price = next < 0 ? 0 : price(t, next);
        if (price == Long.MAX_VALUE) {
          return;
        }
        overflow += price;
      }
      long now = fixed + instance.poolPrice() * n + overflow;
      if (now < cost) {
        cost = now;
        pool = n;
      }
    }
  }

  private long price(int t, int node) {
    return node < prices[t].length ? prices[t][node] : Long.MAX_VALUE;
  }
}
