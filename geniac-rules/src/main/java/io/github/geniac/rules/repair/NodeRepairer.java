package io.github.geniac.rules.repair;

import io.github.geniac.core.CallTerms;
import io.github.geniac.core.GpuNode;
import io.github.geniac.core.ItemId;
import io.github.geniac.core.Proposal;
import io.github.geniac.rules.RuleResult;
import java.util.ArrayList;
import java.util.List;

/**
 * Takes the node that the call itself names (clauses 2.2 and 2.4), or contracts the other one
 * directly, where any node may be taken.
 */
final class NodeRepairer implements Repairer {

  private static final RouteRepairer ROUTES = new RouteRepairer();

  @Override
  public List<List<Edit>> suggest(Proposal proposal, CallTerms terms, RuleResult violated) {
    List<List<Edit>> ways = new ArrayList<>();
    for (GpuNode node : named(terms)) {
      List<Edit> all = new ArrayList<>();
      for (ItemId id : LastResort.allocations(violated)) {
        Edit edit = new SetResource(id, node);
        all.add(edit);
        ways.add(List.of(edit));
      }
      ways.add(all);
    }
    ways.addAll(ROUTES.suggest(proposal, terms, violated));
    return ways;
  }

  /** The reference node, as each of the types that the terms name. */
  private static List<GpuNode> named(CallTerms terms) {
    GpuNode reference = terms.referenceNode();
    return terms.bulkNodeTypes().isEmpty()
        ? List.of(reference)
        : terms.bulkNodeTypes().stream()
            .map(type -> reference.toBuilder().type(type).build())
            .toList();
  }
}
