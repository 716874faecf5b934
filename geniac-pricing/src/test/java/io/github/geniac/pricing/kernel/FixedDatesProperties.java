package io.github.geniac.pricing.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** Solutions for given dates, held against the audit and against all loads there are. */
class FixedDatesProperties {

  @Provide
  Arbitrary<Cases.Case> cases() {
    return Cases.any(Windows.any(2, 4, 3).map(FixedDatesProperties::fixed), 4, 2);
  }

  @Provide
  Arbitrary<Cases.Case> uniform() {
    return cases().map(Cases.Case::uniform);
  }

  /** The same tasks, each running in all of its window. */
  private static Windows fixed(Windows windows) {
    List<int[]> dates = windows.dates().stream()
        .map(date -> new int[] {date[0], date[0], date[3], date[3]})
        .toList();
    return new Windows(windows.ticks(), windows.tasks(), dates);
  }

  @Property
  void withPartTimeOffersTheBestOfAllIsFoundAndPassesTheAudit(@ForAll("cases") Cases.Case one) {
    isBest(one);
  }

  @Property
  void withOffersThatSpanTheHorizonTheBestOfAllIsFoundAndPassesTheAudit(
      @ForAll("uniform") Cases.Case one) {
    isBest(one);
  }

  private static void isBest(Cases.Case one) {
    Outcome outcome = FixedDates.of(
            one.instance(), one.windows().date(0), one.windows().date(3))
        .solve();

    long best = Cases.NONE;
    List<Outcome.Point> curve = new ArrayList<>();
    for (int pool = 0; pool <= one.instance().poolCap(); pool++) {
      long cost = one.cheapest(pool);
      curve.add(new Outcome.Point(pool, cost, cost));
      best = Math.min(best, cost);
    }
    assertThat(outcome.curve()).isEqualTo(curve);
    assertThat(outcome.bound()).isEqualTo(best);
    assertThat(outcome.best().map(Solution::cost))
        .isEqualTo(Optional.of(best).filter(cost -> cost != Cases.NONE));
    assertThat(outcome
            .best()
            .map(solution -> Audit.flaws(one.instance(), solution))
            .orElse(List.of()))
        .isEmpty();
  }

  @Property
  void aMoldableTaskRunsOnTheLeastCountThatDoesItsWork(
      @ForAll @IntRange(min = 1, max = 40) int work,
      @ForAll @IntRange(min = 1, max = 9) int ticks,
      @ForAll @IntRange(min = 1, max = 3) int min,
      @ForAll @IntRange(min = 3, max = 7) int max) {
    Task task = new Task("t", work, min, max, 0, 9, List.of(), Task.Mode.MOLDABLE);
    Instance instance =
        new Instance(9, 0, 0, List.of(task), List.of(new Spot("s", 3, 9, 0, 9)), List.of());

    Outcome outcome = FixedDates.of(instance, new int[] {0}, new int[] {ticks}).solve();

    long count = Math.max(min, (work + ticks - 1) / ticks);
    assertThat(outcome.bound()).isEqualTo(count > max ? Cases.NONE : count * ticks * 3);
    assertThat(outcome.best().map(s -> Audit.flaws(instance, s)).orElse(List.of()))
        .isEmpty();
  }
}
