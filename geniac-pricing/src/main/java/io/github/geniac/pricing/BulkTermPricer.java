package io.github.geniac.pricing;

import io.github.geniac.core.Fraction;
import io.github.geniac.core.Price;
import java.util.List;
import java.util.Optional;

/**
 * The bulk route's charge (clause 2.6): the largest number of nodes, times the provisional unit
 * price (仮単価), times the whole research period, whatever the use and whatever the days it is stated
 * for.
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
    return new Commitment(price, count.get(), item.research(), perPiece.get()).charges(item);
  }
}
