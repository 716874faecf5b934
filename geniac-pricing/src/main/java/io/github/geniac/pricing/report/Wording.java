package io.github.geniac.pricing.report;

import io.github.geniac.core.DayRange;
import io.github.geniac.core.ExactMoney;
import io.github.geniac.core.Fraction;
import io.github.geniac.core.FxAssumption;
import io.github.geniac.pricing.Note;
import io.github.geniac.pricing.Split;
import io.github.geniac.pricing.Total;
import io.github.geniac.pricing.internal.Texts;
import io.github.geniac.pricing.internal.Words;
import io.github.geniac.rules.Clause;
import io.github.geniac.rules.Finding;
import io.github.geniac.rules.Ledger;
import io.github.geniac.rules.Outcome;
import io.github.geniac.rules.Part;
import io.github.geniac.rules.Phrasebook;
import io.github.geniac.rules.Reading;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.joda.money.BigMoneyProvider;
import org.joda.money.Money;

/** What a report says, in the words of one language: the same digits in every language. */
final class Wording {

  private static final Phrasebook WORDS = Texts.with(Wording.class);

  private final Locale locale;
  private final Words words;

  Wording(Locale locale) {
    this.locale = locale.getLanguage().equals(Locale.JAPANESE.getLanguage())
        ? Locale.JAPANESE
        : Locale.ENGLISH;
    this.words = new Words(this.locale);
  }

  Locale locale() {
    return locale;
  }

  /** The words for a key of this package. */
  String label(String key) {
    return label(key, Map.of());
  }

  String label(String key, Map<String, ?> arguments) {
    return phrase("report." + key, arguments);
  }

  /** The words for any key. */
  String phrase(String key, Map<String, ?> arguments) {
    return WORDS.fill(locale, key, arguments);
  }

  /** The words for any key, or something else if there are none. */
  String phraseOr(String key, String otherwise) {
    return WORDS.text(locale, key).orElse(otherwise);
  }

  String word(Object value) {
    return WORDS.word(locale, value);
  }

  String number(long number) {
    return words.number(BigDecimal.valueOf(number));
  }

  String number(BigDecimal number) {
    return words.number(number);
  }

  String number(Fraction number) {
    return words.number(number);
  }

  /** With at most two decimals. */
  String quantity(Fraction quantity) {
    return words.quantity(quantity);
  }

  String assumption(FxAssumption assumption) {
    return words.assumption(assumption);
  }

  String percent(Fraction share) {
    return words.percent(share);
  }

  String amount(Optional<Money> amount) {
    return words.amount(amount);
  }

  String total(Total total) {
    return words.total(total.rounded(), total.isKnown());
  }

  String money(BigMoneyProvider money) {
    return words.money(money);
  }

  /** In its currency's smallest unit, truncated. */
  String money(ExactMoney money) {
    return money(money.rounded(RoundingMode.DOWN));
  }

  /** Without the currency, in its smallest unit, truncated. */
  String digits(ExactMoney money) {
    return number(money.rounded(RoundingMode.DOWN).getAmount());
  }

  /** The first and the last day, and how many there are. */
  String days(DayRange days) {
    return label(
        "days", Map.of("first", days.start(), "last", days.lastDay(), "days", days.days()));
  }

  /** The same in lines, for a narrow column. */
  String daysInLines(DayRange days) {
    return label(
        "days-in-lines",
        Map.of("first", days.start(), "last", days.lastDay(), "days", days.days()));
  }

  /** A word if all goes to one part, else each part with its share. */
  <E extends Enum<E>> String split(Split<E> split) {
    return split.shares().size() == 1
        ? word(split.shares().keySet().iterator().next())
        : split.shares().entrySet().stream()
            .map(part -> word(part.getKey()) + " " + percent(part.getValue()))
            .collect(Collectors.joining(", "));
  }

  /** A clause with its place in the call, if the ledger knows it. */
  String clause(Clause clause) {
    return Ledger.entries().stream()
        .filter(entry -> entry.clause().equals(clause))
        .findFirst()
        .map(entry -> label("clause", Map.of("number", clause.number(), "place", place(entry))))
        .orElse(clause.number());
  }

  String place(Ledger.Entry entry) {
    return phrase(
        "label.ledger.place", Map.of("route", entry.route(), "paragraph", entry.paragraph()));
  }

  /** A finding, with what it means where that is not what its rule came to. */
  String finding(Finding finding, Outcome ofRule) {
    String sentence = finding.explain(locale);
    if (finding.isRemark()) {
      return label("marked", Map.of("mark", phrase("label.remark", Map.of()), "text", sentence));
    }
    Outcome outcome = finding.outcome().orElseThrow();
    return outcome == ofRule
        ? sentence
        : label("marked", Map.of("mark", word(outcome), "text", sentence));
  }

  /** The choices made for readings, each with its words. */
  String choices(Map<Reading<?>, Enum<?>> choices) {
    return choices.entrySet().stream()
        .map(choice -> choice(choice.getKey(), choice.getValue()))
        .collect(Collectors.joining(label("separator")));
  }

  String choice(Reading<?> reading, Enum<?> choice) {
    String key = "reading." + reading.id();
    return label(
        "choice",
        Map.of(
            "reading", reading.id(),
            "about", phraseOr(key, reading.id()),
            "choice", phraseOr(key + "." + choice.name(), choice.name())));
  }

  /** A note of the cost sheet: what it is about, and what it says. */
  String note(Note note) {
    return note.item()
        .map(item -> phrase(
            "sheet.about",
            Map.of(
                "item", item,
                "part", note.part(),
                "field", note.key().field(),
                "text", text(note))))
        .orElseGet(() -> text(note));
  }

  /** What a note says, without what it is about. */
  String text(Note note) {
    Map<String, Object> told = new LinkedHashMap<>();
    note.arguments()
        .forEach((name, value) -> told.put(name, value instanceof Money one ? money(one) : value));
    return phrase("sheet.note." + note.key(), told);
  }

  /** The name of a part in anchors. */
  String id(Part part) {
    return part.name().toLowerCase(Locale.ROOT);
  }

  String list(List<String> texts) {
    return String.join(label("separator"), texts);
  }
}
