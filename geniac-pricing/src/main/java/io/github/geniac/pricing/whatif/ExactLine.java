package io.github.geniac.pricing.whatif;

import java.math.BigInteger;
import java.math.RoundingMode;

/** A cost line with fractions, for amounts of many digits. Immutable. */
final class ExactLine extends KernelLine {

  private final LineForm form;
  private final int decimals;
  private final RoundingMode mode;
  private final BigInteger most;

  ExactLine(LineForm form, int decimals, RoundingMode mode, long topY, long topX) {
    this.form = form;
    this.decimals = decimals;
    this.mode = mode;
    this.most = exact(topY, topX);
  }

  private BigInteger exact(long y, long x) {
    return form.at(y, x).rounded(decimals, mode).movePointRight(decimals).toBigIntegerExact();
  }

  @Override
  BigInteger most() {
    return most;
  }

  @Override
  long at(long y, long x) {
    return exact(y, x).longValueExact();
  }

  @Override
  void addTo(long[] sums, long y, long[] xs, long times) {
    for (int j = 0; j < sums.length; j++) {
      sums[j] += times * at(y, xs[j]);
    }
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof ExactLine line
        && form.equals(line.form)
        && decimals == line.decimals
        && mode == line.mode;
  }

  @Override
  public int hashCode() {
    return form.hashCode();
  }
}
