package io.github.geniac.pricing.sheet;

import io.github.geniac.core.Allocation;
import io.github.geniac.core.FlatCharge;
import io.github.geniac.core.Price;
import io.github.geniac.core.PricePlan;
import io.github.geniac.core.StatedCost;
import io.github.geniac.core.UsageBased;
import io.github.geniac.pricing.ChargeKind;
import io.github.geniac.rules.Fact;
import io.github.geniac.rules.StandardFacts;
import java.util.Optional;
import org.joda.money.BigMoney;

/** What an allocation states of its price and its cost. */
final class PriceCells {

  private final Cells cells;
  private final Allocation allocation;
  private final Optional<Price> price;
  private final Fact priceFact;

  PriceCells(Cells cells, Allocation allocation, Fact priceFact) {
    this.cells = cells;
    this.allocation = allocation;
    this.price = allocation.pricePlan().map(PricePlan::price);
    this.priceFact = priceFact;
  }

  void add(ChargeKind kind) {
    if (kind == ChargeKind.NOT_STATED) {
      cells.ask(Column.CHARGED_BY, priceFact);
    } else {
      cells.state(Column.CHARGED_BY, kind);
    }
    Optional<BigMoney> amount = price.flatMap(Price::amount);
    cells.stateOrAsk(Column.UNIT_PRICE, amount.map(BigMoney::getAmount), priceFact);
    cells.stateOrAsk(
        Column.PRICE_CURRENCY, amount.map(one -> one.getCurrencyUnit().getCode()), priceFact);
    addUnit();
    cells.stateOrAsk(Column.PRICE_BASIS, price.flatMap(Price::basis), StandardFacts.PRICE_BASIS);
    cells.stateOrAsk(Column.PRICE_DATE, price.flatMap(Price::asOf));
    cells.stateOrAsk(Column.PRICE_SOURCE, price.flatMap(Price::source));
    cells.stateOrAsk(
        Column.TAX,
        price.flatMap(Price::tax).or(() -> allocation.statedCost().flatMap(StatedCost::tax)));
    stated(cells, allocation.statedCost());
  }

  /** A flat charge is for no unit, and has no tiers. */
  private void addUnit() {
    PricePlan plan = allocation.pricePlan().orElse(null);
    if (!(plan instanceof FlatCharge)) {
      cells.stateOrAsk(Column.PRICE_UNIT, price.flatMap(Price::unit), StandardFacts.PRICE_UNIT);
    }
    if (plan instanceof UsageBased use && !use.tiers().isEmpty()) {
      cells.state(Column.PRICE_TIERS, use.tiers());
    }
  }

  static void stated(Cells cells, Optional<StatedCost> cost) {
    cells.stateOrAsk(
        Column.STATED_COST, cost.map(one -> one.amount().getAmount()), StandardFacts.COST);
    cells.stateOrAsk(
        Column.STATED_CURRENCY,
        cost.map(one -> one.amount().getCurrencyUnit().getCode()),
        StandardFacts.COST);
  }
}
