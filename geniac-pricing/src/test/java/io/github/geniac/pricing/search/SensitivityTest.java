package io.github.geniac.pricing.search;

import static io.github.geniac.pricing.search.Given.bulk;
import static io.github.geniac.pricing.search.Given.cloud;
import static io.github.geniac.pricing.search.Given.committed;
import static io.github.geniac.pricing.search.Given.days;
import static io.github.geniac.pricing.search.Given.phase;
import static io.github.geniac.pricing.search.Given.search;
import static io.github.geniac.pricing.search.Given.work;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.tuple;

import io.github.geniac.core.Fraction;
import io.github.geniac.core.FxAssumption;
import io.github.geniac.core.Offer;
import io.github.geniac.core.Phase;
import io.github.geniac.core.Proposal;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;

class SensitivityTest {

  private static final Phase PEAK =
      phase("peak", 20 * 60, 20, 20).toBuilder().window(days(0, 60)).build();
  private static final Proposal WORK = work(phase("base", 182 * 5, 5, 5), PEAK);

  @Test
  void betweenTwoPricesOfOneKindTheBreakpointIsWhereTheyMeet() {
    // Both sell any number of nodes by the day: at 160 yen a dollar USD 1 costs JPY 160.
    Sensitivity fx = search(WORK, cloud("dollar", "USD 1"), cloud("yen", "JPY 160"))
        .sensitivity(Parameter.fxRate("USD", "JPY"), "100.00", "200.00");

    assertThat(fx.isProven()).isTrue();
    assertThat(fx.stated()).isEqualByComparingTo("150");
    assertThat(fx.breakpoints()).containsExactly(Fraction.of(160));
    assertThat(fx.pieces().get(0).slope()).isEqualTo(Fraction.of(182 * 5 + 1200));
    assertThat(fx.pieces().get(1).slope()).isEqualTo(Fraction.ZERO);
    assertThat(fx.pieces().get(1).fixed()).isEqualTo(Fraction.of((182 * 5 + 1200) * 160));
  }

  /** A pool node for 182 days replaces 60 days by use once 182 p = 60 x 150, or for the base. */
  @Test
  void theBulkPriceHasABreakpointForEachLevelOfTheLoad() {
    Sensitivity price = search(WORK, bulk("JPY 100"), cloud("cloud", "JPY 150"))
        .sensitivity(Parameter.unitPrice("bulk"), "0.01", "400.00");

    assertThat(price.breakpoints()).containsExactly(Fraction.of(60 * 150, 182), Fraction.of(150));
    assertThat(price.pieces())
        .extracting(piece -> piece.plan().bulkNodes())
        .containsExactly(25, 5, 0);
  }

  @Test
  void atEveryPriceOfTheGridThePiecesCostWhatASearchThereFinds() {
    ScenarioSearch search = search(
        work(phase("a", 700, 3, 12), phase("b", 500, 2, 20, "a"), PEAK),
        bulk("USD 0.7"),
        cloud("east", "USD 1.1").toBuilder().maxNodes(9).build(),
        cloud("west", "JPY 170"));
    Sensitivity fx = search.sensitivity(Parameter.fxRate("USD", "JPY"), "60.0", "300.0");

    Fraction last = Fraction.of(Long.MAX_VALUE);
    for (Sensitivity.Piece piece : fx.pieces()) {
      assertThat(piece.slope()).isLessThan(last);
      last = piece.slope();
    }
    for (int rate = 60; rate <= 300; rate += 7) {
      Fraction value = Fraction.of(rate);
      Sensitivity.Piece piece = fx.pieces().stream()
          .filter(one -> one.to().compareTo(value) >= 0)
          .findFirst()
          .orElseThrow();
      assertThat(piece.cost(value)).isEqualTo(costAt(rate));
    }
  }

  private static Fraction costAt(int rate) {
    Proposal moved = work(phase("a", 700, 3, 12), phase("b", 500, 2, 20, "a"), PEAK)
        .withFxAssumptions(FxAssumption.of("USD", "JPY", Integer.toString(rate)));
    Offer[] offers = {
      bulk("USD 0.7"),
      cloud("east", "USD 1.1").toBuilder().maxNodes(9).build(),
      cloud("west", "JPY 170")
    };
    return search(moved, offers).run().best().orElseThrow().cost().amount();
  }

