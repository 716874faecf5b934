package io.github.geniac.pricing.report;

import io.github.geniac.core.DayRange;
import io.github.geniac.core.NodeSchedule;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/** The nodes of one plan over time by provider: a chart, its legend, and its numbers as a table. */
record NodesFigure(Wording wording, String id, String plan, DayRange window) {

  /** A chart of more days would show nothing. */
  static final int MOST_DAYS = 1500;

  void addTo(Html html, PlanNodes nodes, StepData data) {
    html.open("figure", "id", id);
    html.element("figcaption", wording.label("nodes.figure", Map.of("plan", plan)));
    if (window.days() > MOST_DAYS) {
      html.element(
          "p", wording.label("nodes.too-long", Map.of("days", wording.number(window.days()))));
    } else {
      html.open(
          "div",
          "class",
          "scroll",
          "role",
          "region",
          "tabindex",
          "0",
          "aria-label",
          wording.label("nodes.figure", Map.of("plan", plan)));
      new StepChart(html, data)
          .addTo(
              wording,
              id + "-chart",
              wording.label("nodes.figure", Map.of("plan", plan)),
              description(data));
      html.close();
    }
    addLegend(html, nodes, data);
    addSteps(html, data);
    html.close();
  }

  private String description(StepData data) {
    return wording.label(
        "nodes.description",
        Map.of(
            "days", wording.days(data.window()),
            "series", data.areas().size(),
            "most", wording.number(most(data))));
  }

  private static long most(StepData data) {
    long most = 0;
    for (int i = 0; i < data.size(); i++) {
      most = Math.max(most, data.total(i));
    }
    return most;
  }

  private void addLegend(Html html, PlanNodes nodes, StepData data) {
    Table table = new Table(wording, id + "-legend", wording.label("nodes.legend"))
        .words(wording.label("nodes.letter"), wording.label("nodes.provider"))
        .numbers(wording.label("nodes.most"), wording.label("nodes.node-days"));
    int next = 0;
    for (Map.Entry<String, List<NodeSchedule>> one : nodes.series().entrySet()) {
      int series = next++;
      List<Long> counts = data.areas().get(series).counts();
      table.row(List.of(
          cell -> {
            Patterns.addSwatch(cell, id + "-chart", series);
            cell.text(Patterns.letter(series));
          },
          cell -> cell.name(one.getKey()),
          cell -> cell.text(wording.number(most(counts))),
          cell -> cell.text(wording.number(PlanNodes.nodeDays(one.getValue())))));
    }
    data.work()
        .ifPresent(work -> table.row(List.of(
            NodesFigure::addDashes,
            cell -> cell.text(work.name()),
            cell -> cell.text(wording.number(most(work.counts()))),
            cell -> cell.text(wording.number(nodeDays(data, work))))));
    data.mean()
        .ifPresent(mean -> table.row(List.of(
            NodesFigure::addDashes,
            cell -> cell.text(wording.label("nodes.mean")),
            cell -> cell.text(wording.quantity(mean)),
            cell -> cell.text("\u2013"))));
    table.foot(List.of(
        "",
        wording.label("nodes.all"),
        wording.number(most(data)),
        wording.number(nodes.nodeDays())));
    table.addTo(html);
  }

  private static void addDashes(Html html) {
    Legend.openSwatch(html);
    html.empty("line", "class", "work", "x1", "0", "y1", "9", "x2", "26", "y2", "9");
    html.close();
  }

  private static long most(List<Long> counts) {
    return counts.stream().mapToLong(Long::longValue).max().orElse(0);
  }

  private static BigDecimal nodeDays(StepData data, StepData.Series series) {
    BigDecimal sum = BigDecimal.ZERO;
    for (int i = 0; i < data.size(); i++) {
      sum = sum.add(BigDecimal.valueOf(series.counts().get(i))
          .multiply(BigDecimal.valueOf(data.days(i).days())));
    }
    return sum;
  }

  private void addSteps(Html html, StepData data) {
    Table table = new Table(wording, id + "-steps", wording.label("nodes.steps"))
        .words(wording.label("nodes.days"));
    for (int i = 0; i < data.areas().size(); i++) {
      table.numbers(Patterns.letter(i));
    }
    table.numbers(wording.label("nodes.all"));
    Optional<StepData.Series> work = data.work();
    work.ifPresent(one -> table.numbers(wording.label("nodes.work")));
    for (int i = 0; i < data.size(); i++) {
      int interval = i;
      List<Consumer<Html>> cells = new ArrayList<>();
      cells.add(cell -> cell.text(wording.days(data.days(interval))));
      data.areas()
          .forEach(
              area -> cells.add(cell -> cell.text(wording.number(area.counts().get(interval)))));
      cells.add(cell -> cell.text(wording.number(data.total(interval))));
      work.ifPresent(
          one -> cells.add(cell -> cell.text(wording.number(one.counts().get(interval)))));
      table.row(cells);
    }
    table.addTo(html);
  }
}
