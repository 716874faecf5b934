package io.github.geniac.rules;

import io.github.geniac.core.Allocation;
import io.github.geniac.core.BulkPlan;
import io.github.geniac.core.BulkTerm;
import io.github.geniac.core.CallTerms;
import io.github.geniac.core.CostItem;
import io.github.geniac.core.DayRange;
import io.github.geniac.core.DirectPlan;
import io.github.geniac.core.ExternalProvision;
import io.github.geniac.core.GpuNode;
import io.github.geniac.core.LineageStep;
import io.github.geniac.core.NodeSchedule;
import io.github.geniac.core.Organization;
import io.github.geniac.core.OrganizationKind;
import io.github.geniac.core.OtherCompute;
import io.github.geniac.core.Participant;
import io.github.geniac.core.Price;
import io.github.geniac.core.PriceBasis;
import io.github.geniac.core.PriceUnit;
import io.github.geniac.core.Proposal;
import io.github.geniac.core.Provider;
import io.github.geniac.core.Purpose;
import io.github.geniac.core.ReferenceNodes;
import io.github.geniac.core.StatedCost;
import io.github.geniac.core.TalksState;
import io.github.geniac.core.UsageBased;
import io.github.geniac.core.Workload;
import java.time.LocalDate;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * One proposal that satisfies every rule it touches: Acme trains a model from scratch, on 20 direct
 * nodes, or on 30 bulk nodes. Each case changes it in one respect.
 */
final class Given {

  static final CallTerms TERMS = CallTerms.startingOn(LocalDate.of(2024, 10, 15));

  /** 182 days, 4,368 hours. */
  static final DayRange PERIOD = DayRange.parse("2024-10-15/2025-04-15");

  static final DayRange FIRST_MONTH = DayRange.parse("2024-10-15/2024-11-15");
  static final DayRange LATER_MONTHS = DayRange.parse("2024-11-15/2025-04-15");
  static final DayRange FIRST_HALF = DayRange.parse("2024-10-15/2025-01-15");
  static final DayRange SECOND_HALF = DayRange.parse("2025-01-15/2025-04-15");

  static final Organization ACME = Organization.company("acme");
  static final Organization BETA = Organization.company("beta");
  static final Organization CLOUD = Organization.company("cloud");
  /** The vendor of the call. */
  static final Organization AMAZON = Organization.company("Amazon Web Services");

  static final Organization UNIVERSITY =
      Organization.of("university", OrganizationKind.NATIONAL_UNIVERSITY_CORPORATION);
  static final Organization PRIVATE_UNIVERSITY =
      Organization.of("private university", OrganizationKind.PRIVATE_UNIVERSITY);

  /** An organization whose kind is not stated. */
  static final Organization SOMEBODY = Organization.builder().id("somebody").build();

  static final GpuNode P5 = ReferenceNodes.AWS_P5_48XLARGE.node();
  static final OtherCompute STORAGE = OtherCompute.of(OtherCompute.Kind.STORAGE, "storage", "TB");
  static final OtherCompute TRAINIUM =
      OtherCompute.of(OtherCompute.Kind.ACCELERATOR, "trainium", "chip");

  /** The award notice and the last day on which a contract is within a month of it. */
  static final LocalDate NOTICE = LocalDate.of(2024, 9, 10);

  static final LocalDate TERM = LocalDate.of(2024, 10, 10);

  private Given() {}

  static Workload training() {
    return Workload.builder()
        .id("train")
        .purpose(Purpose.DEVELOPMENT)
        .performer(ACME)
        .addLineage(LineageStep.fromScratch())
        .build();
  }

  /** A workload of purpose 2 or 3 for a provision of which everything good is declared. */
  static Workload providing(Purpose purpose, UnaryOperator<ExternalProvision.Builder> change) {
    ExternalProvision.Builder good = ExternalProvision.builder()
        .indispensable(true)
        .neededForProvision(true)
        .demonstration(true)
        .freeOfCharge(true);
    return Workload.builder()
        .id("serve")
        .purpose(purpose)
        .performer(ACME)
        .externalProvision(change.apply(good).build())
        .build();
  }

  static Price.Builder yen(String amount, PriceUnit unit) {
    return Price.builder().amount("JPY " + amount).unit(unit).allowsForFxMoves(false);
  }

  static BulkTerm provisional(Price.Builder price) {
    return new BulkTerm(price
        .basis(PriceBasis.PROVISIONAL_UNIT_PRICE)
        .asOf(LocalDate.of(2024, 8, 1))
        .build());
  }

  static Allocation directNodes() {
    return Allocation.builder()
        .id("direct")
        .resource(P5)
        .provider(Provider.of(CLOUD))
        .nodes(20)
        .period(PERIOD)
        .pricePlan(UsageBased.of(
            yen("10000", PriceUnit.NODE_HOUR).basis(PriceBasis.QUOTE).build()))
        .talks(TalksState.QUOTED)
        .serves("train")
        .build();
  }

