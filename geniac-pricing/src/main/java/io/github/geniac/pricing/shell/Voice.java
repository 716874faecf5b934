package io.github.geniac.pricing.shell;

import io.github.geniac.core.ExactMoney;
import io.github.geniac.core.Fraction;
import io.github.geniac.pricing.internal.Words;
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
    return Texts.STANDARD.fill(locale, "shell." + key, arguments);
  }

  /** A value in words, such as an enum constant. */
  String word(Object value) {
    return Texts.STANDARD.word(locale, value);
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
