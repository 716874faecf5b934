package io.github.geniac.rules.view;

import io.github.geniac.rules.Clause;
import io.github.geniac.rules.Fact;
import io.github.geniac.rules.Finding;
import io.github.geniac.rules.Ledger;
import io.github.geniac.rules.Outcome;
import io.github.geniac.rules.Part;
import io.github.geniac.rules.Reading;
import io.github.geniac.rules.RuleId;
import io.github.geniac.rules.RuleResult;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * A clause: what the ledger says became of it, and what the rules that stand on it came to.
 * Immutable.
 *
 * @param clause the clause
 * @param entries its entries in the ledger; none if only a rule of one's own cites it
 * @param results what the rules came to that stand on it, in the order of the assessment; none if
 *     no rule judged it
 */
public record ClauseRow(Clause clause, List<Ledger.Entry> entries, List<RuleResult> results) {

  /**
   * Copies the lists.
   *
   * @param clause the clause
   * @param entries its entries in the ledger
   * @param results what the rules came to that stand on it
   * @throws IllegalArgumentException if an entry is of another clause, or a result does not stand
   *     on it
   */
  public ClauseRow {
    entries = List.copyOf(entries);
    results = List.copyOf(results);
    for (Ledger.Entry entry : entries) {
      check(entry.clause().equals(clause), clause, entry.clause());
    }
    for (RuleResult result : results) {
      check(result.clauses().contains(clause), clause, result.rule());
    }
  }

  private static void check(boolean belongs, Clause clause, Object other) {
    if (!belongs) {
      throw new IllegalArgumentException(
          "ClauseRow %s: '%s' does not belong to it".formatted(clause, other));
    }
  }

  /**
   * {@return the worst outcome on one part; empty if no rule judged the clause there}
   *
   * @param part the proposal's own facts, or a plan
   */
  public Optional<Outcome> status(Part part) {
    List<Outcome> outcomes = results.stream()
        .filter(result -> result.part() == part)
        .map(RuleResult::outcome)
        .toList();
    return outcomes.isEmpty() ? Optional.empty() : Optional.of(Outcome.worst(outcomes));
  }

  /** {@return what the rules found: the facts with their values} */
  public List<Point> points() {
    return results.stream().flatMap(Point::of).toList();
  }

  /** {@return the facts that are missing; their evidence would show it} */
  public List<Fact> missing() {
    return open(finding -> true)
        .flatMap(finding -> finding.missing().stream())
        .distinct()
        .toList();
  }

  /** {@return the readings that are open; the ministry's answer would show it} */
  public List<Reading<?>> openReadings() {
    return open(finding -> finding.missing().isEmpty())
        .<Reading<?>>flatMap(finding -> finding.reading().stream())
        .distinct()
        .toList();
  }

  private Stream<Finding> open(Predicate<Finding> which) {
    return results.stream()
        .flatMap(result -> result.findings(Outcome.UNDETERMINED).stream())
        .filter(which);
  }

  /** {@return the rules of the ledger that did not judge: they are not asked of a proposal} */
  public List<RuleId> notJudged() {
    return entries.stream()
        .flatMap(entry -> entry.rules().stream())
        .filter(rule -> results.stream().noneMatch(result -> result.rule().equals(rule)))
        .toList();
  }

  /** {@return the rules that judged beside those of the ledger: rules of one's own} */
  public List<RuleId> ownRules() {
    return results.stream()
        .map(RuleResult::rule)
        .distinct()
        .filter(rule -> entries.stream().noneMatch(entry -> entry.rules().contains(rule)))
        .toList();
  }
}
