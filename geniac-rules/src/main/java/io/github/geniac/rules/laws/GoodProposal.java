package io.github.geniac.rules.laws;

import io.github.geniac.core.Allocation;
import io.github.geniac.core.BulkPlan;
import io.github.geniac.core.BulkTerm;
import io.github.geniac.core.CallTerms;
import io.github.geniac.core.DayRange;
import io.github.geniac.core.DirectPlan;
import io.github.geniac.core.GpuNode;
import io.github.geniac.core.ItemId;
import io.github.geniac.core.LineageStep;
import io.github.geniac.core.Organization;
import io.github.geniac.core.OtherCompute;
import io.github.geniac.core.Participant;
import io.github.geniac.core.Price;
import io.github.geniac.core.PriceBasis;
import io.github.geniac.core.PriceUnit;
import io.github.geniac.core.Proposal;
import io.github.geniac.core.Provider;
import io.github.geniac.core.Purpose;
import io.github.geniac.core.TalksState;
import io.github.geniac.core.UsageBased;
import io.github.geniac.core.Workload;
import io.github.geniac.core.WorkloadId;
import java.time.LocalDate;

/**
 * A proposal that keeps every rule of the call it touches: an applicant trains a model from scratch
 * on direct nodes, or on bulk nodes. Its numbers stem from the terms of the call, its prices are
 * made up. Immutable.
 */
final class GoodProposal {

  static final ItemId DIRECT = ItemId.of("direct");
  static final ItemId BULK = ItemId.of("bulk");
  static final WorkloadId TRAINING = WorkloadId.of("train");
  static final Organization APPLICANT = Organization.company("applicant");
  static final Organization PARTNER = Organization.company("partner");
  static final Organization CLOUD = Organization.company("cloud");
  static final OtherCompute STORAGE = OtherCompute.of(OtherCompute.Kind.STORAGE, "disks", "TB");
  static final OtherCompute ACCELERATOR =
      OtherCompute.of(OtherCompute.Kind.ACCELERATOR, "accelerator", "chip");

  final CallTerms terms;
  final DayRange period;
  final int cap;

  /** The most bulk nodes that the examples of the call take, or the cap if that is less. */
  final int some;

  final GpuNode node;
  final LocalDate notice;
  final LocalDate term;

  GoodProposal(CallTerms terms) {
    this.terms = terms;
    this.period = terms.researchPeriod();
    this.cap = terms.bulkCap();
    this.some = Math.min(30, cap);
    GpuNode.Builder builder = terms.referenceNode().toBuilder();
    terms.bulkNodeTypes().stream().findFirst().ifPresent(builder::type);
    this.node = builder.build();
    this.notice = terms.researchStart().minusDays(40);
    this.term = notice.plusMonths(terms.contractTermMonths());
  }

  Proposal proposal() {
    return Proposal.builder()
        .addParticipants(Participant.of(APPLICANT, term))
        .awardNotice(notice)
        .addWorkloads(Workload.builder()
            .id(TRAINING)
            .purpose(Purpose.DEVELOPMENT)
            .performer(APPLICANT)
            .addLineage(LineageStep.fromScratch())
            .build())
        .directPlan(DirectPlan.of(direct("direct", 20)))
        .bulkPlan(BulkPlan.builder().addBulk(bulk("bulk", some)).build())
        .build();
  }

  Allocation direct(String id, int nodes) {
    return taken(id, nodes)
        .pricePlan(UsageBased.of(price("JPY 10000").basis(PriceBasis.QUOTE).build()))
        .talks(TalksState.QUOTED)
        .build();
  }

  Allocation bulk(String id, int nodes) {
    Price told = price("JPY 5000")
        .basis(PriceBasis.PROVISIONAL_UNIT_PRICE)
        .asOf(notice.minusDays(30))
        .build();
    return taken(id, nodes).pricePlan(new BulkTerm(told)).build();
  }

  private Allocation.Builder taken(String id, int nodes) {
    return Allocation.builder()
        .id(id)
        .provider(Provider.of(CLOUD))
        .resource(node)
        .nodes(nodes)
        .period(period)
        .serves(TRAINING.value());
  }

  static Price.Builder price(String amount) {
    return Price.builder().amount(amount).unit(PriceUnit.NODE_HOUR).allowsForFxMoves(false);
  }
}
