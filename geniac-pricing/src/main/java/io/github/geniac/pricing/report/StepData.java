package io.github.geniac.pricing.report;

import io.github.geniac.core.DayRange;
import io.github.geniac.core.Fraction;
import io.github.geniac.core.NodeSchedule;
import io.github.geniac.core.Tranche;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Nodes of several series over the same days: one count for each series from one bound to the next.
 * What a chart draws and the table beside it lists. Immutable.
 *
 * @param bounds the days on which a count changes, the first and the day after the last one
 * @param areas what is stacked
 * @param work what it is held against, day by day, if that is known
 * @param mean what it is held against on average, if no more is known
 */
record StepData(
    List<LocalDate> bounds, List<Series> areas, Optional<Series> work, Optional<Fraction> mean) {

  /**
   * One series.
   *
   * @param name what it is
   * @param counts its nodes on each day of each interval
   */
  record Series(String name, List<Long> counts) {}

  StepData {
    bounds = List.copyOf(bounds);
    areas = List.copyOf(areas);
  }

  /** The counts on the days of a window, with no interval more than there have to be. */
  static StepData of(
      DayRange window,
      Map<String, ? extends Collection<NodeSchedule>> areas,
      Optional<Map.Entry<String, NodeSchedule>> work) {
    List<NavigableMap<LocalDate, Long>> changes = new ArrayList<>();
    areas.values().forEach(schedules -> changes.add(changes(window, schedules)));
    work.ifPresent(one -> changes.add(changes(window, List.of(one.getValue()))));
    List<LocalDate> bounds = bounds(window, changes);
    List<Series> series = new ArrayList<>();
    int next = 0;
    for (String name : areas.keySet()) {
      series.add(new Series(name, counts(bounds, changes.get(next++))));
    }
    int last = next;
    return new StepData(
        bounds,
        series,
        work.map(one -> new Series(one.getKey(), counts(bounds, changes.get(last)))),
        Optional.empty());
  }

  /** By how much the sum changes on a day, as far as it lies in the window. */
  private static NavigableMap<LocalDate, Long> changes(
      DayRange window, Collection<NodeSchedule> schedules) {
    NavigableMap<LocalDate, Long> changes = new TreeMap<>();
    for (NodeSchedule schedule : schedules) {
      for (Tranche tranche : schedule.tranches()) {
        tranche.days().intersection(window).ifPresent(days -> {
          changes.merge(days.start(), (long) tranche.nodes(), Long::sum);
          changes.merge(days.end(), -(long) tranche.nodes(), Long::sum);
        });
      }
    }
    changes.values().removeIf(change -> change == 0);
    return changes;
  }

  private static List<LocalDate> bounds(
      DayRange window, List<NavigableMap<LocalDate, Long>> changes) {
    TreeSet<LocalDate> bounds = new TreeSet<>(List.of(window.start(), window.end()));
    changes.forEach(one -> bounds.addAll(one.keySet()));
    return List.copyOf(bounds);
  }

  private static List<Long> counts(List<LocalDate> bounds, NavigableMap<LocalDate, Long> changes) {
    List<Long> counts = new ArrayList<>();
    long nodes = 0;
    for (LocalDate from : bounds.subList(0, bounds.size() - 1)) {
      nodes += changes.getOrDefault(from, 0L);
      counts.add(nodes);
    }
    return List.copyOf(counts);
  }

  /** The same, held against an average. */
  StepData against(Fraction average) {
    return new StepData(bounds, areas, work, Optional.of(average));
  }

  /** How many intervals there are. */
  int size() {
    return bounds.size() - 1;
  }

  /** The days of an interval. */
  DayRange days(int interval) {
    return DayRange.of(bounds.get(interval), bounds.get(interval + 1));
  }

  /** All days. */
  DayRange window() {
    return DayRange.of(bounds.get(0), bounds.get(size()));
  }

  /** The nodes of all areas together in an interval. */
  long total(int interval) {
    return areas.stream().mapToLong(area -> area.counts().get(interval)).sum();
  }

  /** The most there is to draw on a day. */
  long most() {
    long most =
        mean.map(one -> one.rounded(0, RoundingMode.CEILING).longValue()).orElse(0L);
    for (int i = 0; i < size(); i++) {
      int interval = i;
      most = Math.max(most, total(i));
      most = Math.max(most, work.map(one -> one.counts().get(interval)).orElse(0L));
    }
    return most;
  }
}
