package io.github.geniac.rules;

import io.github.geniac.core.Allocation;
import io.github.geniac.core.BulkPlan;
import io.github.geniac.core.BulkTerm;
import io.github.geniac.core.CallTerms;
import io.github.geniac.core.CostItem;
import io.github.geniac.core.DayRange;
import io.github.geniac.core.DirectPlan;
import io.github.geniac.core.FxAssumption;
import io.github.geniac.core.GpuNode;
import io.github.geniac.core.LineageStep;
import io.github.geniac.core.NodeSchedule;
import io.github.geniac.core.Organization;
import io.github.geniac.core.OtherCompute;
import io.github.geniac.core.Participant;
import io.github.geniac.core.Price;
import io.github.geniac.core.PriceBasis;
import io.github.geniac.core.PriceUnit;
import io.github.geniac.core.Proposal;
import io.github.geniac.core.Provider;
import io.github.geniac.core.Purpose;
import io.github.geniac.core.ReferenceNodes;
import io.github.geniac.core.TalksState;
import io.github.geniac.core.UsageBased;
import io.github.geniac.core.Workload;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** A proposal without a flaw, and how to change it in one respect. */
final class Given {

  static final CallTerms TERMS = CallTerms.startingOn(LocalDate.of(2024, 10, 15));
  static final DayRange PERIOD = DayRange.parse("2024-10-15/2025-04-15");
  static final GpuNode P5 = ReferenceNodes.AWS_P5_48XLARGE.node();
  static final Organization LAB = Organization.company("Lab");
  static final Organization PARTNER = Organization.company("Partner");
  static final Organization CLOUD = Organization.company("Cloud");
  static final LocalDate NOTICE = LocalDate.of(2024, 10, 10);
  static final OtherCompute STORAGE = OtherCompute.of(OtherCompute.Kind.STORAGE, "S3", "TB");
  static final OtherCompute TPU = OtherCompute.of(OtherCompute.Kind.ACCELERATOR, "TPU", "chip");

  private Given() {}

  static Proposal good() {
    return Proposal.builder()
        .addParticipants(Participant.of(LAB, LocalDate.of(2024, 11, 5)))
        .addWorkloads(work("w"))
        .directPlan(DirectPlan.of(direct("d")))
        .bulkPlan(BulkPlan.builder().addBulk(bulk("b")).build())
        .addFxAssumptions(fx())
        .awardNotice(NOTICE)
        .build();
  }

  static FxAssumption fx() {
    return FxAssumption.builder()
        .pair("USD", "JPY")
        .rate(new BigDecimal("150"))
        .basis("TTM")
        .source("a bank")
        .date(NOTICE)
        .build();
  }

  static Workload work(String id) {
    return Workload.builder()
        .id(id)
        .purpose(Purpose.DEVELOPMENT)
        .performer(LAB)
        .addLineage(LineageStep.fromScratch())
        .build();
  }

  static Price list() {
    return Price.builder()
        .amount("USD 98.32")
        .unit(PriceUnit.NODE_HOUR)
        .basis(PriceBasis.LIST)
        .allowsForFxMoves(true)
        .build();
  }

  static Price provisional() {
    return Price.builder()
        .amount("JPY 10000")
        .unit(PriceUnit.NODE_HOUR)
        .basis(PriceBasis.PROVISIONAL_UNIT_PRICE)
        .allowsForFxMoves(false)
        .asOf(NOTICE)
        .build();
  }

  static Allocation direct(String id) {
    return Allocation.builder()
        .id(id)
        .provider(Provider.of(CLOUD))
        .resource(P5)
        .nodes(30)
        .period(PERIOD)
        .pricePlan(UsageBased.of(list()))
        .talks(TalksState.QUOTED)
        .serves("w")
        .build();
  }

  static Allocation bulk(String id) {
    return Allocation.builder()
        .id(id)
        .provider(Provider.of(CLOUD))
        .resource(P5)
        .nodes(30)
        .period(PERIOD)
        .pricePlan(new BulkTerm(provisional()))
        .serves("w")
        .build();
  }

  static Proposal with(UnaryOperator<Proposal.Builder> change) {
    return change.apply(good().toBuilder()).build();
  }

  static Proposal withDirect(UnaryOperator<Allocation.Builder> change) {
    return good()
        .withDirectPlan(DirectPlan.of(change.apply(direct("d").toBuilder()).build()));
  }

  static Proposal withBulk(UnaryOperator<Allocation.Builder> change) {
    return bulks(List.of(change.apply(bulk("b").toBuilder()).build()), List.of());
  }

  static Proposal bulkNodes(NodeSchedule nodes) {
    return withBulk(bulk -> noPeriod(bulk).schedule(nodes));
  }

  static Proposal bulks(List<Allocation> bulk, List<Allocation> beside) {
    return good().withBulkPlan(BulkPlan.builder().bulk(bulk).direct(beside).build());
  }

  static Proposal withWork(UnaryOperator<Workload.Builder> change) {
    return good().withWorkloads(change.apply(work("w").toBuilder()).build());
  }

  static Proposal withCost(UnaryOperator<CostItem.Builder> change) {
    CostItem item = change
        .apply(CostItem.builder()
            .id("c")
            .category(CostItem.Category.DATA_PREPARATION)
            .serves("w"))
        .build();
    return with(proposal -> proposal.addCostItems(item));
  }

  static Allocation.Builder noPeriod(Allocation.Builder allocation) {
    return allocation.period(Optional.empty());
  }

  static Allocation.Builder noAmount(Allocation.Builder allocation) {
    return allocation.amount(Optional.empty());
  }
}
