package io.github.geniac.pricing.fx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.geniac.core.Allocation;
import io.github.geniac.core.BulkPlan;
import io.github.geniac.core.CallTerms;
import io.github.geniac.core.DayRange;
import io.github.geniac.core.DirectPlan;
import io.github.geniac.core.FxAssumption;
import io.github.geniac.core.GpuNode;
import io.github.geniac.core.PrepaidBlock;
import io.github.geniac.core.Price;
import io.github.geniac.core.PriceUnit;
import io.github.geniac.core.Proposal;
import io.github.geniac.core.ReferenceNodes;
import io.github.geniac.core.UsageBased;
import io.github.geniac.pricing.Pricing;
import io.github.geniac.rules.Part;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;

/** What a plan would have cost, worked out again month by month. */
class FxReplayTest {

  private static final CallTerms TERMS = CallTerms.startingOn(LocalDate.of(2024, 10, 15));
  private static final DayRange PERIOD = TERMS.researchPeriod();
  private static final Pricing PRICING = Pricing.of(TERMS);
  private static final GpuNode P5 = ReferenceNodes.AWS_P5_48XLARGE.node();
  private static final YearMonth OCTOBER = YearMonth.of(2024, 10);

  private static final Allocation GPU = Allocation.builder()
      .id("gpu")
      .resource(P5)
      .nodes(30)
      .period(PERIOD)
      .pricePlan(UsageBased.of(Price.of("USD 98.32", PriceUnit.NODE_HOUR)))
      .build();
  private static final Allocation YEN = GPU.toBuilder()
      .id("yen")
      .pricePlan(UsageBased.of(Price.of("JPY 1000", PriceUnit.NODE_HOUR)))
      .build();

  /** Days of the period in each of its months. */
  private static final int[] DAYS = {17, 30, 31, 31, 28, 31, 14};

  private static Proposal direct(Allocation... allocations) {
    return Proposal.builder()
        .directPlan(DirectPlan.of(allocations))
        .addFxAssumptions(FxAssumption.of("USD", "JPY", "149.22"))
        .build();
  }

  private static FxReplay replay(Allocation... allocations) {
    return FxReplay.of(PRICING, direct(allocations), Part.DIRECT, ReferenceRates.USD_JPY_MONTHLY);
  }

  private static Money yen(long amount) {
    return Money.of(CurrencyUnit.JPY, BigDecimal.valueOf(amount));
  }

  /** The cost of 30 nodes at 98.32 USD from a month on, each month truncated to the yen. */
  private static long byHand(YearMonth start) {
    long sum = 0;
    for (int i = 0; i < DAYS.length; i++) {
      BigDecimal rate = ReferenceRates.USD_JPY_MONTHLY.rate(start.plusMonths(i)).orElseThrow();
      sum += BigDecimal.valueOf(30L * 24 * DAYS[i])
          .multiply(new BigDecimal("98.32"))
          .multiply(rate)
          .setScale(0, RoundingMode.DOWN)
          .longValueExact();
    }
    return sum;
  }

  @Test
  void eachMonthIsConvertedAtItsOwnRateForEveryStartTheSeriesAllows() {
    FxReplay replay = replay(GPU);

    // 42 months hold 36 starts of 7 months.
    assertThat(replay.runs()).hasSize(36);
    assertThat(replay.runs().get(0).start()).isEqualTo(YearMonth.of(2023, 1));
    assertThat(replay.runs().get(35).start()).isEqualTo(YearMonth.of(2025, 12));
    assertThat(replay.runs()).allSatisfy(run -> {
      assertThat(run.total()).contains(yen(byHand(run.start())));
      assertThat(run.missing()).isEmpty();
    });
    assertThat(replay.run(OCTOBER).orElseThrow().total()).contains(yen(byHand(OCTOBER)));
    assertThat(replay.run(YearMonth.of(2026, 1))).isEmpty();
  }

