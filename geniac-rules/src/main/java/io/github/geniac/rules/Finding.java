package io.github.geniac.rules;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * One thing a rule found: a key that stays the same from version to version, and the values that it
 * is about, to be put into words later. Immutable.
 *
 * @param rule the rule that found it
 * @param part what it is about: the proposal or one of its plans
 * @param outcome what it means for the rule; empty for a remark, which means nothing for it
 * @param key what was found, such as {@code over-cap}, unique within the rule
 * @param subject the object it is about, if it is about a single one
 * @param missing the fact that would settle it, if one is missing
 * @param reading the reading of the call on which it rests, if it rests on one
 * @param arguments values by name, such as {@code nodes} 112 and {@code cap} 100
 */
public record Finding(
    RuleId rule,
    Part part,
    Optional<Outcome> outcome,
    String key,
    Optional<Subject> subject,
    Optional<Fact> missing,
    Optional<Reading<?>> reading,
    Map<String, Object> arguments) {

  /**
   * Copies the arguments.
   *
   * @param rule the rule that found it
   * @param part what it is about
   * @param outcome what it means for the rule
   * @param key what was found
   * @param subject the object it is about
   * @param missing the fact that would settle it
   * @param reading the reading on which it rests
   * @param arguments values by name
   * @throws IllegalArgumentException if the key is blank
   */
  public Finding {
    key = key.strip();
    if (key.isEmpty()) {
      throw new IllegalArgumentException("Finding of rule " + rule + ": its key must not be blank");
    }
    arguments = ArgumentMap.copyOf(arguments);
  }

  /** {@return whether it is a remark, without meaning for the outcome of its rule} */
  public boolean isRemark() {
    return outcome.isEmpty();
  }

  /**
   * {@return the finding in words}
   *
   * @param locale Japanese for Japanese, anything else for English
   */
  public String explain(Locale locale) {
    return explain(locale, Phrasebook.standard());
  }

  /**
   * {@return the finding in the words of a phrasebook}
   *
   * @param locale the language, if the phrasebook has it; else English
   * @param phrasebook the words
   */
  public String explain(Locale locale, Phrasebook phrasebook) {
    return new Explanation(phrasebook, locale).sentence(this);
  }

  boolean is(Outcome wanted) {
    return outcome.isPresent() && outcome.get() == wanted;
  }
}
