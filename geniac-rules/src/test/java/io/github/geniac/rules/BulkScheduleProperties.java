package io.github.geniac.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.geniac.core.CallTerms;
import io.github.geniac.core.DayRange;
import io.github.geniac.core.NodeSchedule;
import io.github.geniac.core.Tranche;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.statistics.Statistics;

/**
 * The call's examples of what the bulk route can and cannot secure (2.E1, 2.E2, 2.E3), over all
 * counts, months and splits, and any other schedule against a count of day after day.
 */
class BulkScheduleProperties {

  @Property(tries = 600)
  void oneCountThroughoutIsSecuredHoweverItIsSplit(
      @ForAll("terms") CallTerms terms,
      @ForAll @IntRange(min = 1, max = 100) int nodes,
      @ForAll List<@IntRange(min = 1, max = 200) Integer> cuts,
      @ForAll @IntRange(max = 100) int layer) {
    DayRange period = terms.researchPeriod();
    List<Tranche> tranches = new ArrayList<>();
    tranches.addAll(split(period, cuts, Math.min(layer, nodes)));
    tranches.add(Tranche.of(period, nodes - Math.min(layer, nodes)));

    List<RuleResult> results = ScheduleRules.judge(NodeSchedule.sum(tranches), terms);

    assertThat(outcomes(results))
        .containsExactly(Outcome.SATISFIED, Outcome.SATISFIED, Outcome.SATISFIED);
    assertThat(only(results.get(0), "within-cap"))
        .isEqualTo(Map.of("nodes", nodes, "cap", 100, "slack", 100 - nodes));
    assertThat(only(results.get(1), "constant")).isEqualTo(Map.of("nodes", nodes));
    assertThat(only(results.get(2), "covers"))
        .isEqualTo(Map.of("period", period, "days", period.days()));
  }

  @Property(tries = 600)
  void nodesInTheFirstMonthsOnlyMissTheDayAfterThem(
      @ForAll("terms") CallTerms terms,
      @ForAll @IntRange(min = 1, max = 100) int nodes,
      @ForAll @IntRange(min = 1, max = 5) int months) {
    DayRange period = terms.researchPeriod();

    List<RuleResult> results =
        ScheduleRules.judge(NodeSchedule.of(period.firstMonths(months), nodes), terms);

    assertThat(outcomes(results))
        .containsExactly(Outcome.SATISFIED, Outcome.SATISFIED, Outcome.VIOLATED);
    assertThat(only(results.get(2), "missing"))
        .isEqualTo(Map.of("day", terms.researchStart().plusMonths(months), "period", period));
  }

  @Property(tries = 600)
  void anotherCountAfterTheFirstMonthsIsToldWithItsDayAndBothCounts(
      @ForAll("terms") CallTerms terms,
      @ForAll @IntRange(min = 1, max = 100) int nodes,
      @ForAll @IntRange(min = 1, max = 100) int other,
      @ForAll @IntRange(min = 1, max = 5) int months) {
    Assume.that(nodes != other);
    DayRange period = terms.researchPeriod();
    NodeSchedule schedule =
        NodeSchedule.of(period.firstMonths(months), nodes).plus(period.afterMonths(months), other);

    List<RuleResult> results = ScheduleRules.judge(schedule, terms);

    assertThat(outcomes(results))
        .containsExactly(Outcome.SATISFIED, Outcome.VIOLATED, Outcome.SATISFIED);
    assertThat(only(results.get(1), "changes"))
        .isEqualTo(Map.of(
            "first",
            terms.researchStart(),
            "nodes",
            nodes,
            "day",
            terms.researchStart().plusMonths(months),
            "other",
            other));
  }

  @Property(tries = 3000, edgeCases = EdgeCasesMode.NONE)
  void anyOtherScheduleBreaksOneOfTheThreeAndTheWitnessIsTheFirstSuchDay(
      @ForAll("smallTerms") CallTerms terms, @ForAll("offsets") List<int[]> offsets) {
    Map<LocalDate, Integer> days = new TreeMap<>();
    List<Tranche> tranches = new ArrayList<>();
    for (int[] offset : offsets) {
      DayRange range = DayRange.ofDays(terms.researchStart().plusDays(offset[0]), offset[1]);
      tranches.add(Tranche.of(range, offset[2]));
      for (LocalDate day = range.start(); range.contains(day); day = day.plusDays(1)) {
        days.merge(day, offset[2], Integer::sum);
      }
    }
    days.values().removeIf(nodes -> nodes == 0);
    NodeSchedule schedule = NodeSchedule.sum(tranches);

    checkCap(ScheduleRules.cap(schedule, terms), days, terms.bulkCap());
    checkConstant(ScheduleRules.constant(schedule, terms), days);
    checkCovers(ScheduleRules.covers(schedule, terms), days, terms);
    assertThat(outcomes(ScheduleRules.judge(schedule, terms)).stream()
            .allMatch(one -> one == Outcome.SATISFIED))
        .isEqualTo(isSecurable(days, terms));
    Statistics.label("can be secured")
        .collect(isSecurable(days, terms))
        .coverage(coverage -> coverage.check(true).count(times -> times >= 50));
  }

  /** What the call asks for, in one sentence: one count, 1 to the cap, on exactly the period. */
  private static boolean isSecurable(Map<LocalDate, Integer> days, CallTerms terms) {
    return days.keySet().equals(new TreeSet<>(daysOf(terms)))
        && days.values().stream().distinct().count() == 1
        && days.values().iterator().next() <= terms.bulkCap();
  }

