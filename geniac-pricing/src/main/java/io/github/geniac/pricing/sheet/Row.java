package io.github.geniac.pricing.sheet;

import io.github.geniac.core.ItemId;
import io.github.geniac.rules.Part;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * A row of the application sheet: an item or a total, with a cell for every column. Immutable.
 *
 * @param part the plan; the proposal for other cost items
 * @param kind what it is for
 * @param item the allocation or cost item; empty for totals
 * @param cells the cells, in the order of the columns
 */
public record Row(Part part, RowKind kind, Optional<ItemId> item, Map<Column, Cell> cells) {

  /**
   * Copies the cells; where there is none, there is nothing to state.
   *
   * @param part the plan
   * @param kind what it is for
   * @param item the allocation or cost item
   * @param cells the cells
   */
  public Row {
    Map<Column, Cell> all = new EnumMap<>(Column.class);
    for (Column column : Column.values()) {
      all.put(column, cells.getOrDefault(column, Cell.NotApplicable.NOT_APPLICABLE));
    }
    all.put(Column.PLAN, new Cell.Stated(part));
    all.put(Column.ROW, new Cell.Stated(kind));
    item.ifPresent(id -> all.put(Column.ITEM, new Cell.Stated(id.value())));
    cells = Collections.unmodifiableMap(all);
  }

  /**
   * {@return what stands in a column}
   *
   * @param column the column
   */
  public Cell cell(Column column) {
    return Objects.requireNonNull(cells.get(column), "column");
  }
}
