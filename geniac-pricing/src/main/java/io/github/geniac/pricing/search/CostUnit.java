package io.github.geniac.pricing.search;

import io.github.geniac.core.ExactMoney;
import io.github.geniac.core.Fraction;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.Collection;
import org.joda.money.CurrencyUnit;

/**
 * The unit in which the kernel counts costs: so small a part of the billing currency that every
 * price is a whole number of it, so that the search is exact.
 *
 * @param currency the billing currency
 * @param parts how many units make one unit of the currency
 */
record CostUnit(CurrencyUnit currency, BigInteger parts) {

  /** The largest unit of which all these prices are whole numbers. */
  static CostUnit of(CurrencyUnit currency, Collection<Fraction> prices) {
    BigInteger parts = BigInteger.ONE;
    for (Fraction price : prices) {
      BigInteger own = price
          .divisor()
          .multiply(BigInteger.TEN.pow(Math.max(0, price.dividend().scale())));
      own = own.divide(own.gcd(price.dividend().unscaledValue()));
      parts = parts.divide(parts.gcd(own)).multiply(own);
    }
    return new CostUnit(currency, parts);
  }

  long units(Fraction price) {
    try {
      return price
          .dividend()
          .multiply(new BigDecimal(parts))
          .divide(new BigDecimal(price.divisor()), 0, RoundingMode.UNNECESSARY)
          .longValueExact();
    } catch (ArithmeticException e) {
      throw new ArithmeticException("ScenarioSearch: the price " + price + " " + currency
          + " does not fit the search's arithmetic beside the others, which needs " + parts
          + " parts of a " + currency + "; state prices and rates with fewer decimals");
    }
  }

  ExactMoney money(long units) {
    return ExactMoney.of(
        currency, Fraction.of(units).dividedBy(Fraction.of(new BigDecimal(parts))));
  }

  /** {@return the unit as {@code 1/100 JPY}} */
  @Override
  public String toString() {
    return "1/" + parts + " " + currency;
  }

  BigDecimal down(long units) {
    return new BigDecimal(units)
        .divide(new BigDecimal(parts), currency.getDecimalPlaces(), RoundingMode.DOWN);
  }
}
