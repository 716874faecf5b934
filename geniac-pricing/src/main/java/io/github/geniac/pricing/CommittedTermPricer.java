package io.github.geniac.pricing;

import io.github.geniac.core.CommittedTerm;
import io.github.geniac.core.DayRange;
import io.github.geniac.core.Fraction;
import io.github.geniac.core.NodeSchedule;
import java.math.BigDecimal;
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

  /** The commitment has no price for more nodes or units, nor for other days. */
  private static void noteBeyond(Resolved item, Fraction count, DayRange term, Notes notes) {
    Fraction most = item.most().orElse(count);
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
    } else if (most.compareTo(count) > 0 || !item.days().map(term::encloses).orElse(true)) {
      notes.add(
          NoteKey.TAKEN_BEYOND_COMMITMENT,
          "taken",
          plain(most),
          "days",
          item.days().orElse(term),
          "committed",
          plain(count),
          "term",
          term);
    }
  }

  /** An amount as it was stated, whose decimals have an end. */
  private static String plain(Fraction stated) {
    return stated.dividend().divide(new BigDecimal(stated.divisor())).toPlainString();
  }
}
