package io.github.geniac.pricing;

import static io.github.geniac.pricing.Given.line;
import static io.github.geniac.pricing.Given.usd;
import static io.github.geniac.pricing.Given.yen;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.geniac.core.Allocation;
import io.github.geniac.core.BulkPlan;
import io.github.geniac.core.BulkTerm;
import io.github.geniac.core.CommittedTerm;
import io.github.geniac.core.DayRange;
import io.github.geniac.core.ExactMoney;
import io.github.geniac.core.FlatCharge;
import io.github.geniac.core.Fraction;
import io.github.geniac.core.MonthBasis;
import io.github.geniac.core.NodeSchedule;
import io.github.geniac.core.PrepaidBlock;
import io.github.geniac.core.Price;
import io.github.geniac.core.PriceUnit;
import io.github.geniac.core.StatedCost;
import io.github.geniac.core.TaxTreatment;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is paid for whether used or not, and stated costs, by figures checked by hand. */
class CommitmentPricersTest {

  private static final DayRange TEN_DAYS = DayRange.parse("2024-11-01/2024-11-11");
  private static final DayRange ACROSS_THE_END = DayRange.parse("2025-04-05/2025-04-25");

  @Test
  void bulkNodesAreChargedForTheWholePeriodWhateverTheUse() {
    Allocation month = Given.bulkNodes("bulk")
        .schedule(
            NodeSchedule.of(Given.PERIOD.firstMonths(1), 30).plus(Given.PERIOD.afterMonths(1), 10))
        .utilization(new BigDecimal("0.5"))
        .build();
    CostLine line = line(Given.pricedInBulk(month));

    assertThat(line.kind()).isEqualTo(ChargeKind.BULK_TERM);
    assertThat(line.kind().isCommitment()).isTrue();
    assertThat(line.chargePeriod()).contains(Given.PERIOD);
    assertThat(line.quantity()).contains(Fraction.of(30 * 4368));
    assertThat(line.costs().orElseThrow().effective()).isEqualTo(usd("70").multipliedBy(131_040));
    assertThat(line.use().share(Use.USED)).isEqualTo(Fraction.of(30 * 31 + 10 * 151, 2 * 30 * 182));
    assertThat(line.use().share(Use.UNUSED))
        .isEqualTo(Fraction.ONE.minus(line.use().share(Use.USED)));
    assertThat(line.notes()).isEmpty();
  }

  @Test
  void theIdleShareOfBulkNodesFollowsFromTheDemandOfThePlan() {
    NodeSchedule demand =
        NodeSchedule.of(Given.PERIOD.firstMonths(1), 200).plus(Given.PERIOD.afterMonths(5), 10);
    BulkPlan plan = BulkPlan.builder()
        .addBulk(Given.bulkNodes("a").nodes(30).build())
        .addBulk(
            Given.bulkNodes("b").schedule(NodeSchedule.of(Given.PERIOD, 10)).build())
        .demand(demand)
        .build();
    PlanCost cost = Given.sheet(Given.proposal().bulkPlan(plan).build()).bulk().orElseThrow();

    Fraction used = Fraction.of(31 * 40 + 31 * 10, 40 * 182);
    assertThat(cost.lines())
        .allSatisfy(line -> assertThat(line.use().share(Use.USED)).isEqualTo(used));
    assertThat(cost.idleShare()).contains(Fraction.ONE.minus(used));
    assertThat(Given.sheet(Given.proposal()
                .bulkPlan(plan.withBulk(Given.bulkNodes("a").nodes(0).build()))
                .build())
            .bulk()
            .orElseThrow()
            .idleShare())
        .isEmpty();
  }

  @Test
  void anyNodePlanOnTheBulkRouteIsChargedAsBulk() {
    Allocation byUse = Given.nodes("bulk").period(TEN_DAYS).build();
    CostLine line = line(Given.pricedInBulk(byUse));

    assertThat(line.kind()).isEqualTo(ChargeKind.BULK_TERM);
    assertThat(line.quantity()).contains(Fraction.of(8 * 4368));
    assertThat(line.notes()).extracting(Note::key).containsExactly(NoteKey.CHARGED_AS_BULK);
    assertThat(line(Given.pricedInBulk(Given.storage("s3").build())).kind())
        .isEqualTo(ChargeKind.USAGE_BASED);
    assertThat(
            line(Given.priced(Given.bulkNodes("gpu").period(TEN_DAYS).build())).quantity())
        .contains(Fraction.of(30 * 4368));
  }

