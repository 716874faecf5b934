package io.github.geniac.rules;

import io.github.geniac.core.Acquisition;
import io.github.geniac.core.Allocation;
import io.github.geniac.core.Amount;
import io.github.geniac.core.BulkTerm;
import io.github.geniac.core.CommittedTerm;
import io.github.geniac.core.ComputeResource;
import io.github.geniac.core.DayRange;
import io.github.geniac.core.FlatCharge;
import io.github.geniac.core.GpuNode;
import io.github.geniac.core.NodeSchedule;
import io.github.geniac.core.NodeType;
import io.github.geniac.core.Organization;
import io.github.geniac.core.OtherCompute;
import io.github.geniac.core.PrepaidBlock;
import io.github.geniac.core.Price;
import io.github.geniac.core.PriceBasis;
import io.github.geniac.core.PricePlan;
import io.github.geniac.core.PriceUnit;
import io.github.geniac.core.Provider;
import io.github.geniac.core.ReferenceNode;
import io.github.geniac.core.ReferenceNodes;
import io.github.geniac.core.TalksState;
import io.github.geniac.core.UsageBased;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.joda.money.BigMoney;

/** Allocations of both plans, for {@link ProposalArbitraries}. */
final class AllocationDice {

  private static final GpuNode P5 = ReferenceNodes.AWS_P5_48XLARGE.node();

  private final ProposalArbitraries scene;
  private final Dice dice;
  private final DayRange period;

  AllocationDice(ProposalArbitraries scene) {
    this.scene = scene;
    this.dice = scene.dice;
    this.period = scene.terms.researchPeriod();
  }

  /** GPU nodes and storage; anything, or nothing, as a departure. */
  List<Allocation> direct() {
    List<Allocation> direct = new ArrayList<>();
    for (int i = 0; i < dice.pick(dice.between(1, 3), 0, 1, 2, 3); i++) {
      direct.add(individual("direct " + i, i == 1));
    }
    return direct;
  }

  /** Nodes beside the bulk ones; sometimes the very same as in the direct plan. */
  List<Allocation> beside(List<Allocation> direct) {
    List<Allocation> beside = new ArrayList<>();
    for (int i = 0; i < dice.pick(dice.between(0, 1), 0, 1, 2); i++) {
      beside.add(individual("beside " + i, dice.any(false, true)));
    }
    if (!direct.isEmpty() && dice.any(false, false, true)) {
      beside.add(direct.get(0));
    }
    return beside;
  }

  /** One count throughout, as one allocation or two, of days or of layers. */
  List<Allocation> bulk() {
    int cap = scene.terms.bulkCap();
    int nodes = dice.pick(dice.between(1, cap), 0, 1, cap - 1, cap, cap + 1);
    int other = dice.pick(nodes, 0, 1, cap, cap + 1);
    int months = scene.terms.researchMonths();
    List<Allocation> one = List.of(bulk("bulk 0", Amount.nodes(nodes), period));
    if (months == 1) {
      return one;
    }
    Organization signatory = scene.participants.isEmpty() ? null : dice.any(scene.participants);
    DayRange first = period.firstMonths(1);
    DayRange rest = period.afterMonths(1);
    List<Allocation> split = List.of(
        bulk("bulk 0", Amount.nodes(nodes), first, signatory),
        bulk("bulk 1", Amount.nodes(other), rest, signatory));
    List<Allocation> layers = List.of(
        bulk("bulk 0", Amount.nodes(nodes / 2), period, signatory),
        bulk("bulk 1", Amount.nodes(nodes - nodes / 2), period, signatory));
    Allocation scheduled = bulk(
        "bulk 0",
        Amount.scheduled(NodeSchedule.of(first, nodes).plus(rest, other)),
        period,
        signatory);
    return dice.pick(
        dice.any(one, split, layers, List.of(scheduled)),
        List.of(),
        List.of(split.get(0)),
        List.of(one.get(0), split.get(1)));
  }

  private Allocation bulk(String id, Amount amount, DayRange days) {
    return bulk(
        id, amount, days, scene.participants.isEmpty() ? null : dice.any(scene.participants));
  }

  private Allocation bulk(
      String id, Amount amount, DayRange days, @javax.annotation.Nullable Organization signatory) {
    ComputeResource resource = resource(P5, false);
    boolean nodes = resource instanceof GpuNode;
    Provider provider = dice.pick(Provider.of(scene.suppliers.get(0)), provider());
    Optional<DayRange> stated =
        amount instanceof Amount.Scheduled ? dice.stated(days) : dice.stated(days(days));
    return Allocation.builder()
        .id(id)
        .provider(dice.stated(provider))
        .resource(dice.stated(resource))
        .amount(dice.stated(nodes ? amount : quantity()))
        .period(stated)
        .pricePlan(dice.stated(dice.pick(new BulkTerm(bulkPrice()), usage())))
        .serves(scene.serves())
        .ancillary(dice.pick(Optional.empty(), Optional.of(true), Optional.of(false)))
        .signatory(Optional.ofNullable(signatory).filter(one -> !dice.odd()).map(Organization::id))
        .statedCost(dice.pick(Optional.empty(), Optional.of(scene.cost())))
        .utilization(dice.pick(Optional.empty(), Optional.of(new BigDecimal("0.8"))))
        .build();
  }

