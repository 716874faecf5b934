package io.github.geniac.pricing.fx;

import io.github.geniac.core.FxAssumption;
import io.github.geniac.pricing.internal.Numbers;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.Collections;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import org.joda.money.CurrencyUnit;
import org.joda.money.IllegalCurrencyException;

/**
 * The average exchange rate of each of some months, such as 149.89 JPY for 1 USD in 2024-10, with
 * its source. A month without a rate is unknown; nothing is interpolated. Immutable.
 */
public final class FxSeries {

  private final CurrencyUnit base;
  private final CurrencyUnit counter;
  private final String source;
  private final NavigableMap<YearMonth, BigDecimal> rates;

  private FxSeries(Builder builder) {
    base = currency(builder.base);
    counter = currency(builder.counter);
    source = builder.source.strip();
    rates = Collections.unmodifiableNavigableMap(new TreeMap<>(builder.rates));
    Numbers.check(!base.equals(counter), "FxSeries %s: the two currencies must differ", pair());
    Numbers.check(!source.isEmpty(), "FxSeries %s: state a source; none was stated", pair());
    Numbers.check(!rates.isEmpty(), "FxSeries %s: state at least one month", pair());
  }

  /**
   * {@return a builder of a series}
   *
   * @param base the code of the currency of which one unit is priced, such as {@code USD}
   * @param counter the code of the currency it is priced in, such as {@code JPY}
   */
  public static Builder builder(String base, String counter) {
    return new Builder(base, counter);
  }

  /** {@return the currency of which one unit is priced} */
  public CurrencyUnit base() {
    return base;
  }

  /** {@return the currency it is priced in} */
  public CurrencyUnit counter() {
    return counter;
  }

  /** {@return where the rates stand} */
  public String source() {
    return source;
  }

  /** {@return the rates by month, in order of months; at least one, each above 0} */
  public NavigableMap<YearMonth, BigDecimal> rates() {
    return rates;
  }

  /**
   * {@return the rate of a month: how many units of the counter currency one unit of the base made
   * on average; none if the series does not have the month}
   *
   * @param month the month
   */
  public Optional<BigDecimal> rate(YearMonth month) {
    return Optional.ofNullable(rates.get(month));
  }

  /**
   * {@return the rate of a month as an assumption for a proposal, with its basis and source, if the
   * series has the month}
   *
   * @param month the month
   */
  public Optional<FxAssumption> assumption(YearMonth month) {
    return rate(month)
        .map(rate -> FxAssumption.builder()
            .base(base)
            .counter(counter)
            .rate(rate)
            .basis("average of " + month)
            .source(source)
            .date(month.atEndOfMonth())
            .build());
  }

  /** {@return the pair as {@code USD/JPY}} */
  public String pair() {
    return base + "/" + counter;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof FxSeries series
        && pair().equals(series.pair())
        && source.equals(series.source)
        && rates.equals(series.rates);
  }

  @Override
  public int hashCode() {
    return 31 * (31 * pair().hashCode() + source.hashCode()) + rates.hashCode();
  }

  /** {@return pair, first and last month, and source} */
  @Override
  public String toString() {
    return pair() + " " + rates.firstKey() + ".." + rates.lastKey() + " (" + source + ")";
  }

  private static CurrencyUnit currency(String code) {
    try {
      return CurrencyUnit.of(code.strip());
    } catch (IllegalCurrencyException e) {
      throw new IllegalArgumentException(
          "FxSeries: '" + code + "' is not a known currency code such as USD", e);
    }
  }

  /** Builds an {@link FxSeries}. Mutable, for one thread. */
  public static final class Builder {

    private final String base;
    private final String counter;
    private final NavigableMap<YearMonth, BigDecimal> rates = new TreeMap<>();
    private String source = "";

    private Builder(String base, String counter) {
      this.base = base;
      this.counter = counter;
    }

    /**
     * States where the rates stand.
     *
     * @param source the source, with the day on which it was read
     * @return this builder
     */
    public Builder source(String source) {
      this.source = source;
      return this;
    }

    /**
     * States the rates of a month and of those that follow it.
     *
     * @param first the month of the first rate
     * @param monthly decimal numbers above 0, such as {@code "149.89"}, one a month
     * @return this builder
     * @throws IllegalArgumentException if one is no number above 0, or a month has a rate already
     */
    public Builder from(YearMonth first, String... monthly) {
      YearMonth month = first;
      for (String rate : monthly) {
        put(month, Numbers.decimal(owner(), "the rate of " + month, rate));
        month = month.plusMonths(1);
      }
      return this;
    }

    /**
     * States the rate of a month.
     *
     * @param month the month
     * @param rate how many units of the counter currency one unit of the base made, above 0
     * @return this builder
     * @throws IllegalArgumentException if the rate is not above 0, or the month has one already
     */
    public Builder put(YearMonth month, BigDecimal rate) {
      BigDecimal normal = Numbers.positive(owner(), "the rate of " + month, rate);
      BigDecimal other = rates.putIfAbsent(month, normal);
      Numbers.check(
          other == null,
          "%s: %s has two rates, %s and %s; state one",
          owner(),
          month,
          other,
          normal.toPlainString());
      return this;
    }

    /**
     * {@return the series}
     *
     * @throws IllegalArgumentException if a currency is unknown, both are the same, or source or
     *     rates are missing
     */
    public FxSeries build() {
      return new FxSeries(this);
    }

    private String owner() {
      return "FxSeries " + base + "/" + counter;
    }
  }
}
