package io.github.geniac.pricing;

import io.github.geniac.core.DayRange;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * How finely an item's days are cut into charge periods, one line each. Days in and outside the
 * research period never share a line, since only the former are subsidised (clause 1.2).
 */
public enum ChargePeriods {
  /** All days inside the research period in one line. */
  WHOLE,
  /** One line for each month of the calendar. */
  CALENDAR_MONTHS,
  /** One line for each anniversary month of the research period. */
  RESEARCH_MONTHS;

  /** The days in pieces, in order. */
  List<DayRange> cut(DayRange days, DayRange research) {
    if (this == WHOLE && research.encloses(days)) {
      return List.of(days);
    }
    TreeSet<LocalDate> cuts = new TreeSet<>(List.of(research.start(), research.end()));
    if (this != WHOLE) {
      addMonths(cuts, days, research);
    }
    List<DayRange> pieces = new ArrayList<>();
    LocalDate from = days.start();
    for (LocalDate cut : cuts.subSet(days.start(), false, days.end(), false)) {
      pieces.add(DayRange.of(from, cut));
      from = cut;
    }
    pieces.add(DayRange.of(from, days.end()));
    return pieces;
  }

  private void addMonths(Set<LocalDate> cuts, DayRange days, DayRange research) {
    if (this == CALENDAR_MONTHS) {
      for (LocalDate day = days.start().with(TemporalAdjusters.firstDayOfNextMonth());
          day.isBefore(days.end());
          day = day.plusMonths(1)) {
        cuts.add(day);
      }
    } else {
      for (int month = 1; research.start().plusMonths(month).isBefore(research.end()); month++) {
        cuts.add(research.start().plusMonths(month));
      }
    }
  }
}
