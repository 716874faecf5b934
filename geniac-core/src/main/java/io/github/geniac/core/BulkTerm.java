package io.github.geniac.core;

import java.util.Objects;

/**
 * The bulk route's charge: nodes times the provisional unit price times the whole research period,
 * whatever the use (clause 2.6). Immutable.
 *
 * @param price the provisional unit price, as it was told; never taken from a list
 */
public record BulkTerm(Price price) implements PricePlan {

  /**
   * Refuses a null.
   *
   * @param price the provisional unit price
   */
  public BulkTerm {
    Objects.requireNonNull(price, "price");
  }

  @Override
  public BulkTerm withPrice(Price newPrice) {
    return new BulkTerm(newPrice);
  }

  @Override
  public <R> R accept(Visitor<R> visitor) {
    return visitor.bulkTerm(this);
  }
}
