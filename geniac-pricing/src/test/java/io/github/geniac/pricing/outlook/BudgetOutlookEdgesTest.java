package io.github.geniac.pricing.outlook;

import static io.github.geniac.pricing.outlook.Plans.BULK;
import static io.github.geniac.pricing.outlook.Plans.DIRECT;
import static io.github.geniac.pricing.outlook.Plans.GOOD;
import static io.github.geniac.pricing.outlook.Plans.PRICING;
import static io.github.geniac.pricing.outlook.Plans.TERMS;
import static io.github.geniac.pricing.outlook.Plans.bulk;
import static io.github.geniac.pricing.outlook.Plans.direct;
import static io.github.geniac.pricing.outlook.Plans.outlook;
import static io.github.geniac.pricing.outlook.Plans.yen;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.geniac.core.Allocation;
import io.github.geniac.core.BulkPlan;
import io.github.geniac.core.DirectPlan;
import io.github.geniac.core.FxAssumption;
import io.github.geniac.core.Offer;
import io.github.geniac.core.OtherCompute;
import io.github.geniac.core.Price;
import io.github.geniac.core.PriceTier;
import io.github.geniac.core.PriceUnit;
import io.github.geniac.core.Proposal;
import io.github.geniac.core.UsageBased;
import io.github.geniac.pricing.Note;
import io.github.geniac.pricing.NoteKey;
import io.github.geniac.pricing.outlook.BudgetFrontier.Fit;
import io.github.geniac.pricing.outlook.BudgetFrontier.Point;
import io.github.geniac.pricing.outlook.BudgetFrontier.Stop;
import io.github.geniac.rules.Outcome;
import io.github.geniac.rules.Part;
import io.github.geniac.rules.Rule;
import io.github.geniac.rules.RuleKind;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;

/** Where a budget sets no limit, or a total is not known, or the question cannot be asked. */
class BudgetOutlookEdgesTest {

  private static <T extends Comparable<? super T>> T largest(BudgetFrontier<T> frontier) {
    return frontier.largest().orElseThrow().value();
  }

  private static <T extends Comparable<? super T>> Stop<T> stop(BudgetFrontier<T> frontier) {
    return frontier.stop().orElseThrow();
  }

  @Test
  void aPriceThatIsPaidForNothingHasNoLimit() {
    Allocation none = DIRECT.toBuilder().nodes(0).build();
    BudgetFrontier<BigDecimal> frontier =
        outlook(Plans.direct(none), Part.DIRECT, 1).unitPrice("direct-gpu");

    assertThat(frontier.isUnlimited()).isTrue();
    assertThat(frontier.largest()).isEmpty();
    assertThat(frontier.stop()).isEmpty();
    assertThat(bulk(3_000_000_000L).fxRate("USD/JPY", 2).isUnlimited()).isTrue();
  }

  @Test
  void whereTheRestAlonePassesTheBudgetThereIsNoValue() {
    Allocation other = DIRECT.toBuilder()
        .id("other")
        .pricePlan(UsageBased.of(Price.of("JPY 10000", PriceUnit.NODE_HOUR)))
        .build();
    BudgetOutlook outlook = outlook(Plans.direct(DIRECT, other), Part.DIRECT, 1000);

    for (BudgetFrontier<BigDecimal> frontier :
        List.of(outlook.unitPrice("direct-gpu"), outlook.fxRate("USD/JPY", 2))) {
      assertThat(frontier.largest()).isEmpty();
      assertThat(frontier.largestWithin()).isEmpty();
      assertThat(frontier.stop()).isEmpty();
      assertThat(frontier.isUnlimited()).isFalse();
      assertThat(frontier.ranges()).hasSize(1);
      assertThat(frontier.ranges().get(0).first().fit(frontier.budget())).isEqualTo(Fit.OVER);
    }
    assertThat(outlook(GOOD, Part.BULK, 1000).fxRate("USD/JPY", 2).isUnlimited())
        .isFalse();
  }

  @Test
  void onlyTheLowestPriceMayBeWithin() {
    BudgetFrontier<BigDecimal> frontier = direct(1000).unitPrice("direct-gpu");

    assertThat(largest(frontier)).isEqualTo("0.00");
    assertThat(stop(frontier).next().value()).isEqualTo("0.01");
  }

