package io.github.geniac.rules;

import static io.github.geniac.rules.TextTable.padded;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Puts assessments into words. */
final class Explanation {

  /** How many findings of a rule are told one by one. */
  private static final int TOLD = 6;

  /** How many questions and items are listed. */
  private static final int LISTED = 40;

  private static final int RULE_WIDTH = 46;

  private final Phrasebook phrasebook;
  private final Locale locale;
  private final Template.Words words;

  Explanation(Phrasebook phrasebook, Locale locale) {
    this.phrasebook = phrasebook;
    this.locale = locale;
    this.words = new Template.Words(phrasebook, locale);
  }

  String headline(Assessment assessment) {
    String stated = label("headline", Map.of("verdict", assessment.verdict()));
    return assessment
        .verdictWithoutBulkPlan()
        .filter(verdict -> verdict != assessment.verdict())
        .map(verdict -> stated + label("headline.without-bulk", Map.of("verdict", verdict)))
        .orElse(stated);
  }

  String of(Assessment assessment) {
    List<String> lines = new ArrayList<>();
    lines.add(headline(assessment));
    lines.add(label(
        "basis",
        Map.of("period", assessment.terms().researchPeriod(), "readings", readings(assessment))));
    for (RuleKind kind : RuleKind.values()) {
      lines.add("");
      lines.add(words.of(kind));
      addResults(lines, assessment.results(kind));
    }
    addQuestions(lines, assessment.questions());
    addItems(lines, assessment.items());
    lines.add("");
    lines.add(label("caution"));
    return String.join("\n", lines);
  }

  String obstacles(Assessment assessment) {
    List<String> lines = new ArrayList<>();
    lines.add(headline(assessment));
    for (RuleResult result : assessment.results(RuleKind.ADMISSIBILITY)) {
      if (result.outcome() == Outcome.VIOLATED || result.outcome() == Outcome.UNDETERMINED) {
        lines.addAll(lines(result));
      }
    }
    return String.join("\n", lines);
  }

  String of(RuleResult result) {
    return lines(result).stream().map(String::strip).collect(Collectors.joining("\n"));
  }

  String of(Survey survey) {
    List<String> lines = new ArrayList<>();
    lines.add(label("survey", Map.of("combinations", survey.combinations())));
    for (Map.Entry<Verdict, Integer> count : survey.counts().entrySet()) {
      Verdict verdict = count.getKey();
      lines.add("  "
          + label(
              "survey." + survey.extent(verdict),
              Map.of("verdict", verdict, "count", count.getValue())));
      if (survey.extent(verdict) == Survey.Extent.SOME) {
        for (Map<Reading<?>, Enum<?>> choices : survey.deciding().getOrDefault(verdict, Set.of())) {
          lines.add("    " + label("survey.decides", Map.of("choices", choices(choices))));
        }
      }
    }
    return String.join("\n", lines);
  }

  String of(Ledger.Entry entry) {
    String clause = entry.clause().number();
    Map<String, Object> arguments =
        Map.of("rules", entry.rules(), "why", phrase("clause." + clause + ".why", ""));
    String place =
        label("ledger.place", Map.of("route", entry.route(), "paragraph", entry.paragraph()));
    return padded(clause, 6)
        + padded(place, 24)
        + phrase("clause." + clause, clause)
        + " -- "
        + label("ledger." + entry.treatment(), arguments);
  }

  private void addResults(List<String> lines, List<RuleResult> results) {
    Map<Part, List<RuleId>> silent = new EnumMap<>(Part.class);
    for (RuleResult result : results) {
      if (result.outcome() == Outcome.NOT_APPLICABLE
          && result.findings().stream().noneMatch(Finding::isRemark)) {
        silent.computeIfAbsent(result.part(), part -> new ArrayList<>()).add(result.rule());
      } else {
        lines.addAll(lines(result));
      }
    }
    silent.forEach((part, rules) -> lines.add("  "
        + padded(words.of(Outcome.NOT_APPLICABLE), 8)
        + padded(words.of(part), 10)
        + words.of(rules)));
  }

  private List<String> lines(RuleResult result) {
    String head = "  "
        + padded(words.of(result.outcome()), 8)
        + padded(words.of(result.part()), 10)
        + padded(result.rule() + " (" + joined(result.clauses()) + ")", RULE_WIDTH);
    List<Finding> findings = result.findings().stream()
        .sorted(Comparator.comparing(Explanation::rank, Comparator.reverseOrder()))
        .toList();
    List<String> lines = new ArrayList<>();
    for (Finding finding : findings.subList(0, Math.min(TOLD, findings.size()))) {
      String lead = lines.isEmpty() ? head : " ".repeat(20 + RULE_WIDTH);
      String mark = finding.is(result.outcome()) ? "" : mark(finding);
      lines.add(lead + mark + sentence(finding));
    }
    if (findings.size() > TOLD) {
      lines.add(
          " ".repeat(20 + RULE_WIDTH) + label("more", Map.of("count", findings.size() - TOLD)));
    }
    return lines;
  }

