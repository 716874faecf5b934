package io.github.geniac.rules.internal;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.geniac.core.Allocation;
import io.github.geniac.core.BulkPlan;
import io.github.geniac.core.CostItem;
import io.github.geniac.core.DayRange;
import io.github.geniac.core.DirectPlan;
import io.github.geniac.core.FxAssumption;
import io.github.geniac.core.GpuNode;
import io.github.geniac.core.ItemId;
import io.github.geniac.core.NodeSchedule;
import io.github.geniac.core.Offer;
import io.github.geniac.core.Organization;
import io.github.geniac.core.OrganizationId;
import io.github.geniac.core.OrganizationKind;
import io.github.geniac.core.Participant;
import io.github.geniac.core.Phase;
import io.github.geniac.core.Proposal;
import io.github.geniac.core.Provider;
import io.github.geniac.core.Purpose;
import io.github.geniac.core.Served;
import io.github.geniac.core.Workload;
import io.github.geniac.core.WorkloadId;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A part that is changed or gone is so wherever the proposal names it, and nothing else is. */
class EditsTest {

  private static final Organization ACME = Organization.company("acme");
  private static final Organization BETA = Organization.company("beta");
  private static final Organization CLOUD = Organization.company("cloud");
  private static final LocalDate DAY = LocalDate.of(2024, 10, 10);
  private static final GpuNode NODE = GpuNode.builder().gpus(8, "H100").build();
  private static final NodeSchedule DEMAND =
      NodeSchedule.of(DayRange.parse("2024-10-15/2025-04-15"), 35);

  private static final FxAssumption FOR_ALL = FxAssumption.of("USD", "JPY", "150");

  /** "shared" stands in both plans; "resold" is sold by Beta, which applies too, for the cloud. */
  private static final Proposal PROPOSAL = Proposal.builder()
      .addParticipants(Participant.of(ACME, DAY), Participant.of(BETA))
      .addWorkloads(
          Workload.builder()
              .id("train")
              .purpose(Purpose.DEVELOPMENT)
              .addPhases(phase("clean").build(), phase("train").after("clean").build())
              .build(),
          Workload.builder()
              .id("tune")
              .purpose(Purpose.DEVELOPMENT)
              .addPhases(
                  phase("tune").after("train", "look").build(), phase("look").build())
              .build())
      .directPlan(DirectPlan.of(
          allocation("shared").build(),
          allocation("resold")
              .provider(Provider.resale(BETA, CLOUD))
              .signatory(OrganizationId.of("beta"))
              .build()))
      .bulkPlan(BulkPlan.builder()
          .addBulk(allocation("bulk")
              .provider(Provider.operatorUnknown(CLOUD))
              .signatory(OrganizationId.of("acme"))
              .build())
          .addDirect(allocation("shared").build())
          .demand(DEMAND)
          .build())
      .addCostItems(CostItem.builder()
          .id("data")
          .category(CostItem.Category.DATA_PREPARATION)
          .contractor(BETA)
          .serves("tune")
          .build())
      .addFxAssumptions(FOR_ALL, fx("shared"), fx("resold", "data"), fx("bulk", "data"))
      .build();

  private static Phase.Builder phase(String id) {
    return Phase.builder()
        .id(id)
        .workNodeDays(10)
        .nodes(1, 2)
        .flexibility(Phase.Flexibility.MOLDABLE);
  }

  private static Allocation.Builder allocation(String id) {
    return Allocation.builder().id(id).resource(NODE).nodes(5).serves("train", "tune");
  }

  private static FxAssumption fx(String... items) {
    return FOR_ALL.toBuilder()
        .limitedTo(Stream.of(items).map(ItemId::of).toList())
        .build();
  }

  private static List<Integer> nodes(List<Allocation> allocations) {
    return allocations.stream()
        .map(one -> one.amount().orElseThrow().toString().replaceAll("\\D", ""))
        .map(Integer::valueOf)
        .toList();
  }

  private static List<ItemId> ids(List<Allocation> allocations) {
    return allocations.stream().map(Allocation::id).toList();
  }

  private static List<ItemId> items(String... ids) {
    return Stream.of(ids).map(ItemId::of).toList();
  }

