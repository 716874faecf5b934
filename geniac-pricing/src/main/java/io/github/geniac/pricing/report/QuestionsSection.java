package io.github.geniac.pricing.report;

import io.github.geniac.rules.Assessment;
import io.github.geniac.rules.Clause;
import io.github.geniac.rules.Fact;
import io.github.geniac.rules.Finding;
import io.github.geniac.rules.Question;
import io.github.geniac.rules.Reading;
import io.github.geniac.rules.RuleId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** What has to be answered, by whom and with what evidence; and what is stated wrongly. */
record QuestionsSection(Wording wording, Assessment assessment) implements Section {

  @Override
  public String id() {
    return "questions";
  }

  @Override
  public void addTo(Html html) {
    List<Question> questions = assessment.questions();
    if (questions.isEmpty()) {
      html.element("p", wording.label("no-questions"));
    } else {
      addQuestions(html, questions);
    }
    List<Finding> corrections = assessment.corrections();
    html.element("h3", wording.label("corrections"));
    if (corrections.isEmpty()) {
      html.element("p", wording.label("no-corrections"));
    } else {
      addCorrections(html, corrections);
    }
  }

  private void addQuestions(Html html, List<Question> questions) {
    Table table = new Table(
            wording,
            "open-questions",
            wording.label("questions.caption", Map.of("count", questions.size())))
        .words(
            wording.label("who-answers"),
            wording.label("what"),
            wording.label("type"),
            wording.label("evidence"),
            wording.label("asked-by"),
            wording.label("clauses"))
        .headedBy(1)
        .stacked();
    questions.forEach(question -> table.row(cells(question)));
    table.addTo(html);
  }

  private List<Consumer<Html>> cells(Question question) {
    return List.of(
        html -> html.text(wording.word(question.party())),
        html -> addWhat(html, question),
        html -> html.text(type(question)),
        html -> html.text(of(question.fact(), "evidence")),
        html -> addRules(html, question.rules()),
        html -> html.text(
            question.clauses().stream().map(Clause::number).collect(Collectors.joining(", "))));
  }

  private void addWhat(Html html, Question question) {
    question.subject().ifPresent(subject -> {
      html.name(subject.id());
      html.text(wording.label("of-subject"));
    });
    question.fact().ifPresent(fact -> html.text(of(Optional.of(fact), "name")));
    question
        .reading()
        .ifPresent(reading -> html.text(wording.label(
            "reading",
            Map.of(
                "reading", reading.id(),
                "about", wording.phraseOr("reading." + reading.id(), reading.id())))));
  }

  /** The type and the unit of a fact, or the choices of a reading. */
  private String type(Question question) {
    return question.reading().map(this::choices).orElseGet(() -> of(question.fact(), "type"));
  }

  private String choices(Reading<?> reading) {
    return reading.choices().stream()
        .map(choice ->
            wording.phraseOr("reading." + reading.id() + "." + choice.name(), choice.name()))
        .collect(Collectors.joining(wording.label("or")));
  }

  private String of(Optional<Fact> fact, String what) {
    return fact.map(one -> wording.phraseOr("fact." + one.id() + "." + what, one.id()))
        .orElse("\u2013");
  }

  private static void addRules(Html html, List<RuleId> rules) {
    for (RuleId rule : rules) {
      html.element("code", rule.value(), "class", "id").text(" ");
    }
  }

  private void addCorrections(Html html, List<Finding> corrections) {
    Table table = new Table(
            wording,
            "corrections",
            wording.label("corrections.caption", Map.of("count", corrections.size())))
        .words(wording.label("what-is-wrong"), wording.label("rule"))
        .stacked();
    for (Finding finding : corrections) {
      table.row(List.of(
          one -> one.text(SafeText.sentence(finding.explain(wording.locale()))),
          one -> one.element("code", finding.rule().value(), "class", "id")));
    }
    table.addTo(html);
  }
}
