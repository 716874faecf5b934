package io.github.geniac.pricing;

import io.github.geniac.core.Allocation;
import io.github.geniac.core.BulkPlan;
import io.github.geniac.core.CostItem;
import io.github.geniac.core.FxAssumption;
import io.github.geniac.core.ItemId;
import io.github.geniac.core.OrganizationId;
import io.github.geniac.core.Price;
import io.github.geniac.core.Proposal;
import io.github.geniac.core.StatedCost;
import io.github.geniac.rules.Assessment;
import io.github.geniac.rules.ChargedNodes;
import io.github.geniac.rules.ItemEligibility;
import io.github.geniac.rules.Part;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.joda.money.CurrencyUnit;

/** Prices the items of a proposal one after the other. */
final class SheetBuilder {

  private final Pricing pricing;
  private final Proposal proposal;
  private final Assessment assessment;
  private final Map<Part, Map<String, ItemEligibility>> eligibility = new EnumMap<>(Part.class);
  private final Conversions conversions;
  private final Optional<OrganizationId> onlyParticipant;

  SheetBuilder(Pricing pricing, Proposal proposal, Assessment assessment) {
    this.pricing = pricing;
    this.proposal = proposal;
    this.assessment = assessment;
    for (ItemEligibility item : assessment.items()) {
      eligibility
          .computeIfAbsent(item.part(), part -> new HashMap<>())
          .put(item.item().id(), item);
    }
    this.conversions = new Conversions(proposal.fxAssumptions(), pricing.billing());
    this.onlyParticipant = proposal.participants().size() == 1
        ? Optional.of(proposal.participants().get(0).organization().id())
        : Optional.empty();
    if (!assessment.terms().equals(pricing.terms())) {
      throw new IllegalArgumentException(
          "Pricing: the assessment was made under other terms; assess under those of the pricing");
    }
  }

  CostSheet sheet() {
    List<CostLine> direct = new ArrayList<>();
    List<CostLine> bulk = new ArrayList<>();
    List<CostLine> others = new ArrayList<>();
    proposal.directPlan().ifPresent(plan -> addDirect(direct, plan.allocations(), Part.DIRECT));
    proposal.bulkPlan().ifPresent(plan -> {
      addBulk(bulk, plan);
      addDirect(bulk, plan.direct(), Part.BULK);
    });
    for (CostItem one : proposal.costItems()) {
      add(others, one);
    }
    List<CostLine> all = new ArrayList<>(direct);
    all.addAll(bulk);
    all.addAll(others);
    return new CostSheet(
        proposal.directPlan().map(plan -> plan(Part.DIRECT, direct, others)),
        proposal.bulkPlan().map(plan -> plan(Part.BULK, bulk, others)),
        plan(Part.PROPOSAL, List.of(), others),
        pricing.terms(),
        assessment.readings(),
        pricing.billing(),
        pricing.rounding(),
        pricing.chargePeriods(),
        proposal.fxAssumptions(),
        pricing.subsidy(),
        SheetNotes.of(all));
  }

  private PlanCost plan(Part part, List<CostLine> own, List<CostLine> others) {
    List<CostLine> lines = new ArrayList<>(own);
    lines.addAll(others);
    return new PlanCost(part, lines, pricing.billing(), pricing.rounding());
  }

  private void addBulk(List<CostLine> lines, BulkPlan plan) {
    ChargedNodes charged = ChargedNodes.of(plan.bulk(), pricing.terms().researchPeriod());
    List<ItemId> open = charged.open().stream().map(Allocation::id).toList();
    Optional<Demand> demand = Demand.of(plan, charged);
    for (Allocation one : plan.bulk()) {
      add(lines, one, Part.BULK, true, Resolved.of(one, pricing, charged, open, demand));
    }
  }

  private void addDirect(List<CostLine> lines, List<Allocation> allocations, Part part) {
    for (Allocation one : allocations) {
      add(lines, one, part, false, Resolved.of(one, pricing));
    }
  }

