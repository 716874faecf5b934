package io.github.geniac.pricing;

import io.github.geniac.core.CommittedTerm;
import io.github.geniac.core.DayRange;
import io.github.geniac.core.Fraction;
import io.github.geniac.core.NodeSchedule;
import java.util.List;
import java.util.Optional;

/** A commitment: its nodes over its term, paid whether used or not. */
final class CommittedTermPricer implements Pricer<CommittedTerm> {

  static final CommittedTermPricer DEFAULT = new CommittedTermPricer();

  private CommittedTermPricer() {}

  @Override
  public List<Charge> price(CommittedTerm plan, Resolved item, Notes notes) {
    Optional<Integer> perPiece = item.perPiece(plan.price(), notes);
    Optional<Fraction> count = plan.nodes().map(nodes -> Fraction.of(nodes)).or(item::most);
    Optional<DayRange> term = plan.term().or(item::days);
    if (count.isEmpty()) {
      notes.add(NoteKey.AMOUNT_OPEN);
    }
    if (term.isEmpty()) {
      notes.add(NoteKey.PERIOD_OPEN);
    }
    if (perPiece.isEmpty() || count.isEmpty() || term.isEmpty()) {
      return List.of();
    }
    noteBeyond(item, count.get(), term.get(), notes);
    return new Commitment(plan.price(), count.get(), term.get(), perPiece.get()).charges(item);
  }

  /** The commitment has no price for more nodes, nor for other days. */
  private static void noteBeyond(Resolved item, Fraction count, DayRange term, Notes notes) {
    if (item.schedule().isPresent()) {
      NodeSchedule covered = NodeSchedule.of(term, count.dividend().intValueExact());
      NodeSchedule beyond = item.schedule().get().above(covered);
      beyond
          .span()
          .ifPresent(span -> notes.add(
              NoteKey.BEYOND_COMMITMENT,
              "nodes",
              beyond.maxNodes(),
              "day",
              span.start(),
              "nodeDays",
              beyond.nodeDays()));
    }
  }
}
