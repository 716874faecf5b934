package io.github.geniac.pricing.search;

import io.github.geniac.core.Allocation;
import io.github.geniac.core.ExactMoney;
import io.github.geniac.core.NodeSchedule;
import io.github.geniac.core.PhaseId;
import io.github.geniac.core.Proposal;
import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One way to get the work done: what is taken from which offer, when each phase runs, and what the
 * nodes cost. Immutable.
 *
 * @param bulkNodes the nodes of the bulk route, 0 for a plan without
 * @param bulk what is taken by the bulk route
 * @param direct what is contracted directly
 * @param phases the nodes of each phase, day by day
 * @param cost the exact cost of the nodes in the billing currency
 */
public record ProcurementPlan(
    int bulkNodes,
    List<Allocation> bulk,
    List<Allocation> direct,
    Map<PhaseId, NodeSchedule> phases,
    ExactMoney cost) {

  /**
   * Copies the collections.
   *
   * @param bulkNodes the nodes of the bulk route
   * @param bulk what is taken by the bulk route
   * @param direct what is contracted directly
   * @param phases the nodes of each phase
   * @param cost the exact cost
   */
  public ProcurementPlan {
    bulk = List.copyOf(bulk);
    direct = List.copyOf(direct);
    phases = Collections.unmodifiableMap(new LinkedHashMap<>(phases));
  }

  /**
   * {@return a proposal with plans found in place of its own, as {@link SearchResult#proposal}
   * holds it; compute other than GPU nodes stays as it is}
   *
   * @param context the proposal that was searched for
   * @param direct the plan by route (1), if there is one
   * @param bulk the plan by route (2), if there is one
   * @throws IllegalArgumentException if an id of the plans is one of the proposal's other items
   */
  public static Proposal proposal(
      Proposal context, Optional<ProcurementPlan> direct, Optional<ProcurementPlan> bulk) {
    return Plans.with(context, direct, bulk);
  }

  /** {@return the nodes at work on each day} */
  public NodeSchedule load() {
    return NodeSchedule.sum(phases.values().stream()
        .flatMap(schedule -> schedule.tranches().stream())
        .toList());
  }

  /** {@return the day on which the last phase ends} */
  public LocalDate completion() {
    return load().span().orElseThrow().lastDay();
  }

  /** {@return the node-days of the bulk route on which a phase runs} */
  public long bulkNodeDaysUsed() {
    NodeSchedule load = load();
    return load.nodeDays() - load.above(bulkNodes).nodeDays();
  }
}
