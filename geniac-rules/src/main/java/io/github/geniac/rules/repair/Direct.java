package io.github.geniac.rules.repair;

import io.github.geniac.core.Allocation;
import io.github.geniac.core.Amount;
import io.github.geniac.core.ComputeResource;
import io.github.geniac.core.DayRange;
import io.github.geniac.core.ItemId;
import io.github.geniac.core.NodeSchedule;
import io.github.geniac.core.Proposal;
import io.github.geniac.core.Provider;
import io.github.geniac.core.Served;
import io.github.geniac.core.Tranche;
import io.github.geniac.rules.Part;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Direct allocations that a repair adds, and resizing. */
final class Direct {

  private Direct() {}

  /** Nodes to be added to a plan, on the terms of whoever supplies the same already. */
  static List<Edit> added(
      Proposal proposal,
      Part plan,
      Optional<ComputeResource> resource,
      List<Served> serves,
      NodeSchedule nodes) {
    Allocation bare = bare(proposal, plan, resource, serves, nodes);
    return lenders(proposal, resource).stream()
        .<Edit>map(like -> new AddDirect(plan, DirectTerms.like(proposal, bare, like), like))
        .toList();
  }

  /** The same, from a provider to be found. */
  static Edit fromNobody(
      Proposal proposal,
      Part plan,
      Optional<ComputeResource> resource,
      List<Served> serves,
      NodeSchedule nodes) {
    return new AddDirect(plan, bare(proposal, plan, resource, serves, nodes), Optional.empty());
  }

  private static Allocation bare(
      Proposal proposal,
      Part plan,
      Optional<ComputeResource> resource,
      List<Served> serves,
      NodeSchedule nodes) {
    Allocation.Builder bare =
        Allocation.builder().id(freshId(proposal, plan)).resource(resource).serves(serves);
    return sized(bare, nodes).build();
  }

  /** Those whose terms hold for more of a resource, one for each provider; or nobody. */
  static List<Optional<ItemId>> lenders(Proposal proposal, Optional<ComputeResource> resource) {
    List<Optional<ItemId>> lenders = new ArrayList<>();
    Set<Provider> seen = new HashSet<>();
    Stream.concat(Plans.direct(proposal).stream(), Plans.beside(proposal).stream())
        .filter(one -> DirectTerms.lends(one, resource))
        .filter(one -> seen.add(one.provider().orElseThrow()))
        .forEach(one -> lenders.add(Optional.of(one.id())));
    return lenders.isEmpty() ? List.of(Optional.empty()) : lenders;
  }

  private static ItemId freshId(Proposal proposal, Part plan) {
    Set<ItemId> taken = new HashSet<>(Plans.ids(proposal));
    proposal.costItems().forEach(item -> taken.add(item.id()));
    String base = plan == Part.DIRECT ? "more direct" : "direct beside bulk";
    ItemId id = ItemId.of(base);
    for (int i = 2; taken.contains(id); i++) {
      id = ItemId.of(base + " " + i);
    }
    return id;
  }

  private static Allocation.Builder sized(Allocation.Builder builder, NodeSchedule nodes) {
    List<Tranche> tranches = nodes.tranches();
    if (tranches.isEmpty()) {
      return builder; // how many, and when, is not known
    }
    return tranches.size() == 1
        ? builder.nodes(tranches.get(0).nodes()).period(tranches.get(0).days())
        : builder.schedule(nodes).period(nodes.span());
  }

  /** The change of an allocation to these nodes; nothing if it has them already. */
  static Optional<Edit> resized(Allocation one, NodeSchedule nodes) {
    if (one.nodeSchedule().equals(Optional.of(nodes))) {
      return Optional.empty();
    }
    boolean open = one.period().isEmpty();
    DayRange span = nodes.span().orElseThrow();
    boolean constant = nodes.tranches().size() == 1;
    Amount amount = constant && !open ? Amount.nodes(nodes.maxNodes()) : Amount.scheduled(nodes);
    boolean fits = open
        || (constant
            ? one.period().equals(Optional.of(span))
            : one.period().orElseThrow().encloses(span));
    return Optional.of(new Resize(
        one.id(),
        Optional.of(amount).filter(now -> !one.amount().equals(Optional.of(now))),
        fits ? Optional.empty() : Optional.of(span)));
  }

  /** The workloads that allocations serve, each once and without a share. */
  static List<Served> serves(List<Allocation> allocations) {
    return allocations.stream()
        .flatMap(one -> one.serves().stream())
        .map(Served::workload)
        .distinct()
        .sorted()
        .map(id -> new Served(id, Optional.empty()))
        .toList();
  }
}
