package io.github.geniac.rules.repair;

import io.github.geniac.core.ItemId;
import io.github.geniac.core.Proposal;
import io.github.geniac.core.Provider;
import java.util.Optional;
import java.util.Set;

/**
 * Takes an allocation from another provider that the proposal names. What the former one quoted
 * holds no more: the price is that of {@code like}, or not known; a bulk term, which the ministry
 * tells, stays. Immutable.
 *
 * @param allocation the allocation
 * @param provider the other provider
 * @param like an allocation of the same resource from that provider, if there is one
 */
public record SetProvider(ItemId allocation, Provider provider, Optional<ItemId> like)
    implements Edit {

  @Override
  public Optional<ItemId> changes() {
    return Optional.of(allocation);
  }

  @Override
  public Proposal applyTo(Proposal proposal) {
    return Plans.fxLike(
        Plans.changed(proposal, allocation, one -> DirectTerms.from(proposal, one, provider, like)),
        allocation,
        like);
  }

  @Override
  public Set<ItemId> opens() {
    return Set.of(allocation);
  }
}
