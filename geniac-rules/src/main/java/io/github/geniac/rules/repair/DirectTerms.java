package io.github.geniac.rules.repair;

import io.github.geniac.core.Allocation;
import io.github.geniac.core.BulkTerm;
import io.github.geniac.core.ComputeResource;
import io.github.geniac.core.ItemId;
import io.github.geniac.core.Offer;
import io.github.geniac.core.OtherCompute;
import io.github.geniac.core.PricePlan;
import io.github.geniac.core.Proposal;
import io.github.geniac.core.Provider;
import io.github.geniac.core.StatedCost;
import io.github.geniac.core.TalksState;
import io.github.geniac.core.UsageBased;
import java.util.Optional;
import java.util.Set;

/**
 * Provider and price of what is contracted otherwise than stated: those of a stated allocation of
 * the same resource, or not known. A price by use holds for more of the same; a commitment, a block
 * or a flat charge holds for what it was quoted for only.
 */
final class DirectTerms {

  private DirectTerms() {}

  /** The allocation, on the terms of another one. */
  static Allocation like(Proposal proposal, Allocation one, Optional<ItemId> like) {
    Optional<Allocation> source = like.flatMap(id -> Plans.find(proposal, id));
    return open(one)
        .provider(source.flatMap(Allocation::provider))
        .pricePlan(source.flatMap(Allocation::pricePlan).filter(UsageBased.class::isInstance))
        .build();
  }

  /** What was to come from the bulk purchase, by a direct contract. */
  static Allocation ofMoved(Proposal proposal, Allocation one, Optional<ItemId> like) {
    if (one.resource().orElse(null) instanceof OtherCompute) {
      Optional<PricePlan> own = one.pricePlan().filter(plan -> !(plan instanceof BulkTerm));
      return one.toBuilder().pricePlan(own).ancillary(Optional.<Boolean>empty()).build();
    }
    return like(proposal, one, like);
  }

  /** The allocation from another provider. */
  static Allocation from(
      Proposal proposal, Allocation one, Provider provider, Optional<ItemId> like) {
    if (one.pricePlan().orElse(null) instanceof BulkTerm) {
      return one.toBuilder().offer(Optional.<Offer>empty()).provider(provider).build();
    }
    return like(proposal, one, like).withProvider(provider);
  }

  /** A proposal after changes, but for the providers and terms that some allocations had before. */
  static Proposal asBefore(Proposal before, Proposal after, Set<ItemId> allocations) {
    Proposal as = after;
    for (Allocation was : before.allocations()) {
      if (allocations.contains(was.id()) && Plans.find(after, was.id()).isPresent()) {
        as = Plans.changed(
            as,
            was.id(),
            now -> open(now)
                .provider(was.provider())
                .pricePlan(was.pricePlan())
                .statedCost(was.statedCost())
                .talks(was.talks())
                .ancillary(was.ancillary())
                .build());
      }
    }
    return as;
  }

  private static Allocation.Builder open(Allocation one) {
    return one.toBuilder()
        .offer(Optional.<Offer>empty())
        .statedCost(Optional.<StatedCost>empty())
        .talks(Optional.<TalksState>empty())
        .ancillary(Optional.<Boolean>empty());
  }

  /** Whether one allocation can lend its terms for a resource. */
  static boolean lends(Allocation source, Optional<ComputeResource> resource) {
    return resource.isPresent()
        && source.resource().equals(resource)
        && source.provider().isPresent();
  }
}
