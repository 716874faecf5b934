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

  /** What is known of the least cost at a value. */
  private enum Fit {
    WITHIN,
    ABOVE,
    OPEN
  }

  private final Optional<Program> program;
  private final Variation variation;
  private final SearchLimits limits;
  private final Money stated;
  private final ExactMoney budget;

  Budget(Variation variation, SearchLimits limits, Money budget) {
    this.program =
        variation.isLinear() ? Optional.of(Program.of(variation.input())) : Optional.empty();
    this.variation = variation;
    this.limits = limits;
    this.stated = budget;
    this.budget = ExactMoney.of(budget);
  }

  HighestValue highest(BigDecimal low, BigDecimal high) {
    int decimals = variation.isLinear() ? Math.max(0, Math.max(low.scale(), high.scale())) : 0;
    BigInteger good = low.setScale(decimals).unscaledValue();
    BigInteger bad = high.setScale(decimals).unscaledValue();
    Fit atLow = fit(low);
    if (atLow != Fit.WITHIN) {
      return highest(Optional.empty(), atLow == Fit.ABOVE);
    }
    Fit atBad = fit(high);
    if (atBad == Fit.WITHIN) {
      return highest(Optional.of(high), true);
    }
    while (bad.subtract(good).compareTo(BigInteger.ONE) > 0) {
      BigInteger middle = good.add(bad).shiftRight(1);
      Fit fit = fit(new BigDecimal(middle, decimals));
      if (fit == Fit.WITHIN) {
        good = middle;
      } else {
        bad = middle;
        atBad = fit;
      }
    }
    return highest(Optional.of(new BigDecimal(good, decimals)), atBad == Fit.ABOVE);
  }

  private HighestValue highest(Optional<BigDecimal> value, boolean isProven) {
    return new HighestValue(variation.parameter(), stated, value, isProven);
  }

  private Fit fit(BigDecimal value) {
    SearchInput here = variation.at(value);
    if (Work.isDone(here)) {
      return stated.isNegative() ? Fit.ABOVE : Fit.WITHIN;
    }
    BestOf best =
        BestOf.of(program.map(one -> one.repriced(here)).orElseGet(() -> Program.of(here)), limits);
    if (best.plan().filter(plan -> plan.cost().compareTo(budget) <= 0).isPresent()) {
      return Fit.WITHIN;
    }
    boolean above = best.bound().map(bound -> bound.compareTo(budget) > 0).orElse(true);
    return above ? Fit.ABOVE : Fit.OPEN;
  }
}