  /** Remarks come last, the gravest findings first. */
  private static int rank(Finding finding) {
    return finding.outcome().map(Outcome::ordinal).orElse(-1);
  }

  private String mark(Finding finding) {
    return finding.outcome().map(words::of).orElseGet(() -> label("remark")) + ": ";
  }

  String sentence(Finding finding) {
    String key = "finding." + finding.rule() + "." + finding.key();
    Optional<String> text =
        phrasebook.text(locale, key).or(() -> phrasebook.text(locale, "finding." + finding.key()));
    Function<String, Object> arguments = name -> name.equals("subject")
        ? finding.subject().<Object>map(Subject::id).orElse(Template.Words.NOTHING)
        : finding.arguments().getOrDefault(name, Template.Words.NOTHING);
    String sentence = text.map(one -> Template.fill(one, arguments, words))
        .orElseGet(() -> finding.key() + " " + told(finding));
    return finding
        .reading()
        .map(reading -> sentence + " " + label("under", Map.of("reading", reading.id())))
        .orElse(sentence);
  }

  /** A finding for which nobody has words: its values are told all the same. */
  private String told(Finding finding) {
    return finding.arguments().entrySet().stream()
        .map(entry -> entry.getKey() + "=" + words.of(entry.getValue()))
        .collect(Collectors.joining(", ", "{", "}"));
  }

  private void addQuestions(List<String> lines, List<Question> questions) {
    if (!questions.isEmpty()) {
      lines.add("");
      lines.add(label("questions", Map.of("count", questions.size())));
      for (Question question : questions.subList(0, Math.min(LISTED, questions.size()))) {
        lines.add("  - " + sentence(question));
      }
      addMore(lines, questions.size());
    }
  }

  private void addMore(List<String> lines, int size) {
    if (size > LISTED) {
      lines.add("  " + label("more", Map.of("count", size - LISTED)));
    }
  }

  String sentence(Question question) {
    String clauses = joined(question.clauses());
    String what = question
        .reading()
        .map(reading -> label("question.reading", reading(reading)))
        .orElseGet(() -> question.fact().map(fact -> fact(fact, question)).orElse(""));
    return label("question", Map.of("party", question.party(), "what", what, "clauses", clauses));
  }

  private Map<String, Object> reading(Reading<?> reading) {
    return Map.of(
        "reading", reading.id(), "about", phrase("reading." + reading.id(), reading.id()));
  }

  private String fact(Fact fact, Question question) {
    Map<String, Object> arguments = Map.of(
        "subject", question.subject().map(Subject::id).orElse(""),
        "name", phrase("fact." + fact + ".name", fact.id()),
        "type", phrase("fact." + fact + ".type", "?"),
        "evidence", phrase("fact." + fact + ".evidence", "?"));
    return label(question.subject().isPresent() ? "question.fact-of" : "question.fact", arguments);
  }

  private void addItems(List<String> lines, List<ItemEligibility> items) {
    if (!items.isEmpty()) {
      lines.add("");
      lines.add(label("items"));
      for (ItemEligibility item : items.subList(0, Math.min(LISTED, items.size()))) {
        lines.add("  "
            + padded(words.of(item.eligibility()), 14)
            + padded(words.of(item.part()), 10)
            + item.item());
        item.findings().stream()
            .filter(finding -> finding.is(Outcome.VIOLATED) || finding.is(Outcome.UNDETERMINED))
            .forEach(finding -> lines.add(" ".repeat(26) + sentence(finding)));
      }
      addMore(lines, items.size());
    }
  }

  private String readings(Assessment assessment) {
    Map<Reading<?>, Enum<?>> departures = assessment.readings().departures();
    return departures.isEmpty() ? label("readings.default") : choices(departures);
  }

  private static String choices(Map<Reading<?>, Enum<?>> choices) {
    return choices.entrySet().stream()
        .map(entry -> entry.getKey() + "=" + entry.getValue())
        .collect(Collectors.joining(", "));
  }

  private String label(String key) {
    return label(key, Map.of());
  }

  private String label(String key, Map<String, ?> arguments) {
    return Template.fill(
        phrase("label." + key, key),
        name -> arguments.containsKey(name) ? arguments.get(name) : Template.Words.NOTHING,
        words);
  }

  private String phrase(String key, String otherwise) {
    return phrasebook.text(locale, key).orElse(otherwise);
  }

  private static String joined(List<Clause> clauses) {
    return clauses.stream().map(Clause::number).collect(Collectors.joining(", "));
  }
}
