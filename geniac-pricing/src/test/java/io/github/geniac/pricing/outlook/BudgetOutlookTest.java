package io.github.geniac.pricing.outlook;

import static io.github.geniac.pricing.outlook.Plans.BULK_HOURS_OF_ONE;
import static io.github.geniac.pricing.outlook.Plans.DIRECT;
import static io.github.geniac.pricing.outlook.Plans.DIRECT_HOURS;
import static io.github.geniac.pricing.outlook.Plans.GOOD;
import static io.github.geniac.pricing.outlook.Plans.PRICING;
import static io.github.geniac.pricing.outlook.Plans.TERMS;
import static io.github.geniac.pricing.outlook.Plans.bulk;
import static io.github.geniac.pricing.outlook.Plans.direct;
import static io.github.geniac.pricing.outlook.Plans.gpus;
import static io.github.geniac.pricing.outlook.Plans.outlook;
import static io.github.geniac.pricing.outlook.Plans.total;
import static io.github.geniac.pricing.outlook.Plans.yen;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.geniac.core.Allocation;
import io.github.geniac.core.DayRange;
import io.github.geniac.core.Offer;
import io.github.geniac.core.Price;
import io.github.geniac.core.PriceTier;
import io.github.geniac.core.PriceUnit;
import io.github.geniac.core.Proposal;
import io.github.geniac.core.UsageBased;
import io.github.geniac.pricing.outlook.BudgetFrontier.Stop;
import io.github.geniac.rules.Part;
import io.github.geniac.rules.Verdict;
import io.github.geniac.rules.outlook.FrontierAxis;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;

/** How far a plan can go within a budget, each answer by a second route. */
class BudgetOutlookTest {

  private static final BigDecimal RATE = new BigDecimal("149.22");

  /** The last step below (budget + 1) / unit: a line is truncated, so it passes at budget + 1. */
  private static BigDecimal below(long budget, BigDecimal unit, int decimals) {
    BigDecimal step = BigDecimal.ONE.movePointLeft(decimals);
    BigDecimal ratio = BigDecimal.valueOf(budget + 1).divide(unit, 30, RoundingMode.CEILING);
    return ratio.setScale(decimals, RoundingMode.CEILING).subtract(step);
  }

  private static <T extends Comparable<? super T>> T largest(BudgetFrontier<T> frontier) {
    return frontier.largest().orElseThrow().value();
  }

  private static <T extends Comparable<? super T>> Stop<T> stop(BudgetFrontier<T> frontier) {
    return frontier.stop().orElseThrow();
  }

  @Test
  void theUnitPriceGoesToTheCentBeforeTheBudgetIsPassed() {
    long budget = 3_000_000_000L;
    BudgetFrontier<BigDecimal> frontier = direct(budget).unitPrice("direct-gpu");

    // p x 149.22 x 192,192 < 3,000,000,001
    BigDecimal expected = below(budget, RATE.multiply(BigDecimal.valueOf(DIRECT_HOURS)), 2);
    assertThat(largest(frontier)).isEqualTo(expected).isEqualTo("104.60");
    assertThat(frontier.key()).isEqualTo("unit-price");
    assertThat(frontier.subject()).isEqualTo("direct-gpu (USD)");
    assertThat(frontier.unknown()).isEmpty();
    assertThat(frontier.isUnlimited()).isFalse();
    Stop<BigDecimal> stop = stop(frontier);
    assertThat(stop.last()).isEqualTo(frontier.largest().orElseThrow());
    assertThat(stop.next().value()).isEqualTo(expected.add(new BigDecimal("0.01")));
    assertThat(stop.passesBudget()).isTrue();
    assertThat(stop.difference().isEmpty()).isTrue();
    assertThat(stop.last().total().rounded())
        .isEqualTo(priced(expected))
        .isLessThanOrEqualTo(yen(budget));
    assertThat(stop.next().total().rounded())
        .isEqualTo(priced(stop.next().value()))
        .isGreaterThan(yen(budget));
  }

  private static Money priced(BigDecimal dollars) {
    Price price = Price.of("USD " + dollars, PriceUnit.NODE_HOUR);
    return total(Plans.direct(DIRECT.withPricePlan(UsageBased.of(price))), Part.DIRECT);
  }

  @Test
  void asManyDecimalsAsAskedFor() {
    long budget = 3_000_000_000L;
    BigDecimal unit = RATE.multiply(BigDecimal.valueOf(DIRECT_HOURS));

    for (int decimals : List.of(0, 1, 8, 20)) {
      assertThat(largest(direct(budget).unitPrice("direct-gpu", decimals)))
          .isEqualTo(below(budget, unit, decimals));
    }
    assertThat(largest(bulk(1_000_000_000L).unitPrice("bulk-gpu")))
        .as("a price in yen is whole unless asked otherwise")
        .isEqualTo(below(1_000_000_000L, BigDecimal.valueOf(30 * BULK_HOURS_OF_ONE), 0));
  }

