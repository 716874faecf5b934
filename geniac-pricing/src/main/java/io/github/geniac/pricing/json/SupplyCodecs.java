package io.github.geniac.pricing.json;

import io.github.geniac.core.Amount;
import io.github.geniac.core.ComputeResource;
import io.github.geniac.core.GpuNode;
import io.github.geniac.core.NodeSchedule;
import io.github.geniac.core.NodeType;
import io.github.geniac.core.Offer;
import io.github.geniac.core.OfferId;
import io.github.geniac.core.OtherCompute;
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

  static final Codec<NodeType> NODE_TYPE = ObjectCodec.of(
      "nodeType",
      Member.required("vendor", Scalars.WORDS, NodeType::vendor),
      Member.required("name", Scalars.WORDS, NodeType::name),
      NodeType::of);

  private static final Codec<GpuNode> FULL_NODE = Codecs.later(() -> ObjectCodec.builder(
          "gpuNode", GpuNode::builder, GpuNode.Builder::build)
      .with(Member.optional("type", NODE_TYPE, GpuNode::type), GpuNode.Builder::type)
      .with(
          Member.required("gpuModel", Scalars.WORDS, GpuNode::gpuModel), GpuNode.Builder::gpuModel)
      .with(
          Member.required("gpuCount", Numbers.wholeFrom(1), GpuNode::gpuCount),
          GpuNode.Builder::gpuCount)
      .with(
          Member.optional("gpuMemoryGb", Numbers.POSITIVE, GpuNode::gpuMemoryGb),
          GpuNode.Builder::gpuMemoryGb)
      .with(
          Member.optional("localSsdTb", Numbers.POSITIVE, GpuNode::localSsdTb),
          GpuNode.Builder::localSsdTb)
      .with(
          Member.optional(
              "injectionBandwidthTbps", Numbers.POSITIVE, GpuNode::injectionBandwidthTbps),
          GpuNode.Builder::injectionBandwidthTbps)
      .build());

  /** Nodes of the market by their vendor's name, all others in full. */
  static final Codec<GpuNode> GPU_NODE = Codecs.textOr(
      Scalars.word(REFERENCE_NODES, SupplyCodecs::typeName),
      FULL_NODE,
      (node, to) -> to.isInFull() || !REFERENCE_NODES.containsValue(node)
          ? Optional.empty()
          : Optional.of(Json.of(typeName(node))));

  private static final Codec<OtherCompute> OTHER_COMPUTE = Codecs.later(() -> ObjectCodec.of(
      "otherCompute",
      Member.required("kind", Scalars.word(OtherCompute.Kind.class), OtherCompute::kind),
      Member.required("name", Scalars.WORDS, OtherCompute::name),
      Member.required("unit", Scalars.WORDS, OtherCompute::unit),
      OtherCompute::of));

  static final Codec<ComputeResource> RESOURCE =
      Codecs.shared(ChoiceCodec.<ComputeResource>builder("resource")
          .kind("gpuNode", GpuNode.class, GPU_NODE)
          .kind("otherCompute", OtherCompute.class, OTHER_COMPUTE)
          .build());

  private static final Codec<Tranche> TRANCHE = Codecs.later(() -> ObjectCodec.of(
      "tranche",
      Member.required("days", Days.RANGE, Tranche::days),
      Member.required("nodes", Numbers.wholeFrom(0), Tranche::nodes),
      Tranche::new));

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

  static final Codec<Provider> PROVIDER = Codecs.shared(ObjectCodec.of(
      "provider",
      Member.required("seller", OrganizationCodecs.REFERENCE, Provider::seller),
      Member.optional("operator", OrganizationCodecs.REFERENCE, Provider::operator),
      (seller, operator) -> operator
          .map(one -> Provider.resale(seller, one))
          .orElseGet(() -> Provider.operatorUnknown(seller))));

  static final Codec<Offer> OFFER = Codecs.later(() -> ObjectCodec.builder(
          "offer", Offer::builder, Offer.Builder::build)
      .with(
          Member.required("id", Scalars.id(OfferId::of, OfferId::value), Offer::id),
          Offer.Builder::id)
      .with(Member.required("provider", PROVIDER, Offer::provider), Offer.Builder::provider)
      .with(Member.required("resource", RESOURCE, Offer::resource), Offer.Builder::resource)
      .with(
          Member.optional("pricePlan", PriceCodecs.PRICE_PLAN, Offer::pricePlan),
          Offer.Builder::pricePlan)
      .with(
          Member.optional("maxNodes", Numbers.wholeFrom(0), Offer::maxNodes),
          Offer.Builder::maxNodes)
      .with(Member.optional("available", Days.RANGE, Offer::available), Offer.Builder::available)
      .build());

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
