package io.github.geniac.pricing.sheet;

import io.github.geniac.core.CostItem;
import io.github.geniac.core.Organization;
import io.github.geniac.core.Proposal;
import io.github.geniac.core.StatedCost;
import io.github.geniac.pricing.ChargeKind;
import io.github.geniac.pricing.ComputeKind;
import io.github.geniac.rules.StandardFacts;
import java.util.Optional;

/** What a cost item that is not compute states. */
final class CostItemCells {

  private CostItemCells() {}

  static Cells of(Proposal proposal, CostItem item, ItemCost cost) {
    Cells cells = new Cells();
    cells.state(Column.KIND, ComputeKind.NO_COMPUTE);
    cells.state(Column.RESOURCE, item.category());
    cost.addPurposes(cells, proposal, item.serves());
    cells.stateOrAsk(
        Column.CHARGED_BY, item.cost().map(one -> ChargeKind.STATED_COST), StandardFacts.COST);
    cells.stateOrAsk(Column.TAX, item.cost().flatMap(StatedCost::tax));
    PriceCells.stated(cells, item.cost());
    cost.addTo(cells);
    new FxCells(cells, proposal, cost, StandardFacts.COST).add(Optional.empty(), item.cost());
    if (!item.contracting().equals(Optional.of(CostItem.Contracting.IN_HOUSE))) {
      cells.stateOrAsk(
          Column.SELLER,
          item.contractor().map(Organization::name),
          item.contracting().isPresent() ? StandardFacts.CONTRACTOR : StandardFacts.CONTRACTING);
    }
    return cells;
  }
}
