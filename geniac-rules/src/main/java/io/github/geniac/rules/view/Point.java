package io.github.geniac.rules.view;

import io.github.geniac.rules.Assessment;
import io.github.geniac.rules.Clause;
import io.github.geniac.rules.Finding;
import io.github.geniac.rules.Outcome;
import io.github.geniac.rules.Part;
import io.github.geniac.rules.RuleId;
import io.github.geniac.rules.RuleKind;
import io.github.geniac.rules.RuleResult;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * A finding with the kind of its rule and the clauses that the rule stands on, such as 112 bulk
 * nodes above the cap of 100 (admissibility, clause 2.3). Immutable.
 *
 * @param kind the question that the rule helps to answer
 * @param clauses the clauses that the rule stands on
 * @param finding what was found; its arguments are the values and limits
 */
public record Point(RuleKind kind, List<Clause> clauses, Finding finding) {

  /**
   * Copies the list.
   *
   * @param kind the question that the rule helps to answer
   * @param clauses the clauses that the rule stands on
   * @param finding what was found
   */
  public Point {
    clauses = List.copyOf(clauses);
  }

  /** {@return the rule that found it} */
  public RuleId rule() {
    return finding.rule();
  }

  /** {@return what it is about: the proposal or one of its plans} */
  public Part part() {
    return finding.part();
  }

  /** What a rule found on one part, in the rule's order. */
  static Stream<Point> of(RuleResult result) {
    return result.findings().stream()
        .map(finding -> new Point(result.kind(), result.clauses(), finding));
  }

  /** All findings of this sort: what bears on the verdict first, then as assessed. */
  static List<Point> of(Assessment assessment, Predicate<Finding> which) {
    return assessment.results().stream()
        .sorted(Comparator.comparing(RuleResult::kind))
        .flatMap(Point::of)
        .filter(point -> which.test(point.finding()))
        .toList();
  }

  static List<Point> of(Assessment assessment, Outcome outcome) {
    return of(assessment, finding -> finding.outcome().equals(Optional.of(outcome)));
  }
}
