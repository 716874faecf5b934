package io.github.geniac.pricing.report;

/** Small drawings that stand before the words of a legend. */
final class Legend {

  private static final double MIDDLE = 9;
  private static final double CENTRE = 13;
  private static final double RADIUS = 4;

  private Legend() {}

  /** Begins a small picture of 26 by 18, which says nothing to who cannot see it. */
  static void openSwatch(Html html) {
    html.open(
        "svg",
        "xmlns",
        "http://www.w3.org/2000/svg",
        "class",
        "swatch",
        "viewBox",
        "0 0 26 18",
        "aria-hidden",
        "true");
  }

  /** The mark of a style of the charts: a circle, a cross or a line. */
  static void addMark(Html html, String style) {
    openSwatch(html);
    Svg svg = new Svg(html);
    switch (style) {
      case "best", "point", "hollow" -> svg.circle(style, CENTRE, MIDDLE, RADIUS);
      case "none" -> {
        svg.line(style, CENTRE - RADIUS, MIDDLE - RADIUS, CENTRE + RADIUS, MIDDLE + RADIUS);
        svg.line(style, CENTRE - RADIUS, MIDDLE + RADIUS, CENTRE + RADIUS, MIDDLE - RADIUS);
      }
      default -> svg.line(style, 0, MIDDLE, CENTRE * 2, MIDDLE);
    }
    html.close();
  }
}
