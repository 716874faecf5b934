package io.github.geniac.pricing.sheet;

import io.github.geniac.core.Allocation;
import io.github.geniac.core.CostItem;
import io.github.geniac.core.ItemId;
import io.github.geniac.core.Proposal;
import io.github.geniac.pricing.ComputeKind;
import io.github.geniac.pricing.CostLine;
import io.github.geniac.pricing.CostSheet;
import io.github.geniac.pricing.PlanCost;
import io.github.geniac.rules.Part;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Makes the rows of a sheet. */
final class Rows {

  private final Proposal proposal;
  private final CostSheet costs;
  private final FundingCells funding;
  private final Map<Part, Map<ItemId, List<CostLine>>> lines = new HashMap<>();
  private final List<Row> rows = new ArrayList<>();

  Rows(ApplicationSheet sheet) {
    this.proposal = sheet.proposal();
    this.costs = sheet.costs();
    this.funding = new FundingCells(sheet.assessment());
    for (CostLine line : costs.lines()) {
      lines
          .computeIfAbsent(line.part(), part -> new HashMap<>())
          .computeIfAbsent(line.item(), item -> new ArrayList<>())
          .add(line);
    }
  }

  List<Row> all() {
    proposal.directPlan().ifPresent(plan -> {
      plan.allocations().forEach(one -> add(one, Part.DIRECT, false));
      addTotals(Part.DIRECT);
    });
    proposal.bulkPlan().ifPresent(plan -> {
      plan.bulk().forEach(one -> add(one, Part.BULK, true));
      plan.direct().forEach(one -> add(one, Part.BULK, false));
      addTotals(Part.BULK);
    });
    if (!proposal.costItems().isEmpty()) {
      proposal.costItems().forEach(this::add);
      addTotals(Part.PROPOSAL);
    }
    return List.copyOf(rows);
  }

  private void add(Allocation allocation, Part part, boolean bulkRoute) {
    ItemCost cost = cost(part, allocation.id());
    Cells cells = new AllocationCells(proposal, allocation, bulkRoute, cost).cells();
    funding.addTo(cells, cost);
    rows.add(new Row(part, RowKind.COMPUTE, Optional.of(allocation.id()), cells.cells()));
  }

  private void add(CostItem item) {
    ItemCost cost = cost(Part.PROPOSAL, item.id());
    Cells cells = CostItemCells.of(proposal, item, cost);
    funding.addTo(cells, cost);
    rows.add(new Row(Part.PROPOSAL, RowKind.OTHER_COST, Optional.of(item.id()), cells.cells()));
  }

  private ItemCost cost(Part part, ItemId item) {
    return new ItemCost(
        plan(part, lines.getOrDefault(part, Map.of()).getOrDefault(item, List.of())));
  }

  private PlanCost plan(Part part, List<CostLine> some) {
    return new PlanCost(part, some, costs.billing(), costs.rounding());
  }

  private void addTotals(Part part) {
    PlanCost all = costs.plan(part);
    for (ComputeKind kind : all.byCompute().keySet()) {
      List<CostLine> ofKind =
          all.lines().stream().filter(line -> line.compute() == kind).toList();
      Cells cells = totals(plan(part, ofKind));
      cells.state(Column.KIND, kind);
      rows.add(new Row(part, RowKind.SUBTOTAL, Optional.empty(), cells.cells()));
    }
    Cells cells = totals(all);
    StatedTotal.of(proposal, part).addTo(cells);
    rows.add(new Row(part, RowKind.TOTAL, Optional.empty(), cells.cells()));
  }

  private static Cells totals(PlanCost plan) {
    Cells cells = new Cells();
    new ItemCost(plan).addTo(cells);
    return cells;
  }
}
