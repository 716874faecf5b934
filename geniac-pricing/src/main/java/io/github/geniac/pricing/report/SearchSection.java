package io.github.geniac.pricing.report;

import io.github.geniac.core.Proposal;
import io.github.geniac.pricing.search.Alternative;
import io.github.geniac.pricing.search.CurvePoint;
import io.github.geniac.pricing.search.ExcludedOffer;
import io.github.geniac.pricing.search.PlanOutcome;
import io.github.geniac.pricing.search.Proof;
import io.github.geniac.pricing.search.SearchResult;
import io.github.geniac.pricing.search.SearchStatus;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The cheapest plans, how sure that is, what they take, and where the answer changes. */
record SearchSection(Wording wording, Report report, SearchResult result) implements Section {

  @Override
  public String id() {
    return "search";
  }

  @Override
  public void addTo(Html html) {
    html.element("p", wording.label("search.about"));
    new SearchPlans(wording, result).addTo(html);
    addProofs(html);
    addNodes(html);
    addCurve(html);
    addMaps(html);
    addAlternatives(html);
    addExcluded(html);
    html.element("p", wording.label("search.caution"), "class", "note");
  }

  private void addProofs(Html html) {
    html.element("h3", wording.label("proof"));
    html.open("ul");
    addStatus(html, "direct", result.direct());
    result.bulk().ifPresent(outcome -> addStatus(html, "bulk", outcome));
    report.directProof().ifPresent(proof -> addProof(html, "direct", proof));
    report.bulkProof().ifPresent(proof -> addProof(html, "bulk", proof));
    html.close();
  }

  private void addStatus(Html html, String plan, PlanOutcome outcome) {
    String key = "proof." + outcome.status();
    boolean nothing = outcome.status() == SearchStatus.STOPPED && outcome.best().isEmpty();
    html.element(
        "li",
        wording.label(
            nothing ? key + ".none" : key,
            Map.of(
                "plan", wording.label("search." + plan),
                "method", wording.label("tier." + outcome.tier()),
                "gap", outcome.gap().map(wording::percent).orElse("\u2013"))));
  }

  /** A proof is worth what its check says. */
  private void addProof(Html html, String plan, Proof proof) {
    List<String> flaws = proof.flaws();
    html.element(
        "li",
        wording.label(
            flaws.isEmpty() ? "proof.checked" : "proof.flawed",
            Map.of(
                "plan", wording.label("search." + plan),
                "steps", wording.number(proof.steps()),
                "bound", proof.bound().map(wording::money).orElse("\u2013"),
                "flaws", wording.number(flaws.size()))));
  }

  /** The nodes of the best plan, unless they are shown already. */
  private void addNodes(Html html) {
    Optional<Proposal> shown = report.proposal();
    if (shown.isPresent() && isShown(shown.get(), result.proposal())) {
      return;
    }
    html.element("h3", wording.label("search.nodes"));
    Report found = Report.of(result);
    new NodesSection(wording, result.proposal(), found).addPlans(html, "found-");
  }

  private static boolean isShown(Proposal shown, Proposal found) {
    return shown.directPlan().equals(found.directPlan())
        && shown.bulkPlan().equals(found.bulkPlan());
  }

  private void addCurve(Html html) {
    List<CurvePoint> curve = (report.curve().isEmpty() ? result.curve() : report.curve())
        .stream().sorted(Comparator.comparing(CurvePoint::bulkNodes)).toList();
    if (curve.size() > 1 && result.best().isPresent()) {
      html.element("h3", wording.label("curve"));
      new CurveFigure(wording, curve, result.best().get(), result.sheet().billing()).addTo(html);
    }
  }

  private void addMaps(Html html) {
    if (report.sensitivities().isEmpty()) {
      return;
    }
    html.element("h3", wording.label("map"));
    for (int i = 0; i < report.sensitivities().size(); i++) {
      new SensitivityFigure(
              wording,
              "map-" + (i + 1),
              report.sensitivities().get(i),
              result.sheet().billing())
          .addTo(html);
    }
  }

  private void addAlternatives(Html html) {
    if (report.alternatives().isEmpty()) {
      return;
    }
    html.element("h3", wording.label("alternatives"));
    Table table = new Table(wording, "alternative-plans", wording.label("alternatives.caption"))
        .words(wording.label("alternatives.apart"))
        .numbers(
            wording.label("search.bulk-nodes"),
            wording.label("search.cost"),
            wording.label("search.surplus"))
        .words(wording.label("search.completion"), wording.label("search.status"));
    for (Alternative one : report.alternatives()) {
      table.row(
          apart(one),
          wording.number(one.plan().bulkNodes()),
          wording.money(one.plan().cost()),
          wording.money(one.surplus()),
          one.plan().completion().toString(),
          wording.label(one.isProven() ? "curve.status.proven" : "curve.status.found"));
    }
    table.addTo(html);
  }

  private String apart(Alternative one) {
    return wording.label(
        "alternative." + one.kind(),
        Map.of("offer", one.without().map(Object::toString).map(SafeText::name).orElse("")));
  }

  private void addExcluded(Html html) {
    if (result.excluded().isEmpty()) {
      return;
    }
    html.element("h3", wording.phrase("search.excluded", Map.of()));
    html.open("ul", "class", "excluded");
    result.excluded().stream()
        .limit(Table.LISTED)
        .forEach(one -> html.element("li", SafeText.sentence(reason(one))));
    if (result.excluded().size() > Table.LISTED) {
      int more = result.excluded().size() - Table.LISTED;
      html.element("li", wording.label("more", Map.of("count", wording.number(more))));
    }
    html.close();
  }

  private String reason(ExcludedOffer one) {
    return wording.phrase(
        "search.excluded." + one.reason(),
        Map.of("offer", one.offer().id(), "detail", one.detail()));
  }

  static Stream<PlanOutcome> outcomes(SearchResult result) {
    return Stream.concat(Stream.of(result.direct()), result.bulk().stream());
  }
}
