package io.github.geniac.pricing.kernel;

import java.util.List;

/**
 * A way to do the work of an {@link Instance}, with its cost. Immutable.
 *
 * @param cost the cost in the unit of the instance
 * @param pool the nodes of the pool
 * @param commitments the count of each commitment
 * @param runs when and on how many nodes each task runs
 */
public record Solution(long cost, int pool, List<Integer> commitments, List<Run> runs) {

  /**
   * When a task runs, and on how many nodes.
   *
   * @param start the first tick
   * @param nodes the nodes of each tick from the start on; empty for a task without work
   */
  public record Run(int start, List<Integer> nodes) {

    /**
     * Copies the list.
     *
     * @param start the first tick
     * @param nodes the nodes of each tick
     */
    public Run {
      nodes = List.copyOf(nodes);
    }

    /** {@return the tick after the last one} */
    public int end() {
      return start + nodes.size();
    }
  }

  /**
   * Copies the lists.
   *
   * @param cost the cost
   * @param pool the nodes of the pool
   * @param commitments the count of each commitment
   * @param runs when and on how many nodes each task runs
   */
  public Solution {
    commitments = List.copyOf(commitments);
    runs = List.copyOf(runs);
  }

  /**
   * {@return the nodes at work on each tick}
   *
   * @param ticks the length of the horizon
   */
  public int[] load(int ticks) {
    int[] load = new int[ticks];
    for (Run run : runs) {
      for (int t = 0; t < run.nodes().size(); t++) {
        load[run.start() + t] += run.nodes().get(t);
      }
    }
    return load;
  }
}
