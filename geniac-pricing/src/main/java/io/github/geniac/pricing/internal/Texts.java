package io.github.geniac.pricing.internal;

import io.github.geniac.rules.Phrasebook;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Locale;

/** The words of this module, beside those of the rules. */
public final class Texts {

  private static final String SHEETS = "/io/github/geniac/pricing/";
  private static final String APPLICATIONS = "/io/github/geniac/pricing/sheet/";

  /** In Japanese and English. */
  public static final Phrasebook STANDARD =
      with(with(Phrasebook.standard(), Locale.ENGLISH), Locale.JAPANESE);

  private Texts() {}

  /**
   * {@return these words, and beside them those of another package of this module}
   *
   * @param owner a class of that package, beside which its {@code phrases_en.properties} and
   *     {@code phrases_ja.properties} stand
   * @throws IllegalStateException if one of them is missing
   */
  public static Phrasebook with(Class<?> owner) {
    String folder = "/" + owner.getPackageName().replace('.', '/') + "/";
    return with(
        with(STANDARD, Locale.ENGLISH, folder + name(Locale.ENGLISH)),
        Locale.JAPANESE,
        folder + name(Locale.JAPANESE));
  }

  private static String name(Locale locale) {
    return "phrases_" + locale.getLanguage() + ".properties";
  }

  private static Phrasebook with(Phrasebook phrasebook, Locale locale) {
    String name = name(locale);
    Phrasebook sheets = with(with(phrasebook, locale, SHEETS + name), locale, APPLICATIONS + name);
    return with(sheets, locale, name);
  }

  private static Phrasebook with(Phrasebook phrasebook, Locale locale, String name) {
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
