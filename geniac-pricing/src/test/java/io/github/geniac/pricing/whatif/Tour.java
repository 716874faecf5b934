package io.github.geniac.pricing.whatif;

import io.github.geniac.core.Allocation;
import io.github.geniac.core.BulkPlan;
import io.github.geniac.core.BulkTerm;
import io.github.geniac.core.CallTerms;
import io.github.geniac.core.DirectPlan;
import io.github.geniac.core.FxAssumption;
import io.github.geniac.core.LineageStep;
import io.github.geniac.core.Organization;
import io.github.geniac.core.Participant;
import io.github.geniac.core.Price;
import io.github.geniac.core.PriceUnit;
import io.github.geniac.core.Proposal;
import io.github.geniac.core.Provider;
import io.github.geniac.core.Purpose;
import io.github.geniac.core.ReferenceNodes;
import io.github.geniac.core.UsageBased;
import io.github.geniac.core.Workload;
import io.github.geniac.pricing.Pricing;
import java.time.LocalDate;

/**
 * 44 nodes over the research period, directly at USD 98.32 a node-hour or in bulk at JPY 9,800:
 * 192,192 node-hours either way, at 149.22 yen for a dollar.
 */
final class Tour {

  static final CallTerms TERMS = CallTerms.startingOn(LocalDate.of(2024, 10, 15));

  private static final Organization LAB = Organization.company("Example Lab");
  private static final Provider AMAZON = Provider.of(Organization.company("Amazon Web Services"));

  static final Allocation DIRECT = gpus("direct-gpu")
      .pricePlan(UsageBased.of(Price.of("USD 98.32", PriceUnit.NODE_HOUR)))
      .build();
  static final Allocation BULK = gpus("bulk-gpu")
      .pricePlan(new BulkTerm(Price.of("JPY 9800", PriceUnit.NODE_HOUR)))
      .signatory(LAB.id())
      .build();

  static final Proposal PROPOSAL = Proposal.builder()
      .addParticipants(Participant.of(LAB, LocalDate.of(2024, 11, 5)))
      .addWorkloads(Workload.builder()
          .id("pretraining")
          .purpose(Purpose.DEVELOPMENT)
          .performer(LAB)
          .addLineage(LineageStep.fromScratch())
          .build())
      .directPlan(DirectPlan.of(DIRECT))
      .bulkPlan(BulkPlan.builder().addBulk(BULK).build())
      .addFxAssumptions(FxAssumption.of("USD", "JPY", "149.22"))
      .awardNotice(LocalDate.of(2024, 10, 10))
      .build();

  private Tour() {}

  private static Allocation.Builder gpus(String id) {
    return Allocation.builder()
        .id(id)
        .provider(AMAZON)
        .resource(ReferenceNodes.AWS_P5_48XLARGE.node())
        .nodes(44)
        .period(TERMS.researchPeriod())
        .serves("pretraining");
  }

  static WhatIf whatIf() {
    return whatIf(PROPOSAL);
  }

  static WhatIf whatIf(Proposal proposal) {
    return WhatIf.of(Pricing.of(TERMS), proposal);
  }
}
