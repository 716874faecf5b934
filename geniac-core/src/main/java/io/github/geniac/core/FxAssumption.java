package io.github.geniac.core;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.immutables.value.Value;
import org.joda.money.CurrencyUnit;
import org.joda.money.IllegalCurrencyException;

/**
 * An FX assumption (為替想定) as clauses 0.2 and 2.5 want it stated, such as 1 USD = 149.22 JPY.
 * Immutable.
 */
@Value.Immutable
@CoreStyle
public abstract class FxAssumption {

  FxAssumption() {}

  /** {@return a builder; {@code base}, {@code counter} and {@code rate} have to be set} */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * {@return an assumption that covers every item}
   *
   * @param base the code of the currency of which one unit is priced, such as {@code USD}
   * @param counter the code of the currency it is priced in, such as {@code JPY}
   * @param rate how many units of the counter currency one unit of the base makes, above 0
   * @throws IllegalArgumentException if a currency is unknown, both are the same, or the rate is
   *     not a number above 0
   */
  public static FxAssumption of(String base, String counter, String rate) {
    return builder()
        .pair(base, counter)
        .rate(Checks.decimal("FxAssumption", "rate", rate))
        .build();
  }

  /** {@return the currency of which one unit is priced} */
  public abstract CurrencyUnit base();

  /** {@return the currency it is priced in} */
  public abstract CurrencyUnit counter();

  /** {@return how many units of the counter currency one unit of the base makes, above 0} */
  public abstract BigDecimal rate();

  /** {@return what kind of rate it is, such as a bank's TTM, if stated} */
  public abstract Optional<String> basis();

  /** {@return where the rate stands, if stated} */
  public abstract Optional<String> source();

  /** {@return the day of the rate, in the years 1 to 9999, if stated} */
  public abstract Optional<LocalDate> date();

  /** {@return the items it is limited to; it covers every item if there are none} */
  @Value.NaturalOrder
  public abstract SortedSet<ItemId> limitedTo();

  /**
   * {@return this assumption with another rate}
   *
   * @param rate how many units of the counter currency one unit of the base makes, above 0
   * @throws IllegalArgumentException if the rate is not above 0
   */
  public abstract FxAssumption withRate(BigDecimal rate);

  /**
   * {@return whether the assumption is meant for an item}
   *
   * @param item the item
   */
  public final boolean covers(ItemId item) {
    return limitedTo().isEmpty() || limitedTo().contains(item);
  }

  /**
   * {@return whether it leads from one currency to another, in either direction}
   *
   * @param from a currency
   * @param to another currency
   */
  public final boolean converts(CurrencyUnit from, CurrencyUnit to) {
    return (base().equals(from) && counter().equals(to))
        || (base().equals(to) && counter().equals(from));
  }

  /** This assumption as far as it is meant for these items, if it is meant for any. */
  final Optional<FxAssumption> limitedTo(Set<ItemId> items) {
    Set<ItemId> left = new TreeSet<>(limitedTo());
    left.retainAll(items);
    return limitedTo().isEmpty()
        ? Optional.of(this)
        : left.isEmpty()
            ? Optional.empty()
            : Optional.of(toBuilder().limitedTo(left).build());
  }

  /** {@return the pair as {@code USD/JPY}} */
  public final String pair() {
    return base() + "/" + counter();
  }

  /** {@return a builder that holds the facts of this assumption} */
  public final Builder toBuilder() {
    return new Builder().from(this);
  }

  @Value.Check
  FxAssumption checked() {
    String owner = "FxAssumption " + pair();
    Checks.check(!base().equals(counter()), "%s: the two currencies must differ", owner);
    Checks.positive(owner, "rate", rate());
    Checks.notBlank(owner, "basis", basis());
    Checks.notBlank(owner, "source", source());
    Checks.day(owner, "date", date());
    BigDecimal normal = Checks.normal(rate());
    return Checks.isNormal(rate()) ? this : withRate(normal);
  }

  /** Builds an {@link FxAssumption}. Mutable, for one thread. */
  public static final class Builder extends ImmutableFxAssumption.Builder {

    Builder() {}

    /**
     * States both currencies.
     *
     * @param base the code of the currency of which one unit is priced, such as {@code USD}
     * @param counter the code of the currency it is priced in, such as {@code JPY}
     * @return this builder
     * @throws IllegalArgumentException if one is unknown
     */
    public Builder pair(String base, String counter) {
      return base(currency(base)).counter(currency(counter));
    }

    private static CurrencyUnit currency(String code) {
      try {
        return CurrencyUnit.of(code.strip());
      } catch (IllegalCurrencyException e) {
        throw new IllegalArgumentException(
            "FxAssumption: '" + code + "' is not a known currency code such as USD", e);
      }
    }
  }
}
