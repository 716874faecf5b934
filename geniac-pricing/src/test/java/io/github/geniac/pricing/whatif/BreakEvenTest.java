package io.github.geniac.pricing.whatif;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.geniac.core.Allocation;
import io.github.geniac.core.Amount;
import io.github.geniac.core.BulkPlan;
import io.github.geniac.core.BulkTerm;
import io.github.geniac.core.DirectPlan;
import io.github.geniac.core.Fraction;
import io.github.geniac.core.FxAssumption;
import io.github.geniac.core.Price;
import io.github.geniac.core.PriceTier;
import io.github.geniac.core.PriceUnit;
import io.github.geniac.core.Proposal;
import io.github.geniac.core.UsageBased;
import io.github.geniac.pricing.Pricing;
import io.github.geniac.pricing.whatif.BreakEven.Cheaper;
import io.github.geniac.pricing.whatif.BreakEven.Segment;
import io.github.geniac.rules.Part;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.joda.money.CurrencyUnit;
import org.junit.jupiter.api.Test;

/** Break-even points of the tour's two plans, worked out by hand. */
class BreakEvenTest {

  private static final Fraction ZERO = Fraction.ZERO;

  private static Fraction number(String decimal) {
    return Fraction.of(new BigDecimal(decimal));
  }

  private static Segment segment(Fraction from, Fraction to, Cheaper cheaper) {
    return new Segment(from, Optional.of(to), cheaper);
  }

  private static PlanChoice plan(WhatIf whatIf, Part part) {
    return new PlanChoice(part.name(), whatIf, part);
  }

  @Test
  void aStrongerYenMakesDollarsTheCheaper() {
    BreakEven result = Tour.whatIf().breakEven(Scalar.fx("USD/JPY"));

    // 98.32 e = 9800
    Fraction point = Fraction.of(980_000, 9_832);
    assertThat(result.points()).containsExactly(point);
    assertThat(result.segments())
        .containsExactly(
            segment(ZERO, point, Cheaper.A), new Segment(point, Optional.empty(), Cheaper.B));
    assertThat(result.isKnown()).isTrue();
    assertThat(result.isAlways()).isFalse();
    assertThat(result.at(number("99.67"))).contains(Cheaper.A);
    assertThat(result.at(point)).contains(Cheaper.EQUAL);
    assertThat(result.at(number("99.68"))).contains(Cheaper.B);
    assertThat(result.at(number("-1"))).isEmpty();
  }

  @Test
  void aPriceBreaksEvenWhereBothCostTheSame() {
    BreakEven direct = Tour.whatIf().breakEven(Scalar.price("direct-gpu"));
    BreakEven bulk = Tour.whatIf().breakEven(Scalar.price("bulk-gpu"));

    // p x 149.22 = 9800, and 98.32 x 149.22 = p
    assertThat(direct.points()).containsExactly(Fraction.of(980_000, 14_922));
    assertThat(direct.segments().get(0).cheaper()).isEqualTo(Cheaper.A);
    assertThat(bulk.points()).containsExactly(number("14671.3104"));
    assertThat(bulk.segments())
        .containsExactly(
            segment(ZERO, number("14671.3104"), Cheaper.B),
            new Segment(number("14671.3104"), Optional.empty(), Cheaper.A));
  }

  @Test
  void aUtilizationBreaksEvenWithinNoughtToOne() {
    BreakEven result = Tour.whatIf().breakEven(Scalar.utilization("direct-gpu"));

    assertThat(result.points()).containsExactly(number("9800").dividedBy(number("14671.3104")));
    assertThat(result.segments().get(1))
        .isEqualTo(segment(result.points().get(0), Fraction.ONE, Cheaper.B));
    assertThat(result.at(number("1.01"))).isEmpty();
  }

