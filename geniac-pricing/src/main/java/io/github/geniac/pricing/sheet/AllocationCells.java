package io.github.geniac.pricing.sheet;

import io.github.geniac.core.Allocation;
import io.github.geniac.core.Amount;
import io.github.geniac.core.ComputeResource;
import io.github.geniac.core.Fraction;
import io.github.geniac.core.GpuNode;
import io.github.geniac.core.NodeSchedule;
import io.github.geniac.core.Organization;
import io.github.geniac.core.OrganizationId;
import io.github.geniac.core.OtherCompute;
import io.github.geniac.core.PricePlan;
import io.github.geniac.core.Proposal;
import io.github.geniac.core.Provider;
import io.github.geniac.pricing.ComputeKind;
import io.github.geniac.rules.Fact;
import io.github.geniac.rules.Part;
import io.github.geniac.rules.StandardFacts;
import java.math.BigDecimal;
import java.util.Optional;
import javax.annotation.Nullable;

/** What an allocation states: what, when, how much and from whom. */
final class AllocationCells {

  private final Proposal proposal;
  private final Allocation allocation;
  private final boolean bulkRoute;
  private final ItemCost cost;
  private final Cells cells = new Cells();

  AllocationCells(Proposal proposal, Allocation allocation, boolean bulkRoute, ItemCost cost) {
    this.proposal = proposal;
    this.allocation = allocation;
    this.bulkRoute = bulkRoute;
    this.cost = cost;
  }

  Cells cells() {
    addTaken();
    addDays();
    addAmount();
    Fact price = bulkRoute ? StandardFacts.BULK_UNIT_PRICE : StandardFacts.UNIT_PRICE;
    new PriceCells(cells, allocation, price).add(cost.first().kind());
    cost.addTo(cells);
    new FxCells(cells, proposal, cost, price)
        .add(allocation.pricePlan().map(PricePlan::price), allocation.statedCost());
    addParties();
    return cells;
  }

  private void addTaken() {
    cells.state(Column.ROUTE, bulkRoute ? Part.BULK : Part.DIRECT);
    Optional<ComputeResource> resource = allocation.resource();
    ComputeKind kind = cost.first().compute();
    cells.stateOrAsk(Column.KIND, resource.map(one -> kind), StandardFacts.RESOURCE);
    cells.stateOrAsk(Column.RESOURCE, resource.map(ComputeResource::label), StandardFacts.RESOURCE);
    if (resource.orElse(null) instanceof GpuNode node) {
      cells.state(Column.GPUS, node.gpuCount() + " x " + node.gpuModel());
    }
    cost.addPurposes(cells, proposal, allocation.serves());
  }

  private void addDays() {
    allocation.days().ifPresentOrElse(cells::days, () -> {
      cells.ask(Column.FIRST_DAY, StandardFacts.PERIOD);
      cells.ask(Column.LAST_DAY, StandardFacts.PERIOD);
      cells.ask(Column.DAYS, StandardFacts.PERIOD);
    });
  }

  private void addAmount() {
    Amount amount = allocation.amount().orElse(null);
    addUnit(amount);
    if (amount instanceof Amount.Quantity quantity) {
      addQuantity(quantity.quantity());
    } else if (amount instanceof Amount.Nodes nodes) {
      cells.state(Column.AMOUNT, nodes.nodes());
      addSchedule(allocation.nodeSchedule());
    } else if (amount instanceof Amount.Scheduled scheduled) {
      cells.state(Column.AMOUNT, scheduled.schedule().maxNodes());
      addSchedule(allocation.nodeSchedule());
    } else {
      cells.ask(Column.AMOUNT, StandardFacts.AMOUNT);
      cells.ask(Column.UNIT_DAYS, StandardFacts.AMOUNT);
      if (!(allocation.resource().orElse(null) instanceof OtherCompute)) {
        cells.ask(Column.SCHEDULE, StandardFacts.AMOUNT);
      }
    }
  }

  private void addUnit(@Nullable Amount amount) {
    if (allocation.resource().orElse(null) instanceof OtherCompute other) {
      cells.state(Column.UNIT, other.unit());
    } else if (allocation.resource().isPresent()
        || amount instanceof Amount.Nodes
        || amount instanceof Amount.Scheduled) {
      cells.state(Column.UNIT, CountUnit.NODE);
    } else {
      cells.ask(Column.UNIT, StandardFacts.RESOURCE);
    }
  }

  private void addQuantity(BigDecimal quantity) {
    cells.state(Column.AMOUNT, quantity);
    cells.stateOrAsk(
        Column.UNIT_DAYS,
        allocation
            .days()
            .map(days -> Fraction.of(quantity).multipliedBy(days.days()).dividend()),
        StandardFacts.PERIOD);
  }

  private void addSchedule(Optional<NodeSchedule> schedule) {
    cells.stateOrAsk(Column.SCHEDULE, schedule, StandardFacts.PERIOD);
    cells.stateOrAsk(
        Column.UNIT_DAYS,
        schedule.map(NodeSchedule::nodeDays).map(BigDecimal::valueOf),
        StandardFacts.PERIOD);
  }

  private void addParties() {
    Optional<Provider> provider = allocation.provider();
    cells.stateOrAsk(
        Column.SELLER, provider.map(one -> one.seller().name()), StandardFacts.PROVIDER);
    cells.stateOrAsk(
        Column.OPERATOR,
        provider.flatMap(Provider::operator).map(Organization::name),
        provider.isPresent() ? StandardFacts.PROVIDER_OPERATOR : StandardFacts.PROVIDER);
    cells.stateOrAsk(Column.TALKS, allocation.talks(), StandardFacts.TALKS);
    cells.stateOrAsk(
        Column.SIGNATORY, cost.first().participant().map(this::name), StandardFacts.SIGNATORY);
  }

  private String name(OrganizationId id) {
    return proposal.participant(id).map(one -> one.organization().name()).orElse(id.value());
  }
}
