package io.github.geniac.core;

import java.util.Objects;

/**
 * A charge that does not depend on nodes or units: one-off or by the month. Immutable.
 *
 * @param price the amount of one charge; its unit is not stated, the frequency says it
 * @param frequency how often it is charged
 */
public record FlatCharge(Price price, Frequency frequency) implements PricePlan {

  /** How often a flat charge falls due. */
  public enum Frequency {
    /** Once, on the first day. */
    ONE_TIME,
    /** For each month begun, as the price's {@link MonthBasis} defines months. */
    MONTHLY
  }

  /**
   * Checks that no unit is stated.
   *
   * @param price the amount of one charge
   * @param frequency how often it is charged
   * @throws IllegalArgumentException if the price has a unit
   */
  public FlatCharge {
    Objects.requireNonNull(frequency, "frequency");
    Checks.check(
        price.unit().isEmpty(),
        "FlatCharge: its frequency says what the amount is for, so the price has no unit, was %s",
        price.unit().map(PriceUnit::name).orElse(""));
  }

  @Override
  public FlatCharge withPrice(Price newPrice) {
    return new FlatCharge(newPrice, frequency);
  }

  @Override
  public <R> R accept(Visitor<R> visitor) {
    return visitor.flatCharge(this);
  }
}
