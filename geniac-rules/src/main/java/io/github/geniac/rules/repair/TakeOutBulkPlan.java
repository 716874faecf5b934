package io.github.geniac.rules.repair;

import io.github.geniac.core.Proposal;

/** Withdraws the bulk plan, which is optional, with all its allocations. Immutable. */
public record TakeOutBulkPlan() implements Edit {

  @Override
  public Proposal applyTo(Proposal proposal) {
    Plans.bulkPlan(proposal);
    return proposal.withoutBulkPlan();
  }
}
