package io.github.geniac.core;

import static io.github.geniac.core.Samples.allocation;
import static io.github.geniac.core.Samples.applicant;
import static io.github.geniac.core.Samples.costItem;
import static io.github.geniac.core.Samples.phase;
import static io.github.geniac.core.Samples.seller;
import static io.github.geniac.core.Samples.workload;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What has to hold between the parts of a proposal. */
class ProposalChecksTest {

  /** A rival description of the seller, under the same id. */
  private static final Organization RIVAL =
      Organization.of("seller", OrganizationKind.PRIVATE_UNIVERSITY);

  /** Each place of a proposal in which an organization is described. */
  @SuppressWarnings("unused") // read by name
  private static final List<Named<Function<Organization, Proposal>>> ROLES = List.of(
      Named.of("participant", one -> Proposal.builder().addParticipants(one).build()),
      Named.of("seller", one -> direct(allocation("a").provider(Provider.of(one)))),
      Named.of(
          "operator", one -> direct(allocation("a").provider(Provider.resale(applicant(), one)))),
      Named.of(
          "bulk seller",
          one -> Proposal.builder()
              .bulkPlan(BulkPlan.builder()
                  .addBulk(
                      allocation("b").provider(Provider.operatorUnknown(one)).build())
                  .build())
              .build()),
      Named.of(
          "contractor",
          one -> Proposal.builder()
              .addCostItems(costItem("c").contractor(one).build())
              .build()));

  @ParameterizedTest
  @FieldSource("ROLES")
  void anOrganizationHasOneDescriptionInAllItsRoles(Function<Organization, Proposal> role) {
    Allocation other = allocation("z").provider(Provider.of(seller())).build();

    Proposal.Builder agreed = role.apply(seller()).toBuilder();
    Proposal.Builder divided = role.apply(RIVAL).toBuilder();
    BulkPlan beside = role.apply(RIVAL).bulkPlan().orElse(BulkPlan.builder().build());

    assertThatCode(() ->
            agreed.addCostItems(costItem("z").contractor(seller()).build()).build())
        .doesNotThrowAnyException();
    assertThatIllegalArgumentException()
        .isThrownBy(
            () -> divided.bulkPlan(beside.toBuilder().addDirect(other).build()).build())
        .withMessageContaining("Proposal: organization 'seller' is described in two ways")
        .withMessageContaining(RIVAL.toString())
        .withMessageContaining(seller().toString())
        .withMessageEndingWith("state one and use it everywhere");
  }

  @Test
  void aParticipantIsStatedOnce() {
    assertThatIllegalArgumentException()
        .isThrownBy(
            () -> Proposal.builder().addParticipants(applicant(), applicant()).build())
        .withMessage("Proposal: participant 'applicant' is stated twice; ids are unique");
  }

