package io.github.geniac.pricing;

import io.github.geniac.core.DayRange;
import io.github.geniac.core.ExactMoney;
import io.github.geniac.core.Fraction;
import io.github.geniac.core.Price;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * So many nodes or units, paid over some days whether used or not: what bulk nodes, committed terms
 * and prepaid blocks have in common.
 *
 * @param price the unit price, its amount stated
 * @param count how many are committed to
 * @param term the days they are committed to for
 * @param perPiece how many times the price counts one of them
 */
record Commitment(Price price, Fraction count, DayRange term, int perPiece) {

  /** The charge periods of its term, each billed for itself. */
  List<Charge> charges(Resolved item) {
    return charges(item, term);
  }

  /** The charge periods of some days of its term, each billed for itself. */
  List<Charge> charges(Resolved item, DayRange days) {
    List<Charge> charges = new ArrayList<>();
    for (DayRange period : item.cut(days)) {
      Fraction quantity = quantity(period);
      charges.add(Charge.of(Optional.of(period), quantity, cost(quantity), use(item, period)));
    }
    return charges;
  }

  /** The charge periods, all billed in the first. */
  List<Charge> chargesUpFront(Resolved item) {
    ExactMoney billed = cost(quantity(term));
    List<Charge> charges = new ArrayList<>();
    for (Charge charge : charges(item)) {
      charges.add(charge.billed(billed));
      billed = ExactMoney.zero(billed.currency());
    }
    return charges;
  }

  private Fraction quantity(DayRange period) {
    return Resolved.units(price, period, term).multipliedBy(perPiece).multipliedBy(count);
  }

  private ExactMoney cost(Fraction quantity) {
    return ExactMoney.of(price.amount().orElseThrow()).multipliedBy(quantity);
  }

  /**
   * What is taken on these days, as far as it is committed to, times its stated utilization;
   * without one, the part of the plan's bulk nodes that its stated demand needs.
   */
  private Split<Use> use(Resolved item, DayRange period) {
    Fraction committed = count.multipliedBy(period.days());
    if (committed.isZero()) {
      return Split.all(Use.USED);
    }
    if (item.utilization().isEmpty() && item.demand().isPresent()) {
      return Split.of(Use.USED, item.demand().get().usedShare(period), Use.UNUSED);
    }
    if (item.utilization().isEmpty() || item.days().isEmpty()) {
      return Split.all(Use.UNKNOWN);
    }
    Fraction taken = item.taken(period, count);
    Fraction used = taken.multipliedBy(item.utilization().get()).dividedBy(committed);
    return Split.of(Use.USED, used, Use.UNUSED);
  }
}
