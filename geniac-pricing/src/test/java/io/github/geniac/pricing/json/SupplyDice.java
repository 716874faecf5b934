package io.github.geniac.pricing.json;

import io.github.geniac.core.Acquisition;
import io.github.geniac.core.Allocation;
import io.github.geniac.core.Amount;
import io.github.geniac.core.BulkTerm;
import io.github.geniac.core.CommittedTerm;
import io.github.geniac.core.ComputeResource;
import io.github.geniac.core.DayRange;
import io.github.geniac.core.FlatCharge;
import io.github.geniac.core.GpuNode;
import io.github.geniac.core.MonthBasis;
import io.github.geniac.core.NodeSchedule;
import io.github.geniac.core.NodeType;
import io.github.geniac.core.Offer;
import io.github.geniac.core.Organization;
import io.github.geniac.core.OtherCompute;
import io.github.geniac.core.PrepaidBlock;
import io.github.geniac.core.Price;
import io.github.geniac.core.PriceBasis;
import io.github.geniac.core.PricePlan;
import io.github.geniac.core.PriceTier;
import io.github.geniac.core.PriceUnit;
import io.github.geniac.core.Provider;
import io.github.geniac.core.ReferenceNode;
import io.github.geniac.core.ReferenceNodes;
import io.github.geniac.core.StatedCost;
import io.github.geniac.core.TaxTreatment;
import io.github.geniac.core.UsageBased;
import java.math.BigDecimal;
import java.time.OffsetTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.joda.money.BigMoney;
import org.joda.money.CurrencyUnit;

/** What is supplied: resources, offers and price plans of every kind, each fact stated or not. */
class SupplyDice extends Dice {

  private final List<Organization> organizations;

  SupplyDice(Random random, List<Organization> organizations) {
    super(random);
    this.organizations = organizations;
  }

  Provider provider() {
    Organization seller = one(organizations);
    return coin() ? Provider.operatorUnknown(seller) : Provider.resale(seller, one(organizations));
  }

  NodeType nodeType() {
    return NodeType.of(one(List.of("Amazon Web Services", "さくら")), "n" + number(1, 3));
  }

  GpuNode node() {
    List<ReferenceNode> known = ReferenceNodes.all();
    return coin()
        ? one(known).node()
        : GpuNode.builder()
            .type(maybe(this::nodeType))
            .gpus(number(1, 16), one(List.of("H100", "MI300X")))
            .gpuMemoryGb(maybe(this::decimal))
            .localSsdTb(maybe(this::decimal))
            .injectionBandwidthTbps(maybe(this::decimal))
            .build();
  }

  ComputeResource resource() {
    return coin() ? node() : OtherCompute.of(one(OtherCompute.Kind.class), text(), "TB");
  }

  /** Within these days, with gaps, or empty. */
  NodeSchedule schedule(DayRange days) {
    NodeSchedule schedule = NodeSchedule.empty();
    for (int i = number(0, 4); i > 0; i--) {
      int from = number(0, days.days() - 1);
      DayRange some = DayRange.ofDays(days.start().plusDays(from), number(1, days.days() - from));
      schedule = schedule.plus(some, number(1, 40));
    }
    return schedule;
  }

  Price price() {
    return price(bigMoney()).unit(maybe(PriceUnit.class)).build();
  }

  private Price.Builder price(BigMoney amount) {
    return Price.builder()
        .amount(maybe(() -> amount))
        .tax(maybe(TaxTreatment.class))
        .asOf(maybe(this::date))
        .basis(maybe(PriceBasis.class))
        .allowsForFxMoves(maybe(this::coin))
        .source(maybe(this::text))
        .monthBasis(one(MonthBasis.class));
  }

  PricePlan pricePlan() {
    return switch (number(0, 5)) {
      case 0 -> UsageBased.of(price());
      case 1 -> tiered();
      case 2 ->
        CommittedTerm.builder()
            .price(price())
            .term(maybe(this::days))
            .nodes(maybe(() -> number(1, 200)))
            .build();
      case 3 -> block();
      case 4 -> flat();
      default -> new BulkTerm(price());
    };
  }

  private UsageBased tiered() {
    BigMoney amount = bigMoney();
    CurrencyUnit currency = amount.getCurrencyUnit();
    UsageBased.Builder plan = UsageBased.builder()
        .price(price(amount).amount(amount).unit(PriceUnit.NODE_HOUR).build())
        .tierScope(one(UsageBased.TierScope.class));
    int from = 1;
    for (int i = number(1, 3); i > 0; i--) {
      from += number(1, 30);
      plan.addTiers(new PriceTier(from, BigMoney.of(currency, decimal())));
    }
    return plan.build();
  }

  private PrepaidBlock block() {
    return PrepaidBlock.builder()
        .price(price())
        .sizes(some(() -> number(1, 64)))
        .lengthsInDays(some(() -> number(1, 182)))
        .endTime(maybe(() -> OffsetTime.parse(
            one(List.of("11:30Z", "11:30:15+09:00", "23:59:59.000000001-03:30:15")))))
        .maxLeadDays(maybe(() -> number(0, 56)))
        .build();
  }

  private FlatCharge flat() {
    return new FlatCharge(price(bigMoney()).build(), one(FlatCharge.Frequency.class));
  }

  Offer offer(int index) {
    ComputeResource resource = resource();
    Offer.Builder offer = Offer.builder()
        .id("offer " + index)
        .provider(provider())
        .resource(resource)
        .pricePlan(maybe(this::pricePlan))
        .available(maybe(this::days));
    return resource instanceof GpuNode
        ? offer.maxNodes(maybe(() -> number(0, 100))).build()
        : offer.build();
  }

  List<Offer> offers() {
    List<Offer> offers = new ArrayList<>();
    for (int i = number(-1, 3); i > 0; i--) {
      offers.add(offer(i));
    }
    return offers;
  }

  StatedCost statedCost() {
    return StatedCost.builder()
        .amount(money())
        .allowsForFxMoves(maybe(this::coin))
        .tax(maybe(TaxTreatment.class))
        .build();
  }

  /** Who sells what, when and for how much, on its way into an allocation. */
  Allocation.Builder supply(boolean mayBeBought) {
    DayRange days = days();
    Allocation.Builder supply = Allocation.builder().period(maybe(() -> days));
    Acquisition acquisition = mayBeBought ? one(Acquisition.class) : Acquisition.USAGE;
    if (acquisition == Acquisition.PURCHASE) {
      return supply
          .acquisition(acquisition)
          .provider(provider())
          .resource(node())
          .pricePlan(maybe(this::flat));
    }
    supply.acquisition(maybe(() -> acquisition));
    Offer offer = offer(0);
    if (coin()) {
      supply.taking(offer).amount(maybe(() -> amount(offer.resource(), days)));
    } else if (coin()) {
      ComputeResource resource = resource();
      supply.resource(resource).amount(maybe(() -> amount(resource, days)));
    } else {
      supply.provider(provider()).pricePlan(maybe(this::pricePlan));
    }
    return supply;
  }

  private Amount amount(ComputeResource resource, DayRange days) {
    if (resource instanceof OtherCompute) {
      return Amount.quantity(coin() ? decimal() : BigDecimal.ZERO);
    }
    return coin() ? Amount.nodes(number(0, 100)) : Amount.scheduled(schedule(days));
  }
}
