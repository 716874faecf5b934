package io.github.geniac.bench.search;

import io.github.geniac.pricing.kernel.Instance;
import io.github.geniac.pricing.kernel.Spot;
import io.github.geniac.pricing.kernel.Task;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Random;

/**
 * Project networks of 30 activities, drawn by the published parameters of PSPLIB's set j30, and
 * made into procurement problems. These are not PSPLIB's own files, which are neither copied nor
 * needed: same shape, other draws.
 *
 * <p>Drawn as in Kolisch, Sprecher and Drexl, "Characterization and generation of a general class
 * of resource-constrained project scheduling problems" (Management Science 41, 1995), with the
 * levels of Kolisch and Sprecher, "PSPLIB" (EJOR 96, 1997): durations 1 to 10; 4 resources with
 * demands 1 to 10; 3 activities to begin and 3 to end with; up to 3 predecessors and 3 successors,
 * no arc that follows from others; network complexity NC 1.5, 1.8 or 2.1 arcs a node, the dummy
 * ends included; resource factor RF 0.25 to 1; resource strength RS 0.2 to 1.
 *
 * <p>Transform: an activity of duration p and demands r on its resources becomes a malleable task
 * of work p * n on n/2 to 2n nodes, n the sum of r; every window is the horizon, which is 1.3 times
 * the critical path. Spots have the peak of the schedule in which every activity starts as early as
 * it can, so the work can always be done; the cap of the pool lies at RS between the largest single
 * demand and that peak.
 */
final class Activities {

  private static final int COUNT = 30;
  private static final int ENDS = 3;
  private static final int DEGREE = 3;
  private static final int RESOURCES = 4;
  private static final double[] COMPLEXITY = {1.5, 1.8, 2.1};
  private static final double[] FACTOR = {0.25, 0.5, 0.75, 1.0};
  private static final double[] STRENGTH = {0.2, 0.5, 0.7, 1.0};

  private final Random random;
  private final int cell;
  private final int[] duration = new int[COUNT];
  private final int[] nodes = new int[COUNT];
  private final List<List<Integer>> before = new ArrayList<>();
  private final int[] successors = new int[COUNT];

  /** All that come before an activity, at any distance. */
  private final BitSet[] ancestors = new BitSet[COUNT];

  /**
   * A network.
   *
   * @param random where draws come from
   * @param cell which levels of NC, RF and RS
   */
  Activities(Random random, int cell) {
    this.random = random;
    this.cell = cell;
    for (int i = 0; i < COUNT; i++) {
      duration[i] = 1 + random.nextInt(10);
      before.add(new ArrayList<>());
      ancestors[i] = new BitSet(COUNT);
    }
    arcs();
    demands();
  }

  /** {@return the network as a procurement problem} */
  Instance instance() {
    int[] start = new int[COUNT];
    int length = 0;
    for (int i = 0; i < COUNT; i++) {
      for (int earlier : before.get(i)) {
        start[i] = Math.max(start[i], start[earlier] + duration[earlier]);
      }
      length = Math.max(length, start[i] + duration[i]);
    }
    int ticks = (length * 13 + 9) / 10;
    int peak = peak(start, length);
    int largest = 0;
    List<Task> tasks = new ArrayList<>();
    for (int i = 0; i < COUNT; i++) {
      largest = Math.max(largest, nodes[i]);
      tasks.add(new Task(
          "activity" + i,
          (long) duration[i] * nodes[i],
          (nodes[i] + 1) / 2,
          2 * nodes[i],
          0,
          ticks,
          before.get(i),
          Task.Mode.MALLEABLE));
    }
    int pool = largest + (int) Math.round(STRENGTH[cell % 4] * (peak - largest));
    Offers offers = new Offers(random, ticks, 24);
    List<Spot> spots = offers.spanning(3, peak);
    return new Instance(ticks, pool, offers.pool(spots), tasks, spots, List.of());
  }

  /** A predecessor for all but the first, a successor for all but the last, then up to NC. */
  private void arcs() {
    for (int i = ENDS; i < COUNT; i++) {
      boolean linked = false;
      while (!linked) {
        linked = link(random.nextInt(Math.min(i, COUNT - ENDS)), i);
      }
    }
    for (int i = 0; i < COUNT - ENDS; i++) {
      for (int tries = 0; successors[i] == 0 && tries < 1_000; tries++) {
        int later = Math.max(i + 1, ENDS) + random.nextInt(COUNT - Math.max(i + 1, ENDS));
        link(i, later);
      }
    }
    int wanted = (int) Math.round(COMPLEXITY[cell % 3] * (COUNT + 2)) - 2 * ENDS;
    int arcs = before.stream().mapToInt(List::size).sum();
    for (int tries = 0; arcs < wanted && tries < 100_000; tries++) {
      int later = ENDS + random.nextInt(COUNT - ENDS);
      arcs += link(random.nextInt(Math.min(later, COUNT - ENDS)), later) ? 1 : 0;
    }
  }

  /** Adds an arc unless a limit, or another way from one to the other, stands against it. */
  private boolean link(int from, int to) {
    if (ancestors[to].get(from) || successors[from] == DEGREE || before.get(to).size() == DEGREE) {
      return false;
    }
    for (int later = to; later < COUNT; later++) {
      boolean below = later == to || ancestors[later].get(to);
      for (int direct : before.get(later)) {
        boolean above = direct == from || ancestors[from].get(direct);
        if (below && above) {
          return false;
        }
      }
    }
    before.get(to).add(from);
    successors[from]++;
    for (int later = to; later < COUNT; later++) {
      if (later == to || ancestors[later].get(to)) {
        ancestors[later].or(ancestors[from]);
        ancestors[later].set(from);
      }
    }
    return true;
  }

  /** RF is the share of resources that an activity uses, at least one. */
  private void demands() {
    int used = (int) Math.round(FACTOR[cell / 4 % 4] * RESOURCES);
    for (int i = 0; i < COUNT; i++) {
      for (int k = 0; k < Math.max(1, used); k++) {
        nodes[i] += 1 + random.nextInt(10);
      }
    }
  }

  private int peak(int[] start, int length) {
    int[] load = new int[length];
    for (int i = 0; i < COUNT; i++) {
      for (int t = start[i]; t < start[i] + duration[i]; t++) {
        load[t] += nodes[i];
      }
    }
    int peak = 0;
    for (int one : load) {
      peak = Math.max(peak, one);
    }
    return peak;
  }
}
