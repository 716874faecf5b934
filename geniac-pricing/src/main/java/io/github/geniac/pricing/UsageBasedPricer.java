package io.github.geniac.pricing;

import io.github.geniac.core.DayRange;
import io.github.geniac.core.ExactMoney;
import io.github.geniac.core.Fraction;
import io.github.geniac.core.Price;
import io.github.geniac.core.PriceTier;
import io.github.geniac.core.PriceUnit;
import io.github.geniac.core.Tranche;
import io.github.geniac.core.UsageBased;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Charges by use: what is taken on each day, times the used part of its time if that is stated,
 * times the unit price. With tiers, the nodes of a day decide what is paid for them on that day.
 */
final class UsageBasedPricer implements Pricer<UsageBased> {

  static final UsageBasedPricer DEFAULT = new UsageBasedPricer();

  private static final Split<Use> NO_COMMITMENT = Split.all(Use.NO_COMMITMENT);

  private UsageBasedPricer() {}

  @Override
  public List<Charge> price(UsageBased plan, Resolved item, Notes notes) {
    Price price = plan.price();
    Optional<Integer> perPiece = item.perPiece(price, notes);
    if (item.amount().isEmpty()) {
      notes.add(NoteKey.AMOUNT_OPEN);
    }
    boolean once = price.unit().equals(Optional.of(PriceUnit.UNIT));
    if (item.days().isEmpty() && !once && !isNothing(item)) {
      notes.add(NoteKey.PERIOD_OPEN);
    }
    if (item.other() && !plan.tiers().isEmpty()) {
      notes.add(NoteKey.TIERS_UNSUITABLE);
    }
    if (!notes.unknown().isEmpty() || perPiece.isEmpty()) {
      return List.of();
    }
    Fraction used = item.utilization().orElse(Fraction.ONE).multipliedBy(perPiece.get());
    List<Charge> charges = new ArrayList<>();
    if (item.days().isEmpty()) {
      Fraction quantity = item.most().orElseThrow().multipliedBy(used);
      charges.add(charge(Optional.empty(), quantity, amount(price).multipliedBy(quantity)));
    } else {
      for (DayRange period : item.cut(item.days().get())) {
        charges.add(charge(plan, item, period, used));
      }
    }
    return charges;
  }

  private static boolean isNothing(Resolved item) {
    return item.most().map(Fraction::isZero).orElse(false);
  }

  private static Charge charge(UsageBased plan, Resolved item, DayRange period, Fraction used) {
    Price price = plan.price();
    DayRange whole = item.days().orElseThrow();
    if (item.schedule().isEmpty()) {
      Fraction units = Resolved.units(price, period, whole).multipliedBy(used);
      Fraction quantity = units.multipliedBy(item.most().orElseThrow());
      return charge(Optional.of(period), quantity, amount(price).multipliedBy(quantity));
    }
    Fraction quantity = Fraction.ZERO;
    ExactMoney tiered = ExactMoney.zero(price.amount().orElseThrow().getCurrencyUnit());
    for (Tranche tranche : item.schedule().get().tranches()) {
      Optional<DayRange> days = tranche.days().intersection(period);
      if (days.isPresent()) {
        Fraction units = Resolved.units(price, days.get(), whole).multipliedBy(used);
        quantity = quantity.plus(units.multipliedBy(tranche.nodes()));
        if (!plan.tiers().isEmpty()) {
          tiered = tiered.plus(perUnit(plan, tranche.nodes()).multipliedBy(units));
        }
      }
    }
    ExactMoney amount = plan.tiers().isEmpty() ? amount(price).multipliedBy(quantity) : tiered;
    return charge(Optional.of(period), quantity, amount);
  }

  private static Charge charge(Optional<DayRange> period, Fraction quantity, ExactMoney amount) {
    return Charge.of(period, quantity, amount, NO_COMMITMENT);
  }

  /** What so many nodes cost together for one unit of time, by the tiers. */
  private static ExactMoney perUnit(UsageBased plan, int nodes) {
    ExactMoney base = amount(plan.price());
    return plan.tierScope().orElseThrow() == UsageBased.TierScope.ALL_NODES
        ? allNodes(plan, base, nodes)
        : nodesFromTier(plan, base, nodes);
  }

  private static ExactMoney allNodes(UsageBased plan, ExactMoney base, int nodes) {
    ExactMoney price = base;
    for (PriceTier tier : plan.tiers()) {
      price = nodes >= tier.fromNodes() ? ExactMoney.of(tier.amount()) : price;
    }
    return price.multipliedBy(nodes);
  }

  /** Each tier's price for the nodes from its first one up to the next tier's. */
  private static ExactMoney nodesFromTier(UsageBased plan, ExactMoney base, int nodes) {
    ExactMoney sum = ExactMoney.zero(base.currency());
    ExactMoney price = base;
    int priced = 0;
    for (PriceTier tier : plan.tiers()) {
      int upTo = Math.min(nodes, tier.fromNodes() - 1);
      sum = sum.plus(price.multipliedBy(Math.max(upTo - priced, 0)));
      priced = Math.max(priced, upTo);
      price = ExactMoney.of(tier.amount());
    }
    return sum.plus(price.multipliedBy(nodes - priced));
  }

  private static ExactMoney amount(Price price) {
    return ExactMoney.of(price.amount().orElseThrow());
  }
}
