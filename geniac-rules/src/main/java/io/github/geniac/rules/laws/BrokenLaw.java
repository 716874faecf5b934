package io.github.geniac.rules.laws;

import io.github.geniac.rules.Phrasebook;
import io.github.geniac.rules.RuleId;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * One law that one rule breaks, and what shows it. Immutable.
 *
 * @param law the law
 * @param rule the rule
 * @param sample the sample that shows it, made as small as it can be while it still does; empty if
 *     the rule shows it by itself
 * @param key in what way the law is broken, the same from version to version
 * @param seen what was seen: an outcome, a text or a list of these
 * @param expected what the law would have instead
 * @param arguments other values by name, such as the {@code fact} that was stated
 */
public record BrokenLaw(
    Law law,
    RuleId rule,
    Optional<Sample> sample,
    String key,
    Object seen,
    Object expected,
    Map<String, Object> arguments) {

  /**
   * Copies the arguments.
   *
   * @param law the law
   * @param rule the rule
   * @param sample the sample that shows it
   * @param key in what way the law is broken
   * @param seen what was seen
   * @param expected what the law would have instead
   * @param arguments other values by name
   */
  public BrokenLaw {
    arguments = Collections.unmodifiableMap(new LinkedHashMap<>(arguments));
  }

  /**
   * {@return the broken law in words; the proposal that shows it is told in a second line}
   *
   * @param locale Japanese for Japanese, anything else for English
   */
  public String explain(Locale locale) {
    Phrasebook words = Texts.STANDARD;
    Map<String, Object> values = new LinkedHashMap<>(arguments);
    values.put("seen", seen);
    values.put("expected", expected);
    values.put("rule", rule);
    String text = words.fill(locale, "law." + law.name() + "." + key, values);
    Map<String, Object> told = new LinkedHashMap<>();
    told.put("rule", rule);
    told.put("law", words.fill(locale, "law." + law.name(), Map.of()));
    told.put("text", text);
    String head = words.fill(locale, "laws.broken", told);
    return sample.map(one -> head + "\n  " + told(one, locale)).orElse(head);
  }

  private static String told(Sample sample, Locale locale) {
    boolean departs = !sample.readings().departures().isEmpty();
    return Texts.STANDARD.fill(
        locale,
        departs ? "laws.sample-under" : "laws.sample",
        Map.of(
            "name", sample.name(),
            "readings", sample.readings(),
            "what", sample.inquiry().<Object>map(inquiry -> inquiry).orElse(sample.proposal())));
  }

  /** {@return the broken law in words, in English} */
  @Override
  public String toString() {
    return explain(Locale.ENGLISH);
  }
}
