package io.github.geniac.pricing.json;

import io.github.geniac.core.Acquisition;
import io.github.geniac.core.Allocation;
import io.github.geniac.core.Amount;
import io.github.geniac.core.BulkPlan;
import io.github.geniac.core.ComputeResource;
import io.github.geniac.core.CostItem;
import io.github.geniac.core.DayRange;
import io.github.geniac.core.DirectPlan;
import io.github.geniac.core.FxAssumption;
import io.github.geniac.core.ItemId;
import io.github.geniac.core.NodeSchedule;
import io.github.geniac.core.Offer;
import io.github.geniac.core.Organization;
import io.github.geniac.core.OrganizationId;
import io.github.geniac.core.Participant;
import io.github.geniac.core.PricePlan;
import io.github.geniac.core.Proposal;
import io.github.geniac.core.Provider;
import io.github.geniac.core.Served;
import io.github.geniac.core.StatedCost;
import io.github.geniac.core.TalksState;
import io.github.geniac.core.Workload;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.joda.money.CurrencyUnit;

/** Codecs of proposals, their plans, items and FX assumptions. */
final class ProposalCodecs {

  static final Codec<ItemId> ITEM = Scalars.id(ItemId::of);

  private static final Repeats SERVED_TWICE = Repeats.of("workload", "serves");

  static final Codec<Allocation> ALLOCATION = new ObjectCodec<>("allocation") {
    private final Member<ItemId> id = required("id", ITEM);
    private final Member<Optional<Offer>> offer = optional("offer", SupplyCodecs.OFFER);
    private final Member<Optional<Provider>> provider = optional("provider", SupplyCodecs.PROVIDER);
    private final Member<Optional<ComputeResource>> resource =
        optional("resource", SupplyCodecs.RESOURCE);
    private final Member<Optional<Amount>> amount = optional("amount", SupplyCodecs.AMOUNT);
    private final Member<Optional<DayRange>> period = optional("period", Days.RANGE);
    private final Member<Optional<PricePlan>> pricePlan =
        optional("pricePlan", PriceCodecs.PRICE_PLAN);
    private final Member<List<Served>> serves = list("serves", WorkCodecs.SERVED);
    private final Member<Optional<StatedCost>> statedCost =
        optional("statedCost", PriceCodecs.STATED_COST);
    private final Member<Optional<TalksState>> talks =
        optional("talks", Scalars.word(TalksState.class));
    private final Member<Optional<Boolean>> ancillary = optional("ancillary", Scalars.TRUTH);
    private final Member<Optional<Acquisition>> acquisition =
        optional("acquisition", Scalars.word(Acquisition.class));
    private final Member<Optional<OrganizationId>> signatory =
        optional("signatory", OrganizationCodecs.ID);
    private final Member<Optional<BigDecimal>> utilization =
        optional("utilization", Numbers.FRACTION);

    @Override
    Allocation make(Values of) {
      return Allocation.builder()
          .id(of.get(id))
          .offer(of.get(offer))
          .provider(of.get(provider))
          .resource(of.get(resource))
          .amount(of.get(amount))
          .period(of.get(period))
          .pricePlan(of.get(pricePlan))
          .serves(of.get(serves))
          .statedCost(of.get(statedCost))
          .talks(of.get(talks))
          .ancillary(of.get(ancillary))
          .acquisition(of.get(acquisition))
          .signatory(of.get(signatory))
          .utilization(of.get(utilization))
          .build();
    }

    @Override
    void state(Allocation value, Statement to) {
      to.put(id, value.id())
          .put(offer, value.offer())
          .put(provider, value.provider())
          .put(resource, value.resource())
          .put(amount, value.amount())
          .put(period, value.period())
          .put(pricePlan, value.pricePlan())
          .put(serves, value.serves())
          .put(statedCost, value.statedCost())
          .put(talks, value.talks())
          .put(ancillary, value.ancillary())
          .put(acquisition, value.acquisition())
          .put(signatory, value.signatory())
          .put(utilization, value.utilization());
    }

    @Override
    boolean tellFaults(Json.Members object, Spot at) {
      return SERVED_TWICE.told(object, at);
    }
  };

  private static final Codec<DirectPlan> DIRECT_PLAN = new ObjectCodec<>("directPlan") {
    private final Member<List<Allocation>> allocations =
        required("allocations", Codecs.list(ALLOCATION));

    @Override
    DirectPlan make(Values of) {
      return DirectPlan.of(of.get(allocations));
    }

    @Override
    void state(DirectPlan value, Statement to) {
      to.put(allocations, value.allocations());
    }

    @Override
    boolean tellFaults(Json.Members object, Spot at) {
      return Repeats.of("id", "allocations").told(object, at);
    }
  };