  @Test
  void aCountBreaksEvenBetweenTwoWholeOnes() {
    BreakEven result = Tour.whatIf().breakEven(Scalar.count("direct-gpu", 0, 60));

    // n x 98.32 x 149.22 = 44 x 9800: 29.39 nodes
    assertThat(result.points()).containsExactly(number("431200").dividedBy(number("14671.3104")));
    assertThat(result.segments())
        .containsExactly(
            segment(ZERO, Fraction.of(29), Cheaper.A),
            segment(Fraction.of(30), Fraction.of(60), Cheaper.B));
    assertThat(result.at(Fraction.of(29))).contains(Cheaper.A);
    assertThat(result.at(number("29.39"))).isEmpty();
    assertThat(result.at(Fraction.of(30))).contains(Cheaper.B);
    assertThat(result.at(Fraction.of(61))).isEmpty();
  }

  @Test
  void aCountMayBreakEvenExactlyAndMoreThanOnce() {
    // From 20 nodes on all are half the price: dearer than 15 at full price, then cheaper again.
    Allocation tiered = Tour.DIRECT.withPricePlan(UsageBased.builder()
        .price(Price.of("JPY 1000", PriceUnit.NODE_HOUR))
        .tierScope(UsageBased.TierScope.ALL_NODES)
        .addTiers(PriceTier.of(20, "JPY 500"))
        .build());
    Allocation pool = Tour.BULK
        .withPricePlan(new BulkTerm(Price.of("JPY 15000", PriceUnit.NODE_HOUR)))
        .withAmount(Amount.nodes(1));
    Proposal proposal = Tour.PROPOSAL.toBuilder()
        .directPlan(DirectPlan.of(tiered))
        .bulkPlan(BulkPlan.builder().addBulk(pool).build())
        .build();

    BreakEven result = Tour.whatIf(proposal).breakEven(Scalar.count("direct-gpu", 10, 35));

    // 1000 n up to 19, 500 n from 20 on, against 15,000: equal at 15 and 30, a jump from 19 to 20.
    assertThat(result.segments())
        .containsExactly(
            segment(Fraction.of(10), Fraction.of(14), Cheaper.A),
            segment(Fraction.of(15), Fraction.of(15), Cheaper.EQUAL),
            segment(Fraction.of(16), Fraction.of(19), Cheaper.B),
            segment(Fraction.of(20), Fraction.of(29), Cheaper.A),
            segment(Fraction.of(30), Fraction.of(30), Cheaper.EQUAL),
            segment(Fraction.of(31), Fraction.of(35), Cheaper.B));
    // From +4000 at 19 to -5000 at 20.
    assertThat(result.points())
        .containsExactly(Fraction.of(15), Fraction.of(19).plus(Fraction.of(4, 9)), Fraction.of(30));
    assertThat(result.at(Fraction.of(15))).contains(Cheaper.EQUAL);
    assertThat(result.explain(Locale.ENGLISH)).isEqualTo("""
            Break-even in count direct-gpu: direct against bulk
              from 10 to 14: direct cheaper
              at 15: equal
              from 16 to 19: bulk cheaper
              from 20 to 29: direct cheaper
              at 30: equal
              from 31 to 35: bulk cheaper
              equal at 15
              equal at 19.4444 (exactly 175/9)
              equal at 30
              On exact amounts; the rounding of the sheet's lines is left out.""");
  }

  @Test
  void onePlanMayAlwaysBeTheCheaper() {
    Scenario dear = Scenario.of("dear", Shift.price("bulk-gpu", Change.fixed("20000")));
    BreakEven always = Tour.whatIf().from(dear).breakEven(Scalar.utilization("direct-gpu"));

    assertThat(always.segments()).containsExactly(segment(ZERO, Fraction.ONE, Cheaper.A));
    assertThat(always.points()).isEmpty();
    assertThat(always.isAlways()).isTrue();
    assertThat(always.explain(Locale.ENGLISH)).contains("  always: direct cheaper\n");

    Scenario free = Scenario.of("free", Shift.price("bulk-gpu", Change.fixed("0")));
    BreakEven atNought = Tour.whatIf().from(free).breakEven(Scalar.price("direct-gpu"));
    assertThat(atNought.segments()).containsExactly(new Segment(ZERO, Optional.empty(), Cheaper.B));
    assertThat(atNought.points()).containsExactly(ZERO);
    BreakEven rate = Tour.whatIf().from(free).breakEven(Scalar.fx("USD/JPY"));
    assertThat(rate.points()).isEmpty();
    assertThat(rate.segments()).containsExactly(new Segment(ZERO, Optional.empty(), Cheaper.B));
    BreakEven used = Tour.whatIf().from(free).breakEven(Scalar.utilization("direct-gpu"));
    assertThat(used.points()).containsExactly(ZERO);

    Scenario same = Scenario.of("same", Shift.price("bulk-gpu", Change.fixed("14671.3104")));
    BreakEven full = Tour.whatIf().from(same).breakEven(Scalar.utilization("direct-gpu"));
    assertThat(full.points()).containsExactly(Fraction.ONE);
    assertThat(full.segments()).containsExactly(segment(ZERO, Fraction.ONE, Cheaper.A));
  }

