package io.github.geniac.pricing.sheet;

import io.github.geniac.core.FxAssumption;
import io.github.geniac.core.Price;
import io.github.geniac.core.Proposal;
import io.github.geniac.core.StatedCost;
import io.github.geniac.pricing.Note;
import io.github.geniac.pricing.NoteKey;
import io.github.geniac.rules.Fact;
import io.github.geniac.rules.StandardFacts;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.joda.money.BigMoney;
import org.joda.money.CurrencyUnit;

/** Under which FX assumption an item stands (clauses 0.2 and 2.5), if it needs one. */
final class FxCells {

  private static final List<Column> ASSUMPTION =
      List.of(Column.FX_PAIR, Column.FX_RATE, Column.FX_BASIS, Column.FX_SOURCE, Column.FX_DATE);

  private final Cells cells;
  private final Proposal proposal;
  private final ItemCost item;
  private final Fact costFact;

  FxCells(Cells cells, Proposal proposal, ItemCost item, Fact costFact) {
    this.cells = cells;
    this.proposal = proposal;
    this.item = item;
    this.costFact = costFact;
  }

  void add(Optional<Price> price, Optional<StatedCost> cost) {
    List<Optional<Boolean>> moves = Stream.concat(
            price.filter(one -> one.amount().isPresent()).map(Price::allowsForFxMoves).stream(),
            cost.map(StatedCost::allowsForFxMoves).stream())
        .toList();
    if (moves.isEmpty()) {
      cells.ask(Column.FX_MOVES, costFact);
      ASSUMPTION.forEach(column -> cells.ask(column, costFact));
      return;
    }
    Optional<Boolean> allows = allows(moves);
    cells.stateOrAsk(Column.FX_MOVES, allows, StandardFacts.FX_TREATMENT);
    List<CurrencyUnit> foreign = Stream.concat(
            price.flatMap(Price::amount).map(BigMoney::getCurrencyUnit).stream(),
            cost.map(one -> one.amount().getCurrencyUnit()).stream())
        .filter(one -> !one.equals(item.lines().billing()))
        .distinct()
        .toList();
    if (!foreign.isEmpty() || allows.orElse(false)) {
      addAssumption(proposal.fxAssumptions().stream()
          .filter(one -> one.covers(item.item()))
          .filter(one -> foreign.isEmpty()
              || foreign.stream()
                  .anyMatch(from -> one.converts(from, item.lines().billing())))
          .toList());
    }
  }

  /** Yes if one of its amounts allows for future moves, no if none does. */
  private static Optional<Boolean> allows(List<Optional<Boolean>> moves) {
    if (moves.contains(Optional.of(true))) {
      return Optional.of(true);
    }
    return moves.contains(Optional.<Boolean>empty()) ? Optional.empty() : Optional.of(false);
  }

  private void addAssumption(List<FxAssumption> fitting) {
    if (fitting.isEmpty()) {
      ASSUMPTION.forEach(column -> cells.ask(column, StandardFacts.FX_ASSUMPTION));
    } else if (fitting.size() > 1) {
      Note note = ambiguous(fitting);
      ASSUMPTION.forEach(
          column -> cells.put(column, new Cell.Unknown(Optional.empty(), List.of(note))));
    } else {
      FxAssumption one = fitting.get(0);
      cells.state(Column.FX_PAIR, one.pair());
      cells.state(Column.FX_RATE, one.rate());
      cells.stateOrAsk(Column.FX_BASIS, one.basis());
      cells.stateOrAsk(Column.FX_SOURCE, one.source());
      cells.stateOrAsk(Column.FX_DATE, one.date());
    }
  }

  private Note ambiguous(List<FxAssumption> fitting) {
    List<String> pairs = fitting.stream().map(FxAssumption::pair).distinct().toList();
    List<String> rates = fitting.stream()
        .map(one -> one.pair() + " " + one.rate().toPlainString())
        .toList();
    return new Note(
        NoteKey.FX_AMBIGUOUS,
        item.first().part(),
        Optional.of(item.item()),
        Map.of("pair", String.join(", ", pairs), "rates", rates));
  }
}
