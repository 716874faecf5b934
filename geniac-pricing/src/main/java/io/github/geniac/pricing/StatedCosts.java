package io.github.geniac.pricing;

import io.github.geniac.core.ExactMoney;
import io.github.geniac.core.FxAssumption;
import io.github.geniac.core.StatedCost;
import java.math.RoundingMode;
import java.util.Optional;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/** Holds a stated cost against what the price plan comes to. */
final class StatedCosts {

  private StatedCosts() {}

  /** Compares in the currency of the stated cost, truncated; if no FX leads there, not at all. */
  static void compare(StatedCost cost, Priced priced, Optional<FxAssumption> fx, Notes notes) {
    CurrencyUnit currency = cost.amount().getCurrencyUnit();
    Optional<ExactMoney> sum = priced.charges().stream()
        .map(Charge::contracted)
        .reduce(ExactMoney::plus)
        .flatMap(amount -> in(currency, amount, fx));
    Optional<Money> comes = sum.map(amount -> amount.rounded(RoundingMode.DOWN));
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
