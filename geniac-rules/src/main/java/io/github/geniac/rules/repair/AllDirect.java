package io.github.geniac.rules.repair;

import io.github.geniac.core.Allocation;
import io.github.geniac.core.BulkTerm;
import io.github.geniac.core.CallTerms;
import io.github.geniac.core.ComputeResource;
import io.github.geniac.core.GpuNode;
import io.github.geniac.core.ItemId;
import io.github.geniac.core.NodeSchedule;
import io.github.geniac.core.Proposal;
import io.github.geniac.core.Served;
import io.github.geniac.rules.Part;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Withdraws the bulk plan. The direct plan is an alternative for the same work, so what is to be
 * contracted in addition, for nothing to be lost, is only what the bulk plan has above it.
 */
final class AllDirect {

  private AllDirect() {}

  static List<List<Edit>> ways(Proposal proposal, CallTerms terms) {
    if (proposal.bulkPlan().isEmpty()) {
      return List.of();
    }
    List<List<Edit>> ways = new ArrayList<>();
    List<Edit> others = others(proposal);
    for (Optional<Edit> nodes : nodes(proposal, terms)) {
      List<Edit> way = new ArrayList<>(List.of(new TakeOutBulkPlan()));
      nodes.ifPresent(way::add);
      way.addAll(others);
      ways.add(way);
    }
    ways.add(List.of(new TakeOutBulkPlan()));
    others.forEach(one -> ways.add(List.of(new TakeOutBulkPlan(), one)));
    return ways;
  }

  private static List<Optional<Edit>> nodes(Proposal proposal, CallTerms terms) {
    NodeSchedule gap = Plans.nodes(Plans.ofBulkPlan(proposal))
        .above(Plans.nodes(Plans.direct(proposal)))
        .within(terms.researchPeriod());
    if (gap.isEmpty()) {
      return List.of(Optional.empty());
    }
    Optional<ComputeResource> resource =
        pattern(proposal).resource().filter(GpuNode.class::isInstance);
    List<Served> serves = Direct.serves(Plans.ofBulkPlan(proposal));
    List<Edit> ways = new ArrayList<>(Direct.added(proposal, Part.DIRECT, resource, serves, gap));
    ways.add(Direct.fromNobody(proposal, Part.DIRECT, resource, serves, gap));
    return ways.stream().map(Optional::of).toList();
  }

  /** The first allocation with nodes, of which there is one if any day has some. */
  private static Allocation pattern(Proposal proposal) {
    return Plans.ofBulkPlan(proposal).stream()
        .filter(one -> one.nodeSchedule().filter(nodes -> !nodes.isEmpty()).isPresent())
        .findFirst()
        .orElseThrow();
  }

  /** Storage and the like that the direct plan does not have. */
  private static List<Edit> others(Proposal proposal) {
    Set<ItemId> direct = Plans.ids(Plans.direct(proposal));
    List<Edit> others = new ArrayList<>();
    for (Allocation one : Plans.ofBulkPlan(proposal)) {
      if (one.nodeSchedule().isEmpty() && !direct.contains(one.id())) {
        boolean byBulkTerm = one.pricePlan().orElse(null) instanceof BulkTerm;
        Allocation same = byBulkTerm ? DirectTerms.ofMoved(proposal, one, Optional.empty()) : one;
        others.add(new AddDirect(Part.DIRECT, same, Optional.empty()));
      }
    }
    return others;
  }
}
