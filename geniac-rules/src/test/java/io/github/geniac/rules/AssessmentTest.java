package io.github.geniac.rules;

import static io.github.geniac.rules.Given.ACME;
import static io.github.geniac.rules.Given.FIRST_MONTH;
import static io.github.geniac.rules.Given.LATER_MONTHS;
import static io.github.geniac.rules.Given.P5;
import static io.github.geniac.rules.Given.TERMS;
import static io.github.geniac.rules.Given.TRAINIUM;
import static io.github.geniac.rules.Given.UNIVERSITY;
import static io.github.geniac.rules.Given.also;
import static io.github.geniac.rules.Given.always;
import static io.github.geniac.rules.Given.beside;
import static io.github.geniac.rules.Given.besideNodes;
import static io.github.geniac.rules.Given.bulk;
import static io.github.geniac.rules.Given.bulkNodes;
import static io.github.geniac.rules.Given.direct;
import static io.github.geniac.rules.Given.directNodes;
import static io.github.geniac.rules.Given.directOf;
import static io.github.geniac.rules.Given.good;
import static io.github.geniac.rules.Given.training;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.geniac.core.Allocation;
import io.github.geniac.core.BulkPlan;
import io.github.geniac.core.FxAssumption;
import io.github.geniac.core.ItemId;
import io.github.geniac.core.NodeSchedule;
import io.github.geniac.core.Participant;
import io.github.geniac.core.Proposal;
import io.github.geniac.core.Provider;
import io.github.geniac.rules.ItemEligibility.Eligibility;
import io.github.geniac.rules.StandardReadings.DirectPlanRole;
import java.util.List;
import java.util.Optional;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

/** The three answers: may it be proposed so, is it complete, what is subsidised. */
class AssessmentTest {

  private static Assessment assess(Proposal proposal) {
    return Rulebook.standard().assess(proposal, TERMS);
  }

  /** What is not stated of the direct nodes is asked, more or less often. */
  private static Proposal withoutProvider() {
    return direct(one -> one.provider(Optional.empty()));
  }

  @Test
  void theGoodProposalIsAdmissibleCompleteAndSubsidised() {
    Assessment good = assess(good());

    assertThat(good.verdict()).isEqualTo(Verdict.ADMISSIBLE);
    assertThat(good.isAdmissible()).isTrue();
    assertThat(good.isComplete()).isTrue();
    assertThat(good.questions()).isEmpty();
    assertThat(good.corrections()).isEmpty();
    assertThat(good.items())
        .extracting(ItemEligibility::eligibility)
        .containsExactly(Eligibility.ELIGIBLE, Eligibility.ELIGIBLE);
    assertThat(good.terms()).isEqualTo(TERMS);
    assertThat(good.readings()).isEqualTo(Readings.defaults());
  }

  @Test
  void everyRuleIsListedForEachOfItsPartsInOrder() {
    List<String> expected = StandardRules.all().stream()
        .flatMap(rule -> rule.parts().stream()
            .filter(part -> part != Part.INQUIRY)
            .map(part -> rule + " " + part))
        .toList();

    assertThat(assess(good()).results())
        .extracting(result -> result.rule() + " " + result.part())
        .containsExactlyElementsOf(expected)
        .hasSize(25 + 7);
  }

  @Test
  void theThreeAnswersAreIndependent() {
    Assessment correction = assess(also(training().toBuilder().id("more").build()));
    Assessment notSubsidised = assess(
        direct(one -> one.period(LATER_MONTHS).acquisition(Optional.empty()).serves(List.of())));

    assertThat(correction.isAdmissible()).isTrue();
    assertThat(correction.isComplete()).isFalse();
    assertThat(correction.corrections()).extracting(Finding::key).containsExactly("left-out");
    assertThat(notSubsidised.isAdmissible()).isTrue();
    assertThat(notSubsidised.items().get(0).eligibility()).isEqualTo(Eligibility.UNDETERMINED);
  }

