package io.github.geniac.core;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Objects;

/**
 * How many of its units a price counts over some days, for one node, GPU or unit of other compute:
 * 4,368 hours for 182 days, 6 months from 15 October to 15 April. Exact, and additive: the counts
 * of adjoining days add up to the count of all of them.
 */
public final class UnitCount {

  private static final int HOURS_PER_DAY = 24;
  private static final int HOURS_PER_MONTH = 730;

  private UnitCount() {}

  /**
   * {@return how many units one node, GPU or unit of other compute makes on these days}
   *
   * <p>Hours are days times 24. Anniversary months run from the first day of the whole period, a
   * part of one counting by its days. What is charged for the whole period, or once, is spread
   * evenly over it.
   *
   * @param unit what the price is for; GPU-hours are counted for one GPU
   * @param basis what a month is
   * @param days the days to count
   * @param whole the period the charge is for, of which the days are all or a part
   */
  public static Fraction of(PriceUnit unit, MonthBasis basis, DayRange days, DayRange whole) {
    Objects.requireNonNull(basis, "basis");
    Objects.requireNonNull(whole, "whole");
    return switch (unit) {
      case NODE_HOUR, GPU_HOUR, UNIT_HOUR -> hours(days);
      case NODE_DAY, UNIT_DAY -> Fraction.of(days.days());
      case NODE_MONTH, UNIT_MONTH ->
        basis == MonthBasis.ANNIVERSARY
            ? months(days, whole.start())
            : Fraction.of((long) days.days() * HOURS_PER_DAY, HOURS_PER_MONTH);
      case NODE_PERIOD, UNIT_PERIOD, UNIT -> Fraction.of(days.days(), whole.days());
    };
  }

  /**
   * {@return the hours of these days, 24 for each}
   *
   * @param days the days
   */
  public static Fraction hours(DayRange days) {
    return Fraction.of((long) days.days() * HOURS_PER_DAY);
  }

  /**
   * {@return the anniversary months of these days, parts of a month by its days}
   *
   * @param days the days
   * @param anchor the day from which months run, clamped at the end of short months
   */
  public static Fraction months(DayRange days, LocalDate anchor) {
    long first = monthOf(days.start(), anchor);
    long last = monthOf(days.lastDay(), anchor);
    Fraction head = part(days, anchor, first);
    return first == last
        ? head
        : head.plus(part(days, anchor, last)).plus(Fraction.of(last - first - 1));
  }

  /**
   * {@return the months begun in the whole period, as far as these days bear them}
   *
   * <p>A month that the whole period begins and does not end counts 1 all the same, spread evenly
   * over its days in the period; so the counts of all days add up to a whole number.
   *
   * @param basis what a month is
   * @param days the days to count
   * @param whole the period the charge is for, of which the days are all or a part
   */
  public static Fraction monthsBegun(MonthBasis basis, DayRange days, DayRange whole) {
    Objects.requireNonNull(basis, "basis");
    if (basis == MonthBasis.HOURS_730) {
      long hours = (long) whole.days() * HOURS_PER_DAY;
      long begun = (hours + HOURS_PER_MONTH - 1) / HOURS_PER_MONTH;
      return Fraction.of(begun * days.days(), whole.days());
    }
    LocalDate lastStart = whole.start().plusMonths(monthOf(whole.lastDay(), whole.start()));
    DayRange last = DayRange.of(lastStart, whole.end());
    int inLast = last.intersection(days).map(DayRange::days).orElse(0);
    Fraction ofLast = Fraction.of(inLast, last.days());
    return lastStart.isAfter(days.start())
        ? ofLast.plus(months(
            DayRange.of(days.start(), lastStart.isBefore(days.end()) ? lastStart : days.end()),
            whole.start()))
        : ofLast;
  }

  /** The part of the month with this number that lies in the days; the last may end in 10000. */
  private static Fraction part(DayRange days, LocalDate anchor, long month) {
    long start = anchor.plusMonths(month).toEpochDay();
    long end = anchor.plusMonths(month + 1).toEpochDay();
    long from = Math.max(start, days.start().toEpochDay());
    long to = Math.min(end, days.end().toEpochDay());
    return Fraction.of(to - from, end - start);
  }

  /**
   * The number of the month that holds a day, 0 for the first from the anchor on. Counting months
   * between dates does not know that the anniversaries of the 31st are clamped.
   */
  private static long monthOf(LocalDate day, LocalDate anchor) {
    long month = ChronoUnit.MONTHS.between(anchor, day) - (day.isBefore(anchor) ? 1 : 0);
    return anchor.plusMonths(month + 1).isAfter(day) ? month : month + 1;
  }
}
