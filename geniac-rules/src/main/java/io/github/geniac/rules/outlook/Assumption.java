package io.github.geniac.rules.outlook;

import java.util.Objects;

/**
 * An answer that is assumed for something unknown. Immutable.
 *
 * @param unknown what is unknown
 * @param value the value assumed: the value of the fact (a day, a number, a kind, a provider, ...)
 *     or the choice of the reading
 */
public record Assumption(Unknown unknown, Object value) {

  /**
   * Refuses nulls.
   *
   * @param unknown what is unknown
   * @param value the value assumed
   */
  public Assumption {
    Objects.requireNonNull(unknown, "unknown");
    Objects.requireNonNull(value, "value");
  }

  /** {@return the unknown and its value} */
  @Override
  public String toString() {
    return unknown + " = " + value;
  }
}
