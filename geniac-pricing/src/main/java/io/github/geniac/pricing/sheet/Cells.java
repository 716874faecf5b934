package io.github.geniac.pricing.sheet;

import io.github.geniac.core.DayRange;
import io.github.geniac.pricing.Total;
import io.github.geniac.rules.Fact;
import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/** Collects the cells of a row. Mutable, for one row. */
final class Cells {

  private final Map<Column, Cell> cells = new EnumMap<>(Column.class);

  Map<Column, Cell> cells() {
    return cells;
  }

  void put(Column column, Cell cell) {
    cells.put(column, cell);
  }

  void state(Column column, Object value) {
    put(column, new Cell.Stated(value));
  }

  void state(Column column, long value) {
    state(column, BigDecimal.valueOf(value));
  }

  void ask(Column column, Fact fact) {
    put(column, new Cell.Missing(column, Optional.of(fact)));
  }

  void stateOrAsk(Column column, Optional<?> value, Fact fact) {
    value.ifPresentOrElse(one -> state(column, one), () -> ask(column, fact));
  }

  /** For what the rules do not ask for. */
  void stateOrAsk(Column column, Optional<?> value) {
    value.ifPresentOrElse(
        one -> state(column, one), () -> put(column, new Cell.Missing(column, Optional.empty())));
  }

  void days(DayRange days) {
    state(Column.FIRST_DAY, days.start());
    state(Column.LAST_DAY, days.lastDay());
    state(Column.DAYS, days.days());
  }

  void total(Column column, Total total) {
    put(
        column,
        total
            .amount()
            .<Cell>map(amount -> new Cell.Stated(amount.getAmount()))
            .orElseGet(() -> new Cell.Unknown(
                Optional.of(total.rounded()).filter(least -> !least.isZero()), total.unknown())));
  }
}
