package io.github.geniac.core;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;

/**
 * An exact rational number, such as 3.5 months or 17/31 of one: a decimal number over a whole one.
 * Immutable.
 *
 * <p>Kept in normal form, so that equal numbers are equal values: the divisor is positive, shares
 * no factor with the dividend and has none of 2 and 5, which go into the decimals of the dividend.
 * So a decimal number has the divisor 1, and nearly all of pricing is plain decimal arithmetic;
 * days of a month, months of 730 hours and inverse FX rates are what leaves a divisor.
 */
public final class Fraction implements Comparable<Fraction> {

  /** The number 0. */
  public static final Fraction ZERO = new Fraction(BigDecimal.ZERO, BigInteger.ONE);

  /** The number 1. */
  public static final Fraction ONE = new Fraction(BigDecimal.ONE, BigInteger.ONE);

  private static final BigInteger FIVE = BigInteger.valueOf(5);

  private final BigDecimal dividend;
  private final BigInteger divisor;

  private Fraction(BigDecimal dividend, BigInteger divisor) {
    this.dividend = dividend;
    this.divisor = divisor;
  }

  /**
   * {@return a whole number}
   *
   * @param number the number
   */
  public static Fraction of(long number) {
    return new Fraction(BigDecimal.valueOf(number), BigInteger.ONE);
  }

  /**
   * {@return a decimal number}
   *
   * @param number the number, with at most 100 digits before and after the decimal point
   * @throws IllegalArgumentException if it has more digits
   */
  public static Fraction of(BigDecimal number) {
    Checks.sized("Fraction", "number", number);
    return new Fraction(Checks.normal(number), BigInteger.ONE);
  }

  /**
   * {@return one whole number over another}
   *
   * @param dividend the dividend
   * @param divisor the divisor, not 0
   * @throws IllegalArgumentException if the divisor is 0
   */
  public static Fraction of(long dividend, long divisor) {
    Checks.check(divisor != 0, "Fraction: the divisor of %d must not be 0", dividend);
    BigDecimal signed = BigDecimal.valueOf(dividend);
    return reduced(
        divisor < 0 ? signed.negate() : signed, BigInteger.valueOf(divisor).abs());
  }

  /** The normal form of a quotient; the divisor is positive. */
  private static Fraction reduced(BigDecimal dividend, BigInteger divisor) {
    if (divisor.equals(BigInteger.ONE)) {
      return new Fraction(Checks.normal(dividend), divisor);
    }
    int twos = divisor.getLowestSetBit();
    BigInteger odd = divisor.shiftRight(twos);
    int fives = 0;
    for (BigInteger[] part = odd.divideAndRemainder(FIVE);
        part[1].signum() == 0;
        part = odd.divideAndRemainder(FIVE)) {
      odd = part[0];
      fives++;
    }
    BigInteger filled = dividend
        .unscaledValue()
        .multiply(FIVE.pow(Math.max(twos - fives, 0)))
        .shiftLeft(Math.max(fives - twos, 0));
    BigInteger common = filled.gcd(odd);
    int scale = Math.addExact(dividend.scale(), Math.max(twos, fives));
    return new Fraction(
        Checks.normal(new BigDecimal(filled.divide(common), scale)), odd.divide(common));
  }

  /** {@return the decimal number over the {@link #divisor}, without trailing zeros} */
  public BigDecimal dividend() {
    return dividend;
  }

  /** {@return the whole number under the {@link #dividend}, at least 1; 1 for decimal numbers} */
  public BigInteger divisor() {
    return divisor;
  }

  /**
   * {@return the sum}
   *
   * @param other the number to add
   */
  public Fraction plus(Fraction other) {
    if (divisor.equals(other.divisor)) {
      return reduced(dividend.add(other.dividend), divisor);
    }
    return reduced(
        dividend
            .multiply(new BigDecimal(other.divisor))
            .add(other.dividend.multiply(new BigDecimal(divisor))),
        divisor.multiply(other.divisor));
  }

  /**
   * {@return the difference}
   *
   * @param other the number to take away
   */
  public Fraction minus(Fraction other) {
    return plus(other.negated());
  }

  /** {@return the number with the other sign} */
  public Fraction negated() {
    return new Fraction(dividend.negate(), divisor);
  }

  /**
   * {@return the product}
   *
   * @param factor the number to multiply by
   */
  public Fraction multipliedBy(Fraction factor) {
    return reduced(dividend.multiply(factor.dividend), divisor.multiply(factor.divisor));
  }

  /**
   * {@return the product}
   *
   * @param factor the whole number to multiply by
   */
  public Fraction multipliedBy(long factor) {
    return reduced(dividend.multiply(BigDecimal.valueOf(factor)), divisor);
  }

  /**
   * {@return the quotient}
   *
   * @param by the number to divide by, not 0
   * @throws IllegalArgumentException if it is 0
   */
  public Fraction dividedBy(Fraction by) {
    Checks.check(!by.isZero(), "Fraction: %s cannot be divided by 0", this);
    BigInteger unscaled = by.dividend.unscaledValue();
    BigDecimal filled =
        dividend.multiply(new BigDecimal(by.divisor)).scaleByPowerOfTen(by.dividend.scale());
    return reduced(
        unscaled.signum() < 0 ? filled.negate() : filled, divisor.multiply(unscaled.abs()));
  }

  /** {@return -1, 0 or 1 as the number is below, equal to or above 0} */
  public int signum() {
    return dividend.signum();
  }

  /** {@return whether the number is 0} */
  public boolean isZero() {
    return dividend.signum() == 0;
  }

  /**
   * {@return the lesser of this number and another}
   *
   * @param other the other number
   */
  public Fraction min(Fraction other) {
    return compareTo(other) <= 0 ? this : other;
  }

  /**
   * {@return the number rounded to so many decimals}
   *
   * @param decimals the decimals; negative for tens, hundreds and so on
   * @param mode how to round
   * @throws ArithmeticException if the mode is {@link RoundingMode#UNNECESSARY} and it is not so
   */
  public BigDecimal rounded(int decimals, RoundingMode mode) {
    return divisor.equals(BigInteger.ONE)
        ? dividend.setScale(decimals, mode)
        : dividend.divide(new BigDecimal(divisor), decimals, mode);
  }

  @Override
  public int compareTo(Fraction other) {
    return divisor.equals(other.divisor)
        ? dividend.compareTo(other.dividend)
        : dividend
            .multiply(new BigDecimal(other.divisor))
            .compareTo(other.dividend.multiply(new BigDecimal(divisor)));
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Fraction that
        && dividend.equals(that.dividend)
        && divisor.equals(that.divisor);
  }

  @Override
  public int hashCode() {
    return 31 * dividend.hashCode() + divisor.hashCode();
  }

  /** {@return the number as {@code 3.5}, or with its divisor as {@code 17/31}} */
  @Override
  public String toString() {
    String number = dividend.toPlainString();
    return divisor.equals(BigInteger.ONE) ? number : number + "/" + divisor;
  }
}
