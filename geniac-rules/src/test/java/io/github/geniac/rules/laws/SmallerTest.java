package io.github.geniac.rules.laws;

import static io.github.geniac.rules.laws.Broken.TERMS;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.geniac.core.Allocation;
import io.github.geniac.core.BulkPlan;
import io.github.geniac.core.CostItem;
import io.github.geniac.core.DayRange;
import io.github.geniac.core.DirectPlan;
import io.github.geniac.core.FxAssumption;
import io.github.geniac.core.NodeSchedule;
import io.github.geniac.core.Organization;
import io.github.geniac.core.Participant;
import io.github.geniac.core.Proposal;
import io.github.geniac.core.Workload;
import io.github.geniac.rules.Readings;
import io.github.geniac.rules.StandardReadings;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** A sample is made smaller by its big parts first, then fact by fact, down to nothing. */
class SmallerTest {

  private static final NodeSchedule DEMAND =
      NodeSchedule.of(DayRange.parse("2024-10-15/2025-04-15"), 5);
  private static final BulkPlan BULK = BulkPlan.builder()
      .addBulk(Allocation.builder().id("b").build())
      .demand(DEMAND)
      .build();
  private static final DirectPlan DIRECT =
      DirectPlan.of(Allocation.builder().id("d").build());
  private static final Participant ACME =
      Participant.of(Organization.builder().id("acme").build());
  private static final Workload WORK = Workload.builder().id("work").build();
  private static final CostItem COST =
      CostItem.builder().id("cost").category(CostItem.Category.OTHER).build();
  private static final FxAssumption FX = FxAssumption.of("USD", "JPY", "150");

  /** One of each part, none of which states a fact. */
  private static Proposal.Builder full() {
    return Proposal.builder()
        .title("title")
        .bulkPlan(BULK)
        .directPlan(DIRECT)
        .addWorkloads(WORK)
        .addParticipants(ACME)
        .addCostItems(COST)
        .addFxAssumptions(FX);
  }

  private static List<Proposal> smaller(Proposal proposal) {
    return Smaller.each(Sample.of("one", proposal, TERMS)).stream()
        .map(Sample::proposal)
        .toList();
  }

  @Test
  void eachPartIsTakenOutInTurn() {
    assertThat(smaller(full().build()))
        .containsExactly(
            full().bulkPlan(Optional.empty()).build(),
            full().directPlan(Optional.empty()).build(),
            full().directPlan(DirectPlan.of()).build(),
            full().bulkPlan(BULK.toBuilder().bulk(List.of()).build()).build(),
            full().workloads(List.of()).build(),
            full().participants(List.of()).build(),
            full().costItems(List.of()).build(),
            full().fxAssumptions(List.of()).build(),
            full().title(Optional.empty()).build(),
            full().bulkPlan(BULK.toBuilder().demand(Optional.empty()).build()).build());
  }

  @Test
  void factsComeAfterTheParts() {
    Proposal proposal =
        Proposal.builder().addParticipants(Organization.company("acme")).build();

    assertThat(smaller(proposal))
        .containsExactly(
            Proposal.builder().build(), Proposal.builder().addParticipants(ACME).build());
    assertThat(smaller(Proposal.builder().build())).isEmpty();
  }

  @Test
  void aDepartureFromTheDefaultReadingsIsTakenBack() {
    Readings one = Readings.defaults().with(StandardReadings.EXACTLY_100, "open");
    Readings both = one.with(StandardReadings.SELF_SUPPLY, other());
    Sample sample = Sample.of("one", Proposal.builder().build(), TERMS).with(both);

    assertThat(sample.smaller())
        .extracting(Sample::readings)
        .containsExactlyInAnyOrder(
            one, Readings.defaults().with(StandardReadings.SELF_SUPPLY, other()));
    assertThat(sample.smaller()).allMatch(less -> less.name().equals("one"));
  }

  private static String other() {
    return StandardReadings.SELF_SUPPLY.choices().stream()
        .filter(choice -> !choice.equals(StandardReadings.SELF_SUPPLY.defaultChoice()))
        .findFirst()
        .orElseThrow()
        .name();
  }
}
