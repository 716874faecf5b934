package io.github.geniac.rules.repair;

import static io.github.geniac.rules.repair.Acme.ACME;
import static io.github.geniac.rules.repair.Acme.IN_TIME;
import static io.github.geniac.rules.repair.Acme.OTHER_CLOUD;
import static io.github.geniac.rules.repair.Acme.P5_NAME;
import static io.github.geniac.rules.repair.Acme.TERMS;
import static io.github.geniac.rules.repair.Acme.UNIVERSITY;
import static io.github.geniac.rules.repair.Acme.WHOLE;
import static io.github.geniac.rules.repair.Acme.beside;
import static io.github.geniac.rules.repair.Acme.bulk;
import static io.github.geniac.rules.repair.Acme.direct;
import static io.github.geniac.rules.repair.Acme.plans;
import static io.github.geniac.rules.repair.Acme.storage;
import static io.github.geniac.rules.repair.Acme.withBulk;
import static io.github.geniac.rules.repair.Acme.withDirect;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.geniac.core.Allocation;
import io.github.geniac.core.DayRange;
import io.github.geniac.core.Participant;
import io.github.geniac.core.Proposal;
import io.github.geniac.core.StatedCost;
import io.github.geniac.rules.Outcome;
import io.github.geniac.rules.Part;
import io.github.geniac.rules.Readings;
import io.github.geniac.rules.Rulebook;
import io.github.geniac.rules.StandardReadings;
import io.github.geniac.rules.StandardReadings.DirectPlanRole;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Repairs that take more than one step to find. */
class FinderTest {

  private static List<String> lines(List<Repair> repairs) {
    return repairs.stream().map(Repair::toString).toList();
  }

  @Test
  void whatIsAddedIsCutToTheResearchPeriodFromTheStart() {
    Allocation disks = storage("disks", "5").toBuilder()
        .ancillary(true)
        .period(DayRange.parse("2024-10-14/2025-04-15"))
        .build();
    Proposal late =
        plans(List.of(direct()), List.of(bulk("bulk", 20), disks), List.of()).toBuilder()
            .participants(List.of(Participant.of(ACME, IN_TIME.plusDays(60))))
            .build();

    List<Repair> repairs = Repairs.standard().of(late, TERMS).repairs("bulk-contract-in-time");

    assertThat(lines(repairs))
        .containsExactly("the bulk plan is taken out; disks: 5 on " + WHOLE
            + " of storage, directly, in the direct plan, the same contract as in the other plan");
    assertThat(repairs).allMatch(Repair::isLossless);
  }

  @Test
  void whatCouldBeNodesIsContractedDirectlyAsLittleAsIsKnownOfIt() {
    Allocation unknown = bulk().toBuilder().resource(Optional.empty()).build();
    Proposal proposal = plans(List.of(), List.of(unknown), List.of());

    assertThat(lines(Repairs.standard().of(proposal, TERMS).repairs("direct-procurement-proposed")))
        .containsExactly("more direct: 30 nodes on " + WHOLE
            + ", directly, in the direct plan; provider and price are not known");
  }

  @Test
  void whereEverySupplierIsAcademicTheNodesComeFromOneToBeFound() {
    Allocation open = Allocation.builder().id("open").build();
    Proposal academic = plans(
        List.of(beside("direct", 20).toBuilder().provider(UNIVERSITY).build(), open),
        List.of(bulk().toBuilder().provider(UNIVERSITY).build()),
        List.of());

    assertThat(Repairs.standard().of(academic, TERMS).rules().get(0).repairs())
        .first()
        .satisfies(repair -> {
          assertThat(repair)
              .hasToString("direct: taken out of the plan (direct); more direct: 30 nodes on "
                  + WHOLE + " of " + P5_NAME
                  + ", directly, in the direct plan; provider and price are not known");
          assertThat(repair.isLossless()).isTrue();
        });
  }

