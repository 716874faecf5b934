package io.github.geniac.rules.internal;

import io.github.geniac.core.Allocation;
import io.github.geniac.core.BulkPlan;
import io.github.geniac.core.CostItem;
import io.github.geniac.core.DirectPlan;
import io.github.geniac.core.FxAssumption;
import io.github.geniac.core.ItemId;
import io.github.geniac.core.Organization;
import io.github.geniac.core.OrganizationId;
import io.github.geniac.core.Participant;
import io.github.geniac.core.Phase;
import io.github.geniac.core.PhaseId;
import io.github.geniac.core.Proposal;
import io.github.geniac.core.Provider;
import io.github.geniac.core.Served;
import io.github.geniac.core.Workload;
import io.github.geniac.core.WorkloadId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

/**
 * Proposals with one part changed or left out, whatever else names that part: an allocation stands
 * in both plans under one id, an organization is described once wherever it appears.
 */
public final class Edits {

  private Edits() {}

  /**
   * {@return the proposal with every allocation changed, in both plans}
   *
   * @param proposal the proposal
   * @param change the change, which keeps ids
   */
  public static Proposal allocations(Proposal proposal, UnaryOperator<Allocation> change) {
    Proposal.Builder changed = proposal.toBuilder();
    proposal
        .directPlan()
        .ifPresent(plan -> changed.directPlan(DirectPlan.of(all(plan.allocations(), change))));
    proposal
        .bulkPlan()
        .ifPresent(plan -> changed.bulkPlan(plan.toBuilder()
            .bulk(all(plan.bulk(), change))
            .direct(all(plan.direct(), change))
            .build()));
    return changed.build();
  }

  /**
   * {@return the proposal with one allocation changed, wherever it stands}
   *
   * @param proposal the proposal
   * @param id the id of the allocation
   * @param change the change, which keeps the id
   */
  public static Proposal allocation(
      Proposal proposal, ItemId id, UnaryOperator<Allocation> change) {
    return allocations(proposal, one -> one.id().equals(id) ? change.apply(one) : one);
  }

  /**
   * {@return the proposal with every workload changed}
   *
   * @param proposal the proposal
   * @param change the change, which keeps ids
   */
  public static Proposal workloads(Proposal proposal, UnaryOperator<Workload> change) {
    return proposal.toBuilder().workloads(all(proposal.workloads(), change)).build();
  }

  /**
   * {@return the proposal with every cost item changed}
   *
   * @param proposal the proposal
   * @param change the change, which keeps ids
   */
  public static Proposal costItems(Proposal proposal, UnaryOperator<CostItem> change) {
    return proposal.toBuilder().costItems(all(proposal.costItems(), change)).build();
  }

  /**
   * {@return the proposal with one organization changed, in all its roles}
   *
   * @param proposal the proposal
   * @param id the id of the organization
   * @param change the change, which keeps the id
   */
  public static Proposal organization(
      Proposal proposal, OrganizationId id, UnaryOperator<Organization> change) {
    UnaryOperator<Organization> one = any -> any.id().equals(id) ? change.apply(any) : any;
    Proposal.Builder changed = proposal.toBuilder()
        .participants(all(proposal.participants(), any -> participant(any, one)))
        .costItems(all(
            proposal.costItems(),
            item -> item.toBuilder().contractor(item.contractor().map(one)).build()));
    changed.directPlan(proposal
        .directPlan()
        .map(plan -> DirectPlan.of(all(plan.allocations(), any -> supplied(any, one)))));
    changed.bulkPlan(proposal
        .bulkPlan()
        .map(plan -> plan.toBuilder()
            .bulk(all(plan.bulk(), any -> supplied(any, one)))
            .direct(all(plan.direct(), any -> supplied(any, one)))
            .build()));
    return changed.build();
  }

  private static Participant participant(Participant any, UnaryOperator<Organization> change) {
    Participant changed = Participant.of(change.apply(any.organization()));
    return any.canSignBy().map(changed::withCanSignBy).orElse(changed);
  }

  private static Allocation supplied(Allocation any, UnaryOperator<Organization> change) {
    return any.provider().map(stated -> supplied(any, provider(stated, change))).orElse(any);
  }

  private static Provider provider(Provider stated, UnaryOperator<Organization> change) {
    Organization seller = change.apply(stated.seller());
    return stated
        .operator()
        .map(operator -> Provider.resale(seller, change.apply(operator)))
        .orElseGet(() -> Provider.operatorUnknown(seller));
  }

  /**
   * {@return the allocation from a provider; an offer that it takes up comes from there as well}
   *
   * @param allocation the allocation
   * @param provider the provider
   */
  public static Allocation supplied(Allocation allocation, Provider provider) {
    return allocation.toBuilder()
        .offer(allocation.offer().map(one -> one.toBuilder().provider(provider).build()))
        .provider(provider)
        .build();
  }

