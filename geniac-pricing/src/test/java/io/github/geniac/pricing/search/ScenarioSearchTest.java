package io.github.geniac.pricing.search;

import static io.github.geniac.pricing.search.Given.PERIOD;
import static io.github.geniac.pricing.search.Given.TERMS;
import static io.github.geniac.pricing.search.Given.bulk;
import static io.github.geniac.pricing.search.Given.cloud;
import static io.github.geniac.pricing.search.Given.days;
import static io.github.geniac.pricing.search.Given.offer;
import static io.github.geniac.pricing.search.Given.phase;
import static io.github.geniac.pricing.search.Given.price;
import static io.github.geniac.pricing.search.Given.search;
import static io.github.geniac.pricing.search.Given.work;
import static io.github.geniac.pricing.search.Given.workload;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.geniac.core.Allocation;
import io.github.geniac.core.BulkPlan;
import io.github.geniac.core.DirectPlan;
import io.github.geniac.core.ExactMoney;
import io.github.geniac.core.NodeSchedule;
import io.github.geniac.core.Offer;
import io.github.geniac.core.OtherCompute;
import io.github.geniac.core.Phase;
import io.github.geniac.core.PhaseId;
import io.github.geniac.core.PriceUnit;
import io.github.geniac.core.Proposal;
import io.github.geniac.core.Served;
import io.github.geniac.core.UsageBased;
import io.github.geniac.core.WorkloadId;
import io.github.geniac.rules.Readings;
import io.github.geniac.rules.Rulebook;
import io.github.geniac.rules.StandardReadings;
import io.github.geniac.rules.StandardReadings.BulkWithDirectBelowCap;
import io.github.geniac.rules.Verdict;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import javax.annotation.Nullable;
import org.joda.money.CurrencyUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScenarioSearchTest {

  @Test
  void evenWorkAllPeriodLongGoesToThePoolThatIsCheaperByTheDay() {
    SearchResult result = search(
            work(phase("train", 1820, 1, 20)), bulk("JPY 100"), cloud("cloud", "JPY 150"))
        .run();

    assertThat(cost(result.direct())).isEqualTo(yen(1820 * 150));
    assertThat(cost(result.bulk().orElseThrow())).isEqualTo(yen(1820 * 100));
    ProcurementPlan best = result.best().orElseThrow();
    assertThat(best.bulkNodes()).isEqualTo(10);
    assertThat(best.load()).isEqualTo(NodeSchedule.of(PERIOD, 10));
    assertThat(best.completion()).isEqualTo(PERIOD.lastDay());
    assertThat(best.bulkNodeDaysUsed()).isEqualTo(1820);
    assertThat(result.regret(9)).contains(yen(182 * 50));
    assertThat(result.regret(11)).contains(yen(182 * 100));
  }

  /** Nothing is offered on 30 days; only a phase that may pause has work done before them. */
  @ParameterizedTest
  @CsvSource({"0, 60, 40", "1, 0, 100"})
  void aPhaseFromZeroNodesOnPausesWhereNothingIsOffered(int min, long early, long late) {
    Offer before =
        cloud("early", "JPY 100").toBuilder().maxNodes(2).available(days(0, 30)).build();
    Offer after = cloud("late", "JPY 120").toBuilder()
        .maxNodes(2)
        .available(days(60, 182))
        .build();

    SearchResult result =
        search(work(phase("train", 100, min, 2)), before, after).run();

    ProcurementPlan best = result.best().orElseThrow();
    assertThat(best.cost()).isEqualTo(yen(early * 100 + late * 120));
    assertThat(best.load().within(days(0, 30)).nodeDays()).isEqualTo(early);
    assertThat(best.load().within(days(60, 182)).nodeDays()).isEqualTo(late);
  }

  /** A pool node costs 182 x 100; it pays once the days it saves cost more than that. */
  @ParameterizedTest
  @CsvSource({"120, 0", "121, 0", "122, 20", "123, 20"})
  void aPoolNodePaysOnceTheDaysItSavesCostMore(int length, int nodes) {
    Phase train =
        phase("train", 20L * length, 20, 20).toBuilder().window(days(0, length)).build();

    SearchResult result =
        search(work(train), bulk("JPY 100"), cloud("cloud", "JPY 150")).run();

    assertThat(result.best().orElseThrow().bulkNodes()).isEqualTo(nodes);
    assertThat(result.best().orElseThrow().cost())
        .isEqualTo(yen(Math.min(20L * 18_200, 20L * 150 * length)));
    assertThat(result.bulk().orElseThrow().best().orElseThrow().bulkNodes())
        .isEqualTo(Math.max(nodes, 1));
  }

  @Test
  void theProposalHandedBackIsAdmissibleAndCostsWhatTheSearchSays() {
    SearchResult result = search(
            work(phase("data", 100, 1, 4), phase("train", 1500, 4, 30, "data")),
            bulk("USD 0.7"),
            cloud("cloud", "JPY 149.75"))
        .run();

    assertThat(result.assessment().verdict()).isEqualTo(Verdict.ADMISSIBLE);
    assertThat(result.assessment()).isEqualTo(Rulebook.standard().assess(result.proposal(), TERMS));
    assertThat(result.sheet().direct().orElseThrow().total().exact())
        .isEqualTo(result.direct().best().orElseThrow().cost());
    assertThat(result.sheet().bulk().orElseThrow().total().exact())
        .isEqualTo(result.bulk().orElseThrow().best().orElseThrow().cost());
    BulkPlan plan = result.proposal().bulkPlan().orElseThrow();
    assertThat(plan.demand())
        .contains(result.bulk().orElseThrow().best().orElseThrow().load());
    assertThat(plan.bulk().get(0).signatory()).contains(Given.LAB.id());
  }

  @Test
  void aMonthlyPriceOfAnOfferByUseIsExactThoughMonthsDiffer() {
    Offer monthly = offer("cloud", UsageBased.of(price("JPY 1000000", PriceUnit.NODE_MONTH)));

    SearchResult result = search(work(phase("train", 300, 2, 9)), monthly).run();

    ProcurementPlan plan = result.direct().best().orElseThrow();
    assertThat(result.sheet().direct().orElseThrow().total().exact()).isEqualTo(plan.cost());
    assertThat(plan.direct()).hasSize(1);
    // The cheapest days are those of the months of 31 days; there are enough of them.
    assertThat(plan.cost().amount().toString()).startsWith("300000000/31");
  }

  @Test
  void aPhaseWithoutWorkHandsItsOrderOn() {
    Proposal proposal = work(
        phase("a", 1820, 10, 10), phase("nothing", 0, 1, 1, "a"), phase("b", 10, 1, 10, "nothing"));

    PlanOutcome direct = search(proposal, cloud("cloud", "JPY 1")).run().direct();

    assertThat(direct.status()).isEqualTo(SearchStatus.INFEASIBLE);
    Conflict conflict = direct.conflict().orElseThrow();
    assertThat(conflict.cause()).isEqualTo(Conflict.Cause.TIME);
    assertThat(conflict.phases()).containsExactly(PhaseId.of("a"), PhaseId.of("b"));
    assertThat(conflict.relaxations())
        .containsExactly(
            relaxation(Conflict.Relaxation.Kind.LESS_WORK, "a", 10),
            relaxation(Conflict.Relaxation.Kind.LESS_WORK, "b", 10));
  }

  @Test
  void tooFewNodesAreAConflictOfCapacityWithTheSmallestWaysOut() {
    Phase train = phase("train", 1000, 1, 50).toBuilder().window(days(10, 30)).build();
    Offer small = cloud("cloud", "JPY 1").toBuilder().maxNodes(40).build();

    PlanOutcome direct =
        search(work(train, phase("other", 5, 1, 1)), small).run().direct();

    Conflict conflict = direct.conflict().orElseThrow();
    assertThat(direct.best()).isEmpty();
    assertThat(conflict.cause()).isEqualTo(Conflict.Cause.CAPACITY);
    assertThat(conflict.phases()).containsExactly(PhaseId.of("train"));
    assertThat(conflict.days()).isEqualTo(days(10, 30));
    assertThat(conflict.workNodeDays()).isEqualTo(1000);
    assertThat(conflict.capacityNodeDays()).hasValue(800);
    assertThat(conflict.relaxations())
        .containsExactlyInAnyOrder(
            relaxation(Conflict.Relaxation.Kind.MORE_NODES, null, 10),
            relaxation(Conflict.Relaxation.Kind.LESS_WORK, "train", 200),
            relaxation(Conflict.Relaxation.Kind.LATER_END, "train", 5));
  }

  private static Conflict.Relaxation relaxation(
      Conflict.Relaxation.Kind kind, @Nullable String phase, long amount) {
    return new Conflict.Relaxation(kind, Optional.ofNullable(phase).map(PhaseId::of), amount);
  }

  @Test
  void withoutAnyOfferThatReachesTheWorkThereIsNoPlanButAReason() {
    SearchResult result = search(work(phase("train", 100, 1, 10))).run();

    assertThat(result.best()).isEmpty();
    assertThat(result.bulk()).isEmpty();
    assertThat(result.direct().conflict().orElseThrow().capacityNodeDays()).hasValue(0);
    assertThat(result.proposal().directPlan()).isEmpty();
    assertThat(result.assessment().outcome("direct-procurement-proposed").name())
        .isEqualTo("VIOLATED");
  }

  @Test
  void underTheStrictReadingDirectNodesStandBesideTheFullPoolOnly() {
    Proposal proposal = work(
        phase("base", 182 * 3, 3, 3),
        phase("peak", 20, 2, 2).toBuilder().window(days(0, 10)).build());
    ScenarioSearch search = ScenarioSearch.of(proposal, TERMS.withBulkCap(4))
        .withOffers(bulk("JPY 100"), cloud("cloud", "JPY 150"));
    Readings strict = Readings.defaults()
        .with(StandardReadings.BULK_WITH_DIRECT_BELOW_CAP, BulkWithDirectBelowCap.ONLY_BEYOND_CAP);

    ProcurementPlan free = search.run().bulk().orElseThrow().best().orElseThrow();
    SearchResult bound = search.withRules(Rulebook.standard(), strict).run();
    ProcurementPlan held = bound.bulk().orElseThrow().best().orElseThrow();

    assertThat(free.bulkNodes()).isEqualTo(3);
    assertThat(free.cost()).isEqualTo(yen(182 * 300 + 20 * 150));
    assertThat(held.bulkNodes()).isEqualTo(4);
    assertThat(held.cost()).isEqualTo(yen(182 * 400 + 10 * 150));
    assertThat(bound.assessment().verdict()).isEqualTo(Verdict.ADMISSIBLE);
    assertThat(bound.curve())
        .filteredOn(point -> point.bulkNodes() == 3)
        .allMatch(point -> point.cost().isEmpty());
  }

  @Test
  void aDemandStatedDayByDayIsWorkToo() {
    NodeSchedule demand = NodeSchedule.of(PERIOD, 5).plus(days(0, 50), 3);
    Proposal proposal =
        work().toBuilder().bulkPlan(BulkPlan.builder().demand(demand).build()).build();

    SearchResult result =
        search(proposal, bulk("JPY 100"), cloud("cloud", "JPY 150")).run();

    assertThat(result.bulk().orElseThrow().tier()).isEqualTo(SearchTier.L0);
    assertThat(result.best().orElseThrow().load()).isEqualTo(demand);
    assertThat(result.best().orElseThrow().cost()).isEqualTo(yen(182 * 500 + 150 * 150));
  }

  @Test
  void otherComputeOfTheProposalStaysAndNodesAreReplaced() {
    Allocation storage = Allocation.builder()
        .id("storage")
        .resource(OtherCompute.of(OtherCompute.Kind.STORAGE, "objects", "TB"))
        .build();
    Allocation old = Allocation.builder()
        .id("old")
        .resource(Given.bulk("JPY 1").resource())
        .nodes(7)
        .build();
    Proposal proposal = work(phase("train", 100, 1, 10)).toBuilder()
        .directPlan(DirectPlan.of(storage, old))
        .build();

    SearchResult result = search(proposal, cloud("cloud", "JPY 150")).run();

    assertThat(result.proposal().directPlan().orElseThrow().allocations())
        .extracting(one -> one.id().value())
        .containsExactly("storage", "cloud");
  }

  @Test
  void anAllocationSaysWhichWorkloadsItServesAndInWhichShares() {
    Proposal proposal = work().toBuilder()
        .workloads(List.of(
            workload("one", phase("a", 182, 1, 1)), workload("two", phase("b", 182 * 2, 2, 2))))
        .build();

    ProcurementPlan plan =
        search(proposal, bulk("JPY 1"), cloud("cloud", "JPY 9")).run().best().orElseThrow();

    assertThat(plan.bulk().get(0).serves())
        .containsExactly(
            new Served(WorkloadId.of("one"), Optional.of(new BigDecimal("0.333333"))),
            Served.of("two"));
    assertThat(plan.bulk().get(0).utilization()).contains(BigDecimal.ONE);
  }

  @Test
  void costsCanBeInAnotherCurrency() {
    SearchResult result = search(work(phase("train", 100, 1, 10)), cloud("cloud", "JPY 150"))
        .withBilling(CurrencyUnit.USD)
        .run();

    assertThat(cost(result.direct())).isEqualTo(ExactMoney.parse("USD 100"));
    assertThat(result.sheet().billing()).isEqualTo(CurrencyUnit.USD);
  }

  @Test
  void aRigidPhaseRunsOnItsMostNodesWithoutAPause() {
    Phase rigid = phase("train", 100, 1, 10).toBuilder()
        .flexibility(Phase.Flexibility.RIGID)
        .build();

    ProcurementPlan plan =
        search(work(rigid), cloud("cloud", "JPY 1")).run().best().orElseThrow();

    assertThat(plan.load().tranches()).hasSize(1);
    assertThat(plan.load().maxNodes()).isEqualTo(10);
    assertThat(plan.load().nodeDays()).isEqualTo(100);
  }

  @Test
  void theCurveHasEachCountOnceAndTheDirectPlanAtNone() {
    SearchResult result = search(
            work(phase("train", 1820, 1, 20)), bulk("JPY 100"), cloud("cloud", "JPY 150"))
        .run();

    assertThat(result.curve())
        .extracting(CurvePoint::bulkNodes)
        .containsExactlyElementsOf(IntStream.rangeClosed(0, 100).boxed().toList());
    assertThat(result.curve().get(0).cost()).contains(cost(result.direct()));
    for (CurvePoint point : result.curve()) {
      point
          .cost()
          .ifPresent(cost -> assertThat(point.bound().orElseThrow()).isLessThanOrEqualTo(cost));
    }
  }

  private static ExactMoney cost(PlanOutcome outcome) {
    assertThat(outcome.status()).isEqualTo(SearchStatus.OPTIMAL);
    assertThat(outcome.gap().orElseThrow().isZero()).isTrue();
    return outcome.best().orElseThrow().cost();
  }

  private static ExactMoney yen(long amount) {
    return ExactMoney.parse("JPY " + amount);
  }
}
