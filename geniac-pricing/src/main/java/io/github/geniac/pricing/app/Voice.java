package io.github.geniac.pricing.app;

import io.github.geniac.pricing.internal.Words;
import java.util.Locale;
import java.util.Map;

/**
 * What the command says, in the words of one language.
 *
 * @param locale Japanese or English
 */
record Voice(Locale locale) {

  Words words() {
    return new Words(locale);
  }

  /** The words for a key of this package. */
  String label(String key) {
    return label(key, Map.of());
  }

  String label(String key, Map<String, ?> arguments) {
    return Texts.STANDARD.fill(locale, "check." + key, arguments);
  }
}
