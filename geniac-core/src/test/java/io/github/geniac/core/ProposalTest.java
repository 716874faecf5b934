package io.github.geniac.core;

import static io.github.geniac.core.Samples.allocation;
import static io.github.geniac.core.Samples.workload;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Plans and the proposal that holds them. */
class ProposalTest {

  private static final Allocation A = allocation("a").build();
  private static final Allocation B = allocation("b").build();
  private static final Allocation C = allocation("c").build();

  @Test
  void aDirectPlanKeepsTheOrderOfItsAllocations() {
    assertThat(DirectPlan.of(B, A).allocations()).containsExactly(B, A);
    assertThat(DirectPlan.of(List.of(B, A))).isEqualTo(DirectPlan.of(B, A));
    assertThat(DirectPlan.of().allocations()).isEmpty();
  }

  @Test
  void aBulkPlanNamesItsBulkAllocationsFirst() {
    BulkPlan plan = BulkPlan.builder().addDirect(A).addBulk(C, B).build();

    assertThat(plan.allocations()).containsExactly(C, B, A);
    assertThat(plan.withBulk(B).allocations()).containsExactly(B, A);
    assertThat(plan.withDirect().allocations()).containsExactly(C, B);
  }

  @Test
  void anAllocationIsStatedOnceInAPlan() {
    Allocation sameId = allocation("a").nodes(30).build();

    assertThatIllegalArgumentException()
        .isThrownBy(() -> DirectPlan.of(A, B, sameId))
        .withMessage("DirectPlan: allocation 'a' is stated twice; ids are unique");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> BulkPlan.builder().addBulk(A, sameId).build())
        .withMessage("BulkPlan: allocation 'a' is stated twice; ids are unique");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> BulkPlan.builder().addBulk(A).build().withDirect(sameId))
        .withMessage("BulkPlan: allocation 'a' is stated twice; ids are unique");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> BulkPlan.builder().addDirect(A).build().withBulk(A))
        .withMessageContaining("'a' is stated twice");
  }

  @Test
  void theAllocationsOfAProposalAreThoseOfTheDirectPlanThenOfTheBulkPlan() {
    Proposal proposal = Proposal.builder()
        .bulkPlan(BulkPlan.builder().addDirect(A).addBulk(B).build())
        .directPlan(DirectPlan.of(C))
        .build();

    assertThat(proposal.allocations()).containsExactly(C, B, A);
    assertThat(proposal.withoutBulkPlan().allocations()).containsExactly(C);
    assertThat(Proposal.builder().build().allocations()).isEmpty();
  }

  @Test
  void participantsAndWorkloadsAreFoundByTheirIds() {
    Proposal proposal = Proposal.builder()
        .addParticipants(Samples.seller(), Samples.applicant())
        .addWorkloads(workload("v"), workload("w"))
        .build();

    assertThat(proposal.participant(OrganizationId.of("applicant")))
        .contains(Participant.of(Samples.applicant()));
    assertThat(proposal.participant(OrganizationId.of("stranger"))).isEmpty();
    assertThat(proposal.workload(WorkloadId.of("w"))).contains(workload("w"));
    assertThat(proposal.workload(WorkloadId.of("x"))).isEmpty();
    assertThat(proposal.participants())
        .containsExactly(Participant.of(Samples.seller()), Participant.of(Samples.applicant()));
  }

  @Test
  void aWhatIfIsACopy() {
    Proposal bare = Proposal.builder().build();
    FxAssumption rate = FxAssumption.of("USD", "JPY", "150");
    BulkPlan bulk = BulkPlan.builder().addBulk(A).build();

    assertThat(bare.withDirectPlan(DirectPlan.of(A)))
        .isEqualTo(Proposal.builder().directPlan(DirectPlan.of(A)).build());
    assertThat(bare.withBulkPlan(bulk))
        .isEqualTo(Proposal.builder().bulkPlan(bulk).build());
    assertThat(bare.withBulkPlan(bulk).withoutBulkPlan()).isEqualTo(bare);
    assertThat(bare.withWorkloads(workload("w")).workloads()).containsExactly(workload("w"));
    assertThat(bare.withFxAssumptions(rate).fxAssumptions()).containsExactly(rate);
    assertThat(bare.withAwardNotice(Samples.DAY).awardNotice()).contains(Samples.DAY);
    assertThat(bare).isEqualTo(Proposal.builder().build());
  }

  @Test
  void withoutTheBulkPlanNothingIsLeftThatNamesItsItems() {
    FxAssumption all = FxAssumption.of("USD", "JPY", "150");
    Proposal both = Proposal.builder()
        .directPlan(DirectPlan.of(A))
        .bulkPlan(BulkPlan.builder().addBulk(B).addDirect(A).build())
        .addCostItems(Samples.costItem("c").build())
        .addFxAssumptions(
            all,
            all.toBuilder().addLimitedTo(B.id()).build(),
            all.toBuilder().addLimitedTo(A.id(), B.id(), ItemId.of("c")).build())
        .build();

    Proposal direct = both.withoutBulkPlan();

    assertThat(direct.bulkPlan()).isEmpty();
    assertThat(direct.directPlan()).isEqualTo(both.directPlan());
    assertThat(direct.costItems()).isEqualTo(both.costItems());
    assertThat(direct.fxAssumptions())
        .containsExactly(
            all, all.toBuilder().addLimitedTo(A.id(), ItemId.of("c")).build());
    assertThat(direct.withoutBulkPlan()).isEqualTo(direct);
  }

  @Test
  void bulkNodesAreNoPurchase() {
    Allocation bought = allocation("a").acquisition(Acquisition.PURCHASE).build();
    Allocation hired = allocation("a").acquisition(Acquisition.USAGE).build();

    assertThat(BulkPlan.builder().addDirect(bought).addBulk(B).build().allocations())
        .containsExactly(B, bought);
    assertThat(BulkPlan.builder().addBulk(hired).build().bulk()).containsExactly(hired);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> BulkPlan.builder().addBulk(B, bought).build())
        .withMessage("BulkPlan: allocation 'a' is stated as a PURCHASE, but bulk nodes are taken"
            + " for a fee; move it to the direct allocations");
  }

  @Test
  void aBlankTitleIsRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Proposal.builder().title(" ").build())
        .withMessage("Proposal: title must not be blank; leave it out if unknown");
  }
}
