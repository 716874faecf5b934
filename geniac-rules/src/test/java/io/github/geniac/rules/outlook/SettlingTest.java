package io.github.geniac.rules.outlook;

import static io.github.geniac.rules.outlook.Plans.ACME;
import static io.github.geniac.rules.outlook.Plans.SETTING;
import static io.github.geniac.rules.outlook.Plans.TERM;
import static io.github.geniac.rules.outlook.Plans.TERMS;
import static io.github.geniac.rules.outlook.Plans.bulk;
import static io.github.geniac.rules.outlook.Plans.bulkNodes;
import static io.github.geniac.rules.outlook.Plans.by;
import static io.github.geniac.rules.outlook.Plans.direct;
import static io.github.geniac.rules.outlook.Plans.directNodes;
import static io.github.geniac.rules.outlook.Plans.good;
import static io.github.geniac.rules.outlook.Plans.work;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.geniac.core.Allocation;
import io.github.geniac.core.BulkPlan;
import io.github.geniac.core.DirectPlan;
import io.github.geniac.core.GpuNode;
import io.github.geniac.core.LineageMethod;
import io.github.geniac.core.LineageStep;
import io.github.geniac.core.Organization;
import io.github.geniac.core.OrganizationKind;
import io.github.geniac.core.Origin;
import io.github.geniac.core.Participant;
import io.github.geniac.core.Proposal;
import io.github.geniac.core.Provider;
import io.github.geniac.core.ReferenceNodes;
import io.github.geniac.rules.Fact;
import io.github.geniac.rules.Party;
import io.github.geniac.rules.Readings;
import io.github.geniac.rules.Rulebook;
import io.github.geniac.rules.Verdict;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Which unknown facts decide a verdict, and whether it can still go either way. */
class SettlingTest {

  static final Fact BUDGET = new Fact("sponsor.budget", Party.APPLICANT);

  static Settling of(Proposal proposal) {
    return Settling.of(Rulebook.standard(), proposal, TERMS, Readings.defaults());
  }

  static String sets(Settling settling) {
    return settling.sets().toString();
  }

  static String way(Settling settling, Verdict verdict) {
    Settling.Way way = settling.reachable().get(verdict);
    return way == null ? "none" : way.answers().toString();
  }

  /** Every way leads where it says. */
  static Settling checked(Settling settling) {
    settling
        .reachable()
        .forEach((verdict, way) -> assertThat(
                SETTING.with(way.readings()).assess(way.proposal()).verdict())
            .isEqualTo(verdict));
    return settling;
  }

  @Test
  void aDecidedVerdictNeedsNothing() {
    Settling settling = checked(of(good()));

    assertThat(settling.stated().verdict()).isEqualTo(Verdict.ADMISSIBLE);
    assertThat(settling.unknowns()).isEmpty();
    assertThat(sets(settling)).isEqualTo("[[]]");
    assertThat(settling.alwaysDecides()).isTrue();
    assertThat(settling.reachable()).containsOnlyKeys(Verdict.ADMISSIBLE);
    assertThat(settling.canGoEitherWay()).isFalse();
    assertThat(settling.explain(Locale.ENGLISH)).isEqualTo("As stated: ADMISSIBLE");
  }

  @Test
  void theNumberOfBulkNodesSettlesByItself() {
    Settling settling = checked(of(bulk(one -> one.amount(Optional.empty()))));

    assertThat(sets(settling)).isEqualTo("[[allocation.amount of bulk]]");
    assertThat(settling.alwaysDecides()).isTrue();
    assertThat(settling.canGoEitherWay()).isTrue();
    assertThat(way(settling, Verdict.ADMISSIBLE))
        .isEqualTo("[allocation.amount of bulk = Nodes[nodes=1]]");
    assertThat(way(settling, Verdict.INADMISSIBLE))
        .isEqualTo("[allocation.amount of bulk = Nodes[nodes=0]]");
    assertThat(settling.reachable()).doesNotContainKey(Verdict.UNDETERMINED);
    assertThat(settling.overrun()).isEmpty();
  }

