package io.github.geniac.pricing.outlook;

import io.github.geniac.pricing.outlook.BudgetFrontier.Fit;
import io.github.geniac.pricing.outlook.BudgetFrontier.Point;
import io.github.geniac.pricing.outlook.BudgetFrontier.Range;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.joda.money.Money;

/**
 * Finds the last step of a price or a rate that fits, where the total never falls.
 *
 * <p>A line of a cost sheet is an amount of 0 or more times the price times the rate, rounded once:
 * the exact total is a straight line in either, and every rounding keeps the order of two amounts.
 * So where one step passes the budget all higher ones do, and doubling ends unless the line is
 * level, which two of its points show. A rule may stop a step as well; no rule of the call looks at
 * how high a price is but in its own answer, and one of a user's is taken to stop where the
 * bisection meets it.
 */
final class Bisection {

  private final Function<BigDecimal, Point<BigDecimal>> at;
  private final BudgetOutlook.Steps steps;
  private final Money budget;
  private final Point<BigDecimal> lowest;

  Bisection(Function<BigDecimal, Point<BigDecimal>> at, BudgetOutlook.Steps steps, Money budget) {
    this.at = at;
    this.steps = steps;
    this.budget = budget;
    this.lowest = at.apply(steps.lowest().setScale(steps.decimals()));
  }

  List<Range<BigDecimal>> ranges() {
    Point<BigDecimal> further = at.apply(lowest.value().add(BigDecimal.ONE));
    boolean level = further.total().exact().equals(lowest.total().exact());
    if (level || !fits(lowest)) {
      return List.of(new Range<>(lowest, Optional.empty()));
    }
    BigInteger good = lowest.value().unscaledValue();
    BigInteger bad = steps.stated().unscaledValue().max(good.add(BigInteger.ONE));
    while (fits(step(bad))) {
      good = bad;
      bad = bad.shiftLeft(1);
    }
    while (bad.subtract(good).compareTo(BigInteger.ONE) > 0) {
      BigInteger middle = good.add(bad).shiftRight(1);
      if (fits(step(middle))) {
        good = middle;
      } else {
        bad = middle;
      }
    }
    return List.of(
        new Range<>(lowest, Optional.of(step(good))), new Range<>(step(bad), Optional.empty()));
  }

  private Point<BigDecimal> step(BigInteger number) {
    return at.apply(new BigDecimal(number, steps.decimals()));
  }

  /** Within the budget, and not refused where the lowest value was not. */
  private boolean fits(Point<BigDecimal> point) {
    boolean refused = point.isRefused() && !lowest.isRefused();
    return point.fit(budget) == Fit.WITHIN && !refused;
  }
}
