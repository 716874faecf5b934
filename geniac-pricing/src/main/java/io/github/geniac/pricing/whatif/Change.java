package io.github.geniac.pricing.whatif;

import io.github.geniac.pricing.internal.Numbers;
import java.math.BigDecimal;
import java.util.Objects;

/**
 * How a number changes: by a part of itself, by an amount, by a factor, or to a value. Exact, and
 * immutable.
 *
 * @param kind how the number is used
 * @param number the number, without trailing zeros
 */
public record Change(Kind kind, BigDecimal number) {

  /** How the number of a change is used. */
  public enum Kind {
    /** By a part of itself: 100 changed by 0.1 is 110. */
    RELATIVE,
    /** By an amount: 100 changed by 0.1 is 100.1. */
    ABSOLUTE,
    /** By a factor: 100 changed by 0.1 is 10. */
    SCALED,
    /** To a value: 100 changed to 0.1 is 0.1. */
    FIXED
  }

  /**
   * Brings the number to its normal form.
   *
   * @param kind how the number is used
   * @param number the number
   * @throws IllegalArgumentException if it has more than 100 digits before or after the point
   */
  public Change {
    Objects.requireNonNull(kind, "kind");
    number = Numbers.sized("Change", "number", number);
  }

  /**
   * {@return a change by a part of the number itself}
   *
   * @param part a decimal number such as {@code "0.1"} for ten percent more, {@code "-0.1"} for
   *     less
   * @throws IllegalArgumentException if the text is no number
   */
  public static Change relative(String part) {
    return of(Kind.RELATIVE, part);
  }

  /**
   * {@return a change by an amount}
   *
   * @param amount a decimal number, in the unit of what changes
   * @throws IllegalArgumentException if the text is no number
   */
  public static Change absolute(String amount) {
    return of(Kind.ABSOLUTE, amount);
  }

  /**
   * {@return a change by a factor}
   *
   * @param factor a decimal number
   * @throws IllegalArgumentException if the text is no number
   */
  public static Change scaled(String factor) {
    return of(Kind.SCALED, factor);
  }

  /**
   * {@return a change to a value}
   *
   * @param value a decimal number, in the unit of what changes
   * @throws IllegalArgumentException if the text is no number
   */
  public static Change fixed(String value) {
    return of(Kind.FIXED, value);
  }

  private static Change of(Kind kind, String number) {
    return new Change(kind, Numbers.decimal("Change", "number", number));
  }

  /**
   * {@return what becomes of a number}
   *
   * @param before the number
   */
  public BigDecimal applyTo(BigDecimal before) {
    return switch (kind) {
      case RELATIVE -> before.add(before.multiply(number));
      case ABSOLUTE -> before.add(number);
      case SCALED -> before.multiply(number);
      case FIXED -> number;
    };
  }

  /** {@return the change as {@code +10%}, {@code +5}, {@code x 1.1} or {@code = 160}} */
  @Override
  public String toString() {
    return switch (kind) {
      case RELATIVE ->
        sign() + Numbers.sized("Change", "number", number.movePointRight(2)).toPlainString() + "%";
      case ABSOLUTE -> sign() + number.toPlainString();
      case SCALED -> "x " + number.toPlainString();
      case FIXED -> "= " + number.toPlainString();
    };
  }

  private String sign() {
    return number.signum() < 0 ? "" : "+";
  }
}
