package io.github.geniac.rules.laws;

import io.github.geniac.rules.RuleId;
import java.util.Map;
import java.util.Optional;

/**
 * How a sample shows that a law is broken. Immutable.
 *
 * @param key in what way
 * @param about what tells breaches of one key apart, such as the phrase that is missing
 * @param sample the sample, if it takes one
 * @param seen what was seen
 * @param expected what the law would have instead
 * @param arguments other values by name
 */
record Breach(
    String key,
    String about,
    Optional<Sample> sample,
    Object seen,
    Object expected,
    Map<String, Object> arguments) {

  static Breach of(String key, Sample sample, Object seen, Object expected) {
    return new Breach(key, "", Optional.of(sample), seen, expected, Map.of());
  }

  Breach about(String what, Map<String, Object> values) {
    return new Breach(key, what, sample, seen, expected, values);
  }

  Breach with(Map<String, Object> values) {
    return about(about, values);
  }

  /** Whether it shows the same flaw as another, on another sample perhaps. */
  boolean isSame(Breach other) {
    return key.equals(other.key) && about.equals(other.about);
  }

  BrokenLaw of(Law law, RuleId rule) {
    return new BrokenLaw(law, rule, sample, key, seen, expected, arguments);
  }
}
