package io.github.geniac.pricing.outlook;

import io.github.geniac.pricing.outlook.BudgetFrontier.Point;
import io.github.geniac.pricing.outlook.BudgetFrontier.Range;
import io.github.geniac.rules.Assessment;
import io.github.geniac.rules.Outcome;
import io.github.geniac.rules.RuleResult;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.joda.money.Money;

/** Looks at every value, and puts those side by side that stand alike. */
final class Scan {

  private Scan() {}

  /** There is at least one value. */
  static <T> List<Range<T>> ranges(List<T> values, Function<T, Point<T>> at, Money budget) {
    List<Range<T>> ranges = new ArrayList<>();
    Point<T> first = at.apply(values.get(0));
    Point<T> last = first;
    for (T value : values.subList(1, values.size())) {
      Point<T> next = at.apply(value);
      if (!isAlike(first, next, budget)) {
        ranges.add(new Range<>(first, Optional.of(last)));
        first = next;
      }
      last = next;
    }
    ranges.add(new Range<>(first, Optional.of(last)));
    return ranges;
  }

  private static boolean isAlike(Point<?> one, Point<?> other, Money budget) {
    return one.fit(budget) == other.fit(budget)
        && outcomes(one.assessment()).equals(outcomes(other.assessment()));
  }

  private static List<Outcome> outcomes(Assessment assessment) {
    return assessment.results().stream().map(RuleResult::outcome).toList();
  }
}
