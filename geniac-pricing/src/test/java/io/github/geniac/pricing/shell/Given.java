package io.github.geniac.pricing.shell;

import io.github.geniac.core.Allocation;
import io.github.geniac.core.Amount;
import io.github.geniac.core.BulkPlan;
import io.github.geniac.core.BulkTerm;
import io.github.geniac.core.CallTerms;
import io.github.geniac.core.DayRange;
import io.github.geniac.core.DirectPlan;
import io.github.geniac.core.FxAssumption;
import io.github.geniac.core.LineageStep;
import io.github.geniac.core.Offer;
import io.github.geniac.core.Organization;
import io.github.geniac.core.Participant;
import io.github.geniac.core.Phase;
import io.github.geniac.core.Price;
import io.github.geniac.core.PriceUnit;
import io.github.geniac.core.Proposal;
import io.github.geniac.core.Provider;
import io.github.geniac.core.Purpose;
import io.github.geniac.core.ReferenceNodes;
import io.github.geniac.core.TalksState;
import io.github.geniac.core.UsageBased;
import io.github.geniac.core.Workload;
import java.time.LocalDate;

/**
 * A plan and a search with round numbers: 182 days of 24 hours are 4,368 hours. Directly 10 nodes
 * at USD 10 a node-hour and 150 yen, 65,520,000 yen; in bulk 8 nodes at JPY 1,600, 55,910,400 yen.
 */
final class Given {

  static final CallTerms TERMS = CallTerms.startingOn(LocalDate.of(2024, 10, 15));
  static final DayRange PERIOD = TERMS.researchPeriod();
  static final Desk DESK = Desk.startingOn("2024-10-15");

  private static final Organization LAB = Organization.company("Lab");
  private static final Provider AMAZON = Provider.of(Organization.company("Amazon Web Services"));

  static final Allocation DIRECT = gpus("direct-gpu", 10)
      .pricePlan(UsageBased.of(Price.of("USD 10", PriceUnit.NODE_HOUR)))
      .talks(TalksState.QUOTED)
      .build();
  static final Allocation BULK = gpus("bulk-gpu", 8)
      .pricePlan(new BulkTerm(Price.of("JPY 1600", PriceUnit.NODE_HOUR)))
      .build();

  static final Proposal PLAN = Proposal.builder()
      .addParticipants(Participant.of(LAB, LocalDate.of(2024, 11, 5)))
      .addWorkloads(workload())
      .directPlan(DirectPlan.of(DIRECT))
      .bulkPlan(BulkPlan.builder().addBulk(BULK).build())
      .addFxAssumptions(FxAssumption.of("USD", "JPY", "150"))
      .awardNotice(LocalDate.of(2024, 10, 10))
      .build();

  /** 12 bulk nodes above the cap. */
  static final Proposal TOO_MANY = PLAN.withBulkPlan(
      BulkPlan.builder().addBulk(BULK.withAmount(Amount.nodes(112))).build());

  /** 182 node-days on 1 to 4 nodes, then 10 more: on one bulk node, or by use. */
  static final Proposal WORK = Proposal.builder()
      .addParticipants(Participant.of(LAB, LocalDate.of(2024, 11, 5)))
      .addWorkloads(workload(phase("train", 172), phase("tune", 10, "train")))
      .addFxAssumptions(FxAssumption.of("USD", "JPY", "150"))
      .awardNotice(LocalDate.of(2024, 10, 10))
      .build();

  static final Offer CLOUD = Kit.byUse("cloud", "Cloud", "p5.48xlarge", Kit.usd("10"), 4);
  static final Offer MINISTRY = Kit.bulk("Amazon Web Services", "p5.48xlarge", Kit.yen(1000));

  private Given() {}

  private static Allocation.Builder gpus(String id, int nodes) {
    return Allocation.builder()
        .id(id)
        .provider(AMAZON)
        .resource(ReferenceNodes.AWS_P5_48XLARGE.node())
        .nodes(nodes)
        .period(PERIOD)
        .serves("model");
  }

  private static Workload workload(Phase... phases) {
    return Workload.builder()
        .id("model")
        .purpose(Purpose.DEVELOPMENT)
        .performer(LAB)
        .addLineage(LineageStep.fromScratch())
        .addPhases(phases)
        .build();
  }

  private static Phase phase(String id, long work, String... after) {
    return Phase.builder()
        .id(id)
        .workNodeDays(work)
        .nodes(1, 4)
        .after(after)
        .flexibility(Phase.Flexibility.MALLEABLE)
        .build();
  }

  static Found found() {
    return DESK.search(WORK, CLOUD, MINISTRY);
  }
}
