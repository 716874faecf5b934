package io.github.geniac.pricing.app;

import io.github.geniac.rules.Phrasebook;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Locale;

/** The words of the command, beside those of pricing and of the rules. */
final class Texts {

  /** In Japanese and English. */
  static final Phrasebook STANDARD =
      with(with(io.github.geniac.pricing.internal.Texts.STANDARD, Locale.ENGLISH), Locale.JAPANESE);

  private Texts() {}

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
