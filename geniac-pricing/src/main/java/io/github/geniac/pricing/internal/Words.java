package io.github.geniac.pricing.internal;

import io.github.geniac.core.Fraction;
import io.github.geniac.core.FxAssumption;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.joda.money.BigMoney;
import org.joda.money.BigMoneyProvider;
import org.joda.money.Money;

/**
 * Values in words: the same digits in every language.
 *
 * @param locale Japanese for Japanese, anything else for English
 */
public record Words(Locale locale) {

  /** What has no end in decimals is told with this many. */
  private static final int TOLD_DECIMALS = 4;

  private static final int HUNDRED = 100;

  /**
   * {@return the words for a key}
   *
   * @param key the key
   */
  public String label(String key) {
    return label(key, Map.of());
  }

  /**
   * {@return the words for a key with values in their places}
   *
   * @param key the key
   * @param arguments values by name
   */
  public String label(String key, Map<String, ?> arguments) {
    return Texts.STANDARD.fill(locale, key, arguments);
  }

  /**
   * {@return a value in words}
   *
   * @param value the value, such as an enum constant
   */
  public String word(Object value) {
    return Texts.STANDARD.word(locale, value);
  }

  /**
   * {@return a number with its thousands apart}
   *
   * @param number the number
   */
  public String number(BigDecimal number) {
    DecimalFormat format =
        new DecimalFormat("#,##0", DecimalFormatSymbols.getInstance(Locale.ROOT));
    format.setMinimumFractionDigits(Math.max(number.scale(), 0));
    return format.format(number);
  }

  /**
   * {@return a number with its sign and its thousands apart}
   *
   * @param number the number
   */
  public String signed(BigDecimal number) {
    return (number.signum() < 0 ? "" : "+") + number(number);
  }

  /**
   * {@return an exact number, with four decimals if it has no end}
   *
   * @param number the number
   */
  public String number(Fraction number) {
    return number.divisor().bitLength() == 1
        ? number(number.dividend())
        : number(number.rounded(TOLD_DECIMALS, RoundingMode.HALF_UP));
  }

  /**
   * {@return an exact number with at most two decimals}
   *
   * @param quantity the number
   */
  public String quantity(Fraction quantity) {
    BigDecimal rounded = quantity.rounded(2, RoundingMode.HALF_UP);
    boolean whole = rounded.stripTrailingZeros().scale() <= 0;
    return number(whole ? rounded.setScale(0, RoundingMode.UNNECESSARY) : rounded);
  }

  /**
   * {@return an amount with its currency}
   *
   * @param amount the amount
   */
  public String money(BigMoneyProvider amount) {
    BigMoney money = amount.toBigMoney();
    return money.getCurrencyUnit() + " " + number(money.getAmount());
  }

  /**
   * {@return an assumed rate, where it comes from as far as that is stated, and what it is for}
   *
   * @param assumption the assumption
   */
  public String assumption(FxAssumption assumption) {
    String items = assumption.limitedTo().isEmpty()
        ? label("sheet.all-items")
        : word(List.copyOf(assumption.limitedTo()));
    return Stream.of(
            Optional.of(assumption.pair() + " " + assumption.rate().toPlainString()),
            assumption.basis(),
            assumption.source(),
            assumption.date().map(Object::toString),
            Optional.of(items))
        .flatMap(Optional::stream)
        .collect(Collectors.joining(", "));
  }

  /**
   * {@return an amount without its currency, or that it is not known}
   *
   * @param amount the amount
   */
  public String amount(Optional<Money> amount) {
    return amount.map(money -> number(money.getAmount())).orElseGet(() -> label("unknown"));
  }

  /**
   * {@return a total, or what it is at least}
   *
   * @param sum the sum of what is known, rounded
   * @param isKnown whether that is all of it
   */
  public String total(Money sum, boolean isKnown) {
    String rounded = number(sum.getAmount());
    return isKnown ? rounded : label("at-least", Map.of("amount", rounded));
  }

  /**
   * {@return a share in percent}
   *
   * @param share the share
   */
  public String percent(Fraction share) {
    return share.multipliedBy(HUNDRED).rounded(1, RoundingMode.HALF_UP) + " %";
  }

  /**
   * {@return by how much a number is more than another, in percent of it; nothing if that is 0}
   *
   * @param more how much it is more
   * @param of the other number
   */
  public String percent(BigDecimal more, BigDecimal of) {
    return of.signum() == 0
        ? ""
        : signed(more.multiply(BigDecimal.valueOf(HUNDRED)).divide(of, 1, RoundingMode.HALF_UP))
            + " %";
  }
}
