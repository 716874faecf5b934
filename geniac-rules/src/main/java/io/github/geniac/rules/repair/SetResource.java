package io.github.geniac.rules.repair;

import io.github.geniac.core.GpuNode;
import io.github.geniac.core.ItemId;
import io.github.geniac.core.Offer;
import io.github.geniac.core.Proposal;
import java.util.Optional;

/**
 * Takes another node, such as the one that the call names for the bulk route. Immutable.
 *
 * @param allocation the allocation
 * @param node the other node
 */
public record SetResource(ItemId allocation, GpuNode node) implements Edit {

  @Override
  public Optional<ItemId> changes() {
    return Optional.of(allocation);
  }

  @Override
  public Proposal applyTo(Proposal proposal) {
    return Plans.changed(
        proposal,
        allocation,
        one -> one.toBuilder().offer(Optional.<Offer>empty()).resource(node).build());
  }
}
