package io.github.geniac.core;

import java.util.Objects;

/**
 * So many nodes on each of some days, such as 30 nodes on {@code 2024-10-15/2024-11-15}. Immutable.
 *
 * @param days the days
 * @param nodes the nodes on each of them, 0 or more
 */
public record Tranche(DayRange days, int nodes) {

  /**
   * Checks the count.
   *
   * @param days the days
   * @param nodes the nodes on each of them
   * @throws IllegalArgumentException if the count is negative
   */
  public Tranche {
    Objects.requireNonNull(days, "days");
    Checks.check(nodes >= 0, "Tranche %s: nodes must be 0 or more, was %d", days, nodes);
  }

  /**
   * {@return so many nodes on each of these days}
   *
   * @param days the days
   * @param nodes the nodes on each of them, 0 or more
   * @throws IllegalArgumentException if the count is negative
   */
  public static Tranche of(DayRange days, int nodes) {
    return new Tranche(days, nodes);
  }

  /** {@return the nodes times the days} */
  public long nodeDays() {
    return (long) nodes * days.days();
  }

  /** {@return the tranche as {@code 2024-10-15/2024-11-15 x 30}} */
  @Override
  public String toString() {
    return days + " x " + nodes;
  }
}
