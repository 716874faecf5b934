package io.github.geniac.core;

/**
 * The bulk route's charge: nodes times the provisional unit price times the whole research period,
 * whatever the use (clause 2.6). Immutable.
 *
 * @param price the provisional unit price, as it was told; never taken from a list
 */
public record BulkTerm(Price price) implements PricePlan {

  @Override
  public BulkTerm withPrice(Price newPrice) {
    return new BulkTerm(newPrice);
  }

  @Override
  public <R> R accept(Visitor<R> visitor) {
    return visitor.bulkTerm(this);
  }
}
