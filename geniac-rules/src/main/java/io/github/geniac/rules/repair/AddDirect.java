package io.github.geniac.rules.repair;

import io.github.geniac.core.Allocation;
import io.github.geniac.core.ItemId;
import io.github.geniac.core.Proposal;
import io.github.geniac.rules.Part;
import java.util.Optional;
import java.util.Set;

/**
 * Contracts more directly, in the direct plan or beside the bulk nodes, such as 12 nodes for the
 * whole period. Immutable.
 *
 * @param plan the plan in which it stands: the direct plan, or the bulk plan for "beside"
 * @param allocation what is added; provider and price are stated only if {@code like} states them
 * @param like the direct allocation whose provider and price hold for it, if there is one
 */
public record AddDirect(Part plan, Allocation allocation, Optional<ItemId> like) implements Edit {

  /**
   * Checks the plan.
   *
   * @param plan the plan in which it stands
   * @param allocation what is added
   * @param like the direct allocation whose provider and price hold for it
   * @throws IllegalArgumentException if it is no plan
   */
  public AddDirect {
    Plans.checkPlan("AddDirect " + allocation.id(), plan);
  }

  @Override
  public Proposal applyTo(Proposal proposal) {
    return Plans.with(proposal, plan, allocation).fxLike(allocation.id(), like).proposal();
  }

  @Override
  public Set<ItemId> opens() {
    return Set.of(allocation.id());
  }
}
