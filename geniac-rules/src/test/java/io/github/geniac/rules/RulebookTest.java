package io.github.geniac.rules;

import static io.github.geniac.rules.Given.NOTICE;
import static io.github.geniac.rules.Given.TERM;
import static io.github.geniac.rules.Given.TERMS;
import static io.github.geniac.rules.Given.always;
import static io.github.geniac.rules.Given.beside;
import static io.github.geniac.rules.Given.besideNodes;
import static io.github.geniac.rules.Given.dataPreparation;
import static io.github.geniac.rules.Given.good;
import static io.github.geniac.rules.Given.training;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.geniac.core.FxAssumption;
import io.github.geniac.core.PriceInquiry;
import io.github.geniac.core.Proposal;
import io.github.geniac.core.Workload;
import io.github.geniac.rules.StandardReadings.BulkWithDirectBelowCap;
import io.github.geniac.rules.StandardReadings.DirectPlanRole;
import io.github.geniac.rules.StandardReadings.ExactlyAtCap;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** What a rulebook refuses, and what rules of one's own may do. */
class RulebookTest {

  private static final Reading<AskedAs> OWN_READING = Reading.of("own", AskedAs.class, "9.1");

  enum AskedAs {
    LENIENT,
    STRICT
  }

  /** A rule of one's own on the whole proposal. */
  private static Rule.Builder own(String id) {
    return Rule.builder(id, RuleKind.ADMISSIBILITY)
        .parts(Part.PROPOSAL)
        .clauses("9.1")
        .outcomes(Outcome.SATISFIED, Outcome.VIOLATED, Outcome.UNDETERMINED);
  }

  private static Rule satisfied(String id) {
    return own(id).build((facts, findings) -> findings.satisfied("fine"));
  }

  private static Assessment assess(Rule rule) {
    return Rulebook.of(rule).assess(good(), TERMS);
  }

  private static Rule finding(String name, Object value) {
    return own("own").build((facts, findings) -> findings.satisfied("fine").with(name, value));
  }

  @Test
  void aRuleThatFailsIsNamedWithItsPartAndItsFailure() {
    Rule rule = own("own").build((facts, findings) -> {
      throw new ArithmeticException("too many nodes");
    });

    assertThatThrownBy(() -> assess(rule))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("'own'")
        .hasMessageContaining("PROPOSAL")
        .hasMessageContaining("too many nodes")
        .hasCauseInstanceOf(ArithmeticException.class);
  }

  @Test
  void aRuleThatFindsNothingIsNoPass() {
    Rule rule = own("own").build((facts, findings) -> {});

    assertThatThrownBy(() -> assess(rule))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("'own' found nothing on the part PROPOSAL");
  }

  @Test
  void anOutcomeThatIsNotDeclaredIsRefused() {
    Rule rule = own("own").build((facts, findings) -> findings.notApplicable("nothing"));

    assertThatThrownBy(() -> assess(rule))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("Rule 'own' declares the outcomes [SATISFIED, UNDETERMINED, VIOLATED],"
            + " but came to NOT_APPLICABLE");
  }

  @Test
  void aRuleOnAPlanMayNotApplyWithoutDeclaringIt() {
    Rule rule = Rule.builder("own", RuleKind.ADMISSIBILITY)
        .parts(Part.BULK)
        .clauses("9.1")
        .outcomes(Outcome.SATISFIED)
        .build((facts, findings) -> findings.satisfied("fine"));

    Assessment assessment = Rulebook.of(rule).assess(good().withoutBulkPlan(), TERMS);

    assertThat(assessment.outcome("own")).isEqualTo(Outcome.NOT_APPLICABLE);
    assertThat(assessment.verdict()).isEqualTo(Verdict.UNDETERMINED);
  }

  @Test
  void onlyRemarksDecideNothing() {
    Rule rule = own("own")
        .outcomes(Outcome.NOT_APPLICABLE)
        .build((facts, findings) -> findings.remark("note"));

    RuleResult result = assess(rule).results("own").get(0);

    assertThat(result.outcome()).isEqualTo(Outcome.NOT_APPLICABLE);
    assertThat(result.witness()).isEmpty();
    assertThat(result.findings().get(0).isRemark()).isTrue();
  }

