package io.github.geniac.rules;

import static io.github.geniac.rules.Given.TERMS;
import static io.github.geniac.rules.Given.besideNodes;
import static io.github.geniac.rules.Given.good;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.geniac.core.BulkPlan;
import io.github.geniac.core.Proposal;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class WithoutBulkPlanTest {

  private static final Proposal BOTH = good().toBuilder()
      .bulkPlan(BulkPlan.builder()
          .addBulk(Given.bulkNodes())
          .addDirect(besideNodes(2))
          .build())
      .build();

  /** The ways in which a rule on the whole proposal can see the bulk plan. */
  enum Look {
    PROPOSAL,
    BULK,
    BESIDE_BULK;

    boolean findsNothing(Case facts) {
      return switch (this) {
        case PROPOSAL -> facts.proposal().bulkPlan().isEmpty();
        case BULK -> facts.bulk().isEmpty();
        case BESIDE_BULK -> facts.besideBulk().isEmpty();
      };
    }
  }

  private static Rule rule(Rule.Body body) {
    return Rule.builder("own", RuleKind.ADMISSIBILITY)
        .parts(Part.PROPOSAL)
        .clauses("9.1")
        .outcomes(Outcome.SATISFIED, Outcome.VIOLATED)
        .build(body);
  }

  @ParameterizedTest
  @EnumSource
  void aRuleThatLooksAtTheBulkPlanIsAskedAgainWithoutIt(Look look) {
    Rule rule = rule((facts, findings) ->
        findings.of(look.findsNothing(facts) ? Outcome.SATISFIED : Outcome.VIOLATED, "looked"));

    Assessment assessment = Rulebook.of(rule).assess(BOTH, TERMS);

    assertThat(assessment.verdict()).isEqualTo(Verdict.INADMISSIBLE);
    assertThat(assessment.verdictWithoutBulkPlan()).contains(Verdict.ADMISSIBLE);
  }

  @Test
  void aRuleThatDoesNotLookAtItIsAskedOnce() {
    AtomicInteger asked = new AtomicInteger();
    Rule rule = rule((facts, findings) -> {
      asked.incrementAndGet();
      findings.violated("direct").with("allocations", facts.direct().size());
    });

    Assessment assessment = Rulebook.of(rule).assess(BOTH, TERMS);

    assertThat(assessment.verdictWithoutBulkPlan()).contains(Verdict.INADMISSIBLE);
    assertThat(asked).hasValue(1);
  }
}
