package io.github.geniac.rules.view;

import io.github.geniac.rules.Assessment;
import io.github.geniac.rules.Clause;
import io.github.geniac.rules.Fact;
import io.github.geniac.rules.Finding;
import io.github.geniac.rules.Phrasebook;
import io.github.geniac.rules.Question;
import io.github.geniac.rules.Reading;
import io.github.geniac.rules.RuleId;
import io.github.geniac.rules.StandardFacts;
import io.github.geniac.rules.Subject;
import io.github.geniac.rules.Verdict;
import io.github.geniac.rules.internal.Markdown;
import io.github.geniac.rules.internal.Phrases;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The words of this package in a language, beside those of a phrasebook, which come first. */
final class Texts {

  private static final Phrasebook OWN = Phrases.of(Texts.class);

  private final Locale locale;
  private final Phrasebook phrasebook;

  private Texts(Locale locale, Phrasebook phrasebook) {
    this.locale = locale;
    this.phrasebook = phrasebook;
  }

  /** The words that come with the library. */
  static Texts of(Locale locale) {
    return new Texts(locale, OWN);
  }

  /** The words of a phrasebook, and those that come with the library where it has none. */
  static Texts of(Locale locale, Phrasebook words) {
    return new Texts(locale, beside(beside(words, Locale.ENGLISH), Locale.JAPANESE));
  }

  private static Phrasebook beside(Phrasebook words, Locale language) {
    Map<String, String> all = new TreeMap<>(OWN.texts(language));
    all.putAll(words.texts(language));
    return words.with(language, all);
  }

  String label(String key) {
    return label(key, Map.of());
  }

  String label(String key, Map<String, ?> arguments) {
    return phrasebook.fill(locale, "view." + key, arguments);
  }

  /** The heads of the columns of a table. */
  List<String> heads(String... keys) {
    return Arrays.stream(keys).map(key -> label("head." + key)).toList();
  }

  /** The words of the rulebook for a key, with values in their places. */
  String filled(String key, Map<String, ?> arguments) {
    return phrasebook.fill(locale, key, arguments);
  }

  /** The words of the rulebook for a key, or something else where it has none. */
  String phrase(String key, String otherwise) {
    return phrasebook.text(locale, key).orElse(otherwise);
  }

  /** A value on one line. */
  String word(Object value) {
    return Markdown.flat(phrasebook.word(locale, value));
  }

  /** A finding on one line. */
  String sentence(Finding finding) {
    return Markdown.flat(finding.explain(locale, phrasebook));
  }

  /** The verdict as stated, and without the bulk plan where that is another one. */
  String headline(Assessment assessment) {
    Verdict verdict = assessment.verdict();
    return phrasebook.fill(locale, "label.headline", Map.of("verdict", verdict))
        + assessment
            .verdictWithoutBulkPlan()
            .filter(without -> without != verdict)
            .map(without ->
                phrasebook.fill(locale, "label.headline.without-bulk", Map.of("verdict", without)))
            .orElse("");
  }

  /** The research period and the readings under which it was assessed. */
  String basis(Assessment assessment) {
    String readings = assessment.readings().departures().isEmpty()
        ? phrase("label.readings.default", "")
        : assessment.readings().toString();
    return phrasebook.fill(
        locale,
        "label.basis",
        Map.of("period", assessment.terms().researchPeriod(), "readings", readings));
  }

  /** What a question is about. */
  String what(Question question) {
    return question
        .reading()
        .map(this::reading)
        .orElseGet(() -> name(question.fact().orElseThrow()));
  }

  /** The type of an answer, with its unit, or the choices of a reading. */
  String form(Question question) {
    return question
        .reading()
        .map(reading ->
            lines(reading.choices().stream().map(one -> choice(reading, one)).toList()))
        .orElseGet(() -> phrase("fact." + question.fact().orElseThrow() + ".type", label("none")));
  }

  /** The document that an answer would stand in. */
  String evidence(Question question) {
    return question.fact().map(this::evidence).orElseGet(this::ministrysAnswer);
  }

  String name(Fact fact) {
    return phrase("fact." + fact + ".name", fact.id());
  }

  String evidence(Fact fact) {
    return phrase("fact." + fact + ".evidence", label("none"));
  }

  /** What shows how an open place of the call is read. */
  String ministrysAnswer() {
    return evidence(StandardFacts.MINISTRY_ANSWER);
  }

  /** Objects by their types; the proposal as a whole if there are none. */
  String subjects(List<Subject> subjects) {
    if (subjects.isEmpty()) {
      return label("subject.NONE");
    }
    Map<Subject.Type, List<Subject>> byType = new TreeMap<>();
    subjects.forEach(
        one -> byType.computeIfAbsent(one.type(), type -> new ArrayList<>()).add(one));
    return lines(byType.entrySet().stream()
        .map(entry -> label("subject." + entry.getKey(), Map.of("ids", entry.getValue())))
        .toList());
  }

  /** A rule by its name and its id. */
  String rule(RuleId rule) {
    return phrasebook
        .text(locale, "rule." + rule)
        .map(name -> label("rule", Map.of("name", name, "rule", rule)))
        .orElse(rule.value());
  }

  /** A reading by its id and what it is about. */
  String reading(Reading<?> reading) {
    return phrasebook.fill(
        locale,
        "label.question.reading",
        Map.of("reading", reading.id(), "about", phrase("reading." + reading, reading.id())));
  }

  /** A choice by its name and what it means. */
  String choice(Reading<?> reading, Enum<?> choice) {
    return phrasebook
        .text(locale, "reading." + reading + "." + choice.name())
        .map(meaning -> label("choice", Map.of("choice", choice.name(), "meaning", meaning)))
        .orElse(choice.name());
  }

  String clauses(List<Clause> clauses) {
    return clauses.stream().map(Clause::number).collect(Collectors.joining(", "));
  }

  /** Values one after the other; a dash if there are none. */
  String values(List<?> values) {
    return values.isEmpty() ? label("none") : word(values);
  }

  /** The different lines of a cell, each of them on one line; a dash if there are none. */
  String lines(Collection<String> lines) {
    return lines.isEmpty()
        ? label("none")
        : lines.stream().map(Markdown::flat).distinct().collect(Collectors.joining("\n"));
  }
}
