package io.github.geniac.pricing.json;

import io.github.geniac.core.Acquisition;
import io.github.geniac.core.Allocation;
import io.github.geniac.core.BulkPlan;
import io.github.geniac.core.CostItem;
import io.github.geniac.core.DirectPlan;
import io.github.geniac.core.FxAssumption;
import io.github.geniac.core.ItemId;
import io.github.geniac.core.Proposal;
import io.github.geniac.core.TalksState;
import java.util.ArrayList;
import java.util.List;

/** Codecs of proposals, their plans, items and FX assumptions. */
final class ProposalCodecs {

  static final Codec<ItemId> ITEM = Scalars.id(ItemId::of, ItemId::value);

  private static final ObjectCodec.Faults SERVED_TWICE = Repeats.of("workload", "serves");

  static final Codec<Allocation> ALLOCATION = ObjectCodec.builder(
          "allocation", Allocation::builder, Allocation.Builder::build)
      .with(Member.required("id", ITEM, Allocation::id), Allocation.Builder::id)
      .with(
          Member.optional("offer", SupplyCodecs.OFFER, Allocation::offer),
          Allocation.Builder::offer)
      .with(
          Member.optional("provider", SupplyCodecs.PROVIDER, Allocation::provider),
          Allocation.Builder::provider)
      .with(
          Member.optional("resource", SupplyCodecs.RESOURCE, Allocation::resource),
          Allocation.Builder::resource)
      .with(
          Member.optional("amount", SupplyCodecs.AMOUNT, Allocation::amount),
          Allocation.Builder::amount)
      .with(Member.optional("period", Days.RANGE, Allocation::period), Allocation.Builder::period)
      .with(
          Member.optional("pricePlan", PriceCodecs.PRICE_PLAN, Allocation::pricePlan),
          Allocation.Builder::pricePlan)
      .with(
          Member.list("serves", WorkCodecs.SERVED, Allocation::serves), Allocation.Builder::serves)
      .with(
          Member.optional("statedCost", PriceCodecs.STATED_COST, Allocation::statedCost),
          Allocation.Builder::statedCost)
      .with(
          Member.optional("talks", Scalars.word(TalksState.class), Allocation::talks),
          Allocation.Builder::talks)
      .with(
          Member.optional("ancillary", Scalars.TRUTH, Allocation::ancillary),
          Allocation.Builder::ancillary)
      .with(
          Member.optional("acquisition", Scalars.word(Acquisition.class), Allocation::acquisition),
          Allocation.Builder::acquisition)
      .with(
          Member.optional("signatory", OrganizationCodecs.ID, Allocation::signatory),
          Allocation.Builder::signatory)
      .with(
          Member.optional("utilization", Numbers.FRACTION, Allocation::utilization),
          Allocation.Builder::utilization)
      .faults(SERVED_TWICE)
      .build();

  private static final Codec<DirectPlan> DIRECT_PLAN = ObjectCodec.builder(
          "directPlan",
          ArrayList<Allocation>::new,
          (List<Allocation> allocations) -> DirectPlan.of(allocations))
      .with(
          Member.required("allocations", Codecs.list(ALLOCATION), DirectPlan::allocations),
          List::addAll)
      .faults(Repeats.of("id", "allocations"))
      .build();

  private static final Codec<BulkPlan> BULK_PLAN =
      Codecs.later(() -> ObjectCodec.builder("bulkPlan", BulkPlan::builder, BulkPlan.Builder::build)
          .with(Member.list("bulk", ALLOCATION, BulkPlan::bulk), BulkPlan.Builder::bulk)
          .with(Member.list("direct", ALLOCATION, BulkPlan::direct), BulkPlan.Builder::direct)
          .with(
              Member.optional("demand", SupplyCodecs.SCHEDULE, BulkPlan::demand),
              BulkPlan.Builder::demand)
          .faults(Repeats.of("id", "bulk", "direct"))
          .build());

  private static final Codec<CostItem> COST_ITEM = Codecs.later(() -> ObjectCodec.builder(
          "costItem", CostItem::builder, CostItem.Builder::build)
      .with(Member.required("id", ITEM, CostItem::id), CostItem.Builder::id)
      .with(
          Member.required("category", Scalars.word(CostItem.Category.class), CostItem::category),
          CostItem.Builder::category)
      .with(
          Member.optional("cost", PriceCodecs.STATED_COST, CostItem::cost), CostItem.Builder::cost)
      .with(
          Member.optional(
              "contracting", Scalars.word(CostItem.Contracting.class), CostItem::contracting),
          CostItem.Builder::contracting)
      .with(
          Member.optional("contractor", OrganizationCodecs.REFERENCE, CostItem::contractor),
          CostItem.Builder::contractor)
      .with(Member.list("serves", WorkCodecs.SERVED, CostItem::serves), CostItem.Builder::serves)
      .faults(SERVED_TWICE)
      .build());

  static final Codec<FxAssumption> FX_ASSUMPTION = Codecs.later(() -> ObjectCodec.builder(
          "fxAssumption", FxAssumption::builder, FxAssumption.Builder::build)
      .with(
          Member.required("base", Amounts.CURRENCY, FxAssumption::base), FxAssumption.Builder::base)
      .with(
          Member.required("counter", Amounts.CURRENCY, FxAssumption::counter),
          FxAssumption.Builder::counter)
      .with(
          Member.required("rate", Numbers.POSITIVE, FxAssumption::rate), FxAssumption.Builder::rate)
      .with(
          Member.optional("basis", Scalars.WORDS, FxAssumption::basis), FxAssumption.Builder::basis)
      .with(
          Member.optional("source", Scalars.WORDS, FxAssumption::source),
          FxAssumption.Builder::source)
      .with(Member.optional("date", Days.DATE, FxAssumption::date), FxAssumption.Builder::date)
      .with(Member.set("limitedTo", ITEM, FxAssumption::limitedTo), FxAssumption.Builder::limitedTo)
      .build());

  static final Codec<Proposal> PROPOSAL = ObjectCodec.builder(
          "proposal", Proposal::builder, Proposal.Builder::build)
      .with(Member.optional("title", Scalars.WORDS, Proposal::title), Proposal.Builder::title)
      .with(
          Member.list("participants", OrganizationCodecs.PARTICIPANT, Proposal::participants),
          Proposal.Builder::participants)
      .with(
          Member.list("workloads", WorkCodecs.WORKLOAD, Proposal::workloads),
          Proposal.Builder::workloads)
      .with(
          Member.optional("directPlan", DIRECT_PLAN, Proposal::directPlan),
          Proposal.Builder::directPlan)
      .with(Member.optional("bulkPlan", BULK_PLAN, Proposal::bulkPlan), Proposal.Builder::bulkPlan)
      .with(Member.list("costItems", COST_ITEM, Proposal::costItems), Proposal.Builder::costItems)
      .with(
          Member.list("fxAssumptions", FX_ASSUMPTION, Proposal::fxAssumptions),
          Proposal.Builder::fxAssumptions)
      .with(
          Member.optional("awardNotice", Days.DATE, Proposal::awardNotice),
          Proposal.Builder::awardNotice)
      .faults(ProposalReferences::told)
      .build();

  private ProposalCodecs() {}
}
