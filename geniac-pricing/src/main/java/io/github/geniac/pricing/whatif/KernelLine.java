package io.github.geniac.pricing.whatif;

import java.math.BigInteger;
import java.math.RoundingMode;

/** A cost line as a function of two whole numbers, rounded once, in units of its decimals. */
abstract class KernelLine {

  KernelLine() {}

  /**
   * A line in whole numbers, or with fractions if those could pass what longs hold.
   *
   * @param form the amount, with u, v, w and z of 0 or more
   * @param decimals the decimals that it is rounded to
   * @param mode how it is rounded
   * @param topY the largest y
   * @param topX the largest x
   */
  static KernelLine of(LineForm form, int decimals, RoundingMode mode, long topY, long topX) {
    return WholeLine.fitting(form, decimals, mode, topY, topX)
        .<KernelLine>map(line -> line)
        .orElseGet(() -> new ExactLine(form, decimals, mode, topY, topX));
  }

  /** The most it can come to. */
  abstract BigInteger most();

  /** The rounded amount. */
  abstract long at(long y, long x);

  /** Adds the rounded amounts at one y and at each x, so many times. */
  abstract void addTo(long[] sums, long y, long[] xs, long times);
}
