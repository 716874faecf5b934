package io.github.geniac.pricing;

import io.github.geniac.core.DayRange;
import io.github.geniac.core.ExactMoney;
import io.github.geniac.core.FlatCharge;
import io.github.geniac.core.Fraction;
import io.github.geniac.core.UnitCount;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A charge that does not depend on nodes: once, spread over the days it is for, or for each month
 * begun, spread over those of its days that it is for.
 */
final class FlatChargePricer implements Pricer<FlatCharge> {

  static final FlatChargePricer DEFAULT = new FlatChargePricer();

  private static final Split<Use> NO_COMMITMENT = Split.all(Use.NO_COMMITMENT);

  private FlatChargePricer() {}

  @Override
  public List<Charge> price(FlatCharge plan, Resolved item, Notes notes) {
    ExactMoney amount = ExactMoney.of(plan.price().amount().orElseThrow());
    return plan.frequency() == FlatCharge.Frequency.ONE_TIME
        ? once(amount, item)
        : monthly(plan, amount, item, notes);
  }

  /** An amount that falls due once, on the first day if the days are known. */
  static List<Charge> once(ExactMoney amount, Resolved item) {
    if (item.days().isEmpty()) {
      return List.of(Charge.of(Optional.empty(), Fraction.ONE, amount, NO_COMMITMENT));
    }
    DayRange days = item.days().get();
    ExactMoney billed = amount;
    List<Charge> charges = new ArrayList<>();
    for (DayRange period : item.cut(days)) {
      Fraction share = Fraction.of(period.days(), days.days());
      charges.add(Charge.of(Optional.of(period), share, amount.multipliedBy(share), NO_COMMITMENT)
          .billed(billed));
      billed = ExactMoney.zero(amount.currency());
    }
    return charges;
  }

  private static List<Charge> monthly(
      FlatCharge plan, ExactMoney amount, Resolved item, Notes notes) {
    if (item.days().isEmpty()) {
      notes.add(NoteKey.PERIOD_OPEN);
      return List.of();
    }
    DayRange days = item.days().get();
    List<Charge> charges = new ArrayList<>();
    for (DayRange period : item.cut(days)) {
      Fraction months = UnitCount.monthsBegun(plan.price().monthBasis(), period, days);
      charges.add(
          Charge.of(Optional.of(period), months, amount.multipliedBy(months), NO_COMMITMENT));
    }
    return charges;
  }
}