  @Test
  void theHighestPriceWithinABudgetIsExactToItsLastDecimal() {
    ScenarioSearch search = search(WORK, cloud("cloud", "JPY 150"));
    Money budget = Money.parse("JPY 400000");
    // 2,110 node-days: 189.57 costs 399,992.7 and 189.58 costs 400,013.8.

    Parameter price = Parameter.unitPrice("cloud");
    assertThat(search.solveFor(price, "1.00", "999.00", budget))
        .isEqualTo(new HighestValue(price, budget, Optional.of(new BigDecimal("189.57")), true));
    assertThat(search.solveFor(price, "1", "150", budget))
        .isEqualTo(new HighestValue(price, budget, Optional.of(new BigDecimal("150")), true));
    assertThat(search.solveFor(price, "200", "300", budget))
        .isEqualTo(new HighestValue(price, budget, Optional.empty(), true));
  }

  @Test
  void theMostWorkWithinABudgetIsInWholeNodeDays() {
    ScenarioSearch search = search(work(phase("train", 100, 1, 50)), cloud("cloud", "JPY 150"));

    Money budget = Money.parse("JPY 100000");

    assertThat(most(search, "1", "9000", budget)).contains(new BigDecimal("666"));
    assertThat(most(search, "1.0", "666.0", budget)).contains(new BigDecimal("666.0"));
    assertThat(most(search, "667", "9000", budget)).isEmpty();
    // On 50 nodes, 182 days hold 9,100 node-days, whatever the budget; more is no plan.
    assertThat(most(search, "1", "9223372036854775807", Money.parse("JPY 9000000")))
        .contains(new BigDecimal("9100"));
  }

  @Test
  void noWorkCostsNothing() {
    ScenarioSearch none = search(work(phase("train", 0, 1, 50)), cloud("cloud", "JPY 150"));

    assertThat(most(none, "0", "9000", Money.parse("JPY 150"))).contains(BigDecimal.ONE);
    assertThat(most(none, "0", "9000", Money.parse("JPY 149"))).contains(BigDecimal.ZERO);
    assertThat(most(none, "0", "9000", Money.parse("JPY 0"))).contains(BigDecimal.ZERO);
    assertThat(most(none, "0", "9000", Money.parse("JPY -1"))).isEmpty();
  }

  private static Optional<BigDecimal> most(
      ScenarioSearch search, String from, String to, Money budget) {
    HighestValue most = search.solveFor(Parameter.work("train"), from, to, budget);
    assertThat(most.isProven()).isTrue();
    return most.value();
  }

  @Test
  void completionDaysAndTheirCostAreThoseOfSearchesThatEndThere() {
    ScenarioSearch search = search(
        work(phase("a", 40, 1, 10), phase("b", 60, 2, 10, "a")),
        cloud("small", "JPY 100").toBuilder().maxNodes(3).build(),
        cloud("dear", "JPY 300"));

    CompletionCurve curve = search.byCompletion();

    assertThat(curve.isProven()).isTrue();
    List<CompletionPoint> points = curve.points();

    // a takes 4 days and b 6 on 10 nodes; on the 3 cheap nodes both take 34 days.
    assertThat(points.get(0).completion()).isEqualTo(Given.START.plusDays(9));
    assertThat(points.get(0).plan().cost().amount())
        .isEqualTo(Fraction.of(10 * (3 * 100 + 7 * 300)));
    assertThat(points.get(points.size() - 1).plan().cost().amount())
        .isEqualTo(Fraction.of(100 * 100));
    for (CompletionPoint point : points) {
      assertThat(point.isProven()).isTrue();
      assertThat(point.plan().completion()).isEqualTo(point.completion());
    }
    assertThat(points).isSortedAccordingTo(Comparator.comparing(CompletionPoint::completion));
    assertThat(points)
        .extracting(point -> point.plan().cost())
        .isSortedAccordingTo(Comparator.reverseOrder());
  }

  @Test
  void workThatCannotBeDoneHasNoDayAndThatIsProven() {
    ScenarioSearch search =
        search(WORK, cloud("cloud", "JPY 150").toBuilder().maxNodes(0).build());

    assertThat(search.byCompletion()).isEqualTo(new CompletionCurve(List.of(), true));
  }