  @Test
  void aReadingIsAskedForOnlyOnceADayIsNamed() {
    Settling settling = checked(of(by(Participant.of(ACME))));

    assertThat(settling.unknowns())
        .extracting(Unknown::toString)
        .containsExactly("participant.can-sign-by of acme", "about-one-month");
    assertThat(sets(settling)).isEqualTo("[[about-one-month, participant.can-sign-by of acme]]");
    assertThat(settling.alwaysDecides()).isTrue();
    assertThat(way(settling, Verdict.ADMISSIBLE))
        .isEqualTo("[participant.can-sign-by of acme = " + TERM + "]");
    assertThat(way(settling, Verdict.INADMISSIBLE))
        .isEqualTo("[participant.can-sign-by of acme = " + TERM.plusDays(15) + "]");
    assertThat(settling.quickestYes().orElseThrow().proposal()).isEqualTo(good());
  }

  @Test
  void anAnswerOfTheMinistryIsNotGuessed() {
    Settling settling =
        checked(of(by(Participant.of(Organization.builder().id("acme").build(), TERM))));

    assertThat(settling.unanswerable())
        .extracting(Unknown::toString)
        .containsExactly("ministry.answer of acme");
    assertThat(settling.alwaysDecides()).isFalse();
    assertThat(sets(settling)).isEqualTo("[[participant.kind of acme]]");
    assertThat(settling.reachable()).containsOnlyKeys(Verdict.ADMISSIBLE, Verdict.UNDETERMINED);
    assertThat(settling.quickestNo()).isEmpty();
    assertThat(settling.explain(Locale.ENGLISH))
        .contains("It cannot go either way any more.")
        .contains("It can stay UNDETERMINED whatever else is answered")
        .contains("No set of facts always decides")
        .contains("no possible answers are known");
    assertThat(settling.explain(Locale.JAPANESE))
        .contains("提案可と提案不可の両方にはもうなり得ない。")
        .contains("あり得る回答が分からないもの");
  }

  @Test
  void theOperatorsKindIsAskedForOnceTheSellersIsKnown() {
    Settling settling = checked(of(bulk(one -> one.provider(Provider.resale(
        Organization.builder().id("seller").build(),
        Organization.builder().id("operator").build())))));

    assertThat(settling.unknowns())
        .extracting(Unknown::toString)
        .containsExactlyInAnyOrder(
            "provider.kind of bulk (seller)",
            "provider.kind of bulk (operator)",
            "academic-equivalent",
            "academic-reseller");
    assertThat(settling.sets()).hasSize(1);
    assertThat(settling.sets().iterator().next()).hasSize(4);
    assertThat(settling.alwaysDecides()).isTrue();
    assertThat(settling.quickestNo().orElseThrow().answers()).hasSize(1);
    assertThat(settling.quickestYes().orElseThrow().answers()).hasSize(2);
  }

  @Test
  void oneOrganizationHasOneKindWhereverItAppears() {
    Organization cloud = Organization.builder().id("cloud").build();
    Proposal proposal = good().toBuilder()
        .directPlan(DirectPlan.of(
            directNodes().withProvider(Provider.of(cloud)),
            directNodes().toBuilder()
                .id("more")
                .provider(Provider.operatorUnknown(cloud))
                .build()))
        .bulkPlan(BulkPlan.builder()
            .addBulk(bulkNodes().withProvider(Provider.of(cloud)))
            .build())
        .build();
    Settling settling = checked(of(proposal));

    assertThat(settling.unknowns())
        .extracting(Unknown::toString)
        .contains("provider.kind of bulk (cloud)", "provider.operator of more")
        .doesNotContain("provider.kind of direct (cloud)");
    assertThat(way(settling, Verdict.INADMISSIBLE))
        .isEqualTo("[provider.kind of bulk (cloud) = NATIONAL_RESEARCH_INSTITUTE]");
  }

  @Test
  void whoAppliesAndSuppliesHasOneKindInBothRoles() {
    Organization acme = Organization.builder().id("acme").build();
    Proposal proposal = by(Participant.of(acme, TERM))
        .withDirectPlan(DirectPlan.of(directNodes().withProvider(Provider.of(acme))));
    Settling settling = checked(of(proposal));

    assertThat(settling.unknowns())
        .extracting(Unknown::toString)
        .contains("participant.kind of acme")
        .doesNotContain("provider.kind of direct (acme)");
    assertThat(settling.quickestYes().orElseThrow().proposal().participants())
        .containsExactly(Participant.of(ACME, TERM));
    assertThat(
            settling.quickestYes().orElseThrow().proposal().allocations().get(0).provider())
        .contains(Provider.of(ACME));
  }

