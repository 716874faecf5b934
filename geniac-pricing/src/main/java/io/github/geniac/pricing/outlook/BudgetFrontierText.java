package io.github.geniac.pricing.outlook;

import io.github.geniac.pricing.Note;
import io.github.geniac.pricing.Total;
import io.github.geniac.pricing.internal.Texts;
import io.github.geniac.pricing.internal.Words;
import io.github.geniac.pricing.outlook.BudgetFrontier.Point;
import io.github.geniac.pricing.outlook.BudgetFrontier.Range;
import io.github.geniac.pricing.outlook.BudgetFrontier.Stop;
import io.github.geniac.rules.Clause;
import io.github.geniac.rules.Finding;
import io.github.geniac.rules.Phrasebook;
import io.github.geniac.rules.TextTable;
import io.github.geniac.rules.TextTable.Align;
import io.github.geniac.rules.outlook.Difference;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.joda.money.Money;

/** Puts a {@link BudgetFrontier} into words. */
final class BudgetFrontierText {

  private static final Phrasebook WORDS = Texts.with(BudgetFrontierText.class);

  private final Locale locale;
  private final Words words;

  BudgetFrontierText(Locale locale) {
    this.locale = locale;
    this.words = new Words(locale);
  }

  String of(BudgetFrontier<?> frontier) {
    List<String> lines = new ArrayList<>();
    String axis = "budget.axis." + frontier.key();
    lines.add(label(
        "head",
        Map.of(
            "axis", WORDS.text(locale, axis).orElse(frontier.key()),
            "subject", frontier.subject(),
            "plan", words.label("plan." + frontier.part()),
            "budget", money(frontier.budget()))));
    lines.add(answer(frontier));
    lines.addAll(table(frontier).lines());
    for (Note note : frontier.unknown()) {
      lines.add(label("unknown", Map.of("note", note.explain(locale))));
    }
    return String.join("\n", lines);
  }

  private String answer(BudgetFrontier<?> frontier) {
    if (frontier.isUnlimited()) {
      return label("unlimited", Map.of());
    }
    Optional<? extends Point<?>> largest = frontier.largest();
    return largest
        .map(point -> label(
            "largest",
            Map.of(
                "value", value(point.value()),
                "total", money(point.total().rounded()),
                "left", money(frontier.budget().minus(point.total().rounded())))))
        .orElseGet(() -> label("none", Map.of()));
  }

  private TextTable table(BudgetFrontier<?> frontier) {
    TextTable table =
        TextTable.of(Align.RIGHT, Align.LEFT, Align.RIGHT, Align.LEFT, Align.LEFT, Align.LEFT);
    for (int i = 0; i < frontier.ranges().size(); i++) {
      range(table, frontier.ranges().get(i), frontier.budget());
      if (i + 1 < frontier.ranges().size()) {
        stop(table, frontier.stop(i), frontier.budget());
      }
    }
    return table;
  }

  private void range(TextTable table, Range<?> range, Money budget) {
    Point<?> first = range.first();
    String to = range.last().map(last -> value(last.value())).orElse("");
    String totals = range
        .last()
        .filter(last -> !last.value().equals(first.value()))
        .map(last -> " .. " + total(last.total()))
        .orElse("");
    table.row(
        value(first.value()),
        "..",
        to,
        words.word(first.assessment().verdict()),
        label("fit." + first.fit(budget), Map.of()),
        total(first.total()) + totals);
  }

  /** What the next value runs into: the budget, and rules. */
  private void stop(TextTable table, Stop<?> stop, Money budget) {
    String next = value(stop.next().value());
    if (stop.passesBudget() && !stop.last().total().rounded().isGreaterThan(budget)) {
      Money total = stop.next().total().rounded();
      String over =
          label("over", Map.of("total", money(total), "over", money(total.minus(budget))));
      table.row("", "", next, "", "", over);
    }
    for (Difference.RuleFlip flip : stop.difference().rules()) {
      String clauses =
          flip.clauses().stream().map(Clause::number).collect(Collectors.joining(", "));
      for (Finding finding : flip.findingsAfter()) {
        String outcome =
            flip.after().map(result -> words.word(result.outcome())).orElse("");
        String text = flip.rule() + " (" + clauses + "): " + finding.explain(locale);
        table.row("", "", next, outcome, "", text);
      }
    }
  }

  private String total(Total total) {
    return words.total(total.rounded(), total.isKnown());
  }

  private String money(Money money) {
    return money.getCurrencyUnit() + " " + words.number(money.getAmount());
  }

  /** A number with its thousands apart; a day as it is. */
  private String value(Object value) {
    return value instanceof Number
        ? words.number(new BigDecimal(value.toString()))
        : value.toString();
  }

  private String label(String key, Map<String, ?> arguments) {
    return WORDS.fill(locale, "budget." + key, arguments);
  }
}
