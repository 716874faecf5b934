package io.github.geniac.rules.repair;

import io.github.geniac.rules.Assessment;
import io.github.geniac.rules.Finding;
import io.github.geniac.rules.Outcome;
import io.github.geniac.rules.RuleKind;
import io.github.geniac.rules.RuleResult;
import io.github.geniac.rules.Subject;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Compares two assessments by one rulebook, result by result.
 *
 * <p>Something got worse if a rule is violated that was not, or is so by a finding about an object
 * that was not found so before; or if a rule is undetermined that was satisfied or had nothing to
 * judge, unless all its questions are among those that the edits had to {@linkplain Opened open}.
 */
final class Outcomes {

  private Outcomes() {}

  /** The result of the same rule on the same part. */
  static RuleResult of(Assessment assessment, RuleResult result) {
    for (RuleResult one : assessment.results()) {
      if (one.rule().equals(result.rule()) && one.part() == result.part()) {
        return one;
      }
    }
    throw new IllegalArgumentException(
        "Assessment: there is no result of " + result.rule() + " on " + result.part());
  }

  /** The admissibility rules that are violated. */
  static List<RuleResult> obstacles(Assessment assessment) {
    return assessment.results(RuleKind.ADMISSIBILITY).stream()
        .filter(result -> result.outcome() == Outcome.VIOLATED)
        .toList();
  }

  /** The results with a violation that was not there before. */
  static List<RuleResult> newlyViolated(Assessment was, Assessment becomes) {
    List<RuleResult> worse = new ArrayList<>();
    for (int i = 0; i < becomes.results().size(); i++) {
      RuleResult now = becomes.results().get(i);
      if (now.outcome() == Outcome.VIOLATED
          && !violations(was.results().get(i)).containsAll(violations(now))) {
        worse.add(now);
      }
    }
    return worse;
  }

  /** The results with a question that did not have to come up. */
  static List<RuleResult> newlyOpen(Assessment was, Assessment becomes, Opened opened) {
    List<RuleResult> worse = new ArrayList<>();
    for (int i = 0; i < becomes.results().size(); i++) {
      RuleResult now = becomes.results().get(i);
      Outcome before = was.results().get(i).outcome();
      if (now.outcome() == Outcome.UNDETERMINED
          && (before == Outcome.SATISFIED || before == Outcome.NOT_APPLICABLE)
          && !now.findings(Outcome.UNDETERMINED).stream().allMatch(opened::covers)) {
        worse.add(now);
      }
    }
    return worse;
  }

  private record Violation(Optional<String> key, Optional<Subject> subject) {}

  private static Set<Violation> violations(RuleResult result) {
    Set<Violation> violations = new HashSet<>();
    for (Finding one : result.findings(Outcome.VIOLATED)) {
      violations.add(new Violation(one.subject().map(any -> one.key()), one.subject()));
    }
    return violations;
  }
}
