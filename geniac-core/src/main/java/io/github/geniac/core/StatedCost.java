package io.github.geniac.core;

import java.util.Optional;
import org.immutables.value.Value;
import org.joda.money.Money;

/** The cost of an item as the application states it, such as {@code JPY 120000000}. Immutable. */
@Value.Immutable
@CoreStyle
public abstract class StatedCost {

  StatedCost() {}

  /** {@return a builder; {@code amount} has to be set} */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * {@return a cost of which only the amount is stated}
   *
   * @param amount currency and number, such as {@code "JPY 120000000"}
   * @throws IllegalArgumentException if the text is not an amount in a known currency, has more
   *     decimals than the currency, or is negative
   */
  public static StatedCost of(String amount) {
    return builder().amount(amount).build();
  }

  /** {@return the amount, 0 or more} */
  public abstract Money amount();

  /** {@return whether the amount allows for future FX moves (clause 0.2), if stated} */
  public abstract Optional<Boolean> allowsForFxMoves();

  /** {@return whether the amount holds consumption tax, if stated} */
  public abstract Optional<TaxTreatment> tax();

  @Value.Check
  void check() {
    Checks.notNegative("StatedCost", "amount", amount());
  }

  /** Builds a {@link StatedCost}. Mutable, for one thread. */
  public static final class Builder extends ImmutableStatedCost.Builder {

    Builder() {}

    /**
     * States the amount.
     *
     * @param amount currency and number, such as {@code "JPY 120000000"}
     * @return this builder
     * @throws IllegalArgumentException if the text is not an amount in a known currency or has more
     *     decimals than the currency
     */
    public Builder amount(String amount) {
      return amount(Checks.roundedMoney("StatedCost", amount));
    }
  }
}
