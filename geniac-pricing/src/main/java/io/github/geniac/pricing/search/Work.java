package io.github.geniac.pricing.search;

import io.github.geniac.core.BulkPlan;
import io.github.geniac.core.DayRange;
import io.github.geniac.core.NodeRange;
import io.github.geniac.core.NodeSchedule;
import io.github.geniac.core.Phase;
import io.github.geniac.core.PhaseId;
import io.github.geniac.core.Tranche;
import io.github.geniac.core.Workload;
import io.github.geniac.core.WorkloadId;
import io.github.geniac.pricing.kernel.Task;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.UnaryOperator;

/**
 * The work of a proposal: the phases of its workloads that have work, or else the demand that its
 * bulk plan states, day by day.
 *
 * @param phases the phases with work; phases without any hand their predecessors on
 * @param workloads the workload of each phase; those of a stated demand have none
 */
record Work(List<Phase> phases, List<List<WorkloadId>> workloads) {

  static Work of(SearchInput input) {
    Map<PhaseId, Phase> all = new LinkedHashMap<>();
    Map<PhaseId, WorkloadId> owners = new LinkedHashMap<>();
    for (Workload workload : input.context().workloads()) {
      for (Phase phase : workload.phases()) {
        all.put(phase.id(), phase);
        owners.put(phase.id(), workload.id());
      }
    }
    if (all.isEmpty()) {
      return ofDemand(input);
    }
    Work work = ofThoseWithWork(
        List.copyOf(all.values()),
        all.keySet().stream().map(id -> List.of(owners.get(id))).toList());
    require(!work.phases.isEmpty(), "none of the phases " + all.keySet() + " has any work");
    return work;
  }

  /** {@return whether phases are stated, and none of them has any work} */
  static boolean isDone(SearchInput input) {
    List<Phase> stated = input.context().workloads().stream()
        .flatMap(workload -> workload.phases().stream())
        .toList();
    return !stated.isEmpty() && stated.stream().allMatch(phase -> phase.workNodeDays() == 0);
  }

  private static Work ofThoseWithWork(List<Phase> stated, List<List<WorkloadId>> owners) {
    Map<PhaseId, Phase> all = new LinkedHashMap<>();
    stated.forEach(phase -> all.put(phase.id(), phase));
    List<Phase> phases = new ArrayList<>();
    List<List<WorkloadId>> workloads = new ArrayList<>();
    for (int i = 0; i < stated.size(); i++) {
      Phase phase = stated.get(i);
      if (phase.workNodeDays() > 0) {
        SortedSet<PhaseId> before = new TreeSet<>();
        collect(phase, all, before);
        phases.add(phase.toBuilder().predecessors(before).build());
        workloads.add(owners.get(i));
      }
    }
    return new Work(phases, workloads);
  }

  /** This work without some phases; what comes before them comes before what follows them. */
  Work without(Set<PhaseId> left) {
    return changed(
        phase -> left.contains(phase.id()) ? phase.toBuilder().workNodeDays(0).build() : phase);
  }

  Work withLess(PhaseId id, long less) {
    return changed(phase -> phase.id().equals(id)
        ? phase.toBuilder().workNodeDays(phase.workNodeDays() - less).build()
        : phase);
  }

  Work withLaterEnd(PhaseId id, long days, DayRange period) {
    return changed(phase -> {
      DayRange window = phase.window().orElse(period);
      return phase.id().equals(id)
          ? phase.toBuilder()
              .window(DayRange.of(window.start(), window.end().plusDays(days)))
              .build()
          : phase;
    });
  }

  /** This work, all of it before a day; empty if a phase could not even start. */
  Optional<Work> endingBy(LocalDate end, DayRange period) {
    boolean some =
        phases.stream().anyMatch(phase -> !phase.window().orElse(period).start().isBefore(end));
    return some || !period.start().isBefore(end)
        ? Optional.empty()
        : Optional.of(changed(phase -> {
          DayRange window = phase.window().orElse(period);
          LocalDate earlier = window.end().isAfter(end) ? end : window.end();
          return phase.toBuilder().window(DayRange.of(window.start(), earlier)).build();
        }));
  }

  private Work changed(UnaryOperator<Phase> change) {
    return ofThoseWithWork(phases.stream().map(change).toList(), workloads);
  }

  private static void collect(Phase phase, Map<PhaseId, Phase> all, SortedSet<PhaseId> found) {
    for (PhaseId id : phase.predecessors()) {
      Phase before = Objects.requireNonNull(all.get(id), "predecessor");
      if (before.workNodeDays() > 0) {
        found.add(id);
      } else {
        collect(before, all, found);
      }
    }
  }

  private static Work ofDemand(SearchInput input) {
    NodeSchedule demand =
        input.context().bulkPlan().flatMap(BulkPlan::demand).orElse(NodeSchedule.empty());
    require(
        !demand.isEmpty(),
        "the proposal states no work: neither phases of its workloads nor the demand of a bulk plan");
    List<Phase> phases = new ArrayList<>();
    List<List<WorkloadId>> workloads = new ArrayList<>();
    List<WorkloadId> everyone =
        input.context().workloads().stream().map(Workload::id).toList();
    for (Tranche tranche : demand.tranches()) {
      phases.add(Phase.builder()
          .id("demand from " + tranche.days().start())
          .workNodeDays(tranche.nodeDays())
          .nodes(NodeRange.exactly(tranche.nodes()))
          .window(tranche.days())
          .flexibility(Phase.Flexibility.MALLEABLE)
          .build());
      workloads.add(everyone);
    }
    return new Work(phases, workloads);
  }

  /** {@return whether it is a load that is given day by day, which leaves nothing to choose} */
  boolean isLoad() {
    return phases.stream()
        .allMatch(phase -> phase.nodes().min() == phase.nodes().max()
            && phase.window().isPresent()
            && phase.workNodeDays()
                == (long) phase.nodes().max() * phase.window().get().days());
  }

  /** {@return the most nodes that could ever be at work at once} */
  int mostNodes() {
    return Math.toIntExact(
        phases.stream().mapToLong(phase -> phase.nodes().max()).sum());
  }

  List<Task> tasks(SearchInput input) {
    List<PhaseId> ids = phases.stream().map(Phase::id).toList();
    List<Task> tasks = new ArrayList<>();
    for (Phase phase : phases) {
      DayRange window = window(input, phase);
      boolean rigid = phase.flexibility() == Phase.Flexibility.RIGID;
      tasks.add(new Task(
          phase.id().value(),
          phase.workNodeDays(),
          rigid ? phase.nodes().max() : phase.nodes().min(),
          phase.nodes().max(),
          input.tick(window.start()),
          input.tick(window.end()),
          phase.predecessors().stream().map(ids::indexOf).toList(),
          phase.flexibility() == Phase.Flexibility.MALLEABLE
              ? Task.Mode.MALLEABLE
              : Task.Mode.MOLDABLE));
    }
    return tasks;
  }

  private static DayRange window(SearchInput input, Phase phase) {
    DayRange stated = phase.window().orElse(input.period());
    return input
        .period()
        .intersection(stated)
        .orElseThrow(() -> new IllegalArgumentException(
            "ScenarioSearch: phase '" + phase.id() + "' may run on " + stated
                + ", which has no day in common with the research period " + input.period()));
  }

  private static void require(boolean condition, String message) {
    if (!condition) {
      throw new IllegalArgumentException("ScenarioSearch: " + message);
    }
  }
}
