package io.github.geniac.rules.repair;

import io.github.geniac.core.Allocation;
import io.github.geniac.core.BulkPlan;
import io.github.geniac.core.CostItem;
import io.github.geniac.core.DirectPlan;
import io.github.geniac.core.FxAssumption;
import io.github.geniac.core.ItemId;
import io.github.geniac.core.NodeSchedule;
import io.github.geniac.core.Proposal;
import io.github.geniac.core.Tranche;
import io.github.geniac.rules.Part;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads and changes the two plans of a proposal. */
final class Plans {

  private static final Comparator<Allocation> BY_ID = Comparator.comparing(Allocation::id);

  private Plans() {}

  /** The allocations of the direct plan, in order of ids. */
  static List<Allocation> direct(Proposal proposal) {
    return sorted(proposal.directPlan().map(DirectPlan::allocations).orElse(List.of()));
  }

  /** What the bulk plan takes from the ministry's purchase, in order of ids. */
  static List<Allocation> bulk(Proposal proposal) {
    return sorted(proposal.bulkPlan().map(BulkPlan::bulk).orElse(List.of()));
  }

  /** The direct allocations of the bulk plan, in order of ids. */
  static List<Allocation> beside(Proposal proposal) {
    return sorted(proposal.bulkPlan().map(BulkPlan::direct).orElse(List.of()));
  }

  /** All allocations of the bulk plan, in order of ids. */
  static List<Allocation> ofBulkPlan(Proposal proposal) {
    return sorted(proposal.bulkPlan().map(BulkPlan::allocations).orElse(List.of()));
  }

  static List<Allocation> sorted(List<Allocation> allocations) {
    return allocations.stream().sorted(BY_ID).toList();
  }

  /** The allocation of this id, wherever it stands. */
  static Optional<Allocation> find(Proposal proposal, ItemId id) {
    return proposal.allocations().stream().filter(one -> one.id().equals(id)).findFirst();
  }

  /** The ids of all allocations, in order. */
  static Set<ItemId> ids(Proposal proposal) {
    return ids(proposal.allocations());
  }

  static Set<ItemId> ids(Collection<Allocation> allocations) {
    return allocations.stream().map(Allocation::id).collect(Collectors.toCollection(TreeSet::new));
  }

  /** The daily sum of the nodes that are known. */
  static NodeSchedule nodes(Collection<Allocation> allocations) {
    List<Tranche> tranches = new ArrayList<>();
    for (Allocation one : allocations) {
      one.nodeSchedule().ifPresent(nodes -> tranches.addAll(nodes.tranches()));
    }
    return NodeSchedule.sum(tranches);
  }

  static BulkPlan bulkPlan(Proposal proposal) {
    return proposal
        .bulkPlan()
        .orElseThrow(() -> new IllegalArgumentException("Proposal: there is no bulk plan"));
  }

  static Allocation only(List<Allocation> allocations, ItemId id, String what) {
    return allocations.stream()
        .filter(one -> one.id().equals(id))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("Proposal: there is no " + what + " '" + id
            + "'; there are " + List.copyOf(ids(allocations))));
  }

  static void checkPlan(String owner, Part plan) {
    if (plan != Part.DIRECT && plan != Part.BULK) {
      throw new IllegalArgumentException(owner + ": the plan is DIRECT or BULK, was " + plan);
    }
  }

  /** The proposal with one allocation changed in every list in which it stands. */
  static Proposal changed(Proposal proposal, ItemId id, UnaryOperator<Allocation> change) {
    only(proposal.allocations(), id, "allocation");
    UnaryOperator<Allocation> here = one -> one.id().equals(id) ? change.apply(one) : one;
    Proposal.Builder changed = proposal.toBuilder();
    proposal
        .directPlan()
        .ifPresent(plan -> changed.directPlan(
            DirectPlan.of(plan.allocations().stream().map(here).toList())));
    proposal
        .bulkPlan()
        .ifPresent(plan -> changed.bulkPlan(plan.toBuilder()
            .bulk(plan.bulk().stream().map(here).toList())
            .direct(plan.direct().stream().map(here).toList())
            .build()));
    return changed.build();
  }

  /** The proposal with one more direct allocation. */
  static Changed with(Proposal proposal, Part plan, Allocation allocation) {
    if (plan == Part.DIRECT) {
      List<Allocation> direct =
          new ArrayList<>(proposal.directPlan().map(DirectPlan::allocations).orElse(List.of()));
      direct.add(allocation);
      return new Changed(proposal.withDirectPlan(DirectPlan.of(direct)));
    }
    BulkPlan bulk = bulkPlan(proposal);
    return withBulkPlan(proposal, bulk.toBuilder().addDirect(allocation).build());
  }

  static Changed withBulkPlan(Proposal proposal, BulkPlan plan) {
    return new Changed(proposal.withBulkPlan(plan));
  }

  /** The proposal without an allocation in one plan; FX assumptions for it alone go with it. */
  static Proposal without(Proposal proposal, Part plan, ItemId id) {
    Proposal.Builder left = proposal.toBuilder().fxAssumptions(List.of());
    if (plan == Part.DIRECT) {
      List<Allocation> direct = new ArrayList<>(direct(proposal));
      direct.remove(only(direct, id, "allocation of the direct plan"));
      left.directPlan(DirectPlan.of(direct));
    } else {
      BulkPlan bulk = bulkPlan(proposal);
      only(bulk.allocations(), id, "allocation of the bulk plan");
      left.bulkPlan(bulk.toBuilder()
          .bulk(other(bulk.bulk(), id))
          .direct(other(bulk.direct(), id))
          .build());
    }
    Proposal without = left.build();
    return without.withFxAssumptions(limited(proposal, without));
  }

  private static List<Allocation> other(List<Allocation> allocations, ItemId id) {
    return allocations.stream().filter(one -> !one.id().equals(id)).toList();
  }

  private static FxAssumption[] limited(Proposal before, Proposal after) {
    Set<ItemId> kept = Stream.concat(
            after.allocations().stream().map(Allocation::id),
            after.costItems().stream().map(CostItem::id))
        .collect(Collectors.toSet());
    List<FxAssumption> assumptions = new ArrayList<>();
    for (FxAssumption one : before.fxAssumptions()) {
      Set<ItemId> left = new TreeSet<>(one.limitedTo());
      left.retainAll(kept);
      if (one.limitedTo().isEmpty() || !left.isEmpty()) {
        assumptions.add(one.toBuilder().limitedTo(left).build());
      }
    }
    return assumptions.toArray(new FxAssumption[0]);
  }

  /** An assumption that is limited to some items, one of which lends its price, covers this too. */
  static Proposal fxLike(Proposal proposal, ItemId id, Optional<ItemId> like) {
    if (like.isEmpty()) {
      return proposal;
    }
    return proposal.withFxAssumptions(proposal.fxAssumptions().stream()
        .map(one -> one.limitedTo().contains(like.get())
            ? one.toBuilder().addLimitedTo(id).build()
            : one)
        .toArray(FxAssumption[]::new));
  }

  /**
   * A proposal on the way.
   *
   * @param proposal what has come of it so far
   */
  record Changed(Proposal proposal) {

    Changed fxLike(ItemId id, Optional<ItemId> like) {
      return new Changed(Plans.fxLike(proposal, id, like));
    }
  }
}
