package io.github.geniac.rules.outlook;

import static io.github.geniac.rules.outlook.DisagreementTest.own;
import static io.github.geniac.rules.outlook.Plans.ACME;
import static io.github.geniac.rules.outlook.Plans.SETTING;
import static io.github.geniac.rules.outlook.Plans.TERM;
import static io.github.geniac.rules.outlook.Plans.TERMS;
import static io.github.geniac.rules.outlook.Plans.bulkNodes;
import static io.github.geniac.rules.outlook.Plans.training;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.geniac.core.Allocation;
import io.github.geniac.core.BulkPlan;
import io.github.geniac.core.CostItem;
import io.github.geniac.core.DayRange;
import io.github.geniac.core.DirectPlan;
import io.github.geniac.core.FxAssumption;
import io.github.geniac.core.NodeSchedule;
import io.github.geniac.core.OtherCompute;
import io.github.geniac.core.Participant;
import io.github.geniac.core.Proposal;
import io.github.geniac.rules.RuleKind;
import io.github.geniac.rules.Rulebook;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** A proposal on which two settings part ways, part by part. */
class DisagreementTextTest {

  private static final DayRange OCTOBER = DayRange.parse("2024-10-15/2024-11-01");

  private static Setting violated(boolean always) {
    return SETTING.with(Rulebook.of(own(RuleKind.ADMISSIBILITY, any -> always)));
  }

  /** The lines about the proposal, each with single spaces. */
  private static List<String> parts(Proposal.Builder builder) {
    Proposal proposal = builder.build();
    Witness witness = Witness.of(proposal, violated(true), violated(false)).orElseThrow();
    return new Disagreement(violated(true), violated(false), 1, Optional.of(witness))
        .explain(Locale.ENGLISH)
        .lines()
        .filter(line -> line.startsWith("  "))
        .map(line -> line.strip().replaceAll(" +", " "))
        .filter(line -> !line.startsWith("->"))
        .toList();
  }

  @Test
  void ofNothingItIsSaidThatNothingIsStated() {
    assertThat(parts(Proposal.builder())).containsExactly("nothing is stated");
  }

  @Test
  void whoAppliesForWhatAndWhenIsTold() {
    assertThat(parts(Proposal.builder()
            .awardNotice(Plans.NOTICE)
            .addParticipants(Participant.of(ACME, TERM))
            .addParticipants(Participant.of(Plans.CLOUD))
            .addWorkloads(training())))
        .containsExactly(
            "award notice 2024-09-10",
            "participant acme company, can sign by 2024-10-10",
            "participant cloud company",
            "workload train DEVELOPMENT, training from scratch");
  }

  @Test
  void plansWithoutAllocationsAreTold() {
    assertThat(parts(Proposal.builder()
            .directPlan(DirectPlan.of())
            .bulkPlan(BulkPlan.builder().build())))
        .containsExactly("direct plan nothing is stated", "bulk plan nothing is stated");
  }

  @Test
  void allocationsAreToldWithResourceAmountAndDays() {
    NodeSchedule schedule = NodeSchedule.of(OCTOBER, 3);
    Allocation disks = Allocation.builder()
        .id("disks")
        .resource(OtherCompute.of(OtherCompute.Kind.STORAGE, "storage", "TB"))
        .quantity("2.5")
        .build();

    assertThat(parts(Proposal.builder()
            .directPlan(DirectPlan.of(Allocation.builder().id("x").nodes(1).build()))
            .bulkPlan(BulkPlan.builder()
                .addBulk(bulkNodes())
                .addBulk(Allocation.builder().id("rising").schedule(schedule).build())
                .addDirect(disks)
                .demand(schedule)
                .build())))
        .containsExactly(
            "direct x 1 node",
            "bulk bulk Amazon Web Services/p5.48xlarge, 30 nodes, " + TERMS.researchPeriod(),
            "bulk rising " + schedule,
            "direct, bulk plan disks storage, 2.5",
            "demand " + schedule);
  }

  @Test
  void otherCostsAndAssumptionsAreTold() {
    assertThat(parts(Proposal.builder()
            .addCostItems(CostItem.builder()
                .id("data")
                .category(CostItem.Category.DATA_PREPARATION)
                .build())
            .addFxAssumptions(FxAssumption.of("USD", "JPY", "149.22"))))
        .containsExactly("other cost data DATA_PREPARATION", "FX assumption USD/JPY 149.22");
  }
}
