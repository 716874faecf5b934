package io.github.geniac.core;

/**
 * How many nodes a phase can run on, such as 8 to 64; from 0 on if it may pause. Immutable.
 *
 * @param min the fewest nodes, 0 or more
 * @param max the most nodes, at least 1 and at least {@code min}
 */
public record NodeRange(int min, int max) {

  /**
   * Checks the bounds.
   *
   * @param min the fewest nodes
   * @param max the most nodes
   * @throws IllegalArgumentException if {@code min} is below 0 or above {@code max}, or {@code max}
   *     below 1
   */
  public NodeRange {
    Checks.atLeast("NodeRange", "min", min, 0);
    Checks.atLeast("NodeRange", "max", max, 1);
    Checks.check(min <= max, "NodeRange: min must not be above max, was %d above %d", min, max);
  }

  /**
   * {@return the range between two counts, both included}
   *
   * @param min the fewest nodes
   * @param max the most nodes
   * @throws IllegalArgumentException if {@code min} is below 0 or above {@code max}, or {@code max}
   *     below 1
   */
  public static NodeRange of(int min, int max) {
    return new NodeRange(min, max);
  }

  /**
   * {@return the range of one count only}
   *
   * @param nodes the count
   * @throws IllegalArgumentException if the count is below 1
   */
  public static NodeRange exactly(int nodes) {
    return new NodeRange(nodes, nodes);
  }

  /**
   * {@return whether a count lies in the range}
   *
   * @param nodes the count
   */
  public boolean contains(int nodes) {
    return min <= nodes && nodes <= max;
  }

  /** {@return the range as {@code 8..64}} */
  @Override
  public String toString() {
    return min + ".." + max;
  }
}
