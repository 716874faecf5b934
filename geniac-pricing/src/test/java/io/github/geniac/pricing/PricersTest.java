package io.github.geniac.pricing;

import static io.github.geniac.pricing.Given.line;
import static io.github.geniac.pricing.Given.usd;
import static io.github.geniac.pricing.Given.yen;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.geniac.core.Allocation;
import io.github.geniac.core.DayRange;
import io.github.geniac.core.ExactMoney;
import io.github.geniac.core.Fraction;
import io.github.geniac.core.MonthBasis;
import io.github.geniac.core.NodeSchedule;
import io.github.geniac.core.Price;
import io.github.geniac.core.PriceBasis;
import io.github.geniac.core.PriceTier;
import io.github.geniac.core.PriceUnit;
import io.github.geniac.core.TaxTreatment;
import io.github.geniac.core.UsageBased;
import java.math.BigDecimal;
import java.util.Optional;
import org.joda.money.BigMoney;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Charges by use and lines as such, by figures that can be checked by hand. */
class PricersTest {

  private static final DayRange TEN_DAYS = DayRange.parse("2024-11-01/2024-11-11");

  @Test
  void aLineSaysWhatItIsFor() {
    CostLine line = line(Given.priced(Given.nodes("gpu").build()));

    assertThat(line.item()).hasToString("gpu");
    assertThat(line.part()).hasToString("DIRECT");
    assertThat(line.chargePeriod()).contains(Given.PERIOD);
    assertThat(line.kind()).isEqualTo(ChargeKind.USAGE_BASED);
    assertThat(line.kind().category()).contains(ChargeKind.Category.STANDARD);
    assertThat(line.kind().frequency()).contains(ChargeKind.Frequency.USAGE_BASED);
    assertThat(line.compute()).isEqualTo(ComputeKind.GPU);
    assertThat(line.participant()).contains(Given.LAB.id());
    assertThat(line.unitPrice()).contains(BigMoney.parse("USD 10"));
    assertThat(line.unit()).contains(PriceUnit.NODE_HOUR);
    assertThat(line.quantity()).contains(Fraction.of(8 * 4368));
    assertThat(line.fx()).contains(Given.DOLLAR);
    assertThat(line.isKnown()).isTrue();
    assertThat(line.amount()).contains(Given.yen(8L * 4368 * 10 * 150));
    assertThat(line.billedAmount()).isEqualTo(line.amount());
    assertThat(line.use()).isEqualTo(Split.all(Use.NO_COMMITMENT));
    assertThat(line.purposes()).isEqualTo(Split.all(ServedPurpose.DEVELOPMENT));
    assertThat(line.funding()).isEqualTo(Split.all(Funding.ELIGIBLE));
    assertThat(line.tax()).isEmpty();
    assertThat(line.notes()).isEmpty();
  }

  @Test
  void priceTimesQuantityIsTheCost() {
    Costs costs = line(Given.priced(Given.nodes("gpu").build())).costs().orElseThrow();

    assertThat(costs.effective()).isEqualTo(usd("10").multipliedBy(8 * 4368));
    assertThat(costs.contracted()).isEqualTo(costs.effective());
    assertThat(costs.billed()).isEqualTo(costs.effective());
    assertThat(costs.list()).isEmpty();
  }

  @Test
  void aListPriceGivesTheListCostAndTiersTheContractedOne() {
    Price list = Price.builder()
        .amount("USD 10")
        .unit(PriceUnit.NODE_HOUR)
        .basis(PriceBasis.LIST)
        .tax(TaxTreatment.EXCLUDED)
        .build();
    UsageBased tiered = UsageBased.builder()
        .price(list)
        .tierScope(UsageBased.TierScope.ALL_NODES)
        .addTiers(PriceTier.of(5, "USD 7"))
        .build();
    CostLine line =
        line(Given.priced(Given.nodes("gpu").pricePlan(tiered).period(TEN_DAYS).build()));

    assertThat(line.costs().orElseThrow().list()).contains(usd("10").multipliedBy(8 * 240));
    assertThat(line.costs().orElseThrow().contracted()).isEqualTo(usd("7").multipliedBy(8 * 240));
    assertThat(line.billing().orElseThrow().list())
        .contains(ExactMoney.parse("JPY 1500").multipliedBy(8 * 240));
    assertThat(line.tax()).contains(TaxTreatment.EXCLUDED);
  }

  /** The neighbours of each tier: below, at and above its first node. */
  @ParameterizedTest
  @CsvSource({
    "1, 10, 10",
    "3, 30, 30",
    "4, 32, 38",
    "5, 40, 46",
    "9, 72, 78",
    "10, 50, 83",
    "11, 55, 88",
    "30, 150, 183"
  })
  void tiersPriceTheNodesOfADay(int nodes, long allNodes, long nodesFromTier) {
    UsageBased.Builder plan = UsageBased.builder()
        .price(yen(10, PriceUnit.NODE_DAY))
        .addTiers(PriceTier.of(4, "JPY 8"), PriceTier.of(10, "JPY 5"));
    Allocation.Builder item = Given.nodes("gpu").nodes(nodes).period(TEN_DAYS);

    assertThat(Given.priced(
                item.pricePlan(plan.tierScope(UsageBased.TierScope.ALL_NODES).build())
                    .build())
            .total()
            .amount())
        .contains(Given.yen(allNodes * 10));
    assertThat(Given.priced(item.pricePlan(
                    plan.tierScope(UsageBased.TierScope.NODES_FROM_TIER).build())
                .build())
            .total()
            .amount())
        .contains(Given.yen(nodesFromTier * 10));
  }