  private static void checkCap(RuleResult result, Map<LocalDate, Integer> days, int cap) {
    Optional<Map.Entry<LocalDate, Integer>> over =
        days.entrySet().stream().filter(day -> day.getValue() > cap).findFirst();
    if (days.isEmpty()) {
      assertThat(only(result, "no-nodes")).isEqualTo(Map.of("cap", cap));
    } else if (over.isPresent()) {
      int nodes = over.get().getValue();
      assertThat(only(result, "over-cap"))
          .isEqualTo(Map.of(
              "day", over.get().getKey(), "nodes", nodes, "cap", cap, "excess", nodes - cap));
    } else {
      int most = days.values().stream().mapToInt(Integer::intValue).max().orElseThrow();
      assertThat(only(result, "within-cap"))
          .isEqualTo(Map.of("nodes", most, "cap", cap, "slack", cap - most));
    }
  }

  private static void checkConstant(RuleResult result, Map<LocalDate, Integer> days) {
    if (days.isEmpty()) {
      assertThat(only(result, "no-nodes")).isEmpty();
      return;
    }
    Map.Entry<LocalDate, Integer> first = days.entrySet().iterator().next();
    Optional<Map.Entry<LocalDate, Integer>> other = days.entrySet().stream()
        .filter(day -> !day.getValue().equals(first.getValue()))
        .findFirst();
    if (other.isPresent()) {
      assertThat(only(result, "changes"))
          .isEqualTo(Map.of(
              "first", first.getKey(),
              "nodes", first.getValue(),
              "day", other.get().getKey(),
              "other", other.get().getValue()));
    } else {
      assertThat(only(result, "constant")).isEqualTo(Map.of("nodes", first.getValue()));
    }
  }

  private static void checkCovers(
      RuleResult result, Map<LocalDate, Integer> days, CallTerms terms) {
    DayRange period = terms.researchPeriod();
    List<LocalDate> wanted = daysOf(terms);
    Map<String, Map<String, Object>> expected = new TreeMap<>();
    days.keySet().stream()
        .filter(day -> !wanted.contains(day))
        .findFirst()
        .ifPresent(day -> expected.put(
            "outside", Map.of("day", day, "nodes", days.getOrDefault(day, 0), "period", period)));
    wanted.stream()
        .filter(day -> !days.containsKey(day))
        .findFirst()
        .ifPresent(day -> expected.put("missing", Map.of("day", day, "period", period)));
    if (expected.isEmpty()) {
      expected.put("covers", Map.of("period", period, "days", wanted.size()));
    }
    assertThat(
            result.findings().stream().collect(Collectors.toMap(Finding::key, Finding::arguments)))
        .isEqualTo(expected);
  }

  private static List<LocalDate> daysOf(CallTerms terms) {
    LocalDate end = terms.researchStart().plusMonths(terms.researchMonths());
    return terms.researchStart().datesUntil(end).toList();
  }

  private static List<Tranche> split(DayRange period, List<Integer> cuts, int nodes) {
    TreeSet<LocalDate> starts = new TreeSet<>();
    cuts.stream()
        .map(cut -> period.start().plusDays(cut))
        .filter(period::contains)
        .forEach(starts::add);
    List<Tranche> tranches = new ArrayList<>();
    LocalDate end = period.end();
    for (LocalDate start : starts.descendingSet()) {
      tranches.add(Tranche.of(DayRange.of(start, end), nodes));
      end = start;
    }
    tranches.add(Tranche.of(DayRange.of(period.start(), end), nodes));
    return tranches;
  }

  private static List<Outcome> outcomes(List<RuleResult> results) {
    return results.stream().map(RuleResult::outcome).toList();
  }

  private static Map<String, Object> only(RuleResult result, String key) {
    assertThat(result.findings()).extracting(Finding::key).containsExactly(key);
    return result.findings().get(0).arguments();
  }

  /** The terms of the call, for research periods of any first day. */
  @Provide
  Arbitrary<CallTerms> terms() {
    return starts().map(CallTerms::startingOn);
  }

  /** Other rounds of the call: few nodes, and periods that few tranches can fill. */
  @Provide
  Arbitrary<CallTerms> smallTerms() {
    return Combinators.combine(
            starts(),
            Arbitraries.integers().between(1, 2),
            Arbitraries.integers().between(1, 5))
        .as((start, months, cap) ->
            CallTerms.startingOn(start).withResearchMonths(months).withBulkCap(cap));
  }

  private static Arbitrary<LocalDate> starts() {
    return Arbitraries.oneOf(
        Arbitraries.integers().between(0, 8 * 366).map(LocalDate.of(2023, 1, 1)::plusDays),
        Arbitraries.of("2023-08-31", "2023-08-29", "2024-02-29", "2024-10-15", "2025-03-31")
            .map(LocalDate::parse));
  }

  /** Tranches as first day (counted from the period's), length in days and nodes. */
  @Provide
  Arbitrary<List<int[]>> offsets() {
    Arbitrary<int[]> wild = Combinators.combine(
            Arbitraries.integers().between(-2, 40),
            Arbitraries.integers().between(1, 40),
            Arbitraries.integers().between(0, 3))
        .as((from, length, nodes) -> new int[] {from, length, nodes});
    Arbitrary<int[]> full = Combinators.combine(
            Arbitraries.of(28, 29, 30, 31, 59, 60, 61, 62),
            Arbitraries.integers().between(1, 6))
        .as((length, nodes) -> new int[] {0, length, nodes});
    return Arbitraries.oneOf(
        wild.list().ofMaxSize(4),
        full.list().ofSize(1),
        Combinators.combine(full, wild).as((one, two) -> List.of(one, two)));
  }
}