  /** With the bulk plan go the nodes beside it, the only ones that are contracted directly. */
  @Test
  void whatMayNotBeContractedIsLeftOutAndTheRestIsContracted() {
    UnaryOperator<Allocation> academic =
        one -> one.toBuilder().provider(UNIVERSITY).build();
    Proposal late = plans(
            List.of(),
            List.of(academic.apply(bulk("bulk", 20))),
            List.of(academic.apply(beside("beside", 8)), academic.apply(storage("disks", "5"))))
        .toBuilder()
        .participants(List.of(Participant.of(ACME, IN_TIME.plusDays(60))))
        .build();

    assertThat(lines(Repairs.standard()
            .withReadings(Readings.defaults()
                .with(StandardReadings.DIRECT_PLAN_ROLE, DirectPlanRole.BESIDE_BULK_IS_ENOUGH))
            .of(late, TERMS)
            .repairs("bulk-contract-in-time")))
        .contains("the bulk plan is taken out; more direct: 28 nodes on " + WHOLE + " of " + P5_NAME
            + ", directly, in the direct plan; provider and price are not known");
  }

  /** The only direct nodes are those of the bulk plan, and outside the research period. */
  @Test
  void whatIsContractedInPlaceOfABulkPlanIsToldFromThePlanThatIsTakenOut() {
    Allocation late = beside("beside", 8).toBuilder()
        .period(DayRange.parse("2025-04-15/2025-05-15"))
        .build();
    Proposal none = plans(List.of(), List.of(bulk("bulk", 0)), List.of(late));

    assertThat(lines(Repairs.standard()
            .withReadings(Readings.defaults()
                .with(StandardReadings.DIRECT_PLAN_ROLE, DirectPlanRole.BESIDE_BULK_IS_ENOUGH))
            .of(none, TERMS)
            .repairs("bulk-node-cap")))
        .contains("the bulk plan is taken out; more direct: 8 nodes on " + WHOLE + " of " + P5_NAME
            + ", directly, in the direct plan, on the terms of beside (cloud)");
  }

  /** Without them the bulk plan would have no nodes. */
  @Test
  void bulkNodesWhollyOutsideThePeriodAreTakenThroughoutIt() {
    Allocation late =
        bulk().toBuilder().period(DayRange.parse("2025-04-15/2025-05-15")).build();

    assertThat(
            lines(Repairs.standard().of(withBulk(late), TERMS).repairs("within-research-period")))
        .containsExactly(
            "bulk: 30 nodes on " + WHOLE + " instead of 30 nodes on 2025-04-15/2025-05-15");
  }

  /** Without the academic nodes, it is open whether the rest is GPU nodes, whoever supplies it. */
  @Test
  void anotherProviderIsNoReasonForAQuestionThatIsAskedAnyway() {
    Allocation academic =
        beside("academic", 20).toBuilder().provider(UNIVERSITY).build();
    Allocation unknown =
        beside("unknown", 5).toBuilder().resource(Optional.empty()).build();
    Edit out = new TakeOut(Part.DIRECT, academic.id());
    Edit needless = new SetProvider(unknown.id(), OTHER_CLOUD, Optional.empty());

    assertThat(lines(Repairs.standard()
            .withLosses()
            .with(
                "supplier-not-academic", (now, terms, violated) -> List.of(List.of(out, needless)))
            .of(withDirect(academic, unknown), TERMS)
            .repairs("supplier-not-academic")))
        .containsExactly("academic: from cloud instead");
  }

  /** Nor if the change of provider cannot be left out alone, as another edit rests on it. */
  @Test
  void aProviderThatIsChangedInBothPlansIsNoReasonEither() {
    Allocation academic =
        beside("academic", 20).toBuilder().provider(UNIVERSITY).build();
    Allocation unknown = beside("unknown", 5).toBuilder()
        .resource(Optional.empty())
        .provider(Optional.empty())
        .build();
    Allocation disks =
        storage("disks", "5").toBuilder().provider(Optional.empty()).build();
    Proposal proposal = plans(List.of(academic, unknown), List.of(), List.of(disks));
    Edit supplied = new SetProvider(disks.id(), OTHER_CLOUD, Optional.empty());
    Allocation same = Plans.find(supplied.applyTo(proposal), disks.id()).orElseThrow();
    List<Edit> needless = List.of(
        supplied,
        new SetProvider(unknown.id(), OTHER_CLOUD, Optional.empty()),
        new TakeOut(Part.DIRECT, academic.id()),
        new AddDirect(Part.DIRECT, same, Optional.empty()));

    assertThat(Repairs.standard()
            .with("supplier-not-academic", (now, terms, violated) -> List.of(needless))
            .of(proposal, TERMS)
            .repairs("supplier-not-academic"))
        .isEmpty();
  }

