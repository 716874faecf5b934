package io.github.geniac.rules.repair;

import io.github.geniac.core.Allocation;
import io.github.geniac.core.CallTerms;
import io.github.geniac.core.ComputeResource;
import io.github.geniac.core.DayRange;
import io.github.geniac.core.GpuNode;
import io.github.geniac.core.ItemId;
import io.github.geniac.core.NodeSchedule;
import io.github.geniac.core.OtherCompute;
import io.github.geniac.core.Proposal;
import io.github.geniac.rules.Part;
import io.github.geniac.rules.RuleResult;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Proposes by direct contracts (clause 0.5) what the bulk plan has: a contract that stands beside
 * the bulk nodes already, or as many nodes as the whole bulk plan, on known terms or from a
 * provider to be found.
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
    ways.addAll(nodes(proposal, terms));
    return ways;
  }

  private static List<List<Edit>> nodes(Proposal proposal, CallTerms terms) {
    List<Allocation> all = Plans.ofBulkPlan(proposal);
    NodeSchedule nodes = nodes(all, terms.researchPeriod());
    Optional<Allocation> pattern = pattern(all);
    List<List<Edit>> ways = new ArrayList<>();
    if (pattern.isPresent()) {
      Optional<ComputeResource> resource = pattern.get().resource();
      for (var serves : List.of(Direct.serves(all), Direct.serves(List.of()))) {
        Direct.added(proposal, Part.DIRECT, resource, serves, nodes)
            .forEach(edit -> ways.add(List.of(edit)));
        ways.add(List.of(Direct.fromNobody(proposal, Part.DIRECT, resource, serves, nodes)));
      }
    }
    return ways;
  }

  /** GPU nodes, of which there are some rather than none; else what could be read as such. */
  private static Optional<Allocation> pattern(List<Allocation> all) {
    return all.stream()
        .filter(one -> one.resource().map(DirectPlanRepairer::couldBeGpu).orElse(true))
        .min(Comparator.comparing(
                (Allocation one) -> !(one.resource().orElse(null) instanceof GpuNode))
            .thenComparing(one -> Plans.nodes(List.of(one)).isEmpty()));
  }

  private static boolean couldBeGpu(ComputeResource resource) {
    return resource instanceof GpuNode
        || (resource instanceof OtherCompute other
            && other.kind() == OtherCompute.Kind.ACCELERATOR);
  }

  /** Those of the research period; if there are none in it, as many throughout as outside. */
  private static NodeSchedule nodes(List<Allocation> all, DayRange period) {
    NodeSchedule nodes = Plans.nodes(all);
    NodeSchedule inside = nodes.within(period);
    return inside.isEmpty() ? NodeSchedule.of(period, nodes.maxNodes()) : inside;
  }
}
