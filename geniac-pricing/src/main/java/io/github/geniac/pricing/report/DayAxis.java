package io.github.geniac.pricing.report;

import io.github.geniac.core.DayRange;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A scale from days to places on the page, with ticks at the first days of months, or every few
 * days where there are few. Immutable.
 *
 * @param days the days it holds
 * @param start where the first day begins
 * @param end where the last day ends
 */
record DayAxis(DayRange days, double start, double end) {

  private static final int MOST_TICKS = 10;
  private static final int FEW_DAYS = 62;
  private static final int MONTHS_OF_YEAR = 12;

  /** Where a day begins. */
  double at(LocalDate day) {
    return start
        + (end - start) * ChronoUnit.DAYS.between(days.start(), day) / (double) days.days();
  }

  /** The days that have a tick. */
  List<LocalDate> ticks() {
    return days.days() <= FEW_DAYS ? fewDays() : months();
  }

  private List<LocalDate> fewDays() {
    List<LocalDate> ticks = new ArrayList<>();
    int step = Math.max(1, (days.days() + MOST_TICKS - 1) / MOST_TICKS);
    for (LocalDate day = days.start(); day.isBefore(days.end()); day = day.plusDays(step)) {
      ticks.add(day);
    }
    return ticks;
  }

  private List<LocalDate> months() {
    long all = ChronoUnit.MONTHS.between(days.start(), days.end()) + 1;
    int step = 1;
    while (all / step > MOST_TICKS) {
      step = step < MONTHS_OF_YEAR ? larger(step) : step * 2;
    }
    List<LocalDate> ticks = new ArrayList<>();
    LocalDate day = days.start().withDayOfMonth(1);
    day = step < MONTHS_OF_YEAR
        ? day.withMonth((day.getMonthValue() - 1) / step * step + 1)
        : day.withMonth(1);
    for (; day.isBefore(days.end()); day = day.plusMonths(step)) {
      if (days.contains(day)) {
        ticks.add(day);
      }
    }
    return ticks;
  }

  private static int larger(int step) {
    return switch (step) {
      case 1 -> 2;
      case 2 -> 3;
      case 3 -> 6;
      default -> MONTHS_OF_YEAR;
    };
  }

  /** What stands at a tick: year and month, or month and day. */
  String label(LocalDate tick) {
    return days.days() <= FEW_DAYS
        ? String.format(Locale.ROOT, "%02d-%02d", tick.getMonthValue(), tick.getDayOfMonth())
        : String.format(Locale.ROOT, "%d-%02d", tick.getYear(), tick.getMonthValue());
  }
}
