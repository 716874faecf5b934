package io.github.geniac.core;

import org.joda.money.BigMoney;

/**
 * A unit price that holds from a number of nodes on, such as {@code USD 88.50} from 16 nodes.
 * Immutable.
 *
 * @param fromNodes the fewest nodes it holds for, at least 2
 * @param amount the amount for one unit, 0 or more
 */
public record PriceTier(int fromNodes, BigMoney amount) {

  /**
   * Checks both values.
   *
   * @param fromNodes the fewest nodes
   * @param amount the amount for one unit
   * @throws IllegalArgumentException if {@code fromNodes} is below 2 or the amount is negative
   */
  public PriceTier {
    Checks.atLeast("PriceTier", "fromNodes", fromNodes, 2);
    Checks.notNegative("PriceTier from " + fromNodes + " nodes", "amount", amount);
    amount = BigMoney.of(amount.getCurrencyUnit(), Checks.normal(amount.getAmount()));
  }

  /**
   * {@return the tier from so many nodes on}
   *
   * @param fromNodes the fewest nodes it holds for, at least 2
   * @param amount currency and number, such as {@code "USD 88.50"}
   * @throws IllegalArgumentException if {@code fromNodes} is below 2, or the text is not an amount
   *     in a known currency, or negative
   */
  public static PriceTier of(int fromNodes, String amount) {
    return new PriceTier(fromNodes, Checks.money("PriceTier", amount));
  }
}
