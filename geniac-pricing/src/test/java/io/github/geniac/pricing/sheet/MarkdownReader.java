package io.github.geniac.pricing.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the tables of a Markdown text, apart from the code that writes them. */
public final class MarkdownReader {

  private static final Pattern ESCAPE = Pattern.compile("\\\\(\\p{Punct})");

  private MarkdownReader() {}

  /** A table with the headings it stands under, its own head first. */
  public record Table(String chapter, String section, List<List<String>> rows) {}

  public static List<Table> tables(String text) {
    List<Table> tables = new ArrayList<>();
    String chapter = "";
    String section = "";
    List<List<String>> open = new ArrayList<>();
    for (String line : (text + "\n").lines().toList()) {
      if (line.startsWith("|")) {
        if (open.isEmpty()) {
          tables.add(new Table(chapter, section, open));
        }
        if (!line.matches("\\|( --- \\|)+")) {
          open.add(cells(line));
        }
        continue;
      }
      open = open.isEmpty() ? open : new ArrayList<>();
      if (line.startsWith("## ")) {
        chapter = unescaped(line.substring(3));
        section = "";
      } else if (line.startsWith("### ")) {
        section = unescaped(line.substring(4));
      }
    }
    return tables;
  }

  private static List<String> cells(String line) {
    List<String> cells = new ArrayList<>();
    StringBuilder cell = new StringBuilder();
    for (int i = 1; i < line.length(); i++) {
      char next = line.charAt(i);
      if (next == '\\') {
        cell.append(next).append(line.charAt(++i));
      } else if (next == '|') {
        cells.add(unescaped(cell.toString().strip()));
        cell.setLength(0);
      } else {
        cell.append(next);
      }
    }
    return cells;
  }

  public static String unescaped(String text) {
    return ESCAPE
        .matcher(text)
        .replaceAll(escape -> Matcher.quoteReplacement(escape.group(1)))
        .replace("&lt;", "<")
        .replace("&gt;", ">")
        .replace("&amp;", "&");
  }
}
