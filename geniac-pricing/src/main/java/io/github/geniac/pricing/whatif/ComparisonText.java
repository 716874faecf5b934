package io.github.geniac.pricing.whatif;

import io.github.geniac.pricing.CostLine;
import io.github.geniac.pricing.Funding;
import io.github.geniac.pricing.Total;
import io.github.geniac.pricing.internal.Words;
import io.github.geniac.pricing.whatif.Comparison.Cause;
import io.github.geniac.pricing.whatif.Comparison.LineChange;
import io.github.geniac.pricing.whatif.Comparison.RuleChange;
import io.github.geniac.pricing.whatif.Comparison.TotalChange;
import io.github.geniac.pricing.whatif.Comparison.VerdictChange;
import io.github.geniac.rules.Finding;
import io.github.geniac.rules.TextTable;
import io.github.geniac.rules.TextTable.Align;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.joda.money.Money;

/** Puts comparisons into words. */
final class ComparisonText {

  private static final String ARROW = "->";

  private final Comparison comparison;
  private final Words words;
  private final List<String> lines = new ArrayList<>();

  ComparisonText(Comparison comparison, Locale locale) {
    this.comparison = comparison;
    this.words = new Words(locale);
  }

  String text() {
    lines.add(words.label(
        "compare.head",
        Map.of(
            "from",
            comparison.from().scenario().name(),
            "to",
            comparison.to().scenario().name())));
    if (comparison.isEmpty()) {
      lines.add(words.label("compare.nothing"));
    }
    verdicts();
    rules();
    totals();
    costLines();
    return String.join("\n", lines);
  }

  private void verdicts() {
    TextTable table = TextTable.of(Align.LEFT, Align.LEFT, Align.LEFT, Align.LEFT);
    for (VerdictChange change : comparison.verdicts()) {
      String part = change.part().map(words::word).orElseGet(() -> words.label("compare.overall"));
      table.row(part, words.word(change.from()), ARROW, words.word(change.to()));
    }
    add("compare.verdicts", table);
  }

  private void rules() {
    TextTable table =
        TextTable.of(Align.LEFT, Align.LEFT, Align.LEFT, Align.LEFT, Align.LEFT, Align.LEFT);
    for (RuleChange change : comparison.rules()) {
      Optional<Finding> why = change.findings().stream().findFirst();
      table.row(
          words.word(change.part()),
          change.rule().value(),
          words.word(change.from()),
          ARROW,
          words.word(change.to()),
          why.map(finding -> finding.explain(words.locale())).orElse(""));
    }
    add("compare.rules", table);
  }

  private void totals() {
    TextTable table =
        TextTable.of(Align.LEFT, Align.RIGHT, Align.LEFT, Align.RIGHT, Align.RIGHT, Align.RIGHT);
    for (TotalChange change : comparison.totals()) {
      table.row(
          words.label("plan." + change.part()),
          total(change.from()),
          ARROW,
          total(change.to()),
          difference(change.difference()),
          percent(change.difference(), change.from().flatMap(Total::amount)));
    }
    add("compare.totals", table);
  }

  private void costLines() {
    TextTable table = TextTable.of(
        Align.LEFT, Align.LEFT, Align.RIGHT, Align.LEFT, Align.RIGHT, Align.RIGHT, Align.LEFT);
    for (LineChange change : comparison.lines()) {
      table.row(
          words.word(change.part()),
          change.item().value(),
          change.from().map(line -> words.amount(line.amount())).orElse(""),
          ARROW,
          change.to().map(line -> words.amount(line.amount())).orElse(""),
          difference(change.difference()),
          change.causes().stream()
              .map(cause -> cause(change, cause))
              .collect(Collectors.joining("; ")));
    }
    add("compare.lines", table);
  }

  private void add(String label, TextTable table) {
    List<String> rows = table.lines();
    if (!rows.isEmpty()) {
      lines.add("");
      lines.add(words.label(label, Map.of("currency", comparison.to().sheet().billing())));
      rows.forEach(row -> lines.add("  " + row));
    }
  }

  private String cause(LineChange change, Cause cause) {
    return switch (cause.kind()) {
      case ADDED, REMOVED -> words.word(cause.kind());
      case FUNDING -> cause(cause, subsidised(change.from()), subsidised(change.to()));
      case CHARGED_BY -> cause(cause, kind(change.from()), kind(change.to()));
      default -> cause(cause, cause.from(), cause.to());
    };
  }

  private String cause(Cause cause, String from, String to) {
    return words.label(
        "compare.cause",
        Map.of(
            "kind",
            cause.kind(),
            "from",
            from.isEmpty() ? "-" : from,
            "to",
            to.isEmpty() ? "-" : to));
  }

  private String kind(Optional<CostLine> line) {
    return line.map(one -> words.word(one.kind())).orElse("");
  }

  private String subsidised(Optional<CostLine> line) {
    return line.map(one -> words.percent(one.funding().share(Funding.ELIGIBLE))).orElse("");
  }

  private String total(Optional<Total> total) {
    return total.map(words::total).orElseGet(() -> words.label("none"));
  }

  private String difference(Optional<Money> difference) {
    return difference.map(money -> words.signed(money.getAmount())).orElse("");
  }

  private String percent(Optional<Money> difference, Optional<Money> of) {
    return difference
        .map(more ->
            words.percent(more.getAmount(), of.map(Money::getAmount).orElse(BigDecimal.ZERO)))
        .orElse("");
  }
}
