package io.github.geniac.core;

/**
 * How many nodes a phase can run on, such as 8 to 64. Immutable.
 *
 * @param min the fewest nodes, at least 1
 * @param max the most nodes, at least {@code min}
 */
public record NodeRange(int min, int max) {

  /**
   * Checks the bounds.
   *
   * @param min the fewest nodes
   * @param max the most nodes
   * @throws IllegalArgumentException if {@code min} is below 1 or above {@code max}
   */
  public NodeRange {
    Checks.atLeast("NodeRange", "min", min, 1);
    Checks.check(min <= max, "NodeRange: min must not be above max, was %d above %d", min, max);
  }

  /**
   * {@return the range between two counts, both included}
   *
   * @param min the fewest nodes
   * @param max the most nodes
   * @throws IllegalArgumentException if {@code min} is below 1 or above {@code max}
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
