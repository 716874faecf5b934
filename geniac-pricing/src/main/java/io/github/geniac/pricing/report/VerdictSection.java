package io.github.geniac.pricing.report;

import io.github.geniac.pricing.CostSheet;
import io.github.geniac.pricing.Funding;
import io.github.geniac.pricing.PlanCost;
import io.github.geniac.rules.Assessment;
import io.github.geniac.rules.ItemEligibility.Eligibility;
import io.github.geniac.rules.Outcome;
import io.github.geniac.rules.Part;
import io.github.geniac.rules.Reading;
import io.github.geniac.rules.RuleKind;
import io.github.geniac.rules.Survey;
import io.github.geniac.rules.Verdict;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The three answers: may it be proposed so, is it complete, what is subsidised. */
record VerdictSection(
    Wording wording, Assessment assessment, Optional<Survey> survey, Optional<CostSheet> sheet)
    implements Section {

  @Override
  public String id() {
    return "verdict";
  }

  @Override
  public void addTo(Html html) {
    html.open("p", "class", "verdict");
    html.text(wording.label("as-stated") + ": ");
    addVerdict(html, assessment.verdict());
    html.close();
    Table table = new Table(wording, "answers", wording.label("answers"))
        .words(wording.label("question"), wording.label("answer"))
        .stacked();
    addVerdicts(table);
    addCompleteness(table);
    addSubsidised(table);
    table.addTo(html);
    survey.ifPresent(one -> addSurvey(html, one));
    html.element("p", wording.label("limits"), "class", "notice");
  }

  private void addVerdict(Html html, Verdict verdict) {
    Badges.add(html, Badges.of(verdict), wording.word(verdict));
  }

  private void addVerdicts(Table table) {
    for (Part part : List.of(Part.DIRECT, Part.BULK)) {
      table.row(List.of(html -> html.text(wording.label("plan." + part)), html -> {
        if (isJudged(part)) {
          addVerdict(html, assessment.verdict(part));
        } else {
          Badges.add(html, Badges.Tone.NONE, wording.label("nothing-to-judge"));
        }
      }));
    }
    assessment
        .verdictWithoutBulkPlan()
        .ifPresent(verdict -> table.row(List.of(
            html -> html.text(wording.label("without-bulk")), html -> addVerdict(html, verdict))));
  }

  private boolean isJudged(Part part) {
    return assessment.results(RuleKind.ADMISSIBILITY).stream()
        .anyMatch(result -> result.part() == part && result.outcome() != Outcome.NOT_APPLICABLE);
  }

  private void addCompleteness(Table table) {
    boolean complete = assessment.isComplete();
    table.row(List.of(html -> html.text(wording.label("is-complete")), html -> {
      Badges.add(
          html,
          complete ? Badges.Tone.GOOD : Badges.Tone.OPEN,
          wording.label(complete ? "complete" : "incomplete"));
      html.text(" "
          + wording.label(
              "open-points",
              Map.of(
                  "questions", assessment.questions().size(),
                  "corrections", assessment.corrections().size())));
    }));
  }

  private void addSubsidised(Table table) {
    ItemLines lines = new ItemLines(sheet);
    List<String> counts = new ArrayList<>();
    for (Eligibility eligibility : Eligibility.values()) {
      long count = assessment.items().stream()
          .filter(item -> lines.eligibility(item) == eligibility)
          .count();
      if (count > 0) {
        counts.add(wording.label("items-of", Map.of("what", eligibility, "count", count)));
      }
    }
    table.row(
        wording.label("what-is-subsidised"),
        counts.isEmpty() ? wording.label("no-items") : wording.list(counts));
    sheet.ifPresent(one -> one.plans()
        .forEach(plan -> table.row(
            wording.label(
                "eligible-cost",
                Map.of("plan", wording.label("plan." + plan.part()), "currency", one.billing())),
            eligible(plan))));
  }

  private String eligible(PlanCost plan) {
    return wording.label(
        "eligible-of",
        Map.of(
            "eligible", wording.total(plan.total(Funding.ELIGIBLE)),
            "total", wording.total(plan.total())));
  }

  private void addSurvey(Html html, Survey one) {
    html.element("h3", wording.label("survey"));
    html.element("p", wording.phrase("label.survey", Map.of("combinations", one.combinations())));
    html.open("ul");
    for (Map.Entry<Verdict, Integer> count : one.counts().entrySet()) {
      Verdict verdict = count.getKey();
      Survey.Extent extent = one.extent(verdict);
      html.open("li");
      html.text(wording.phrase(
          "label.survey." + extent, Map.of("verdict", verdict, "count", count.getValue())));
      if (extent == Survey.Extent.SOME) {
        addDeciding(html, one.deciding().getOrDefault(verdict, Set.of()));
      }
      html.close();
    }
    html.close();
  }

  private void addDeciding(Html html, Set<Map<Reading<?>, Enum<?>>> sets) {
    html.open("ul");
    for (Map<Reading<?>, Enum<?>> choices : sets) {
      html.element(
          "li",
          wording.phrase("label.survey.decides", Map.of("choices", wording.choices(choices))));
    }
    html.close();
  }
}
