package io.github.geniac.pricing.search;

import static io.github.geniac.pricing.search.Given.bulk;
import static io.github.geniac.pricing.search.Given.cloud;
import static io.github.geniac.pricing.search.Given.phase;
import static io.github.geniac.pricing.search.Given.search;
import static io.github.geniac.pricing.search.Given.work;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.geniac.core.Fraction;
import io.github.geniac.core.Phase;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SearchLimitsTest {

  /** Two tracks of four phases that cross: nothing a chain or fixed dates would settle. */
  private static final ScenarioSearch HARD =
      search(work(crossing()), bulk("JPY 100"), cloud("cloud", "JPY 170"));

  private static Phase[] crossing() {
    List<Phase> phases = new ArrayList<>();
    for (int i = 0; i < 4; i++) {
      String[] before = i == 0 ? new String[0] : new String[] {"a" + (i - 1), "b" + (i - 1)};
      phases.add(phase("a" + i, 137 + 61L * i, 2, 7 + i, before));
      phases.add(
          phase("b" + i, 211 + 37L * i, 3, 9 - i, i == 0 ? before : new String[] {before[1]}));
    }
    return phases.toArray(Phase[]::new);
  }

  @Test
  void aSearchThatIsCancelledSaysSoAndKeepsWhatItHas() {
    SearchResult stopped =
        HARD.withLimits(SearchLimits.none().withCancel(() -> true)).run();
    SearchResult proven = HARD.run();

    PlanOutcome bulk = stopped.bulk().orElseThrow();
    assertThat(bulk.status()).isEqualTo(SearchStatus.STOPPED);
    assertThat(bulk.bound().orElseThrow())
        .isLessThanOrEqualTo(proven.bulk().orElseThrow().best().orElseThrow().cost());
    bulk.best()
        .ifPresent(plan -> assertThat(plan.cost())
            .isGreaterThanOrEqualTo(
                proven.bulk().orElseThrow().best().orElseThrow().cost()));
  }

  @Test
  void aStoppedSearchDoesNotSayThatNoWorkIsDoneEarlier() {
    CompletionCurve stopped =
        HARD.withLimits(SearchLimits.none().withCancel(() -> true)).byCompletion();

    assertThat(stopped.isProven()).isFalse();
    assertThat(stopped.points())
        .allSatisfy(point -> assertThat(point.isProven()).isFalse());
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 5, 10, 20})
  void howeverEarlyASearchIsStoppedAnEarlierDayIsDearer(int nodes) {
    CompletionCurve stopped =
        HARD.withLimits(SearchLimits.none().withMaxNodes(nodes)).byCompletion();

    assertThat(stopped.points()).isNotEmpty();
    for (int i = 1; i < stopped.points().size(); i++) {
      CompletionPoint earlier = stopped.points().get(i - 1);
      CompletionPoint later = stopped.points().get(i);
      assertThat(earlier.completion()).isBefore(later.completion());
      assertThat(earlier.plan().cost()).isGreaterThan(later.plan().cost());
    }
  }

  @Test
  void aLimitOnNodesGivesTheSameAnswerEachTime() {
    ScenarioSearch limited = HARD.withLimits(SearchLimits.none().withMaxNodes(1));

    assertThat(limited.run()).isEqualTo(limited.run());
    assertThat(limited.run().bulk().orElseThrow().explored())
        .isLessThan(HARD.run().bulk().orElseThrow().explored());
  }

  @Test
  void aClockThatHasRunOutStopsTheSearch() {
    AtomicLong now = new AtomicLong();
    SearchLimits limits = SearchLimits.none().withTime(Duration.ofNanos(5), () -> now.getAndAdd(4));

    assertThat(HARD.withLimits(limits).run().bulk().orElseThrow().status())
        .isEqualTo(SearchStatus.STOPPED);
  }

  @Test
  void aWideGapEndsTheSearchWithinIt() {
    SearchResult wide = HARD.withLimits(SearchLimits.none().withGap(0.5)).run();

    PlanOutcome bulk = wide.bulk().orElseThrow();
    assertThat(bulk.gap().orElseThrow()).isLessThanOrEqualTo(Fraction.of(1, 2));
  }

  @Test
  void theListenerIsToldHowFarTheSearchHasCome() {
    List<Progress> told = new ArrayList<>();

    SearchResult result =
        HARD.withLimits(SearchLimits.none().withListener(told::add)).run();

    assertThat(told).isNotEmpty();
    BigDecimal cost =
        result.bulk().orElseThrow().best().orElseThrow().cost().amount().dividend();
    Progress last = told.get(told.size() - 1);
    assertThat(last.bound()).isLessThanOrEqualTo(cost);
    assertThat(last.best().orElse(cost)).isGreaterThanOrEqualTo(cost);
  }

  @Test
  void progressTellsItsGap() {
    Progress half = new Progress(1, Optional.of(new BigDecimal("200")), new BigDecimal("150"));

    assertThat(half.gap()).contains(0.25);
    assertThat(new Progress(1, Optional.empty(), BigDecimal.ONE).gap()).isEmpty();
    assertThat(new Progress(1, Optional.of(BigDecimal.ZERO), BigDecimal.ZERO).gap())
        .contains(0.0);
  }

  /** A search that is stopped knows a plan within the budget or none; more, it does not know. */
  @Test
  void aValueThatALimitLeavesOpenIsNotToldAsTheHighest() {
    Money budget =
        HARD.run().best().orElseThrow().cost().rounded(RoundingMode.UP).plus(10_000);
    Parameter price = Parameter.unitPrice("cloud");
    HighestValue proven = HARD.solveFor(price, "1", "999", budget);

    HighestValue limited =
        HARD.withLimits(SearchLimits.none().withMaxNodes(1)).solveFor(price, "1", "999", budget);
    HighestValue cancelled = HARD.withLimits(SearchLimits.none().withCancel(() -> true))
        .solveFor(price, "1", "999", budget);

    assertThat(proven.isProven()).isTrue();
    for (HighestValue stopped : List.of(limited, cancelled)) {
      assertThat(stopped.isProven()).isFalse();
      stopped
          .value()
          .ifPresent(
              value -> assertThat(value).isLessThanOrEqualTo(proven.value().orElseThrow()));
    }
  }

  /** The bound of a search that is stopped may be above the budget all the same. */
  @Test
  void whatEvenTheBoundPassesIsProvenThoughTheSearchIsStopped() {
    ScenarioSearch limited = HARD.withLimits(SearchLimits.none().withMaxNodes(1));
    Money budget = limited.run().best().orElseThrow().cost().rounded(RoundingMode.UP);

    HighestValue none =
        limited.solveFor(Parameter.unitPrice("cloud"), "170", "170", Money.parse("JPY 1000"));
    HighestValue all = limited.solveFor(Parameter.unitPrice("cloud"), "170", "170", budget);

    assertThat(limited.run().bulk().orElseThrow().status()).isEqualTo(SearchStatus.STOPPED);
    assertThat(none.value()).isEmpty();
    assertThat(none.isProven()).isTrue();
    assertThat(all.value()).contains(new BigDecimal("170"));
    assertThat(all.isProven()).isTrue();
  }

  @Test
  void limitsThatLimitNothingAreRefused() {
    SearchLimits none = SearchLimits.none();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> none.withMaxNodes(0))
        .withMessage("SearchLimits: maxNodes must be at least 1, was 0");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> none.withGap(1.5))
        .withMessage("SearchLimits: gap must lie between 0 and 1, was 1.5");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> none.withTime(Duration.ZERO, () -> 0))
        .withMessage("SearchLimits: time must be above 0, was PT0S");
  }
}