  @Test
  void useIsPaidForAsFarAsItIsUsed() {
    Allocation half =
        Given.nodes("gpu").utilization(new BigDecimal("0.25")).period(TEN_DAYS).build();
    CostLine line = line(Given.priced(half));

    assertThat(line.quantity()).contains(Fraction.of(8 * 240 / 4));
    assertThat(line.costs().orElseThrow().effective()).isEqualTo(usd("4800"));
  }

  @ParameterizedTest
  @CsvSource({"NODE_HOUR, 1920", "NODE_DAY, 80", "GPU_HOUR, 15360", "NODE_PERIOD, 8"})
  void aPriceIsForItsUnit(PriceUnit unit, long quantity) {
    CostLine line = line(Given.priced(Given.nodes("gpu")
        .pricePlan(UsageBased.of(yen(2, unit)))
        .period(TEN_DAYS)
        .build()));

    assertThat(line.quantity()).contains(Fraction.of(quantity));
    assertThat(line.amount()).contains(Given.yen(2 * quantity));
  }

  @Test
  void aMonthIsAnAnniversaryUnlessThePlanSays730Hours() {
    Price monthly = yen(730, PriceUnit.NODE_MONTH);
    Price ofHours = Price.builder()
        .amount("JPY 730")
        .unit(PriceUnit.NODE_MONTH)
        .monthBasis(MonthBasis.HOURS_730)
        .build();

    assertThat(Given.priced(Given.nodes("gpu").pricePlan(UsageBased.of(monthly)).build())
            .total()
            .amount())
        .contains(Given.yen(730 * 6 * 8));
    assertThat(Given.priced(Given.nodes("gpu").pricePlan(UsageBased.of(ofHours)).build())
            .total()
            .amount())
        .contains(Given.yen(4368 * 8));
  }

  @ParameterizedTest
  @CsvSource({"UNIT_HOUR, 24000", "UNIT_DAY, 1000", "UNIT_PERIOD, 100", "UNIT, 100"})
  void otherComputeIsCountedInItsOwnUnit(PriceUnit unit, long quantity) {
    CostLine line = line(Given.priced(Given.storage("s3")
        .pricePlan(UsageBased.of(yen(3, unit)))
        .period(TEN_DAYS)
        .build()));

    assertThat(line.quantity()).contains(Fraction.of(quantity));
    assertThat(line.amount()).contains(Given.yen(3 * quantity));
    assertThat(line.compute()).isEqualTo(ComputeKind.STORAGE);
  }

  @Test
  void whatIsBoughtOnceNeedsNoDays() {
    Allocation licence = Allocation.builder()
        .id("licence")
        .quantity("12.5")
        .pricePlan(UsageBased.of(yen(1000, PriceUnit.UNIT)))
        .utilization(new BigDecimal("0.5"))
        .build();
    CostLine line = line(Given.priced(licence));

    assertThat(line.chargePeriod()).isEmpty();
    assertThat(line.quantity()).contains(Given.fraction("6.25"));
    assertThat(line.amount()).contains(Given.yen(6250));
    assertThat(line.compute()).isEqualTo(ComputeKind.UNKNOWN);
  }

  @Test
  void noNodesCostNothing() {
    assertThat(Given.priced(Given.nodes("gpu").schedule(NodeSchedule.empty()).build())
            .total()
            .amount())
        .contains(Given.yen(0));
    Allocation never = Allocation.builder()
        .id("gpu")
        .nodes(0)
        .pricePlan(UsageBased.of(Given.perNodeHour("USD 10")))
        .build();
    assertThat(Given.priced(never).total().amount()).contains(Given.yen(0));
  }

  @Test
  void daysOutsideTheResearchPeriodHaveALineOfTheirOwn() {
    PlanCost plan = Given.priced(Given.nodes("gpu")
        .pricePlan(UsageBased.of(yen(1, PriceUnit.NODE_DAY)))
        .period(DayRange.parse("2024-10-10/2025-04-20"))
        .build());

    assertThat(plan.lines())
        .extracting(line -> line.chargePeriod().orElseThrow().toString())
        .containsExactly("2024-10-10/2024-10-15", "2024-10-15/2025-04-15", "2025-04-15/2025-04-20");
    assertThat(plan.lines())
        .extracting(CostLine::amount)
        .containsExactly(
            Optional.of(Given.yen(40)),
            Optional.of(Given.yen(8 * 182)),
            Optional.of(Given.yen(40)));
    assertThat(plan.total(Funding.ELIGIBLE).amount()).contains(Given.yen(8 * 182));
    assertThat(plan.total(Funding.NOT_ELIGIBLE).amount()).contains(Given.yen(80));
    assertThat(plan.lines().get(0).deciding())
        .extracting(finding -> finding.rule().value())
        .containsExactly("within-research-period");
  }
}
