package io.github.geniac.pricing.report;

import io.github.geniac.core.Allocation;
import io.github.geniac.core.NodeSchedule;
import io.github.geniac.core.Organization;
import io.github.geniac.core.Provider;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The nodes of one plan by provider: those with the most node-days, and all others together.
 * Immutable.
 *
 * @param series the schedules by the name of who provides them, in order
 * @param others how many providers stand together in the last series, 0 if none do
 * @param notShown how many allocations take nodes or something else of which amount or days are not
 *     stated, or other compute
 */
record PlanNodes(Map<String, List<NodeSchedule>> series, int others, int notShown) {

  /** As many providers as have an area of their own. */
  static final int SHOWN = 8;

  PlanNodes {
    series = Collections.unmodifiableMap(new LinkedHashMap<>(series));
  }

  /** The nodes of what is taken in bulk, and of what is contracted directly. */
  static PlanNodes of(Wording wording, List<Allocation> bulk, List<Allocation> direct) {
    Map<String, List<NodeSchedule>> all = new TreeMap<>();
    int notShown = 0;
    for (Allocation one : bulk) {
      String name = wording.label("nodes.bulk-of", Map.of("provider", provider(wording, one)));
      notShown += add(all, name, one);
    }
    for (Allocation one : direct) {
      notShown += add(all, provider(wording, one), one);
    }
    List<String> ranked = new ArrayList<>(all.keySet());
    ranked.sort(
        Comparator.comparing(name -> nodeDays(all.getOrDefault(name, List.of())).negate()));
    Map<String, List<NodeSchedule>> series = new LinkedHashMap<>();
    ranked.stream()
        .limit(SHOWN)
        .forEach(name -> series.put(name, all.getOrDefault(name, List.of())));
    int others = Math.max(0, ranked.size() - SHOWN);
    if (others > 0) {
      List<NodeSchedule> rest = new ArrayList<>();
      ranked.stream().skip(SHOWN).forEach(name -> rest.addAll(all.getOrDefault(name, List.of())));
      series.put(wording.label("nodes.others", Map.of("count", wording.number(others))), rest);
    }
    return new PlanNodes(series, others, notShown);
  }

  private static int add(Map<String, List<NodeSchedule>> all, String name, Allocation one) {
    if (one.nodeSchedule().isEmpty()) {
      return 1;
    }
    all.computeIfAbsent(name, key -> new ArrayList<>()).add(one.nodeSchedule().get());
    return 0;
  }

  private static String provider(Wording wording, Allocation one) {
    return one.provider()
        .map(Provider::seller)
        .map(Organization::name)
        .orElseGet(() -> wording.label("nodes.provider-not-stated"));
  }

  /** The node-days of some schedules, exactly. */
  static BigDecimal nodeDays(List<NodeSchedule> schedules) {
    return schedules.stream()
        .map(schedule -> BigDecimal.valueOf(schedule.nodeDays()))
        .reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  /** The node-days of all of them. */
  BigDecimal nodeDays() {
    return series.values().stream()
        .map(PlanNodes::nodeDays)
        .reduce(BigDecimal.ZERO, BigDecimal::add);
  }
}
