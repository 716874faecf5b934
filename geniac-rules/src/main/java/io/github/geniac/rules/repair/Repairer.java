package io.github.geniac.rules.repair;

import io.github.geniac.core.CallTerms;
import io.github.geniac.core.Proposal;
import io.github.geniac.rules.RuleResult;
import java.util.List;

/**
 * Suggests how a violated rule could be mended. It only has to guess well: what it suggests is
 * assessed, reduced to what is needed, and dropped if it mends nothing or breaks something. A pure
 * function of its arguments.
 */
@FunctionalInterface
public interface Repairer {

  /**
   * {@return edits that may mend the rule if they are made together, for each way one list}
   *
   * @param proposal the proposal
   * @param terms the terms of the call
   * @param violated what the rule found on one part of this proposal
   */
  List<List<Edit>> suggest(Proposal proposal, CallTerms terms, RuleResult violated);
}
