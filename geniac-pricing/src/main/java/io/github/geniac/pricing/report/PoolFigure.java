package io.github.geniac.pricing.report;

import io.github.geniac.core.DayRange;
import io.github.geniac.core.Fraction;
import io.github.geniac.core.NodeSchedule;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What of the bulk nodes the work needs and what is paid for and idle, day by day and month by
 * month.
 */
record PoolFigure(Wording wording, String id, DayRange window) {

  /** Used is what is there and needed, idle what is there and not needed. */
  StepData data(List<NodeSchedule> pool, NodeSchedule demand) {
    StepData both =
        StepData.of(window, Map.of("pool", pool), Optional.of(Map.entry("demand", demand)));
    List<Long> there = both.areas().get(0).counts();
    List<Long> needed = both.work().orElseThrow().counts();
    List<Long> used = new ArrayList<>();
    List<Long> idle = new ArrayList<>();
    for (int i = 0; i < both.size(); i++) {
      used.add(Math.min(there.get(i), needed.get(i)));
      idle.add(there.get(i) - used.get(i));
    }
    return new StepData(
        both.bounds(),
        List.of(
            new StepData.Series(wording.label("pool.used"), used),
            new StepData.Series(wording.label("pool.idle"), idle)),
        Optional.empty(),
        Optional.empty());
  }

  void addTo(Html html, StepData data) {
    String title = wording.label("pool.figure");
    html.open("figure", "id", id);
    html.element("figcaption", title);
    if (window.days() <= NodesFigure.MOST_DAYS) {
      html.open("div", "class", "scroll", "role", "region", "tabindex", "0", "aria-label", title);
      new StepChart(html, data)
          .addTo(
              wording,
              id + "-chart",
              title,
              wording.label("pool.description", Map.of("days", wording.days(window))));
      html.close();
    }
    addMonths(html, data);
    html.close();
  }

  private void addMonths(Html html, StepData data) {
    Table table = new Table(wording, id + "-months", wording.label("pool.months"))
        .words(wording.label("nodes.days"))
        .numbers(
            wording.label("pool.used-node-days", Map.of("letter", Patterns.letter(0))),
            wording.label("pool.idle-node-days", Map.of("letter", Patterns.letter(1))),
            wording.label("pool.idle-share"));
    for (DayRange month : months()) {
      List<String> row = new ArrayList<>(List.of(wording.days(month)));
      row.addAll(cells(data, month));
      table.row(row.toArray(new String[0]));
    }
    List<String> all = new ArrayList<>(List.of(wording.label("nodes.all")));
    all.addAll(cells(data, window));
    table.foot(all);
    table.addTo(html);
  }

  private List<String> cells(StepData data, DayRange days) {
    Fraction used = nodeDays(data, 0, days);
    Fraction idle = nodeDays(data, 1, days);
    Fraction both = used.plus(idle);
    return List.of(
        wording.number(used),
        wording.number(idle),
        both.isZero() ? "\u2013" : wording.percent(idle.dividedBy(both)));
  }

  private static Fraction nodeDays(StepData data, int series, DayRange within) {
    Fraction sum = Fraction.ZERO;
    for (int i = 0; i < data.size(); i++) {
      long days = data.days(i).intersection(within).map(DayRange::days).orElse(0);
      sum = sum.plus(Fraction.of(data.areas().get(series).counts().get(i)).multipliedBy(days));
    }
    return sum;
  }

  /** Anniversary months from the first day on; the last one may be shorter. */
  private List<DayRange> months() {
    List<DayRange> months = new ArrayList<>();
    LocalDate from = window.start();
    for (int i = 1; from.isBefore(window.end()); i++) {
      LocalDate next = window.start().plusMonths(i);
      LocalDate to = next.isBefore(window.end()) ? next : window.end();
      months.add(DayRange.of(from, to));
      from = to;
    }
    return months;
  }
}