  @Test
  void aTotalThatIsNotKnownIsSaidToBeWithTheReason() {
    Allocation unpriced =
        DIRECT.toBuilder().id("other").pricePlan(Optional.empty()).build();
    Proposal proposal = Plans.direct(DIRECT, unpriced);
    BudgetOutlook outlook = outlook(proposal, Part.DIRECT, 3_000_000_000L);
    BudgetFrontier<BigDecimal> price = outlook.unitPrice("direct-gpu");
    BudgetFrontier<Integer> nodes = outlook.nodes("direct-gpu", 1, 100);

    assertThat(price.ranges()).isEmpty();
    assertThat(price.largest()).isEmpty();
    assertThat(price.isUnlimited()).isFalse();
    assertThat(price.unknown()).extracting(Note::key).containsExactly(NoteKey.COST_OPEN);
    assertThat(price.unknown().get(0).item().orElseThrow()).hasToString("other");
    assertThat(nodes.largest()).isEmpty();
    assertThat(nodes.unknown()).isEqualTo(price.unknown());
    assertThat(nodes.ranges())
        .extracting(one -> one.first().fit(nodes.budget()))
        .as("what is known alone may pass the budget")
        .containsExactly(Fit.UNKNOWN, Fit.OVER);
    assertThat(outlook.unitPrice("other").unknown()).isEqualTo(price.unknown());
    assertThat(outlook.unitPrice("other").subject()).isEqualTo("other");
  }