  private void add(
      List<CostLine> lines, Allocation allocation, Part part, boolean bulkRoute, Resolved item) {
    Notes notes = new Notes(part, allocation.id());
    Priced priced = Priced.of(allocation, bulkRoute, item, notes);
    OfferChecks.check(allocation, notes);
    CostLine.Builder head = CostLine.builder();
    head.compute(allocation.resource().map(ComputeKind::of).orElse(ComputeKind.UNKNOWN))
        .participant(allocation.signatory().isPresent() ? allocation.signatory() : onlyParticipant)
        .purposes(Purposes.of(proposal, allocation.serves()));
    add(lines, head, priced, allocation.statedCost(), notes);
  }

  private void add(List<CostLine> lines, CostItem item) {
    Notes notes = new Notes(Part.PROPOSAL, item.id());
    Priced priced = Priced.of(item, notes);
    CostLine.Builder head = CostLine.builder();
    head.compute(ComputeKind.NO_COMPUTE)
        .participant(onlyParticipant)
        .purposes(Purposes.of(proposal, item.serves()));
    add(lines, head, priced, Optional.empty(), notes);
  }

  /** One line per charge; what is not known besides has a line of its own, at the end. */
  private void add(
      List<CostLine> lines,
      CostLine.Builder head,
      Priced priced,
      Optional<StatedCost> stated,
      Notes notes) {
    ItemEligibility rules = eligibility(notes);
    head.item(notes.item())
        .part(notes.part())
        .kind(priced.kind())
        .tax(priced.tax())
        .unit(priced.price().flatMap(Price::unit))
        .unitPrice(priced.price().flatMap(Price::amount))
        .deciding(Fundings.deciding(rules));
    Notes fxNotes = new Notes(notes.part(), notes.item());
    CurrencyUnit currency = priced.currency().orElse(pricing.billing());
    boolean foreign = !currency.equals(pricing.billing());
    Optional<FxAssumption> fx = foreign ? conversions.from(currency, fxNotes) : Optional.empty();
    head.fx(fx);
    if (notes.unknown().isEmpty()) {
      stated.ifPresent(cost -> StatedCosts.compare(cost, priced, fx, pricing, notes));
    }
    Fundings.tellOutside(rules, priced.charges(), pricing.terms().researchPeriod(), notes);
    List<Note> remarks = notes.others();
    for (Charge charge : priced.charges()) {
      Costs costs = priced.costs(charge);
      Optional<Costs> billing = foreign ? fx.map(costs::convertedBy) : Optional.of(costs);
      lines.add(head.chargePeriod(charge.period())
          .quantity(charge.quantity())
          .costs(costs)
          .billing(billing)
          .amount(billing.map(one -> pricing.rounding().round(one.effective())))
          .billedAmount(billing.map(one -> pricing.rounding().round(one.billed())))
          .use(charge.use())
          .funding(Fundings.of(rules, charge, pricing.terms().researchPeriod()))
          .notes(joined(fxNotes.unknown(), remarks))
          .build());
      remarks = List.of();
    }
    if (priced.charges().isEmpty() || !notes.unknown().isEmpty()) {
      lines.add(open(head, priced.kind(), rules)
          .notes(joined(notes.unknown(), remarks))
          .build());
    }
  }

  private CostLine.Builder open(CostLine.Builder head, ChargeKind kind, ItemEligibility item) {
    Split<Use> use = Split.all(kind.isCommitment() ? Use.UNKNOWN : Use.NO_COMMITMENT);
    head.chargePeriod(Optional.empty())
        .quantity(Optional.empty())
        .costs(Optional.empty())
        .fx(Optional.empty())
        .billing(Optional.empty())
        .amount(Optional.empty())
        .billedAmount(Optional.empty())
        .use(use)
        .funding(Fundings.ofUnknown(item));
    return head;
  }

  private static List<Note> joined(List<Note> first, List<Note> then) {
    return then.isEmpty() ? first : Stream.concat(first.stream(), then.stream()).toList();
  }

  private ItemEligibility eligibility(Notes notes) {
    ItemEligibility item =
        eligibility.getOrDefault(notes.part(), Map.of()).get(notes.item().value());
    if (item == null) {
      throw new IllegalArgumentException("Pricing: the assessment says nothing of the item '"
          + notes.item() + "'; assess the same proposal");
    }
    return item;
  }
}
