package io.github.geniac.pricing.outlook;

import io.github.geniac.pricing.Note;
import io.github.geniac.pricing.Total;
import io.github.geniac.rules.Assessment;
import io.github.geniac.rules.Part;
import io.github.geniac.rules.Verdict;
import io.github.geniac.rules.outlook.Difference;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.joda.money.Money;

/**
 * How far one value of a plan can go within a budget, all else equal: ranges of values, and at each
 * edge what stops the next step, the budget or a rule. Immutable.
 *
 * <p>Of counts and days every value was priced and assessed, so a range holds for each of its
 * values, and the total may rise and fall as it likes. Of prices and rates the total never falls as
 * they rise, so two neighbouring steps prove the answer; the rules were asked at the ends of the
 * ranges, and nothing beyond the first value of the last range.
 *
 * @param <T> the type of the values
 * @param key what moves, under which the phrases speak of it, such as {@code unit-price}
 * @param subject whose value it is, such as {@code bulk-gpu}
 * @param part the plan whose total is held against the budget
 * @param budget the most that the plan may cost, its rounding included
 * @param ranges the values that were looked at, in rising order; none if the total is not known
 *     whatever the value
 * @param unknown why totals are not known; empty if all are
 */
public record BudgetFrontier<T extends Comparable<? super T>>(
    String key,
    String subject,
    Part part,
    Money budget,
    List<Range<T>> ranges,
    List<Note> unknown) {

  /** How a total stands to the budget. */
  public enum Fit {
    /** The total is at most the budget. */
    WITHIN,
    /** The total, or what is known of it, is more than the budget. */
    OVER,
    /** What is known of the total is within the budget, the rest is not known. */
    UNKNOWN
  }

  /**
   * A value, and what the plan comes to with it.
   *
   * @param <T> the type of the value
   * @param value the value
   * @param total what the plan costs
   * @param assessment what the rules say
   */
  public record Point<T>(T value, Total total, Assessment assessment) {

    /**
     * Refuses nulls.
     *
     * @param value the value
     * @param total what the plan costs
     * @param assessment what the rules say
     */
    public Point {
      Objects.requireNonNull(value, "value");
      Objects.requireNonNull(total, "total");
      Objects.requireNonNull(assessment, "assessment");
    }

    /**
     * {@return how the total stands to a budget}
     *
     * @param budget the budget, in the billing currency
     */
    public Fit fit(Money budget) {
      if (total.rounded().isGreaterThan(budget)) {
        return Fit.OVER;
      }
      return total.isKnown() ? Fit.WITHIN : Fit.UNKNOWN;
    }

    /** {@return whether a rule stands against it} */
    public boolean isRefused() {
      return assessment.verdict() == Verdict.INADMISSIBLE;
    }
  }

  /**
   * Values side by side that stand alike to the budget and to the rules.
   *
   * @param <T> the type of the values
   * @param first the first value
   * @param last the last value; none if there is no end
   */
  public record Range<T>(Point<T> first, Optional<Point<T>> last) {

    /** {@return its last value, the first if there is no end} */
    Point<T> end() {
      return last.orElse(first);
    }
  }

  /**
   * What changes from the largest value to the next.
   *
   * @param <T> the type of the values
   * @param last the largest value
   * @param next the value after it
   * @param passesBudget whether the next one costs more than the budget
   * @param difference which rules come to something else
   */
  public record Stop<T>(
      Point<T> last, Point<T> next, boolean passesBudget, Difference difference) {}

  /**
   * Copies the lists.
   *
   * @param key what moves
   * @param subject whose value it is
   * @param part the plan
   * @param budget the budget
   * @param ranges the values that were looked at
   * @param unknown why totals are not known
   */
  public BudgetFrontier {
    Objects.requireNonNull(key, "key");
    Objects.requireNonNull(subject, "subject");
    Objects.requireNonNull(part, "part");
    Objects.requireNonNull(budget, "budget");
    ranges = List.copyOf(ranges);
    unknown = List.copyOf(unknown);
  }

  /** {@return the largest value within the budget that no rule stands against, if there is one} */
  public Optional<Point<T>> largest() {
    return largest(point -> !point.isRefused());
  }

  /**
   * {@return the largest value within the budget with this verdict, if there is one}
   *
   * @param verdict the verdict
   */
  public Optional<Point<T>> largest(Verdict verdict) {
    return largest(point -> point.assessment().verdict() == verdict);
  }

  /** {@return the largest value within the budget, whatever the rules say, if there is one} */
  public Optional<Point<T>> largestWithin() {
    return largest(any -> true);
  }

  private Optional<Point<T>> largest(Predicate<Point<T>> wanted) {
    return isUnlimited()
        ? Optional.empty()
        : found(wanted).map(i -> ranges.get(i).end());
  }

  /** The last range within the budget of which something holds. */
  private Optional<Integer> found(Predicate<Point<T>> wanted) {
    return IntStream.range(0, ranges.size())
        .boxed()
        .filter(i -> {
          Point<T> end = ranges.get(i).end();
          return end.fit(budget) == Fit.WITHIN && wanted.test(end);
        })
        .reduce((one, next) -> next);
  }

  /**
   * {@return whether the total is within the budget and does not depend on the value, so that there
   * is no largest one}
   */
  public boolean isUnlimited() {
    return ranges.size() == 1
        && ranges.get(0).last().isEmpty()
        && ranges.get(0).first().fit(budget) == Fit.WITHIN;
  }

  /**
   * {@return what stops the step after {@link #largest()}; empty if there is no largest value, or
   * no further one was looked at}
   */
  public Optional<Stop<T>> stop() {
    return isUnlimited()
        ? Optional.empty()
        : found(point -> !point.isRefused()).filter(i -> i + 1 < ranges.size()).map(this::stop);
  }

  /** What changes from a range to the next. */
  Stop<T> stop(int range) {
    Point<T> last = ranges.get(range).end();
    Point<T> next = ranges.get(range + 1).first();
    return new Stop<>(
        last,
        next,
        next.fit(budget) == Fit.OVER,
        Difference.of(last.assessment(), next.assessment()));
  }

  /**
   * {@return the answer and the ranges in words, in aligned columns, and why totals are not known}
   *
   * @param locale Japanese for Japanese, anything else for English
   */
  public String explain(Locale locale) {
    return new BudgetFrontierText(locale).of(this);
  }

  /** {@return the frontier in English} */
  @Override
  public String toString() {
    return explain(Locale.ENGLISH);
  }
}
