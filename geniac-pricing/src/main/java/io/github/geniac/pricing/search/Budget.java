package io.github.geniac.pricing.search;

import io.github.geniac.core.ExactMoney;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Optional;
import org.joda.money.Money;

/**
 * Finds by bisection how far a parameter may rise within a budget, planning anew for each value.
 */
final class Budget {

  private final Program program;
  private final Variation variation;
  private final SearchLimits limits;
  private final ExactMoney budget;

  Budget(Program program, Variation variation, SearchLimits limits, Money budget) {
    this.program = program;
    this.variation = variation;
    this.limits = limits;
    this.budget = ExactMoney.of(budget);
  }

  Optional<BigDecimal> highest(BigDecimal low, BigDecimal high) {
    int decimals = variation.isLinear() ? Math.max(0, Math.max(low.scale(), high.scale())) : 0;
    BigInteger good = low.setScale(decimals).unscaledValue();
    BigInteger bad = high.setScale(decimals).unscaledValue();
    if (!fits(low)) {
      return Optional.empty();
    }
    if (fits(high)) {
      return Optional.of(high);
    }
    while (bad.subtract(good).compareTo(BigInteger.ONE) > 0) {
      BigInteger middle = good.add(bad).shiftRight(1);
      if (fits(new BigDecimal(middle, decimals))) {
        good = middle;
      } else {
        bad = middle;
      }
    }
    return Optional.of(new BigDecimal(good, decimals));
  }

  private boolean fits(BigDecimal value) {
    SearchInput here = variation.at(value);
    Program changed = variation.isLinear() ? program.repriced(here) : Program.of(here);
    return BestOf.of(changed, limits)
        .plan()
        .map(plan -> plan.cost().compareTo(budget) <= 0)
        .orElse(false);
  }
}
