package io.github.geniac.rules.laws;

import io.github.geniac.core.Allocation;
import io.github.geniac.core.BulkPlan;
import io.github.geniac.core.NodeSchedule;
import io.github.geniac.core.Proposal;
import io.github.geniac.rules.Reading;
import io.github.geniac.rules.Readings;
import io.github.geniac.rules.internal.Edits;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Samples with one part less: the big parts first, then fact by fact. */
final class Smaller {

  private Smaller() {}

  /** Each sample that is one part smaller, in a fixed order; none if nothing is left to drop. */
  static List<Sample> each(Sample sample) {
    Proposal proposal = sample.proposal();
    Set<Proposal> smaller = new LinkedHashSet<>();
    smaller.add(proposal.withoutBulkPlan());
    smaller.add(Edits.withoutDirectPlan(proposal));
    for (Allocation one : proposal.allocations()) {
      smaller.add(Edits.withoutAllocation(proposal, one.id()));
    }
    proposal.workloads().forEach(one -> smaller.add(Edits.withoutWorkload(proposal, one.id())));
    proposal
        .participants()
        .forEach(one ->
            smaller.add(Edits.withoutParticipant(proposal, one.organization().id())));
    proposal.costItems().forEach(one -> smaller.add(Edits.withoutCostItem(proposal, one.id())));
    smaller.add(proposal.toBuilder().fxAssumptions(List.of()).build());
    smaller.add(proposal.toBuilder().title(Optional.empty()).build());
    proposal
        .bulkPlan()
        .map(BulkPlan::demand)
        .filter(Optional::isPresent)
        .ifPresent(stated -> smaller.add(withoutDemand(proposal)));
    Unstated.each(proposal).forEach(one -> smaller.add(one.less()));
    smaller.remove(proposal);
    List<Sample> samples = new ArrayList<>();
    smaller.forEach(one -> samples.add(sample.with(one)));
    for (Map.Entry<Reading<?>, Enum<?>> one : sample.readings().departures().entrySet()) {
      samples.add(sample.with(byDefault(sample.readings(), one.getKey())));
    }
    return samples;
  }

  private static Proposal withoutDemand(Proposal proposal) {
    Optional<NodeSchedule> none = Optional.empty();
    return proposal.toBuilder()
        .bulkPlan(proposal.bulkPlan().map(plan -> plan.toBuilder().demand(none).build()))
        .build();
  }

  private static Readings byDefault(Readings readings, Reading<?> reading) {
    return readings.with(reading, reading.defaultChoice().name());
  }
}
