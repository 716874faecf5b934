package io.github.geniac.rules.repair;

import io.github.geniac.core.Allocation;
import io.github.geniac.core.BulkPlan;
import io.github.geniac.core.CallTerms;
import io.github.geniac.core.ComputeResource;
import io.github.geniac.core.GpuNode;
import io.github.geniac.core.NodeSchedule;
import io.github.geniac.core.Proposal;
import io.github.geniac.rules.Part;
import io.github.geniac.rules.RuleResult;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Contracts directly what the stated demand has beyond the cap (clause 2.3). */
final class ExcessRepairer implements Repairer {

  @Override
  public List<List<Edit>> suggest(Proposal proposal, CallTerms terms, RuleResult violated) {
    NodeSchedule lacking = proposal
        .bulkPlan()
        .flatMap(BulkPlan::demand)
        .orElse(NodeSchedule.empty())
        .above(terms.bulkCap())
        .above(Plans.nodes(Plans.beside(proposal)));
    List<List<Edit>> ways = new ArrayList<>();
    if (!lacking.isEmpty()) {
      List<Allocation> all = Plans.ofBulkPlan(proposal);
      Optional<ComputeResource> resource = all.stream()
          .flatMap(one -> one.resource().stream())
          .filter(GpuNode.class::isInstance)
          .findFirst();
      Direct.added(proposal, Part.BULK, resource, Direct.serves(all), lacking)
          .forEach(edit -> ways.add(List.of(edit)));
    }
    return ways;
  }
}
