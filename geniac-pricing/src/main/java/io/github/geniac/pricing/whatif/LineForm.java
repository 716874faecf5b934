package io.github.geniac.pricing.whatif;

import io.github.geniac.core.Fraction;

/**
 * The exact amount of a cost line as a function of two whole numbers, u + v y + w x + z y x: a cost
 * is linear in a rate, in a price and in a utilization each, so its four corners determine it.
 */
record LineForm(Fraction u, Fraction v, Fraction w, Fraction z) {

  /**
   * The form through four amounts.
   *
   * @param at00 the amount at y = 0, x = 0
   * @param at10 the amount at y = topY, x = 0
   * @param at01 the amount at y = 0, x = topX
   * @param at11 the amount at y = topY, x = topX
   */
  static LineForm through(
      Fraction at00, Fraction at10, Fraction at01, Fraction at11, long topY, long topX) {
    Fraction y = Fraction.of(Math.max(topY, 1));
    Fraction x = Fraction.of(Math.max(topX, 1));
    return new LineForm(
        at00,
        at10.minus(at00).dividedBy(y),
        at01.minus(at00).dividedBy(x),
        at11.minus(at10).minus(at01).plus(at00).dividedBy(y.multipliedBy(x)));
  }

  Fraction at(long y, long x) {
    return u.plus(v.multipliedBy(y)).plus(w.plus(z.multipliedBy(y)).multipliedBy(x));
  }

  boolean dependsOnX() {
    return !w.isZero() || !z.isZero();
  }

  /** Whether no number of it is below 0: a cost does not fall as rates and prices rise. */
  boolean isRising() {
    return u.signum() >= 0 && v.signum() >= 0 && w.signum() >= 0 && z.signum() >= 0;
  }
}
