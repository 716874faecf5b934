package io.github.geniac.pricing;

import io.github.geniac.core.ExactMoney;
import io.github.geniac.core.Fraction;
import java.util.Optional;
import java.util.function.Function;
import org.joda.money.CurrencyUnit;

/** Splits a sum of lines into what depends on an exchange rate and what does not. */
final class Exposures {

  private Exposures() {}

  static Optional<FxExposure> of(
      PlanCost plan, CurrencyUnit currency, Function<CostLine, Fraction> share) {
    ExactMoney fixed = ExactMoney.zero(plan.billing());
    ExactMoney foreign = ExactMoney.zero(currency);
    for (CostLine line : plan.lines()) {
      if (line.costs().isEmpty()) {
        return Optional.empty();
      }
      ExactMoney amount = line.costs().get().effective();
      if (amount.currency().equals(currency) && !currency.equals(plan.billing())) {
        foreign = foreign.plus(amount.multipliedBy(share.apply(line)));
      } else if (line.billing().isPresent()) {
        ExactMoney billing = line.billing().get().effective();
        fixed = fixed.plus(billing.multipliedBy(share.apply(line)));
      } else {
        return Optional.empty();
      }
    }
    return Optional.of(new FxExposure(fixed, foreign));
  }
}
