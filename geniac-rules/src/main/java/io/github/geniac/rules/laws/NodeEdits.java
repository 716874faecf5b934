package io.github.geniac.rules.laws;

import static io.github.geniac.rules.laws.GoodProposal.BULK;

import io.github.geniac.core.BulkTerm;
import io.github.geniac.core.CallTerms;
import io.github.geniac.core.FxAssumption;
import io.github.geniac.core.GpuNode;
import io.github.geniac.core.NodeType;
import io.github.geniac.core.OtherCompute;
import io.github.geniac.core.Price;
import io.github.geniac.core.PriceBasis;
import io.github.geniac.core.PriceUnit;
import io.github.geniac.core.StatedCost;
import io.github.geniac.core.UsageBased;
import io.github.geniac.rules.internal.Edits;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** What is taken in bulk, around the reference node, and at what price. */
final class NodeEdits {

  private static final BigDecimal HAIR = new BigDecimal("0.01");

  private final GoodProposal good;

  NodeEdits(GoodProposal good) {
    this.good = good;
  }

  List<Edit> all() {
    List<Edit> all = new ArrayList<>(nodes());
    all.addAll(others());
    all.addAll(prices());
    all.addAll(costs());
    return all;
  }

  private static BigDecimal number(Optional<BigDecimal> stated) {
    return stated.orElse(BigDecimal.ONE);
  }

  private List<Edit> nodes() {
    CallTerms terms = good.terms;
    BigDecimal memory = number(good.node.gpuMemoryGb());
    BigDecimal ssd = number(good.node.localSsdTb());
    BigDecimal bandwidth = number(good.node.injectionBandwidthTbps());
    BigDecimal least = bandwidth.subtract(terms.bandwidthToleranceTbps());
    return List.of(
        node("less GPU memory", one -> one.gpuMemoryGb(memory.subtract(HAIR))),
        node("GPU memory open", one -> one.gpuMemoryGb(Optional.empty())),
        node("less SSD", one -> one.localSsdTb(ssd.subtract(HAIR))),
        node("more SSD", one -> one.localSsdTb(ssd.add(HAIR))),
        node("SSD open", one -> one.localSsdTb(Optional.empty())),
        node("bandwidth within the tolerance", one -> one.injectionBandwidthTbps(least)),
        node("bandwidth too low", one -> one.injectionBandwidthTbps(least.subtract(HAIR))),
        node("bandwidth open", one -> one.injectionBandwidthTbps(Optional.empty())),
        node("fewer GPUs", one -> one.gpuCount(Math.max(1, good.node.gpuCount() - 1))),
        node("another GPU model", one -> one.gpuModel("B200")),
        node("another vendor", one -> one.type(NodeType.of("another vendor", "its node"))),
        node("node type open", one -> one.type(Optional.empty())));
  }

  private Edit node(String name, UnaryOperator<GpuNode.Builder> change) {
    GpuNode node = change.apply(good.node.toBuilder()).build();
    return Edit.of("bulk node: " + name, BULK, one -> one.resource(node));
  }

  private List<Edit> others() {
    return List.of(
        Edit.of("the bulk resource is open", BULK, one -> one.resource(Optional.empty())),
        other("disks in bulk", GoodProposal.STORAGE, Optional.empty()),
        other("ancillary disks in bulk", GoodProposal.STORAGE, Optional.of(true)),
        other("own disks in bulk", GoodProposal.STORAGE, Optional.of(false)),
        other("accelerators in bulk", GoodProposal.ACCELERATOR, Optional.empty()),
        other("accelerators in bulk, not ancillary", GoodProposal.ACCELERATOR, Optional.of(false)));
  }

  private static Edit other(String name, OtherCompute resource, Optional<Boolean> ancillary) {
    return Edit.of(
        name,
        BULK,
        one -> one.resource(resource).amount(Optional.empty()).quantity("5").ancillary(ancillary));
  }

  private static List<Edit> prices() {
    List<Edit> all = new ArrayList<>();
    all.add(Edit.of("the bulk price is open", BULK, one -> one.pricePlan(Optional.empty())));
    all.add(Edit.of(
        "bulk nodes paid by use",
        BULK,
        one -> one.pricePlan(UsageBased.of(GoodProposal.price("JPY 5000").build()))));
    all.add(price("bulk price: no amount", one -> one.amount(Optional.empty())));
    all.add(price("bulk price: a list price", one -> one.basis(PriceBasis.LIST)));
    all.add(price("bulk price: basis open", one -> one.basis(Optional.empty())));
    all.add(price("bulk price: date open", one -> one.asOf(Optional.empty())));
    all.add(price("bulk price: unit open", one -> one.unit(Optional.empty())));
    for (PriceUnit unit : PriceUnit.values()) {
      all.add(price("bulk price: " + unit, one -> one.unit(unit)));
    }
    return all;
  }

  private static Edit price(String name, UnaryOperator<Price.Builder> change) {
    Price told =
        GoodProposal.price("JPY 5000").basis(PriceBasis.PROVISIONAL_UNIT_PRICE).build();
    BulkTerm plan = new BulkTerm(change.apply(told.toBuilder()).build());
    return Edit.of(name, BULK, one -> one.pricePlan(plan));
  }

  private List<Edit> costs() {
    long full = 5000L * 24 * good.period.days() * good.some;
    List<Edit> all = new ArrayList<>();
    for (long yen : List.of(0L, full - 1, full, full + 1)) {
      all.add(Edit.of(
          "a bulk cost of " + yen + " yen",
          BULK,
          one -> one.statedCost(StatedCost.of("JPY " + yen))));
    }
    for (Optional<PriceUnit> unit :
        List.of(Optional.<PriceUnit>empty(), Optional.of(PriceUnit.UNIT_HOUR))) {
      Price price = GoodProposal.price("JPY 5000").unit(unit).build();
      all.add(Edit.of(
          "a bulk cost at a price per " + unit.map(Object::toString).orElse("whatever"),
          BULK,
          one -> one.pricePlan(new BulkTerm(price)).statedCost(StatedCost.of("JPY " + full))));
    }
    Price dollars = GoodProposal.price("USD 50").allowsForFxMoves(true).build();
    StatedCost yen = StatedCost.of("JPY " + full);
    for (FxAssumption assumption :
        List.of(FxAssumption.of("USD", "JPY", "100"), FxAssumption.of("EUR", "JPY", "100"))) {
      all.add(Edit.of(
          "a bulk price in dollars, assumed " + assumption.pair(),
          proposal -> Edits.allocation(
                  proposal,
                  BULK,
                  one -> one.toBuilder()
                      .pricePlan(new BulkTerm(dollars))
                      .statedCost(yen)
                      .build())
              .toBuilder()
              .addFxAssumptions(assumption)
              .build()));
    }
    return all;
  }
}