  static Allocation bulkNodes() {
    return Allocation.builder()
        .id("bulk")
        .resource(P5)
        .provider(Provider.of(AMAZON))
        .nodes(30)
        .period(PERIOD)
        .pricePlan(provisional(yen("5000", PriceUnit.NODE_HOUR)))
        .serves("train")
        .build();
  }

  /** Direct nodes beside the bulk nodes. */
  static Allocation besideNodes(int nodes) {
    return directNodes().toBuilder().id("beside").nodes(nodes).build();
  }

  /** Bulk nodes of an id of their own that a participant signs for. */
  static Allocation signed(Organization signatory, String id, NodeSchedule schedule) {
    return unsigned(id, schedule).toBuilder().signatory(signatory.id()).build();
  }

  /** Bulk nodes of an id of their own that nobody is known to sign for. */
  static Allocation unsigned(String id, NodeSchedule schedule) {
    return bulkNodes().toBuilder()
        .id(id)
        .period(schedule.span())
        .schedule(schedule)
        .build();
  }

  static NodeSchedule always(int nodes) {
    return NodeSchedule.of(PERIOD, nodes);
  }

  static Proposal good() {
    return Proposal.builder()
        .addParticipants(Participant.of(ACME, TERM))
        .awardNotice(NOTICE)
        .addWorkloads(training())
        .directPlan(DirectPlan.of(directNodes()))
        .bulkPlan(BulkPlan.builder().addBulk(bulkNodes()).build())
        .build();
  }

  /** The good proposal with other bulk nodes. */
  static Proposal bulk(UnaryOperator<Allocation.Builder> change) {
    return bulkOf(change.apply(bulkNodes().toBuilder()).build());
  }

  /** The good proposal with these bulk nodes. */
  static Proposal bulkOf(Allocation... bulk) {
    return good().withBulkPlan(BulkPlan.builder().addBulk(bulk).build());
  }

  /** The good proposal with as many bulk nodes over the whole research period. */
  static Proposal bulkNodes(int nodes) {
    return bulk(one -> one.nodes(nodes));
  }

  /** The good proposal with a schedule of bulk nodes. */
  static Proposal bulkNodes(NodeSchedule schedule) {
    return bulk(one -> one.period(schedule.span()).schedule(schedule));
  }

  /** The good proposal with as many bulk nodes, and direct allocations beside them. */
  static Proposal beside(NodeSchedule bulk, Allocation... beside) {
    return good()
        .withBulkPlan(
            BulkPlan.builder().addBulk(unsigned("bulk", bulk)).addDirect(beside).build());
  }

  /** Acme and Beta share these bulk nodes; both can sign in time. */
  static Proposal joint(Allocation... bulk) {
    return good().toBuilder()
        .addParticipants(Participant.of(BETA, TERM))
        .bulkPlan(BulkPlan.builder().addBulk(bulk).build())
        .build();
  }

  /** The good proposal with other direct nodes. */
  static Proposal direct(UnaryOperator<Allocation.Builder> change) {
    return directOf(change.apply(directNodes().toBuilder()).build());
  }

  /** The good proposal with this direct plan. */
  static Proposal directOf(Allocation... allocations) {
    return good().withDirectPlan(DirectPlan.of(allocations));
  }

  /** The good proposal with another workload under the same id. */
  static Proposal workload(UnaryOperator<Workload.Builder> change) {
    return good().withWorkloads(change.apply(training().toBuilder()).build());
  }

  /** The good proposal with a model that is made in these steps. */
  static Proposal lineage(LineageStep... steps) {
    return workload(one -> one.lineage(List.of(steps)));
  }

  /** The good proposal with this workload beside the training. */
  static Proposal also(Workload... more) {
    return good().toBuilder().addWorkloads(more).build();
  }

  /** The good proposal with no workload, which nothing serves then. */
  static Proposal idle() {
    return good().toBuilder()
        .workloads(List.of())
        .directPlan(DirectPlan.of(directNodes().toBuilder().serves(List.of()).build()))
        .bulkPlan(BulkPlan.builder()
            .addBulk(bulkNodes().toBuilder().serves(List.of()).build())
            .build())
        .build();
  }

  /** Data preparation for the training, outsourced to another company. */
  static CostItem.Builder dataPreparation() {
    return CostItem.builder()
        .id("data")
        .category(CostItem.Category.DATA_PREPARATION)
        .cost(StatedCost.builder().amount("JPY 1000000").allowsForFxMoves(false).build())
        .contracting(CostItem.Contracting.OUTSOURCED)
        .contractor(BETA)
        .serves("train");
  }

  /** The good proposal with a cost item. */
  static Proposal cost(CostItem.Builder item) {
    return good().toBuilder().addCostItems(item.build()).build();
  }

  static LocalDate day(String text) {
    return LocalDate.parse(text);
  }

  static NodeSchedule nodes(String days, int nodes) {
    return NodeSchedule.of(DayRange.parse(days), nodes);
  }
}
