package io.github.geniac.core;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import org.joda.money.BigMoney;

/**
 * A unit price, such as {@code USD 98.32} a node-hour by the list of 2025-03-01, without tax. Each
 * fact may be left unstated; no price, currency or tax is ever assumed. Immutable.
 */
@Value.Immutable
@CoreStyle
public abstract class Price {

  Price() {}

  /** {@return a builder; nothing has to be set} */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * {@return a price of which amount and unit are stated}
   *
   * @param amount the amount for one unit, such as {@code "USD 98.32"}
   * @param unit what the amount is for
   * @throws IllegalArgumentException if the text is not an amount in a known currency, or negative
   */
  public static Price of(String amount, PriceUnit unit) {
    return builder().amount(amount).unit(unit).build();
  }

  /** {@return the amount for one unit, 0 or more, if stated} */
  public abstract Optional<BigMoney> amount();

  /** {@return what the amount is for, if stated} */
  public abstract Optional<PriceUnit> unit();

  /** {@return whether the amount holds consumption tax, if stated} */
  public abstract Optional<TaxTreatment> tax();

  /** {@return the day on which the price was read or told, in the years 1 to 9999, if stated} */
  public abstract Optional<LocalDate> asOf();

  /** {@return where the price comes from, if stated} */
  public abstract Optional<PriceBasis> basis();

  /** {@return whether the amount allows for future FX moves (clause 0.2), if stated} */
  public abstract Optional<Boolean> allowsForFxMoves();

  /** {@return where the price stands or who told it, if stated} */
  public abstract Optional<String> source();

  /** {@return what a month is if the unit is one by the month; anniversary months unless stated} */
  @Value.Default
  public MonthBasis monthBasis() {
    return MonthBasis.ANNIVERSARY;
  }

  /**
   * {@return this price with another amount}
   *
   * @param amount the amount for one unit
   * @throws IllegalArgumentException if the amount is negative
   */
  public abstract Price withAmount(BigMoney amount);

  /** {@return a builder that holds the facts of this price} */
  public final Builder toBuilder() {
    return new Builder().from(this);
  }

  @Value.Check
  Price checked() {
    Checks.notBlank("Price", "source", source());
    Checks.day("Price", "asOf", asOf());
    amount().ifPresent(money -> Checks.notNegative("Price", "amount", money));
    Optional<BigDecimal> stated = amount().map(BigMoney::getAmount);
    Optional<BigDecimal> normal = Checks.normal(stated);
    return stated.equals(normal)
        ? this
        : withAmount(BigMoney.of(amount().get().getCurrencyUnit(), normal.get()));
  }

  /** Builds a {@link Price}. Mutable, for one thread. */
  public static final class Builder extends ImmutablePrice.Builder {

    Builder() {}

    /**
     * States the amount for one unit.
     *
     * @param amount currency and number, such as {@code "USD 98.32"}
     * @return this builder
     * @throws IllegalArgumentException if the text is not an amount in a known currency
     */
    public Builder amount(String amount) {
      return amount(Checks.money("Price", amount));
    }
  }
}
