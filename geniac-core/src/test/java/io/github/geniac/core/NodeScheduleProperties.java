package io.github.geniac.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.LongBinaryOperator;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** A schedule against a map from each day to its count, kept day by day. */
class NodeScheduleProperties {

  private static final LocalDate ORIGIN = LocalDate.of(2024, 2, 20);
  private static final int HORIZON = 24;

  @Property
  void itHoldsTheDailySumOfItsTranches(@ForAll("tranches") List<Tranche> tranches) {
    assertThat(model(NodeSchedule.sum(tranches))).isEqualTo(model(tranches));
  }

  @Property
  void itIsInNormalForm(@ForAll("tranches") List<Tranche> tranches) {
    List<Tranche> normal = NodeSchedule.sum(tranches).tranches();

    assertThat(normal).allMatch(tranche -> tranche.nodes() > 0);
    for (int i = 1; i < normal.size(); i++) {
      Tranche before = normal.get(i - 1);
      Tranche after = normal.get(i);
      assertThat(before.days().end()).isBeforeOrEqualTo(after.days().start());
      assertThat(
              before.days().end().equals(after.days().start()) && before.nodes() == after.nodes())
          .isFalse();
    }
    assertThat(NodeSchedule.sum(normal)).isEqualTo(NodeSchedule.sum(tranches));
  }

  @Property
  void theOrderOfTranchesDoesNotMatter(
      @ForAll("tranches") List<Tranche> tranches, @ForAll Random random) {
    List<Tranche> shuffled = new ArrayList<>(tranches);
    Collections.shuffle(shuffled, random);

    assertThat(NodeSchedule.sum(shuffled))
        .isEqualTo(NodeSchedule.sum(tranches))
        .hasSameHashCodeAs(NodeSchedule.sum(tranches));
  }

  @Property
  void schedulesAreEqualIfAndOnlyIfEachDayIs(
      @ForAll("tranches") List<Tranche> one, @ForAll("tranches") List<Tranche> other) {
    assertThat(NodeSchedule.sum(one).equals(NodeSchedule.sum(other)))
        .isEqualTo(model(one).equals(model(other)));
  }

  @Property
  void plusAddsDayByDay(
      @ForAll("schedules") NodeSchedule one, @ForAll("tranches") List<Tranche> more) {
    NodeSchedule other = NodeSchedule.sum(more);

    assertThat(model(one.plus(other))).isEqualTo(combined(one, other, Long::sum));
    assertThat(more.stream()
            .reduce(one, (sum, next) -> sum.plus(next.days(), next.nodes()), NodeSchedule::plus))
        .isEqualTo(one.plus(other));
  }

  @Property
  void aboveIsTheDailyExcess(
      @ForAll("schedules") NodeSchedule one, @ForAll("schedules") NodeSchedule other) {
    assertThat(model(one.above(other)))
        .isEqualTo(combined(one, other, (mine, theirs) -> Math.max(mine - theirs, 0)));
  }

  @Property
  void aboveACountIsTheDailyExcessOverIt(
      @ForAll("schedules") NodeSchedule one, @ForAll @IntRange(min = 0, max = 12) int nodes) {
    assertThat(model(one.above(nodes)))
        .isEqualTo(combined(one, one, (mine, same) -> Math.max(mine - nodes, 0)));
  }

  @Property
  void withinAndOutsideSplitItByDays(
      @ForAll("schedules") NodeSchedule one, @ForAll("ranges") DayRange days) {
    Map<LocalDate, Long> inside = model(one);
    inside.keySet().removeIf(day -> !days.contains(day));
    Map<LocalDate, Long> outside = model(one);
    outside.keySet().removeIf(days::contains);

    assertThat(model(one.within(days))).isEqualTo(inside);
    assertThat(model(one.outside(days))).isEqualTo(outside);
    assertThat(one.within(days).plus(one.outside(days))).isEqualTo(one);
  }