  private static final Codec<BulkPlan> BULK_PLAN = new ObjectCodec<>("bulkPlan") {
    private final Member<List<Allocation>> bulk = list("bulk", ALLOCATION);
    private final Member<List<Allocation>> direct = list("direct", ALLOCATION);
    private final Member<Optional<NodeSchedule>> demand = optional("demand", SupplyCodecs.SCHEDULE);

    @Override
    BulkPlan make(Values of) {
      return BulkPlan.builder()
          .bulk(of.get(bulk))
          .direct(of.get(direct))
          .demand(of.get(demand))
          .build();
    }

    @Override
    void state(BulkPlan value, Statement to) {
      to.put(bulk, value.bulk()).put(direct, value.direct()).put(demand, value.demand());
    }

    @Override
    boolean tellFaults(Json.Members object, Spot at) {
      return Repeats.of("id", "bulk", "direct").told(object, at);
    }
  };

  private static final Codec<CostItem> COST_ITEM = new ObjectCodec<>("costItem") {
    private final Member<ItemId> id = required("id", ITEM);
    private final Member<CostItem.Category> category =
        required("category", Scalars.word(CostItem.Category.class));
    private final Member<Optional<StatedCost>> cost = optional("cost", PriceCodecs.STATED_COST);
    private final Member<Optional<CostItem.Contracting>> contracting =
        optional("contracting", Scalars.word(CostItem.Contracting.class));
    private final Member<Optional<Organization>> contractor =
        optional("contractor", OrganizationCodecs.REFERENCE);
    private final Member<List<Served>> serves = list("serves", WorkCodecs.SERVED);

    @Override
    CostItem make(Values of) {
      return CostItem.builder()
          .id(of.get(id))
          .category(of.get(category))
          .cost(of.get(cost))
          .contracting(of.get(contracting))
          .contractor(of.get(contractor))
          .serves(of.get(serves))
          .build();
    }

    @Override
    void state(CostItem value, Statement to) {
      to.put(id, value.id())
          .put(category, value.category())
          .put(cost, value.cost())
          .put(contracting, value.contracting())
          .put(contractor, value.contractor())
          .put(serves, value.serves());
    }

    @Override
    boolean tellFaults(Json.Members object, Spot at) {
      return SERVED_TWICE.told(object, at);
    }
  };

  static final Codec<FxAssumption> FX_ASSUMPTION = new ObjectCodec<>("fxAssumption") {
    private final Member<CurrencyUnit> base = required("base", Amounts.CURRENCY);
    private final Member<CurrencyUnit> counter = required("counter", Amounts.CURRENCY);
    private final Member<BigDecimal> rate = required("rate", Numbers.POSITIVE);
    private final Member<Optional<String>> basis = optional("basis", Scalars.WORDS);
    private final Member<Optional<String>> source = optional("source", Scalars.WORDS);
    private final Member<Optional<LocalDate>> date = optional("date", Days.DATE);
    private final Member<List<ItemId>> limitedTo = set("limitedTo", ITEM);

    @Override
    FxAssumption make(Values of) {
      return FxAssumption.builder()
          .base(of.get(base))
          .counter(of.get(counter))
          .rate(of.get(rate))
          .basis(of.get(basis))
          .source(of.get(source))
          .date(of.get(date))
          .limitedTo(of.get(limitedTo))
          .build();
    }

    @Override
    void state(FxAssumption value, Statement to) {
      to.put(base, value.base())
          .put(counter, value.counter())
          .put(rate, value.rate())
          .put(basis, value.basis())
          .put(source, value.source())
          .put(date, value.date())
          .put(limitedTo, List.copyOf(value.limitedTo()));
    }
  };

  static final Codec<Proposal> PROPOSAL = new ObjectCodec<>("proposal") {
    private final Member<Optional<String>> title = optional("title", Scalars.WORDS);
    private final Member<List<Participant>> participants =
        list("participants", OrganizationCodecs.PARTICIPANT);
    private final Member<List<Workload>> workloads = list("workloads", WorkCodecs.WORKLOAD);
    private final Member<Optional<DirectPlan>> directPlan = optional("directPlan", DIRECT_PLAN);
    private final Member<Optional<BulkPlan>> bulkPlan = optional("bulkPlan", BULK_PLAN);
    private final Member<List<CostItem>> costItems = list("costItems", COST_ITEM);
    private final Member<List<FxAssumption>> fxAssumptions = list("fxAssumptions", FX_ASSUMPTION);
    private final Member<Optional<LocalDate>> awardNotice = optional("awardNotice", Days.DATE);

    @Override
    Proposal make(Values of) {
      return Proposal.builder()
          .title(of.get(title))
          .participants(of.get(participants))
          .workloads(of.get(workloads))
          .directPlan(of.get(directPlan))
          .bulkPlan(of.get(bulkPlan))
          .costItems(of.get(costItems))
          .fxAssumptions(of.get(fxAssumptions))
          .awardNotice(of.get(awardNotice))
          .build();
    }

    @Override
    void state(Proposal value, Statement to) {
      to.put(title, value.title())
          .put(participants, value.participants())
          .put(workloads, value.workloads())
          .put(directPlan, value.directPlan())
          .put(bulkPlan, value.bulkPlan())
          .put(costItems, value.costItems())
          .put(fxAssumptions, value.fxAssumptions())
          .put(awardNotice, value.awardNotice());
    }

    @Override
    boolean tellFaults(Json.Members object, Spot at) {
      return ProposalReferences.told(object, at);
    }
  };

  private ProposalCodecs() {}
}
