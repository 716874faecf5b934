package io.github.geniac.bench.peers;

import am.ik.yavi.builder.ValidatorBuilder;
import am.ik.yavi.core.ConstraintViolation;
import am.ik.yavi.core.Validator;
import io.github.geniac.bench.BulkCheck;
import io.github.geniac.bench.BulkFacts;
import io.github.geniac.bench.Proposals;
import io.github.geniac.core.Proposal;
import java.util.Set;
import java.util.stream.Collectors;

/** YAVi: one validator, built once, of a predicate per rule, each with its violation's message. */
public final class YaviCheck implements BulkCheck.WithReasons {

  private static final int CAP = Proposals.TERMS.bulkCap();

  private final Validator<BulkFacts> validator = ValidatorBuilder.<BulkFacts>of()
      .constraintOnTarget(
          BulkFacts::isReferenceNode,
          "node",
          "bulk-node-spec",
          "the node falls short of the reference")
      .constraintOnTarget(
          facts -> facts.maxNodes() >= 1 && facts.maxNodes() <= CAP,
          "nodes",
          "bulk-node-cap",
          "the nodes are not between 1 and the cap")
      .constraintOnTarget(BulkFacts::isConstant, "nodes", "bulk-count-constant", "the nodes change")
      .constraintOnTarget(
          BulkFacts::isResearchPeriod,
          "days",
          "bulk-covers-research-period",
          "the days are not the research period")
      .build();

  @Override
  public String name() {
    return "yavi";
  }

  @Override
  public boolean accepts(Proposal proposal) {
    return validator.validate(BulkFacts.of(proposal)).isValid();
  }

  @Override
  public Set<String> broken(Proposal proposal) {
    return validator.validate(BulkFacts.of(proposal)).stream()
        .map(ConstraintViolation::messageKey)
        .collect(Collectors.toSet());
  }
}
