package io.github.geniac.pricing.report;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Writes one drawing, with a title and a description for those who do not see it. */
final class Svg {

  static final int WIDTH = 720;
  static final int HEIGHT = 330;
  static final int LEFT = 64;
  static final int RIGHT = WIDTH - 20;
  static final int TOP = 34;
  static final int BOTTOM = HEIGHT - 48;

  private static final int TICK = 5;

  private final Html html;

  Svg(Html html) {
    this.html = html;
  }

  /** Begins a chart. */
  Svg open(String id, String title, String description) {
    html.open(
        "svg",
        "xmlns",
        "http://www.w3.org/2000/svg",
        "class",
        "chart",
        "id",
        id,
        "viewBox",
        "0 0 " + WIDTH + " " + HEIGHT,
        "role",
        "img",
        "aria-labelledby",
        id + "-t " + id + "-d");
    html.element("title", title, "id", id + "-t");
    html.element("desc", description, "id", id + "-d");
    return this;
  }

  Svg close() {
    html.close();
    return this;
  }

  /** The vertical scale with its lines, labels and title. */
  Svg vertical(Axis axis, java.util.function.DoubleFunction<String> label, String title) {
    for (double tick : axis.ticks()) {
      double y = axis.at(tick);
      line("grid", LEFT, y, RIGHT, y);
      text("end", LEFT - TICK - 2, y + 4, label.apply(tick));
    }
    text("", TICK, TOP - 16, title);
    return line("axis", LEFT, TOP, LEFT, BOTTOM);
  }

  /** One tick of the horizontal scale. */
  Svg tick(double x, String label) {
    line("axis", x, BOTTOM, x, BOTTOM + TICK);
    return text("mid", x, BOTTOM + 19, label);
  }

  /** The line and the title of the horizontal scale. */
  Svg horizontal(String title) {
    text("end", RIGHT, HEIGHT - 8, title);
    return line("axis", LEFT, BOTTOM, RIGHT, BOTTOM);
  }

  Svg line(String style, double x1, double y1, double x2, double y2) {
    html.empty(
        "line", "class", style, "x1", place(x1), "y1", place(y1), "x2", place(x2), "y2", place(y2));
    return this;
  }

  Svg path(String style, String d) {
    html.empty("path", "class", style, "d", d);
    return this;
  }

  /** A path filled with a pattern. */
  Svg patterned(String pattern, String d) {
    html.empty("path", "fill", "url(#" + pattern + ")", "d", d);
    return this;
  }

  Svg circle(String style, double x, double y, double radius) {
    html.empty("circle", "class", style, "cx", place(x), "cy", place(y), "r", place(radius));
    return this;
  }

  Svg text(String style, double x, double y, String text) {
    html.element("text", text, "class", style, "x", place(x), "y", place(y));
    return this;
  }

  /** A place on the page, to the hundredth of a unit. */
  static String place(double value) {
    BigDecimal rounded =
        BigDecimal.valueOf(value).setScale(2, RoundingMode.HALF_UP).stripTrailingZeros();
    return rounded.signum() == 0 ? "0" : rounded.toPlainString();
  }
}
