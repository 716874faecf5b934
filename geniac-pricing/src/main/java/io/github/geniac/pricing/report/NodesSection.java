package io.github.geniac.pricing.report;

import io.github.geniac.core.Allocation;
import io.github.geniac.core.BulkPlan;
import io.github.geniac.core.CallTerms;
import io.github.geniac.core.DayRange;
import io.github.geniac.core.DirectPlan;
import io.github.geniac.core.Fraction;
import io.github.geniac.core.NodeSchedule;
import io.github.geniac.core.Proposal;
import io.github.geniac.core.Tranche;
import io.github.geniac.pricing.search.ProcurementPlan;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The nodes of each plan over time, against the work; what of the bulk nodes is idle. */
record NodesSection(Wording wording, Proposal proposal, Report report) implements Section {

  /** Days outside the research period are shown up to this part of its length. */
  private static final int MARGIN = 4;

  @Override
  public String id() {
    return "nodes";
  }

  @Override
  public void addTo(Html html) {
    html.element("p", wording.label("nodes.about"));
    new PhasesTable(wording, proposal).addTo(html);
    addPlans(html, "");
    if (proposal.directPlan().isEmpty() && proposal.bulkPlan().isEmpty()) {
      html.element("p", wording.label("nodes.no-plan"));
    }
  }

  /** The plans there are, under anchors that begin so. */
  void addPlans(Html html, String anchor) {
    proposal
        .directPlan()
        .ifPresent(plan ->
            addPlan(html, anchor, "direct", List.of(), plan.allocations(), directLoad(plan)));
    proposal.bulkPlan().ifPresent(plan -> {
      addPlan(html, anchor, "bulk", plan.bulk(), plan.direct(), plan.demand());
      addPool(html, anchor, plan);
    });
  }

  /** The nodes at work, if the plan is the one that a search found for the work. */
  private Optional<NodeSchedule> directLoad(DirectPlan plan) {
    return report
        .search()
        .filter(result -> result.proposal().directPlan().equals(Optional.of(plan)))
        .flatMap(result -> result.direct().best())
        .map(ProcurementPlan::load);
  }

  private void addPlan(
      Html html,
      String anchor,
      String plan,
      List<Allocation> bulk,
      List<Allocation> direct,
      Optional<NodeSchedule> work) {
    html.element(anchor.isEmpty() ? "h3" : "h4", wording.label("nodes." + plan));
    PlanNodes nodes = PlanNodes.of(wording, bulk, direct);
    List<NodeSchedule> all =
        nodes.series().values().stream().flatMap(List::stream).toList();
    Optional<DayRange> window = window(all);
    if (all.isEmpty() || window.isEmpty()) {
      html.element("p", wording.label("nodes.none"));
    } else {
      StepData data = StepData.of(
          window.get(),
          nodes.series(),
          work.map(schedule -> Map.entry(wording.label("nodes.work"), schedule)));
      BigDecimal needed = new PhasesTable(wording, proposal).nodeDays();
      StepData against = data;
      if (work.isEmpty() && needed.signum() > 0 && report.terms().isPresent()) {
        int days = report.terms().get().researchPeriod().days();
        against = data.against(Fraction.of(needed).dividedBy(Fraction.of(days)));
      }
      new NodesFigure(
              wording, anchor + "nodes-" + plan, wording.label("nodes." + plan), window.get())
          .addTo(html, nodes, against);
      addOutside(html, all, window.get());
    }
    if (nodes.notShown() > 0) {
      html.element(
          "p",
          wording.label("nodes.not-shown", Map.of("count", nodes.notShown())),
          "class",
          "note");
    }
  }

  /** The research period and what lies near it, or all days if it is not known. */
  private Optional<DayRange> window(List<NodeSchedule> schedules) {
    Optional<DayRange> span = span(schedules);
    Optional<DayRange> period = report.terms().map(CallTerms::researchPeriod);
    if (span.isEmpty() || period.isEmpty()) {
      return span.or(() -> period);
    }
    DayRange centre = period.get();
    long margin = centre.days() / MARGIN;
    LocalDate from = latest(span.get().start(), centre.start().minusDays(margin));
    LocalDate to = earliest(span.get().end(), centre.end().plusDays(margin));
    return Optional.of(DayRange.of(earliest(from, centre.start()), latest(to, centre.end())));
  }

  private static LocalDate earliest(LocalDate a, LocalDate b) {
    return a.isBefore(b) ? a : b;
  }

  private static LocalDate latest(LocalDate a, LocalDate b) {
    return a.isAfter(b) ? a : b;
  }

  private static Optional<DayRange> span(List<NodeSchedule> schedules) {
    List<DayRange> spans =
        schedules.stream().flatMap(one -> one.span().stream()).toList();
    return spans.stream()
        .map(DayRange::start)
        .min(Comparator.naturalOrder())
        .flatMap(start -> spans.stream()
            .map(DayRange::end)
            .max(Comparator.naturalOrder())
            .map(end -> DayRange.of(start, end)));
  }

  private void addOutside(Html html, List<NodeSchedule> all, DayRange window) {
    BigDecimal outside = all.stream()
        .flatMap(one -> one.tranches().stream())
        .map(tranche -> outside(tranche, window))
        .reduce(BigDecimal.ZERO, BigDecimal::add);
    if (outside.signum() > 0) {
      html.element(
          "p",
          wording.label("nodes.outside", Map.of("days", wording.number(outside))),
          "class",
          "note");
    }
  }

  private static BigDecimal outside(Tranche tranche, DayRange window) {
    int inside = tranche.days().intersection(window).map(DayRange::days).orElse(0);
    return BigDecimal.valueOf(tranche.days().days() - inside)
        .multiply(BigDecimal.valueOf(tranche.nodes()));
  }

  private void addPool(Html html, String anchor, BulkPlan plan) {
    List<NodeSchedule> pool =
        plan.bulk().stream().flatMap(one -> one.nodeSchedule().stream()).toList();
    Optional<DayRange> window = report.terms().map(CallTerms::researchPeriod).or(() -> span(pool));
    if (pool.isEmpty() || window.isEmpty()) {
      return;
    }
    if (plan.demand().isEmpty()) {
      html.element("p", wording.label("pool.unknown"), "class", "note");
      return;
    }
    PoolFigure figure = new PoolFigure(wording, anchor + "pool", window.get());
    figure.addTo(html, figure.data(pool, plan.demand().get()));
  }
}
