package io.github.geniac.rules;

import io.github.geniac.core.CallTerms;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What the rules come to for a proposal: may it be proposed so, is it complete, and what is
 * subsidised. Immutable; equal if and only if everything found is equal, so two assessments can be
 * compared.
 *
 * @param terms the terms of the call
 * @param readings the readings of the call
 * @param results every rule's result, in the order of the rulebook and of the parts
 * @param items what is subsidised, item by item
 * @param verdictWithoutBulkPlan the verdict if the bulk plan were withdrawn, if there is one
 */
public record Assessment(
    CallTerms terms,
    Readings readings,
    List<RuleResult> results,
    List<ItemEligibility> items,
    Optional<Verdict> verdictWithoutBulkPlan) {

  /**
   * Copies the lists.
   *
   * @param terms the terms of the call
   * @param readings the readings of the call
   * @param results every rule's result
   * @param items what is subsidised
   * @param verdictWithoutBulkPlan the verdict if the bulk plan were withdrawn
   */
  public Assessment {
    results = List.copyOf(results);
    items = List.copyOf(items);
  }

  static Assessment of(
      Dossier dossier, Readings readings, List<RuleResult> results, Optional<Verdict> withoutBulk) {
    return new Assessment(
        dossier.terms,
        readings,
        results,
        new EligibilityTally(dossier, results).items(),
        withoutBulk);
  }

  /**
   * {@return the verdict on the proposal as stated, by the admissibility rules alone; beside it
   * stand {@link #isComplete()} and {@link #items()}}
   */
  public Verdict verdict() {
    return Verdict.of(Outcome.worst(
        results(RuleKind.ADMISSIBILITY).stream().map(RuleResult::outcome).toList()));
  }

  /**
   * {@return the verdict on one part alone}
   *
   * @param part the proposal's own facts, the direct plan or the bulk plan
   */
  public Verdict verdict(Part part) {
    return Verdict.of(Outcome.worst(results(RuleKind.ADMISSIBILITY).stream()
        .filter(result -> result.part() == part)
        .map(RuleResult::outcome)
        .toList()));
  }

  /** {@return whether the verdict on the proposal as stated is {@link Verdict#ADMISSIBLE}} */
  public boolean isAdmissible() {
    return verdict() == Verdict.ADMISSIBLE;
  }

  /** {@return whether no content rule asks a question or wants a correction} */
  public boolean isComplete() {
    return results(RuleKind.CONTENT).stream()
        .noneMatch(result ->
            result.outcome() == Outcome.UNDETERMINED || result.outcome() == Outcome.VIOLATED);
  }

  /** {@return what has to be answered before everything is decided, one question per fact} */
  public List<Question> questions() {
    return Question.of(results);
  }

  /** {@return what is stated wrongly: the violations that content rules found} */
  public List<Finding> corrections() {
    return results(RuleKind.CONTENT).stream()
        .flatMap(result -> result.findings(Outcome.VIOLATED).stream())
        .toList();
  }

  /**
   * {@return the results of one kind of rule, in order}
   *
   * @param kind the kind
   */
  public List<RuleResult> results(RuleKind kind) {
    return results.stream().filter(result -> result.kind() == kind).toList();
  }

  /**
   * {@return the results of one rule, one per part}
   *
   * @param rule the id of the rule
   * @throws IllegalArgumentException if the rulebook had no such rule
   */
  public List<RuleResult> results(String rule) {
    List<RuleResult> found =
        results.stream().filter(result -> result.rule().value().equals(rule)).toList();
    if (found.isEmpty()) {
      throw new IllegalArgumentException(
          "Assessment: there is no rule '" + rule + "'; the rules were " + ruleIds());
    }
    return found;
  }

  /**
   * {@return the worst outcome of one rule over all parts}
   *
   * @param rule the id of the rule
   * @throws IllegalArgumentException if the rulebook had no such rule
   */
  public Outcome outcome(String rule) {
    return Outcome.worst(results(rule).stream().map(RuleResult::outcome).toList());
  }

  /**
   * {@return this assessment, for a unit test that guards a plan; the admissibility rules alone
   * decide, so a plan that is incomplete or not subsidised passes}
   *
   * @throws InadmissibleException if the verdict as stated is not {@link Verdict#ADMISSIBLE}; its
   *     message names each rule that stands in the way
   */
  public Assessment orThrow() {
    if (verdict() != Verdict.ADMISSIBLE) {
      throw new InadmissibleException(this);
    }
    return this;
  }

  /**
   * {@return this assessment, unless an admissibility rule is violated; open points are tolerated,
   * and corrections or costs that are not subsidised do not count}
   *
   * @throws InadmissibleException if the verdict as stated is {@link Verdict#INADMISSIBLE}; its
   *     message names each rule that stands in the way
   */
  public Assessment orThrowIfInadmissible() {
    if (verdict() == Verdict.INADMISSIBLE) {
      throw new InadmissibleException(this);
    }
    return this;
  }

  /**
   * {@return the assessment in words, clause by clause}
   *
   * @param locale Japanese for Japanese, anything else for English
   */
  public String explain(Locale locale) {
    return explain(locale, Phrasebook.standard());
  }

  /**
   * {@return the assessment in the words of a phrasebook}
   *
   * @param locale the language, if the phrasebook has it; else English
   * @param phrasebook the words
   */
  public String explain(Locale locale, Phrasebook phrasebook) {
    return new Explanation(phrasebook, locale).of(this);
  }

  /** {@return the verdict in a line} */
  @Override
  public String toString() {
    return new Explanation(Phrasebook.standard(), Locale.ENGLISH).headline(this);
  }

  private List<RuleId> ruleIds() {
    return results.stream().map(RuleResult::rule).distinct().toList();
  }
}
