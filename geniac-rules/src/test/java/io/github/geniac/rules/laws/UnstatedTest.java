package io.github.geniac.rules.laws;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.geniac.core.Acquisition;
import io.github.geniac.core.Allocation;
import io.github.geniac.core.BulkPlan;
import io.github.geniac.core.CostItem;
import io.github.geniac.core.DayRange;
import io.github.geniac.core.DirectPlan;
import io.github.geniac.core.ExternalProvision;
import io.github.geniac.core.GpuNode;
import io.github.geniac.core.LineageMethod;
import io.github.geniac.core.LineageStep;
import io.github.geniac.core.ModelId;
import io.github.geniac.core.NodeSchedule;
import io.github.geniac.core.Offer;
import io.github.geniac.core.Organization;
import io.github.geniac.core.Origin;
import io.github.geniac.core.Participant;
import io.github.geniac.core.Price;
import io.github.geniac.core.PriceBasis;
import io.github.geniac.core.PriceTier;
import io.github.geniac.core.PriceUnit;
import io.github.geniac.core.Proposal;
import io.github.geniac.core.Provider;
import io.github.geniac.core.Purpose;
import io.github.geniac.core.StatedCost;
import io.github.geniac.core.TalksState;
import io.github.geniac.core.UsageBased;
import io.github.geniac.core.Workload;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Each fact is left out once, wherever it stands, and nothing goes with it. */
class UnstatedTest {

  private static final DayRange PERIOD = DayRange.parse("2024-10-15/2025-04-15");
  private static final Organization ACME = Organization.company("acme");
  private static final Organization CLOUD = Organization.company("cloud");
  private static final Organization OPERATOR = Organization.company("operator");
  private static final GpuNode NODE = GpuNode.builder()
      .type("v", "t")
      .gpus(8, "H100")
      .gpuMemoryGb("640")
      .localSsdTb("30")
      .injectionBandwidthTbps("3.2")
      .build();
  private static final Price PRICE = Price.builder()
      .amount("JPY 10000")
      .unit(PriceUnit.NODE_HOUR)
      .basis(PriceBasis.QUOTE)
      .allowsForFxMoves(true)
      .build();

  private static Allocation.Builder full() {
    return Allocation.builder()
        .id("full")
        .provider(Provider.resale(CLOUD, OPERATOR))
        .resource(NODE)
        .nodes(5)
        .period(PERIOD)
        .signatory(ACME.id())
        .ancillary(true)
        .talks(TalksState.QUOTED)
        .acquisition(Acquisition.USAGE)
        .utilization(new BigDecimal("0.5"))
        .serves("train")
        .pricePlan(UsageBased.of(PRICE));
  }

  private static Proposal.Builder proposal(Allocation... direct) {
    return Proposal.builder()
        .addParticipants(Participant.of(ACME))
        .addWorkloads(Workload.builder().id("train").build())
        .directPlan(DirectPlan.of(direct));
  }

  private static List<String> facts(Proposal proposal) {
    return Unstated.each(proposal).stream()
        .map(one -> one.fact().id() + " " + one.object())
        .toList();
  }

  private static List<String> facts(Proposal proposal, String object) {
    return facts(proposal).stream()
        .filter(one -> one.endsWith(" " + object))
        .map(one -> one.substring(0, one.indexOf(' ')))
        .toList();
  }

  private static Proposal without(Proposal proposal, String fact) {
    return Unstated.each(proposal).stream()
        .filter(one -> (one.fact().id() + " " + one.object()).equals(fact))
        .findFirst()
        .orElseThrow()
        .less();
  }

