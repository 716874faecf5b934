package io.github.geniac.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DayRangeTest {

  private static final LocalDate START = LocalDate.of(2024, 10, 15);

  @ParameterizedTest
  @CsvSource({
    "2024-10-15, 6, 2025-04-15, 31+30+31+31+28+31",
    "2027-10-15, 6, 2028-04-15, 31+30+31+31+29+31",
    "2023-08-31, 6, 2024-02-29, 30+31+30+31+31+29",
    "2024-08-31, 6, 2025-02-28, 30+31+30+31+31+28",
    "2023-01-31, 1, 2023-02-28, 28",
    "2024-01-31, 1, 2024-02-29, 29",
    "2024-02-29, 12, 2025-02-28, 365"
  })
  void monthsAreAnniversariesClampedAtMonthEnds(
      LocalDate start, int months, LocalDate end, String monthLengths) {
    DayRange range = DayRange.ofMonths(start, months);

    assertThat(range).isEqualTo(DayRange.of(start, end));
    assertThat(range.days())
        .isEqualTo(List.of(monthLengths.split("\\+", -1)).stream()
            .mapToInt(Integer::parseInt)
            .sum());
  }

  @Test
  void oneDayIsTheShortestRange() {
    DayRange day = DayRange.ofDays(START, 1);

    assertThat(day.days()).isEqualTo(1);
    assertThat(day.lastDay()).isEqualTo(START);
    assertThat(day.contains(START)).isTrue();
    assertThat(day.contains(START.plusDays(1))).isFalse();
  }

  @Test
  void theYears1To9999AreIn() {
    DayRange all = DayRange.parse("0001-01-01/9999-12-31");

    assertThat(all.start()).isEqualTo(LocalDate.of(1, 1, 1));
    assertThat(all.lastDay()).isEqualTo(LocalDate.of(9999, 12, 30));
    assertThat(all.encloses(DayRange.ofMonths(START, 6))).isTrue();
  }

  @Test
  void aReversedRangeIsRefusedWithBothDaysAndTheWayOut() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> DayRange.of(START, START.minusDays(1)))
        .withMessageContaining("DayRange")
        .withMessageContaining("2024-10-15/2024-10-14")
        .withMessageContaining("start/start+1");
  }

  @Test
  void anEmptyRangeIsRefusedWithTheWayOut() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> DayRange.of(START, START))
        .withMessageContaining("2024-10-15/2024-10-15")
        .withMessageContaining("start/start+1");
  }

  @Test
  void yearsOutside1To9999AreRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> DayRange.of(LocalDate.of(0, 12, 31), START))
        .withMessageContaining("0000-12-31/2024-10-15")
        .withMessageContaining("years 1 to 9999");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> DayRange.of(START, LocalDate.of(10000, 1, 1)))
        .withMessageContaining("+10000-01-01")
        .withMessageContaining("years 1 to 9999");
  }

  @Test
  void aLengthThatLeavesTheCalendarIsRefusedAsARange() {
    LocalDate lastDay = LocalDate.of(9999, 12, 31);
    assertThat(DayRange.ofDays(lastDay.minusDays(1), 1).end()).isEqualTo(lastDay);
    for (LocalDate start : List.of(START, lastDay, lastDay.plusDays(1), LocalDate.MAX)) {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> DayRange.ofMonths(start, Integer.MAX_VALUE))
          .withMessageContaining(start.toString())
          .withMessageContaining("years 1 to 9999");
      assertThatIllegalArgumentException()
          .isThrownBy(() -> DayRange.ofDays(start, Integer.MAX_VALUE))
          .withMessageContaining(start.toString())
          .withMessageContaining("years 1 to 9999");
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {0, -1, Integer.MIN_VALUE})
  void fewerMonthsOrDaysThanOneAreRefused(int count) {
    DayRange year = DayRange.ofMonths(START, 12);

    assertThatIllegalArgumentException()
        .isThrownBy(() -> DayRange.ofMonths(START, count))
        .withMessage("DayRange: months must be at least 1, was " + count);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> DayRange.ofDays(START, count))
        .withMessage("DayRange: days must be at least 1, was " + count);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> year.firstMonths(count))
        .withMessageContaining("months must be at least 1");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> year.afterMonths(count))
        .withMessageContaining("months must be at least 1");
  }

  @Test
  void theFirstMonthsMayBeAllOfARangeButNoMore() {
    DayRange half = DayRange.ofMonths(START, 6);

    assertThat(half.firstMonths(6)).isEqualTo(half);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> half.firstMonths(7))
        .withMessageContaining("first 7 months of " + half)
        .withMessageContaining("past its end");
  }

  @Test
  void somethingHasToBeLeftAfterMonths() {
    DayRange half = DayRange.ofMonths(START, 6);

    assertThat(half.afterMonths(5).days()).isEqualTo(31);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> half.afterMonths(6))
        .withMessageContaining("nothing of " + half)
        .withMessageContaining("6 months");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "/",
        "//",
        "2024-10-15",
        "2024-10-15/",
        "/2025-04-15",
        "2024-10-15 2025-04-15",
        " 2024-10-15/2025-04-15",
        "2024-10-15/2025-04-15/2025-05-15",
        "2024-10-15/P6M",
        "2024-10-32/2025-04-15",
        "2023-02-29/2023-03-01",
        "24-10-15/25-04-15",
        "+02024-10-15/2025-04-15",
        "2024-10-15/+02025-04-15",
        "+02024-10-15/+02025-04-15",
        "2024/10/15-2025/04/15",
        "２０２４-10-15/2025-04-15"
      })
  void aMalformedTextIsRefusedWithTheFormInTheMessage(String text) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> DayRange.parse(text))
        .withMessage("DayRange: '" + text + "' is not of the form 2024-10-15/2025-04-15");
  }

  @Test
  void aWellFormedTextOfAReversedRangeIsRefusedAsReversed() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> DayRange.parse("2025-04-15/2024-10-15"))
        .withMessageContaining("the end must lie after the start");
  }
}
