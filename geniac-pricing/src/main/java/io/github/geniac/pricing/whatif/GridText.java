package io.github.geniac.pricing.whatif;

import io.github.geniac.pricing.internal.Words;
import io.github.geniac.rules.Part;
import io.github.geniac.rules.TextTable;
import io.github.geniac.rules.TextTable.Align;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Puts grids into tables. */
final class GridText {

  private final Grid grid;
  private final Words words;

  GridText(Grid grid, Locale locale) {
    this.grid = grid;
    this.words = new Words(locale);
  }

  String table() {
    List<Part> parts = List.copyOf(grid.cells().get(0).totals().keySet());
    List<String> head = new ArrayList<>(grid.axes().stream().map(Axis::name).toList());
    for (Part part : parts) {
      head.add(label("grid.total", part));
    }
    List<Align> columns = new ArrayList<>(Collections.nCopies(head.size(), Align.RIGHT));
    head.add(words.label("grid.verdict"));
    columns.add(Align.LEFT);
    TextTable table = TextTable.of(columns.toArray(new Align[0])).row(head);
    for (Grid.Cell cell : grid.cells()) {
      List<String> row = new ArrayList<>(cell.names());
      parts.forEach(part -> row.add(total(cell, part)));
      row.add(words.word(cell.verdict()));
      table.row(row);
    }
    return String.join("\n", table.lines());
  }

  String matrix(Part part) {
    Axis down = grid.axes().get(0);
    Axis across = grid.axes().get(1);
    List<String> head = new ArrayList<>(List.of(""));
    head.addAll(across.labels());
    TextTable table = TextTable.of(
            Collections.nCopies(head.size(), Align.RIGHT).toArray(new Align[0]))
        .row(head);
    for (int i = 0; i < down.size(); i++) {
      List<String> row = new ArrayList<>(List.of(down.labels().get(i)));
      for (int j = 0; j < across.size(); j++) {
        row.add(total(grid.cell(i, j), part));
      }
      table.row(row);
    }
    Map<String, Object> names = Map.of(
        "part",
        words.label("plan." + part),
        "currency",
        grid.currency(),
        "rows",
        down.name(),
        "columns",
        across.name());
    return words.label("grid.matrix", names) + "\n" + String.join("\n", table.lines());
  }

  private String label(String key, Part part) {
    return words.label(
        key, Map.of("part", words.label("plan." + part), "currency", grid.currency()));
  }

  private String total(Grid.Cell cell, Part part) {
    return cell.totals().containsKey(part)
        ? words.total(cell.totals().get(part))
        : words.label("none");
  }
}