  private Allocation individual(String id, boolean storage) {
    ComputeResource resource = resource(dice.any(P5, otherNode()), storage);
    boolean nodes = resource instanceof GpuNode;
    boolean purchase = dice.odd();
    int cap = scene.terms.bulkCap();
    Amount amount = Amount.nodes(dice.pick(dice.between(1, 20), 0, 1, cap, cap + 1));
    Amount scheduled = Amount.scheduled(NodeSchedule.of(period.firstMonths(1), 3));
    boolean bySchedule = nodes && dice.odd();
    PricePlan flat =
        new FlatCharge(price(Optional.empty()), dice.any(FlatCharge.Frequency.values()));
    return Allocation.builder()
        .id(id)
        .provider(dice.stated(provider()))
        .resource(dice.stated(resource))
        .amount(dice.stated(bySchedule ? scheduled : nodes ? amount : quantity()))
        .period(dice.stated(bySchedule ? period : days(period)))
        .pricePlan(dice.stated(purchase ? flat : dice.pick(usage(), plan(), flat)))
        .serves(scene.serves())
        .talks(dice.stated(dice.any(TalksState.values())))
        .acquisition(dice.stated(purchase ? Acquisition.PURCHASE : Acquisition.USAGE))
        .statedCost(dice.pick(Optional.empty(), Optional.of(scene.cost())))
        .build();
  }

  private DayRange days(DayRange usual) {
    return dice.pick(
        usual,
        DayRange.of(usual.start(), usual.lastDay()),
        DayRange.of(usual.start().minusDays(1), usual.end()),
        DayRange.ofDays(period.end(), 7));
  }

  private Provider provider() {
    Organization cloud = dice.any(scene.suppliers);
    List<Provider> others = List.of(
        Provider.resale(cloud, dice.any(scene.suppliers)),
        Provider.operatorUnknown(cloud),
        Provider.of(dice.any(scene.applicants)));
    return dice.pick(Provider.of(cloud), others);
  }

  private GpuNode otherNode() {
    return dice.any(ReferenceNodes.all().stream().map(ReferenceNode::node).toList());
  }

  private ComputeResource resource(GpuNode usual, boolean storage) {
    if (storage) {
      return OtherCompute.of(
          dice.any(OtherCompute.Kind.STORAGE, OtherCompute.Kind.CPU), "S3 Standard", "TB");
    }
    GpuNode partly = GpuNode.builder()
        .type(dice.stated(dice.pick(NodeType.of("amazon web services", "P5.48XLARGE"), ownType())))
        .gpus(dice.pick(8, 4), dice.pick("H100", "B200"))
        .gpuMemoryGb(dice.stated(new BigDecimal(dice.any("640", "639.9"))))
        .localSsdTb(dice.stated(new BigDecimal(dice.any("30", "29.99"))))
        .injectionBandwidthTbps(dice.stated(new BigDecimal(dice.any("3.2", "2.88", "2.8"))))
        .build();
    ComputeResource other =
        OtherCompute.of(dice.any(OtherCompute.Kind.values()), "Trainium or disks", "unit");
    return dice.pick(usual, otherNode(), partly, partly, other);
  }

  private static NodeType ownType() {
    return NodeType.of("Cloud One", "own");
  }

  private Amount quantity() {
    return Amount.quantity(new BigDecimal(dice.pick("500", "0", "0.5")));
  }

  private PricePlan usage() {
    return UsageBased.of(price(dice.stated(dice.pick(PriceUnit.NODE_HOUR, PriceUnit.values()))));
  }

  private PricePlan plan() {
    Price price = price(dice.stated(PriceUnit.NODE_MONTH));
    return dice.any(
        CommittedTerm.builder().price(price).build(),
        PrepaidBlock.builder().price(price).build(),
        new BulkTerm(price));
  }

  private Price bulkPrice() {
    Price price = price(dice.stated(dice.pick(PriceUnit.NODE_HOUR, PriceUnit.values())));
    return price.toBuilder()
        .basis(dice.stated(dice.pick(PriceBasis.PROVISIONAL_UNIT_PRICE, PriceBasis.LIST)))
        .build();
  }

  private Price price(Optional<PriceUnit> unit) {
    BigMoney amount = BigMoney.parse(dice.any("USD 98.32", "JPY 15000", "JPY 0.5"));
    return Price.builder()
        .amount(dice.stated(amount))
        .unit(unit)
        .basis(dice.stated(dice.any(PriceBasis.LIST, PriceBasis.QUOTE)))
        .asOf(dice.stated(period.start().minusDays(50)))
        .allowsForFxMoves(dice.stated(dice.any(true, false)))
        .build();
  }
}
