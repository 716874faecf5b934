package io.github.geniac.pricing.whatif;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.geniac.core.Allocation;
import io.github.geniac.core.BulkPlan;
import io.github.geniac.core.DirectPlan;
import io.github.geniac.core.FlatCharge;
import io.github.geniac.core.Price;
import io.github.geniac.core.PriceTier;
import io.github.geniac.core.PriceUnit;
import io.github.geniac.core.Proposal;
import io.github.geniac.core.UsageBased;
import io.github.geniac.pricing.whatif.Comparison.Cause;
import io.github.geniac.pricing.whatif.Comparison.LineChange;
import io.github.geniac.pricing.whatif.Comparison.TotalChange;
import io.github.geniac.pricing.whatif.Comparison.VerdictChange;
import io.github.geniac.rules.Outcome;
import io.github.geniac.rules.Part;
import io.github.geniac.rules.Verdict;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;

/** What changes between two answers, and why. */
class ComparisonTest {

  private static Comparison compare(Shift... shifts) {
    return Tour.whatIf().compare(Scenario.of("other", shifts));
  }

  /** From the tour's proposal to another. */
  private static Comparison compare(Proposal other) {
    return Comparison.of(Tour.whatIf().asStated(), Tour.whatIf(other).asStated());
  }

  private static Proposal direct(Allocation... allocations) {
    return Tour.PROPOSAL.withDirectPlan(DirectPlan.of(allocations));
  }

  private static List<Cause> causes(Comparison comparison) {
    assertThat(comparison.lines()).hasSize(1);
    return comparison.lines().get(0).causes();
  }

  @Test
  void nothingChangesWithoutAShift() {
    Comparison comparison = compare();

    assertThat(comparison.isEmpty()).isTrue();
    assertThat(comparison).hasToString("From \"base\" to \"other\"\nNothing changes.");
    assertThat(comparison.explain(Locale.JAPANESE)).isEqualTo("「base」から「other」への変化\n変化なし。");
  }

  @Test
  void aWeakerYenMakesDollarsDearer() {
    Comparison comparison = compare(Shift.fx("USD/JPY", Change.fixed("160")));

    assertThat(comparison.isEmpty()).isFalse();
    assertThat(comparison.verdicts()).isEmpty();
    assertThat(comparison.rules()).isEmpty();
    assertThat(comparison.totals()).hasSize(1);
    TotalChange total = comparison.totals().get(0);
    assertThat(total.part()).isEqualTo(Part.DIRECT);
    assertThat(total.difference()).contains(Money.parse("JPY 203702302"));
    LineChange line = comparison.lines().get(0);
    assertThat(line.item()).isEqualTo(Tour.DIRECT.id());
    assertThat(line.part()).isEqualTo(Part.DIRECT);
    assertThat(line.difference()).isEqualTo(total.difference());
    assertThat(causes(comparison)).containsExactly(new Cause(Cause.Kind.RATE, "149.22", "160"));
    assertThat(comparison).hasToString("""
            From "base" to "other"

            Totals in JPY
              direct plan  2,819,708,488  ->  3,023,410,790  +203,702,302  +7.2 %

            Lines in JPY
              direct  direct-gpu  2,819,708,488  ->  3,023,410,790  +203,702,302  FX rate 149.22 -> 160""");
    assertThat(comparison.explain(Locale.JAPANESE)).isEqualTo("""
            「base」から「other」への変化

            合計（JPY）
              直接確保の計画  2,819,708,488  ->  3,023,410,790  +203,702,302  +7.2 %

            明細（JPY）
              直接  direct-gpu  2,819,708,488  ->  3,023,410,790  +203,702,302  為替レート 149.22 → 160""");
  }

  @Test
  void tooManyBulkNodesChangeTheVerdictByOneRule() {
    Comparison comparison = compare(Shift.count("bulk-gpu", Change.fixed("112")));

    assertThat(comparison.verdicts())
        .containsExactly(
            new VerdictChange(Optional.empty(), Verdict.ADMISSIBLE, Verdict.INADMISSIBLE),
            new VerdictChange(Optional.of(Part.BULK), Verdict.ADMISSIBLE, Verdict.INADMISSIBLE));
    assertThat(comparison.rules()).hasSize(1);
    Comparison.RuleChange rule = comparison.rules().get(0);
    assertThat(rule.rule().value()).isEqualTo("bulk-node-cap");
    assertThat(rule.part()).isEqualTo(Part.BULK);
    assertThat(rule.from()).isEqualTo(Outcome.SATISFIED);
    assertThat(rule.to()).isEqualTo(Outcome.VIOLATED);
    assertThat(rule.findings()).hasSize(1);
    assertThat(causes(comparison))
        .containsExactly(new Cause(Cause.Kind.QUANTITY, "192192", "489216"));
    assertThat(comparison.explain(Locale.ENGLISH)).contains("""
            Verdicts
              as stated  ADMISSIBLE  ->  INADMISSIBLE
              bulk       ADMISSIBLE  ->  INADMISSIBLE

            Rules
              bulk  bulk-node-cap  pass  ->  FAIL  112 nodes on 2024-10-15""");
    assertThat(comparison.explain(Locale.JAPANESE))
        .contains("判定\n  提案全体  提案可  ->  提案不可\n", "規則\n  一括  bulk-node-cap  適合  ->  不適合  ");
  }

  @Test
  void priceAndDaysAreToldApart() {
    assertThat(causes(compare(Shift.price("direct-gpu", Change.scaled("0.5")))))
        .containsExactly(new Cause(Cause.Kind.UNIT_PRICE, "USD 98.32", "USD 49.16"));
    assertThat(causes(compare(Shift.extended("direct-gpu", -2))))
        .containsExactly(
            new Cause(Cause.Kind.QUANTITY, "192192", "190080"),
            new Cause(Cause.Kind.PERIOD, "2024-10-15/2025-04-15", "2024-10-15/2025-04-13"));
  }

