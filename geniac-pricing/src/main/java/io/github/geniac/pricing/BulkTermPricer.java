package io.github.geniac.pricing;

import io.github.geniac.core.DayRange;
import io.github.geniac.core.Fraction;
import io.github.geniac.core.Price;
import io.github.geniac.core.Tranche;
import io.github.geniac.rules.ChargedNodes;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The bulk route's charge (clause 2.6): the largest number of nodes, times the provisional unit
 * price (仮単価), times the whole research period, whatever the use and whatever the days it is stated
 * for. Allocations of the same nodes share them, as {@link ChargedNodes} says.
 */
final class BulkTermPricer implements Pricer<Price> {

  static final BulkTermPricer DEFAULT = new BulkTermPricer();

  private BulkTermPricer() {}

  @Override
  public List<Charge> price(Price price, Resolved item, Notes notes) {
    Optional<Integer> perPiece = item.perPiece(price, notes);
    Optional<Fraction> count = item.most();
    if (count.isEmpty()) {
      notes.add(NoteKey.AMOUNT_OPEN);
    }
    if (perPiece.isEmpty() || count.isEmpty()) {
      return List.of();
    }
    if (item.charged().isEmpty() && !item.open().isEmpty()) {
      notes.add(NoteKey.SHARED_NODES_OPEN, "items", item.open());
      return List.of();
    }
    DayRange research = item.research();
    if (item.charged().isEmpty()) {
      return new Commitment(price, count.get(), research, perPiece.get()).charges(item);
    }
    List<Tranche> tranches = item.charged().get().tranches();
    if (tranches.isEmpty()) {
      return new Commitment(price, Fraction.ZERO, research, perPiece.get()).charges(item);
    }
    List<Charge> charges = new ArrayList<>();
    for (Tranche tranche : tranches) {
      Fraction nodes = Fraction.of(tranche.nodes());
      charges.addAll(
          new Commitment(price, nodes, research, perPiece.get()).charges(item, tranche.days()));
    }
    return charges;
  }
}
