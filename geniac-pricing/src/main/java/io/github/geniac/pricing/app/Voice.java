package io.github.geniac.pricing.app;

import io.github.geniac.pricing.internal.Texts;
import io.github.geniac.pricing.internal.Words;
import io.github.geniac.rules.Phrasebook;
import java.util.Locale;
import java.util.Map;

/**
 * What the command says, in the words of one language.
 *
 * @param locale Japanese or English
 */
record Voice(Locale locale) {

  private static final Phrasebook WORDS = Texts.with(Voice.class);

  Words words() {
    return new Words(locale);
  }

  /** The words for a key of this package. */
  String label(String key) {
    return label(key, Map.of());
  }

  String label(String key, Map<String, ?> arguments) {
    return WORDS.fill(locale, "check." + key, arguments);
  }
}
