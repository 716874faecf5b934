package io.github.geniac.pricing.shell;

import io.github.geniac.core.Allocation;
import io.github.geniac.core.ExactMoney;
import io.github.geniac.core.NodeSchedule;
import io.github.geniac.pricing.search.Alternative;
import io.github.geniac.pricing.search.CompletionCurve;
import io.github.geniac.pricing.search.CompletionPoint;
import io.github.geniac.pricing.search.CurvePoint;
import io.github.geniac.pricing.search.ProcurementPlan;
import io.github.geniac.pricing.shell.Plot.Bar;
import io.github.geniac.rules.TextTable;
import io.github.geniac.rules.TextTable.Align;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What a search found, in tables and bars. */
final class SearchTables {

  /** So many counts of a curve go on a screen. */
  private static final int SHOWN = 16;

  private final Voice voice;

  SearchTables(Voice voice) {
    this.voice = voice;
  }

  /** What is taken from which offer, and when each phase runs. */
  String plan(ProcurementPlan plan) {
    List<String> lines = new ArrayList<>();
    lines.add(voice.label(
        "plan.head",
        "currency",
        plan.cost().currency(),
        "cost",
        voice.whole(plan.cost()),
        "bulk",
        plan.bulkNodes(),
        "day",
        plan.completion()));
    TextTable table = TextTable.of(Align.LEFT, Align.RIGHT, Align.RIGHT, Align.LEFT);
    table.row(
        voice.label("plan.taken"),
        voice.label("plan.most"),
        voice.label("plan.node-days"),
        voice.label("plan.days"));
    for (Allocation one :
        Stream.concat(plan.bulk().stream(), plan.direct().stream()).toList()) {
      row(table, one.id().value(), one.nodeSchedule().orElse(NodeSchedule.empty()));
    }
    plan.phases()
        .forEach((phase, nodes) -> row(table, voice.label("plan.phase", "phase", phase), nodes));
    table.lines().forEach(line -> lines.add("  " + line));
    return String.join("\n", lines);
  }

  private void row(TextTable table, String label, NodeSchedule nodes) {
    table.row(
        label,
        Integer.toString(nodes.maxNodes()),
        voice.number(nodes.nodeDays()),
        nodes.span().map(Object::toString).orElse("-"));
  }

  /** What each count of bulk nodes costs more than the best one: bars from zero. */
  String curve(List<CurvePoint> curve) {
    Optional<ExactMoney> least =
        curve.stream().flatMap(point -> point.cost().stream()).min(ExactMoney::compareTo);
    boolean proven = curve.stream().allMatch(CurvePoint::isProven);
    if (least.isEmpty()) {
      return voice.label(proven ? "curve.none" : "curve.not-found");
    }
    int best = IntStream.range(0, curve.size())
        .filter(i -> curve.get(i).cost().equals(least))
        .findFirst()
        .orElseThrow();
    List<Bar> bars = new ArrayList<>();
    for (int i : shown(curve.size(), best)) {
      bars.add(bar(curve.get(i), least.get(), i == best));
    }
    List<String> lines = new ArrayList<>();
    lines.add(voice.label(
        "curve.head", "currency", least.get().currency(), "cost", voice.whole(least.get())));
    new Plot(voice).bars(bars).forEach(line -> lines.add("  " + line));
    lines.add(voice.label(proven ? "curve.proven" : "curve.open"));
    return String.join("\n", lines);
  }

  private Bar bar(CurvePoint point, ExactMoney least, boolean best) {
    String label = Integer.toString(point.bulkNodes());
    if (point.cost().isEmpty()) {
      return new Bar(
          label,
          BigDecimal.ZERO,
          "-",
          voice.label(point.isProven() ? "curve.no-plan" : "curve.bound-only"));
    }
    ExactMoney more = point.cost().get().minus(least);
    return new Bar(
        label,
        more.amount().rounded(0, RoundingMode.DOWN),
        "+" + voice.whole(more),
        best ? voice.label("curve.best") : point.isProven() ? "" : voice.label("curve.bound-only"));
  }

  /** All of a short curve; else evenly spread, with the best, its neighbours and both ends. */
  private static NavigableSet<Integer> shown(int size, int best) {
    NavigableSet<Integer> shown = new TreeSet<>();
    if (size <= SHOWN) {
      IntStream.range(0, size).forEach(shown::add);
      return shown;
    }
    int gaps = SHOWN - 4;
    for (int i = 0; i <= gaps; i++) {
      shown.add(i * (size - 1) / gaps);
    }
    for (int near = Math.max(0, best - 1); near <= Math.min(size - 1, best + 1); near++) {
      shown.add(near);
    }
    return shown;
  }

  String alternatives(List<Alternative> alternatives) {
    if (alternatives.isEmpty()) {
      return voice.label("alternatives.none");
    }
    List<String> lines = new ArrayList<>(List.of(voice.label("alternatives.head")));
    TextTable table = TextTable.of(Align.RIGHT, Align.RIGHT, Align.RIGHT, Align.LEFT, Align.LEFT);
    table.row(
        voice.label("alternatives.surplus"),
        voice.words().label("search.cost"),
        voice.words().label("search.bulk-nodes"),
        voice.words().label("search.completion"),
        voice.label("alternatives.kind"));
    for (Alternative one : alternatives) {
      String without = one.without().map(Object::toString).orElse("");
      String kind = voice.label("alternative." + one.kind(), "offer", without);
      table.row(
          voice.words().signed(one.surplus().amount().rounded(0, RoundingMode.DOWN)),
          voice.whole(one.plan().cost()),
          Integer.toString(one.plan().bulkNodes()),
          one.plan().completion().toString(),
          one.isProven() ? kind : kind + " " + voice.label("alternatives.open"));
    }
    table.lines().forEach(line -> lines.add("  " + line));
    return String.join("\n", lines);
  }

  /** The earlier, the dearer: bars of what an earlier day costs more than the last. */
  String completions(CompletionCurve curve) {
    List<CompletionPoint> points = curve.points();
    if (points.isEmpty()) {
      return voice.label(curve.isProven() ? "completion.impossible" : "completion.none");
    }
    List<String> lines = new ArrayList<>(List.of(voice.label("completion.head")));
    Optional<ExactMoney> least =
        points.stream().map(point -> point.plan().cost()).min(ExactMoney::compareTo);
    List<Bar> bars = new ArrayList<>();
    NavigableSet<Integer> shown = shown(points.size(), points.size() - 1);
    for (int i : shown) {
      CompletionPoint point = points.get(i);
      ExactMoney more = point.plan().cost().minus(least.orElseThrow());
      bars.add(new Bar(
          point.completion().toString(),
          more.amount().rounded(0, RoundingMode.DOWN),
          voice.whole(point.plan().cost()),
          (more.isZero() ? voice.label("curve.best") : "+" + voice.whole(more))
              + (point.isProven() ? "" : " " + voice.label("curve.bound-only"))));
    }
    new Plot(voice).bars(bars).forEach(line -> lines.add("  " + line));
    if (shown.size() < points.size()) {
      lines.add(voice.label("completion.part", "shown", shown.size(), "count", points.size()));
    }
    lines.add(voice.label(curve.isProven() ? "completion.proven" : "completion.open"));
    return String.join("\n", lines);
  }
}
