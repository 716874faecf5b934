package io.github.geniac.rules.repair;

import io.github.geniac.core.Allocation;
import io.github.geniac.core.Amount;
import io.github.geniac.core.DayRange;
import io.github.geniac.core.ItemId;
import io.github.geniac.core.Proposal;
import java.util.List;
import java.util.Optional;

/**
 * Takes another amount, other days, or both, of an allocation, wherever it stands: 100 nodes
 * instead of 112, or 30 nodes for the whole period. Immutable.
 *
 * @param allocation the allocation
 * @param amount the new amount; empty if it stays
 * @param period the new days; empty if they stay
 */
public record Resize(ItemId allocation, Optional<Amount> amount, Optional<DayRange> period)
    implements Edit {

  /**
   * Checks that there is a change.
   *
   * @param allocation the allocation
   * @param amount the new amount
   * @param period the new days
   * @throws IllegalArgumentException if neither is stated
   */
  public Resize {
    if (amount.isEmpty() && period.isEmpty()) {
      throw new IllegalArgumentException(
          "Resize " + allocation + ": state an amount, a period or both; else nothing changes");
    }
  }

  @Override
  public Optional<ItemId> changes() {
    return Optional.of(allocation);
  }

  @Override
  public Proposal applyTo(Proposal proposal) {
    return Plans.changed(proposal, allocation, this::applyTo);
  }

  private Allocation applyTo(Allocation one) {
    return one.toBuilder()
        .amount(amount.or(one::amount))
        .period(period.or(one::period))
        .build();
  }

  @Override
  public List<Edit> parts() {
    return amount.isEmpty() || period.isEmpty()
        ? List.of(this)
        : List.of(
            new Resize(allocation, amount, Optional.empty()),
            new Resize(allocation, Optional.empty(), period));
  }
}
