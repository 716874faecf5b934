package io.github.geniac.rules;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What has to be answered before everything is decided: a fact that is not stated, or a place where
 * the call is open. Immutable.
 *
 * @param fact the fact that is missing, unless a reading is open
 * @param reading the reading that is open, unless a fact is missing
 * @param subject the object that the fact is of, if it is of a single one
 * @param rules the rules that ask
 * @param clauses the clauses they stand on
 */
public record Question(
    Optional<Fact> fact,
    Optional<Reading<?>> reading,
    Optional<Subject> subject,
    List<RuleId> rules,
    List<Clause> clauses) {

  /**
   * Copies the lists.
   *
   * @param fact the fact that is missing
   * @param reading the reading that is open
   * @param subject the object that the fact is of
   * @param rules the rules that ask
   * @param clauses the clauses they stand on
   */
  public Question {
    rules = List.copyOf(rules);
    clauses = List.copyOf(clauses);
  }

  /** {@return who can answer: whoever knows the fact, the ministry if the call is open} */
  public Party party() {
    return fact.map(Fact::party).orElse(Party.MINISTRY);
  }

  /**
   * {@return the question in words: who can answer it, what is asked, and by what evidence}
   *
   * @param locale Japanese for Japanese, anything else for English
   */
  public String explain(Locale locale) {
    return new Explanation(Phrasebook.standard(), locale).sentence(this);
  }

  /**
   * One question per fact and object, and one per open reading, whoever asks, in order of asking.
   */
  static List<Question> of(List<RuleResult> results) {
    Map<Key, Askers> questions = new LinkedHashMap<>();
    for (RuleResult result : results) {
      for (Finding finding : result.findings(Outcome.UNDETERMINED)) {
        Key key = Key.of(finding);
        if (key.fact.isPresent() || key.reading.isPresent()) {
          questions.computeIfAbsent(key, one -> new Askers()).add(result);
        }
      }
    }
    List<Question> list = new ArrayList<>();
    questions.forEach((key, askers) -> list.add(askers.question(key)));
    return list;
  }

  private record Key(Optional<Fact> fact, Optional<Reading<?>> reading, Optional<Subject> subject) {

    static Key of(Finding finding) {
      return finding.missing().isPresent()
          ? new Key(finding.missing(), Optional.empty(), finding.subject())
          : new Key(Optional.empty(), finding.reading(), Optional.empty());
    }
  }

  private static final class Askers {

    private final Set<RuleId> rules = new LinkedHashSet<>();
    private final Set<Clause> clauses = new LinkedHashSet<>();

    void add(RuleResult result) {
      rules.add(result.rule());
      clauses.addAll(result.clauses());
    }

    Question question(Key key) {
      return new Question(
          key.fact, key.reading, key.subject, List.copyOf(rules), List.copyOf(clauses));
    }
  }
}