  @Test
  void theStatedCostIsAtTheAssumptionInTheSameMonths() {
    long stated = 0;
    for (int days : DAYS) {
      stated += BigDecimal.valueOf(30L * 24 * days)
          .multiply(new BigDecimal("98.32"))
          .multiply(new BigDecimal("149.22"))
          .longValue();
    }

    assertThat(replay(GPU).stated().amount()).contains(yen(stated));
  }

  @Test
  void theDistributionIsOfTotalsThatOccurred() {
    FxReplay replay = replay(GPU);
    List<Money> sorted =
        replay.runs().stream().map(run -> run.total().orElseThrow()).sorted().toList();

    assertThat(replay.known()).isEqualTo(sorted);
    assertThat(replay.min()).contains(sorted.get(0));
    assertThat(replay.max()).contains(sorted.get(35));
    // Nearest rank: the 18th of 36 is the median, the 2nd the 5 % quantile, the 35th the 95 % one.
    assertThat(replay.quantile("0.5")).contains(sorted.get(17));
    assertThat(replay.quantile("0.05")).contains(sorted.get(1));
    assertThat(replay.quantile("0.95")).contains(sorted.get(34));
    assertThat(replay.quantile("0.51")).contains(sorted.get(18));
  }

  @Test
  void costsInYenStayAsTheyAre() {
    long yenCost = 1000L * 30 * 24 * PERIOD.days();

    assertThat(replay(GPU, YEN).run(OCTOBER).orElseThrow().total())
        .contains(yen(byHand(OCTOBER) + yenCost));
  }

  @Test
  void whatIsPaidUpFrontIsConvertedWhenItIsPaid() {
    Allocation block = GPU.withPricePlan(
        PrepaidBlock.builder().price(Price.of("USD 39.33", PriceUnit.NODE_HOUR)).build());
    BigDecimal dollars = new BigDecimal("39.33").multiply(BigDecimal.valueOf(30 * 4_368));
    BigDecimal yen = dollars.multiply(new BigDecimal("149.89"));

    // Its later months are billed nothing and need no rate, so each of the 42 months is a start.
    assertThat(replay(block).runs()).hasSize(42);
    assertThat(replay(block).run(OCTOBER).orElseThrow().total()).contains(yen(yen.longValue()));
  }

  @Test
  void aMonthWithoutARateIsUnknownAndNotInterpolated() {
    FxSeries gap = FxSeries.builder("USD", "JPY")
        .source("made up")
        .from(OCTOBER, "150", "151", "152")
        .from(YearMonth.of(2025, 2), "154", "155", "156", "157")
        .build();

    FxReplay replay = FxReplay.of(PRICING, direct(GPU), Part.DIRECT, gap);

    assertThat(replay.runs()).hasSize(2);
    assertThat(replay.runs()).allSatisfy(run -> {
      assertThat(run.total()).isEmpty();
      assertThat(run.missing()).containsExactly(YearMonth.of(2025, 1));
    });
    assertThat(replay.known()).isEmpty();
    assertThat(replay.min()).isEmpty();
    assertThat(replay.max()).isEmpty();
    assertThat(replay.explain(Locale.ENGLISH))
        .contains("2024-10", "not known, no rate for 2025-01", "0 of 2 starts known");
    assertThat(replay.explain(Locale.JAPANESE)).contains("不明（2025-01 のレートなし）");
  }

  @Test
  void aSeriesShorterThanThePlanAllowsNoStart() {
    FxSeries one =
        FxSeries.builder("USD", "JPY").source("made up").from(OCTOBER, "150").build();

    assertThat(FxReplay.of(PRICING, direct(GPU), Part.DIRECT, one).runs()).isEmpty();
  }

  @Test
  void anAssumptionIsNotNeededForTheReplayItself() {
    Proposal proposal = Proposal.builder().directPlan(DirectPlan.of(GPU)).build();

    FxReplay replay = FxReplay.of(PRICING, proposal, Part.DIRECT, ReferenceRates.USD_JPY_MONTHLY);

    assertThat(replay.stated().isKnown()).isFalse();
    assertThat(replay.run(OCTOBER).orElseThrow().total()).contains(yen(byHand(OCTOBER)));
    assertThat(replay.explain(Locale.ENGLISH))
        .contains("at the assumption of the proposal  not known, at least 0");
  }

