package io.github.geniac.pricing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.geniac.core.Allocation;
import io.github.geniac.core.DayRange;
import io.github.geniac.core.DirectPlan;
import io.github.geniac.core.ExactMoney;
import io.github.geniac.core.Fraction;
import io.github.geniac.core.FxAssumption;
import io.github.geniac.core.Price;
import io.github.geniac.core.PriceUnit;
import io.github.geniac.core.Proposal;
import io.github.geniac.core.Served;
import io.github.geniac.core.UsageBased;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;

/** A half of JPY 1,000,000 + USD 10,000 of which USD 8,000 and all the yen are eligible. */
class SubsidyTest {

  private static final Fraction HALF = Fraction.of(1, 2);

  private static FxExposure exposure(long yen, long dollars) {
    return new FxExposure(ExactMoney.parse("JPY " + yen), ExactMoney.parse("USD " + dollars));
  }

  private static Subsidy subsidy(SubsidyTerms terms) {
    return new Subsidy(
        terms, exposure(1_000_000, 10_000), exposure(1_000_000, 8_000), Fraction.of(150));
  }

  private static ExactMoney yen(long amount) {
    return ExactMoney.parse("JPY " + amount);
  }

  @Test
  void withoutACapTheRateDecides() {
    Subsidy subsidy = subsidy(SubsidyTerms.of(HALF));

    assertThat(subsidy.granted()).isEqualTo(yen(1_100_000));
    assertThat(subsidy.ownBurden()).isEqualTo(yen(1_400_000));
    assertThat(subsidy.headroom()).isEmpty();
  }

  @Test
  void theExposureIsOneSided() {
    Subsidy subsidy = subsidy(SubsidyTerms.of(HALF));

    assertThat(subsidy.grantedAt(Fraction.of(160))).isEqualTo(subsidy.granted());
    assertThat(subsidy.ownBurdenAt(Fraction.of(160))).isEqualTo(yen(1_500_000));
    assertThat(subsidy.grantedAt(Fraction.of(140))).isEqualTo(yen(1_060_000));
    assertThat(subsidy.ownBurdenAt(Fraction.of(140))).isEqualTo(yen(1_340_000));
    assertThat(subsidy.buffer(Given.fraction("0.12"))).isEqualTo(yen(10_000 * 18));
    assertThat(subsidy.buffer(Given.fraction("-0.12"))).isEqualTo(yen(-(10_000 - 4_000) * 18));
    assertThat(subsidy.buffer(Fraction.ZERO)).isEqualTo(yen(0));
  }

  @Test
  void theCapBindsFromTheHeadroomOn() {
    SubsidyTerms terms = SubsidyTerms.of(HALF).withCap(Given.yen(1_140_000));
    Subsidy subsidy = subsidy(terms);
    Fraction headroom = subsidy.headroom().orElseThrow();

    assertThat(headroom).isEqualTo(Fraction.of(160));
    assertThat(subsidy.granted()).isEqualTo(yen(1_100_000));
    assertThat(terms.grant(subsidy.eligible().at(headroom))).isEqualTo(yen(1_140_000));
    assertThat(terms.grant(subsidy.eligible().at(Fraction.of(159)))).isEqualTo(yen(1_136_000));
    assertThat(terms.grant(subsidy.eligible().at(Fraction.of(161)))).isEqualTo(yen(1_140_000));
    assertThat(new Subsidy(terms, exposure(5, 1), exposure(5, 0), Fraction.ONE).headroom())
        .isEmpty();
  }

  @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
  void theBurdenRisesWithTheRateAndTheGrantNeverPassesTheDecision(@ForAll long seed) {
    PlanDice dice = new PlanDice(seed);
    int all = dice.number(1, 100_000);
    SubsidyTerms terms = SubsidyTerms.of(Fraction.of(dice.number(1, 100), 100));
    Subsidy subsidy = new Subsidy(
        dice.coin() ? terms : terms.withCap(Given.yen(dice.number(1, 9_000_000))),
        exposure(dice.number(0, 1_000_000), all),
        exposure(0, dice.number(0, all)),
        Fraction.of(dice.number(1, 300)));
    Fraction low = Fraction.of(dice.number(1, 300));
    Fraction high = low.plus(Fraction.of(dice.number(0, 300)));

    assertThat(subsidy.ownBurdenAt(high)).isGreaterThanOrEqualTo(subsidy.ownBurdenAt(low));
    assertThat(subsidy.grantedAt(high)).isLessThanOrEqualTo(subsidy.granted());
    assertThat(subsidy.grantedAt(low).plus(subsidy.ownBurdenAt(low)))
        .isEqualTo(subsidy.cost().at(low));
  }

  @Test
  void aSheetStatesWhatIsGrantedAndWhatIsLeft() {
    Proposal proposal = Given.proposal()
        .addWorkloads(Given.selling())
        .addCostItems(Given.labelling().build())
        .directPlan(DirectPlan.of(Given.nodes("gpu")
            .serves(List.of(Served.of("train", "0.5"), Served.of("sell", "0.5")))
            .build()))
        .build();
    SubsidyTerms terms = SubsidyTerms.of(Fraction.of(1, 3));
    CostSheet sheet = Pricing.of(Given.TERMS).withSubsidy(terms).price(proposal);
    PlanCost plan = sheet.direct().orElseThrow();

    assertThat(sheet.subsidy()).contains(terms);
    assertThat(plan.total().amount()).contains(Given.yen(72_416_000));
    assertThat(plan.granted(terms)).contains(Given.yen(46_208_000 / 3));
    assertThat(plan.ownBurden(terms)).contains(Given.yen(72_416_000 - 46_208_000 / 3));
    Subsidy subsidy = plan.subsidy(terms, CurrencyUnit.USD, Fraction.of(150)).orElseThrow();
    assertThat(subsidy.cost())
        .isEqualTo(new FxExposure(yen(20_000_000), ExactMoney.parse("USD 349440")));
    assertThat(subsidy.eligible())
        .isEqualTo(new FxExposure(yen(20_000_000), ExactMoney.parse("USD 174720")));
    assertThat(subsidy.cost().at(Fraction.of(150))).isEqualTo(plan.total().exact());
    assertThat(plan.exposure(CurrencyUnit.JPY))
        .contains(new FxExposure(plan.total().exact(), yen(0)));
  }