  @Test
  void everyFactOfAnAllocationAndItsNodeAndItsPriceIsLeftOut() {
    Proposal proposal = proposal(full().build()).build();

    assertThat(facts(proposal))
        .containsExactly(
            "participant.kind acme",
            "provider.kind cloud",
            "provider.kind operator",
            "allocation.provider full",
            "allocation.resource full",
            "allocation.amount full",
            "allocation.period full",
            "allocation.signatory full",
            "allocation.ancillary full",
            "allocation.talks full",
            "allocation.acquisition full",
            "allocation.utilization full",
            "item.serves full",
            "node.type full",
            "node.gpu-memory full",
            "node.local-ssd full",
            "node.injection-bandwidth full",
            "allocation.unit-price full",
            "allocation.price-unit full",
            "allocation.price-basis full",
            "item.fx-treatment full");
    Allocation less =
        without(proposal, "allocation.price-basis full").allocations().get(0);
    assertThat(less)
        .isEqualTo(full()
            .pricePlan(UsageBased.of(PRICE.toBuilder().basis(Optional.empty()).build()))
            .build());
    assertThat(without(proposal, "node.local-ssd full").allocations())
        .containsExactly(full()
            .resource(NODE.toBuilder().localSsdTb(Optional.empty()).build())
            .build());
    assertThat(without(proposal, "provider.kind operator").allocations().get(0).provider())
        .contains(Provider.resale(CLOUD, Organization.builder().id("operator").build()));
  }

  @Test
  void eachIsAnotherProposalWithoutJustThatFact() {
    Proposal proposal = proposal(full().build()).build();
    List<Unstated> all = Unstated.each(proposal);

    assertThat(new HashSet<>(all)).hasSameSizeAs(all);
    assertThat(all).extracting(Unstated::less).doesNotHaveDuplicates().doesNotContain(proposal);
    for (Unstated one : all) {
      assertThat(Unstated.each(one.less())).as(one.fact().id()).hasSizeLessThan(all.size());
    }
  }

  @Test
  void whatIsNotStatedIsNotLeftOut() {
    assertThat(facts(Proposal.builder().build())).isEmpty();
    assertThat(facts(proposal(Allocation.builder().id("bare").nodes(1).build()).build(), "bare"))
        .containsExactly("allocation.amount");
  }

  @Test
  void whatStandsInBothPlansIsLeftOutOnce() {
    Allocation both = Allocation.builder().id("both").nodes(1).build();
    Proposal proposal =
        proposal(both).bulkPlan(BulkPlan.builder().addDirect(both).build()).build();

    assertThat(facts(proposal, "both")).containsExactly("allocation.amount");
    assertThat(without(proposal, "allocation.amount both").allocations())
        .hasSize(2)
        .allMatch(one -> one.amount().isEmpty());
  }

  @Test
  void theDaysOfAScheduleAreNoFactBesideIt() {
    Allocation scheduled = Allocation.builder()
        .id("scheduled")
        .schedule(NodeSchedule.of(PERIOD, 5))
        .period(PERIOD)
        .build();

    assertThat(facts(proposal(scheduled).build(), "scheduled"))
        .containsExactly("allocation.amount");
  }

  @Test
  void anAmountOfMoneyBesideAnotherIsAnAddition() {
    UsageBased tiered = UsageBased.builder()
        .price(PRICE)
        .addTiers(PriceTier.of(10, "JPY 9000"))
        .tierScope(UsageBased.TierScope.ALL_NODES)
        .build();
    StatedCost cost =
        StatedCost.builder().amount("JPY 1000").allowsForFxMoves(true).build();
    Allocation inTiers = Allocation.builder().id("tiers").pricePlan(tiered).build();
    Allocation costed = Allocation.builder()
        .id("costed")
        .pricePlan(UsageBased.of(PRICE))
        .statedCost(cost)
        .build();
    Proposal proposal = proposal(inTiers, costed).build();

    assertThat(facts(proposal, "tiers"))
        .containsExactly("allocation.price-unit", "allocation.price-basis", "item.fx-treatment");
    assertThat(facts(proposal, "costed"))
        .containsExactly(
            "allocation.price-unit",
            "allocation.price-basis",
            "item.fx-treatment",
            "item.fx-treatment");
    assertThat(Unstated.each(proposal).stream()
            .filter(one -> one.object().equals("costed"))
            .map(one -> one.less().allocations().get(1).statedCost())
            .toList())
        .containsExactly(
            Optional.of(cost),
            Optional.of(cost),
            Optional.of(cost),
            Optional.of(StatedCost.of("JPY 1000")));
  }

  @Test
  void anOfferIsGivenUpWithTheFactThatItStates() {
    Offer offer =
        Offer.builder().id("quote").provider(Provider.of(CLOUD)).resource(NODE).build();
    Proposal proposal =
        proposal(Allocation.builder().id("taken").taking(offer).build()).build();
    Allocation less =
        without(proposal, "allocation.provider taken").allocations().get(0);

    assertThat(facts(proposal, "taken"))
        .containsExactly(
            "allocation.provider",
            "allocation.resource",
            "node.type",
            "node.gpu-memory",
            "node.local-ssd",
            "node.injection-bandwidth");
    assertThat(less).isEqualTo(Allocation.builder().id("taken").resource(NODE).build());
  }

