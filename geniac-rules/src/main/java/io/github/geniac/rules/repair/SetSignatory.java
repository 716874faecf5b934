package io.github.geniac.rules.repair;

import io.github.geniac.core.ItemId;
import io.github.geniac.core.OrganizationId;
import io.github.geniac.core.Proposal;
import java.util.Optional;

/**
 * Has another participant sign the contract. Immutable.
 *
 * @param allocation the allocation
 * @param signatory the participant that signs
 */
public record SetSignatory(ItemId allocation, OrganizationId signatory) implements Edit {

  @Override
  public Optional<ItemId> changes() {
    return Optional.of(allocation);
  }

  @Override
  public Proposal applyTo(Proposal proposal) {
    return Plans.changed(
        proposal, allocation, one -> one.toBuilder().signatory(signatory).build());
  }
}