  @Test
  void withoutAnAmountNothingIsGranted() {
    SubsidyTerms terms = SubsidyTerms.of(HALF);
    Proposal open = Given.direct(Given.nodes("gpu").build()).withFxAssumptions();
    PlanCost plan = Given.sheet(open).direct().orElseThrow();

    assertThat(plan.granted(terms)).isEmpty();
    assertThat(plan.ownBurden(terms)).isEmpty();
    assertThat(plan.subsidy(terms, CurrencyUnit.EUR, Fraction.ONE)).isEmpty();
    Proposal partly = Given.proposal()
        .fxAssumptions(List.<FxAssumption>of())
        .directPlan(DirectPlan.of(
            Given.storage("s3").build(),
            Given.nodes("late").period(DayRange.parse("2025-05-01/2025-05-02")).build()))
        .build();
    PlanCost known = Given.sheet(partly).direct().orElseThrow();
    assertThat(known.granted(terms)).contains(Given.yen(900_000));
    assertThat(known.ownBurden(terms)).isEmpty();
  }

  @Test
  void refusesTermsWithoutMeaning() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> SubsidyTerms.of(Fraction.ZERO))
        .withMessage("SubsidyTerms: rate must be above 0 and at most 1, was 0");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> SubsidyTerms.of(Fraction.of(4, 3)))
        .withMessage("SubsidyTerms: rate must be above 0 and at most 1, was 4/3");
    assertThat(SubsidyTerms.of(Fraction.ONE).cap()).isEqualTo(Optional.empty());
    assertThatIllegalArgumentException()
        .isThrownBy(() -> SubsidyTerms.of(HALF).withCap(Given.yen(0)))
        .withMessage("SubsidyTerms: cap must be above 0, was JPY 0; leave it out if there is none");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> SubsidyTerms.of(HALF).withCap(Money.parse("USD 1")).grant(yen(1)))
        .withMessageContaining("the currencies differ");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> subsidy(SubsidyTerms.of(HALF)).buffer(Fraction.of(-1)))
        .withMessage("Subsidy: move must be above -1, was -1");
    assertThatIllegalArgumentException()
        .isThrownBy(
            () -> new Subsidy(SubsidyTerms.of(HALF), exposure(1, 1), exposure(1, 1), Fraction.ZERO))
        .withMessage("Subsidy: assumed must be above 0, was 0");
  }

  /** Three lines of 1,000.9 yen, each shown as 1,000. */
  @Test
  void noMoreIsGrantedThanTheSheetShowsAsEligible() {
    UsageBased each = UsageBased.of(Price.of("JPY 1000.9", PriceUnit.NODE_DAY));
    Allocation.Builder day =
        Given.nodes("a").nodes(1).pricePlan(each).period(DayRange.parse("2024-11-01/2024-11-02"));
    PlanCost plan = Given.sheet(
            Given.direct(day.build(), day.id("b").build(), day.id("c").build()))
        .direct()
        .orElseThrow();

    assertThat(plan.granted(SubsidyTerms.of(Fraction.ONE))).contains(Given.yen(3_000));
    assertThat(plan.ownBurden(SubsidyTerms.of(Fraction.ONE))).contains(Given.yen(0));
    assertThat(plan.granted(SubsidyTerms.of(Fraction.of(2, 3)))).contains(Given.yen(2_000));
  }

  @Test
  void aCapIsInTheBillingCurrency() {
    SubsidyTerms dollars = SubsidyTerms.of(HALF).withCap(Money.parse("USD 100"));
    Pricing yen = Pricing.of(Given.TERMS).withSubsidy(dollars);

    assertThatIllegalArgumentException()
        .isThrownBy(() -> yen.price(Given.proposal().build()))
        .withMessage(
            "Pricing: the cap of the subsidy is USD 100.00, but the billing currency is JPY;"
                + " state it in JPY");
    assertThat(yen.withBilling(CurrencyUnit.USD).price(Given.proposal().build()).subsidy())
        .contains(dollars);
  }

  @Test
  void roundingIsNoFinerThanTheBillingCurrency() {
    Pricing cents = Pricing.of(Given.TERMS).withRounding(Rounding.of(2, RoundingMode.DOWN));
    Proposal nothing = Given.proposal().build();

    assertThatIllegalArgumentException()
        .isThrownBy(() -> cents.price(nothing))
        .withMessage("Pricing: rounding to 2 decimals, but JPY has 0; round to no more");
    assertThat(cents.withBilling(CurrencyUnit.USD).price(nothing).rounding().decimals())
        .hasValue(2);
    assertThat(
            cents.withRounding(Rounding.of(0, RoundingMode.DOWN)).price(nothing).rounding())
        .isEqualTo(Rounding.of(0, RoundingMode.DOWN));
  }
}
