package io.github.geniac.pricing.report;

/**
 * What tells the areas of a chart apart beside their colours: a pattern and a letter for each, from
 * the first to the ninth.
 */
final class Patterns {

  private static final String CELL = "10";

  /** The lines of each pattern in a cell of 10 by 10; none for the first. */
  private static final java.util.List<String> LINES = java.util.List.of(
      "",
      "M-2 12L12 -2M-2 2L2 -2M8 12L12 8",
      "M-2 -2L12 12M-2 8L2 12M8 -2L12 2",
      "M0 5H10",
      "M5 0V10",
      "M0 5H10M5 0V10",
      "M0 5L5 0L10 5M0 10L5 5L10 10",
      "M-2 12L12 -2M-2 -2L12 12M-2 2L2 -2M8 12L12 8M-2 8L2 12M8 -2L12 2",
      "M2 5H4M7 0H9M7 10H9");

  private Patterns() {}

  /** The letter of a series, from A on. */
  static String letter(int series) {
    return String.valueOf((char) ('A' + series));
  }

  static boolean hasPattern(int series) {
    return !LINES.get(series).isEmpty();
  }

  static String id(String chart, int series) {
    return chart + "-p" + series;
  }

  /** The patterns of so many series, to be referred to by the chart. */
  static void define(Html html, String chart, int from, int series) {
    html.open("defs");
    for (int i = from; i < from + series; i++) {
      if (hasPattern(i)) {
        html.open(
            "pattern",
            "id",
            id(chart, i),
            "width",
            CELL,
            "height",
            CELL,
            "patternUnits",
            "userSpaceOnUse");
        html.empty("path", "class", "hatch", "d", LINES.get(i));
        html.close();
      }
    }
    html.close();
  }

  /** What a series looks like, for the legend. */
  static void addSwatch(Html html, String chart, int series) {
    Legend.openSwatch(html);
    html.empty("rect", "class", "s" + (series + 1), "width", "26", "height", "18");
    if (hasPattern(series)) {
      html.empty("rect", "fill", "url(#" + id(chart, series) + ")", "width", "26", "height", "18");
    }
    html.close();
  }
}
