package io.github.geniac.rules.outlook;

import io.github.geniac.rules.Assessment;
import io.github.geniac.rules.Finding;
import io.github.geniac.rules.Outcome;
import io.github.geniac.rules.Part;
import io.github.geniac.rules.RuleId;
import io.github.geniac.rules.RuleResult;
import io.github.geniac.rules.Subject;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A rule on one part, or on one object of it if the rule judges each object by itself: the least
 * thing that an answer can settle.
 *
 * @param rule the rule
 * @param part the part
 * @param subject the object; none if the rule judges all of them together
 */
record Atom(RuleId rule, Part part, Optional<Subject> subject) {

  /** The rules of the call that judge each allocation by itself. */
  private static final Set<String> EACH_BY_ITSELF =
      Set.of("supplier-not-academic", "non-gpu-direct", "bulk-node-spec", "bulk-vendor");

  /** The atoms of a result: one, or one for each object that it is about. */
  static List<Atom> of(RuleResult result) {
    if (!EACH_BY_ITSELF.contains(result.rule().value())) {
      return List.of(new Atom(result.rule(), result.part(), Optional.empty()));
    }
    return result.findings().stream()
        .map(Finding::subject)
        .distinct()
        .map(subject -> new Atom(result.rule(), result.part(), subject))
        .toList();
  }

  /** What is found here. */
  List<Finding> findings(Assessment assessment) {
    return assessment.results(rule.value()).stream()
        .filter(result -> result.part() == part)
        .flatMap(result -> result.findings().stream())
        .filter(finding -> subject.isEmpty() || finding.subject().equals(subject))
        .toList();
  }

  /** The worst outcome of what is found here. */
  static Outcome outcome(List<Finding> findings) {
    return Outcome.worst(
        findings.stream().flatMap(finding -> finding.outcome().stream()).toList());
  }
}
