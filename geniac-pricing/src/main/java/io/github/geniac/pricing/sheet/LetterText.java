package io.github.geniac.pricing.sheet;

import io.github.geniac.core.DayRange;
import io.github.geniac.core.NodeSchedule;
import io.github.geniac.core.PriceInquiry;
import io.github.geniac.pricing.internal.Words;
import io.github.geniac.rules.Fact;
import io.github.geniac.rules.RuleResult;
import io.github.geniac.rules.StandardFacts;
import io.github.geniac.rules.internal.Markdown;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Puts an inquiry into words. */
final class LetterText {

  private static final int QUESTIONS = 6;

  private final PriceInquiryLetter letter;
  private final Words words;
  private final CellText cells;

  LetterText(PriceInquiryLetter letter, Locale locale) {
    this.letter = letter;
    this.words = new Words(locale);
    this.cells = CellText.plain(locale);
  }

  String plain() {
    List<String> lines = new ArrayList<>();
    lines.add(label("subject"));
    lines.add("");
    lines.add(label("to"));
    lines.add("");
    lines.add(label("opening"));
    addFacts(lines, label("asking"), asking());
    addFacts(lines, label("wanted"), wanted());
    lines.add("");
    lines.add(label("questions"));
    List<String> questions = questions();
    IntStream.range(0, QUESTIONS).forEach(i -> lines.add((i + 1) + ". " + questions.get(i)));
    lines.add("");
    lines.add(label("closing"));
    lines.add("");
    lines.add(label("check"));
    lines.addAll(check());
    return lines.stream().map(Markdown::flat).collect(Collectors.joining("\n")) + "\n";
  }

  private static void addFacts(List<String> lines, String heading, List<List<String>> facts) {
    lines.add("");
    lines.add(heading);
    facts.forEach(fact -> lines.add("- " + fact.get(0) + ": " + fact.get(1)));
  }

  String markdown() {
    Markdown markdown = new Markdown();
    List<String> head = List.of(label("fact"), label("value"));
    markdown.heading(1, label("subject"));
    markdown.paragraph(label("to"));
    markdown.paragraph(label("opening"));
    markdown.heading(2, label("asking"));
    markdown.table(head, asking());
    markdown.heading(2, label("wanted"));
    markdown.table(head, wanted());
    markdown.heading(2, label("questions"));
    markdown.list(questions());
    markdown.paragraph(label("closing"));
    markdown.heading(2, label("check"));
    markdown.list(check());
    return markdown.text();
  }

  private List<List<String>> asking() {
    PriceInquiry inquiry = letter.inquiry();
    return List.of(
        fact(StandardFacts.INQUIRER, inquiry.organization()),
        fact(StandardFacts.PERSON, inquiry.personInCharge()),
        fact(StandardFacts.PHONE, inquiry.phone()),
        fact(StandardFacts.EMAIL, inquiry.email()));
  }

  private List<List<String>> wanted() {
    DayRange period = letter.terms().researchPeriod();
    Optional<NodeSchedule> nodes = letter.nodes();
    return List.of(
        line(
            "period",
            label(
                "days",
                Map.of("first", period.start(), "last", period.lastDay(), "days", period.days()))),
        line(
            "nodes",
            nodes
                .map(one -> cells.of(new Cell.Stated(one)))
                .orElseGet(() -> blank(name(StandardFacts.AMOUNT)))),
        line(
            "node-days",
            nodes
                .map(one -> Long.toString(one.nodeDays()))
                .orElseGet(() -> blank(label("node-days")))),
        line(
            "node",
            letter.resources().isEmpty()
                ? blank(name(StandardFacts.RESOURCE))
                : String.join(", ", letter.resources())));
  }

  private List<String> questions() {
    String types = letter.terms().bulkNodeTypes().stream()
        .map(Object::toString)
        .collect(Collectors.joining(", "));
    return IntStream.rangeClosed(1, QUESTIONS)
        .mapToObj(number -> label("question." + number, Map.of("types", types)))
        .toList();
  }

  /** Not a part of the letter: what the rules say of it. */
  private List<String> check() {
    List<String> lines = new ArrayList<>();
    lines.add(label(letter.isComplete() ? "complete" : "incomplete"));
    for (RuleResult result : letter.results()) {
      lines.addAll(result.explain(words.locale()).lines().toList());
    }
    return lines;
  }

  private List<String> fact(Fact fact, Optional<String> value) {
    return List.of(name(fact), value.orElseGet(() -> blank(name(fact))));
  }

  private List<String> line(String key, String value) {
    return List.of(label(key), value);
  }

  private String blank(String what) {
    return label("blank", Map.of("what", what));
  }

  private String name(Fact fact) {
    return words.label("fact." + fact.id() + ".name");
  }

  private String label(String key) {
    return words.label("inquiry-letter." + key);
  }

  private String label(String key, Map<String, ?> arguments) {
    return words.label("inquiry-letter." + key, arguments);
  }
}