  @Test
  void withoutAnFxAssumptionTheTotalIsNotKnown() {
    Proposal proposal = GOOD.withFxAssumptions();

    assertThat(outlook(proposal, Part.DIRECT, 1).fxRate("USD/JPY", 2).unknown())
        .extracting(Note::key)
        .containsExactly(NoteKey.FX_OPEN);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> outlook(proposal, Part.BULK, 1).fxRate("USD/JPY", 2))
        .withMessageContaining("states no FX assumption for USD/JPY");
  }

  @Test
  void aRuleOfOnesOwnMayStopAPrice() {
    Rule ceiling = Rule.builder("own-ceiling", RuleKind.ADMISSIBILITY)
        .parts(Part.DIRECT)
        .clauses("own")
        .outcomes(Outcome.SATISFIED, Outcome.VIOLATED)
        .build((facts, findings) -> {
          BigDecimal price = facts
              .direct()
              .get(0)
              .pricePlan()
              .orElseThrow()
              .price()
              .amount()
              .orElseThrow()
              .getAmount();
          if (price.compareTo(new BigDecimal("99.995")) > 0) {
            findings.violated("above");
          } else {
            findings.satisfied("below");
          }
        });
    BudgetFrontier<BigDecimal> frontier = BudgetOutlook.of(
            PRICING.withRulebook(PRICING.rulebook().with(ceiling)),
            GOOD,
            Part.DIRECT,
            yen(3_000_000_000L))
        .unitPrice("direct-gpu");

    assertThat(largest(frontier)).isEqualTo("99.99");
    assertThat(stop(frontier).passesBudget()).isFalse();
    assertThat(stop(frontier).difference().rules())
        .extracting(one -> one.rule().value())
        .containsExactly("own-ceiling");
  }

  @Test
  void aPlanThatIsRefusedAnywayStillHasAHighestPriceWithinTheBudget() {
    Proposal over = GOOD.withBulkPlan(
        BulkPlan.builder().addBulk(BULK.toBuilder().nodes(101).build()).build());
    BudgetFrontier<BigDecimal> frontier =
        outlook(over, Part.DIRECT, 3_000_000_000L).unitPrice("direct-gpu");

    assertThat(frontier.largest()).isEmpty();
    assertThat(frontier.largestWithin().map(Point::value)).contains(new BigDecimal("104.60"));
    assertThat(frontier.stop()).isEmpty();
  }

  @Test
  void aBudgetIsAboveNoughtAndInTheBillingCurrency() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> direct(0))
        .withMessage("BudgetOutlook: a budget has to be above 0, was JPY 0");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> direct(-1))
        .withMessageContaining("was JPY -1");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> BudgetOutlook.of(PRICING, GOOD, Part.BULK, Money.parse("USD 1.00")))
        .withMessage("BudgetOutlook: the budget of USD 1.00 is not in JPY, the billing currency;"
            + " state it in that, or bill by Pricing.withBilling");
  }

  @Test
  void aPlanThatIsNotThereIsRefused() {
    for (Part part : List.of(Part.PROPOSAL, Part.BULK)) {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> outlook(GOOD.withoutBulkPlan(), part, 1))
          .withMessage("BudgetOutlook: the proposal has no plan " + part
              + "; a budget is for its DIRECT or its BULK plan");
    }
    assertThatIllegalArgumentException()
        .isThrownBy(() -> outlook(Proposal.builder().build(), Part.DIRECT, 1))
        .withMessageContaining("no plan DIRECT");
  }

  @Test
  void whatThePlanDoesNotHaveIsRefusedByName() {
    BudgetOutlook outlook = direct(1000);

    assertThatIllegalArgumentException()
        .isThrownBy(() -> outlook.unitPrice("bulk-gpu"))
        .withMessage(
            "BudgetOutlook: the plan DIRECT has no allocation 'bulk-gpu'; it has [direct-gpu]");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> bulk(1000).unitPrice("tpu", 1))
        .withMessageContaining("the plan BULK has no allocation 'tpu'; it has [bulk-gpu]");
    assertThatIllegalArgumentException().isThrownBy(() -> outlook.nodes("tpu", 0, 1));
    assertThatIllegalArgumentException().isThrownBy(() -> outlook.lastDay("tpu"));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> outlook.offerPrice("cloud", 2))
        .withMessageContaining("no allocation of the plan DIRECT takes up an offer 'cloud'");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> outlook.fxRate("JPY/USD", 2))
        .withMessageContaining("'JPY/USD' does not say how many JPY another currency costs");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> outlook.fxRate("EUR/JPY", 2))
        .withMessageContaining("states no FX assumption for EUR/JPY");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> outlook.unitPrice("direct-gpu", -1))
        .withMessage("BudgetOutlook: a step has 0 to 20 decimals, not -1");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> outlook.unitPrice("direct-gpu", 21))
        .withMessageContaining("not 21");
  }

  @Test
  void onePriceSuitsNeitherTiersNorSeveralCurrencies() {
    Allocation tiered = DIRECT.withPricePlan(UsageBased.builder()
        .price(Price.of("JPY 1000", PriceUnit.NODE_HOUR))
        .tierScope(UsageBased.TierScope.ALL_NODES)
        .addTiers(PriceTier.of(20, "JPY 500"))
        .build());
    Offer offer = Offer.builder()
        .id("cloud")
        .provider(DIRECT.provider().orElseThrow())
        .resource(DIRECT.resource().orElseThrow())
        .pricePlan(DIRECT.pricePlan().orElseThrow())
        .build();
    Allocation dollars = DIRECT.toBuilder().offer(offer).build();
    Allocation yenPriced = BULK.toBuilder()
        .offer(offer)
        .pricePlan(UsageBased.of(Price.of("JPY 9800", PriceUnit.NODE_HOUR)))
        .build();

    assertThatIllegalArgumentException()
        .isThrownBy(() -> outlook(Plans.direct(tiered), Part.DIRECT, 1).unitPrice("direct-gpu"))
        .withMessageContaining("has 1 price tiers");
    Proposal both = Proposal.builder()
        .directPlan(DirectPlan.of(dollars, yenPriced))
        .addFxAssumptions(FxAssumption.of("USD", "JPY", "150"))
        .build();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> outlook(both, Part.DIRECT, 1).offerPrice("cloud", 0))
        .withMessageContaining("the prices of 'cloud' are in [USD, JPY]");
  }

  @Test
  void disksTakeNoNodes() {
    Allocation disks = Allocation.builder()
        .id("disks")
        .resource(OtherCompute.of(OtherCompute.Kind.STORAGE, "disks", "TB"))
        .quantity("5")
        .period(TERMS.researchPeriod())
        .build();

    assertThatIllegalArgumentException()
        .isThrownBy(() -> outlook(Plans.direct(DIRECT, disks), Part.DIRECT, 1).nodes("disks", 0, 1))
        .withMessageContaining("Allocation disks: the amount");
  }
}
