package io.github.geniac.core;

/**
 * How compute is charged for. The family is closed, so that whoever handles price plans handles
 * them all; {@link #accept} tells them apart.
 */
public sealed interface PricePlan
    permits UsageBased, CommittedTerm, PrepaidBlock, FlatCharge, BulkTerm {

  /** {@return the unit price} */
  Price price();

  /**
   * {@return this plan with another unit price, all else equal}
   *
   * @param price the unit price
   */
  PricePlan withPrice(Price price);

  /**
   * {@return what the visitor makes of this kind of plan}
   *
   * @param visitor one method per kind of plan
   * @param <R> the type of the result
   */
  <R> R accept(Visitor<R> visitor);

  /**
   * One method per kind of price plan.
   *
   * @param <R> the type of the result
   */
  interface Visitor<R> {

    /**
     * {@return the result for a charge by use}
     *
     * @param plan the plan
     */
    R usageBased(UsageBased plan);

    /**
     * {@return the result for a commitment that is paid whether used or not}
     *
     * @param plan the plan
     */
    R committedTerm(CommittedTerm plan);

    /**
     * {@return the result for a block that is paid up front}
     *
     * @param plan the plan
     */
    R prepaidBlock(PrepaidBlock plan);

    /**
     * {@return the result for a charge that does not depend on nodes}
     *
     * @param plan the plan
     */
    R flatCharge(FlatCharge plan);

    /**
     * {@return the result for the bulk route's charge}
     *
     * @param plan the plan
     */
    R bulkTerm(BulkTerm plan);
  }
}
