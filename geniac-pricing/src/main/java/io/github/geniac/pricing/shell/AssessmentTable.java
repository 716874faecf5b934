package io.github.geniac.pricing.shell;

import io.github.geniac.rules.Assessment;
import io.github.geniac.rules.Clause;
import io.github.geniac.rules.Finding;
import io.github.geniac.rules.ItemEligibility;
import io.github.geniac.rules.Outcome;
import io.github.geniac.rules.Part;
import io.github.geniac.rules.RuleResult;
import io.github.geniac.rules.TextTable;
import io.github.geniac.rules.TextTable.Align;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** An assessment on one screen: the verdict, what stands in the way or is open, and a count. */
final class AssessmentTable {

  private static final Set<Outcome> TOLD = Set.of(Outcome.VIOLATED, Outcome.UNDETERMINED);

  private final Voice voice;
  private final List<String> lines = new ArrayList<>();

  AssessmentTable(Voice voice) {
    this.voice = voice;
  }

  static String of(Assessment assessment, Voice voice) {
    return new AssessmentTable(voice).text(assessment);
  }

  /** Rule by rule, as for a schedule of bulk nodes. */
  static String of(List<RuleResult> results, Voice voice) {
    AssessmentTable table = new AssessmentTable(voice);
    Outcome worst = Outcome.worst(results.stream().map(RuleResult::outcome).toList());
    table.lines.add(voice.label("judged", "outcome", worst));
    results.forEach(table::add);
    return String.join("\n", table.lines);
  }

  private String text(Assessment assessment) {
    lines.add(headline(assessment));
    lines.add(voice.label(
        "basis",
        "period",
        assessment.terms().researchPeriod(),
        "readings",
        voice.readings(assessment.readings())));
    assessment.results().stream()
        .filter(result -> TOLD.contains(result.outcome()))
        .sorted((a, b) -> b.outcome().compareTo(a.outcome()))
        .forEach(this::add);
    lines.add(counts(assessment));
    addItems(assessment.items());
    return String.join("\n", lines);
  }

  private String headline(Assessment assessment) {
    String stated = voice.words().label("label.headline", Map.of("verdict", assessment.verdict()));
    return assessment
        .verdictWithoutBulkPlan()
        .filter(verdict -> verdict != assessment.verdict())
        .map(verdict ->
            stated + voice.words().label("label.headline.without-bulk", Map.of("verdict", verdict)))
        .orElse(stated);
  }

  /** The rule on a line, and what it found on the next ones: a terminal is narrow. */
  private void add(RuleResult result) {
    String clauses =
        result.clauses().stream().map(Clause::number).collect(Collectors.joining(", "));
    lines.add("  " + voice.word(result.outcome()) + "  " + result.rule() + " (" + clauses + "), "
        + voice.word(result.part()));
    List<Finding> told = result.findings(result.outcome());
    (told.isEmpty() ? result.findings() : told)
        .forEach(finding -> lines.add("        " + finding.explain(voice.locale())));
  }

  private String counts(Assessment assessment) {
    String counted = List.of(
            Outcome.SATISFIED, Outcome.VIOLATED, Outcome.UNDETERMINED, Outcome.NOT_APPLICABLE)
        .stream()
        .map(outcome -> assessment.results().stream()
                .filter(result -> result.outcome() == outcome)
                .count()
            + " " + voice.word(outcome))
        .collect(Collectors.joining(", "));
    return voice.label(
        "counted", "counts", counted, "questions", assessment.questions().size());
  }

  private void addItems(List<ItemEligibility> items) {
    if (items.isEmpty()) {
      return;
    }
    lines.add(voice.words().label("label.items"));
    TextTable table = TextTable.of(Align.LEFT, Align.LEFT, Align.LEFT);
    for (ItemEligibility item : items) {
      table.row(item.item().id(), part(item.part()), voice.word(item.eligibility()));
    }
    table.lines().forEach(line -> lines.add("  " + line));
  }

  private String part(Part part) {
    return voice.word(part);
  }
}
