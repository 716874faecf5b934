package io.github.geniac.rules.outlook;

import io.github.geniac.core.Proposal;
import io.github.geniac.rules.Assessment;
import io.github.geniac.rules.Outcome;
import io.github.geniac.rules.RuleResult;
import io.github.geniac.rules.Verdict;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * How far one value of a proposal can go, all else equal: the values of an axis in ranges over
 * which no rule's outcome changes, and at each edge the rules that stop the next step. Exact: every
 * value is assessed, and none is taken to follow from its neighbours. Immutable.
 *
 * <pre>{@code
 * Frontier<Integer> bulk =
 *     Frontier.of(Setting.of(terms), proposal, FrontierAxes.bulkNodes(proposal, terms));
 * bulk.largest(Verdict.ADMISSIBLE); // 100; the edge names bulk-node-cap and 101 nodes
 * }</pre>
 *
 * @param <T> the type of the values
 * @param axis what moves
 * @param ranges all values of the axis, range by range, in rising order
 * @param edges what changes between neighbouring ranges, one fewer than the ranges
 */
public record Frontier<T extends Comparable<? super T>>(
    FrontierAxis<T> axis, List<Range<T>> ranges, List<Edge<T>> edges) {

  /**
   * Values that lie side by side and for which each rule comes to the same.
   *
   * @param <T> the type of the values
   * @param from the first value
   * @param to the last value
   * @param assessment what the first value comes to
   */
  public record Range<T>(T from, T to, Assessment assessment) {

    /** {@return the verdict on each of its values} */
    public Verdict verdict() {
      return assessment.verdict();
    }
  }

  /**
   * What changes from the last value of a range to the first of the next.
   *
   * @param <T> the type of the values
   * @param last the last value of a range
   * @param next the value after it
   * @param difference what flips between the two
   */
  public record Edge<T>(T last, T next, Difference difference) {}

  /**
   * Copies the lists.
   *
   * @param axis what moves
   * @param ranges all values of the axis
   * @param edges what changes between neighbouring ranges
   */
  public Frontier {
    ranges = List.copyOf(ranges);
    edges = List.copyOf(edges);
  }

  /**
   * {@return how far an axis can go}
   *
   * @param setting by what the proposal is judged
   * @param proposal the proposal that it is a value of
   * @param axis what moves
   * @param <T> the type of the values
   * @throws IllegalArgumentException if the proposal refuses a value of the axis
   */
  public static <T extends Comparable<? super T>> Frontier<T> of(
      Setting setting, Proposal proposal, FrontierAxis<T> axis) {
    List<Range<T>> ranges = new ArrayList<>();
    List<Edge<T>> edges = new ArrayList<>();
    T from = axis.values().get(0);
    T last = from;
    Assessment first = setting.assess(axis.setter().apply(proposal, from));
    Assessment latest = first;
    for (T value : axis.values().subList(1, axis.values().size())) {
      Assessment assessment = setting.assess(axis.setter().apply(proposal, value));
      if (!outcomes(assessment).equals(outcomes(first))) {
        ranges.add(new Range<>(from, last, first));
        edges.add(new Edge<>(last, value, Difference.of(latest, assessment)));
        from = value;
        first = assessment;
      }
      last = value;
      latest = assessment;
    }
    ranges.add(new Range<>(from, last, first));
    return new Frontier<>(axis, ranges, edges);
  }

  private static List<Outcome> outcomes(Assessment assessment) {
    return assessment.results().stream().map(RuleResult::outcome).toList();
  }

  /**
   * {@return the largest value with this verdict, if one has it}
   *
   * @param verdict the verdict
   */
  public Optional<T> largest(Verdict verdict) {
    return largest(assessment -> assessment.verdict() == verdict);
  }

  /**
   * {@return the smallest value with this verdict, if one has it}
   *
   * @param verdict the verdict
   */
  public Optional<T> smallest(Verdict verdict) {
    return smallest(assessment -> assessment.verdict() == verdict);
  }

  /** {@return the largest value that is not refused: admissible or open, if there is one} */
  public Optional<T> largestNotRefused() {
    return largest(assessment -> assessment.verdict() != Verdict.INADMISSIBLE);
  }

  /** {@return the smallest value that is not refused: admissible or open, if there is one} */
  public Optional<T> smallestNotRefused() {
    return smallest(assessment -> assessment.verdict() != Verdict.INADMISSIBLE);
  }

  /**
   * {@return the largest value of which something holds, if it does of one}
   *
   * @param wanted what has to hold; it may depend on outcomes of rules, which a range has in
   *     common, not on findings
   */
  public Optional<T> largest(Predicate<Assessment> wanted) {
    return ranges.stream()
        .filter(range -> wanted.test(range.assessment()))
        .reduce((one, next) -> next)
        .map(Range::to);
  }

  /**
   * {@return the smallest value of which something holds, if it does of one}
   *
   * @param wanted what has to hold; it may depend on outcomes of rules, which a range has in
   *     common, not on findings
   */
  public Optional<T> smallest(Predicate<Assessment> wanted) {
    return ranges.stream()
        .filter(range -> wanted.test(range.assessment()))
        .findFirst()
        .map(Range::from);
  }

  /**
   * {@return the frontier in words, range by range, in aligned columns}
   *
   * @param locale Japanese for Japanese, anything else for English
   */
  public String explain(Locale locale) {
    return new FrontierText(locale).of(this);
  }

  /** {@return the frontier in English} */
  @Override
  public String toString() {
    return explain(Locale.ENGLISH);
  }
}
