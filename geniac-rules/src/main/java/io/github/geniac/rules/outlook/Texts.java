package io.github.geniac.rules.outlook;

import io.github.geniac.rules.Phrasebook;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Map;

/** The words of this package, beside those of the rules. */
final class Texts {

  private static final Phrasebook STANDARD =
      with(with(Phrasebook.standard(), Locale.ENGLISH), Locale.JAPANESE);

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
}
