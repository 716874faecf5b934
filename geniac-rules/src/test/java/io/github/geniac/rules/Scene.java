package io.github.geniac.rules;

import io.github.geniac.core.CallTerms;
import io.github.geniac.core.Proposal;

/** All that an assessment depends on. */
record Scene(Proposal proposal, CallTerms terms, Readings readings) {

  Scene with(Proposal other) {
    return new Scene(other, terms, readings);
  }

  Assessment assess() {
    return Rulebook.standard().assess(proposal, terms, readings);
  }
}
