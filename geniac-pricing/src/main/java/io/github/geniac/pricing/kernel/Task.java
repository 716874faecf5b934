package io.github.geniac.pricing.kernel;

import java.util.List;

/**
 * Work to be done: so many node-ticks on a range of nodes, in a window, after other tasks, without
 * a pause from its start to its end. Immutable.
 *
 * @param name a name without white space
 * @param work the work content in node-ticks, 0 or more; without work it never runs
 * @param min the fewest nodes while it runs, 0 or more; 0 lets it pause
 * @param max the most nodes while it runs, at least 1 and at least {@code min}
 * @param release the first tick on which it may run, 0 or more
 * @param deadline the tick before which it has to end, above {@code release}
 * @param predecessors the indices of the tasks that have to end before it starts, rising
 * @param mode how freely its nodes may be chosen
 */
public record Task(
    String name,
    long work,
    int min,
    int max,
    int release,
    int deadline,
    List<Integer> predecessors,
    Mode mode) {

  /** How freely the nodes of a task may be chosen. */
  public enum Mode {
    /** The count may change from tick to tick. */
    MALLEABLE,
    /** One count of the range from start to end; a rigid task has a range of one. */
    MOLDABLE
  }

  /**
   * Checks all but the predecessors, which {@link Instance} checks.
   *
   * @param name a name
   * @param work the work content
   * @param min the fewest nodes
   * @param max the most nodes
   * @param release the first tick
   * @param deadline the tick after the last
   * @param predecessors the tasks before it
   * @param mode how freely nodes may be chosen
   */
  public Task {
    predecessors = predecessors.stream().distinct().sorted().toList();
    Instance.check(!name.isBlank(), "Task: the name is blank");
    Instance.check(work >= 0, "Task %s: work must be 0 or more, was %d", name, work);
    Instance.check(
        0 <= min && min <= max && max >= 1, "Task %s: nodes %d..%d are no range", name, min, max);
    Instance.check(
        mode == Mode.MALLEABLE || min >= 1, "Task %s: a constant count is at least 1", name);
    Instance.check(
        0 <= release && release < deadline,
        "Task %s: the window %d..%d is empty or reversed",
        name,
        release,
        deadline);
  }

  /** {@return the fewest ticks it takes: its work on the most nodes, at least 1; 0 without work} */
  public int minTicks() {
    return Math.toIntExact((work + max - 1) / max);
  }
}