  @Test
  void twoRulesOfOneIdAreRefused() {
    assertThatThrownBy(() -> Rulebook.of(satisfied("own"), satisfied("own")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("'own'");
    assertThatThrownBy(() -> Rulebook.standard().with(satisfied("bulk-node-cap")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("'bulk-node-cap'");
  }

  @Test
  void twoReadingsOfOneIdAreRefused() {
    Rule first = own("a").readings(OWN_READING).build((facts, findings) -> {});
    Rule second =
        own("b").readings(Reading.of("own", AskedAs.class, "9.2")).build((facts, findings) -> {});

    assertThatThrownBy(() -> Rulebook.of(first, second))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("two different readings have the id 'own'");
  }

  @Test
  void anEmptyRulebookIsRefused() {
    assertThatThrownBy(Rulebook::of)
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("nothing would be assessed");
  }

  @Test
  void aRuleStatesPartsClausesAndOutcomes() {
    Rule.Body body = (facts, findings) -> findings.satisfied("fine");
    Rule.Builder noParts =
        Rule.builder("own", RuleKind.CONTENT).clauses("9.1").outcomes(Outcome.SATISFIED);
    Rule.Builder noClauses =
        Rule.builder("own", RuleKind.CONTENT).parts(Part.DIRECT).outcomes(Outcome.SATISFIED);
    Rule.Builder noOutcomes =
        Rule.builder("own", RuleKind.CONTENT).parts(Part.PROPOSAL).clauses("9.1");

    for (Rule.Builder builder : List.of(noParts, noClauses, noOutcomes)) {
      assertThatThrownBy(() -> builder.build(body))
          .isInstanceOf(IllegalStateException.class)
          .hasMessageContaining("'own'");
    }
  }

  @Test
  void blankIdsAreRefused() {
    assertThatThrownBy(() -> Rule.builder(" ", RuleKind.CONTENT))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> Clause.of("")).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new Fact("", Party.MINISTRY))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> Reading.of("", AskedAs.class, "9.1"))
        .isInstanceOf(IllegalArgumentException.class);
    Rule rule = own("own").build((facts, findings) -> findings.satisfied(""));
    assertThatThrownBy(() -> assess(rule)).hasMessageContaining("own");
  }

  @Test
  void aReadingHasTwoChoicesAndAClause() {
    assertThatThrownBy(() -> Reading.of("own", AskedAs.class))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("'own'");
    assertThatThrownBy(() -> Reading.of("own", Alone.class, "9.1"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("two choices");
  }

  enum Alone {
    ONE
  }

  @Test
  void aFindingIsAboutWhatTheProposalHas() {
    Workload stranger = training().toBuilder().id("stranger").build();
    Rule rule = own("own").build((facts, findings) -> findings.satisfied("fine").about(stranger));

    assertThatThrownBy(() -> assess(rule))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("'own'")
        .hasMessageContaining("WORKLOAD 'stranger'");
  }

  @Test
  void aFindingMayBeAboutAnythingOfTheProposal() {
    Rule rule = Rule.builder("own", RuleKind.CONTENT)
        .parts(Part.PROPOSAL)
        .clauses("9.1")
        .outcomes(Outcome.SATISFIED)
        .build((facts, findings) -> {
          findings
              .satisfied("fine")
              .about(facts.participants().get(0).organization())
              .with("n", 1);
          findings.satisfied("fine").about(facts.workloads().get(0)).with("n", 1);
          findings.satisfied("fine").about(facts.costItems().get(0)).with("n", 1);
          findings.satisfied("fine").about(facts.direct().get(0)).with("n", 1);
          findings.satisfied("fine").about(facts.bulk().get(0)).with("n", 1);
          findings.satisfied("fine").about(facts.besideBulk().get(0)).with("n", 1);
          findings
              .satisfied("fine")
              .about(facts.proposal().fxAssumptions().get(0))
              .with("n", 1);
        });
    Proposal proposal = beside(always(100), besideNodes(1)).toBuilder()
        .addCostItems(dataPreparation().build())
        .addFxAssumptions(FxAssumption.of("USD", "JPY", "150"))
        .build();

    List<Finding> findings =
        Rulebook.of(rule).assess(proposal, TERMS).results("own").get(0).findings();

    assertThat(findings)
        .extracting(one -> one.subject().map(Subject::toString).orElse(""))
        .containsExactly("acme", "train", "data", "direct", "bulk", "beside", "USD/JPY");
  }

  @Test
  void anArgumentIsImmutable() {
    assertThatThrownBy(() -> assess(finding("nodes", new AtomicInteger(3))))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("'own'")
        .hasMessageContaining("'nodes'")
        .hasMessageContaining("AtomicInteger");
    assertThatThrownBy(() -> assess(finding("nodes", List.of(1, new AtomicInteger(3)))))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("AtomicInteger");
  }

  @Test
  void anArgumentMayBeAListOfValues() {
    assertThat(assess(finding("days", List.of(TERM, NOTICE))).isAdmissible()).isTrue();
    assertThat(assess(finding("kind", RuleKind.CONTENT)).isAdmissible()).isTrue();
  }

  @Test
  void aReadingThatNoRuleDependsOnIsRefused() {
    Readings foreign = Readings.defaults().with(OWN_READING, AskedAs.STRICT);

    assertThatThrownBy(() -> Rulebook.standard().assess(good(), TERMS, foreign))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("'own'");
    assertThatThrownBy(() -> Rulebook.standard().reading("exactly-99"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("'exactly-99'")
        .hasMessageContaining("exactly-100");
  }

  @Test
  void aReadingAndARuleAreFoundByTheirIds() {
    assertThat(Rulebook.standard().reading("exactly-100")).isEqualTo(StandardReadings.EXACTLY_100);
    assertThat(Rulebook.standard().rule("bulk-node-cap").id())
        .isEqualTo(RuleId.of("bulk-node-cap"));
    assertThatThrownBy(() -> Rulebook.standard().rule("bulk-node-cup"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("'bulk-node-cup'")
        .hasMessageContaining("bulk-node-cap");
  }

  @Test
  void aChoiceThatDoesNotExistIsRefused() {
    Readings defaults = Readings.defaults();

    assertThatThrownBy(() -> defaults.with(StandardReadings.EXACTLY_100, "closed"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("Reading 'exactly-100': no choice 'closed'; it has [WITHIN_CAP, OPEN]");
  }

  @Test
  void aChoiceIsMadeByItsNameInAnyCase() {
    Readings byName = Readings.defaults().with(StandardReadings.EXACTLY_100, " open ");
    Readings hyphened = Readings.defaults().with(StandardReadings.EXACTLY_100, "within-cap");

    assertThat(byName)
        .isEqualTo(Readings.defaults().with(StandardReadings.EXACTLY_100, ExactlyAtCap.OPEN))
        .hasSameHashCodeAs(
            Readings.defaults().with(StandardReadings.EXACTLY_100, ExactlyAtCap.OPEN))
        .doesNotHaveSameHashCodeAs(Readings.defaults())
        .hasToString("exactly-100=OPEN")
        .isNotEqualTo(Readings.defaults());
    assertThat(hyphened).isEqualTo(Readings.defaults()).hasToString("default readings");
    assertThat(
            byName.with(StandardReadings.EXACTLY_100, ExactlyAtCap.WITHIN_CAP).departures())
        .isEmpty();
  }

  @Test
  void choicesThatExcludeEachOtherAreRefused() {
    Readings strict = Readings.defaults()
        .with(StandardReadings.BULK_WITH_DIRECT_BELOW_CAP, BulkWithDirectBelowCap.ONLY_BEYOND_CAP);
    Readings beside = Readings.defaults()
        .with(StandardReadings.DIRECT_PLAN_ROLE, DirectPlanRole.BESIDE_BULK_IS_ENOUGH);
    Readings both =
        strict.with(StandardReadings.DIRECT_PLAN_ROLE, DirectPlanRole.BESIDE_BULK_IS_ENOUGH);
    Rulebook rulebook = Rulebook.standard().with(satisfied("own"));

    assertThat(rulebook.assess(good(), TERMS, strict).isAdmissible()).isTrue();
    assertThat(rulebook.assess(good(), TERMS, beside).isAdmissible()).isTrue();
    assertThatThrownBy(() -> rulebook.assess(good(), TERMS, both))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("ONLY_BEYOND_CAP")
        .hasMessageContaining("BESIDE_BULK_IS_ENOUGH")
        .hasMessageContaining("exclude each other");
  }

  @Test
  void aRuleDeclaresTheReadingsItAsksFor() {
    Rule rule = own("own")
        .build((facts, findings) ->
            findings.satisfied("read").with("choice", facts.choice(OWN_READING)));

    assertThatThrownBy(() -> assess(rule))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("asks for the reading 'own' but does not declare it");
  }

  @Test
  void anInquiryNeedsARuleForInquiries() {
    PriceInquiry inquiry = PriceInquiry.builder().build();

    assertThat(Rulebook.standard().assess(inquiry))
        .singleElement()
        .satisfies(result -> assertThat(result.outcome()).isEqualTo(Outcome.UNDETERMINED));
    assertThatThrownBy(() -> Rulebook.of(satisfied("own")).assess(inquiry))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("[own]");
  }
}