  @Test
  void aCommitmentIsPaidWhetherUsedOrNot() {
    CommittedTerm plan = CommittedTerm.builder()
        .price(yen(1, PriceUnit.NODE_DAY))
        .nodes(16)
        .term(DayRange.parse("2025-01-01/2025-05-01"))
        .build();
    PlanCost cost = Given.priced(Given.nodes("gpu")
        .pricePlan(plan)
        .period(DayRange.parse("2025-01-01/2025-04-15"))
        .utilization(BigDecimal.ONE)
        .build());

    assertThat(cost.lines()).hasSize(2);
    assertThat(cost.lines().get(0).amount()).contains(Given.yen(16 * 104));
    assertThat(cost.lines().get(0).use())
        .isEqualTo(Split.of(Use.USED, Fraction.of(1, 2), Use.UNUSED));
    assertThat(cost.lines().get(1).amount()).contains(Given.yen(16 * 16));
    assertThat(cost.lines().get(1).use()).isEqualTo(Split.all(Use.UNUSED));
    assertThat(cost.lines().get(1).funding()).isEqualTo(Split.all(Funding.NOT_ELIGIBLE));
    assertThat(cost.lines().get(0).kind().frequency()).contains(ChargeKind.Frequency.RECURRING);
    assertThat(cost.idleShare()).contains(Fraction.of(16 * 120 - 8 * 104, 16 * 120));
    assertThat(cost.total(Use.UNUSED).amount()).contains(Given.yen(16 * 120 - 8 * 104));
  }

  @Test
  void aCommitmentIsForTheAllocationUnlessItSaysMore() {
    CommittedTerm plan =
        CommittedTerm.builder().price(yen(1, PriceUnit.NODE_DAY)).build();
    CostLine line =
        line(Given.priced(Given.nodes("gpu").pricePlan(plan).period(TEN_DAYS).build()));

    assertThat(line.amount()).contains(Given.yen(80));
    assertThat(line.use()).isEqualTo(Split.all(Use.UNKNOWN));
    CostLine storage = line(Given.priced(Given.storage("s3")
        .pricePlan(CommittedTerm.builder().price(yen(1, PriceUnit.UNIT_DAY)).build())
        .utilization(new BigDecimal("0.3"))
        .build()));
    assertThat(storage.amount()).contains(Given.yen(18_200));
    assertThat(storage.use().share(Use.USED)).isEqualTo(Given.fraction("0.3"));
  }

  @Test
  void nodesBeyondACommitmentHaveNoPrice() {
    CommittedTerm plan = CommittedTerm.builder()
        .price(yen(1, PriceUnit.NODE_DAY))
        .nodes(5)
        .term(Given.PERIOD)
        .build();
    PlanCost cost = Given.priced(Given.nodes("gpu")
        .pricePlan(plan)
        .period(DayRange.parse("2025-04-01/2025-04-20"))
        .build());

    assertThat(cost.total().isKnown()).isFalse();
    assertThat(cost.total().rounded()).isEqualTo(Given.yen(5 * 182));
    Note note = cost.total().unknown().get(0);
    assertThat(note.key()).isEqualTo(NoteKey.BEYOND_COMMITMENT);
    assertThat(note.arguments())
        .containsEntry("nodes", 8)
        .containsEntry("day", LocalDate.of(2025, 4, 1))
        .containsEntry("nodeDays", 14L * 3 + 5L * 8);
    assertThat(cost.lines()).hasSize(2);
    assertThat(cost.lines().get(1).isKnown()).isFalse();
    assertThat(cost.lines().get(1).use()).isEqualTo(Split.all(Use.UNKNOWN));
    assertThat(cost.lines().get(1).fx()).isEmpty();
    assertThat(cost.idleShare()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "40, 2024-10-15/2025-04-15, 2024-10-15/2025-04-15, 7280",
    "99, 2024-10-15/2025-04-15, 2024-10-15/2025-04-15, 18018",
    "200, 2024-10-15/2024-12-15, 2024-10-15/2025-04-15, 12200",
    "200, 2024-10-15/2025-04-14, 2024-10-15/2025-04-15, 36200",
    "200, 2024-10-16/2025-04-15, 2024-10-15/2025-04-15, 36200",
  })
  void unitsBeyondACommitmentHaveNoPrice(int committed, DayRange term, DayRange taken, long yen) {
    PlanCost cost = Given.priced(Given.storage("disk")
        .pricePlan(CommittedTerm.builder()
            .price(yen(1, PriceUnit.UNIT_DAY))
            .nodes(committed)
            .term(term)
            .build())
        .quantity("99.5")
        .period(taken)
        .build());

    assertThat(cost.total().rounded()).isEqualTo(Given.yen(yen));
    assertThat(cost.total().unknown()).hasSize(1);
    Note note = cost.total().unknown().get(0);
    assertThat(note.key()).isEqualTo(NoteKey.TAKEN_BEYOND_COMMITMENT);
    assertThat(note.arguments())
        .containsEntry("taken", "99.5")
        .containsEntry("days", taken)
        .containsEntry("committed", String.valueOf(committed))
        .containsEntry("term", term);
  }