  @Test
  void aWorkloadIsStatedOnce() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Proposal.builder()
            .addWorkloads(workload("w"), workload("v"), workload("w"))
            .build())
        .withMessage("Proposal: workload 'w' is stated twice; ids are unique");
  }

  @Test
  void aPhaseIsStatedOnceAmongAllWorkloads() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Proposal.builder()
            .addWorkloads(
                Workload.builder().id("v").addPhases(phase("p").build()).build(),
                Workload.builder().id("w").addPhases(phase("p").build()).build())
            .build())
        .withMessage("Proposal: phase 'p' is stated twice; ids are unique");
  }

  @Test
  void theSameAllocationMayStandInBothPlansButNotTwoWithOneId() {
    Allocation thirty = allocation("a").nodes(30).build();
    BulkPlan bulk = BulkPlan.builder().addDirect(thirty).build();

    assertThat(
            Proposal.builder().directPlan(DirectPlan.of(thirty)).bulkPlan(bulk).build())
        .extracting(Proposal::allocations)
        .isEqualTo(List.of(thirty, thirty));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Proposal.builder()
            .directPlan(DirectPlan.of(allocation("a").nodes(40).build()))
            .bulkPlan(bulk)
            .build())
        .withMessage("Proposal: allocation 'a' differs between the direct plan and the bulk plan;"
            + " give the two different ids");
  }

  @Test
  void costItemsAndAllocationsShareOneSpaceOfIds() {
    String message =
        "Proposal: item 'a' is stated twice; ids are unique among allocations and cost items";
    assertThatIllegalArgumentException()
        .isThrownBy(() -> direct(allocation("a")).toBuilder()
            .addCostItems(costItem("a").build())
            .build())
        .withMessage(message);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Proposal.builder()
            .addCostItems(costItem("a").build(), costItem("a").build())
            .build())
        .withMessage(message);
  }

  static Stream<Arguments> danglingReferences() {
    return Stream.of(
        Arguments.of(
            proposal().directPlan(DirectPlan.of(allocation("a").serves("w", "x").build())),
            "Allocation a: it names the workload 'x'",
            "[v, w]"),
        Arguments.of(
            proposal()
                .bulkPlan(BulkPlan.builder()
                    .addBulk(allocation("b").serves("x").build())
                    .build()),
            "Allocation b: it names the workload 'x'",
            "[v, w]"),
        Arguments.of(
            proposal()
                .directPlan(DirectPlan.of(
                    allocation("a").signatory(OrganizationId.of("x")).build())),
            "Allocation a: it names the participant 'x'",
            "[applicant, seller]"),
        Arguments.of(
            proposal().addCostItems(costItem("d").serves("x").build()),
            "CostItem d: it names the workload 'x'",
            "[v, w]"),
        Arguments.of(
            proposal()
                .addFxAssumptions(FxAssumption.of("USD", "JPY", "150").toBuilder()
                    .addLimitedTo(ItemId.of("c"), ItemId.of("x"))
                    .build()),
            "FxAssumption USD/JPY: it names the item 'x'",
            "[c]"));
  }

  @ParameterizedTest
  @MethodSource("danglingReferences")
  void whatAPartNamesHasToExist(Proposal.Builder dangling, String naming, String known) {
    assertThatIllegalArgumentException()
        .isThrownBy(dangling::build)
        .withMessage(naming + ", which the proposal does not have; it has " + known);
  }

  @Test
  void aReferenceIntoAnEmptyProposalSaysThatThereIsNone() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> direct(allocation("a").serves("w")))
        .withMessage("Allocation a: it names the workload 'w', which the proposal does not have;"
            + " it has none");
  }

  @Test
  void everyReferenceThatExistsIsAccepted() {
    Proposal proposal = proposal()
        .directPlan(DirectPlan.of(allocation("a")
            .serves("v", "w")
            .signatory(OrganizationId.of("seller"))
            .build()))
        .addCostItems(costItem("d").serves("w").build())
        .addFxAssumptions(FxAssumption.of("USD", "JPY", "150").toBuilder()
            .addLimitedTo(ItemId.of("a"), ItemId.of("c"), ItemId.of("d"))
            .build())
        .build();

    assertThat(proposal.fxAssumptions()).hasSize(1);
  }

  @Test
  void aPredecessorHasToExistButMayBelongToAnotherWorkload() {
    Workload first = Workload.builder().id("v").addPhases(phase("p").build()).build();
    Workload second =
        Workload.builder().id("w").addPhases(phase("q").after("p").build()).build();

    assertThat(Proposal.builder().addWorkloads(second, first).build().workloads())
        .hasSize(2);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Proposal.builder().addWorkloads(second).build())
        .withMessage("Phase q: its predecessor 'p' does not exist; the proposal has [q]");
  }

  @Test
  void aCheckedCopyChecksTheWholeProposal() {
    Proposal proposal = proposal()
        .directPlan(DirectPlan.of(allocation("a").serves("w").build()))
        .build();

    assertThatIllegalArgumentException()
        .isThrownBy(() -> proposal.withWorkloads(workload("v")))
        .withMessageContaining("names the workload 'w'");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> proposal.withDirectPlan(DirectPlan.of(allocation("c").build())))
        .withMessageContaining("item 'c' is stated twice");
  }

  /** Two participants, two workloads and a cost item to name. */
  private static Proposal.Builder proposal() {
    return Proposal.builder()
        .addParticipants(seller(), applicant())
        .addWorkloads(workload("w"), workload("v"))
        .addCostItems(costItem("c").build());
  }

  private static Proposal direct(Allocation.Builder allocation) {
    return Proposal.builder().directPlan(DirectPlan.of(allocation.build())).build();
  }
}