  @Test
  void theBudgetMayBeMetToTheYen() {
    Money stated = total(GOOD, Part.DIRECT);
    BudgetOutlook exact = BudgetOutlook.of(PRICING, GOOD, Part.DIRECT, stated);
    BudgetOutlook short1 = BudgetOutlook.of(PRICING, GOOD, Part.DIRECT, stated.minusMinor(1));

    assertThat(largest(exact.unitPrice("direct-gpu"))).isEqualTo("98.32");
    assertThat(largest(short1.unitPrice("direct-gpu"))).isEqualTo("98.31");
    assertThat(largest(exact.fxRate("USD/JPY", 2))).isEqualTo("149.22");
    assertThat(largest(short1.fxRate("USD/JPY", 2))).isEqualTo("149.21");
  }

  @Test
  void theYenMayWeakenUntilTheBudgetIsPassed() {
    long budget = 3_000_000_000L;
    BudgetFrontier<BigDecimal> frontier = direct(budget).fxRate("USD/JPY", 4);

    BigDecimal unit = new BigDecimal("98.32").multiply(BigDecimal.valueOf(DIRECT_HOURS));
    assertThat(largest(frontier)).isEqualTo(below(budget, unit, 4));
    assertThat(frontier.key()).isEqualTo("fx-rate");
    assertThat(frontier.subject()).isEqualTo("USD/JPY");
    assertThat(frontier.ranges().get(0).first().value()).isEqualTo("0.0001");
    assertThat(frontier.ranges().get(1).last()).isEmpty();
    assertThat(stop(frontier).passesBudget()).isTrue();
  }

  /** Each line is truncated for itself, so no straight line gives the answer: every step does. */
  @Test
  void linesThatAreRoundedOneByOneAreAllLookedAt() {
    Allocation small = gpus("direct-gpu", 1)
        .period(DayRange.ofDays(TERMS.researchStart(), 1))
        .pricePlan(UsageBased.of(Price.of("USD 0.01", PriceUnit.GPU_HOUR)))
        .build();
    Allocation other = small.toBuilder()
        .id("other")
        .pricePlan(UsageBased.of(Price.of("USD 0.007", PriceUnit.NODE_HOUR)))
        .build();
    Proposal proposal = Plans.direct(small, other);
    for (long budget = 26; budget < 60; budget++) {
      BigDecimal price = BigDecimal.ZERO.setScale(3);
      for (int k = 0; k < 2000; k += 1) {
        BigDecimal tried = BigDecimal.valueOf(k, 3);
        Proposal there = Plans.direct(
            small.withPricePlan(
                UsageBased.of(Price.of("USD " + tried.toPlainString(), PriceUnit.GPU_HOUR))),
            other);
        if (total(there, Part.DIRECT).isGreaterThan(yen(budget))) {
          break;
        }
        price = tried;
      }
      assertThat(largest(outlook(proposal, Part.DIRECT, budget).unitPrice("direct-gpu", 3)))
          .as("JPY " + budget)
          .isEqualTo(price);
    }
  }

  @Test
  void anOffersPriceIsThatOfAllWhoTakeItUp() {
    Offer offer = Offer.builder()
        .id("cloud")
        .provider(DIRECT.provider().orElseThrow())
        .resource(DIRECT.resource().orElseThrow())
        .pricePlan(UsageBased.of(Price.of("JPY 12000", PriceUnit.NODE_HOUR)))
        .build();
    Allocation one = Allocation.builder()
        .id("one")
        .taking(offer)
        .nodes(2)
        .period(TERMS.researchPeriod())
        .build();
    Allocation two = one.toBuilder().id("two").nodes(3).build();
    BudgetOutlook outlook = outlook(Plans.direct(DIRECT, one, two), Part.DIRECT, 4_000_000_000L);
    BudgetFrontier<BigDecimal> frontier = outlook.offerPrice("cloud", 2);

    long rest = 4_000_000_000L - total(GOOD, Part.DIRECT).getAmountMinorLong();
    BigDecimal expected = BigDecimal.valueOf(rest)
        .divide(BigDecimal.valueOf(5 * BULK_HOURS_OF_ONE), 2, RoundingMode.FLOOR);
    assertThat(largest(frontier).subtract(expected).abs())
        .as("but for the fractions of two lines")
        .isLessThanOrEqualTo(new BigDecimal("0.01"));
    assertThat(frontier.subject()).isEqualTo("cloud (JPY)");
    assertThat(stop(frontier).last().total().rounded()).isLessThanOrEqualTo(yen(4_000_000_000L));
    assertThat(stop(frontier).next().total().rounded()).isGreaterThan(yen(4_000_000_000L));
  }