  @Test
  void everyFactOfANodeHasItsAnswers() {
    GpuNode bare = GpuNode.builder().gpus(8, "H100").build();
    Settling settling = checked(of(bulk(one -> one.resource(bare))));

    assertThat(settling.unknowns())
        .extracting(Unknown::toString)
        .containsExactly(
            "node.gpu-memory of bulk",
            "node.local-ssd of bulk",
            "node.injection-bandwidth of bulk",
            "node.type of bulk");
    assertThat(settling.quickestYes().orElseThrow().answers())
        .extracting(one -> one.value().toString())
        .containsExactly("640", "30", "3.2", "Amazon Web Services/p5.48xlarge");
    assertThat(way(settling, Verdict.INADMISSIBLE))
        .isEqualTo("[node.injection-bandwidth of bulk = 2.592]");
    assertThat(settling.alwaysDecides()).isFalse();
  }

  @Test
  void aNodesBandwidthMayBeShortByTheTolerance() {
    GpuNode node = ReferenceNodes.AWS_P5_48XLARGE.node().toBuilder()
        .injectionBandwidthTbps(Optional.empty())
        .build();

    assertThat(FactAnswers.standard()
            .answers(
                of(bulk(one -> one.resource(node))).unknowns().get(0),
                bulk(one -> one.resource(node)),
                TERMS))
        .extracting(FactAnswer::toString)
        .containsExactly("3.2", "2.88", "2.592");
  }

  @Test
  void aResourceThatIsNotStatedMayBeNoNodeAtAll() {
    Settling settling =
        checked(of(bulk(one -> one.resource(Optional.empty()).amount(Optional.empty()))));

    assertThat(settling.unknowns())
        .extracting(Unknown::toString)
        .contains("allocation.resource of bulk", "allocation.amount of bulk");
    assertThat(settling.quickestYes().orElseThrow().answers()).hasSize(2);
    assertThat(settling.quickestNo().orElseThrow().answers()).hasSize(1);
    assertThat(settling.explain(Locale.ENGLISH))
        .contains("bulk: amount")
        .contains("1 node")
        .contains("Amazon Web Services/p5.48xlarge: 8 x H100, 3.2 Tbps");
  }

  @Test
  void periodsFillWhatOtherAllocationsLeave() {
    Allocation first = bulkNodes().toBuilder()
        .id("a")
        .period(TERMS.researchPeriod().firstMonths(2))
        .build();
    Allocation rest = bulkNodes().toBuilder().id("b").period(Optional.empty()).build();
    Settling settling =
        checked(of(good().withBulkPlan(BulkPlan.builder().addBulk(first, rest).build())));

    assertThat(way(settling, Verdict.ADMISSIBLE))
        .isEqualTo("[allocation.period of b = " + TERMS.researchPeriod().afterMonths(2) + "]");
    assertThat(sets(settling)).isEqualTo("[[allocation.period of b]]");
  }

  @Test
  void purposeAndLineageAreLookedAtTogether() {
    Settling settling = checked(of(work(one -> one.purpose(Optional.empty()).lineage(List.of()))));

    assertThat(settling.unknowns())
        .extracting(Unknown::toString)
        .containsExactly("workload.purpose of train", "workload.lineage of train");
    assertThat(way(settling, Verdict.INADMISSIBLE))
        .isEqualTo(
            "[workload.lineage of train = LineageStep{method=FINE_TUNING, baseOrigin=FOREIGN}]");
    assertThat(Objects.requireNonNull(settling.reachable().get(Verdict.UNDETERMINED))
            .answers())
        .extracting(Assumption::value)
        .element(1)
        .isEqualTo(LineageStep.builder().method(LineageMethod.MERGE).build());
    assertThat(settling.alwaysDecides()).isFalse();
  }

  @Test
  void theOriginOfAStepsBaseSettlesThoughTheRuleAsksWithoutAWord() {
    LineageStep tuned = LineageStep.builder()
        .method(LineageMethod.FINE_TUNING)
        .baseModel("base")
        .produces("model")
        .build();
    Settling settling =
        checked(of(work(one -> one.lineage(List.of(LineageStep.fromScratch(), tuned)))));

    assertThat(sets(settling)).isEqualTo("[[lineage.base-origin of train (2)]]");
    assertThat(settling.alwaysDecides()).isTrue();
    assertThat(settling
            .quickestYes()
            .orElseThrow()
            .proposal()
            .workloads()
            .get(0)
            .lineage()
            .get(1))
        .isEqualTo(LineageStep.builder()
            .method(LineageMethod.FINE_TUNING)
            .baseModel("base")
            .produces("model")
            .baseOrigin(Origin.DOMESTIC)
            .build());
  }