  @Test
  void anOpenQuestionLeavesAnApplicationIncomplete() {
    Assessment talks = assess(direct(one -> one.talks(Optional.empty())));

    assertThat(talks.isAdmissible()).isTrue();
    assertThat(talks.isComplete()).isFalse();
    assertThat(talks.corrections()).isEmpty();
    assertThat(talks.questions())
        .singleElement()
        .satisfies(one -> assertThat(one.fact()).contains(StandardFacts.TALKS));
  }

  @Test
  void aViolationMakesItInadmissibleEvenBesideUnknowns() {
    Proposal open = withoutProvider();
    Proposal both = open.withBulkPlan(
        BulkPlan.builder().addBulk(bulkNodes().toBuilder().nodes(101).build()).build());

    assertThat(assess(open).verdict()).isEqualTo(Verdict.UNDETERMINED);
    assertThat(assess(open).isAdmissible()).isFalse();
    assertThat(assess(both).verdict()).isEqualTo(Verdict.INADMISSIBLE);
  }

  @Test
  void aBadBulkPlanBesideAGoodDirectPlanIsTold() {
    Assessment assessment = assess(bulkNodes(112));

    assertThat(assessment.verdict()).isEqualTo(Verdict.INADMISSIBLE);
    assertThat(assessment.verdict(Part.PROPOSAL)).isEqualTo(Verdict.ADMISSIBLE);
    assertThat(assessment.verdict(Part.DIRECT)).isEqualTo(Verdict.ADMISSIBLE);
    assertThat(assessment.verdict(Part.BULK)).isEqualTo(Verdict.INADMISSIBLE);
    assertThat(assessment.verdictWithoutBulkPlan()).contains(Verdict.ADMISSIBLE);
    assertThat(assessment).hasToString("INADMISSIBLE as stated; ADMISSIBLE without the bulk plan");
  }

  @Test
  void aBadDirectPlanIsNotMendedByWithdrawingTheBulkPlan() {
    Assessment assessment = assess(direct(one -> one.provider(Provider.of(UNIVERSITY))));

    assertThat(assessment.verdict(Part.DIRECT)).isEqualTo(Verdict.INADMISSIBLE);
    assertThat(assessment.verdict(Part.BULK)).isEqualTo(Verdict.ADMISSIBLE);
    assertThat(assessment.verdictWithoutBulkPlan()).contains(Verdict.INADMISSIBLE);
    assertThat(assessment).hasToString("INADMISSIBLE as stated");
  }

  @Test
  void directNodesBesideTheBulkNodesGoWithThem() {
    Proposal proposal = beside(always(30), besideNodes(10)).toBuilder()
        .directPlan(Optional.empty())
        .build();
    Readings beside = Readings.defaults()
        .with(StandardReadings.DIRECT_PLAN_ROLE, DirectPlanRole.BESIDE_BULK_IS_ENOUGH);

    Assessment assessment = Rulebook.standard().assess(proposal, TERMS, beside);

    assertThat(assessment.verdict()).isEqualTo(Verdict.ADMISSIBLE);
    assertThat(assessment.verdictWithoutBulkPlan()).contains(Verdict.INADMISSIBLE);
    assertThat(assessment.readings()).isEqualTo(beside);
  }

  @Test
  void anFxAssumptionForABulkItemGoesWithTheBulkPlan() {
    FxAssumption forBulk = FxAssumption.of("USD", "JPY", "150").toBuilder()
        .addLimitedTo(ItemId.of("bulk"))
        .build();

    Assessment assessment = assess(bulkNodes(112).withFxAssumptions(forBulk));

    assertThat(assessment.verdictWithoutBulkPlan()).contains(Verdict.ADMISSIBLE);
  }

  @Test
  void withoutABulkPlanThereIsNoneToWithdraw() {
    Assessment assessment = assess(good().withoutBulkPlan());

    assertThat(assessment.verdictWithoutBulkPlan()).isEmpty();
    assertThat(assessment.isAdmissible()).isTrue();
    assertThat(assessment.verdict(Part.BULK)).isEqualTo(Verdict.UNDETERMINED);
  }

