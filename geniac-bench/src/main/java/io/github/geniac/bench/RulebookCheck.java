package io.github.geniac.bench;

import io.github.geniac.core.Proposal;
import io.github.geniac.rules.Outcome;
import io.github.geniac.rules.RuleResult;
import io.github.geniac.rules.Rulebook;
import java.util.Set;
import java.util.stream.Collectors;

/** This library with the four rules alone; it makes the whole assessment, reasons and all. */
final class RulebookCheck implements BulkCheck.WithReasons {

  private final Rulebook rulebook = Rulebook.of(
      Rulebook.standard().rule("bulk-node-spec"),
      Rulebook.standard().rule("bulk-node-cap"),
      Rulebook.standard().rule("bulk-count-constant"),
      Rulebook.standard().rule("bulk-covers-research-period"));

  @Override
  public String name() {
    return "rulebook";
  }

  @Override
  public boolean accepts(Proposal proposal) {
    return rulebook.assess(proposal, Proposals.TERMS).isAdmissible();
  }

  @Override
  public Set<String> broken(Proposal proposal) {
    return rulebook.assess(proposal, Proposals.TERMS).results().stream()
        .filter(result -> result.outcome() == Outcome.VIOLATED)
        .map(RuleResult::rule)
        .map(Object::toString)
        .collect(Collectors.toSet());
  }
}
