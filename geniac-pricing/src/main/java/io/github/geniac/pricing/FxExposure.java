package io.github.geniac.pricing;

import io.github.geniac.core.ExactMoney;
import io.github.geniac.core.Fraction;

/**
 * How a cost depends on one exchange rate: {@code A + B e}, with the rate {@code e} in billing
 * currency per unit of the foreign one. Exact; what is priced in a third currency is part of A, at
 * its assumed rate. Immutable.
 *
 * @param fixed A, in the billing currency: what does not depend on the rate
 * @param foreign B, in the foreign currency: what is paid in it
 */
public record FxExposure(ExactMoney fixed, ExactMoney foreign) {

  /**
   * {@return the cost at a rate}
   *
   * @param rate units of the billing currency per unit of the foreign one
   */
  public ExactMoney at(Fraction rate) {
    return fixed.plus(ExactMoney.of(fixed.currency(), foreign.amount().multipliedBy(rate)));
  }
}
