package io.github.geniac.core;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class UnitCountTest {

  private static final DayRange PERIOD = DayRange.parse("2024-10-15/2025-04-15");

  private static Fraction count(PriceUnit unit, MonthBasis basis) {
    return UnitCount.of(unit, basis, PERIOD, PERIOD);
  }

  @Test
  void aResearchPeriodHas182DaysAnd4368Hours() {
    assertThat(UnitCount.hours(PERIOD)).isEqualTo(Fraction.of(4368));
    assertThat(count(PriceUnit.NODE_HOUR, MonthBasis.ANNIVERSARY)).isEqualTo(Fraction.of(4368));
    assertThat(count(PriceUnit.GPU_HOUR, MonthBasis.ANNIVERSARY)).isEqualTo(Fraction.of(4368));
    assertThat(count(PriceUnit.UNIT_HOUR, MonthBasis.ANNIVERSARY)).isEqualTo(Fraction.of(4368));
    assertThat(count(PriceUnit.NODE_DAY, MonthBasis.HOURS_730)).isEqualTo(Fraction.of(182));
    assertThat(count(PriceUnit.UNIT_DAY, MonthBasis.ANNIVERSARY)).isEqualTo(Fraction.of(182));
    assertThat(count(PriceUnit.NODE_MONTH, MonthBasis.ANNIVERSARY)).isEqualTo(Fraction.of(6));
    assertThat(count(PriceUnit.UNIT_MONTH, MonthBasis.ANNIVERSARY)).isEqualTo(Fraction.of(6));
    assertThat(count(PriceUnit.NODE_MONTH, MonthBasis.HOURS_730)).isEqualTo(Fraction.of(4368, 730));
    assertThat(count(PriceUnit.NODE_PERIOD, MonthBasis.HOURS_730)).isEqualTo(Fraction.ONE);
    assertThat(count(PriceUnit.UNIT_PERIOD, MonthBasis.HOURS_730)).isEqualTo(Fraction.ONE);
    assertThat(count(PriceUnit.UNIT, MonthBasis.HOURS_730)).isEqualTo(Fraction.ONE);
  }

  @ParameterizedTest
  @CsvSource({
    "2024-10-15/2024-11-15, 2024-10-15, 1",
    "2024-10-15/2024-10-16, 2024-10-15, 1/31",
    "2025-01-31/2025-02-28, 2025-01-31, 1",
    "2025-02-28/2025-03-31, 2025-01-31, 1",
    "2025-03-30/2025-03-31, 2025-01-31, 1/31",
    "2025-03-31/2025-04-30, 2025-01-31, 1",
    "2024-09-15/2024-10-15, 2024-10-15, 1",
    "2024-09-15/2024-11-15, 2024-10-15, 2"
  })
  void aPartOfAMonthCountsByItsDays(String days, String anchor, String months) {
    assertThat(UnitCount.months(DayRange.parse(days), LocalDate.parse(anchor))).hasToString(months);
  }

  @Test
  void theLastMonthOfTheCalendarMayEndBeyondIt() {
    DayRange last = DayRange.parse("9999-11-30/9999-12-31");

    assertThat(UnitCount.months(last, last.start()))
        .isEqualTo(Fraction.ONE.plus(Fraction.of(1, 31)));
  }

  @Provide
  Arbitrary<DayRange> ranges() {
    Arbitrary<Integer> starts = Arbitraries.integers().between(0, 900);
    return Combinators.combine(starts, Arbitraries.integers().between(1, 400))
        .as((start, days) -> DayRange.ofDays(LocalDate.of(2023, 8, 29).plusDays(start), days));
  }

  /** One over the length of the month that holds the day: found by walking the anniversaries. */
  private static Fraction ofMonth(LocalDate day, LocalDate anchor) {
    int month = -50;
    while (!anchor.plusMonths(month + 1).isAfter(day)) {
      month++;
    }
    return Fraction.of(
        1, anchor.plusMonths(month + 1).toEpochDay() - anchor.plusMonths(month).toEpochDay());
  }

  private static Stream<LocalDate> days(DayRange range) {
    return range.start().datesUntil(range.end());
  }

  @Property(tries = 300)
  void monthsAreTheSumOverTheirDays(
      @ForAll("ranges") DayRange range, @ForAll @IntRange(max = 900) int anchor) {
    LocalDate from = LocalDate.of(2023, 8, 29).plusDays(anchor);

    assertThat(UnitCount.months(range, from))
        .isEqualTo(
            days(range).map(day -> ofMonth(day, from)).reduce(Fraction.ZERO, Fraction::plus));
  }

  @Property(tries = 300)
  void adjoiningDaysAddUp(
      @ForAll("ranges") DayRange whole,
      @ForAll @IntRange(min = 1, max = 400) int cut,
      @ForAll PriceUnit unit,
      @ForAll MonthBasis basis) {
    if (cut < whole.days()) {
      DayRange first = DayRange.ofDays(whole.start(), cut);
      DayRange second = DayRange.of(first.end(), whole.end());

      assertThat(UnitCount.of(unit, basis, first, whole)
              .plus(UnitCount.of(unit, basis, second, whole)))
          .isEqualTo(UnitCount.of(unit, basis, whole, whole));
      assertThat(UnitCount.monthsBegun(basis, first, whole)
              .plus(UnitCount.monthsBegun(basis, second, whole)))
          .isEqualTo(UnitCount.monthsBegun(basis, whole, whole));
    }
  }

  @ParameterizedTest
  @CsvSource({
    "2024-10-15/2024-10-16, 1, 1",
    "2024-10-15/2024-11-15, 1, 2",
    "2024-10-15/2024-11-14, 1, 1",
    "2024-10-15/2024-11-16, 2, 2",
    "2024-10-15/2025-04-15, 6, 6",
    "2024-10-15/2025-04-16, 7, 7",
    "2024-01-31/2024-02-29, 1, 1",
    "2024-01-31/2024-03-01, 2, 1"
  })
  void aMonthBegunCountsWhole(String days, int anniversary, int of730Hours) {
    DayRange range = DayRange.parse(days);

    assertThat(UnitCount.monthsBegun(MonthBasis.ANNIVERSARY, range, range))
        .isEqualTo(Fraction.of(anniversary));
    assertThat(UnitCount.monthsBegun(MonthBasis.HOURS_730, range, range))
        .isEqualTo(Fraction.of(of730Hours));
  }

  @Test
  void whatIsBegunAndNotEndedIsSpreadOverItsDays() {
    DayRange whole = DayRange.parse("2024-10-15/2024-11-20");
    DayRange last = DayRange.parse("2024-11-15/2024-11-20");

    assertThat(UnitCount.monthsBegun(MonthBasis.ANNIVERSARY, last, whole)).isEqualTo(Fraction.ONE);
    assertThat(UnitCount.monthsBegun(
            MonthBasis.ANNIVERSARY, DayRange.parse("2024-11-14/2024-11-16"), whole))
        .isEqualTo(Fraction.of(1, 31).plus(Fraction.of(1, 5)));
    assertThat(UnitCount.monthsBegun(
            MonthBasis.ANNIVERSARY, DayRange.parse("2024-11-18/2024-11-20"), whole))
        .isEqualTo(Fraction.of(2, 5));
  }

  @ParameterizedTest
  @EnumSource(
      value = PriceUnit.class,
      names = {"NODE_MONTH", "UNIT_MONTH"})
  void aMonthOf730HoursKnowsNoCalendar(PriceUnit unit) {
    DayRange days = DayRange.ofDays(LocalDate.of(2025, 2, 1), 365);

    assertThat(UnitCount.of(unit, MonthBasis.HOURS_730, days, days)).isEqualTo(Fraction.of(12));
  }

  @Test
  void aYearOf365DaysIsTwelveMonthsOf730Hours() {
    DayRange year = DayRange.parse("2025-01-01/2026-01-01");

    assertThat(UnitCount.monthsBegun(MonthBasis.HOURS_730, year, year)).isEqualTo(Fraction.of(12));
  }
}