  @Test
  void unitsWithinACommitmentAreAllPaidFor() {
    CommittedTerm plan = CommittedTerm.builder()
        .price(yen(1, PriceUnit.UNIT_DAY))
        .nodes(100)
        .term(Given.PERIOD)
        .build();

    assertThat(line(Given.priced(Given.storage("disk").pricePlan(plan).build())).amount())
        .contains(Given.yen(18_200));
    assertThat(line(Given.priced(
                Given.storage("disk").pricePlan(plan).period(TEN_DAYS).build()))
            .notes())
        .isEmpty();
    assertThat(line(Given.priced(Given.nodes("gpu")
                .pricePlan(CommittedTerm.builder()
                    .price(yen(1, PriceUnit.NODE_DAY))
                    .nodes(8)
                    .term(Given.PERIOD)
                    .build())
                .period(Optional.empty())
                .build()))
            .amount())
        .contains(Given.yen(8 * 182));
  }

  @Test
  void aBlockIsPaidUpFrontAndSpreadOverItsDays() {
    PrepaidBlock block = PrepaidBlock.builder()
        .price(yen(1, PriceUnit.NODE_HOUR))
        .addSizes(1, 2, 4, 8)
        .lengthRun(1, 14, 1)
        .lengthRun(21, 182, 7)
        .build();
    Allocation item = Given.nodes("gpu")
        .pricePlan(block)
        .period(DayRange.ofDays(LocalDate.of(2025, 4, 8), 14))
        .utilization(new BigDecimal("0.5"))
        .build();
    PlanCost cost = Given.priced(item);

    assertThat(cost.lines())
        .extracting(CostLine::billedAmount)
        .containsExactly(Optional.of(Given.yen(8 * 14 * 24)), Optional.of(Given.yen(0)));
    assertThat(cost.lines())
        .extracting(CostLine::amount)
        .containsExactly(Optional.of(Given.yen(8 * 7 * 24)), Optional.of(Given.yen(8 * 7 * 24)));
    assertThat(cost.lines())
        .extracting(CostLine::use)
        .containsOnly(Split.of(Use.USED, Fraction.of(1, 2), Use.UNUSED));
    assertThat(cost.total(Funding.ELIGIBLE).amount()).contains(Given.yen(8 * 7 * 24));
    assertThat(cost.lines().get(0).kind().frequency()).contains(ChargeKind.Frequency.ONE_TIME);
    assertThat(cost.billedTotal()).isEqualTo(cost.total());
  }

  @ParameterizedTest
  @CsvSource({
    "ONE_TIME, ANNIVERSARY, 20, 500, 500",
    "MONTHLY, ANNIVERSARY, 20, 500, 500",
    "MONTHLY, ANNIVERSARY, 30, 500, 500",
    "MONTHLY, HOURS_730, 20, 500, 500"
  })
  void flatChargesAreSpreadOverTheirDays(
      FlatCharge.Frequency frequency, MonthBasis basis, int days, long inside, long outside) {
    FlatCharge flat =
        new FlatCharge(Price.builder().amount("JPY 1000").monthBasis(basis).build(), frequency);
    PlanCost cost = Given.priced(Given.nodes("gpu")
        .pricePlan(flat)
        .period(DayRange.ofDays(LocalDate.of(2025, 4, 15).minusDays(days / 2), days))
        .build());

    assertThat(cost.lines())
        .extracting(CostLine::amount)
        .containsExactly(Optional.of(Given.yen(inside)), Optional.of(Given.yen(outside)));
    boolean once = frequency == FlatCharge.Frequency.ONE_TIME;
    assertThat(cost.lines())
        .extracting(CostLine::billedAmount)
        .containsExactly(
            Optional.of(Given.yen(once ? 1000 : inside)),
            Optional.of(Given.yen(once ? 0 : outside)));
    assertThat(cost.lines())
        .extracting(CostLine::kind)
        .containsOnly(once ? ChargeKind.ONE_OFF : ChargeKind.MONTHLY);
    assertThat(cost.lines().get(0).quantity()).contains(Fraction.of(1, 2));
    assertThat(cost.idleShare()).isEmpty();
  }

