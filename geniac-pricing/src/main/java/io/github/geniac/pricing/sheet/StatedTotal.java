package io.github.geniac.pricing.sheet;

import io.github.geniac.core.Allocation;
import io.github.geniac.core.BulkPlan;
import io.github.geniac.core.CostItem;
import io.github.geniac.core.DirectPlan;
import io.github.geniac.core.Proposal;
import io.github.geniac.core.StatedCost;
import io.github.geniac.rules.Part;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/**
 * The sum of the costs that a plan states, the other cost items included: known if every item
 * states one; in each currency by itself.
 *
 * @param costs what each item states
 */
record StatedTotal(List<Optional<StatedCost>> costs) {

  static StatedTotal of(Proposal proposal, Part part) {
    List<Allocation> allocations = switch (part) {
      case DIRECT -> proposal.directPlan().map(DirectPlan::allocations).orElse(List.of());
      case BULK -> proposal.bulkPlan().map(BulkPlan::allocations).orElse(List.of());
      case PROPOSAL, INQUIRY -> List.of();
    };
    List<Optional<StatedCost>> costs = new ArrayList<>();
    allocations.forEach(one -> costs.add(one.statedCost()));
    proposal.costItems().stream().map(CostItem::cost).forEach(costs::add);
    return new StatedTotal(costs);
  }

  /** Amounts in several currencies are not added up: each currency has a sum of its own. */
  void addTo(Cells cells) {
    if (costs.contains(Optional.<StatedCost>empty())) {
      PriceCells.stated(cells, Optional.empty());
      return;
    }
    SortedMap<CurrencyUnit, Money> sums = new TreeMap<>();
    costs.stream()
        .flatMap(Optional::stream)
        .map(StatedCost::amount)
        .forEach(amount -> sums.merge(amount.getCurrencyUnit(), amount, Money::plus));
    if (sums.size() == 1) {
      cells.state(Column.STATED_COST, sums.values().iterator().next().getAmount());
      cells.state(Column.STATED_CURRENCY, sums.firstKey().getCode());
    } else if (!sums.isEmpty()) {
      cells.state(
          Column.STATED_COST, sums.values().stream().map(Money::toString).toList());
      cells.state(
          Column.STATED_CURRENCY,
          sums.keySet().stream().map(CurrencyUnit::getCode).toList());
    }
  }
}
