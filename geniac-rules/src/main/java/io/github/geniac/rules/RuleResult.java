package io.github.geniac.rules;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What a rule came to on one part: its findings and the worst of their outcomes. Immutable.
 *
 * @param rule the rule
 * @param kind the question it helps to answer
 * @param part the part
 * @param clauses the clauses it stands on
 * @param outcome the worst outcome of the findings
 * @param findings what it found, at least one
 */
public record RuleResult(
    RuleId rule,
    RuleKind kind,
    Part part,
    List<Clause> clauses,
    Outcome outcome,
    List<Finding> findings) {

  /**
   * Copies the lists.
   *
   * @param rule the rule
   * @param kind the question it helps to answer
   * @param part the part
   * @param clauses the clauses it stands on
   * @param outcome the worst outcome of the findings
   * @param findings what it found
   */
  public RuleResult {
    clauses = List.copyOf(clauses);
    findings = List.copyOf(findings);
  }

  static RuleResult of(Rule rule, Part part, Findings findings) {
    return new RuleResult(
        rule.id(),
        rule.kind(),
        part,
        rule.clauses(),
        findings.worst(),
        findings.toList(rule.id(), part));
  }

  /**
   * {@return the findings with this outcome, in the rule's order}
   *
   * @param wanted the outcome
   */
  public List<Finding> findings(Outcome wanted) {
    return findings.stream().filter(finding -> finding.is(wanted)).toList();
  }

  /** {@return the first finding with the outcome of the rule; none if there are only remarks} */
  public Optional<Finding> witness() {
    return findings.stream().filter(finding -> finding.is(outcome)).findFirst();
  }

  /**
   * {@return the result in words}
   *
   * @param locale Japanese for Japanese, anything else for English
   */
  public String explain(Locale locale) {
    return new Explanation(Phrasebook.standard(), locale).of(this);
  }
}
