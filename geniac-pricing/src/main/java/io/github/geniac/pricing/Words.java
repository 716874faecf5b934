package io.github.geniac.pricing;

import io.github.geniac.core.ExactMoney;
import io.github.geniac.core.Fraction;
import io.github.geniac.core.FxAssumption;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.joda.money.BigMoneyProvider;
import org.joda.money.Money;

/** The values of a cost sheet in words: the same digits in every language. */
record Words(io.github.geniac.pricing.internal.Words plain) {

  Words(Locale locale) {
    this(new io.github.geniac.pricing.internal.Words(locale));
  }

  Locale locale() {
    return plain.locale();
  }

  String label(String key) {
    return label(key, Map.of());
  }

  String label(String key, Map<String, ?> arguments) {
    return plain.label("sheet." + key, arguments);
  }

  String word(Object value) {
    return plain.word(value);
  }

  String number(BigDecimal number) {
    return plain.number(number);
  }

  /** With at most two decimals. */
  String quantity(Fraction quantity) {
    return plain.quantity(quantity);
  }

  String money(BigMoneyProvider money) {
    return plain.money(money);
  }

  String money(ExactMoney money) {
    return money(money.rounded(RoundingMode.DOWN));
  }

  String assumption(FxAssumption assumption) {
    return plain.assumption(assumption);
  }

  String percent(Fraction share) {
    return plain.percent(share);
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
    return plain.total(total.rounded(), total.isKnown());
  }

  String amount(Optional<Money> amount) {
    return plain.amount(amount);
  }

  /** A note: what it is about, and what it says. */
  String note(Note note) {
    String text = text(note);
    return note.item()
        .map(item -> label(
            "about",
            Map.of("item", item, "part", note.part(), "field", note.key().field(), "text", text)))
        .orElse(text);
  }

  /** What a note says, without what it is about. */
  String text(Note note) {
    return label(
        "note." + note.key(),
        note.arguments().entrySet().stream()
            .collect(Collectors.toMap(Map.Entry::getKey, entry -> told(entry.getValue()))));
  }

  private Object told(Object value) {
    return value instanceof Money money ? money(money) : value;
  }
}
