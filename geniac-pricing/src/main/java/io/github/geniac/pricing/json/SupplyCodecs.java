package io.github.geniac.pricing.json;

import io.github.geniac.core.Amount;
import io.github.geniac.core.ComputeResource;
import io.github.geniac.core.DayRange;
import io.github.geniac.core.GpuNode;
import io.github.geniac.core.NodeSchedule;
import io.github.geniac.core.NodeType;
import io.github.geniac.core.Offer;
import io.github.geniac.core.OfferId;
import io.github.geniac.core.Organization;
import io.github.geniac.core.OtherCompute;
import io.github.geniac.core.PricePlan;
import io.github.geniac.core.Provider;
import io.github.geniac.core.ReferenceNode;
import io.github.geniac.core.ReferenceNodes;
import io.github.geniac.core.Tranche;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Codecs of what is supplied, by whom, and how much of it. */
final class SupplyCodecs {

  private static final Map<String, GpuNode> REFERENCE_NODES = referenceNodes();

  static final Codec<NodeType> NODE_TYPE = new ObjectCodec<>("nodeType") {
    private final Member<String> vendor = required("vendor", Scalars.WORDS);
    private final Member<String> name = required("name", Scalars.WORDS);

    @Override
    NodeType make(Values of) {
      return NodeType.of(of.get(vendor), of.get(name));
    }

    @Override
    void state(NodeType value, Statement to) {
      to.put(vendor, value.vendor()).put(name, value.name());
    }
  };

  private static final Codec<GpuNode> FULL_NODE = new ObjectCodec<>("gpuNode") {
    private final Member<Optional<NodeType>> type = optional("type", NODE_TYPE);
    private final Member<String> gpuModel = required("gpuModel", Scalars.WORDS);
    private final Member<Integer> gpuCount = required("gpuCount", Numbers.wholeFrom(1));
    private final Member<Optional<BigDecimal>> gpuMemoryGb =
        optional("gpuMemoryGb", Numbers.POSITIVE);
    private final Member<Optional<BigDecimal>> localSsdTb =
        optional("localSsdTb", Numbers.POSITIVE);
    private final Member<Optional<BigDecimal>> injectionBandwidthTbps =
        optional("injectionBandwidthTbps", Numbers.POSITIVE);

    @Override
    GpuNode make(Values of) {
      return GpuNode.builder()
          .type(of.get(type))
          .gpuModel(of.get(gpuModel))
          .gpuCount(of.get(gpuCount))
          .gpuMemoryGb(of.get(gpuMemoryGb))
          .localSsdTb(of.get(localSsdTb))
          .injectionBandwidthTbps(of.get(injectionBandwidthTbps))
          .build();
    }

    @Override
    void state(GpuNode value, Statement to) {
      to.put(type, value.type())
          .put(gpuModel, value.gpuModel())
          .put(gpuCount, value.gpuCount())
          .put(gpuMemoryGb, value.gpuMemoryGb())
          .put(localSsdTb, value.localSsdTb())
          .put(injectionBandwidthTbps, value.injectionBandwidthTbps());
    }
  };

  /** Nodes of the market by their vendor's name, all others in full. */
  static final Codec<GpuNode> GPU_NODE = Codecs.textOr(
      Scalars.word(REFERENCE_NODES, SupplyCodecs::typeName),
      FULL_NODE,
      (node, to) -> to.isInFull() || !REFERENCE_NODES.containsValue(node)
          ? Optional.empty()
          : Optional.of(Json.of(typeName(node))));

  private static final Codec<OtherCompute> OTHER_COMPUTE = new ObjectCodec<>("otherCompute") {
    private final Member<OtherCompute.Kind> kind =
        required("kind", Scalars.word(OtherCompute.Kind.class));
    private final Member<String> name = required("name", Scalars.WORDS);
    private final Member<String> unit = required("unit", Scalars.WORDS);

    @Override
    OtherCompute make(Values of) {
      return OtherCompute.of(of.get(kind), of.get(name), of.get(unit));
    }

    @Override
    void state(OtherCompute value, Statement to) {
      to.put(kind, value.kind()).put(name, value.name()).put(unit, value.unit());
    }
  };

