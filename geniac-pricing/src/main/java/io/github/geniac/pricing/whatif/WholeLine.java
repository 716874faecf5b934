package io.github.geniac.pricing.whatif;

import io.github.geniac.core.Fraction;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.Optional;

/**
 * A cost line in whole numbers: (a + b y + c x + d y x) / divisor, rounded, for whole y and x of 0
 * or more. Immutable.
 *
 * <p><b>How it divides.</b> The amount is rounded once per line and cell, and a division takes ten
 * times as long as all else. The divisor stays the same, so it is replaced by a multiplication
 * (Granlund and Montgomery, "Division by invariant integers using multiplication", PLDI 1994,
 * theorem 4.2): with {@code bits} the length of the divisor and m = ceil(2^(61 + bits) / divisor),
 * the quotient of any n from 0 to 2^61 - 1 is floor(n m / 2^(61 + bits)), since m is too large by
 * less than one part in 2^61. Here 2^61 &le; m &le; 2^62, and {@link Math#multiplyHigh} of 4 n and
 * m is that product without its lowest 62 bits. {@link #fitting} leaves a line that could reach
 * 2^61 to {@link ExactLine}, so nothing is checked per cell.
 *
 * <p><b>How it rounds.</b> Amounts are never negative, so each direction is the truncation of the
 * amount plus a constant, which {@code a} already holds. Only half-even has to look at ties.
 */
final class WholeLine extends KernelLine {

  /** Numerators lie below 2^61. */
  private static final int NUMERATOR_BITS = 61;

  private final long a;
  private final long b;
  private final long c;
  private final long d;
  private final long divisor;
  private final long reciprocal;
  private final int shift;
  private final boolean toEven;
  private final BigInteger most;

  private WholeLine(BigInteger[] numbers, RoundingMode mode, BigInteger top) {
    divisor = numbers[4].longValueExact();
    a = numbers[0].add(offset(numbers[4], mode)).longValueExact();
    b = numbers[1].longValueExact();
    c = numbers[2].longValueExact();
    d = numbers[3].longValueExact();
    int bits = numbers[4].bitLength();
    BigInteger power = BigInteger.ONE.shiftLeft(NUMERATOR_BITS + bits);
    reciprocal =
        power.add(numbers[4]).subtract(BigInteger.ONE).divide(numbers[4]).longValueExact();
    shift = bits - 1;
    toEven = mode == RoundingMode.HALF_EVEN && (divisor & 1) == 0;
    most = top.divide(numbers[4]);
  }

  /**
   * A line in whole numbers, or none if one could pass what the arithmetic holds.
   *
   * @param form the amount, with u, v, w and z of 0 or more
   * @param decimals the decimals that it is rounded to
   * @param mode how it is rounded
   * @param topY the largest y
   * @param topX the largest x
   */
  static Optional<WholeLine> fitting(
      LineForm form, int decimals, RoundingMode mode, long topY, long topX) {
    BigInteger[] numbers = whole(form, decimals);
    BigInteger y = BigInteger.valueOf(topY);
    BigInteger x = BigInteger.valueOf(topX);
    BigInteger top = numbers[0]
        .add(offset(numbers[4], mode))
        .add(numbers[1].multiply(y))
        .add(numbers[2].multiply(x))
        .add(numbers[3].multiply(y).multiply(x));
    boolean fits = top.bitLength() <= NUMERATOR_BITS && numbers[4].bitLength() <= NUMERATOR_BITS;
    for (int i = 0; i < 4; i++) {
      fits &= numbers[i].bitLength() <= NUMERATOR_BITS;
    }
    return fits ? Optional.of(new WholeLine(numbers, mode, top)) : Optional.empty();
  }

  /** The four numbers and their common divisor, in lowest terms. */
  private static BigInteger[] whole(LineForm form, int decimals) {
    Fraction[] parts = {form.u(), form.v(), form.w(), form.z()};
    BigInteger[] whole = new BigInteger[5];
    whole[4] = BigInteger.ONE;
    for (Fraction part : parts) {
      BigInteger divisor = divisor(part, decimals);
      whole[4] = whole[4].divide(whole[4].gcd(divisor)).multiply(divisor);
    }
    BigInteger common = whole[4];
    for (int i = 0; i < 4; i++) {
      BigInteger divisor = divisor(parts[i], decimals);
      BigDecimal dividend = parts[i].dividend().movePointRight(decimals);
      whole[i] = dividend
          .setScale(Math.max(dividend.scale(), 0))
          .unscaledValue()
          .multiply(whole[4].divide(divisor));
      common = common.gcd(whole[i]);
    }
    for (int i = 0; i < 5; i++) {
      whole[i] = whole[i].divide(common);
    }
    return whole;
  }

  private static BigInteger divisor(Fraction part, int decimals) {
    int scale = Math.max(part.dividend().movePointRight(decimals).scale(), 0);
    return part.divisor().multiply(BigInteger.TEN.pow(scale));
  }

  private static BigInteger offset(BigInteger divisor, RoundingMode mode) {
    return switch (mode) {
      case UP, CEILING -> divisor.subtract(BigInteger.ONE);
      case HALF_UP, HALF_EVEN -> divisor.shiftRight(1);
      case HALF_DOWN -> divisor.subtract(BigInteger.ONE).shiftRight(1);
      case DOWN, FLOOR, UNNECESSARY -> BigInteger.ZERO;
    };
  }

  @Override
  BigInteger most() {
    return most;
  }

  @Override
  long at(long y, long x) {
    return rounded(a + b * y + (c + d * y) * x);
  }

  @Override
  void addTo(long[] sums, long y, long[] xs, long times) {
    long start = a + b * y;
    long step = c + d * y;
    if (toEven) {
      for (int j = 0; j < sums.length; j++) {
        sums[j] += times * rounded(start + step * xs[j]);
      }
      return;
    }
    long factor = reciprocal;
    int by = shift;
    for (int j = 0; j < sums.length; j++) {
      sums[j] += times * (Math.multiplyHigh((start + step * xs[j]) << 2, factor) >> by);
    }
  }

  private long rounded(long numerator) {
    long quotient = Math.multiplyHigh(numerator << 2, reciprocal) >> shift;
    boolean tie = toEven && quotient * divisor == numerator;
    return tie ? quotient & ~1L : quotient;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof WholeLine line
        && a == line.a
        && b == line.b
        && c == line.c
        && d == line.d
        && divisor == line.divisor
        && toEven == line.toEven;
  }

  @Override
  public int hashCode() {
    long mixed = (((a * 31 + b) * 31 + c) * 31 + d) * 31 + divisor;
    return Long.hashCode(mixed);
  }
}
