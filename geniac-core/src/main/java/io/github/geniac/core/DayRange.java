package io.github.geniac.core;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/**
 * A range of whole days, half-open and never empty: {@code 2024-10-15/2025-04-15} is the 182 days
 * from 15 October to 14 April. Immutable.
 *
 * <p>Months are anniversaries of the first day, clamped at the end of short months: one month from
 * 31 January ends before 28 (or 29) February.
 *
 * @param start the first day, in the years 1 to 9999
 * @param end the day after the last one, after {@code start}, in the years 1 to 9999
 */
public record DayRange(LocalDate start, LocalDate end) implements Comparable<DayRange> {

  private static final int DAY_LENGTH = 10;
  private static final String NOT_OF_THE_FORM =
      "DayRange: '%s' is not of the form 2024-10-15/2025-04-15";

  /**
   * Checks the bounds.
   *
   * @param start the first day
   * @param end the day after the last one
   * @throws IllegalArgumentException if the range is empty or reversed, or leaves the years 1 to
   *     9999
   */
  public DayRange {
    Checks.check(
        start.getYear() >= 1 && end.getYear() <= 9999,
        "DayRange: %s/%s leaves the years 1 to 9999",
        start,
        end);
    Checks.check(
        start.isBefore(end),
        "DayRange: the end must lie after the start, was %s/%s; the end is exclusive, so one day"
            + " is start/start+1",
        start,
        end);
  }

  /**
   * {@return the range from a first day to the day before an end}
   *
   * @param start the first day
   * @param end the day after the last one
   * @throws IllegalArgumentException if the range is empty or reversed
   */
  public static DayRange of(LocalDate start, LocalDate end) {
    return new DayRange(start, end);
  }

  /**
   * {@return the range of so many anniversary months from a first day}
   *
   * @param start the first day
   * @param months at least 1
   * @throws IllegalArgumentException if there are fewer months than 1, or the range leaves the
   *     years 1 to 9999
   */
  public static DayRange ofMonths(LocalDate start, int months) {
    Checks.atLeast("DayRange", "months", months, 1);
    checkYear(start);
    return new DayRange(start, start.plusMonths(months));
  }

  /**
   * {@return the range of so many days from a first day}
   *
   * @param start the first day
   * @param days at least 1
   * @throws IllegalArgumentException if there are fewer days than 1, or the range leaves the years
   *     1 to 9999
   */
  public static DayRange ofDays(LocalDate start, int days) {
    Checks.atLeast("DayRange", "days", days, 1);
    checkYear(start);
    return new DayRange(start, start.plusDays(days));
  }

  /** Far beyond the last year, the addition itself would fail. */
  private static void checkYear(LocalDate start) {
    Checks.check(start.getYear() <= 9999, "DayRange: %s leaves the years 1 to 9999", start);
  }

  /**
   * {@return the range written as {@code start/end}, as {@link #toString} writes it}
   *
   * @param text two ISO dates with a slash between them, such as {@code 2024-10-15/2025-04-15}
   * @throws IllegalArgumentException if the text is not two dates with a slash between them, or the
   *     range is empty or reversed
   */
  public static DayRange parse(String text) {
    // by length, since a LocalDate may also be written +02024-10-15
    if (text.length() == 2 * DAY_LENGTH + 1 && text.charAt(DAY_LENGTH) == '/') {
      try {
        LocalDate start = LocalDate.parse(text.substring(0, DAY_LENGTH));
        return new DayRange(start, LocalDate.parse(text.substring(DAY_LENGTH + 1)));
      } catch (DateTimeParseException e) {
        throw new IllegalArgumentException(NOT_OF_THE_FORM.formatted(text), e);
      }
    }
    throw new IllegalArgumentException(NOT_OF_THE_FORM.formatted(text));
  }

  /** {@return the number of days, at least 1} */
  public int days() {
    return Math.toIntExact(ChronoUnit.DAYS.between(start, end));
  }

  /** {@return the last day, the one before the end} */
  public LocalDate lastDay() {
    return end.minusDays(1);
  }

  /**
   * {@return whether the day lies in this range}
   *
   * @param day the day
   */
  public boolean contains(LocalDate day) {
    return !day.isBefore(start) && day.isBefore(end);
  }

  /**
   * {@return whether every day of the other range lies in this one}
   *
   * @param other the other range
   */
  public boolean encloses(DayRange other) {
    return !other.start.isBefore(start) && !other.end.isAfter(end);
  }

  /**
   * {@return the days that both ranges hold, if there are any}
   *
   * @param other the other range
   */
  public Optional<DayRange> intersection(DayRange other) {
    LocalDate from = start.isAfter(other.start) ? start : other.start;
    LocalDate to = end.isBefore(other.end) ? end : other.end;
    return from.isBefore(to) ? Optional.of(new DayRange(from, to)) : Optional.empty();
  }

  /**
   * {@return the first so many anniversary months of this range}
   *
   * @param months at least 1, and no longer than this range
   * @throws IllegalArgumentException if the months are fewer than 1 or reach past the end
   */
  public DayRange firstMonths(int months) {
    DayRange first = ofMonths(start, months);
    Checks.check(
        encloses(first), "DayRange: the first %d months of %s reach past its end", months, this);
    return first;
  }

  /**
   * {@return what is left of this range after its first so many anniversary months}
   *
   * @param months at least 1, and shorter than this range
   * @throws IllegalArgumentException if the months are fewer than 1 or nothing is left
   */
  public DayRange afterMonths(int months) {
    DayRange first = ofMonths(start, months);
    Checks.check(
        first.end.isBefore(end), "DayRange: nothing of %s is left after %d months", this, months);
    return new DayRange(first.end, end);
  }

  /** Orders by start, then by end. */
  @Override
  public int compareTo(DayRange other) {
    int byStart = start.compareTo(other.start);
    return byStart != 0 ? byStart : end.compareTo(other.end);
  }

  /** {@return the range as {@code start/end}} */
  @Override
  public String toString() {
    return start + "/" + end;
  }
}
