package io.github.geniac.rules.repair;

import io.github.geniac.core.Proposal;
import io.github.geniac.rules.Assessment;
import java.util.List;
import java.util.Locale;

/**
 * The repairs of a proposal: of each violated rule alone, and the smallest combinations of edits
 * after which no admissibility rule is violated. Immutable.
 *
 * @param proposal the proposal
 * @param assessment its assessment
 * @param rules each violated rule and part, in the order of the rulebook
 * @param repairs the repairs of the verdict, the smallest first; empty if it is not inadmissible
 * @param needs what must be if there is no repair of the verdict; else empty
 */
public record RepairReport(
    Proposal proposal,
    Assessment assessment,
    List<RuleRepairs> rules,
    List<Repair> repairs,
    List<Need> needs) {

  /**
   * Copies the lists.
   *
   * @param proposal the proposal
   * @param assessment its assessment
   * @param rules each violated rule and part
   * @param repairs the repairs of the verdict
   * @param needs what must be if there is no repair of the verdict
   */
  public RepairReport {
    rules = List.copyOf(rules);
    repairs = List.copyOf(repairs);
    needs = List.copyOf(needs);
  }

  /**
   * {@return the repairs of one rule, on all parts on which it is violated; none if it is not}
   *
   * @param rule the id of the rule
   * @throws IllegalArgumentException if the rulebook has no such rule
   */
  public List<Repair> repairs(String rule) {
    assessment.results(rule);
    return rules.stream()
        .filter(one -> one.violated().rule().value().equals(rule))
        .flatMap(one -> one.repairs().stream())
        .toList();
  }

  /**
   * {@return what must be where one rule has no repair; nothing if it has, or is not violated}
   *
   * @param rule the id of the rule
   * @throws IllegalArgumentException if the rulebook has no such rule
   */
  public List<Need> needs(String rule) {
    assessment.results(rule);
    return rules.stream()
        .filter(one -> one.violated().rule().value().equals(rule))
        .flatMap(one -> one.needs().stream())
        .toList();
  }

  /**
   * {@return the report in words: the repairs of the verdict, then of each violated rule}
   *
   * @param locale Japanese for Japanese, anything else for English
   */
  public String explain(Locale locale) {
    return new RepairText(new Texts(locale)).of(this);
  }

  /** {@return the report in English} */
  @Override
  public String toString() {
    return explain(Locale.ENGLISH);
  }
}