  @Test
  void alternativesComeInOrderOfCostAndSayWhatTheyDoWithout() {
    ScenarioSearch search =
        search(WORK, bulk("JPY 100"), cloud("cloud", "JPY 150"), cloud("other", "JPY 170"));
    SearchResult result = search.run();

    List<Alternative> all = search.alternatives(4, result);

    // The best has 5 pool nodes and 20 for the peak; each pool node less costs 182 x 50 more.
    assertThat(all)
        .extracting(Alternative::surplus)
        .extracting(surplus -> surplus.amount().toString())
        .containsExactly("9100", "9200", "18200", "18400");
    assertThat(all)
        .extracting(Alternative::kind)
        .containsExactly(
            Alternative.Kind.FEWER_BULK_NODES,
            Alternative.Kind.MORE_BULK_NODES,
            Alternative.Kind.FEWER_BULK_NODES,
            Alternative.Kind.MORE_BULK_NODES);
    assertThat(all).allMatch(Alternative::isProven);
    assertThat(search.alternatives(40, result))
        .filteredOn(one -> one.kind() == Alternative.Kind.WITHOUT_OFFER)
        .extracting(
            one -> one.without().orElseThrow().value(), one -> one.surplus().amount())
        .containsExactly(tuple("cloud", Fraction.of(1200 * 20)));
  }

  @Test
  void aProofHoldsAndStatesTheCostOfThePlan() {
    ScenarioSearch search = search(
        work(phase("a", 40, 1, 10), phase("b", 600, 2, 10), phase("c", 90, 1, 9, "a")),
        bulk("JPY 100"),
        cloud("cloud", "JPY 150"));
    SearchResult result = search.run();

    Proof direct = search.proveDirect().orElseThrow();
    Proof bulk = search.proveBulk().orElseThrow();

    assertThat(direct.flaws()).isEmpty();
    assertThat(bulk.flaws()).isEmpty();
    assertThat(direct.bound()).isEqualTo(result.direct().bound());
    assertThat(bulk.bound()).isEqualTo(result.bulk().orElseThrow().bound());
    assertThat(bulk.steps()).isPositive();
    assertThat(bulk)
        .hasToString("no plan costs less than " + bulk.bound().orElseThrow() + ": " + bulk.steps()
            + " steps");
    assertThat(search(WORK).proveBulk()).isEmpty();
  }

  @Test
  void partTimeOffersCommitmentsAndConstantCountsAreProvenAsWell() {
    Phase constant = phase("constant", 75, 2, 9, "free").toBuilder()
        .flexibility(Phase.Flexibility.MOLDABLE)
        .build();
    ScenarioSearch search = search(
        work(phase("free", 90, 1, 9), constant),
        bulk("JPY 30"),
        committed("reserved", "JPY 90", days(3, 40)),
        cloud("early", "JPY 100").toBuilder().available(days(0, 12)).build(),
        cloud("cloud", "JPY 150"));
    SearchResult result = search.run();

    Proof direct = search.proveDirect().orElseThrow();
    Proof bulk = search.proveBulk().orElseThrow();

    assertThat(direct.flaws()).isEmpty();
    assertThat(bulk.flaws()).isEmpty();
    assertThat(direct.bound()).isPresent().isEqualTo(result.direct().bound());
    assertThat(bulk.bound()).isPresent().isEqualTo(result.bulk().orElseThrow().bound());
  }

  @Test
  void thatThereIsNoPlanIsProvenAsWell() {
    Proof none = search(
            WORK, cloud("cloud", "JPY 1").toBuilder().available(days(0, 9)).build())
        .proveDirect()
        .orElseThrow();

    assertThat(none.flaws()).isEmpty();
    assertThat(none.bound()).isEmpty();
    assertThat(none).hasToString("there is no plan: " + none.steps() + " steps");
  }

  @Test
  void theWholeCurveIsProvenPointByPoint() {
    ScenarioSearch search = search(
        work(phase("a", 400, 1, 10), phase("b", 600, 2, 10), phase("c", 490, 1, 9, "a")),
        bulk("JPY 100"),
        cloud("cloud", "JPY 150"));

    List<CurvePoint> curve = search.curve();

    assertThat(curve).hasSize(101).allMatch(CurvePoint::isProven);
    // Past the peak each further node costs its price and saves nothing.
    assertThat(curve.get(100).cost().orElseThrow().minus(curve.get(99).cost().orElseThrow()))
        .hasToString("JPY 18200");
  }

