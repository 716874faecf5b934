package io.github.geniac.pricing;

import io.github.geniac.core.ExactMoney;
import io.github.geniac.core.Fraction;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.joda.money.BigMoney;
import org.joda.money.Money;

/** Values in words: the same digits in every language. */
record Words(Locale locale) {

  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  String label(String key) {
    return label(key, Map.of());
  }

  String label(String key, Map<String, ?> arguments) {
    return Texts.STANDARD.fill(locale, "sheet." + key, arguments);
  }

  String word(Object value) {
    return Texts.STANDARD.word(locale, value);
  }

  String number(BigDecimal number) {
    DecimalFormat format =
        new DecimalFormat("#,##0", DecimalFormatSymbols.getInstance(Locale.ROOT));
    format.setMinimumFractionDigits(Math.max(number.scale(), 0));
    return format.format(number);
  }

  /** With at most two decimals. */
  String quantity(Fraction quantity) {
    BigDecimal rounded = quantity.rounded(2, RoundingMode.HALF_UP);
    boolean whole = rounded.stripTrailingZeros().scale() <= 0;
    return number(whole ? rounded.setScale(0, RoundingMode.UNNECESSARY) : rounded);
  }

  String money(Money money) {
    return money.getCurrencyUnit() + " " + number(money.getAmount());
  }

  String money(BigMoney money) {
    return money.getCurrencyUnit() + " " + number(money.getAmount());
  }

  String money(ExactMoney money) {
    return money(money.rounded(RoundingMode.DOWN));
  }

  String percent(Fraction share) {
    return share.multipliedBy(Fraction.of(HUNDRED)).rounded(1, RoundingMode.HALF_UP) + " %";
  }

  /** A word if all goes to one part, else each part with its share. */
  <E extends Enum<E>> String split(Split<E> split) {
    return split.shares().size() == 1
        ? word(split.shares().keySet().iterator().next())
        : split.shares().entrySet().stream()
            .map(part -> word(part.getKey()) + " " + percent(part.getValue()))
            .collect(Collectors.joining(", "));
  }

  /** A total, or what it is at least. */
  String total(Total total) {
    return total.isKnown()
        ? number(total.rounded().getAmount())
        : label("at-least", Map.of("amount", number(total.rounded().getAmount())));
  }

  String amount(Optional<Money> amount) {
    return amount.map(money -> number(money.getAmount())).orElseGet(() -> label("unknown"));
  }

  /** A note: what it is about, and what it says. */
  String note(Note note) {
    Map<String, Object> told = note.arguments().entrySet().stream()
        .collect(Collectors.toMap(Map.Entry::getKey, entry -> told(entry.getValue())));
    String text = label("note." + note.key(), told);
    return note.item()
        .map(item -> label(
            "about",
            Map.of("item", item, "part", note.part(), "field", note.key().field(), "text", text)))
        .orElse(text);
  }

  private Object told(Object value) {
    return value instanceof Money money ? money(money) : value;
  }
}
