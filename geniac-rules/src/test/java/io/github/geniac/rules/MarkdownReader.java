package io.github.geniac.rules;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the tables of a Markdown text, apart from the code that writes them. */
final class MarkdownReader {

  private static final Pattern ESCAPE = Pattern.compile("\\\\(\\p{Punct})");

  private MarkdownReader() {}

  /** A table under its heading: the head, and rows of cells, which are lists of lines. */
  record Table(String heading, List<String> head, List<List<List<String>>> rows) {

    /** The cells of a column, each of them on one line. */
    List<String> column(int at) {
      return rows.stream().map(row -> String.join("; ", row.get(at))).toList();
    }
  }

  static List<Table> tables(String text) {
    List<Table> tables = new ArrayList<>();
    String heading = "";
    boolean open = false;
    for (String line : text.lines().toList()) {
      if (line.startsWith("#")) {
        heading = unescaped(line.replaceFirst("#+ ", ""));
      } else if (line.startsWith("|") && !open) {
        List<String> head = cells(line).stream().map(cell -> cell.get(0)).toList();
        tables.add(new Table(heading, head, new ArrayList<>()));
      } else if (line.startsWith("|") && !line.matches("\\|( --- \\|)+")) {
        tables.get(tables.size() - 1).rows().add(cells(line));
      }
      open = line.startsWith("|");
    }
    return tables;
  }

  /** The table under a heading. */
  static Table table(String text, String heading) {
    return tables(text).stream()
        .filter(one -> one.heading().equals(heading))
        .findFirst()
        .orElseThrow();
  }

  static List<String> headings(String text) {
    return text.lines()
        .filter(line -> line.startsWith("#"))
        .map(line -> unescaped(line.replaceFirst("#+ ", "")))
        .toList();
  }

  private static List<List<String>> cells(String line) {
    List<List<String>> cells = new ArrayList<>();
    StringBuilder cell = new StringBuilder();
    for (int i = 1; i < line.length(); i++) {
      char next = line.charAt(i);
      if (next == '\\') {
        cell.append(next).append(line.charAt(++i));
      } else if (next == '|') {
        cells.add(Arrays.stream(cell.toString().strip().split("<br>", -1))
            .map(MarkdownReader::unescaped)
            .toList());
        cell.setLength(0);
      } else {
        cell.append(next);
      }
    }
    return cells;
  }

  static String unescaped(String text) {
    return ESCAPE
        .matcher(text)
        .replaceAll(escape -> Matcher.quoteReplacement(escape.group(1)))
        .replace("&lt;", "<")
        .replace("&gt;", ">")
        .replace("&amp;", "&");
  }
}