  @Test
  void aLineThatPriceAndQuantityDoNotExplainChangesItsCost() {
    Allocation tiered = Tour.DIRECT.withPricePlan(UsageBased.builder()
        .price(Price.of("USD 98.32", PriceUnit.NODE_HOUR))
        .tierScope(UsageBased.TierScope.ALL_NODES)
        .addTiers(PriceTier.of(20, "USD 90"))
        .build());

    assertThat(causes(compare(direct(tiered))))
        .containsExactly(new Cause(Cause.Kind.COST, "USD 18896317.44", "USD 17297280"));
  }

  @Test
  void linesComeAndGo() {
    Allocation flat = Allocation.builder()
        .id("support")
        .period(Tour.TERMS.researchPeriod())
        .serves("pretraining")
        .pricePlan(new FlatCharge(
            Price.builder().amount("JPY 5000000").build(), FlatCharge.Frequency.ONE_TIME))
        .build();

    Comparison added = compare(direct(Tour.DIRECT, flat));
    Comparison removed = Comparison.of(added.to(), added.from());

    assertThat(causes(added)).containsExactly(new Cause(Cause.Kind.ADDED, "", "JPY 5000000"));
    assertThat(added.lines().get(0).difference()).contains(Money.parse("JPY 5000000"));
    assertThat(causes(removed)).containsExactly(new Cause(Cause.Kind.REMOVED, "JPY 5000000", ""));
    assertThat(removed.lines().get(0).difference()).contains(Money.parse("JPY -5000000"));
    assertThat(added.explain(Locale.ENGLISH))
        .contains("  direct  support    ->  5,000,000  +5,000,000  new");
    assertThat(removed.explain(Locale.ENGLISH))
        .contains("  direct  support  5,000,000  ->    -5,000,000  left out");
    assertThat(removed.explain(Locale.JAPANESE)).contains("  削除");
  }

  @Test
  void aPlanThatIsDroppedIsToldSo() {
    Comparison comparison = compare(Tour.PROPOSAL.withoutBulkPlan());
    Comparison back = Comparison.of(comparison.to(), comparison.from());

    TotalChange total = comparison.totals().get(0);
    assertThat(total.part()).isEqualTo(Part.BULK);
    assertThat(total.to()).isEmpty();
    assertThat(total.difference()).isEmpty();
    assertThat(comparison.explain(Locale.ENGLISH)).contains("  bulk plan  1,883,481,600  ->  none");
    assertThat(back.explain(Locale.ENGLISH)).contains("  bulk plan  none  ->  1,883,481,600");
  }

  @Test
  void whatBecomesUnknownIsToldWithItsReason() {
    Allocation unpriced = Tour.BULK.withPricePlan(new io.github.geniac.core.BulkTerm(
        Price.builder().unit(PriceUnit.NODE_HOUR).build()));
    Proposal proposal =
        Tour.PROPOSAL.withBulkPlan(BulkPlan.builder().addBulk(unpriced).build());

    Comparison comparison = compare(proposal);

    assertThat(causes(comparison))
        .contains(
            new Cause(Cause.Kind.UNIT_PRICE, "JPY 9800", ""),
            new Cause(Cause.Kind.KNOWN, "", "[pricePlan.price.amount]"));
    assertThat(comparison.lines().get(0).difference()).isEmpty();
    assertThat(comparison.totals().get(0).difference()).isEmpty();
    assertThat(comparison.explain(Locale.ENGLISH))
        .contains("unit price JPY 9800 -> -", "known - -> [pricePlan.price.amount]", "not known");
  }

  @Test
  void whatIsChargedOtherwiseAndWhatIsSubsidisedIsToldInWords() {
    Allocation flat = Tour.DIRECT.withPricePlan(new FlatCharge(
        Price.builder().amount("USD 18896317.44").build(), FlatCharge.Frequency.ONE_TIME));
    Comparison charged = compare(direct(flat));
    Comparison funded = compare(Shift.moved("direct-gpu", 91));

    assertThat(charged.explain(Locale.ENGLISH)).contains("charge by use -> one-off charge");
    assertThat(charged.explain(Locale.JAPANESE)).contains("課金方式 従量 → 一時金");
    assertThat(funded.explain(Locale.ENGLISH)).contains("subsidised");
    assertThat(funded.lines()).hasSize(2);
    assertThat(funded.lines().get(0).causes().stream().map(Cause::kind))
        .contains(Cause.Kind.QUANTITY, Cause.Kind.PERIOD);
    assertThat(funded.lines().get(1).causes())
        .containsExactly(new Cause(Cause.Kind.ADDED, "", "JPY 1409854244"));
  }

  @Test
  void twoScenariosAreComparedWithEachOther() {
    Scenario weak = Scenario.of("weak", Shift.fx("USD/JPY", Change.fixed("160")));
    Scenario strong = Scenario.of("strong", Shift.fx("USD/JPY", Change.fixed("140")));

    Comparison comparison = Tour.whatIf().compare(weak, strong);

    assertThat(causes(comparison)).containsExactly(new Cause(Cause.Kind.RATE, "160", "140"));
    assertThat(comparison.toString()).startsWith("From \"weak\" to \"strong\"\n");
    assertThat(comparison.from()).isEqualTo(Tour.whatIf().ask(weak));
    assertThat(Tour.whatIf().from(weak).compare(strong).lines()).isEqualTo(comparison.lines());
    assertThat(Tour.whatIf()).hasToString("WhatIf [direct-gpu, bulk-gpu]");
  }
}
