package io.github.geniac.rules.repair;

import io.github.geniac.core.Allocation;
import io.github.geniac.core.ItemId;
import io.github.geniac.core.Proposal;
import io.github.geniac.core.StatedCost;
import java.util.Optional;
import org.joda.money.Money;

/**
 * States another cost, such as the full charge of bulk nodes (clause 2.6). Immutable.
 *
 * @param allocation the allocation, which states a cost
 * @param cost the amount that it has to state at least
 */
public record RaiseCost(ItemId allocation, Money cost) implements Edit {

  @Override
  public Optional<ItemId> changes() {
    return Optional.of(allocation);
  }

  @Override
  public Proposal applyTo(Proposal proposal) {
    return Plans.changed(proposal, allocation, this::applyTo);
  }

  private Allocation applyTo(Allocation one) {
    StatedCost stated = one.statedCost()
        .orElseThrow(() -> new IllegalArgumentException(
            "RaiseCost " + allocation + ": the allocation states no cost"));
    return one.toBuilder()
        .statedCost(StatedCost.builder().from(stated).amount(cost).build())
        .build();
  }
}