  @Test
  void bothPlansMayAlwaysCostTheSame() {
    WhatIf whatIf = Tour.whatIf();
    PlanChoice one = new PlanChoice("one", whatIf, Part.DIRECT);
    PlanChoice other = new PlanChoice("other", whatIf, Part.DIRECT);

    BreakEven result = BreakEven.between(one, other, Scalar.fx("USD/JPY"));
    BreakEven counted = BreakEven.between(one, other, Scalar.count("direct-gpu", 3, 5));

    assertThat(result.segments())
        .containsExactly(new Segment(ZERO, Optional.empty(), Cheaper.EQUAL));
    assertThat(result.points()).isEmpty();
    assertThat(counted.segments())
        .containsExactly(segment(Fraction.of(3), Fraction.of(5), Cheaper.EQUAL));
    assertThat(counted.points()).isEmpty();
    assertThat(result.explain(Locale.ENGLISH)).contains("  always equal\n");
    assertThat(result.explain(Locale.JAPANESE)).contains("  常に同額\n");
  }

  @Test
  void aPlanOfAnotherBaseStaysAsStatedIfItDoesNotHaveTheNumber() {
    Proposal yen = Proposal.builder()
        .directPlan(DirectPlan.of(Tour.DIRECT.toBuilder()
            .id("yen")
            .serves(List.of())
            .pricePlan(UsageBased.of(Price.of("JPY 9832", PriceUnit.NODE_HOUR)))
            .build()))
        .build();

    BreakEven result = BreakEven.between(
        plan(Tour.whatIf(yen), Part.DIRECT),
        plan(Tour.whatIf(), Part.DIRECT),
        Scalar.fx("USD/JPY"));

    assertThat(result.points()).containsExactly(Fraction.of(100));
    assertThat(result.at(Fraction.of(101))).contains(Cheaper.A);
    assertThat(result.at(Fraction.of(99))).contains(Cheaper.B);
  }

  @Test
  void tiersMoveWithAFactor() {
    Allocation tiered = Tour.DIRECT.withPricePlan(UsageBased.builder()
        .price(Price.of("JPY 20000", PriceUnit.NODE_HOUR))
        .tierScope(UsageBased.TierScope.ALL_NODES)
        .addTiers(PriceTier.of(20, "JPY 19600"))
        .build());
    WhatIf whatIf = Tour.whatIf(Tour.PROPOSAL.withDirectPlan(DirectPlan.of(tiered)));

    assertThat(whatIf.breakEven(Scalar.priceFactor("direct-gpu")).points())
        .containsExactly(Fraction.of(1, 2));
  }

