package io.github.geniac.rules.repair;

import io.github.geniac.core.Allocation;
import io.github.geniac.core.CallTerms;
import io.github.geniac.core.GpuNode;
import io.github.geniac.core.ItemId;
import io.github.geniac.core.NodeSchedule;
import io.github.geniac.core.Proposal;
import io.github.geniac.rules.Part;
import io.github.geniac.rules.RuleResult;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Proposes by direct contracts (clause 0.5) what the bulk plan has: a contract that stands beside
 * the bulk nodes already, or as many nodes as the whole bulk plan, from a provider to be found.
 */
final class DirectPlanRepairer implements Repairer {

  @Override
  public List<List<Edit>> suggest(Proposal proposal, CallTerms terms, RuleResult violated) {
    List<List<Edit>> ways = new ArrayList<>();
    Set<ItemId> there = Plans.ids(Plans.direct(proposal));
    for (Allocation one : Plans.beside(proposal)) {
      if (!there.contains(one.id())) {
        ways.add(List.of(new AddDirect(Part.DIRECT, one, Optional.empty())));
      }
    }
    List<Allocation> all = Plans.ofBulkPlan(proposal);
    NodeSchedule nodes = Plans.nodes(all).within(terms.researchPeriod());
    Optional<Allocation> pattern = all.stream()
        .filter(one -> one.resource().orElse(null) instanceof GpuNode)
        .filter(one -> one.nodeSchedule().filter(some -> !some.isEmpty()).isPresent())
        .findFirst();
    if (pattern.isPresent() && !nodes.isEmpty()) {
      for (var serves : List.of(Direct.serves(all), Direct.serves(List.of()))) {
        Direct.added(proposal, Part.DIRECT, pattern.get().resource(), serves, nodes)
            .forEach(edit -> ways.add(List.of(edit)));
      }
    }
    return ways;
  }
}
