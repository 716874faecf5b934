package io.github.geniac.rules.repair;

import io.github.geniac.rules.Phrasebook;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Map;

/**
 * The words of this package in a language, beside those of the rules.
 *
 * @param locale Japanese for Japanese, anything else for English
 */
record Texts(Locale locale) {

  static final Phrasebook PHRASES =
      with(with(Phrasebook.standard(), Locale.ENGLISH), Locale.JAPANESE);

  private static Phrasebook with(Phrasebook phrasebook, Locale locale) {
    String name = "phrases_" + locale.getLanguage() + ".properties";
    try (InputStream stream = Texts.class.getResourceAsStream(name)) {
      if (stream == null) {
        throw new IllegalStateException("Texts: the resource " + name + " is missing");
      }
      return phrasebook.with(locale, stream);
    } catch (IOException e) {
      throw new UncheckedIOException("Texts: the resource " + name + " cannot be read", e);
    }
  }

  String label(String key) {
    return label(key, Map.of());
  }

  String label(String key, Map<String, ?> arguments) {
    return PHRASES.fill(locale, "repair." + key, arguments);
  }

  String word(Object value) {
    return PHRASES.word(locale, value);
  }
}