  private static List<Provider> providers(Proposal proposal) {
    return proposal.allocations().stream()
        .flatMap(one -> one.provider().stream())
        .toList();
  }

  @Test
  void oneAllocationIsChangedInBothPlansAndNoOther() {
    Proposal changed = Edits.allocation(
        PROPOSAL, ItemId.of("shared"), one -> one.toBuilder().nodes(7).build());

    assertThat(nodes(changed.directPlan().orElseThrow().allocations())).containsExactly(7, 5);
    assertThat(nodes(changed.bulkPlan().orElseThrow().bulk())).containsExactly(5);
    assertThat(nodes(changed.bulkPlan().orElseThrow().direct())).containsExactly(7);
    assertThat(changed.bulkPlan().orElseThrow().demand()).contains(DEMAND);
    assertThat(Edits.allocation(
            changed, ItemId.of("shared"), one -> one.toBuilder().nodes(5).build()))
        .isEqualTo(PROPOSAL);
  }

  @Test
  void everyAllocationIsChangedInThePlansThatThereAre() {
    Proposal changed =
        Edits.allocations(PROPOSAL, one -> one.toBuilder().nodes(9).build());
    Proposal empty = Proposal.builder().build();

    assertThat(nodes(changed.allocations())).containsOnly(9).hasSize(4);
    assertThat(Edits.allocations(empty, one -> one.toBuilder().nodes(9).build()))
        .isEqualTo(empty);
  }

  @Test
  void everyWorkloadAndEveryCostItemIsChanged() {
    Proposal work =
        Edits.workloads(PROPOSAL, one -> one.toBuilder().phases(List.of()).build());
    Proposal costs =
        Edits.costItems(PROPOSAL, one -> one.toBuilder().serves(List.of()).build());

    assertThat(work.workloads())
        .hasSize(2)
        .allSatisfy(one -> assertThat(one.phases()).isEmpty());
    assertThat(work.allocations()).isEqualTo(PROPOSAL.allocations());
    assertThat(costs.costItems())
        .singleElement()
        .satisfies(one -> assertThat(one.serves()).isEmpty());
    assertThat(costs.workloads()).isEqualTo(PROPOSAL.workloads());
  }

  @Test
  void anOrganizationIsChangedInAllItsRoles() {
    Organization other = Organization.of("beta", OrganizationKind.PRIVATE_UNIVERSITY);
    Proposal changed = Edits.organization(PROPOSAL, BETA.id(), one -> other);

    assertThat(changed.participants())
        .containsExactly(Participant.of(ACME, DAY), Participant.of(other));
    assertThat(changed.costItems().get(0).contractor()).contains(other);
    assertThat(providers(changed))
        .containsExactly(Provider.resale(other, CLOUD), Provider.operatorUnknown(CLOUD));
    assertThat(Edits.organization(changed, BETA.id(), one -> BETA)).isEqualTo(PROPOSAL);
  }

  @Test
  void anOperatorAndASellerWithoutOneAreChangedToo() {
    Organization other = CLOUD.toBuilder().kind(Optional.empty()).build();
    Proposal changed = Edits.organization(PROPOSAL, CLOUD.id(), one -> other);

    assertThat(providers(changed))
        .containsExactly(Provider.resale(BETA, other), Provider.operatorUnknown(other));
    assertThat(changed.participants()).isEqualTo(PROPOSAL.participants());
    Organization acme = ACME.toBuilder().kind(Optional.empty()).build();
    assertThat(Edits.organization(PROPOSAL, ACME.id(), one -> acme).participants())
        .containsExactly(Participant.of(acme, DAY), Participant.of(BETA));
  }

  @Test
  void anOfferThatIsTakenUpIsFromTheProviderAsItIsDescribed() {
    Offer offer =
        Offer.builder().id("quote").provider(Provider.of(CLOUD)).resource(NODE).build();
    Allocation taken = Allocation.builder().id("taken").taking(offer).build();
    Proposal proposal = Proposal.builder()
        .addParticipants(ACME)
        .directPlan(DirectPlan.of(taken))
        .build();
    Organization other = CLOUD.toBuilder().kind(OrganizationKind.OTHER_BODY).build();
    Allocation changed =
        Edits.organization(proposal, CLOUD.id(), one -> other).allocations().get(0);

    assertThat(changed)
        .isEqualTo(Allocation.builder()
            .id("taken")
            .taking(offer.toBuilder().provider(Provider.of(other)).build())
            .build());
    assertThat(Edits.supplied(changed, Provider.of(CLOUD))).isEqualTo(taken);
    assertThat(Edits.organization(
                proposal, ACME.id(), one -> one.toBuilder().name("Acme Inc.").build())
            .allocations())
        .containsExactly(taken);
  }

