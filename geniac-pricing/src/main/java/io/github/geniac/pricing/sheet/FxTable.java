package io.github.geniac.pricing.sheet;

import io.github.geniac.core.FxAssumption;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** The FX assumptions of a proposal, each with what it states and the items it is for. */
final class FxTable {

  private FxTable() {}

  /** The rows of the table, its head first. */
  static List<List<String>> of(List<FxAssumption> assumptions, CellText text) {
    Locale locale = text.words().locale();
    List<List<String>> table = new ArrayList<>();
    table.add(List.of(
        Column.FX_PAIR.heading(locale),
        Column.FX_RATE.heading(locale),
        Column.FX_BASIS.heading(locale),
        Column.FX_SOURCE.heading(locale),
        Column.FX_DATE.heading(locale),
        text.label("items")));
    assumptions.forEach(one -> table.add(row(one, text)));
    return table;
  }

  private static List<String> row(FxAssumption one, CellText text) {
    Cells cells = new Cells();
    cells.state(Column.FX_PAIR, one.pair());
    cells.state(Column.FX_RATE, one.rate());
    cells.stateOrAsk(Column.FX_BASIS, one.basis());
    cells.stateOrAsk(Column.FX_SOURCE, one.source());
    cells.stateOrAsk(Column.FX_DATE, one.date());
    String items = one.limitedTo().isEmpty()
        ? text.words().label("sheet.all-items")
        : text.words().word(List.copyOf(one.limitedTo()));
    return Stream.concat(cells.cells().values().stream().map(text::of), Stream.of(items))
        .toList();
  }
}
