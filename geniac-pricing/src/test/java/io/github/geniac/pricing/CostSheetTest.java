package io.github.geniac.pricing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.geniac.core.Allocation;
import io.github.geniac.core.BulkPlan;
import io.github.geniac.core.CallTerms;
import io.github.geniac.core.DirectPlan;
import io.github.geniac.core.OtherCompute;
import io.github.geniac.core.Proposal;
import io.github.geniac.rules.Assessment;
import io.github.geniac.rules.Outcome;
import io.github.geniac.rules.Part;
import io.github.geniac.rules.Readings;
import io.github.geniac.rules.Rule;
import io.github.geniac.rules.RuleKind;
import io.github.geniac.rules.Rulebook;
import io.github.geniac.rules.StandardReadings;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class CostSheetTest {

  private static final Allocation GPU = Given.nodes("gpu").build();
  private static final Allocation STORAGE = Given.storage("s3").build();
  private static final Allocation BULK = Given.bulkNodes("bulk").build();
  private static final Proposal BOTH = Given.proposal()
      .directPlan(DirectPlan.of(GPU, STORAGE))
      .bulkPlan(BulkPlan.builder().addBulk(BULK).addDirect(STORAGE).build())
      .addCostItems(Given.labelling().build())
      .build();

  private static List<String> items(List<CostLine> lines) {
    return lines.stream().map(line -> line.part() + " " + line.item()).toList();
  }

  @Test
  void theTwoPlansStandSideBySideAndTheOtherItemsBesideEither() {
    CostSheet sheet = Given.sheet(BOTH);

    assertThat(items(sheet.plan(Part.DIRECT).lines()))
        .containsExactly("DIRECT gpu", "DIRECT s3", "PROPOSAL labelling");
    assertThat(items(sheet.plan(Part.BULK).lines()))
        .containsExactly("BULK bulk", "BULK s3", "PROPOSAL labelling");
    assertThat(items(sheet.plan(Part.PROPOSAL).lines())).containsExactly("PROPOSAL labelling");
    assertThat(items(sheet.plan(Part.BULK).own())).containsExactly("BULK bulk", "BULK s3");
    assertThat(items(sheet.lines()))
        .containsExactly("DIRECT gpu", "DIRECT s3", "BULK bulk", "BULK s3", "PROPOSAL labelling");
    assertThat(sheet.plans())
        .containsExactly(sheet.direct().orElseThrow(), sheet.bulk().orElseThrow());
    assertThat(sheet.direct().orElseThrow().total().amount())
        .contains(Given.yen(52_416_000 + 1_800_000 + 20_000_000));
    assertThat(sheet.bulk().orElseThrow().total().amount())
        .contains(Given.yen(1_375_920_000 + 1_800_000 + 20_000_000));
  }

  @Test
  void totalsAreByKindPurposeCurrencyAndUse() {
    PlanCost bulk = Given.sheet(BOTH).bulk().orElseThrow();

    assertThat(bulk.byCompute().keySet())
        .containsExactly(ComputeKind.GPU, ComputeKind.STORAGE, ComputeKind.NO_COMPUTE);
    assertThat(bulk.total(ComputeKind.NO_COMPUTE).amount()).contains(Given.yen(20_000_000));
    assertThat(bulk.total(ComputeKind.CPU)).isEqualTo(bulk.total(ComputeKind.NETWORK));
    assertThat(bulk.total(ComputeKind.CPU).amount()).contains(Given.yen(0));
    assertThat(bulk.byCurrency().keySet()).containsExactly(CurrencyUnit.JPY, CurrencyUnit.USD);
    assertThat(bulk.total(CurrencyUnit.USD).rounded()).isEqualTo(Money.parse("USD 9172800.00"));
    assertThat(bulk.total(CurrencyUnit.EUR).rounded()).isEqualTo(Money.parse("EUR 0.00"));
    assertThat(bulk.total(Use.UNKNOWN).amount()).contains(Given.yen(1_375_920_000));
    assertThat(bulk.total(Use.NO_COMMITMENT).amount()).contains(Given.yen(21_800_000));
    assertThat(bulk.total(ServedPurpose.DEVELOPMENT)).isEqualTo(bulk.total());
    assertThat(bulk.total(ServedPurpose.UNKNOWN).amount()).contains(Given.yen(0));
    assertThat(bulk.total(Funding.UNKNOWN).amount()).contains(Given.yen(0));
    assertThat(bulk.idleShare()).isEmpty();
  }

  @Test
  void withoutAPlanThereAreOnlyTheOtherItems() {
    CostSheet sheet =
        Given.sheet(Given.proposal().addCostItems(Given.labelling().build()).build());

    assertThat(sheet.direct()).isEmpty();
    assertThat(sheet.bulk()).isEmpty();
    assertThat(sheet.plans()).containsExactly(sheet.others());
    assertThatIllegalArgumentException()
        .isThrownBy(() -> sheet.plan(Part.BULK))
        .withMessage("CostSheet: there is no plan BULK; it has [PROPOSAL]");
  }

  @Test
  void aSheetIsAValue() {
    assertThat(Given.sheet(BOTH))
        .isEqualTo(Given.sheet(BOTH))
        .hasSameHashCodeAs(Given.sheet(BOTH))
        .isNotEqualTo(Given.sheet(BOTH.withFxAssumptions()));
    assertThat(Given.sheet(BOTH).lines().get(0))
        .isEqualTo(Given.sheet(BOTH).lines().get(0));
  }

  @Test
  void aSheetStatesWhatItRestsOn() {
    CallTerms terms = CallTerms.startingOn(LocalDate.of(2025, 10, 14));
    Rounding rounding = Rounding.of(-3, RoundingMode.UP);
    Readings readings =
        Readings.defaults().with(StandardReadings.SELF_SUPPLY, StandardReadings.SelfSupply.FINE);
    Pricing pricing = Pricing.of(Given.TERMS)
        .withTerms(terms)
        .withRounding(rounding)
        .withReadings(readings)
        .withChargePeriods(ChargePeriods.CALENDAR_MONTHS);
    CostSheet sheet = pricing.price(BOTH);

    assertThat(sheet.terms()).isEqualTo(terms).isEqualTo(pricing.terms());
    assertThat(sheet.rounding()).isEqualTo(rounding).isEqualTo(pricing.rounding());
    assertThat(sheet.readings()).isEqualTo(readings);
    assertThat(sheet.periods()).isEqualTo(pricing.chargePeriods());
    assertThat(sheet.billing()).isEqualTo(CurrencyUnit.JPY).isEqualTo(pricing.billing());
    assertThat(sheet.assumptions()).containsExactly(Given.DOLLAR);
    assertThat(sheet.subsidy()).isEmpty();
    assertThat(sheet.lines().get(0).amount().orElseThrow().getAmountMajorLong() % 1000)
        .isZero();
  }

  @Test
  void aRulebookOfOnesOwnDecidesWhatIsSubsidised() {
    Rule nothing = Rule.builder("nothing", RuleKind.ELIGIBILITY)
        .parts(Part.DIRECT)
        .clauses("ours")
        .outcomes(Outcome.VIOLATED)
        .build((facts, findings) ->
            facts.allocations().forEach(one -> findings.violated("no").about(one)));
    Pricing pricing = Pricing.of(Given.TERMS).withRulebook(Rulebook.of(nothing));

    assertThat(
            pricing.price(Given.direct(GPU)).direct().orElseThrow().byFunding().keySet())
        .containsExactly(Funding.NOT_ELIGIBLE);
  }

  @Test
  void anAssessmentOfTheSameProposalUnderTheSameTermsIsUsed() {
    Assessment assessment = Rulebook.standard().assess(BOTH, Given.TERMS);
    Pricing pricing = Pricing.of(Given.TERMS);

    assertThat(pricing.price(BOTH, assessment)).isEqualTo(pricing.price(BOTH));
    assertThatIllegalArgumentException()
        .isThrownBy(
            () -> pricing.withTerms(Given.TERMS.withResearchMonths(5)).price(BOTH, assessment))
        .withMessageContaining("under other terms");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> pricing.price(Given.direct(Given.nodes("unknown").build()), assessment))
        .withMessage("Pricing: the assessment says nothing of the item 'unknown'; assess the same"
            + " proposal");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> pricing.price(
            Given.direct(GPU), Rulebook.standard().assess(Given.bulk(GPU), Given.TERMS)));
  }

  @ParameterizedTest
  @EnumSource
  void everyKindOfComputeIsToldApart(OtherCompute.Kind kind) {
    Allocation item =
        Given.storage("x").resource(OtherCompute.of(kind, "something", "unit")).build();

    assertThat(Given.priced(item).byCompute())
        .isEqualTo(Map.of(ComputeKind.valueOf(kind.name()), Given.priced(item).total()));
    assertThat(Optional.of(ComputeKind.of(item.resource().orElseThrow())))
        .contains(ComputeKind.valueOf(kind.name()));
  }
}
