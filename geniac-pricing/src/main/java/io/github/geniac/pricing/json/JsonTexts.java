package io.github.geniac.pricing.json;

import io.github.geniac.pricing.internal.Texts;
import io.github.geniac.rules.Phrasebook;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Map;

/** The words of this package, beside those of the rules and of the cost sheet. */
final class JsonTexts {

  /** In Japanese and English. */
  static final Phrasebook STANDARD = with(with(Texts.STANDARD, Locale.ENGLISH), Locale.JAPANESE);

  private JsonTexts() {}

  static String label(Locale locale, String key) {
    return label(locale, key, Map.of());
  }

  static String label(Locale locale, String key, Map<String, ?> arguments) {
    return STANDARD.fill(locale, key, arguments);
  }

  /** A place as people are told it. */
  static String pointer(Locale locale, String pointer) {
    return pointer.isEmpty() ? label(locale, "json.document") : pointer;
  }

  private static Phrasebook with(Phrasebook phrasebook, Locale locale) {
    String name = "phrases_" + locale.getLanguage() + ".properties";
    try (InputStream stream = JsonTexts.class.getResourceAsStream(name)) {
      if (stream == null) {
        throw new IllegalStateException("JsonTexts: the resource " + name + " is missing");
      }
      return phrasebook.with(locale, stream);
    } catch (IOException e) {
      throw new UncheckedIOException("JsonTexts: the resource " + name + " cannot be read", e);
    }
  }
}
