package io.github.geniac.pricing;

import io.github.geniac.core.ExactMoney;
import io.github.geniac.core.FxAssumption;
import io.github.geniac.core.StatedCost;
import java.util.Optional;
import java.util.OptionalInt;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/** Holds a stated cost against what the price plan comes to. */
final class StatedCosts {

  private StatedCosts() {}

  /**
   * Compares in the currency of the stated cost, with the amount that the sheet shows where that is
   * the billing currency; if no FX leads there, not at all.
   */
  static void compare(
      StatedCost cost, Priced priced, Optional<FxAssumption> fx, Pricing pricing, Notes notes) {
    CurrencyUnit currency = cost.amount().getCurrencyUnit();
    Rounding rounding = currency.equals(pricing.billing())
        ? pricing.rounding()
        : new Rounding(OptionalInt.empty(), pricing.rounding().mode());
    Optional<Money> comes = priced.charges().stream()
        .map(charge -> in(currency, charge.contracted(), fx).map(rounding::round))
        .reduce((sum, next) -> sum.flatMap(all -> next.map(all::plus)))
        .flatMap(sum -> sum);
    if (comes.isPresent() && !comes.get().equals(cost.amount())) {
      notes.add(
          NoteKey.STATED_COST_DIFFERS,
          "stated",
          cost.amount(),
          "priced",
          comes.get(),
          "difference",
          cost.amount().minus(comes.get()));
    }
  }

  private static Optional<ExactMoney> in(
      CurrencyUnit currency, ExactMoney amount, Optional<FxAssumption> fx) {
    return amount.currency().equals(currency)
        ? Optional.of(amount)
        : fx.filter(one -> one.converts(amount.currency(), currency)).map(amount::convertedBy);
  }
}