  @Test
  void anUnknownAmountLeavesEveryRunUnknown() {
    Allocation open = Allocation.builder().id("open").resource(P5).build();

    FxReplay replay = replay(GPU, open);

    assertThat(replay.runs()).hasSize(36).allSatisfy(run -> {
      assertThat(run.total()).isEmpty();
      assertThat(run.missing()).isEmpty();
    });
    assertThat(replay.explain(Locale.ENGLISH))
        .contains("not known: the cost of open is not stated");
  }

  @Test
  void aReplayIsToldInATable() {
    FxSeries series = FxSeries.builder("USD", "JPY")
        .source("made up")
        .from(OCTOBER, "100", "100", "100", "100", "100", "100", "100", "200")
        .build();
    Allocation node = GPU.toBuilder()
        .nodes(1)
        .pricePlan(UsageBased.of(Price.of("USD 1", PriceUnit.NODE_HOUR)))
        .build();
    Proposal proposal = direct(node);

    FxReplay replay = FxReplay.of(PRICING, proposal, Part.DIRECT, series);

    // 4,368 hours at 100; the second start has 14 days x 24 h at 200.
    assertThat(replay).hasToString("""
            direct plan at the rates of USD/JPY 2024-10..2025-05 (made up)
              start                              total, JPY  against the assumption
              at the assumption of the proposal     651,788
              2024-10                               436,800                -214,988  -33.0 %
              2024-11                               470,400                -181,388  -27.8 %
              least                                 436,800                -214,988  -33.0 %
              5 %                                   436,800                -214,988  -33.0 %
              25 %                                  436,800                -214,988  -33.0 %
              50 %                                  436,800                -214,988  -33.0 %
              75 %                                  470,400                -181,388  -27.8 %
              95 %                                  470,400                -181,388  -27.8 %
              most                                  470,400                -181,388  -27.8 %
              2 of 2 starts known""");
    assertThat(replay.explain(Locale.JAPANESE))
        .startsWith("直接確保の計画、USD/JPY 2024-10..2025-05 (made up) の実績レートによる再計算");
  }

  @Test
  void whatASeriesCannotReplayIsRefused() {
    Proposal bulk =
        Proposal.builder().bulkPlan(BulkPlan.builder().addDirect(YEN).build()).build();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> FxReplay.of(PRICING, bulk, Part.BULK, ReferenceRates.USD_JPY_MONTHLY))
        .withMessage("FxReplay: nothing of the BULK plan is priced in USD, so no rate of USD/JPY"
            + " changes it");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> FxReplay.of(
            PRICING.withBilling(CurrencyUnit.EUR),
            direct(GPU),
            Part.DIRECT,
            ReferenceRates.USD_JPY_MONTHLY))
        .withMessage("FxReplay: the series USD/JPY gives rates in JPY, but the sheet is billed in"
            + " EUR; take a series in that currency");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> replay(GPU).quantile("95"))
        .withMessage("FxReplay: quantile must lie between 0 and 1, was 95; 95 % is 0.95");
    assertThatIllegalArgumentException().isThrownBy(() -> replay(GPU).quantile("-0.1"));
  }

  @Test
  void aChargeWithoutDaysHasNoMonth() {
    Allocation once = Allocation.builder()
        .id("once")
        .resource(io.github.geniac.core.OtherCompute.of(
            io.github.geniac.core.OtherCompute.Kind.OTHER, "licence", "seat"))
        .quantity("3")
        .pricePlan(UsageBased.of(Price.of("USD 100", PriceUnit.UNIT)))
        .build();

    assertThat(replay(once).runs()).isEmpty();
    assertThat(replay(GPU, once).runs())
        .hasSize(36)
        .allSatisfy(run -> assertThat(run.total()).isEqualTo(Optional.empty()));
  }
}
