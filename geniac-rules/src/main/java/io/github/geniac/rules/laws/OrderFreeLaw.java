package io.github.geniac.rules.laws;

import io.github.geniac.core.DirectPlan;
import io.github.geniac.core.Proposal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** States the parts of a sample in another order: turned around, and turned by one. */
final class OrderFreeLaw implements SampleLaw {

  @Override
  public Law law() {
    return Law.ORDER_FREE;
  }

  @Override
  public boolean comparesResults() {
    return true;
  }

  @Override
  public List<Breach> on(Sample sample, Trial trial) {
    Attempt stated = trial.attempt(sample);
    if (stated.isAtFault()) {
      return List.of();
    }
    for (boolean turnAround : new boolean[] {true, false}) {
      Proposal other = reordered(sample.proposal(), turnAround);
      if (!other.equals(sample.proposal())) {
        Attempt reordered = trial.attempt(sample.with(other));
        trial.count();
        if (!reordered.isAtFault() && !reordered.equals(stated)) {
          return List.of(Breach.of("differs", sample, reordered.told(), stated.told()));
        }
      }
    }
    return List.of();
  }

  private static Proposal reordered(Proposal proposal, boolean turnAround) {
    return proposal.toBuilder()
        .participants(reordered(proposal.participants(), turnAround))
        .workloads(reordered(proposal.workloads(), turnAround))
        .costItems(reordered(proposal.costItems(), turnAround))
        .directPlan(proposal
            .directPlan()
            .map(plan -> DirectPlan.of(reordered(plan.allocations(), turnAround))))
        .bulkPlan(proposal
            .bulkPlan()
            .map(plan -> plan.toBuilder()
                .bulk(reordered(plan.bulk(), turnAround))
                .direct(reordered(plan.direct(), turnAround))
                .build()))
        .build();
  }

  private static <T> List<T> reordered(List<T> list, boolean turnAround) {
    List<T> other = new ArrayList<>(list);
    if (turnAround) {
      Collections.reverse(other);
    } else {
      Collections.rotate(other, 1);
    }
    return other;
  }
}
