package io.github.geniac.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class DayRangeProperties {

  private static final LocalDate FIRST = LocalDate.of(1, 1, 1);
  private static final LocalDate LAST = LocalDate.of(9999, 12, 31);
  private static final LocalDate ORIGIN = LocalDate.of(2024, 2, 20);

  @Property
  void parseIsTheInverseOfToString(@ForAll("anywhere") DayRange range) {
    assertThat(DayRange.parse(range.toString())).isEqualTo(range);
  }

  @Property
  void theDaysAreThoseFromStartToBeforeTheEnd(@ForAll("nearby") DayRange range) {
    assertThat(days(range)).hasSize(range.days());
    assertThat(range.lastDay())
        .isEqualTo(days(range).stream().max(LocalDate::compareTo).get());
    assertThat(DayRange.ofDays(range.start(), range.days())).isEqualTo(range);
  }

  @Property
  void itContainsExactlyItsDays(@ForAll("nearby") DayRange range) {
    Set<LocalDate> held = range
        .start()
        .minusDays(3)
        .datesUntil(range.end().plusDays(3))
        .filter(range::contains)
        .collect(Collectors.toSet());

    assertThat(held).isEqualTo(days(range));
  }

  @Property
  void theIntersectionHoldsTheCommonDays(
      @ForAll("nearby") DayRange one, @ForAll("nearby") DayRange other) {
    Set<LocalDate> common = days(one);
    common.retainAll(days(other));

    assertThat(one.intersection(other).map(DayRangeProperties::days).orElse(Set.of()))
        .isEqualTo(common);
    assertThat(other.intersection(one)).isEqualTo(one.intersection(other));
  }

  @Property
  void itEnclosesWhatHasNoDayOutside(
      @ForAll("nearby") DayRange one, @ForAll("nearby") DayRange other) {
    assertThat(one.encloses(other)).isEqualTo(days(one).containsAll(days(other)));
    assertThat(one.encloses(one)).isTrue();
  }

  @Property
  void theFirstMonthsAndTheRestTileTheRange(
      @ForAll("nearbyStart") LocalDate start,
      @ForAll @IntRange(min = 2, max = 30) int months,
      @ForAll @IntRange(min = 1, max = 29) int first) {
    Assume.that(first < months);
    DayRange range = DayRange.ofMonths(start, months);
    DayRange head = range.firstMonths(first);
    DayRange tail = range.afterMonths(first);

    assertThat(head.start()).isEqualTo(range.start());
    assertThat(tail.start()).isEqualTo(head.end());
    assertThat(tail.end()).isEqualTo(range.end());
    assertThat(head.days() + tail.days()).isEqualTo(range.days());
  }

  @Property
  void anAnniversaryIsTheSameDayOfTheMonthOrTheLastOneOfAShorterMonth(
      @ForAll("nearbyStart") LocalDate start, @ForAll @IntRange(min = 1, max = 600) int months) {
    LocalDate end = DayRange.ofMonths(start, months).end();

    assertThat(end.getYear() * 12 + end.getMonthValue())
        .isEqualTo(start.getYear() * 12 + start.getMonthValue() + months);
    assertThat(end.getDayOfMonth()).isEqualTo(Math.min(start.getDayOfMonth(), end.lengthOfMonth()));
  }

  @Property
  void rangesAreOrderedByStartThenEnd(
      @ForAll("nearby") DayRange one, @ForAll("nearby") DayRange other) {
    long byStart = one.start().toEpochDay() - other.start().toEpochDay();
    long byEnd = one.end().toEpochDay() - other.end().toEpochDay();

    assertThat(Integer.signum(one.compareTo(other)))
        .isEqualTo(Long.signum(byStart != 0 ? byStart : byEnd));
  }

  @Property
  void aTextIsARangeOrAnIllegalArgument(@ForAll("texts") String text) {
    try {
      assertThat(DayRange.parse(text).toString()).isEqualTo(text);
    } catch (IllegalArgumentException e) {
      assertThat(e).hasMessageStartingWith("DayRange");
    }
  }

  @Property
  void aTextWithoutASlashIsRefused(@ForAll String text) {
    Assume.that(text.indexOf('/') < 0);
    assertThatThrownBy(() -> DayRange.parse(text))
        .isExactlyInstanceOf(IllegalArgumentException.class);
  }

  @Provide
  static Arbitrary<DayRange> anywhere() {
    Arbitrary<Long> days = Arbitraries.longs()
        .between(FIRST.toEpochDay(), LAST.toEpochDay())
        .edgeCases(cases -> cases.add(LocalDate.of(2024, 2, 29).toEpochDay()));
    return Combinators.combine(days, days)
        .filter((one, other) -> !one.equals(other))
        .as((one, other) -> DayRange.of(
            LocalDate.ofEpochDay(Math.min(one, other)),
            LocalDate.ofEpochDay(Math.max(one, other))));
  }

  /** Ranges within a few weeks around a leap day, so that they touch, overlap and coincide. */
  @Provide
  static Arbitrary<DayRange> nearby() {
    return Combinators.combine(
            Arbitraries.integers().between(0, 30), Arbitraries.integers().between(1, 20))
        .as((from, length) -> DayRange.ofDays(ORIGIN.plusDays(from), length))
        .withoutEdgeCases();
  }

  @Provide
  static Arbitrary<LocalDate> nearbyStart() {
    return Arbitraries.integers().between(0, 1500).map(ORIGIN::plusDays);
  }

  /** Texts that look like ranges with one thing wrong, and texts that look like nothing. */
  @Provide
  static Arbitrary<String> texts() {
    Arbitrary<String> almost = Combinators.combine(
            anywhere().map(DayRange::toString),
            Arbitraries.integers().between(0, 20),
            Arbitraries.strings().withChars("/-+0123456789TZP ").ofMaxLength(3))
        .as((text, at, with) -> text.substring(0, at) + with + text.substring(at + 1));
    Arbitrary<String> alike = Arbitraries.strings().withChars("/-+0123456789").ofMaxLength(25);
    return Arbitraries.oneOf(almost, alike, Arbitraries.strings().ofMaxLength(30))
        .withoutEdgeCases();
  }

  private static Set<LocalDate> days(DayRange range) {
    return range.start().datesUntil(range.end()).collect(Collectors.toSet());
  }
}