  @Test
  void noticeAndDayOfSigningAreLeftOut() {
    LocalDate day = LocalDate.of(2024, 9, 10);
    Proposal proposal = Proposal.builder()
        .awardNotice(day)
        .addParticipants(Participant.of(ACME, day), Participant.of(CLOUD, day))
        .build();

    assertThat(facts(proposal))
        .containsExactly(
            "proposal.award-notice ",
            "participant.can-sign-by acme",
            "participant.can-sign-by cloud",
            "participant.kind acme",
            "participant.kind cloud");
    assertThat(without(proposal, "participant.can-sign-by acme").participants())
        .containsExactly(Participant.of(ACME), Participant.of(CLOUD, day));
    assertThat(without(proposal, "proposal.award-notice ").awardNotice()).isEmpty();
  }

  private static Proposal work(Workload.Builder work) {
    return Proposal.builder().addWorkloads(work.id("work").build()).build();
  }

  @Test
  void everyFactOfAWorkloadAndItsProvisionIsLeftOut() {
    Proposal proposal = work(Workload.builder()
        .purpose(Purpose.DEVELOPMENT)
        .performer(ACME)
        .dataPreparation(false)
        .externalProvision(ExternalProvision.builder()
            .indispensable(true)
            .neededForProvision(true)
            .demonstration(true)
            .freeOfCharge(true)
            .build()));

    assertThat(facts(proposal, "work"))
        .containsExactly(
            "workload.purpose",
            "workload.performer",
            "workload.data-preparation",
            "provision.indispensable",
            "provision.needed",
            "provision.demonstration",
            "provision.free-of-charge");
    assertThat(without(proposal, "provision.needed work")
            .workloads()
            .get(0)
            .externalProvision()
            .orElseThrow()
            .neededForProvision())
        .isEmpty();
  }

  /** The origin of a base that the proposal itself makes is an addition. */
  @Test
  void theOriginOfABaseFromElsewhereIsLeftOutOfEachStep() {
    LineageStep first =
        LineageStep.continuedPretraining("base", Origin.DOMESTIC).withProduces(ModelId.of("ours"));
    LineageStep second = LineageStep.fineTuning("ours", Origin.DOMESTIC);
    LineageStep third = LineageStep.fineTuning("theirs", Origin.FOREIGN);
    Proposal proposal = work(Workload.builder().lineage(List.of(first, second, third)));

    assertThat(facts(proposal, "work"))
        .containsExactly("workload.lineage", "lineage.base-origin", "lineage.base-origin");
    assertThat(Unstated.each(proposal).stream()
            .map(one -> one.less().workloads().get(0).lineage())
            .toList())
        .containsExactly(
            List.of(),
            List.of(
                LineageStep.builder()
                    .method(LineageMethod.CONTINUED_PRETRAINING)
                    .baseModel("base")
                    .produces(ModelId.of("ours"))
                    .build(),
                second,
                third),
            List.of(
                first,
                second,
                LineageStep.builder()
                    .method(LineageMethod.FINE_TUNING)
                    .baseModel("theirs")
                    .build()));
  }

  @Test
  void everyFactOfACostItemIsLeftOut() {
    CostItem item = CostItem.builder()
        .id("data")
        .category(CostItem.Category.DATA_PREPARATION)
        .cost(StatedCost.of("JPY 1"))
        .contracting(CostItem.Contracting.OUTSOURCED)
        .contractor(CLOUD)
        .serves("train")
        .build();
    Proposal proposal =
        proposal().addCostItems(item, item.toBuilder().id("more").build()).build();

    assertThat(facts(proposal, "data"))
        .containsExactly(
            "item.cost", "cost-item.contracting", "cost-item.contractor", "item.serves");
    assertThat(facts(proposal, "more")).hasSize(4);
    assertThat(without(proposal, "cost-item.contractor data").costItems())
        .extracting(CostItem::contractor)
        .containsExactly(Optional.empty(), Optional.of(CLOUD));
  }
}
