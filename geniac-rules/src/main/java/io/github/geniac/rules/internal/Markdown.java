package io.github.geniac.rules.internal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/**
 * Writes Markdown (CommonMark, with GitHub's tables) in which no name can be anything but text.
 * Mutable, for one thread.
 */
public final class Markdown {

  private final List<String> blocks = new ArrayList<>();

  /** Makes an empty page. */
  public Markdown() {}

  /**
   * {@return a text on one line, with what Markdown or HTML would take for markup made harmless}
   *
   * @param text the text
   */
  public static String escaped(String text) {
    StringBuilder escaped = new StringBuilder(text.length());
    flat(text).codePoints().forEach(one -> {
      switch (one) {
        case '&' -> escaped.append("&amp;");
        case '<' -> escaped.append("&lt;");
        case '>' -> escaped.append("&gt;");
        case '\\', '`', '*', '_', '[', ']', '|', '~', '!' ->
          escaped.append('\\').appendCodePoint(one);
        default -> escaped.appendCodePoint(one);
      }
    });
    return escaped.toString();
  }

  /**
   * {@return a text on one line: line breaks and other control characters become spaces}
   *
   * @param text the text
   */
  public static String flat(String text) {
    return text.codePoints()
        .map(one -> breaksLines(one) ? ' ' : one)
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString()
        .strip();
  }

  private static boolean breaksLines(int one) {
    int type = Character.getType(one);
    return type == Character.CONTROL
        || type == Character.LINE_SEPARATOR
        || type == Character.PARAGRAPH_SEPARATOR;
  }

  /**
   * Adds a heading.
   *
   * @param level from 1, the highest
   * @param text the text
   */
  public void heading(int level, String text) {
    blocks.add("#".repeat(level) + " " + escaped(text));
  }

  /**
   * Adds a paragraph.
   *
   * @param text the text
   */
  public void paragraph(String text) {
    blocks.add(escaped(text));
  }

  /**
   * Adds a list, if it has any items.
   *
   * @param items the texts, each on a line
   */
  public void list(List<String> items) {
    if (!items.isEmpty()) {
      blocks.add(
          items.stream().map(item -> "- " + escaped(item)).collect(Collectors.joining("\n")));
    }
  }

  /**
   * Adds a table with each cell on one line.
   *
   * @param head the heads of the columns
   * @param rows the cells of each row
   */
  public void table(List<String> head, List<List<String>> rows) {
    table(head, rows, Markdown::escaped);
  }

  /**
   * Adds a table in which a line break within a cell separates lines.
   *
   * @param head the heads of the columns
   * @param rows the cells of each row
   */
  public void tableOfLines(List<String> head, List<List<String>> rows) {
    table(head, rows, Markdown::lines);
  }

  private void table(List<String> head, List<List<String>> rows, UnaryOperator<String> cell) {
    List<String> lines = new ArrayList<>();
    lines.add(line(head, Markdown::escaped));
    lines.add(line(Collections.nCopies(head.size(), "---"), UnaryOperator.identity()));
    rows.forEach(row -> lines.add(line(row, cell)));
    blocks.add(String.join("\n", lines));
  }

  private static String lines(String text) {
    return Arrays.stream(text.split("\n", -1))
        .map(Markdown::escaped)
        .collect(Collectors.joining("<br>"));
  }

  private static String line(List<String> cells, UnaryOperator<String> form) {
    return cells.stream().map(form).collect(Collectors.joining(" | ", "| ", " |"));
  }

  /** {@return all of it, each line with its end} */
  public String text() {
    return String.join("\n\n", blocks) + "\n";
  }
}
