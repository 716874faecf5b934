package io.github.geniac.bench;

import io.github.geniac.core.Proposal;

/** The ifs one would write by hand: a yes or no, without a reason. */
final class HandWrittenCheck implements BulkCheck {

  @Override
  public String name() {
    return "ifs";
  }

  @Override
  public boolean accepts(Proposal proposal) {
    BulkFacts facts = BulkFacts.of(proposal);
    int most = facts.maxNodes();
    return most >= 1
        && most <= Proposals.TERMS.bulkCap()
        && facts.isConstant()
        && facts.isResearchPeriod()
        && facts.isReferenceNode();
  }
}