  @Property
  void theFiguresAreThoseOfTheDays(@ForAll("tranches") List<Tranche> tranches) {
    NodeSchedule schedule = NodeSchedule.sum(tranches);
    SortedMap<LocalDate, Long> days = model(tranches);

    assertThat(schedule.isEmpty()).isEqualTo(days.isEmpty());
    assertThat(schedule.maxNodes())
        .isEqualTo(days.values().stream().mapToLong(Long::longValue).max().orElse(0));
    assertThat(schedule.nodeDays())
        .isEqualTo(days.values().stream().mapToLong(Long::longValue).sum());
    assertThat(schedule.span())
        .isEqualTo(
            days.isEmpty()
                ? Optional.empty()
                : Optional.of(DayRange.of(days.firstKey(), days.lastKey().plusDays(1))));
  }

  @Property
  void aSumThatPassesAnIntIsRefusedAndNeverWraps(@ForAll("hugeTranches") List<Tranche> tranches) {
    SortedMap<LocalDate, Long> days = model(tranches);
    Optional<Map.Entry<LocalDate, Long>> overflow = days.entrySet().stream()
        .filter(day -> day.getValue() > Integer.MAX_VALUE)
        .findFirst();
    if (overflow.isPresent()) {
      assertThatThrownBy(() -> NodeSchedule.sum(tranches))
          .isExactlyInstanceOf(ArithmeticException.class)
          .hasMessageContaining("NodeSchedule: " + overflow.get().getValue() + " nodes on ")
          .hasMessageContaining(overflow.get().getKey().toString());
    } else {
      assertThat(model(NodeSchedule.sum(tranches))).isEqualTo(days);
    }
  }

  @Provide
  static Arbitrary<List<Tranche>> tranches() {
    return tranches(Arbitraries.integers().between(0, 4));
  }

  @Provide
  static Arbitrary<NodeSchedule> schedules() {
    return tranches().map(NodeSchedule::sum);
  }

  @Provide
  static Arbitrary<List<Tranche>> hugeTranches() {
    return tranches(
        Arbitraries.of(0, 1, Integer.MAX_VALUE / 2, Integer.MAX_VALUE - 1, Integer.MAX_VALUE));
  }

  @Provide
  static Arbitrary<DayRange> ranges() {
    return Combinators.combine(
            Arbitraries.integers().between(0, HORIZON - 8),
            Arbitraries.integers().between(1, 8))
        .as((from, length) -> DayRange.ofDays(ORIGIN.plusDays(from), length))
        .withoutEdgeCases();
  }

  /** Few days and few counts, so that tranches overlap, adjoin, leave gaps and coincide. */
  private static Arbitrary<List<Tranche>> tranches(Arbitrary<Integer> nodes) {
    return Combinators.combine(ranges(), nodes)
        .as(Tranche::of)
        .list()
        .ofMaxSize(6)
        .withoutEdgeCases();
  }

  private static SortedMap<LocalDate, Long> model(List<Tranche> tranches) {
    TreeMap<LocalDate, Long> days = new TreeMap<>();
    for (Tranche tranche : tranches) {
      tranche
          .days()
          .start()
          .datesUntil(tranche.days().end())
          .forEach(day -> days.merge(day, (long) tranche.nodes(), Long::sum));
    }
    days.values().removeIf(nodes -> nodes == 0);
    return days;
  }

  private static SortedMap<LocalDate, Long> model(NodeSchedule schedule) {
    TreeMap<LocalDate, Long> days = new TreeMap<>();
    allDays().forEach(day -> days.put(day, (long) schedule.nodesOn(day)));
    days.values().removeIf(nodes -> nodes == 0);
    return days;
  }

  private static SortedMap<LocalDate, Long> combined(
      NodeSchedule one, NodeSchedule other, LongBinaryOperator operator) {
    TreeMap<LocalDate, Long> days = new TreeMap<>();
    allDays()
        .forEach(day -> days.put(day, operator.applyAsLong(one.nodesOn(day), other.nodesOn(day))));
    days.values().removeIf(nodes -> nodes == 0);
    return days;
  }

  private static List<LocalDate> allDays() {
    return ORIGIN.minusDays(2).datesUntil(ORIGIN.plusDays(HORIZON + 2)).toList();
  }
}
