package io.github.geniac.pricing.shell;

import io.github.geniac.core.ExactMoney;
import io.github.geniac.core.Fraction;
import io.github.geniac.pricing.SubsidyTerms;
import io.github.geniac.pricing.internal.Texts;
import io.github.geniac.pricing.internal.Words;
import io.github.geniac.rules.Phrasebook;
import io.github.geniac.rules.Readings;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.joda.money.BigMoney;

/**
 * How results are told: the language, and whether charts do with ASCII.
 *
 * @param locale Japanese for Japanese, anything else for English
 * @param ascii whether charts are drawn without block characters
 */
record Voice(Locale locale, boolean ascii) {

  private static final Phrasebook WORDS = Texts.with(Voice.class);

  static final Voice ENGLISH = new Voice(Locale.ENGLISH, false);

  Voice {
    Objects.requireNonNull(locale, "locale");
  }

  Voice in(Locale other) {
    return new Voice(other, ascii);
  }

  Voice inAscii() {
    return new Voice(locale, true);
  }

  Words words() {
    return new Words(locale);
  }

  /** A phrase of this package, with values by name: {@code label("at", "day", day)}. */
  String label(String key, Object... namesAndValues) {
    Map<String, Object> arguments = new HashMap<>();
    for (int i = 0; i < namesAndValues.length; i += 2) {
      arguments.put(namesAndValues[i].toString(), namesAndValues[i + 1]);
    }
    return WORDS.fill(locale, "shell." + key, arguments);
  }

  /** A value in words, such as an enum constant. */
  String word(Object value) {
    return WORDS.word(locale, value);
  }

  /** What is read otherwise than by default. */
  String readings(Readings readings) {
    return readings.departures().isEmpty()
        ? words().label("label.readings.default")
        : readings.toString();
  }

  /** Which part is granted, and up to what. */
  String subsidy(SubsidyTerms terms) {
    String key = terms.cap().isPresent() ? "sheet.granted-capped" : "sheet.granted";
    String cap = terms.cap().map(most -> money(most.toBigMoney())).orElse("");
    return words().label(key, Map.of("rate", words().percent(terms.rate()), "cap", cap));
  }

  String number(long number) {
    return words().number(BigDecimal.valueOf(number));
  }

  /** Without the part after the point, which the exact amounts of a search may have. */
  String whole(ExactMoney amount) {
    return words().number(amount.amount().rounded(0, RoundingMode.DOWN));
  }

  /** With at most two decimals. */
  String quantity(Fraction quantity) {
    BigDecimal rounded = quantity.rounded(2, RoundingMode.HALF_UP).stripTrailingZeros();
    return words().number(rounded.scale() < 0 ? rounded.setScale(0) : rounded);
  }

  String money(BigMoney money) {
    return money.getCurrencyUnit() + " " + words().number(money.getAmount());
  }
}
