package io.github.geniac.pricing.report;

import io.github.geniac.rules.Assessment;
import io.github.geniac.rules.Clause;
import io.github.geniac.rules.Finding;
import io.github.geniac.rules.Outcome;
import io.github.geniac.rules.RuleKind;
import io.github.geniac.rules.RuleResult;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** Every rule's outcome, with its findings and the clauses it stands on. */
record RulesSection(Wording wording, Assessment assessment) implements Section {

  /** As many findings of a rule as are told one by one. */
  static final int TOLD = 6;

  private static final Comparator<Finding> WORST_FIRST = Comparator.comparing(
      (Finding finding) -> finding.outcome().orElse(null),
      Comparator.nullsLast(Comparator.<Outcome>reverseOrder()));

  @Override
  public String id() {
    return "rules";
  }

  @Override
  public void addTo(Html html) {
    html.element("p", wording.label("rules.about"));
    for (RuleKind kind : RuleKind.values()) {
      List<RuleResult> results = assessment.results(kind);
      if (!results.isEmpty()) {
        html.element("h3", wording.label("kind." + kind));
        addResults(html, kind, results);
      }
    }
  }

  private void addResults(Html html, RuleKind kind, List<RuleResult> results) {
    String caption = wording.label("rules.caption", Map.of("count", results.size()));
    Table table = new Table(wording, "rules-" + id(kind), caption)
        .words(
            wording.label("outcome"),
            wording.label("rule"),
            wording.label("part"),
            wording.label("findings"),
            wording.label("clauses"))
        .headedBy(1)
        .cappedAt(Integer.MAX_VALUE)
        .stacked();
    results.forEach(result -> table.row(cells(result)));
    table.addTo(html);
  }

  /** The anchor of the rules of a kind. */
  static String id(RuleKind kind) {
    return switch (kind) {
      case ADMISSIBILITY -> "admissibility";
      case CONTENT -> "content";
      case ELIGIBILITY -> "eligibility";
    };
  }

  private List<Consumer<Html>> cells(RuleResult result) {
    return List.of(
        html -> Badges.add(html, Badges.of(result.outcome()), wording.word(result.outcome())),
        html -> {
          html.text(wording.phraseOr("rule." + result.rule(), result.rule().value()) + " ");
          html.element("code", result.rule().value(), "class", "id");
        },
        html -> html.text(wording.word(result.part())),
        html -> addFindings(html, result),
        html -> addClauses(html, result.clauses()));
  }

  private void addFindings(Html html, RuleResult result) {
    List<Finding> findings = result.findings().stream().sorted(WORST_FIRST).toList();
    html.open("ul");
    for (Finding finding : findings.subList(0, Math.min(TOLD, findings.size()))) {
      html.element("li", SafeText.sentence(wording.finding(finding, result.outcome())));
    }
    if (findings.size() > TOLD) {
      html.element(
          "li",
          wording.label("more", Map.of("count", wording.number(findings.size() - TOLD))),
          "class",
          "more");
    }
    html.close();
  }

  private void addClauses(Html html, List<Clause> clauses) {
    html.open("ul");
    clauses.forEach(clause -> html.element("li", wording.clause(clause)));
    html.close();
  }
}
