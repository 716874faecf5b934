package io.github.geniac.rules.laws;

import io.github.geniac.core.Allocation;
import io.github.geniac.core.ItemId;
import io.github.geniac.core.Proposal;
import io.github.geniac.core.Workload;
import io.github.geniac.core.WorkloadId;
import io.github.geniac.rules.internal.Edits;
import java.util.function.UnaryOperator;

/**
 * One respect in which a sample of the {@link Gallery} departs from a good proposal. Where the
 * proposal lacks what it changes, it changes nothing, so that edits can follow each other.
 *
 * @param name what it shows
 * @param change the change
 */
record Edit(String name, UnaryOperator<Proposal> change) {

  static Edit of(String name, UnaryOperator<Proposal> change) {
    return new Edit(name, change);
  }

  /** Changes one allocation. */
  static Edit of(String name, ItemId id, UnaryOperator<Allocation.Builder> change) {
    return new Edit(
        name,
        proposal ->
            Edits.allocation(proposal, id, one -> change.apply(one.toBuilder()).build()));
  }

  /** Changes one workload. */
  static Edit of(String name, WorkloadId id, UnaryOperator<Workload.Builder> change) {
    return new Edit(
        name,
        proposal -> Edits.workloads(
            proposal, one -> one.id().equals(id) ? change.apply(one.toBuilder()).build() : one));
  }

  Proposal of(Proposal proposal) {
    return change.apply(proposal);
  }
}
