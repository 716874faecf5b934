package io.github.geniac.pricing;

import io.github.geniac.core.FxAssumption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.joda.money.CurrencyUnit;

/**
 * The FX assumptions (為替想定) of a proposal, and what they lead to. Exactly one must be meant for an
 * item and a pair of currencies, in either direction: of two, none is taken.
 *
 * @param assumptions the assumptions
 * @param billing the billing currency
 */
record Conversions(List<FxAssumption> assumptions, CurrencyUnit billing) {

  /** The assumption that leads from a currency to the billing currency; if none does, a note. */
  Optional<FxAssumption> from(CurrencyUnit currency, Notes notes) {
    List<FxAssumption> fitting = new ArrayList<>();
    for (FxAssumption one : assumptions) {
      if (one.covers(notes.item()) && one.converts(currency, billing)) {
        fitting.add(one);
      }
    }
    if (fitting.size() == 1) {
      return Optional.of(fitting.get(0));
    }
    String pair = currency + "/" + billing;
    if (fitting.isEmpty()) {
      notes.add(NoteKey.FX_OPEN, "pair", pair);
    } else {
      notes.add(
          NoteKey.FX_AMBIGUOUS,
          "pair",
          pair,
          "rates",
          fitting.stream()
              .map(one -> one.pair() + " " + one.rate().toPlainString())
              .toList());
    }
    return Optional.empty();
  }
}