  @Test
  void whatCannotBeVariedIsRefusedByName() {
    ScenarioSearch search = search(WORK, cloud("cloud", "JPY 150"));
    refused(() -> search.sensitivity(Parameter.unitPrice("none"), "1", "2"), "no offer 'none'");
    refused(
        () -> search.sensitivity(Parameter.fxRate("EUR", "JPY"), "1", "2"),
        "the proposal states no FX assumption for EUR/JPY");
    refused(() -> search.sensitivity(Parameter.unitPrice("cloud"), "2", "2"), "the range of cloud");
    refused(
        () -> search.sensitivity(Parameter.unitPrice("cloud"), "x", "2"), "'x' is not a decimal");
    refused(() -> search.sensitivity(Parameter.work("base"), "1", "2"), "cost is no straight line");
    Money dollars = Money.parse("USD 1");
    refused(
        () -> search.solveFor(Parameter.work("base"), "1", "2", dollars),
        "the budget is in USD, costs are in JPY");
    refused(
        () -> search.solveFor(Parameter.work("none"), "1", "2", Money.parse("JPY 1")),
        "no workload has a phase 'none'");
    for (String work : List.of("0.5", "-1", "9223372036854775808")) {
      String message = "the work of phase 'base' is in whole node-days from 0 on, was " + work;
      Money yen = Money.parse("JPY 1");
      refused(
          () -> search.solveFor(Parameter.work("base"), work, "9999999999999999999", yen), message);
      if (!work.equals("-1")) {
        refused(() -> search.solveFor(Parameter.work("base"), "0", work, yen), message);
      }
    }
  }

  /** At 0.0067 dollars a yen, USD 1 costs 1/0.0067 yen: in that rate, costs are no lines. */
  @Test
  void aRateStatedTheOtherWayRoundIsRefusedWithTheWayOut() {
    Parameter yen = Parameter.fxRate("JPY", "USD");
    ScenarioSearch search = search(
        WORK.withFxAssumptions(FxAssumption.of("JPY", "USD", "0.0067")),
        cloud("dollar", "USD 700"));
    String wayOut = "JPY/USD does not say how many JPY another currency costs, and costs in JPY are"
        + " no straight line in it; state the FX assumption as USD/JPY";

    refused(() -> search.sensitivity(yen, "0.0050", "0.0100"), wayOut);
    refused(() -> search.solveFor(yen, "0.0050", "0.0100", Money.parse("JPY 1")), wayOut);
  }

  @Test
  void inWhateverCurrencyCostsAreItIsTheSecondOfThePair() {
    Proposal both = WORK.withFxAssumptions(
        FxAssumption.of("USD", "JPY", "150"), FxAssumption.of("EUR", "GBP", "0.8"));
    refused(
        () -> search(both, cloud("yen", "JPY 104000"))
            .withBilling(CurrencyUnit.USD)
            .sensitivity(Parameter.fxRate("USD", "JPY"), "100", "200"),
        "USD/JPY does not say how many USD another currency costs, and costs in USD are no straight"
            + " line in it; state the FX assumption as JPY/USD");
    refused(
        () -> search(both).sensitivity(Parameter.fxRate("EUR", "GBP"), "1", "2"),
        "EUR/GBP does not say how many JPY another currency costs, and costs in JPY are no straight"
            + " line in it; state the FX assumption as EUR/JPY");

    Sensitivity dollars = search(
            WORK.withFxAssumptions(FxAssumption.of("JPY", "USD", "0.0067")),
            cloud("dollar", "USD 700"),
            cloud("yen", "JPY 104000"))
        .withBilling(CurrencyUnit.USD)
        .sensitivity(Parameter.fxRate("JPY", "USD"), "0.0050", "0.0100");
    assertThat(dollars.breakpoints()).containsExactly(Fraction.of(700, 104_000));
  }

  private static void refused(ThrowingCallable call, String message) {
    assertThatIllegalArgumentException()
        .isThrownBy(call)
        .withMessageStartingWith("ScenarioSearch: " + message);
  }
}
