package io.github.geniac.rules.outlook;

import io.github.geniac.rules.Finding;
import io.github.geniac.rules.TextTable;
import io.github.geniac.rules.TextTable.Align;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Puts a {@link Frontier} into words. */
final class FrontierText {

  private final Texts texts;

  FrontierText(Locale locale) {
    this.texts = new Texts(locale);
  }

  String of(Frontier<?> frontier) {
    FrontierAxis<?> axis = frontier.axis();
    List<?> values = axis.values();
    List<String> lines = new ArrayList<>();
    lines.add(texts.label(
        "frontier",
        Map.of(
            "axis", texts.name("outlook.axis." + axis.key(), axis.key()),
            "subject", axis.subject(),
            "from", values.get(0).toString(),
            "to", values.get(values.size() - 1).toString())));
    TextTable table = TextTable.of(Align.RIGHT, Align.LEFT, Align.RIGHT, Align.LEFT, Align.LEFT);
    for (int i = 0; i < frontier.ranges().size(); i++) {
      Frontier.Range<?> range = frontier.ranges().get(i);
      table.row(
          range.from().toString(), "..", range.to().toString(), texts.word(range.verdict()), "");
      if (i < frontier.edges().size()) {
        edge(table, frontier.edges().get(i));
      }
    }
    lines.addAll(table.lines());
    return String.join("\n", lines);
  }

  private void edge(TextTable table, Frontier.Edge<?> edge) {
    for (Difference.RuleFlip flip : edge.difference().rules()) {
      for (Finding finding : flip.findingsAfter()) {
        table.row(
            "",
            "",
            edge.next().toString(),
            flip.after().map(result -> texts.word(result.outcome())).orElse(""),
            DifferenceText.rule(flip) + ": " + finding.explain(texts.locale()));
      }
    }
  }
}
