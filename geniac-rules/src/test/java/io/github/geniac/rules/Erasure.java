package io.github.geniac.rules;

import io.github.geniac.core.Allocation;
import io.github.geniac.core.Amount;
import io.github.geniac.core.BulkPlan;
import io.github.geniac.core.CostItem;
import io.github.geniac.core.DirectPlan;
import io.github.geniac.core.ExternalProvision;
import io.github.geniac.core.Participant;
import io.github.geniac.core.Proposal;
import io.github.geniac.core.Workload;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * A proposal with one fact less, for each fact of a kind. A second amount (a stated cost beside a
 * price) is an addition rather than a fact that was missing, and so is not erased.
 */
final class Erasure {

  private static final List<UnaryOperator<Allocation.Builder>> ALLOCATION = List.of(
      one -> one.provider(Optional.empty()),
      one -> one.resource(Optional.empty()),
      one -> one.amount(Optional.empty()),
      one -> one.period(Optional.empty()),
      one -> one.signatory(Optional.empty()),
      one -> one.ancillary(Optional.empty()),
      one -> one.talks(Optional.empty()),
      one -> one.acquisition(Optional.empty()),
      one -> one.utilization(Optional.empty()),
      one -> one.serves(List.of()));

  private static final List<UnaryOperator<Workload.Builder>> WORKLOAD = List.of(
      one -> one.purpose(Optional.empty()),
      one -> one.performer(Optional.empty()),
      one -> one.dataPreparation(Optional.empty()),
      one -> one.externalProvision(Optional.empty()));

  private static final List<UnaryOperator<ExternalProvision.Builder>> PROVISION = List.of(
      one -> one.indispensable(Optional.empty()),
      one -> one.demonstration(Optional.empty()),
      one -> one.freeOfCharge(Optional.empty()),
      one -> one.neededForProvision(Optional.empty()));

  private static final List<UnaryOperator<CostItem.Builder>> COST =
      List.of(one -> one.contracting(Optional.empty()), one -> one.contractor(Optional.empty()));

  private Erasure() {}

  static List<Proposal> each(Proposal proposal) {
    List<Proposal> less = new ArrayList<>();
    less.add(proposal.toBuilder().awardNotice(Optional.empty()).build());
    less.add(proposal.toBuilder()
        .participants(proposal.participants().stream()
            .map(one -> Participant.of(one.organization()))
            .toList())
        .build());
    for (UnaryOperator<Allocation.Builder> erase : ALLOCATION) {
      less.add(allocations(proposal, erase));
    }
    for (UnaryOperator<Workload.Builder> erase : WORKLOAD) {
      less.add(workloads(proposal, erase));
    }
    for (UnaryOperator<ExternalProvision.Builder> erase : PROVISION) {
      less.add(workloads(proposal, one -> {
        Optional<ExternalProvision> stated = one.build().externalProvision();
        return one.externalProvision(
            stated.map(facts -> erase.apply(facts.toBuilder()).build()));
      }));
    }
    for (UnaryOperator<CostItem.Builder> erase : COST) {
      less.add(proposal.toBuilder()
          .costItems(proposal.costItems().stream()
              .map(one -> erase.apply(one.toBuilder()).build())
              .toList())
          .build());
    }
    return less;
  }

  private static Proposal workloads(Proposal proposal, UnaryOperator<Workload.Builder> erase) {
    return proposal.toBuilder()
        .workloads(proposal.workloads().stream()
            .map(one -> erase.apply(one.toBuilder()).build())
            .toList())
        .build();
  }

  private static Proposal allocations(Proposal proposal, UnaryOperator<Allocation.Builder> erase) {
    UnaryOperator<List<Allocation>> all =
        list -> list.stream().map(one -> erased(one, erase)).toList();
    Proposal.Builder less = proposal.toBuilder()
        .directPlan(
            proposal.directPlan().map(plan -> DirectPlan.of(all.apply(plan.allocations()))));
    proposal
        .bulkPlan()
        .ifPresent(plan -> less.bulkPlan(BulkPlan.builder()
            .bulk(all.apply(plan.bulk()))
            .direct(all.apply(plan.direct()))
            .demand(plan.demand())
            .build()));
    return less.build();
  }

  /** A schedule has its days with it; what takes up an offer keeps what the offer says. */
  private static Allocation erased(Allocation one, UnaryOperator<Allocation.Builder> erase) {
    boolean scheduled = one.amount().stream().anyMatch(Amount.Scheduled.class::isInstance);
    Allocation less = erase.apply(one.toBuilder().offer(Optional.empty())).build();
    return scheduled && less.period().isEmpty() && one.period().isPresent() ? one : less;
  }
}