  @Test
  void allPricesMayMoveAtOnce() {
    Scalar all = new Scalar(
        "all prices",
        Shift.prices(Change.scaled("1")),
        Change.Kind.SCALED,
        ZERO.dividend(),
        Optional.empty(),
        false);

    // Both plans cost nothing at 0, and the bulk plan is the cheaper at any other factor.
    assertThat(Tour.whatIf().breakEven(all).points()).containsExactly(ZERO);
    assertThat(Tour.whatIf().breakEven(all).isAlways()).isTrue();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Tour.whatIf(Proposal.builder().build()).breakEven(all))
        .withMessageContaining("neither 'direct' nor 'bulk' has what 'price of all x 1' sets");
  }

  @Test
  void anUnknownCostIsNoBreakEven() {
    Proposal unpriced = Tour.PROPOSAL.withBulkPlan(BulkPlan.builder()
        .addBulk(Tour.BULK.toBuilder().pricePlan(Optional.empty()).build())
        .build());

    BreakEven result = Tour.whatIf(unpriced).breakEven(Scalar.fx("USD/JPY"));

    assertThat(result.isKnown()).isFalse();
    assertThat(result.unknown()).isNotEmpty();
    assertThat(result.segments()).isEmpty();
    assertThat(result.isAlways()).isFalse();
    assertThat(result.at(Fraction.ONE)).isEmpty();
    assertThat(result.explain(Locale.ENGLISH)).isEqualTo("""
            Break-even in USD/JPY: direct against bulk
              not known: the cost of bulk-gpu is not stated""");
  }

  @Test
  void aResultIsToldInBothLanguages() {
    BreakEven result = Tour.whatIf().breakEven(Scalar.fx("USD/JPY"));

    assertThat(result).hasToString("""
            Break-even in USD/JPY: direct against bulk
              below 99.6745: direct cheaper
              above 99.6745: bulk cheaper
              equal at 99.6745 (exactly 122500/1229)
              On exact amounts; the rounding of the sheet's lines is left out.""");
    assertThat(result.explain(Locale.JAPANESE)).isEqualTo("""
            USD/JPY の損益分岐：direct と bulk
              99.6745 未満：direct が安い
              99.6745 超：bulk が安い
              99.6745 で同額（正確には 122500/1229）
              端数処理前の正確な金額による。明細ごとの端数処理は含まない。""");
  }

  @Test
  void aNumberThatNeitherPlanHasIsRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Tour.whatIf().breakEven(Scalar.price("gpu")))
        .withMessage("BreakEven: neither 'direct' nor 'bulk' has what 'price gpu = 1' sets; name an"
            + " allocation or a stated FX assumption of one of them");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Tour.whatIf().breakEven(Scalar.fx("EUR/JPY")))
        .withMessageContaining("EUR/JPY");
  }

  @Test
  void plansInDifferentCurrenciesAreRefused() {
    WhatIf dollars = WhatIf.of(Pricing.of(Tour.TERMS).withBilling(CurrencyUnit.USD), Tour.PROPOSAL);

    assertThatIllegalArgumentException()
        .isThrownBy(() -> BreakEven.between(
            plan(Tour.whatIf(), Part.DIRECT), plan(dollars, Part.BULK), Scalar.fx("USD/JPY")))
        .withMessage("BreakEven: 'DIRECT' is billed in JPY and 'BULK' in USD; price both in one"
            + " currency");
  }

  @Test
  void aRateStatedTheOtherWayRoundIsNoStraightLine() {
    Proposal inverse = Tour.PROPOSAL.withFxAssumptions(FxAssumption.of("JPY", "USD", "0.0067"));

    assertThatIllegalArgumentException()
        .isThrownBy(() -> Tour.whatIf(inverse).breakEven(Scalar.fx("JPY/USD")))
        .withMessage("BreakEven: the cost of 'direct' is no straight line in 'JPY/USD', as with a"
            + " rate stated the other way round; state the rate of the currency the prices are in");
  }

  @Test
  void meaninglessNumbersAreRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Scalar.count("gpu", 5, 4))
        .withMessage("Scalar 'count gpu': it runs from 5 to 4");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Scalar.count("gpu", -1, 4))
        .withMessage("Scalar 'count gpu': it starts at -1, below 0");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Scalar(
            "days", Shift.allMoved(1), Change.Kind.FIXED, BigDecimal.ZERO, Optional.empty(), false))
        .withMessage("Scalar 'days': the shift 'days of all +1/+1' has no number");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new PlanChoice(" ", Tour.whatIf(), Part.BULK))
        .withMessage("PlanChoice: the name must not be blank");
  }
}
