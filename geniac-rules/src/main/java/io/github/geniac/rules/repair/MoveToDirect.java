package io.github.geniac.rules.repair;

import io.github.geniac.core.Allocation;
import io.github.geniac.core.BulkPlan;
import io.github.geniac.core.ItemId;
import io.github.geniac.core.Proposal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Contracts directly, beside the bulk nodes, what was to come from the ministry's purchase. GPU
 * nodes then have provider and price of another direct allocation, or none; other compute keeps its
 * provider, and its price unless that is the one of the bulk route. Immutable.
 *
 * @param allocation the bulk allocation
 * @param like the direct allocation whose provider and price hold for it, if there is one
 */
public record MoveToDirect(ItemId allocation, Optional<ItemId> like) implements Edit {

  @Override
  public Optional<ItemId> changes() {
    return Optional.of(allocation);
  }

  @Override
  public Proposal applyTo(Proposal proposal) {
    BulkPlan plan = Plans.bulkPlan(proposal);
    List<Allocation> bulk = new ArrayList<>(plan.bulk());
    Allocation moved = Plans.only(bulk, allocation, "bulk allocation");
    bulk.remove(moved);
    List<Allocation> direct = new ArrayList<>(plan.direct());
    direct.add(DirectTerms.ofMoved(proposal, moved, like));
    return Plans.withBulkPlan(
            proposal, plan.toBuilder().bulk(bulk).direct(direct).build())
        .fxLike(allocation, like)
        .proposal();
  }

  @Override
  public Set<ItemId> opens() {
    return Set.of(allocation);
  }
}
