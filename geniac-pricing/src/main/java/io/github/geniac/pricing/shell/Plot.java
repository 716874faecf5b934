package io.github.geniac.pricing.shell;

import io.github.geniac.core.DayRange;
import io.github.geniac.core.NodeSchedule;
import io.github.geniac.rules.TextTable;
import io.github.geniac.rules.TextTable.Align;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Draws with characters: block characters, which take one column in most fonts, or ASCII, for fonts
 * in which they take two.
 */
final class Plot {

  /** So many columns are wide enough for six months, and leave room for labels. */
  private static final int COLUMNS = 61;

  private static final int ROWS = 10;
  private static final int BAR = 40;
  private static final int EIGHTHS = 8;

  /** From an eighth of a column to seven. */
  private static final String PARTS = "▏▎▍▌▋▊▉";

  private final Voice voice;

  Plot(Voice voice) {
    this.voice = voice;
  }

  /** How a layer is drawn, from the darkest. */
  enum Ink {
    DARK("█", "#"),
    MEDIUM("▒", "+"),
    LIGHT("░", ".");

    private final String block;
    private final String ascii;

    Ink(String block, String ascii) {
      this.block = block;
      this.ascii = ascii;
    }

    String on(Voice voice) {
      return voice.ascii() ? ascii : block;
    }
  }

  /**
   * Nodes that stand on those of the layer before.
   *
   * @param label what they are
   * @param nodes how many on each day
   * @param ink how they are drawn
   */
  record Layer(String label, NodeSchedule nodes, Ink ink) {}

  /**
   * A row of a bar chart.
   *
   * @param label what it is
   * @param amount its length, 0 or more
   * @param told the amount as it is told
   * @param note what stands behind the bar
   */
  record Bar(String label, BigDecimal amount, String told, String note) {}

  /**
   * Nodes over days, layer on layer. A column stands for some days, and shows that of them with the
   * most nodes; a row for some nodes, of which at least half are there. Few nodes are never drawn
   * as none.
   */
  List<String> steps(List<Layer> layers, DayRange days) {
    NodeSchedule all =
        layers.stream().map(Layer::nodes).reduce(NodeSchedule::plus).orElseThrow();
    int most = all.within(days).maxNodes();
    List<String> lines = new ArrayList<>();
    if (most == 0) {
      lines.add(voice.label("chart.no-nodes"));
      return lines;
    }
    int columns = Math.min(COLUMNS, days.days());
    List<LocalDate> shown = new ArrayList<>();
    for (int column = 0; column < columns; column++) {
      shown.add(busiest(all, from(days, column, columns), from(days, column + 1, columns)));
    }
    int rows = Math.min(ROWS, most);
    int width = Integer.toString(most).length();
    for (int row = rows; row >= 1; row--) {
      lines.add(label(row, rows, most, width) + " |" + row(layers, shown, row, rows, most));
    }
    lines.add(" ".repeat(width - 1) + "0 +" + axis(days, columns));
    lines.add(" ".repeat(width + 2) + ends(days, columns));
    layers.stream()
        .filter(layer -> !layer.nodes().within(days).isEmpty())
        .forEach(layer ->
            lines.add(" ".repeat(width + 2) + layer.ink().on(voice) + " " + layer.label()));
    return lines;
  }

  /** The first day of a column; that after the last is the day after the last. */
  private static LocalDate from(DayRange days, int column, int columns) {
    return days.start().plusDays((long) column * days.days() / columns);
  }

  private static LocalDate busiest(NodeSchedule nodes, LocalDate from, LocalDate to) {
    LocalDate best = from;
    for (LocalDate day = from; day.isBefore(to); day = day.plusDays(1)) {
      if (nodes.nodesOn(day) > nodes.nodesOn(best)) {
        best = day;
      }
    }
    return best;
  }

  /** Only where it is a whole number, so that no label is a little wrong. */
  private static String label(int row, int rows, int most, int width) {
    String text = most * row % rows == 0 ? Integer.toString(most * row / rows) : "";
    return " ".repeat(width - text.length()) + text;
  }

  private String row(List<Layer> layers, List<LocalDate> shown, int row, int rows, int most) {
    StringBuilder line = new StringBuilder();
    for (LocalDate day : shown) {
      line.append(cell(layers, day, row, rows, most));
    }
    return line.toString().stripTrailing();
  }

  /** The layer that reaches the middle of a row; in the lowest row, any that is there. */
  private String cell(List<Layer> layers, LocalDate day, int row, int rows, int most) {
    long top = 0;
    for (Layer layer : layers) {
      top += layer.nodes().nodesOn(day);
      if (2 * top * rows >= (2L * row - 1) * most) {
        return layer.ink().on(voice);
      }
    }
    return row == 1 && top > 0 ? (voice.ascii() ? "_" : "▁") : " ";
  }

  /** A line with a mark where a month begins. */
  private static String axis(DayRange days, int columns) {
    char[] line = new char[columns];
    Arrays.fill(line, '-');
    for (int column = 0; column < columns; column++) {
      LocalDate from = from(days, column, columns);
      LocalDate last = from(days, column + 1, columns).minusDays(1);
      if (from.getDayOfMonth() == 1 || last.getMonth() != from.getMonth()) {
        line[column] = '|';
      }
    }
    return new String(line);
  }

  private static String ends(DayRange days, int columns) {
    String first = days.start().toString();
    String last = days.lastDay().toString();
    int room = columns - first.length() - last.length();
    return first + (room > 0 ? " ".repeat(room) : " .. ") + last;
  }

  /** Bars from zero, the longest of them 40 columns long. */
  List<String> bars(List<Bar> bars) {
    BigDecimal most = bars.stream().map(Bar::amount).reduce(BigDecimal.ZERO, BigDecimal::max);
    TextTable table = TextTable.of(Align.RIGHT, Align.RIGHT, Align.LEFT);
    for (Bar bar : bars) {
      String drawn = bar(bar.amount(), most);
      String note = drawn.isEmpty() || bar.note().isEmpty() ? bar.note() : " " + bar.note();
      table.row(bar.label(), bar.told(), drawn + note);
    }
    return table.lines();
  }

  private String bar(BigDecimal amount, BigDecimal most) {
    if (most.signum() == 0) {
      return "";
    }
    int eighths = amount
        .multiply(BigDecimal.valueOf((long) BAR * EIGHTHS))
        .divide(most, 0, RoundingMode.HALF_UP)
        .intValueExact();
    if (voice.ascii()) {
      return "#".repeat((eighths + EIGHTHS / 2) / EIGHTHS);
    }
    int part = eighths % EIGHTHS;
    return "█".repeat(eighths / EIGHTHS) + (part == 0 ? "" : PARTS.substring(part - 1, part));
  }
}
