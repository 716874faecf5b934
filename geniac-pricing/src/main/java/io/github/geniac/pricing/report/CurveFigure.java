package io.github.geniac.pricing.report;

import io.github.geniac.core.ExactMoney;
import io.github.geniac.pricing.search.CurvePoint;
import io.github.geniac.pricing.search.ProcurementPlan;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.joda.money.CurrencyUnit;

/**
 * The least cost of every number of bulk nodes, with what no plan can cost less than: a chart, the
 * numbers around the best, and all numbers.
 */
record CurveFigure(
    Wording wording, List<CurvePoint> curve, ProcurementPlan best, CurrencyUnit currency) {

  /** How many numbers on either side of the best are told. */
  private static final int NEIGHBOURS = 3;

  private static final double RADIUS = 2.6;
  private static final double BEST_RADIUS = 5;

  void addTo(Html html) {
    String title = wording.label("curve.figure");
    html.open("figure", "id", "curve");
    html.element("figcaption", title);
    html.open("div", "class", "scroll", "role", "region", "tabindex", "0", "aria-label", title);
    addChart(html, title);
    html.close();
    addLegend(html);
    addTable(html, "curve-near", "curve.near", told());
    html.open("details");
    html.element(
        "summary", wording.label("curve.all", Map.of("count", wording.number(curve.size()))));
    addTable(html, "curve-all", "curve.figure", curve);
    html.close().close();
  }

  private void addChart(Html html, String title) {
    int last = curve.get(curve.size() - 1).bulkNodes();
    Axis nodes = Axis.between(0, Math.max(1, last), 10, Svg.LEFT + 8, Svg.RIGHT - 8);
    List<Double> values = curve.stream()
        .flatMap(point -> Stream.concat(point.cost().stream(), point.bound().stream()))
        .map(CurveFigure::value)
        .toList();
    double least = values.stream().min(Comparator.naturalOrder()).orElse(0.0);
    double most = values.stream().max(Comparator.naturalOrder()).orElse(1.0);
    MoneyAxis costs = MoneyAxis.around(least, most, currency);
    Svg svg = new Svg(html)
        .open(
            "curve-chart",
            title,
            wording.label(
                "curve.description",
                Map.of(
                    "from", curve.get(0).bulkNodes(),
                    "to", last,
                    "best", best.bulkNodes(),
                    "cost", wording.money(best.cost()))));
    costs.addTo(svg, wording);
    nodes.ticks().stream()
        .filter(tick -> tick == Math.rint(tick))
        .forEach(tick -> svg.tick(nodes.at(tick), wording.number(tick.longValue())));
    svg.horizontal(wording.label("curve.axis"));
    addLine(svg, "bound", nodes, costs, CurvePoint::bound);
    addLine(svg, "cost", nodes, costs, CurvePoint::cost);
    curve.forEach(point -> addPoint(svg, nodes, costs, point));
    svg.circle("best", nodes.at(best.bulkNodes()), costs.at(value(best.cost())), BEST_RADIUS);
    svg.close();
  }

  private static double value(ExactMoney money) {
    return money.toBigMoney().getAmount().doubleValue();
  }

  /** Joins the points of neighbouring numbers of nodes for which there is a value. */
  private void addLine(
      Svg svg,
      String style,
      Axis nodes,
      MoneyAxis costs,
      java.util.function.Function<CurvePoint, Optional<ExactMoney>> amount) {
    StringBuilder path = new StringBuilder();
    int before = Integer.MIN_VALUE;
    for (CurvePoint point : curve) {
      Optional<ExactMoney> here = amount.apply(point);
      if (here.isPresent()) {
        path.append(before == point.bulkNodes() - 1 ? 'L' : 'M');
        path.append(Svg.place(nodes.at(point.bulkNodes()))).append(' ');
        path.append(Svg.place(costs.at(value(here.get()))));
        before = point.bulkNodes();
      }
    }
    svg.path(style, path.toString());
  }

  private void addPoint(Svg svg, Axis nodes, MoneyAxis costs, CurvePoint point) {
    double x = nodes.at(point.bulkNodes());
    if (point.cost().isPresent()) {
      svg.circle(
          point.isProven() ? "point" : "hollow", x, costs.at(value(point.cost().get())), RADIUS);
    } else if (point.bound().isEmpty()) {
      double y = Svg.BOTTOM - RADIUS * 2;
      svg.line("none", x - RADIUS, y - RADIUS, x + RADIUS, y + RADIUS);
      svg.line("none", x - RADIUS, y + RADIUS, x + RADIUS, y - RADIUS);
    }
  }

  private void addLegend(Html html) {
    html.open("ul", "class", "legend");
    for (String mark : List.of("best", "point", "hollow", "bound", "none")) {
      html.open("li");
      Legend.addMark(html, mark);
      html.text(wording.label("curve.legend." + mark));
      html.close();
    }
    html.close();
  }

  /** No bulk nodes, the best number and its neighbours, and the last one. */
  private List<CurvePoint> told() {
    int last = curve.get(curve.size() - 1).bulkNodes();
    TreeSet<Integer> told = new TreeSet<>(List.of(0, best.bulkNodes() / 2, last));
    told.add((best.bulkNodes() + last) / 2);
    for (int near = -NEIGHBOURS; near <= NEIGHBOURS; near++) {
      told.add(best.bulkNodes() + near);
    }
    return curve.stream().filter(point -> told.contains(point.bulkNodes())).toList();
  }

  private void addTable(Html html, String id, String caption, List<CurvePoint> points) {
    Table table = new Table(wording, id, wording.label(caption, Map.of("currency", currency)))
        .numbers(
            wording.label("search.bulk-nodes"),
            wording.label("search.cost"),
            wording.label("search.bound"),
            wording.label("search.surplus"))
        .words(wording.label("search.status"))
        .cappedAt(1000);
    for (CurvePoint point : points) {
      List<String> cells = new ArrayList<>();
      cells.add(wording.number(point.bulkNodes()));
      cells.add(point.cost().map(wording::digits).orElse("\u2013"));
      cells.add(point.bound().map(wording::digits).orElse("\u2013"));
      cells.add(
          point.cost().map(cost -> wording.digits(cost.minus(best.cost()))).orElse("\u2013"));
      cells.add(wording.label("curve.status." + status(point)));
      table.row(cells.toArray(new String[0]));
    }
    table.addTo(html);
  }

  private static String status(CurvePoint point) {
    if (point.cost().isEmpty() && point.bound().isEmpty()) {
      return "none";
    }
    return point.cost().isEmpty() ? "bound" : point.isProven() ? "proven" : "found";
  }
}