  @Test
  void whoSignsMattersWhereApplicantsDiffer() {
    Organization beta = Organization.company("beta");
    Settling settling =
        checked(of(by(Participant.of(ACME, TERM), Participant.of(beta, TERM.plusDays(30)))));

    assertThat(sets(settling)).isEqualTo("[[allocation.signatory of bulk]]");
    assertThat(way(settling, Verdict.ADMISSIBLE))
        .isEqualTo("[allocation.signatory of bulk = acme]");
    assertThat(way(settling, Verdict.INADMISSIBLE))
        .isEqualTo("[allocation.signatory of bulk = beta]");
  }

  @Test
  void aNoticeIsPlacedAroundTheDaysOfSigning() {
    Proposal unnoticed = good().toBuilder().awardNotice(Optional.empty()).build();
    Settling settling = checked(of(unnoticed));

    assertThat(FactAnswers.standard().answers(settling.unknowns().get(0), unnoticed, TERMS).stream()
            .map(FactAnswer::toString))
        .containsExactly("2024-08-25", "2024-08-26", "2024-09-10");
    assertThat(sets(settling)).isEqualTo("[[about-one-month, proposal.award-notice]]");
  }

  @Test
  void nobodyIsNamedYet() {
    Settling settling = checked(of(direct(one -> one.provider(Optional.empty()))));

    assertThat(settling.alwaysDecides()).isTrue();
    assertThat(settling.explain(Locale.ENGLISH)).contains("direct: provider: company");
    assertThat(FactAnswers.standard()
            .answers(
                settling.unknowns().get(0), direct(one -> one.provider(Optional.empty())), TERMS))
        .extracting(one -> ((Provider) one.value()).seller().kind().orElseThrow())
        .containsExactly(
            OrganizationKind.COMPANY,
            OrganizationKind.NATIONAL_RESEARCH_INSTITUTE,
            OrganizationKind.PUBLIC_UNIVERSITY_CORPORATION,
            OrganizationKind.COMPANY,
            OrganizationKind.COMPANY,
            OrganizationKind.PUBLIC_UNIVERSITY_CORPORATION,
            OrganizationKind.PUBLIC_UNIVERSITY_CORPORATION);
  }

  @Test
  void manyFactsOfSeparateObjectsStaySmall() {
    List<Allocation> many = new ArrayList<>();
    for (int i = 10; i < 30; i++) {
      many.add(directNodes().toBuilder().id("d" + i).provider(Optional.empty()).build());
    }
    Settling settling = checked(of(good().withDirectPlan(DirectPlan.of(many))));

    assertThat(settling.overrun()).isEmpty();
    assertThat(settling.sets().iterator().next()).hasSize(22);
    assertThat(settling.quickestYes().orElseThrow().answers()).hasSize(20);
    assertThat(settling.quickestNo().orElseThrow().answers()).hasSize(1);
  }

  @Test
  void tooManyCombinationsAreSaidAndNotCut() {
    Proposal proposal = bulk(one -> one.amount(Optional.empty()).period(Optional.empty()));
    Settling settling = Settling.of(SETTING, proposal, FactAnswers.standard().withLimit(19));

    assertThat(settling.overrun().orElseThrow().combinations()).isEqualTo(20);
    assertThat(settling.overrun().orElseThrow().limit()).isEqualTo(19);
    assertThat(settling.overrun().orElseThrow().unknowns())
        .extracting(Unknown::toString)
        .containsExactly("allocation.amount of bulk", "allocation.period of bulk");
    assertThat(settling.reachable()).isEmpty();
    assertThat(settling.sets()).isEmpty();
    assertThat(settling.alwaysDecides()).isFalse();
    assertThat(settling.explain(Locale.ENGLISH))
        .contains("20 combinations of answers are more than the limit of 19");
    assertThat(
            Settling.of(SETTING, proposal, FactAnswers.standard().withLimit(20)).overrun())
        .isEmpty();
    assertThat(FactAnswers.standard().limit()).isEqualTo(200_000);
    assertThat(FactAnswers.standard().withLimit(1).limit()).isEqualTo(1);
    assertThatThrownBy(() -> FactAnswers.standard().withLimit(0))
        .hasMessage("FactAnswers: the limit is at least 1 combination, was 0");
  }
}
