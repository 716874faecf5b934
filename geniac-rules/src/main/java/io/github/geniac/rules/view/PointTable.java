package io.github.geniac.rules.view;

import io.github.geniac.rules.internal.Markdown;
import java.util.List;
import java.util.Map;

/** Writes findings as a table of Markdown: what they bear on, rule, plan, clauses, sentence. */
final class PointTable {

  private PointTable() {}

  /** Adds a heading with their number, and the table; nothing at all if there are none. */
  static void add(Markdown page, Texts texts, String heading, List<Point> points) {
    if (!points.isEmpty()) {
      page.heading(2, texts.label(heading, Map.of("count", points.size())));
      page.table(
          texts.heads("bears-on", "rule", "part", "clauses", "finding"),
          points.stream().map(point -> row(texts, point)).toList());
    }
  }

  private static List<String> row(Texts texts, Point point) {
    return List.of(
        texts.label("stake." + point.kind()),
        texts.rule(point.rule()),
        texts.word(point.part()),
        texts.clauses(point.clauses()),
        texts.sentence(point.finding()));
  }
}