  @Test
  void anAllocationGoesFromBothPlansWithTheAssumptionsForItAlone() {
    Proposal less = Edits.withoutAllocation(PROPOSAL, ItemId.of("shared"));

    assertThat(ids(less.directPlan().orElseThrow().allocations())).isEqualTo(items("resold"));
    assertThat(ids(less.bulkPlan().orElseThrow().bulk())).isEqualTo(items("bulk"));
    assertThat(less.bulkPlan().orElseThrow().direct()).isEmpty();
    assertThat(less.bulkPlan().orElseThrow().demand()).contains(DEMAND);
    assertThat(less.fxAssumptions())
        .containsExactly(FOR_ALL, fx("resold", "data"), fx("bulk", "data"));
    Proposal other = Edits.withoutAllocation(PROPOSAL, ItemId.of("bulk"));
    assertThat(other.bulkPlan().orElseThrow().bulk()).isEmpty();
    assertThat(other.directPlan()).isEqualTo(PROPOSAL.directPlan());
    assertThat(other.fxAssumptions())
        .containsExactly(FOR_ALL, fx("shared"), fx("resold", "data"), fx("data"));
  }

  @Test
  void withTheDirectPlanGoesWhatOnlyItNames() {
    Proposal less = Edits.withoutDirectPlan(PROPOSAL);

    assertThat(less.directPlan()).isEmpty();
    assertThat(less.bulkPlan()).isEqualTo(PROPOSAL.bulkPlan());
    assertThat(less.fxAssumptions())
        .containsExactly(FOR_ALL, fx("shared"), fx("data"), fx("bulk", "data"));
    assertThat(Edits.withoutDirectPlan(less)).isEqualTo(less);
    assertThat(Edits.withoutDirectPlan(PROPOSAL.withoutBulkPlan()).fxAssumptions())
        .containsExactly(FOR_ALL, fx("data"), fx("data"));
  }

  @Test
  void nothingServesAWorkloadThatIsGoneOrWaitsForIt() {
    Proposal less = Edits.withoutWorkload(PROPOSAL, WorkloadId.of("train"));

    assertThat(less.workloads()).singleElement().satisfies(one -> {
      assertThat(one.id()).isEqualTo(WorkloadId.of("tune"));
      assertThat(one.phases())
          .containsExactly(phase("tune").after("look").build(), phase("look").build());
    });
    assertThat(less.allocations())
        .hasSize(4)
        .allSatisfy(one -> assertThat(one.serves()).containsExactly(Served.of("tune")));
    assertThat(less.costItems()).isEqualTo(PROPOSAL.costItems());
    Proposal other = Edits.withoutWorkload(PROPOSAL, WorkloadId.of("tune"));
    assertThat(other.costItems().get(0).serves()).isEmpty();
    assertThat(other.workloads()).containsExactly(PROPOSAL.workloads().get(0));
  }

  @Test
  void aParticipantThatIsGoneSignsForNothing() {
    Proposal less = Edits.withoutParticipant(PROPOSAL, BETA.id());

    assertThat(less.participants()).containsExactly(Participant.of(ACME, DAY));
    assertThat(less.allocations().stream().flatMap(one -> one.signatory().stream()))
        .containsExactly(ACME.id());
    assertThat(providers(less)).isEqualTo(providers(PROPOSAL));
  }

  @Test
  void aCostItemGoesWithTheAssumptionsForItAlone() {
    Proposal less = Edits.withoutCostItem(PROPOSAL, ItemId.of("data"));

    assertThat(less.costItems()).isEmpty();
    assertThat(less.fxAssumptions())
        .containsExactly(FOR_ALL, fx("shared"), fx("resold"), fx("bulk"));
    assertThat(Edits.withoutCostItem(PROPOSAL, ItemId.of("no such"))).isEqualTo(PROPOSAL);
  }
}
