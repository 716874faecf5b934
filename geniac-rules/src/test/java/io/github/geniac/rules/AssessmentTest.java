package io.github.geniac.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.geniac.core.Allocation;
import io.github.geniac.core.Amount;
import io.github.geniac.core.CostItem;
import io.github.geniac.core.DayRange;
import io.github.geniac.core.DirectPlan;
import io.github.geniac.core.FxAssumption;
import io.github.geniac.core.ItemId;
import io.github.geniac.core.LineageStep;
import io.github.geniac.core.Organization;
import io.github.geniac.core.OrganizationKind;
import io.github.geniac.core.Origin;
import io.github.geniac.core.Proposal;
import io.github.geniac.core.Provider;
import io.github.geniac.core.Served;
import io.github.geniac.core.Workload;
import io.github.geniac.rules.ItemEligibility.Eligibility;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class AssessmentTest {

  private static final Provider AIST =
      Provider.of(Organization.of("AIST", OrganizationKind.NATIONAL_RESEARCH_INSTITUTE));

  private static Assessment assess(Proposal proposal) {
    return Rulebook.standard().assess(proposal, Given.TERMS);
  }

  @Test
  void aProposalWithoutAFlawHasThreeGoodAnswers() {
    Assessment good = assess(Given.good());
    assertThat(good.verdict()).isEqualTo(Verdict.ADMISSIBLE);
    assertThat(good.isAdmissible()).isTrue();
    assertThat(good.isComplete()).isTrue();
    assertThat(good.questions()).isEmpty();
    assertThat(good.corrections()).isEmpty();
    assertThat(good.items())
        .extracting(ItemEligibility::eligibility)
        .containsExactly(Eligibility.ELIGIBLE, Eligibility.ELIGIBLE);
    assertThat(good.orThrow()).isSameAs(good);
    assertThat(good.orThrowIfInadmissible()).isSameAs(good);
    assertThat(good).hasToString("ADMISSIBLE as stated");
    assertThat(good.readings()).isEqualTo(Readings.defaults());
    assertThat(good.terms()).isEqualTo(Given.TERMS);
  }

  @Test
  void anEmptyProposalIsInadmissible() {
    Assessment empty = assess(Proposal.builder().build());
    assertThat(empty.verdict()).isEqualTo(Verdict.INADMISSIBLE);
    assertThat(empty.isAdmissible()).isFalse();
    assertThat(empty.verdict(Part.BULK)).isEqualTo(Verdict.UNDETERMINED);
    assertThat(empty.verdictWithoutBulkPlan()).isEmpty();
    assertThat(empty.items()).isEmpty();
    assertThat(empty.isComplete()).isTrue();
  }

  @Test
  void aBadBulkPlanLeavesTheDirectPlanAsGoodAsItIs() {
    Assessment bad = assess(Given.withBulk(bulk -> bulk.nodes(112)));
    assertThat(bad.verdict()).isEqualTo(Verdict.INADMISSIBLE);
    assertThat(bad.verdict(Part.DIRECT)).isEqualTo(Verdict.ADMISSIBLE);
    assertThat(bad.verdict(Part.PROPOSAL)).isEqualTo(Verdict.ADMISSIBLE);
    assertThat(bad.verdict(Part.BULK)).isEqualTo(Verdict.INADMISSIBLE);
    assertThat(bad.verdictWithoutBulkPlan()).contains(Verdict.ADMISSIBLE);
    assertThat(bad).hasToString("INADMISSIBLE as stated; ADMISSIBLE without the bulk plan");
  }

  @Test
  void aViolationWeighsMoreThanWhatIsOpen() {
    Proposal both = Given.withBulk(bulk -> bulk.nodes(112)).toBuilder()
        .awardNotice(Optional.empty())
        .build();
    assertThat(assess(both).verdict()).isEqualTo(Verdict.INADMISSIBLE);
  }

  @Test
  void aRateForABulkItemGoesWithTheBulkPlan() {
    FxAssumption limited = Given.fx().toBuilder().addLimitedTo(ItemId.of("b")).build();
    assertThat(assess(Given.good().withFxAssumptions(limited)).verdictWithoutBulkPlan())
        .contains(Verdict.ADMISSIBLE);
  }

  @Test
  void whatIsThrownCanBeReadInATestReport() {
    Assessment bad = assess(Given.withBulk(bulk -> bulk.nodes(112)));
    assertThatThrownBy(bad::orThrow)
        .isInstanceOf(InadmissibleException.class)
        .hasMessageContaining("INADMISSIBLE as stated")
        .hasMessageContaining("bulk-node-cap (2.3)")
        .hasMessageContaining("112 nodes on 2024-10-15, 12 above the cap of 100")
        .message()
        .doesNotContain("bulk-count-constant");
    assertThatThrownBy(bad::orThrowIfInadmissible)
        .isInstanceOfSatisfying(
            InadmissibleException.class, e -> assertThat(e.assessment()).isSameAs(bad));
    Assessment open = assess(Given.with(p -> p.awardNotice(Optional.empty())));
    assertThat(open.orThrowIfInadmissible()).isSameAs(open);
    assertThatThrownBy(open::orThrow)
        .hasMessageContaining("UNDETERMINED")
        .hasMessageContaining("bulk-contract-in-time (2.7)");
  }

  @Test
  void aFactIsAskedForOnceWhoeverAsks() {
    Assessment open = assess(Given.withWork(work -> work.purpose(Optional.empty())));
    List<Question> questions = open.questions();
    Question purpose = questions.get(0);
    assertThat(purpose.fact()).contains(StandardFacts.PURPOSE);
    assertThat(purpose.subject()).contains(new Subject(Subject.Type.WORKLOAD, "w"));
    assertThat(purpose.party()).isEqualTo(Party.APPLICANT);
    assertThat(purpose.rules())
        .extracting(RuleId::value)
        .contains("development-included", "model-lineage", "demonstration-free");
    assertThat(purpose.clauses()).extracting(Clause::number).containsExactly("0.4", "0.3");
    assertThat(questions).doesNotHaveDuplicates();
  }

  @Test
  void anOpenReadingIsAQuestionToTheMinistry() {
    Organization university = Organization.of("U", OrganizationKind.PRIVATE_UNIVERSITY);
    Assessment open = assess(Given.withDirect(direct -> direct.provider(Provider.of(university))));
    assertThat(open.questions()).hasSize(1);
    Question question = open.questions().get(0);
    assertThat(question.reading()).contains(StandardReadings.ACADEMIC_EQUIVALENT);
    assertThat(question.fact()).isEmpty();
    assertThat(question.party()).isEqualTo(Party.MINISTRY);
  }

  @Test
  void whatIsStatedWronglyIsACorrection() {
    Assessment wrong = assess(Given.with(p -> p.addWorkloads(Given.work("v"))));
    assertThat(wrong.corrections()).extracting(Finding::key).containsExactly("left-out");
    assertThat(wrong.isComplete()).isFalse();
    assertThat(wrong.verdict()).isEqualTo(Verdict.ADMISSIBLE);
    assertThat(assess(Given.withDirect(d -> d.talks(Optional.empty()))).isComplete())
        .isFalse();
  }

  @Test
  void resultsAreFoundByRule() {
    Assessment good = assess(Given.good());
    assertThat(good.results("supplier-not-academic"))
        .extracting(RuleResult::part)
        .containsExactly(Part.DIRECT, Part.BULK);
    assertThat(assess(Given.withDirect(d -> d.provider(AIST))).outcome("supplier-not-academic"))
        .isEqualTo(Outcome.VIOLATED);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> good.results("nope"))
        .withMessageContaining("nope")
        .withMessageContaining("bulk-node-cap");
    RuleResult cap = good.results("bulk-node-cap").get(0);
    assertThat(cap.witness()).map(Finding::key).contains("within-cap");
    assertThat(cap.findings(Outcome.VIOLATED)).isEmpty();
    assertThat(cap.findings(Outcome.SATISFIED)).hasSize(1);
    assertThat(cap.findings().get(0).isRemark()).isFalse();
  }

  @Test
  void assessmentsAreEqualIfEverythingFoundIs() {
    assertThat(assess(Given.good()))
        .isEqualTo(assess(Given.good()))
        .hasSameHashCodeAs(assess(Given.good()));
    assertThat(assess(Given.withBulk(b -> b.nodes(31)))).isNotEqualTo(assess(Given.good()));
  }

  private static ItemEligibility direct(Proposal proposal) {
    ItemEligibility item = assess(proposal).items().get(0);
    assertThat(item.part()).isEqualTo(Part.DIRECT);
    assertThat(item.item()).isEqualTo(new Subject(Subject.Type.ALLOCATION, "d"));
    return item;
  }

  private static Proposal serving(Served... served) {
    Workload foreign = Given.work("f").toBuilder()
        .lineage(List.of(LineageStep.fineTuning("x", Origin.FOREIGN)))
        .build();
    Workload open = Given.work("o").toBuilder().lineage(List.of()).build();
    Allocation direct = Given.direct("d").toBuilder().serves(List.of(served)).build();
    return Given.with(p -> p.addWorkloads(foreign, open).directPlan(DirectPlan.of(direct)));
  }

  private static void check(Eligibility eligibility, String share, Served... served) {
    ItemEligibility item = direct(serving(served));
    assertThat(item.eligibility()).isEqualTo(eligibility);
    if (share.isEmpty()) {
      assertThat(item.eligibleShare()).isEmpty();
    } else {
      assertThat(item.eligibleShare().orElseThrow()).isEqualByComparingTo(new BigDecimal(share));
    }
  }

  @Test
  void mixedUseIsSubsidisedByStatedShares() {
    check(Eligibility.ELIGIBLE, "1", Served.of("w"));
    check(Eligibility.ELIGIBLE, "1", Served.of("w", "1"));
    check(Eligibility.NOT_ELIGIBLE, "0", Served.of("f"));
    check(Eligibility.NOT_ELIGIBLE, "0", Served.of("f", "1"));
    check(Eligibility.PARTLY_ELIGIBLE, "0.75", Served.of("w", "0.75"), Served.of("f", "0.25"));
    check(Eligibility.PARTLY_ELIGIBLE, "0.75", Served.of("w"), Served.of("f", "0.25"));
    check(Eligibility.PARTLY_ELIGIBLE, "0.25", Served.of("w", "0.25"), Served.of("f"));
    check(Eligibility.PARTLY_ELIGIBLE, "", Served.of("w"), Served.of("f"));
    check(Eligibility.UNDETERMINED, "", Served.of("w"), Served.of("o"));
    check(Eligibility.UNDETERMINED, "0.5", Served.of("w", "0.5"));
    check(Eligibility.UNDETERMINED, "");
  }

  @Test
  void daysOutsideTheResearchPeriodAreNotSubsidised() {
    assertThat(direct(Given.withDirect(d -> d.period(DayRange.parse("2024-10-15/2025-04-16"))))
            .eligibility())
        .isEqualTo(Eligibility.PARTLY_ELIGIBLE);
    assertThat(direct(Given.withDirect(d -> d.period(DayRange.parse("2025-04-15/2025-04-16"))))
            .eligibility())
        .isEqualTo(Eligibility.NOT_ELIGIBLE);
    assertThat(direct(Given.withDirect(Given::noPeriod)).eligibility())
        .isEqualTo(Eligibility.UNDETERMINED);
  }

  @Test
  void aCostItemIsSubsidisedIfItIsOutsourcedDataPreparation() {
    Proposal inHouse = Given.withCost(c -> c.contracting(CostItem.Contracting.IN_HOUSE));
    ItemEligibility item = assess(inHouse).items().get(2);
    assertThat(item.part()).isEqualTo(Part.PROPOSAL);
    assertThat(item.eligibility()).isEqualTo(Eligibility.NOT_ELIGIBLE);
    assertThat(item.findings()).extracting(Finding::key).contains("in-house", "eligible");
  }

  @Test
  void nothingJudgedIsNothingSubsidised() {
    Rulebook cap = Rulebook.of(Rulebook.standard().rule("bulk-node-cap"));
    assertThat(cap.assess(Given.good(), Given.TERMS).items())
        .extracting(ItemEligibility::eligibility)
        .containsOnly(Eligibility.UNDETERMINED);
  }

  @Test
  void aWhatIfOnTheCallItselfIsAnotherValueOfTheTerms() {
    Proposal more = Given.bulks(List.of(Given.bulk("b").withAmount(Amount.nodes(112))), List.of());
    assertThat(Rulebook.standard().assess(more, Given.TERMS.withBulkCap(120)).verdict())
        .isEqualTo(Verdict.ADMISSIBLE);
    assertThat(Rulebook.standard()
            .assess(Given.good(), Given.TERMS.withResearchMonths(12))
            .outcome("bulk-covers-research-period"))
        .isEqualTo(Outcome.VIOLATED);
  }
}
