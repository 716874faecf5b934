package io.github.geniac.rules.repair;

import io.github.geniac.core.CallTerms;
import io.github.geniac.core.ItemId;
import io.github.geniac.core.Proposal;
import io.github.geniac.rules.Part;
import io.github.geniac.rules.RuleResult;
import java.util.ArrayList;
import java.util.List;

/** Contracts directly, or takes out, what the bulk route does not give. */
final class RouteRepairer implements Repairer {

  @Override
  public List<List<Edit>> suggest(Proposal proposal, CallTerms terms, RuleResult violated) {
    List<Edit> moved = new ArrayList<>();
    List<Edit> out = new ArrayList<>();
    List<List<Edit>> ways = new ArrayList<>();
    for (ItemId id : LastResort.allocations(violated)) {
      Edit direct = moved(proposal, id);
      Edit gone = new TakeOut(Part.BULK, id);
      moved.add(direct);
      out.add(gone);
      ways.add(List.of(direct));
      ways.add(List.of(gone));
    }
    ways.add(moved);
    ways.add(out);
    return ways;
  }

  /** On the terms of whoever supplies the same directly, if somebody does. */
  static Edit moved(Proposal proposal, ItemId id) {
    return new MoveToDirect(
        id,
        Plans.find(proposal, id)
            .flatMap(one -> Direct.lenders(proposal, one.resource()).get(0)));
  }
}
