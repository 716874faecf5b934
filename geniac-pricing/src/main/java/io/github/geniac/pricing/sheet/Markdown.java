package io.github.geniac.pricing.sheet;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/** Writes Markdown (CommonMark, with GitHub's tables) in which no name can be anything but text. */
final class Markdown {

  private final List<String> lines = new ArrayList<>();

  /** A text on one line, with what Markdown or HTML would take for markup made harmless. */
  static String escaped(String text) {
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

  /** A text on one line: line breaks and other control characters become spaces. */
  static String flat(String text) {
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

  void heading(int level, String text) {
    block("#".repeat(level) + " " + escaped(text));
  }

  void paragraph(String text) {
    block(escaped(text));
  }

  /** A list of lines, each made of a text. */
  void list(List<String> items) {
    if (!items.isEmpty()) {
      block(items.stream().map(item -> "- " + escaped(item)).collect(Collectors.joining("\n")));
    }
  }

  /** A table; the first row is its head. */
  void table(List<List<String>> rows) {
    List<String> text = new ArrayList<>();
    for (List<String> row : rows) {
      text.add(line(row, Markdown::escaped));
      if (text.size() == 1) {
        text.add(line(Collections.nCopies(row.size(), "---"), UnaryOperator.identity()));
      }
    }
    block(String.join("\n", text));
  }

  private static String line(List<String> cells, UnaryOperator<String> form) {
    return cells.stream().map(form).collect(Collectors.joining(" | ", "| ", " |"));
  }

  private void block(String text) {
    if (!lines.isEmpty()) {
      lines.add("");
    }
    lines.add(text);
  }

  /** All of it, each line with its end. */
  String text() {
    return String.join("\n", lines) + "\n";
  }
}
