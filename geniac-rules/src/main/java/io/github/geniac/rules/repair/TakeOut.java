package io.github.geniac.rules.repair;

import io.github.geniac.core.ItemId;
import io.github.geniac.core.Proposal;
import io.github.geniac.rules.Part;

/**
 * Takes an allocation out of one of the two plans. Immutable.
 *
 * @param plan the direct plan or the bulk plan
 * @param allocation the allocation
 */
public record TakeOut(Part plan, ItemId allocation) implements Edit {

  /**
   * Checks the plan.
   *
   * @param plan the direct plan or the bulk plan
   * @param allocation the allocation
   * @throws IllegalArgumentException if it is no plan
   */
  public TakeOut {
    Plans.checkPlan("TakeOut " + allocation, plan);
  }

  @Override
  public Proposal applyTo(Proposal proposal) {
    return Plans.without(proposal, plan, allocation);
  }
}
