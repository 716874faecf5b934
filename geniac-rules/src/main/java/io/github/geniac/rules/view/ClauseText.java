package io.github.geniac.rules.view;

import io.github.geniac.rules.Ledger;
import io.github.geniac.rules.Part;
import io.github.geniac.rules.internal.Markdown;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/** Writes a {@link ClauseTable} as Markdown. */
final class ClauseText {

  private static final List<Part> PARTS = List.of(Part.PROPOSAL, Part.DIRECT, Part.BULK);

  private final ClauseTable table;
  private final Texts texts;

  ClauseText(ClauseTable table, Texts texts) {
    this.table = table;
    this.texts = texts;
  }

  String text() {
    Markdown page = new Markdown();
    page.heading(1, texts.label("clauses"));
    page.list(List.of(texts.headline(table.assessment()), texts.basis(table.assessment())));
    List<String> head = new ArrayList<>(texts.heads("clause", "place", "about", "treatment"));
    PARTS.forEach(part -> head.add(texts.word(part)));
    head.addAll(texts.heads("found", "shown-by"));
    page.tableOfLines(head, table.rows().stream().map(this::row).toList());
    page.paragraph(texts.phrase("label.caution", ""));
    return page.text();
  }

  private List<String> row(ClauseRow row) {
    List<String> cells = new ArrayList<>();
    cells.add(row.clause().number());
    cells.add(texts.lines(row.entries().stream().map(this::place).toList()));
    cells.add(texts.phrase("clause." + row.clause(), texts.label("none")));
    cells.add(texts.lines(treatment(row)));
    PARTS.forEach(
        part -> cells.add(row.status(part).map(texts::word).orElseGet(() -> texts.label("none"))));
    cells.add(texts.lines(found(row)));
    cells.add(texts.lines(shownBy(row)));
    return cells;
  }

  private String place(Ledger.Entry entry) {
    return texts.filled(
        "label.ledger.place", Map.of("route", entry.route(), "paragraph", entry.paragraph()));
  }

  private List<String> treatment(ClauseRow row) {
    List<String> lines = new ArrayList<>();
    String why = texts.phrase("clause." + row.clause() + ".why", "");
    for (Ledger.Entry entry : row.entries()) {
      lines.add(texts.filled(
          "label.ledger." + entry.treatment(), Map.of("rules", entry.rules(), "why", why)));
    }
    if (!row.ownRules().isEmpty()) {
      lines.add(texts.label("clauses.own", Map.of("rules", row.ownRules())));
    }
    if (!row.notJudged().isEmpty()) {
      lines.add(texts.label("clauses.not-judged", Map.of("rules", row.notJudged())));
    }
    return lines;
  }

  /** The gravest findings first, remarks last. */
  private List<String> found(ClauseRow row) {
    return row.points().stream()
        .sorted(Comparator.comparing(ClauseText::gravity).reversed())
        .map(this::told)
        .toList();
  }

  private static int gravity(Point point) {
    return point.finding().outcome().map(Enum::ordinal).orElse(-1);
  }

  private String told(Point point) {
    String outcome = point
        .finding()
        .outcome()
        .map(texts::word)
        .orElseGet(() -> texts.phrase("label.remark", ""));
    return texts.label(
        "clauses.found",
        Map.of(
            "outcome", outcome, "part", point.part(), "sentence", texts.sentence(point.finding())));
  }

  private List<String> shownBy(ClauseRow row) {
    List<String> lines = new ArrayList<>();
    row.missing().forEach(fact -> lines.add(shown(texts.name(fact), texts.evidence(fact))));
    row.openReadings()
        .forEach(reading -> lines.add(shown(texts.reading(reading), texts.ministrysAnswer())));
    return lines;
  }

  private String shown(String what, String evidence) {
    return texts.label("clauses.shown-by", Map.of("what", what, "evidence", evidence));
  }
}
