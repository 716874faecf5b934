package io.github.geniac.rules.internal;

import io.github.geniac.rules.Phrasebook;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Locale;

/** The words of the packages of this module. */
public final class Phrases {

  private Phrases() {}

  /**
   * {@return the words of the rules, and beside them those of a package, in Japanese and English}
   *
   * @param owner a class of that package, beside which its {@code phrases_en.properties} and
   *     {@code phrases_ja.properties} stand
   * @throws IllegalStateException if one of them is missing
   */
  public static Phrasebook of(Class<?> owner) {
    return with(with(Phrasebook.standard(), owner, Locale.ENGLISH), owner, Locale.JAPANESE);
  }

  private static Phrasebook with(Phrasebook phrasebook, Class<?> owner, Locale locale) {
    String name = "phrases_" + locale.getLanguage() + ".properties";
    try (InputStream stream = owner.getResourceAsStream(name)) {
      if (stream == null) {
        throw new IllegalStateException(
            "Phrases: " + name + " of " + owner.getPackageName() + " is missing");
      }
      return phrasebook.with(locale, stream);
    } catch (IOException e) {
      throw new UncheckedIOException("Phrases: " + name + " cannot be read", e);
    }
  }
}
