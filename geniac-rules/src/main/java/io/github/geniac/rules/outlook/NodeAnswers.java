package io.github.geniac.rules.outlook;

import io.github.geniac.core.Allocation;
import io.github.geniac.core.Amount;
import io.github.geniac.core.BulkPlan;
import io.github.geniac.core.CallTerms;
import io.github.geniac.core.ComputeResource;
import io.github.geniac.core.GpuNode;
import io.github.geniac.core.ItemId;
import io.github.geniac.core.NodeType;
import io.github.geniac.core.OtherCompute;
import io.github.geniac.core.Proposal;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;

/** Answers about what an allocation takes. */
final class NodeAnswers {

  private static final NodeType ANOTHER = NodeType.of("assumed vendor", "assumed type");
  private static final BigDecimal NINE_TENTHS = new BigDecimal("0.9");

  private NodeAnswers() {}

  /** For the bulk route, nodes that differ from the reference in one respect that rules look at. */
  static List<FactAnswer> resources(Unknown unknown, Proposal proposal, CallTerms terms) {
    ItemId id = ItemId.of(StandardAnswers.subject(unknown));
    boolean bulk = proposal.bulkPlan().map(BulkPlan::bulk).orElse(List.of()).stream()
        .anyMatch(one -> one.id().equals(id));
    List<ComputeResource> resources =
        new ArrayList<>(bulk ? nodes(terms) : List.of(fitting(terms)));
    resources.add(OtherCompute.of(OtherCompute.Kind.ACCELERATOR, "assumed accelerator", "chip"));
    resources.add(OtherCompute.of(OtherCompute.Kind.STORAGE, "assumed storage", "TB"));
    return resources.stream()
        .map(one -> new FactAnswer(one, facts -> with(facts, id, one)))
        .toList();
  }

  private static GpuNode fitting(CallTerms terms) {
    GpuNode.Builder node = terms.referenceNode().toBuilder();
    terms.bulkNodeTypes().stream().findFirst().ifPresent(node::type);
    return node.build();
  }

  private static List<GpuNode> nodes(CallTerms terms) {
    GpuNode fits = fitting(terms);
    List<GpuNode> nodes = new ArrayList<>(List.of(
        fits,
        fits.toBuilder().gpuCount(fits.gpuCount() + 1).build(),
        fits.toBuilder().gpuModel("ASSUMED").build(),
        fits.toBuilder().type(ANOTHER).build(),
        fits.toBuilder().gpuModel("ASSUMED").type(ANOTHER).build()));
    near(terms)
        .ifPresent(
            value -> nodes.add(fits.toBuilder().injectionBandwidthTbps(value).build()));
    return nodes;
  }

  /** Nodes are stated in nodes, other compute as a quantity. */
  private static Optional<Proposal> with(Proposal facts, ItemId id, ComputeResource resource) {
    boolean suits = facts.allocations().stream()
        .filter(one -> one.id().equals(id))
        .flatMap(one -> one.amount().stream())
        .allMatch(amount -> amount instanceof Amount.Quantity != resource instanceof GpuNode);
    return suits
        ? Optional.of(Statements.allocation(facts, id, one -> taking(one, resource)))
        : Optional.empty();
  }

  /** The allocation of a resource; an offer that it takes up is one of that resource as well. */
  private static Allocation taking(Allocation allocation, ComputeResource resource) {
    return allocation.toBuilder()
        .offer(allocation.offer().map(one -> one.toBuilder().resource(resource).build()))
        .resource(resource)
        .build();
  }

  static List<FactAnswer> types(Unknown unknown, Proposal proposal, CallTerms terms) {
    List<NodeType> types = new ArrayList<>(terms.bulkNodeTypes());
    types.subList(Math.min(1, types.size()), types.size()).clear();
    types.add(ANOTHER);
    return ofNode(unknown, types, GpuNode::type, GpuNode.Builder::type);
  }

  static List<FactAnswer> memories(Unknown unknown, Proposal proposal, CallTerms terms) {
    return ofNode(
        unknown,
        atAndBelow(terms.referenceNode().gpuMemoryGb()),
        GpuNode::gpuMemoryGb,
        GpuNode.Builder::gpuMemoryGb);
  }

  static List<FactAnswer> ssds(Unknown unknown, Proposal proposal, CallTerms terms) {
    return ofNode(
        unknown,
        atAndBelow(terms.referenceNode().localSsdTb()),
        GpuNode::localSsdTb,
        GpuNode.Builder::localSsdTb);
  }

  /** At the reference; short of it by no more than the tolerance; shorter. */
  static List<FactAnswer> bandwidths(Unknown unknown, Proposal proposal, CallTerms terms) {
    List<BigDecimal> values = new ArrayList<>();
    terms.referenceNode().injectionBandwidthTbps().ifPresent(values::add);
    near(terms).ifPresent(values::add);
    terms
        .referenceNode()
        .injectionBandwidthTbps()
        .map(one -> one.subtract(terms.bandwidthToleranceTbps()).multiply(NINE_TENTHS))
        .filter(one -> one.signum() > 0)
        .ifPresent(values::add);
    return ofNode(
        unknown, values, GpuNode::injectionBandwidthTbps, GpuNode.Builder::injectionBandwidthTbps);
  }

  private static Optional<BigDecimal> near(CallTerms terms) {
    BigDecimal tolerance = terms.bandwidthToleranceTbps();
    return terms
        .referenceNode()
        .injectionBandwidthTbps()
        .filter(one -> tolerance.signum() > 0)
        .map(one ->
            tolerance.compareTo(one) < 0 ? one.subtract(tolerance) : one.multiply(NINE_TENTHS));
  }

  private static List<BigDecimal> atAndBelow(Optional<BigDecimal> reference) {
    return reference.map(one -> List.of(one, one.multiply(NINE_TENTHS))).orElse(List.of());
  }

  /** Of a node that is stated, and does not state the fact itself. */
  private static <V> List<FactAnswer> ofNode(
      Unknown unknown,
      List<V> values,
      Function<GpuNode, Optional<V>> stated,
      BiFunction<GpuNode.Builder, V, GpuNode.Builder> state) {
    ItemId id = ItemId.of(StandardAnswers.subject(unknown));
    return values.stream()
        .map(value -> new FactAnswer(
            value,
            facts -> node(facts, id)
                .filter(node -> stated.apply(node).isEmpty())
                .map(node -> state.apply(node.toBuilder(), value).build())
                .map(node -> Statements.allocation(facts, id, one -> taking(one, node)))))
        .toList();
  }

  private static Optional<GpuNode> node(Proposal facts, ItemId id) {
    return facts.allocations().stream()
        .filter(one -> one.id().equals(id))
        .flatMap(one -> one.resource().stream())
        .filter(GpuNode.class::isInstance)
        .map(GpuNode.class::cast)
        .findFirst();
  }

  static List<FactAnswer> ancillary(Unknown unknown, Proposal proposal, CallTerms terms) {
    ItemId id = ItemId.of(StandardAnswers.subject(unknown));
    return List.of(true, false).stream()
        .map(value -> FactAnswer.of(
            value,
            facts -> Statements.allocation(
                facts, id, one -> one.toBuilder().ancillary(value).build())))
        .toList();
  }
}
