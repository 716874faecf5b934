package io.github.geniac.pricing.report;

import io.github.geniac.core.Fraction;
import io.github.geniac.core.NodeSchedule;
import io.github.geniac.pricing.search.Conflict;
import io.github.geniac.pricing.search.PlanOutcome;
import io.github.geniac.pricing.search.ProcurementPlan;
import io.github.geniac.pricing.search.SearchResult;
import io.github.geniac.pricing.search.SearchStatus;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;

/** The plans that a search found, side by side; what the cheaper one takes; why there is none. */
record SearchPlans(Wording wording, SearchResult result) {

  void addTo(Html html) {
    List<PlanOutcome> outcomes = SearchSection.outcomes(result).toList();
    Table table = new Table(
            wording,
            "found-plans",
            wording.label("search.caption", Map.of("currency", result.sheet().billing())))
        .words(wording.label("search.fact"))
        .numbers(wording.label("search.direct"));
    result.bulk().ifPresent(bulk -> table.numbers(wording.label("search.bulk")));
    row(table, outcomes, "status", one -> wording.word(one.status()));
    row(table, outcomes, "cost", one -> of(one, plan -> wording.digits(plan.cost())));
    row(table, outcomes, "bound", one -> one.bound().map(wording::digits).orElse("\u2013"));
    row(table, outcomes, "gap", one -> one.gap().map(wording::percent).orElse("\u2013"));
    row(table, outcomes, "bulk-nodes", one -> of(one, plan -> wording.number(plan.bulkNodes())));
    row(table, outcomes, "bulk-used", one -> of(one, this::used));
    row(table, outcomes, "completion", one -> of(one, plan -> plan.completion().toString()));
    row(table, outcomes, "explored", one -> wording.number(one.explored()));
    table.addTo(html);
    if (result.best().isPresent()) {
      html.open("p").text(wording.label("search.verdict") + " ");
      Badges.add(
          html,
          Badges.of(result.assessment().verdict()),
          wording.word(result.assessment().verdict()));
      html.close();
    }
    outcomes.stream()
        .flatMap(one -> one.conflict().stream())
        .distinct()
        .forEach(conflict -> addConflict(html, conflict));
    if (outcomes.stream()
        .anyMatch(
            one -> one.status() == SearchStatus.INFEASIBLE && one.conflict().isEmpty())) {
      html.element("p", wording.phrase("search.conflict.unknown", Map.of()));
    }
    result.best().ifPresent(best -> addTaken(html, best));
  }

  private void row(
      Table table, List<PlanOutcome> outcomes, String key, Function<PlanOutcome, String> cell) {
    List<String> cells = new ArrayList<>();
    cells.add(wording.label("search." + key));
    outcomes.forEach(one -> cells.add(cell.apply(one)));
    table.row(cells.toArray(new String[0]));
  }

  private static String of(PlanOutcome outcome, Function<ProcurementPlan, String> text) {
    return outcome.best().map(text).orElse("\u2013");
  }

  private String used(ProcurementPlan plan) {
    long paid =
        (long) plan.bulkNodes() * result.sheet().terms().researchPeriod().days();
    return paid == 0 ? "\u2013" : wording.percent(Fraction.of(plan.bulkNodeDaysUsed(), paid));
  }

  private void addConflict(Html html, Conflict conflict) {
    html.element(
        "p",
        SafeText.sentence(wording.phrase(
            "search.conflict." + conflict.cause(),
            Map.of(
                "phases", wording.word(conflict.phases()),
                "days", wording.days(conflict.days()),
                "work", wording.number(conflict.workNodeDays()),
                "capacity", wording.number(conflict.capacityNodeDays().orElse(0)),
                "ways", wording.phrase(ways(conflict), Map.of())))));
    if (conflict.relaxations().isEmpty()) {
      return;
    }
    html.open("ul", "class", "ways-out");
    for (Conflict.Relaxation way : conflict.relaxations()) {
      html.element(
          "li",
          wording.phrase(
              "search.relaxation." + way.kind(),
              Map.of(
                  "phase", way.phase().map(Object::toString).map(SafeText::name).orElse(""),
                  "amount", wording.number(way.amount()))));
    }
    html.close();
  }

  private static String ways(Conflict conflict) {
    return conflict.relaxations().isEmpty() ? "search.no-relaxation" : "search.relaxations";
  }

  private void addTaken(Html html, ProcurementPlan best) {
    Table table = new Table(wording, "taken", wording.label("taken.caption"))
        .words(wording.label("taken.item"), wording.label("taken.resource"))
        .numbers(wording.label("nodes.most"), wording.label("nodes.node-days"))
        .words(wording.label("nodes.days"));
    Stream.concat(best.bulk().stream(), best.direct().stream())
        .forEach(one -> addRow(
            table,
            one.id().value(),
            one.resource().map(resource -> resource.label()).orElse("\u2013"),
            one.nodeSchedule().orElse(NodeSchedule.empty())));
    best.phases()
        .forEach((id, nodes) -> addRow(table, id.value(), wording.label("taken.phase"), nodes));
    table.addTo(html);
  }

  private void addRow(Table table, String name, String what, NodeSchedule nodes) {
    table.row(List.of(
        cell -> cell.name(name),
        cell -> cell.text(SafeText.name(what)),
        cell -> cell.text(wording.number(nodes.maxNodes())),
        cell -> cell.text(wording.number(nodes.nodeDays())),
        cell -> cell.text(nodes.span().map(wording::days).orElse("\u2013"))));
  }
}
