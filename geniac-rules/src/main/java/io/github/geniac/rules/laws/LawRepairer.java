package io.github.geniac.rules.laws;

import io.github.geniac.core.Proposal;
import java.util.List;

/** What knows how a proposal that violates a rule could be changed so that it no longer does. */
@FunctionalInterface
public interface LawRepairer {

  /**
   * {@return proposals that are meant to mend a violated rule; none if it knows of none}
   *
   * @param violating a proposal, with the terms and readings under which it violates the rule
   */
  List<Proposal> repairs(Sample violating);
}