  /**
   * {@return the proposal without an allocation, wherever it stands}
   *
   * @param proposal the proposal
   * @param id the id of the allocation
   */
  public static Proposal withoutAllocation(Proposal proposal, ItemId id) {
    Predicate<Allocation> kept = one -> !one.id().equals(id);
    Proposal.Builder less = proposal.toBuilder()
        .directPlan(
            proposal.directPlan().map(plan -> DirectPlan.of(kept(plan.allocations(), kept))))
        .bulkPlan(proposal
            .bulkPlan()
            .map(plan -> plan.toBuilder()
                .bulk(kept(plan.bulk(), kept))
                .direct(kept(plan.direct(), kept))
                .build()));
    return less.fxAssumptions(without(proposal.fxAssumptions(), id)).build();
  }

  /**
   * {@return the proposal without its direct plan}
   *
   * @param proposal the proposal
   */
  public static Proposal withoutDirectPlan(Proposal proposal) {
    Proposal less = proposal;
    if (proposal.directPlan().isPresent()) {
      List<ItemId> beside = proposal.bulkPlan().map(BulkPlan::allocations).stream()
          .flatMap(List::stream)
          .map(Allocation::id)
          .toList();
      List<FxAssumption> assumptions = proposal.fxAssumptions();
      for (Allocation one : proposal.directPlan().get().allocations()) {
        assumptions = beside.contains(one.id()) ? assumptions : without(assumptions, one.id());
      }
      less = proposal.toBuilder()
          .directPlan(Optional.empty())
          .fxAssumptions(assumptions)
          .build();
    }
    return less;
  }

  /**
   * {@return the proposal without a workload, which nothing serves and no phase waits for then}
   *
   * @param proposal the proposal
   * @param id the id of the workload
   */
  public static Proposal withoutWorkload(Proposal proposal, WorkloadId id) {
    Predicate<Served> kept = served -> !served.workload().equals(id);
    Proposal unserved = costItems(
        allocations(
            proposal, one -> one.toBuilder().serves(kept(one.serves(), kept)).build()),
        item -> item.toBuilder().serves(kept(item.serves(), kept)).build());
    List<PhaseId> gone = proposal.workload(id).stream()
        .flatMap(work -> work.phases().stream())
        .map(Phase::id)
        .toList();
    return unserved.toBuilder()
        .workloads(all(
            kept(proposal.workloads(), one -> !one.id().equals(id)),
            one -> one.toBuilder()
                .phases(all(one.phases(), any -> after(any, gone)))
                .build()))
        .build();
  }

  private static Phase after(Phase phase, List<PhaseId> gone) {
    return phase.toBuilder()
        .predecessors(kept(List.copyOf(phase.predecessors()), one -> !gone.contains(one)))
        .build();
  }

  /**
   * {@return the proposal without a participant, which signs for nothing then}
   *
   * @param proposal the proposal
   * @param id the id of the organization
   */
  public static Proposal withoutParticipant(Proposal proposal, OrganizationId id) {
    Proposal unsigned = allocations(
        proposal,
        one -> one.toBuilder()
            .signatory(one.signatory().filter(signatory -> !signatory.equals(id)))
            .build());
    return unsigned.toBuilder()
        .participants(
            kept(proposal.participants(), one -> !one.organization().id().equals(id)))
        .build();
  }

  /**
   * {@return the proposal without a cost item}
   *
   * @param proposal the proposal
   * @param id the id of the item
   */
  public static Proposal withoutCostItem(Proposal proposal, ItemId id) {
    return proposal.toBuilder()
        .costItems(kept(proposal.costItems(), one -> !one.id().equals(id)))
        .fxAssumptions(without(proposal.fxAssumptions(), id))
        .build();
  }

  /** An assumption that was meant for nothing else goes with the item. */
  private static List<FxAssumption> without(List<FxAssumption> assumptions, ItemId item) {
    List<FxAssumption> left = new ArrayList<>();
    for (FxAssumption one : assumptions) {
      TreeSet<ItemId> items = new TreeSet<>(one.limitedTo());
      if (!items.remove(item)) {
        left.add(one);
      } else if (!items.isEmpty()) {
        left.add(one.toBuilder().limitedTo(items).build());
      }
    }
    return left;
  }

  private static <T> List<T> all(List<T> things, UnaryOperator<T> change) {
    return things.stream().map(change).toList();
  }

  private static <T> List<T> kept(List<T> things, Predicate<T> keep) {
    return things.stream().filter(keep).toList();
  }
}
