package io.github.geniac.rules.laws;

import io.github.geniac.core.Allocation;
import io.github.geniac.core.Amount;
import io.github.geniac.core.CostItem;
import io.github.geniac.core.ExternalProvision;
import io.github.geniac.core.GpuNode;
import io.github.geniac.core.LineageStep;
import io.github.geniac.core.ModelId;
import io.github.geniac.core.Organization;
import io.github.geniac.core.Participant;
import io.github.geniac.core.Price;
import io.github.geniac.core.PricePlan;
import io.github.geniac.core.Proposal;
import io.github.geniac.core.StatedCost;
import io.github.geniac.core.UsageBased;
import io.github.geniac.core.Workload;
import io.github.geniac.rules.Fact;
import io.github.geniac.rules.Party;
import io.github.geniac.rules.StandardFacts;
import io.github.geniac.rules.internal.Edits;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * A proposal in which one fact is not stated that was. What is an addition rather than a fact (a
 * second amount, the origin of a base that the proposal itself makes) is not left out.
 *
 * @param fact the fact
 * @param object the id of the object it is of; blank for the proposal
 * @param less the proposal without it
 */
record Unstated(Fact fact, String object, Proposal less) {

  private static final Fact UTILIZATION = new Fact("allocation.utilization", Party.APPLICANT);
  private static final Fact DATA_PREPARATION =
      new Fact("workload.data-preparation", Party.APPLICANT);

  private record OfAllocation(Fact fact, UnaryOperator<Allocation.Builder> leaveOut) {}

  private record OfNode(Fact fact, UnaryOperator<GpuNode.Builder> leaveOut) {}

  private record OfPrice(Fact fact, UnaryOperator<Price.Builder> leaveOut) {}

  private record OfWorkload(Fact fact, UnaryOperator<Workload.Builder> leaveOut) {}

  private record OfProvision(Fact fact, UnaryOperator<ExternalProvision.Builder> leaveOut) {}

  private record OfCost(Fact fact, UnaryOperator<CostItem.Builder> leaveOut) {}

  private static final List<OfAllocation> ALLOCATION = List.of(
      new OfAllocation(StandardFacts.PROVIDER, one -> one.provider(Optional.empty())),
      new OfAllocation(StandardFacts.RESOURCE, one -> one.resource(Optional.empty())),
      new OfAllocation(StandardFacts.AMOUNT, one -> one.amount(Optional.empty())),
      new OfAllocation(StandardFacts.PERIOD, one -> one.period(Optional.empty())),
      new OfAllocation(StandardFacts.SIGNATORY, one -> one.signatory(Optional.empty())),
      new OfAllocation(StandardFacts.ANCILLARY, one -> one.ancillary(Optional.empty())),
      new OfAllocation(StandardFacts.TALKS, one -> one.talks(Optional.empty())),
      new OfAllocation(StandardFacts.ACQUISITION, one -> one.acquisition(Optional.empty())),
      new OfAllocation(UTILIZATION, one -> one.utilization(Optional.empty())),
      new OfAllocation(StandardFacts.SERVES, one -> one.serves(List.of())));

  private static final List<OfNode> NODE = List.of(
      new OfNode(StandardFacts.NODE_TYPE, one -> one.type(Optional.empty())),
      new OfNode(StandardFacts.GPU_MEMORY, one -> one.gpuMemoryGb(Optional.empty())),
      new OfNode(StandardFacts.LOCAL_SSD, one -> one.localSsdTb(Optional.empty())),
      new OfNode(StandardFacts.BANDWIDTH, one -> one.injectionBandwidthTbps(Optional.empty())));

  private static final List<OfPrice> PRICE = List.of(
      new OfPrice(StandardFacts.UNIT_PRICE, one -> one.amount(Optional.empty())),
      new OfPrice(StandardFacts.PRICE_UNIT, one -> one.unit(Optional.empty())),
      new OfPrice(StandardFacts.PRICE_BASIS, one -> one.basis(Optional.empty())),
      new OfPrice(StandardFacts.FX_TREATMENT, one -> one.allowsForFxMoves(Optional.empty())));

  private static final List<OfWorkload> WORKLOAD = List.of(
      new OfWorkload(StandardFacts.PURPOSE, one -> one.purpose(Optional.empty())),
      new OfWorkload(StandardFacts.PERFORMER, one -> one.performer(Optional.empty())),
      new OfWorkload(DATA_PREPARATION, one -> one.dataPreparation(Optional.empty())));

  private static final List<OfProvision> PROVISION = List.of(
      new OfProvision(StandardFacts.INDISPENSABLE, one -> one.indispensable(Optional.empty())),
      new OfProvision(StandardFacts.NEEDED, one -> one.neededForProvision(Optional.empty())),
      new OfProvision(StandardFacts.DEMONSTRATION, one -> one.demonstration(Optional.empty())),
      new OfProvision(StandardFacts.FREE, one -> one.freeOfCharge(Optional.empty())));

  private static final List<OfCost> COST = List.of(
      new OfCost(StandardFacts.COST, one -> one.cost(Optional.empty())),
      new OfCost(StandardFacts.CONTRACTING, one -> one.contracting(Optional.empty())),
      new OfCost(StandardFacts.CONTRACTOR, one -> one.contractor(Optional.empty())),
      new OfCost(StandardFacts.SERVES, one -> one.serves(List.of())));

  /** The proposal with each of its facts left out in turn, in a fixed order. */
  static List<Unstated> each(Proposal proposal) {
    return new Collector(proposal).all();
  }

  /** Leaves out fact by fact. Mutable, for one proposal. */
  private static final class Collector {

    private final Proposal proposal;
    private final List<Unstated> all = new ArrayList<>();