  @Test
  void anEmptyProposalIsInadmissible() {
    Assessment empty = assess(Proposal.builder().build());

    assertThat(empty.verdict()).isEqualTo(Verdict.INADMISSIBLE);
    assertThat(empty.results(RuleKind.ADMISSIBILITY).stream()
            .filter(result -> result.outcome() == Outcome.VIOLATED)
            .map(result -> result.rule().value()))
        .containsExactly("development-included", "direct-procurement-proposed");
    assertThat(empty.verdict(Part.DIRECT)).isEqualTo(Verdict.UNDETERMINED);
    assertThat(empty.questions()).isEmpty();
    assertThat(empty.items()).isEmpty();
  }

  @Test
  void resultsAreFoundByKindAndByRule() {
    Assessment assessment = assess(direct(one -> one.provider(Provider.of(UNIVERSITY))));

    assertThat(assessment.results(RuleKind.ELIGIBILITY)).hasSize(9);
    assertThat(assessment.results("supplier-not-academic"))
        .extracting(RuleResult::outcome)
        .containsExactly(Outcome.VIOLATED, Outcome.SATISFIED);
    assertThat(assessment.outcome("supplier-not-academic")).isEqualTo(Outcome.VIOLATED);
    assertThat(assessment.results("supplier-not-academic").get(0).witness())
        .hasValueSatisfying(one -> {
          assertThat(one.key()).isEqualTo("academic-seller");
          assertThat(one.isRemark()).isFalse();
        });
    assertThatThrownBy(() -> assessment.results("supplier"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("'supplier'")
        .hasMessageContaining("supplier-not-academic");
  }

  @Test
  void aGuardLetsAnAdmissiblePlanPass() {
    Assessment good = assess(good());

    assertThat(good.orThrow()).isSameAs(good);
    assertThat(good.orThrowIfInadmissible()).isSameAs(good);
  }

  @Test
  void aGuardNamesTheRuleTheValuesAndTheClause() {
    Assessment assessment = assess(bulkNodes(112));

    for (ThrowingCallable guard :
        List.<ThrowingCallable>of(assessment::orThrow, assessment::orThrowIfInadmissible)) {
      assertThatThrownBy(guard)
          .isInstanceOfSatisfying(
              InadmissibleException.class,
              thrown -> assertThat(thrown.assessment()).isEqualTo(assessment))
          .hasMessageContaining("bulk-node-cap (2.3)")
          .hasMessageContaining("112 nodes on 2024-10-15, 12 above the cap of 100")
          .hasMessageNotContaining("bulk-count-constant");
    }
  }

  @Test
  void onlyTheLenientGuardToleratesOpenPoints() {
    Assessment open = assess(withoutProvider());

    assertThat(open.orThrowIfInadmissible()).isSameAs(open);
    assertThatThrownBy(open::orThrow)
        .isInstanceOf(InadmissibleException.class)
        .hasMessageContaining("supplier-not-academic (0.5)")
        .hasMessageContaining("the provider is not stated");
  }

  @Test
  void aFactIsAskedOnceForAllRulesThatNeedIt() {
    assertThat(assess(withoutProvider()).questions())
        .containsExactly(new Question(
            Optional.of(StandardFacts.PROVIDER),
            Optional.empty(),
            Optional.of(Subject.of(directNodes())),
            List.of(
                RuleId.of("supplier-not-academic"),
                RuleId.of("direct-plan-concrete"),
                RuleId.of("cost-in-scope")),
            List.of(Clause.of("0.5"), Clause.of("1.1"), Clause.of("0.1"), Clause.of("0.3"))));
  }

  @Test
  void aFactIsAskedForEachObject() {
    Proposal proposal = withoutProvider()
        .withBulkPlan(BulkPlan.builder()
            .addBulk(bulkNodes().toBuilder().provider(Optional.empty()).build())
            .build());

    assertThat(assess(proposal).questions())
        .extracting(one -> one.subject().map(Subject::id).orElse(""))
        .containsExactly("direct", "bulk");
  }

  @Test
  void anOpenPlaceOfTheCallIsAskedOnceOfTheMinistry() {
    Allocation chips =
        directNodes().toBuilder().resource(TRAINIUM).quantity("64").build();
    Proposal proposal =
        directOf(chips.toBuilder().id("a").build(), chips.toBuilder().id("b").build());

    assertThat(assess(proposal).questions()).singleElement().satisfies(question -> {
      assertThat(question.reading()).contains(StandardReadings.ACCELERATOR_IS_GPU);
      assertThat(question.fact()).isEmpty();
      assertThat(question.subject()).isEmpty();
      assertThat(question.party()).isEqualTo(Party.MINISTRY);
      assertThat(question.rules()).containsExactly(RuleId.of("direct-procurement-proposed"));
    });
  }

  @Test
  void whoKnowsAFactIsAsked() {
    Proposal proposal =
        bulk(one -> one.resource(P5.toBuilder().type(Optional.empty()).build())).toBuilder()
            .awardNotice(Optional.empty())
            .participants(List.of(Participant.of(ACME)))
            .build();

    assertThat(assess(proposal).questions())
        .extracting(one -> one.fact().map(Fact::id).orElse("") + " " + one.party())
        .containsExactly(
            "node.type PROVIDER",
            "proposal.award-notice MINISTRY",
            "participant.can-sign-by APPLICANT");
  }

  @Test
  void assessmentsAreEqualIfEverythingFoundIsEqual() {
    Assessment one = assess(bulkNodes(99));

    assertThat(one).isEqualTo(assess(bulkNodes(99))).hasSameHashCodeAs(assess(bulkNodes(99)));
    assertThat(one).isNotEqualTo(assess(bulkNodes(98)));
    assertThat(one).isNotEqualTo(Rulebook.standard().assess(bulkNodes(99), TERMS.withBulkCap(99)));
  }

  @Test
  void theOrderInWhichAProposalStatesThingsDoesNotMatter() {
    Allocation more = directNodes().toBuilder().id("another").nodes(7).build();

    assertThat(assess(directOf(directNodes(), more)))
        .isEqualTo(assess(directOf(more, directNodes())));
  }

  @Test
  void theScheduleAloneIsJudgedByTheThreeExamplesOfTheCall() {
    NodeSchedule first = always(30);
    NodeSchedule second = NodeSchedule.of(FIRST_MONTH, 30);
    NodeSchedule third = second.plus(LATER_MONTHS, 40);

    assertThat(outcomes(first))
        .containsExactly(Outcome.SATISFIED, Outcome.SATISFIED, Outcome.SATISFIED);
    assertThat(outcomes(second))
        .containsExactly(Outcome.SATISFIED, Outcome.SATISFIED, Outcome.VIOLATED);
    assertThat(outcomes(third))
        .containsExactly(Outcome.SATISFIED, Outcome.VIOLATED, Outcome.SATISFIED);
    assertThat(ScheduleRules.cap(always(101), TERMS).outcome()).isEqualTo(Outcome.VIOLATED);
    assertThat(ScheduleRules.constant(third, TERMS).rule())
        .isEqualTo(RuleId.of("bulk-count-constant"));
    assertThat(ScheduleRules.covers(second, TERMS).findings(Outcome.VIOLATED)).hasSize(1);
  }

  private static List<Outcome> outcomes(NodeSchedule schedule) {
    return ScheduleRules.judge(schedule, TERMS).stream()
        .map(RuleResult::outcome)
        .toList();
  }

  @Test
  void anItemThatLacksOneThingIsNotFoundToStateAll() {
    Assessment assessment =
        Rulebook.standard().assess(direct(d -> d.resource(Optional.empty())), TERMS);

    assertThat(assessment.results("application-states-compute").get(0).findings())
        .extracting(Finding::key)
        .containsExactly("resource-open");
  }

  @Test
  void whoSignsIsAskedIfOneOfTheParticipantsIsNoCompany() {
    Participant lab = Participant.of(UNIVERSITY, Given.TERM);
    Proposal proposal = good().toBuilder()
        .participants(List.of(Participant.of(ACME, Given.TERM), lab))
        .build();
    BulkPlan unsigned =
        BulkPlan.builder().addBulk(Given.unsigned("bulk", always(30))).build();

    assertThat(Rulebook.standard()
            .assess(proposal.withBulkPlan(unsigned), TERMS)
            .results("bulk-contract-in-time")
            .get(0)
            .findings())
        .extracting(Finding::key)
        .containsExactly("signatory-open");
  }
}
