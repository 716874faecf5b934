package io.github.geniac.rules.repair;

import io.github.geniac.rules.Phrasebook;
import io.github.geniac.rules.internal.Phrases;
import java.util.Locale;
import java.util.Map;

/**
 * The words of this package in a language, beside those of the rules.
 *
 * @param locale Japanese for Japanese, anything else for English
 */
record Texts(Locale locale) {

  static final Phrasebook PHRASES = Phrases.of(Texts.class);

  String label(String key) {
    return label(key, Map.of());
  }

  String label(String key, Map<String, ?> arguments) {
    return PHRASES.fill(locale, "repair." + key, arguments);
  }
}
