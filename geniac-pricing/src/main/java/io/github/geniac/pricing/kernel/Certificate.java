package io.github.geniac.pricing.kernel;

import java.util.List;

/**
 * Why no solution of a uniform instance with malleable tasks is cheaper than a bound: a tree of
 * questions about starts and ends, and for each of its leaves why nothing cheaper is left there.
 * {@link CertificateChecker} recomputes all of it. Immutable.
 *
 * <p>In a node each task has a range of starts and a range of ends; at first those of its window.
 * They are narrowed until nothing changes: a task starts after the end of its predecessors; its run
 * is at least as long as its work on the most nodes takes, and, if it may not pause, at most as
 * long as its work on the fewest nodes takes, since a longer run may be cut short.
 *
 * @param bound what no solution costs less than; {@link Long#MAX_VALUE} if there is none
 * @param steps the nodes of the tree, each before its children, the first answer before the second
 */
public record Certificate(long bound, List<Step> steps) {

  /**
   * Copies the list.
   *
   * @param bound the bound
   * @param steps the nodes
   */
  public Certificate {
    steps = List.copyOf(steps);
  }

  /** A node of the tree. */
  public sealed interface Step {
    /**
     * {@return a number made of all ranges of the node before they are narrowed} From 1 on, for
     * each task with work and each of first and last start, first and last end: times 1,000,003
     * plus the tick, as numbers of 64 bits.
     */
    long stamp();
  }

  /**
   * A question. The first child is the answer 'at most the value', the second one 'above it'.
   *
   * @param stamp the ranges of the node
   * @param ofEnd whether the end of the task is in question, and not its start
   * @param task the index of the task
   * @param value the tick
   */
  public record Question(long stamp, boolean ofEnd, int task, int value) implements Step {}

  /**
   * A leaf in which some range is empty once all are narrowed.
   *
   * @param stamp the ranges of the node
   */
  public record Empty(long stamp) implements Step {}

  /**
   * A leaf in which all is too dear: some sets of ticks hold so much work that every load costs at
   * least the bound, whatever the size of the pool.
   *
   * @param stamp the ranges of the node
   * @param bound the least cost over all sizes of the pool that the sets allow
   * @param parts the sets
   */
  public record Cut(long stamp, long bound, List<Part> parts) implements Step {

    /**
     * Copies the list.
     *
     * @param stamp the ranges
     * @param bound the cost
     * @param parts the sets
     */
    public Cut {
      parts = List.copyOf(parts);
    }
  }

  /**
   * A set of ticks and the work that cannot leave it: of each task what exceeds its most nodes on
   * the rest of its window, and at least its fewest nodes where it has to run.
   *
   * @param ranges the ticks, as ranges from {@code ranges[2i]} to before {@code ranges[2i + 1]}
   * @param ticks how many they are
   * @param work the node-ticks
   */
  public record Part(List<Integer> ranges, long ticks, long work) {

    /**
     * Copies the list.
     *
     * @param ranges the ticks
     * @param ticks how many they are
     * @param work the node-ticks
     */
    public Part {
      ranges = List.copyOf(ranges);
    }
  }
}
