package io.github.geniac.pricing.shell;

import io.github.geniac.core.Allocation;
import io.github.geniac.core.BulkPlan;
import io.github.geniac.core.DayRange;
import io.github.geniac.core.DirectPlan;
import io.github.geniac.core.NodeSchedule;
import io.github.geniac.core.Proposal;
import io.github.geniac.pricing.fx.FxReplay;
import io.github.geniac.pricing.fx.FxSeries;
import io.github.geniac.pricing.json.PlanDocument;
import io.github.geniac.pricing.search.CurvePoint;
import io.github.geniac.pricing.search.ProcurementPlan;
import io.github.geniac.pricing.search.SearchResult;
import io.github.geniac.pricing.shell.Plot.Bar;
import io.github.geniac.pricing.shell.Plot.Ink;
import io.github.geniac.pricing.shell.Plot.Layer;
import io.github.geniac.pricing.whatif.Grid;
import io.github.geniac.rules.Part;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.annotation.Nullable;
import org.joda.money.Money;

/** Whatever can be drawn: nodes over days as steps, amounts as bars. */
final class Charts {

  private static final String WANTED =
      "nodes by day, a proposal, what search found, a curve, a grid"
          + " of what-if, a replay or a series of rates";

  private final DayRange period;
  private final Voice voice;
  private final Plot plot;

  private Charts(DayRange period, Voice voice) {
    this.period = period;
    this.voice = voice;
    this.plot = new Plot(voice);
  }

  static String of(@Nullable Object given, DayRange period, Voice voice) {
    return new Charts(period, voice).chart(given);
  }

  private String chart(@Nullable Object given) {
    Object thing = Wants.plain(given);
    if (thing instanceof NodeSchedule nodes) {
      Layer layer = new Layer(voice.label("chart.nodes"), nodes, Ink.DARK);
      return text(voice.label("chart.nodes-head"), plot.steps(List.of(layer), frame(nodes)));
    }
    if (thing instanceof Proposal proposal) {
      return proposal(proposal);
    }
    if (thing instanceof PlanDocument plan) {
      return proposal(plan.proposal());
    }
    if (thing instanceof SearchResult result) {
      return result
          .best()
          .map(this::plan)
          .orElseGet(() -> new SearchTables(voice).curve(result.curve()));
    }
    if (thing instanceof ProcurementPlan plan) {
      return plan(plan);
    }
    if (thing instanceof Grid grid) {
      return grid(grid);
    }
    if (thing instanceof FxReplay replay) {
      return replay(replay);
    }
    if (thing instanceof FxSeries series) {
      return series(series);
    }
    if (thing instanceof List<?> list
        && !list.isEmpty()
        && list.stream().allMatch(CurvePoint.class::isInstance)) {
      return new SearchTables(voice)
          .curve(list.stream().map(CurvePoint.class::cast).toList());
    }
    throw Wants.wrong("chart", WANTED, given);
  }

  /** The research period, and what lies outside it. */
  private DayRange frame(NodeSchedule nodes) {
    return nodes
        .span()
        .map(span -> DayRange.of(
            span.start().isBefore(period.start()) ? span.start() : period.start(),
            span.end().isAfter(period.end()) ? span.end() : period.end()))
        .orElse(period);
  }

  private String proposal(Proposal proposal) {
    List<String> charts = new ArrayList<>();
    proposal.directPlan().map(DirectPlan::allocations).ifPresent(direct -> {
      Layer layer = new Layer(voice.label("chart.direct"), nodes(direct), Ink.MEDIUM);
      charts.add(text(
              voice.words().label("plan." + Part.DIRECT),
              plot.steps(List.of(layer), frame(layer.nodes())))
          + notShown(direct));
    });
    proposal.bulkPlan().ifPresent(plan -> charts.add(bulk(plan)));
    return charts.isEmpty() ? voice.label("chart.no-nodes") : String.join("\n\n", charts);
  }

  private String bulk(BulkPlan plan) {
    Layer bulk = new Layer(voice.label("chart.bulk"), nodes(plan.bulk()), Ink.DARK);
    Layer direct = new Layer(voice.label("chart.direct"), nodes(plan.direct()), Ink.MEDIUM);
    return text(
            voice.words().label("plan." + Part.BULK),
            plot.steps(List.of(bulk, direct), frame(bulk.nodes().plus(direct.nodes()))))
        + notShown(plan.allocations());
  }

  /** How many allocations a chart leaves out, in a line of its own; nothing if none. */
  private String notShown(List<Allocation> allocations) {
    long count =
        allocations.stream().filter(one -> one.nodeSchedule().isEmpty()).count();
    return count == 0 ? "" : "\n" + voice.label("chart.not-shown", "count", count);
  }

  private static NodeSchedule nodes(List<Allocation> allocations) {
    return allocations.stream()
        .flatMap(one -> one.nodeSchedule().stream())
        .reduce(NodeSchedule.empty(), NodeSchedule::plus);
  }

  /** The work on the bulk nodes, the work beyond them, and the bulk nodes that idle. */
  private String plan(ProcurementPlan plan) {
    NodeSchedule load = plan.load();
    NodeSchedule pool =
        plan.bulkNodes() == 0 ? NodeSchedule.empty() : NodeSchedule.of(period, plan.bulkNodes());
    NodeSchedule beyond = load.above(pool);
    List<Layer> layers = List.of(
        new Layer(voice.label("chart.bulk-used"), load.above(beyond), Ink.DARK),
        new Layer(voice.label("chart.direct"), beyond, Ink.MEDIUM),
        new Layer(voice.label("chart.bulk-idle"), pool.above(load), Ink.LIGHT));
    return text(voice.label("chart.plan-head"), plot.steps(layers, frame(load)));
  }

  private String grid(Grid grid) {
    List<Bar> bars = new ArrayList<>();
    for (Grid.Cell cell : grid.cells()) {
      for (Part part : cell.totals().keySet()) {
        String label = String.join(" ", cell.names()) + " " + voice.word(part);
        bars.add(bar(label, cell.amount(part), ""));
      }
    }
    return text(
        voice.label(
            "chart.grid-head",
            "axes",
            grid.axes().stream().map(axis -> axis.name()).toList(),
            "currency",
            grid.currency()),
        plot.bars(bars));
  }

  private String replay(FxReplay replay) {
    List<Bar> bars = new ArrayList<>();
    bars.add(bar(voice.label("chart.stated"), replay.stated().amount(), ""));
    replay.runs().forEach(run -> bars.add(bar(run.start().toString(), run.total(), "")));
    return text(
        voice.label(
            "chart.replay-head",
            "plan",
            voice.words().label("plan." + replay.part()),
            "series",
            replay.series()),
        plot.bars(bars));
  }

  private String series(FxSeries series) {
    List<Bar> bars = new ArrayList<>();
    for (Map.Entry<?, BigDecimal> one : series.rates().entrySet()) {
      bars.add(new Bar(
          one.getKey().toString(), one.getValue(), voice.words().number(one.getValue()), ""));
    }
    return text(series.toString(), plot.bars(bars));
  }

  private Bar bar(String label, Optional<Money> amount, String note) {
    return new Bar(
        label,
        amount.map(Money::getAmount).orElse(BigDecimal.ZERO),
        voice.words().amount(amount),
        note);
  }

  private static String text(String head, List<String> drawn) {
    List<String> lines = new ArrayList<>(List.of(head));
    drawn.forEach(line -> lines.add("  " + line));
    return String.join("\n", lines);
  }
}
