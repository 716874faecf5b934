package io.github.geniac.pricing.sheet;

import io.github.geniac.pricing.json.Receipt;
import io.github.geniac.rules.Part;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Writes comma-separated values by RFC 4180, for Excel: with a byte-order mark, without which it
 * takes Japanese for something else.
 */
final class Csv {

  private static final String BYTE_ORDER_MARK = "\uFEFF";
  private static final String END = "\r\n";

  /** What a spreadsheet may take for the start of a formula, full-width forms included. */
  private static final String FORMULA = "=+-@\t\r\n＝＋－＠";

  private Csv() {}

  static String of(ApplicationSheet sheet, Locale locale) {
    CellText text = CellText.plain(locale);
    Stream<String> head = Stream.of(Arrays.stream(Column.values())
        .map(column -> field(column.heading(locale)))
        .collect(Collectors.joining(",")));
    Stream<String> rows = sheet.rows().stream()
        .map(row -> row.cells().values().stream()
            .map(cell -> field(cell, text))
            .collect(Collectors.joining(",")));
    Stream<String> foot = sheet.receipt().stream().map(receipt -> foot(receipt, text));
    return Stream.of(head, rows, foot)
        .flatMap(lines -> lines)
        .collect(Collectors.joining(END, BYTE_ORDER_MARK, END));
  }

  /** The receipt in the place of an item, as wide as a row. */
  private static String foot(Receipt receipt, CellText text) {
    return Arrays.stream(Column.values())
        .map(column -> switch (column) {
          case PLAN -> text.words().word(Part.PROPOSAL);
          case ROW -> text.label("receipt");
          case ITEM -> receipt.toString();
          default -> text.of(Cell.NotApplicable.NOT_APPLICABLE);
        })
        .map(Csv::field)
        .collect(Collectors.joining(","));
  }

  private static String field(Cell cell, CellText text) {
    return cell.number().map(BigDecimal::toPlainString).orElseGet(() -> field(text.of(cell)));
  }

  /** A text: never a formula, and in quotes if it has to be. */
  static String field(String text) {
    String first = text.stripLeading();
    boolean formula = startsFormula(text) || startsFormula(first);
    String safe = formula ? "'" + text : text;
    boolean quoted =
        safe.chars().anyMatch(one -> ",\"\r\n".indexOf(one) >= 0) || !safe.equals(safe.strip());
    return quoted ? "\"" + safe.replace("\"", "\"\"") + "\"" : safe;
  }

  private static boolean startsFormula(String text) {
    return !text.isEmpty() && FORMULA.indexOf(text.charAt(0)) >= 0;
  }
}
