package io.github.geniac.pricing.kernel;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Nodes of each task on each tick, from its node-ticks in each interval.
 *
 * <p>On an interval of {@code L} ticks a task with {@code x} node-ticks has {@code x / L} nodes on
 * each, and one more on {@code x % L} of them, dealt out in a round that the next task goes on
 * with. So no task leaves its bounds, and the sum of all tasks differs by at most one between
 * ticks.
 */
final class Spread {

  private Spread() {}

  /**
   * {@return the runs of tasks}
   *
   * @param intervals the intervals
   * @param flows the node-ticks
   * @param start the first tick of each task
   * @param end the tick after its last one; not above the first for a task without work
   */
  static List<Solution.Run> runs(Intervals intervals, Flows flows, int[] start, int[] end) {
    int[][] nodes = new int[start.length][];
    for (int j = 0; j < nodes.length; j++) {
      nodes[j] = new int[Math.max(0, end[j] - start[j])];
    }
    for (int i = 0; i < intervals.count(); i++) {
      deal(intervals, flows, i, start, nodes);
    }
    List<Solution.Run> runs = new ArrayList<>();
    for (int j = 0; j < nodes.length; j++) {
      runs.add(new Solution.Run(start[j], Arrays.stream(nodes[j]).boxed().toList()));
    }
    return runs;
  }

  private static void deal(
      Intervals intervals, Flows flows, int interval, int[] start, int[][] nodes) {
    int ticks = intervals.ticks(interval);
    int next = 0;
    for (int j = 0; j < nodes.length; j++) {
      long amount = flows.of(j, interval);
      int from = intervals.from(interval) - start[j];
      for (int t = 0; amount > 0 && t < ticks; t++) {
        nodes[j][from + t] = (int) (amount / ticks);
      }
      for (int t = 0; t < amount % ticks; t++) {
        nodes[j][from + (next + t) % ticks]++;
      }
      next = (int) ((next + amount) % ticks);
    }
  }
}
