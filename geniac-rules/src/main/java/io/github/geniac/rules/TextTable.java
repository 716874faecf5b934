package io.github.geniac.rules;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Rows of text in aligned columns of a terminal, in which a full-width character takes two.
 * Mutable, for one thread.
 */
public final class TextTable {

  /** On which side the text of a column is flush. */
  public enum Align {
    /** Flush left, for words. */
    LEFT,
    /** Flush right, for numbers. */
    RIGHT
  }

  private static final int GAP = 2;

  private final List<Align> columns;
  private final List<List<String>> rows = new ArrayList<>();

  private TextTable(List<Align> columns) {
    this.columns = columns;
  }

  /**
   * {@return a table without rows}
   *
   * @param columns how each column is aligned
   */
  public static TextTable of(Align... columns) {
    return new TextTable(List.copyOf(Arrays.asList(columns)));
  }

  /**
   * Adds a row.
   *
   * @param cells as many texts as there are columns
   * @return this table
   * @throws IllegalArgumentException if there are more or fewer
   */
  public TextTable row(List<String> cells) {
    if (cells.size() != columns.size()) {
      throw new IllegalArgumentException(
          "TextTable: a row has " + columns.size() + " cells, was " + cells.size() + ": " + cells);
    }
    rows.add(List.copyOf(cells));
    return this;
  }

  /**
   * Adds a row.
   *
   * @param cells as many texts as there are columns
   * @return this table
   * @throws IllegalArgumentException if there are more or fewer
   */
  public TextTable row(String... cells) {
    return row(Arrays.asList(cells));
  }

  /** {@return the rows as lines, each as wide as its last text needs} */
  public List<String> lines() {
    int[] widths = new int[columns.size()];
    for (List<String> row : rows) {
      for (int i = 0; i < widths.length; i++) {
        widths[i] = Math.max(widths[i], width(row.get(i)));
      }
    }
    return rows.stream().map(row -> line(row, widths)).toList();
  }

  private String line(List<String> row, int[] widths) {
    StringBuilder line = new StringBuilder();
    for (int i = 0; i < widths.length; i++) {
      String room = " ".repeat(widths[i] - width(row.get(i)));
      line.append(columns.get(i) == Align.LEFT ? row.get(i) + room : room + row.get(i));
      line.append(" ".repeat(GAP));
    }
    return line.toString().stripTrailing();
  }

  /** Pads to so many columns, and by one space at least. */
  static String padded(String text, int columns) {
    return text + " ".repeat(Math.max(1, columns - width(text)));
  }

  /**
   * {@return how many columns a text takes}
   *
   * @param text the text
   */
  public static int width(String text) {
    return text.codePoints().map(TextTable::columns).sum();
  }

  private static int columns(int codePoint) {
    boolean wide = (codePoint >= 0x1100 && codePoint <= 0x115F)
        || (codePoint >= 0x2E80 && codePoint <= 0xA4CF)
        || (codePoint >= 0xAC00 && codePoint <= 0xD7A3)
        || (codePoint >= 0xF900 && codePoint <= 0xFAFF)
        || (codePoint >= 0xFE30 && codePoint <= 0xFE6F)
        || (codePoint >= 0xFF00 && codePoint <= 0xFF60)
        || (codePoint >= 0xFFE0 && codePoint <= 0xFFE6);
    return wide ? 2 : 1;
  }
}
