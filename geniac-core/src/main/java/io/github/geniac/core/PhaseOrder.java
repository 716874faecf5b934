package io.github.geniac.core;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/** That the phases of a proposal can follow each other at all. */
final class PhaseOrder {

  private PhaseOrder() {}

  static void check(List<Phase> phases) {
    Checks.unique("Proposal", "phase", phases, Phase::id);
    Map<PhaseId, SortedSet<PhaseId>> open = new TreeMap<>();
    phases.forEach(phase -> open.put(phase.id(), phase.predecessors()));
    for (Phase phase : phases) {
      for (PhaseId before : phase.predecessors()) {
        Checks.check(
            open.containsKey(before),
            "Phase %s: its predecessor '%s' does not exist; the proposal has %s",
            phase.id(),
            before,
            open.keySet());
      }
    }
    checkAcyclic(open);
  }

  /** Takes away phases whose predecessors are all gone; what stays holds a cycle (Kahn, 1962). */
  private static void checkAcyclic(Map<PhaseId, SortedSet<PhaseId>> predecessors) {
    Map<PhaseId, List<PhaseId>> successors = new HashMap<>();
    Map<PhaseId, Integer> waiting = new HashMap<>();
    Deque<PhaseId> ready = new ArrayDeque<>();
    predecessors.forEach((phase, before) -> {
      before.forEach(
          id -> successors.computeIfAbsent(id, key -> new ArrayList<>()).add(phase));
      waiting.put(phase, before.size());
      if (before.isEmpty()) {
        ready.add(phase);
      }
    });
    while (!ready.isEmpty()) {
      PhaseId done = ready.remove();
      waiting.remove(done);
      for (PhaseId next : successors.getOrDefault(done, List.of())) {
        if (waiting.merge(next, -1, Integer::sum) == 0) {
          ready.add(next);
        }
      }
    }
    Checks.check(
        waiting.isEmpty(),
        "Proposal: phases wait for each other in a cycle: %s",
        cycle(predecessors, waiting));
  }

  /**
   * Walks back from a phase that is left, always to a predecessor that is left, until it returns.
   */
  private static List<PhaseId> cycle(
      Map<PhaseId, SortedSet<PhaseId>> predecessors, Map<PhaseId, Integer> left) {
    List<PhaseId> path = new ArrayList<>();
    if (!left.isEmpty()) {
      PhaseId at = new TreeSet<>(left.keySet()).first();
      while (!path.contains(at)) {
        path.add(at);
        at = predecessors.getOrDefault(at, Collections.emptySortedSet()).stream()
            .filter(left::containsKey)
            .findFirst()
            .orElseThrow();
      }
      path.subList(0, path.indexOf(at)).clear();
    }
    return path;
  }
}
