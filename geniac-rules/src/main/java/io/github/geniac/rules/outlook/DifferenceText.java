package io.github.geniac.rules.outlook;

import io.github.geniac.rules.Clause;
import io.github.geniac.rules.Finding;
import io.github.geniac.rules.Question;
import io.github.geniac.rules.Reading;
import io.github.geniac.rules.RuleResult;
import io.github.geniac.rules.TextTable;
import io.github.geniac.rules.TextTable.Align;
import io.github.geniac.rules.Verdict;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Puts a {@link Difference} into words. */
final class DifferenceText {

  private final Texts texts;

  DifferenceText(Locale locale) {
    this.texts = new Texts(locale);
  }

  /** A rule and its clauses, such as {@code bulk-node-cap (2.3)}. */
  static String rule(Difference.RuleFlip flip) {
    return flip.rule()
        + flip.clauses().stream().map(Clause::number).collect(Collectors.joining(", ", " (", ")"));
  }

  String of(Difference difference) {
    if (difference.isEmpty()) {
      return texts.label("same");
    }
    TextTable table = TextTable.of(Align.LEFT, Align.LEFT, Align.LEFT, Align.LEFT);
    for (Difference.VerdictFlip flip : difference.verdicts()) {
      String change = verdict(flip.before()) + " -> " + verdict(flip.after());
      table.row(texts.label("verdict"), texts.label("scope." + flip.scope()), change, "");
    }
    for (Difference.RuleFlip flip : difference.rules()) {
      side(table, rule(flip), texts.word(flip.part()), flip.before(), flip.findingsBefore());
      side(table, "", "->", flip.after(), flip.findingsAfter());
    }
    questions(table, "appeared", difference.appeared());
    questions(table, "vanished", difference.vanished());
    return String.join("\n", table.lines());
  }

  private String verdict(Optional<Verdict> verdict) {
    return verdict.map(texts::word).orElseGet(() -> texts.label("absent"));
  }

  private void side(
      TextTable table,
      String rule,
      String part,
      Optional<RuleResult> result,
      List<Finding> findings) {
    String outcome =
        result.map(one -> texts.word(one.outcome())).orElseGet(() -> texts.label("absent"));
    List<String> sentences = new ArrayList<>();
    findings.forEach(finding -> sentences.add(finding.explain(texts.locale())));
    table.row(rule, part, outcome, sentences.isEmpty() ? "" : sentences.get(0));
    sentences.stream().skip(1).forEach(sentence -> table.row("", "", "", sentence));
  }

  private void questions(TextTable table, String key, List<Question> questions) {
    for (Question question : questions) {
      table.row(texts.label(key), texts.word(question.party()), "", name(question));
    }
  }

  private String name(Question question) {
    String name = question
        .fact()
        .map(fact -> texts.name("fact." + fact + ".name", fact.id()))
        .orElseGet(() -> texts.label(
            "reading", Map.of("reading", question.reading().map(Reading::id).orElse(""))));
    return question
        .subject()
        .map(subject -> texts.label("of", Map.of("subject", subject.id(), "name", name)))
        .orElse(name);
  }
}
