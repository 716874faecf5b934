package io.github.geniac.pricing.report;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/**
 * A table with a caption, headed columns and headed rows, in a frame that scrolls by itself where
 * the page is narrow. Mutable, for one table.
 */
final class Table {

  /** As many rows as are listed; totals count the others too. */
  static final int LISTED = 60;

  private static final String NUMBER = "n";

  private record Column(String heading, String style) {}

  private final Wording wording;
  private final String id;
  private final String caption;
  private final List<Column> columns = new ArrayList<>();
  private final List<List<Consumer<Html>>> rows = new ArrayList<>();
  private final List<Consumer<Html>> foot = new ArrayList<>();
  private String style = "";
  private int heading;
  private int cap = LISTED;
  private int beyond;

  Table(Wording wording, String id, String caption) {
    this.wording = wording;
    this.id = id;
    this.caption = caption;
  }

  /** A column of words. */
  Table words(String... headings) {
    for (String one : headings) {
      columns.add(new Column(one, ""));
    }
    return this;
  }

  /** A column of numbers, flush right. */
  Table numbers(String... headings) {
    for (String one : headings) {
      columns.add(new Column(one, NUMBER));
    }
    return this;
  }

  /** A column of days, whose lines are not broken. */
  Table days(String columnHeading) {
    columns.add(new Column(columnHeading, "d"));
    return this;
  }

  /** On a narrow page, each row becomes a block of lines. */
  Table stacked() {
    style = "stack";
    return this;
  }

  /** The column that heads the rows, if not the first. */
  Table headedBy(int column) {
    heading = column;
    return this;
  }

  Table cappedAt(int rowsListed) {
    cap = rowsListed;
    return this;
  }

  /** Adds a row of texts. */
  Table row(String... cells) {
    List<Consumer<Html>> row = new ArrayList<>();
    for (String cell : cells) {
      row.add(html -> html.text(cell));
    }
    return row(row);
  }

  /** Adds a row; what is beyond the cap is only counted. */
  Table row(List<Consumer<Html>> cells) {
    if (cells.size() != columns.size()) {
      throw new IllegalArgumentException(
          "Table " + id + ": a row has " + columns.size() + " cells, was " + cells.size());
    }
    if (rows.size() < cap) {
      rows.add(cells);
    } else {
      beyond++;
    }
    return this;
  }

  /** Sets the last row, which holds totals. */
  Table foot(List<String> cells) {
    cells.forEach(cell -> foot.add(html -> html.text(cell)));
    return this;
  }

  void addTo(Html html) {
    html.open(
        "div", "class", "scroll", "role", "region", "tabindex", "0", "aria-labelledby", id + "-c");
    html.open("table", "id", id, "class", style);
    html.element("caption", caption, "id", id + "-c");
    html.open("thead").open("tr");
    columns.forEach(one -> html.element("th", one.heading, "scope", "col", "class", one.style));
    html.close().close().open("tbody");
    rows.forEach(row -> addRow(html, row));
    if (beyond > 0) {
      html.open("tr", "class", "more");
      html.element(
          "td",
          wording.label("more", java.util.Map.of("count", wording.number(beyond))),
          "colspan",
          String.valueOf(columns.size()));
      html.close();
    }
    html.close();
    if (!foot.isEmpty()) {
      html.open("tfoot");
      addRow(html, foot);
      html.close();
    }
    html.close().close();
  }

  private void addRow(Html html, List<Consumer<Html>> row) {
    html.open("tr");
    for (int i = 0; i < row.size(); i++) {
      Column column = columns.get(i);
      if (i == heading) {
        html.open("th", "scope", "row", "class", column.style);
      } else {
        html.open("td", "class", column.style, "data-label", column.heading);
      }
      row.get(i).accept(html);
      html.close();
    }
    html.close();
  }
}