  static final Codec<ComputeResource> RESOURCE =
      Codecs.shared(ChoiceCodec.<ComputeResource>builder("resource")
          .kind("gpuNode", GpuNode.class, GPU_NODE)
          .kind("otherCompute", OtherCompute.class, OTHER_COMPUTE)
          .build());

  private static final Codec<Tranche> TRANCHE = new ObjectCodec<>("tranche") {
    private final Member<DayRange> days = required("days", Days.RANGE);
    private final Member<Integer> nodes = required("nodes", Numbers.wholeFrom(0));

    @Override
    Tranche make(Values of) {
      return new Tranche(of.get(days), of.get(nodes));
    }

    @Override
    void state(Tranche value, Statement to) {
      to.put(days, value.days()).put(nodes, value.nodes());
    }
  };

  static final Codec<NodeSchedule> SCHEDULE = new ScheduleCodec(TRANCHE);

  static final Codec<Amount> AMOUNT = Codecs.shared(ChoiceCodec.<Amount>builder("amount")
      .kind(
          "nodes",
          Amount.Nodes.class,
          Scalars.converted(Numbers.wholeFrom(0), Amount.Nodes::new, Amount.Nodes::nodes))
      .kind(
          "schedule",
          Amount.Scheduled.class,
          Scalars.converted(SCHEDULE, Amount.Scheduled::new, Amount.Scheduled::schedule))
      .kind(
          "quantity",
          Amount.Quantity.class,
          Scalars.<BigDecimal, Amount.Quantity>converted(
              Numbers.NOT_NEGATIVE, Amount.Quantity::new, Amount.Quantity::quantity))
      .build());

  static final Codec<Provider> PROVIDER = Codecs.shared(new ObjectCodec<>("provider") {
    private final Member<Organization> seller = required("seller", OrganizationCodecs.REFERENCE);
    private final Member<Optional<Organization>> operator =
        optional("operator", OrganizationCodecs.REFERENCE);

    @Override
    Provider make(Values of) {
      return of.get(operator)
          .map(one -> Provider.resale(of.get(seller), one))
          .orElseGet(() -> Provider.operatorUnknown(of.get(seller)));
    }

    @Override
    void state(Provider value, Statement to) {
      to.put(seller, value.seller()).put(operator, value.operator());
    }
  });

  private static final Codec<OfferId> OFFER_ID = Scalars.id(OfferId::of);

  static final Codec<Offer> OFFER = new ObjectCodec<>("offer") {
    private final Member<OfferId> id = required("id", OFFER_ID);
    private final Member<Provider> provider = required("provider", PROVIDER);
    private final Member<ComputeResource> resource = required("resource", RESOURCE);
    private final Member<Optional<PricePlan>> pricePlan =
        optional("pricePlan", PriceCodecs.PRICE_PLAN);
    private final Member<Optional<Integer>> maxNodes = optional("maxNodes", Numbers.wholeFrom(0));
    private final Member<Optional<DayRange>> available = optional("available", Days.RANGE);

    @Override
    Offer make(Values of) {
      return Offer.builder()
          .id(of.get(id))
          .provider(of.get(provider))
          .resource(of.get(resource))
          .pricePlan(of.get(pricePlan))
          .maxNodes(of.get(maxNodes))
          .available(of.get(available))
          .build();
    }

    @Override
    void state(Offer value, Statement to) {
      to.put(id, value.id())
          .put(provider, value.provider())
          .put(resource, value.resource())
          .put(pricePlan, value.pricePlan())
          .put(maxNodes, value.maxNodes())
          .put(available, value.available());
    }
  };

  private SupplyCodecs() {}

  private static Map<String, GpuNode> referenceNodes() {
    Map<String, GpuNode> nodes = new LinkedHashMap<>();
    for (ReferenceNode entry : ReferenceNodes.all()) {
      nodes.put(typeName(entry.node()), entry.node());
    }
    return Collections.unmodifiableMap(nodes);
  }

  private static String typeName(GpuNode node) {
    return node.type().map(NodeType::name).orElseThrow();
  }
}
