package io.github.geniac.pricing.whatif;

import io.github.geniac.core.CallTerms;
import io.github.geniac.core.Proposal;
import java.util.Objects;

/**
 * What a question starts from: a proposal under the terms of a call. Immutable.
 *
 * @param proposal the proposal
 * @param terms the terms of the call, research period included
 */
public record Situation(Proposal proposal, CallTerms terms) {

  /**
   * Refuses nulls.
   *
   * @param proposal the proposal
   * @param terms the terms of the call
   */
  public Situation {
    Objects.requireNonNull(proposal, "proposal");
    Objects.requireNonNull(terms, "terms");
  }

  Situation with(Proposal other) {
    return new Situation(other, terms);
  }

  Situation with(CallTerms other) {
    return new Situation(proposal, other);
  }
}
