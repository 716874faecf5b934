package io.github.geniac.rules.outlook;

import io.github.geniac.rules.Phrasebook;
import io.github.geniac.rules.internal.Phrases;
import java.util.Locale;
import java.util.Map;

/** The words of this package, beside those of the rules. */
final class Texts {

  private static final Phrasebook STANDARD = Phrases.of(Texts.class);

  private final Locale locale;

  Texts(Locale locale) {
    this.locale = locale;
  }

  Locale locale() {
    return locale;
  }

  String label(String key) {
    return label(key, Map.of());
  }

  String label(String key, Map<String, ?> arguments) {
    return STANDARD.fill(locale, "outlook." + key, arguments);
  }

  String word(Object value) {
    return STANDARD.word(locale, value);
  }

  /** The words for a key, or something else where it has none. */
  String name(String key, String otherwise) {
    return STANDARD.text(locale, key).orElse(otherwise);
  }
}