  @Test
  void aOneOffChargeNeedsNoDays() {
    Allocation setup = Allocation.builder()
        .id("setup")
        .pricePlan(Given.flat("JPY 1000", FlatCharge.Frequency.ONE_TIME))
        .build();

    assertThat(line(Given.priced(setup)).amount()).contains(Given.yen(1000));
    assertThat(line(Given.priced(setup)).chargePeriod()).isEmpty();
  }

  @Test
  void withoutAPricePlanTheStatedCostIsTakenAndSaidToBe() {
    Allocation stated = Allocation.builder()
        .id("gpu")
        .nodes(8)
        .period(ACROSS_THE_END)
        .statedCost(
            StatedCost.builder().amount("JPY 1000").tax(TaxTreatment.INCLUDED).build())
        .build();
    PlanCost cost = Given.priced(stated);

    assertThat(cost.lines()).extracting(CostLine::kind).containsOnly(ChargeKind.STATED_COST);
    assertThat(cost.lines())
        .extracting(CostLine::tax)
        .containsOnly(Optional.of(TaxTreatment.INCLUDED));
    assertThat(cost.lines()).extracting(CostLine::amount).containsOnly(Optional.of(Given.yen(500)));
    assertThat(cost.lines())
        .extracting(CostLine::billedAmount)
        .containsOnly(Optional.of(Given.yen(500)));
    assertThat(cost.lines().get(0).kind().category()).isEmpty();
    assertThat(cost.lines().get(0).kind().frequency()).isEmpty();
    assertThat(cost.lines().get(0).kind().isCommitment()).isFalse();
    assertThat(cost.lines().get(0).notes())
        .extracting(Note::key)
        .containsExactly(NoteKey.STATED_COST_USED, NoteKey.CHARGED_OUTSIDE_PERIOD);
    assertThat(cost.lines().get(1).notes()).isEmpty();
  }

  @Test
  void aStatedCostFallsOnTheDaysByWhatIsTakenOnThem() {
    Allocation.Builder stated =
        Allocation.builder().id("gpu").period(ACROSS_THE_END).statedCost(StatedCost.of("JPY 1000"));
    NodeSchedule rising = NodeSchedule.of(DayRange.parse("2025-04-05/2025-04-15"), 1)
        .plus(DayRange.parse("2025-04-15/2025-04-25"), 3);

    assertThat(Given.priced(stated.schedule(rising).build()).lines())
        .extracting(line -> line.amount().orElseThrow())
        .isEqualTo(List.of(Given.yen(250), Given.yen(750)));
    assertThat(Given.priced(stated.schedule(NodeSchedule.empty()).build()).lines())
        .extracting(line -> line.billedAmount().orElseThrow())
        .isEqualTo(List.of(Given.yen(500), Given.yen(500)));
  }

  @Test
  void anAmountTooLargeForAnyMachineNumberIsExact() {
    Allocation huge = Given.nodes("gpu")
        .pricePlan(new BulkTerm(Price.of("JPY 99999999999999999999", PriceUnit.NODE_HOUR)))
        .nodes(Integer.MAX_VALUE)
        .build();

    assertThat(Given.priced(huge).total().exact())
        .isEqualTo(ExactMoney.parse("JPY 99999999999999999999")
            .multipliedBy(4368)
            .multipliedBy(2_147_483_647L));
  }

  @Test
  void anotherBillingCurrencyNeedsNoYen() {
    PlanCost cost = Pricing.of(Given.TERMS)
        .withBilling(CurrencyUnit.USD)
        .price(Given.direct(Given.nodes("gpu").build(), Given.storage("s3").build()))
        .direct()
        .orElseThrow();

    assertThat(cost.lines().get(0).fx()).isEmpty();
    assertThat(cost.lines().get(0).amount()).contains(Money.parse("USD 349440.00"));
    assertThat(cost.lines().get(1).amount()).contains(Money.parse("USD 12000.00"));
  }
}
