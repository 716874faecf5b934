package io.github.geniac.pricing;

import io.github.geniac.core.DayRange;
import io.github.geniac.core.ExactMoney;
import io.github.geniac.core.Fraction;
import java.util.Optional;

/**
 * What a pricer says of one charge period.
 *
 * @param period the days
 * @param quantity the price units
 * @param contracted at the agreed price
 * @param billed what is invoiced
 * @param use how it divides into used and idle
 */
record Charge(
    Optional<DayRange> period,
    Fraction quantity,
    ExactMoney contracted,
    ExactMoney billed,
    Split<Use> use) {

  static Charge of(
      Optional<DayRange> period, Fraction quantity, ExactMoney amount, Split<Use> use) {
    return new Charge(period, quantity, amount, amount, use);
  }

  /** This charge, but with all of a sum billed in it, or nothing. */
  Charge billed(ExactMoney amount) {
    return new Charge(period, quantity, contracted, amount, use);
  }
}
