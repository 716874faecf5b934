package io.github.geniac.pricing;

import io.github.geniac.core.Allocation;
import io.github.geniac.core.CostItem;
import io.github.geniac.core.DayRange;
import io.github.geniac.core.ExactMoney;
import io.github.geniac.core.Fraction;
import io.github.geniac.core.Price;
import io.github.geniac.core.PriceBasis;
import io.github.geniac.core.PricePlan;
import io.github.geniac.core.StatedCost;
import io.github.geniac.core.TaxTreatment;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.joda.money.CurrencyUnit;

/**
 * What an item comes to before FX and rounding.
 *
 * @param kind what it is charged by
 * @param price the unit price, if there is a price plan
 * @param tax whether its amounts hold consumption tax, if stated
 * @param charges the charges, charge period by charge period; empty if nothing is known
 */
record Priced(
    ChargeKind kind, Optional<Price> price, Optional<TaxTreatment> tax, List<Charge> charges) {

  /** By the price plan, else by the stated cost. */
  static Priced of(Allocation allocation, boolean bulkRoute, Resolved item, Notes notes) {
    Optional<PricePlan> plan = allocation.pricePlan();
    if (plan.isPresent()) {
      return byPlan(plan.get(), bulkRoute && !item.other(), item, notes);
    }
    if (allocation.statedCost().isPresent()) {
      return byStatedCost(
          allocation.statedCost().get(), spread(allocation.statedCost().get(), item), notes);
    }
    return nothing(notes);
  }

  /** Other cost items have a stated cost, or none. */
  static Priced of(CostItem item, Notes notes) {
    if (item.cost().isEmpty()) {
      return nothing(notes);
    }
    StatedCost cost = item.cost().get();
    return byStatedCost(
        cost,
        List.of(Charge.of(
            Optional.empty(),
            Fraction.ONE,
            ExactMoney.of(cost.amount()),
            Split.all(Use.NO_COMMITMENT))),
        notes);
  }

  private static Priced nothing(Notes notes) {
    notes.add(NoteKey.COST_OPEN);
    return new Priced(ChargeKind.NOT_STATED, Optional.empty(), Optional.empty(), List.of());
  }

  private static Priced byStatedCost(StatedCost cost, List<Charge> charges, Notes notes) {
    notes.add(NoteKey.STATED_COST_USED, "cost", cost.amount());
    return new Priced(ChargeKind.STATED_COST, Optional.empty(), cost.tax(), charges);
  }

  private static Priced byPlan(PricePlan plan, boolean asBulk, Resolved item, Notes notes) {
    Price price = plan.price();
    ChargeKind kind = asBulk ? ChargeKind.BULK_TERM : plan.accept(Pricers.Kind.OF);
    if (asBulk && kind != plan.accept(Pricers.Kind.OF)) {
      notes.add(NoteKey.CHARGED_AS_BULK);
    }
    List<Charge> charges = List.of();
    if (price.amount().isEmpty()) {
      notes.add(NoteKey.PRICE_OPEN);
    } else if (asBulk) {
      charges = BulkTermPricer.DEFAULT.price(price, item, notes);
    } else {
      charges = plan.accept(new Pricers(item, notes));
    }
    return new Priced(kind, Optional.of(price), price.tax(), charges);
  }

  /** A stated cost falls on the days in proportion to what is taken on them. */
  private static List<Charge> spread(StatedCost cost, Resolved item) {
    ExactMoney amount = ExactMoney.of(cost.amount());
    Split<Use> use = Split.all(Use.NO_COMMITMENT);
    Optional<Fraction> all = item.days().map(item::taken).filter(taken -> !taken.isZero());
    if (all.isEmpty()) {
      return FlatChargePricer.once(amount, item).stream()
          .map(charge -> charge.billed(charge.contracted()))
          .toList();
    }
    List<Charge> charges = new ArrayList<>();
    for (DayRange period : item.cut(item.days().get())) {
      Fraction share = item.taken(period).dividedBy(all.get());
      charges.add(Charge.of(Optional.of(period), share, amount.multipliedBy(share), use));
    }
    return charges;
  }

  /** The pricing currency, if anything is known. */
  Optional<CurrencyUnit> currency() {
    return charges.isEmpty()
        ? Optional.empty()
        : Optional.of(charges.get(0).contracted().currency());
  }

  /** The costs of a charge; at the list price if the price is one by a list. */
  Costs costs(Charge charge) {
    Optional<ExactMoney> list = price
        .filter(one -> one.basis().equals(Optional.of(PriceBasis.LIST)))
        .flatMap(Price::amount)
        .map(amount -> ExactMoney.of(amount).multipliedBy(charge.quantity()));
    return new Costs(list, charge.billed(), charge.contracted());
  }
}