    Collector(Proposal proposal) {
      this.proposal = proposal;
    }

    List<Unstated> all() {
      add(
          StandardFacts.AWARD_NOTICE,
          "",
          proposal.toBuilder().awardNotice(Optional.empty()).build());
      proposal.participants().forEach(this::participant);
      organizations().forEach(this::organization);
      Set<String> seen = new HashSet<>();
      for (Allocation one : proposal.allocations()) {
        if (seen.add(one.id().value())) {
          allocation(one);
        }
      }
      proposal.workloads().forEach(this::workload);
      for (CostItem item : proposal.costItems()) {
        for (OfCost one : COST) {
          CostItem changed = one.leaveOut.apply(item.toBuilder()).build();
          add(
              one.fact,
              item.id().value(),
              Edits.costItems(proposal, any -> any.equals(item) ? changed : any));
        }
      }
      return all;
    }

    private void add(Fact fact, String object, Proposal less) {
      if (!less.equals(proposal)) {
        all.add(new Unstated(fact, object, less));
      }
    }

    private void participant(Participant one) {
      Participant less = Participant.of(one.organization());
      add(
          StandardFacts.CAN_SIGN_BY,
          one.organization().id().value(),
          proposal.toBuilder()
              .participants(proposal.participants().stream()
                  .map(any -> any.equals(one) ? less : any)
                  .toList())
              .build());
    }

    private List<Organization> organizations() {
      return Stream.concat(
              proposal.participants().stream().map(Participant::organization),
              proposal.allocations().stream()
                  .flatMap(one -> one.provider().stream())
                  .flatMap(one -> Stream.concat(Stream.of(one.seller()), one.operator().stream())))
          .distinct()
          .toList();
    }

    private void organization(Organization one) {
      add(
          proposal.participant(one.id()).isPresent()
              ? StandardFacts.PARTICIPANT_KIND
              : StandardFacts.PROVIDER_KIND,
          one.id().value(),
          Edits.organization(
              proposal,
              one.id(),
              stated -> stated.toBuilder().kind(Optional.empty()).build()));
    }

    private void allocation(Allocation one) {
      for (OfAllocation fact : ALLOCATION) {
        if (!fact.fact.equals(StandardFacts.PERIOD) || !isScheduled(one)) {
          allocation(one, fact.fact, fact.leaveOut.apply(free(one)).build());
        }
      }
      if (one.resource().orElse(null) instanceof GpuNode node) {
        for (OfNode fact : NODE) {
          GpuNode less = fact.leaveOut.apply(node.toBuilder()).build();
          allocation(one, fact.fact, free(one).resource(less).build());
        }
      }
      one.pricePlan().ifPresent(plan -> prices(one, plan));
      one.statedCost().ifPresent(cost -> {
        StatedCost less =
            StatedCost.builder().amount(cost.amount()).tax(cost.tax()).build();
        allocation(one, StandardFacts.FX_TREATMENT, free(one).statedCost(less).build());
      });
    }

    /**
     * The amount of a price with tiers is one of several, and cannot be left out alone; the one
     * beside a stated cost is an addition.
     */
    private void prices(Allocation one, PricePlan plan) {
      for (OfPrice fact : PRICE) {
        boolean tiers = plan instanceof UsageBased usage && !usage.tiers().isEmpty();
        boolean alone = !tiers && one.statedCost().isEmpty();
        if (alone || !fact.fact.equals(StandardFacts.UNIT_PRICE)) {
          Price less = fact.leaveOut.apply(plan.price().toBuilder()).build();
          allocation(one, fact.fact, free(one).pricePlan(plan.withPrice(less)).build());
        }
      }
    }

    /** What takes up an offer keeps what the offer says; so the offer goes first. */
    private static Allocation.Builder free(Allocation one) {
      return one.toBuilder().offer(Optional.empty());
    }

    private static boolean isScheduled(Allocation one) {
      return one.amount().orElse(null) instanceof Amount.Scheduled;
    }

    private void allocation(Allocation one, Fact fact, Allocation less) {
      Proposal without = Edits.allocation(proposal, one.id(), any -> less);
      if (!less.equals(free(one).build())) {
        add(fact, one.id().value(), without);
      }
    }

    private void workload(Workload work) {
      for (OfWorkload fact : WORKLOAD) {
        workload(work, fact.fact, fact.leaveOut.apply(work.toBuilder()).build());
      }
      work.externalProvision().ifPresent(stated -> {
        for (OfProvision fact : PROVISION) {
          ExternalProvision less = fact.leaveOut.apply(stated.toBuilder()).build();
          workload(work, fact.fact, work.toBuilder().externalProvision(less).build());
        }
      });
      workload(work, StandardFacts.LINEAGE, work.toBuilder().lineage(List.of()).build());
      for (int i = 0; i < work.lineage().size(); i++) {
        LineageStep step = work.lineage().get(i);
        if (step.baseModel().filter(this::isMadeHere).isEmpty()) {
          List<LineageStep> steps = new ArrayList<>(work.lineage());
          steps.set(
              i,
              LineageStep.builder()
                  .method(step.method())
                  .baseModel(step.baseModel())
                  .produces(step.produces())
                  .build());
          workload(
              work, StandardFacts.BASE_ORIGIN, work.toBuilder().lineage(steps).build());
        }
      }
    }

    private boolean isMadeHere(ModelId model) {
      return proposal.workloads().stream()
          .flatMap(work -> work.lineage().stream())
          .anyMatch(step -> step.produces().equals(Optional.of(model)));
    }

    private void workload(Workload work, Fact fact, Workload less) {
      add(fact, work.id().value(), Edits.workloads(proposal, any -> any.equals(work) ? less : any));
    }
  }
}