  @Test
  void bulkNodesStopAtTheBudget() {
    long ofOne = 9800 * BULK_HOURS_OF_ONE;
    BudgetFrontier<Integer> frontier = bulk(50 * ofOne).bulkNodes();

    assertThat(largest(frontier)).isEqualTo(50);
    assertThat(frontier.ranges())
        .extracting(one -> one.first().value() + ".." + one.last().orElseThrow().value() + " "
            + one.first().fit(frontier.budget()) + " "
            + one.first().assessment().verdict())
        .containsExactly(
            "0..0 WITHIN INADMISSIBLE",
            "1..50 WITHIN ADMISSIBLE",
            "51..100 OVER ADMISSIBLE",
            "101..200 OVER INADMISSIBLE");
    Stop<Integer> stop = stop(frontier);
    assertThat(stop.last().total().rounded()).isEqualTo(yen(50 * ofOne));
    assertThat(stop.next().total().rounded()).isEqualTo(yen(51 * ofOne));
    assertThat(stop.passesBudget()).isTrue();
    assertThat(stop.difference().rules()).isEmpty();
    assertThat(largest(bulk(50 * ofOne - 1).bulkNodes())).isEqualTo(49);
  }

  @Test
  void bulkNodesStopAtTheRuleThatComesFirst() {
    BudgetFrontier<Integer> frontier = bulk(130 * 9800 * BULK_HOURS_OF_ONE).bulkNodes();

    assertThat(largest(frontier)).isEqualTo(100);
    assertThat(frontier.largestWithin().orElseThrow().value()).isEqualTo(130);
    assertThat(frontier.largest(Verdict.INADMISSIBLE).orElseThrow().value()).isEqualTo(130);
    assertThat(frontier.largest(Verdict.UNDETERMINED)).isEmpty();
    Stop<Integer> stop = stop(frontier);
    assertThat(stop.passesBudget()).isFalse();
    assertThat(stop.next().value()).isEqualTo(101);
    assertThat(stop.difference().rules())
        .extracting(one -> one.rule().value())
        .containsExactly("bulk-node-cap");
  }

  @Test
  void bothMayStopTheSameStep() {
    Stop<Integer> stop = stop(bulk(100 * 9800 * BULK_HOURS_OF_ONE).bulkNodes());

    assertThat(stop.last().value()).isEqualTo(100);
    assertThat(stop.passesBudget()).isTrue();
    assertThat(stop.difference().rules()).hasSize(1);
  }

  @Test
  void nodesOfATierMayBeWithinTheBudgetAgainBeyondOnesThatAreNot() {
    Allocation tiered = DIRECT.withPricePlan(UsageBased.builder()
        .price(Price.of("JPY 1000", PriceUnit.NODE_HOUR))
        .tierScope(UsageBased.TierScope.ALL_NODES)
        .addTiers(PriceTier.of(20, "JPY 500"))
        .build());
    BudgetFrontier<Integer> frontier = outlook(
            Plans.direct(tiered), Part.DIRECT, 12 * 1000 * BULK_HOURS_OF_ONE)
        .nodes("direct-gpu", 1, 40);

    assertThat(frontier.ranges())
        .extracting(one -> one.first().value() + ".." + one.last().orElseThrow().value() + " "
            + one.first().fit(frontier.budget()))
        .containsExactly("1..12 WITHIN", "13..19 OVER", "20..24 WITHIN", "25..40 OVER");
    assertThat(largest(frontier)).isEqualTo(24);
    assertThat(stop(frontier).next().value()).isEqualTo(25);
    assertThat(frontier.key()).isEqualTo("nodes");
    assertThat(frontier.subject()).isEqualTo("direct-gpu");
  }

  @Test
  void theLastDayIsTheOneBeforeTheBudgetIsPassed() {
    Allocation yenPriced =
        DIRECT.withPricePlan(UsageBased.of(Price.of("JPY 10000", PriceUnit.NODE_HOUR)));
    long ofDay = 44L * 24 * 10000;
    BudgetFrontier<LocalDate> frontier =
        outlook(Plans.direct(yenPriced), Part.DIRECT, 100 * ofDay).lastDay("direct-gpu");

    assertThat(largest(frontier)).isEqualTo(TERMS.researchStart().plusDays(99));
    assertThat(stop(frontier).next().total().rounded()).isEqualTo(yen(101 * ofDay));
    assertThat(stop(frontier).passesBudget()).isTrue();
    assertThat(frontier.key()).isEqualTo("last-day");
  }

  @Test
  void whereTheAxisEndsFirstNothingStopsIt() {
    BudgetFrontier<Integer> frontier = direct(1_000_000_000_000L).nodes("direct-gpu", 1, 50);

    assertThat(largest(frontier)).isEqualTo(50);
    assertThat(frontier.stop()).isEmpty();
    assertThat(frontier.isUnlimited()).isFalse();
  }

  @Test
  void anAxisOfOnesOwnWillDo() {
    FrontierAxis<Integer> nothing = new FrontierAxis<>(
        "title",
        "plan",
        List.of(1, 2),
        (one, i) -> one.toBuilder().title("title " + i).build());

    assertThat(largest(direct(3_000_000_000L).along(nothing))).isEqualTo(2);
    assertThat(direct(1).along(nothing).largest()).isEmpty();
  }
}
