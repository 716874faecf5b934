package io.github.geniac.pricing;

import io.github.geniac.core.ExactMoney;
import io.github.geniac.core.FxAssumption;
import java.util.Optional;

/**
 * The costs of a line in the terms of FOCUS, exact and in one currency. Immutable.
 *
 * @param list at the list price, if the price is one by a list
 * @param billed what is invoiced for the charge period: all of it up front for what is paid up
 *     front
 * @param effective what the charge period itself costs, with what is paid up front spread over the
 *     days it is paid for; over the life of a charge it adds up to what is billed
 */
public record Costs(Optional<ExactMoney> list, ExactMoney billed, ExactMoney effective) {

  /**
   * {@return the cost at the agreed price, tiers included; nothing but what is paid up front would
   * set it apart from the effective cost, and that is spread at the same price}
   */
  public ExactMoney contracted() {
    return effective;
  }

  /** The same costs in the other currency of a pair. */
  Costs convertedBy(FxAssumption assumption) {
    ExactMoney converted = effective.convertedBy(assumption);
    return new Costs(
        list.map(amount -> amount.convertedBy(assumption)),
        billed.equals(effective) ? converted : billed.convertedBy(assumption),
        converted);
  }
}
