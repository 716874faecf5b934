package io.github.geniac.pricing.internal;

import io.github.geniac.core.Fraction;
import io.github.geniac.pricing.Total;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
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
   * @param total the total
   */
  public String total(Total total) {
    String rounded = number(total.rounded().getAmount());
    return total.isKnown() ? rounded : label("at-least", Map.of("amount", rounded));
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
