package io.github.geniac.rules.outlook;

import io.github.geniac.core.Allocation;
import io.github.geniac.core.BulkPlan;
import io.github.geniac.core.CallTerms;
import io.github.geniac.core.DirectPlan;
import io.github.geniac.core.LineageStep;
import io.github.geniac.core.Organization;
import io.github.geniac.core.Participant;
import io.github.geniac.core.Proposal;
import io.github.geniac.core.Provider;
import io.github.geniac.core.Purpose;
import io.github.geniac.core.ReferenceNodes;
import io.github.geniac.core.Workload;
import java.time.LocalDate;
import java.util.function.UnaryOperator;

/** An admissible proposal of 30 bulk nodes, and changes to it. */
final class Plans {

  static final CallTerms TERMS = CallTerms.startingOn(LocalDate.of(2024, 10, 15));
  static final Setting SETTING = Setting.of(TERMS);
  static final LocalDate NOTICE = LocalDate.of(2024, 9, 10);
  static final LocalDate TERM = LocalDate.of(2024, 10, 10);
  static final Organization ACME = Organization.company("acme");
  static final Organization CLOUD = Organization.company("cloud");

  private Plans() {}

  static Allocation bulkNodes() {
    return Allocation.builder()
        .id("bulk")
        .resource(ReferenceNodes.AWS_P5_48XLARGE.node())
        .provider(Provider.of(CLOUD))
        .nodes(30)
        .period(TERMS.researchPeriod())
        .build();
  }

  static Allocation directNodes() {
    return bulkNodes().toBuilder().id("direct").nodes(20).build();
  }

  static Workload training() {
    return Workload.builder()
        .id("train")
        .purpose(Purpose.DEVELOPMENT)
        .addLineage(LineageStep.fromScratch())
        .build();
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

  static Proposal bulk(UnaryOperator<Allocation.Builder> change) {
    return good()
        .withBulkPlan(BulkPlan.builder()
            .addBulk(change.apply(bulkNodes().toBuilder()).build())
            .build());
  }

  static Proposal direct(UnaryOperator<Allocation.Builder> change) {
    return good()
        .withDirectPlan(DirectPlan.of(change.apply(directNodes().toBuilder()).build()));
  }

  static Proposal by(Participant... participants) {
    return good().toBuilder().participants(java.util.List.of(participants)).build();
  }

  static Proposal work(UnaryOperator<Workload.Builder> change) {
    return good().withWorkloads(change.apply(training().toBuilder()).build());
  }
}
