package io.github.geniac.pricing.internal;

import java.math.BigDecimal;
import java.util.Locale;

/** Guards of stated numbers; each message names the thing, the value and the way out. */
public final class Numbers {

  /** Plenty for any quantity, price or rate, and few enough to keep exact sums small. */
  private static final int MOST_DIGITS = 100;

  private Numbers() {}

  /**
   * Throws unless a condition holds.
   *
   * @param condition what has to hold
   * @param message the message, with places as in {@link String#format}
   * @param args what goes into the places
   * @throws IllegalArgumentException with the message if the condition does not hold
   */
  public static void check(boolean condition, String message, Object... args) {
    if (!condition) {
      throw new IllegalArgumentException(String.format(Locale.ROOT, message, args));
    }
  }

  /**
   * {@return the number that a text states}
   *
   * @param owner the thing that the number is stated for
   * @param field the field
   * @param text a decimal number such as {@code 0.35} or {@code 100e9}
   * @throws IllegalArgumentException if the text is no number
   */
  public static BigDecimal decimal(String owner, String field, String text) {
    try {
      return new BigDecimal(text.strip());
    } catch (NumberFormatException e) {
      throw new IllegalArgumentException(
          owner + ": " + field + " must be a decimal number such as '0.35', was '" + text + "'", e);
    }
  }

  /**
   * {@return the number in its normal form, without trailing zeros, if it is above 0}
   *
   * @param owner the thing that the number is stated for
   * @param field the field
   * @param value the number
   * @throws IllegalArgumentException if it is 0 or less, or has more than 100 digits before or
   *     after the point
   */
  public static BigDecimal positive(String owner, String field, BigDecimal value) {
    BigDecimal sized = sized(owner, field, value);
    check(value.signum() > 0, "%s: %s must be above 0, was %s", owner, field, plain(sized));
    return sized;
  }

  /**
   * {@return the number in its normal form, without trailing zeros, if it is 0 or more}
   *
   * @param owner the thing that the number is stated for
   * @param field the field
   * @param value the number
   * @throws IllegalArgumentException if it is below 0, or has more than 100 digits before or after
   *     the point
   */
  public static BigDecimal notNegative(String owner, String field, BigDecimal value) {
    BigDecimal sized = sized(owner, field, value);
    check(value.signum() >= 0, "%s: %s must be 0 or more, was %s", owner, field, plain(sized));
    return sized;
  }

  /**
   * {@return the number in its normal form, without trailing zeros, whatever its sign}
   *
   * @param owner the thing that the number is stated for
   * @param field the field
   * @param value the number
   * @throws IllegalArgumentException if it has more than 100 digits before or after the point, as
   *     the likes of 1E+999999999 would be written out in full by exact arithmetic
   */
  public static BigDecimal sized(String owner, String field, BigDecimal value) {
    check(
        value.scale() <= MOST_DIGITS && (long) value.precision() - value.scale() <= MOST_DIGITS,
        "%s: %s must have at most %d digits before and after the decimal point, was %s",
        owner,
        field,
        MOST_DIGITS,
        value);
    BigDecimal stripped = value.stripTrailingZeros();
    return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
  }

  private static String plain(BigDecimal value) {
    return value.toPlainString();
  }
}