  @Test
  void aCostThatIsTooLowForMoreNodesIsRaisedWithThem() {
    // for the 31 days of the first month at JPY 120,000 a day: 30 nodes, then 40
    Allocation a = bulk("a", Acme.nodes(Acme.FIRST_MONTH, 30)).toBuilder()
        .statedCost(StatedCost.of("JPY 111600000"))
        .build();
    Allocation b = bulk("b", Acme.nodes(Acme.LATER_MONTHS, 40));

    assertThat(lines(Repairs.standard().of(withBulk(a, b), TERMS).repairs("bulk-count-constant")))
        .contains("a: 40 nodes on 2024-10-15/2024-11-15 instead of 30 nodes on"
            + " 2024-10-15/2024-11-15; a: state a cost of JPY 148800000 instead of JPY 111600000");
  }

  /** Nine findings, and eight edits at most: what mends all of them at once is found. */
  @Test
  void oneEditMayMendMoreFindingsThanARepairHasEdits() {
    Allocation[] nine = IntStream.rangeClosed(1, 9)
        .mapToObj(i -> bulk("bulk " + i, i).toBuilder().provider(UNIVERSITY).build())
        .toArray(Allocation[]::new);
    Proposal academic = withBulk(nine);
    assertThat(Acme.result(academic, "supplier-not-academic", Part.BULK).findings(Outcome.VIOLATED))
        .hasSize(9);

    RepairReport report = Repairs.standard().of(academic, TERMS);

    for (List<Repair> repairs :
        List.of(report.repairs(), report.repairs("supplier-not-academic"))) {
      assertThat(repairs).isNotEmpty().allSatisfy(repair -> {
        assertThat(repair.toString()).startsWith("the bulk plan is taken out");
        assertThat(Rulebook.standard().assess(repair.after(), TERMS).isAdmissible())
            .isTrue();
      });
    }
  }

  @Test
  void whatIsCancelledSaysHowFarItWas() {
    Proposal tooMany = withBulk(bulk("bulk", 112));
    AtomicInteger asked = new AtomicInteger();
    Repairs patient = Repairs.standard().withCancel(() -> asked.incrementAndGet() > 1_000);
    Repairs impatient = Repairs.standard().withCancel(() -> asked.incrementAndGet() > 2);

    assertThat(patient.of(tooMany, TERMS)).isEqualTo(Repairs.standard().of(tooMany, TERMS));
    assertThat(asked).hasPositiveValue();

    asked.set(0);
    assertThatThrownBy(() -> impatient.of(tooMany, TERMS))
        .isInstanceOf(CancellationException.class)
        .hasMessage("Repairs: cancelled after 2 sets of edits of this proposal");
  }

  @Test
  void everySettingKeepsTheSignal() {
    Repairs cancelled = Repairs.standard().withCancel(() -> true);

    assertThat(List.of(
            cancelled.withLosses(),
            cancelled.withMostEdits(3),
            cancelled.withReadings(Readings.defaults()),
            cancelled.withRulebook(Rulebook.standard()),
            cancelled.with("bulk-node-cap", (proposal, terms, result) -> List.of()),
            cancelled.locking(Field.directPlan())))
        .allSatisfy(repairs -> assertThatThrownBy(
                () -> repairs.of(withBulk(bulk("bulk", 112)), TERMS))
            .isInstanceOf(CancellationException.class));
  }
}
