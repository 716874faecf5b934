package io.github.geniac.pricing;

import io.github.geniac.core.Allocation;
import io.github.geniac.core.CostItem;
import io.github.geniac.core.FxAssumption;
import io.github.geniac.core.OrganizationId;
import io.github.geniac.core.Price;
import io.github.geniac.core.Proposal;
import io.github.geniac.rules.Assessment;
import io.github.geniac.rules.ItemEligibility;
import io.github.geniac.rules.Part;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Prices the items of a proposal one after the other, in the order of the assessment's items. */
final class SheetBuilder {

  private final Pricing pricing;
  private final Proposal proposal;
  private final Assessment assessment;
  private final Conversions conversions;
  private final Optional<OrganizationId> onlyParticipant;
  private int next;

  SheetBuilder(Pricing pricing, Proposal proposal, Assessment assessment) {
    this.pricing = pricing;
    this.proposal = proposal;
    this.assessment = assessment;
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
    proposal
        .directPlan()
        .ifPresent(plan -> plan.allocations().forEach(one -> add(direct, one, Part.DIRECT, false)));
    proposal.bulkPlan().ifPresent(plan -> {
      plan.bulk().forEach(one -> add(bulk, one, Part.BULK, true));
      plan.direct().forEach(one -> add(bulk, one, Part.BULK, false));
    });
    proposal.costItems().forEach(one -> add(others, one));
    List<Note> notes = Stream.of(direct, bulk, others)
        .flatMap(List::stream)
        .flatMap(line -> line.notes().stream())
        .toList();
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
        notes);
  }

  private PlanCost plan(Part part, List<CostLine> own, List<CostLine> others) {
    List<CostLine> lines = new ArrayList<>(own);
    lines.addAll(others);
    return new PlanCost(part, lines, pricing.billing(), pricing.rounding());
  }

  private void add(List<CostLine> lines, Allocation allocation, Part part, boolean bulkRoute) {
    Notes notes = new Notes(part, allocation.id());
    Resolved item =
        Resolved.of(allocation, pricing.terms().researchPeriod(), pricing.chargePeriods());
    Priced priced = Priced.of(allocation, bulkRoute, item, notes);
    OfferChecks.check(allocation, notes);
    CostLine.Builder head = CostLine.builder();
    head.compute(allocation.resource().map(ComputeKind::of).orElse(ComputeKind.UNKNOWN))
        .participant(allocation.signatory().or(() -> onlyParticipant))
        .purposes(Purposes.of(proposal, allocation.serves()));
    add(lines, head, priced, notes);
  }

  private void add(List<CostLine> lines, CostItem item) {
    Notes notes = new Notes(Part.PROPOSAL, item.id());
    Priced priced = Priced.of(item, notes);
    CostLine.Builder head = CostLine.builder();
    head.compute(ComputeKind.NO_COMPUTE)
        .participant(onlyParticipant)
        .purposes(Purposes.of(proposal, item.serves()));
    add(lines, head, priced, notes);
  }

  /** One line per charge; what is not known besides has a line of its own, at the end. */
  private void add(List<CostLine> lines, CostLine.Builder head, Priced priced, Notes notes) {
    ItemEligibility eligibility = eligibility(notes);
    head.item(notes.item())
        .part(notes.part())
        .kind(priced.kind())
        .tax(priced.tax())
        .unit(priced.price().flatMap(Price::unit))
        .unitPrice(priced.price().flatMap(Price::amount))
        .deciding(Fundings.deciding(eligibility));
    Notes fxNotes = new Notes(notes.part(), notes.item());
    Optional<FxAssumption> fx = Optional.empty();
    List<Note> remarks = notes.others();
    for (Charge charge : priced.charges()) {
      Costs costs = priced.costs(charge);
      boolean foreign = !costs.effective().currency().equals(pricing.billing());
      if (foreign && fx.isEmpty() && fxNotes.unknown().isEmpty()) {
        fx = conversions.from(costs.effective().currency(), notes.item(), fxNotes);
      }
      Optional<Costs> billing = foreign ? fx.map(costs::convertedBy) : Optional.of(costs);
      lines.add(head.chargePeriod(charge.period())
          .quantity(charge.quantity())
          .costs(costs)
          .fx(fx)
          .billing(billing)
          .amount(billing.map(one -> pricing.rounding().round(one.effective())))
          .billedAmount(billing.map(one -> pricing.rounding().round(one.billed())))
          .use(charge.use())
          .funding(Fundings.of(eligibility, charge, pricing.terms().researchPeriod()))
          .notes(joined(fxNotes.unknown(), remarks))
          .build());
      remarks = List.of();
    }
    if (priced.charges().isEmpty() || !notes.unknown().isEmpty()) {
      lines.add(open(head, priced.kind(), eligibility)
          .notes(joined(notes.unknown(), remarks))
          .build());
    }
  }

  private CostLine.Builder open(CostLine.Builder head, ChargeKind kind, ItemEligibility item) {
    boolean commitment = kind.category().equals(Optional.of(ChargeKind.Category.COMMITTED));
    Split<Use> use = Split.all(commitment ? Use.UNKNOWN : Use.NO_COMMITMENT);
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
    return Stream.concat(first.stream(), then.stream()).toList();
  }

  /** The assessment lists items in the order in which they are priced. */
  private ItemEligibility eligibility(Notes notes) {
    List<ItemEligibility> items = assessment.items();
    if (next < items.size()) {
      ItemEligibility item = items.get(next++);
      if (item.part() == notes.part() && item.item().id().equals(notes.item().value())) {
        return item;
      }
    }
    throw new IllegalArgumentException("Pricing: the assessment says nothing of the item '"
        + notes.item() + "' in its place; it is one of another proposal");
  }
}
