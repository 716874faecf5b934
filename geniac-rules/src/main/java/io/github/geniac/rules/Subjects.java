package io.github.geniac.rules;

import io.github.geniac.core.Allocation;
import io.github.geniac.core.CostItem;
import io.github.geniac.core.FxAssumption;
import io.github.geniac.core.ItemId;
import io.github.geniac.core.OrganizationId;
import io.github.geniac.core.Participant;
import io.github.geniac.core.Proposal;
import io.github.geniac.core.Workload;
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
    for (Allocation one : proposal.allocations()) {
      add(one.id(), Subject.of(one));
    }
    for (Workload one : proposal.workloads()) {
      add(one.id(), Subject.of(one));
    }
    for (CostItem one : proposal.costItems()) {
      add(one.id(), Subject.of(one));
    }
    for (Participant one : proposal.participants()) {
      add(one.organization().id(), Subject.of(one.organization()));
    }
    for (FxAssumption one : proposal.fxAssumptions()) {
      add(one.pair(), Subject.of(one));
    }
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
