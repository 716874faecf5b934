package io.github.geniac.pricing.report;

import io.github.geniac.core.Fraction;
import io.github.geniac.pricing.search.Parameter;
import io.github.geniac.pricing.search.Sensitivity;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.joda.money.CurrencyUnit;

/**
 * Which plan is the cheapest at which rate or price: the least cost as pieces of lines, and where
 * another plan takes over.
 */
record SensitivityFigure(Wording wording, String id, Sensitivity map, CurrencyUnit currency) {

  /** A piece this wide, in units of the drawing, has room for its number. */
  private static final double ROOM = 18;

  private static final double RADIUS = 3;
  private static final int DECIMALS = 6;

  void addTo(Html html) {
    html.element("h4", title());
    html.element(
        "p",
        wording.label(
            map.isProven() ? "map.proven" : "map.not-proven",
            Map.of(
                "stated", wording.number(map.stated()),
                "breakpoints", breakpoints())));
    html.open("figure", "id", id);
    html.element("figcaption", title());
    html.open("div", "class", "scroll", "role", "region", "tabindex", "0", "aria-label", title());
    addChart(html);
    html.close();
    addTable(html);
    html.close();
  }

  private String title() {
    return wording.label(
        map.parameter() instanceof Parameter.FxRate ? "map.fx" : "map.price",
        Map.of("parameter", SafeText.name(map.parameter().toString())));
  }

  private String breakpoints() {
    return map.breakpoints().isEmpty()
        ? wording.label("map.no-breakpoint")
        : wording.list(map.breakpoints().stream().map(wording::number).toList());
  }

  private void addChart(Html html) {
    Sensitivity.Piece first = map.pieces().get(0);
    Sensitivity.Piece last = map.pieces().get(map.pieces().size() - 1);
    Axis values =
        Axis.between(value(first.from()), value(last.to()), 10, Svg.LEFT + 8, Svg.RIGHT - 8);
    List<Double> ends = map.pieces().stream()
        .flatMap(one -> Stream.of(one.cost(one.from()), one.cost(one.to())))
        .map(SensitivityFigure::value)
        .toList();
    MoneyAxis costs = MoneyAxis.around(
        ends.stream().mapToDouble(Double::doubleValue).min().orElse(0),
        ends.stream().mapToDouble(Double::doubleValue).max().orElse(1),
        currency);
    Svg svg = new Svg(html)
        .open(
            id + "-chart",
            title(),
            wording.label(
                "map.description",
                Map.of(
                    "from", wording.number(first.from()),
                    "to", wording.number(last.to()),
                    "pieces", map.pieces().size())));
    costs.addTo(svg, wording);
    values
        .ticks()
        .forEach(tick -> svg.tick(
            values.at(tick),
            wording.number(
                BigDecimal.valueOf(tick).setScale(4, RoundingMode.HALF_UP).stripTrailingZeros())));
    svg.horizontal(map.parameter().toString());
    addStated(svg, values);
    for (int i = 0; i < map.pieces().size(); i++) {
      addPiece(svg, values, costs, i);
    }
    svg.close();
  }

  private void addStated(Svg svg, Axis values) {
    double stated = map.stated().doubleValue();
    if (stated >= values.from() && stated <= values.to()) {
      svg.line("here", values.at(stated), Svg.TOP, values.at(stated), Svg.BOTTOM);
      svg.text(
          "halo mid",
          values.at(stated),
          Svg.TOP - 6,
          wording.label("map.stated", Map.of("value", wording.number(map.stated()))));
    }
  }

  private void addPiece(Svg svg, Axis values, MoneyAxis costs, int number) {
    Sensitivity.Piece piece = map.pieces().get(number);
    double x1 = values.at(value(piece.from()));
    double y1 = costs.at(value(piece.cost(piece.from())));
    double x2 = values.at(value(piece.to()));
    double y2 = costs.at(value(piece.cost(piece.to())));
    svg.line(number % 2 == 0 ? "cost" : "cost2", x1, y1, x2, y2);
    if (number > 0) {
      svg.circle("hollow", x1, y1, RADIUS);
    }
    if (x2 - x1 >= ROOM) {
      svg.text("letter", (x1 + x2) / 2, (y1 + y2) / 2 - 8, String.valueOf(number + 1));
    }
  }

  private static double value(Fraction number) {
    return number.rounded(DECIMALS, RoundingMode.HALF_UP).doubleValue();
  }

  private void addTable(Html html) {
    Table table = new Table(
            wording, id + "-pieces", wording.label("map.pieces", Map.of("currency", currency)))
        .numbers(
            wording.label("map.number"),
            wording.label("map.from"),
            wording.label("map.to"),
            wording.label("search.bulk-nodes"),
            wording.label("map.cost-from"),
            wording.label("map.cost-to"),
            wording.label("map.slope"));
    for (int i = 0; i < map.pieces().size(); i++) {
      Sensitivity.Piece piece = map.pieces().get(i);
      table.row(
          String.valueOf(i + 1),
          wording.number(piece.from()),
          wording.number(piece.to()),
          wording.number(piece.plan().bulkNodes()),
          whole(piece.cost(piece.from())),
          whole(piece.cost(piece.to())),
          whole(piece.slope()));
    }
    table.addTo(html);
  }

  private String whole(Fraction amount) {
    return wording.number(amount.rounded(currency.getDecimalPlaces(), RoundingMode.DOWN));
  }
}
