package io.github.geniac.rules;

import io.github.geniac.core.ItemId;
import io.github.geniac.core.OrganizationId;
import io.github.geniac.core.Proposal;
import io.github.geniac.core.WorkloadId;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The objects of a proposal that a finding can be about, by their ids. Immutable. */
final class Subjects {

  private final Map<Object, Optional<Subject>> byId;

  Subjects(Proposal proposal, int allocations) {
    int others = proposal.workloads().size()
        + proposal.costItems().size()
        + proposal.participants().size()
        + proposal.fxAssumptions().size();
    byId = new HashMap<>((allocations + others) * 4 / 3 + 1);
    proposal
        .directPlan()
        .ifPresent(plan -> plan.allocations().forEach(one -> add(one.id(), Subject.of(one))));
    proposal.bulkPlan().ifPresent(plan -> {
      plan.bulk().forEach(one -> add(one.id(), Subject.of(one)));
      plan.direct().forEach(one -> add(one.id(), Subject.of(one)));
    });
    proposal.workloads().forEach(one -> add(one.id(), Subject.of(one)));
    proposal.costItems().forEach(one -> add(one.id(), Subject.of(one)));
    proposal
        .participants()
        .forEach(one -> add(one.organization().id(), Subject.of(one.organization())));
    proposal.fxAssumptions().forEach(one -> add(one.pair(), Subject.of(one)));
  }

  private void add(Object id, Subject subject) {
    byId.put(id, Optional.of(subject));
  }

  int size() {
    return byId.size();
  }

  /** The object of this type and id, if the proposal has it; the same instance every time. */
  Optional<Subject> find(Subject.Type type, Object id) {
    Optional<Subject> found = byId.getOrDefault(id, Optional.empty());
    return found.isPresent() && found.get().type() != type ? Optional.empty() : found;
  }

  /** What objects of this type go by, and by what none of another type goes but for items. */
  static Object id(Subject subject) {
    return switch (subject.type()) {
      case ALLOCATION, COST_ITEM -> ItemId.of(subject.id());
      case WORKLOAD -> WorkloadId.of(subject.id());
      case PARTICIPANT -> OrganizationId.of(subject.id());
      case FX_ASSUMPTION -> subject.id();
    };
  }
}
