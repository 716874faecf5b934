package io.github.geniac.rules.repair;

import static io.github.geniac.rules.repair.Acme.ACME;
import static io.github.geniac.rules.repair.Acme.IN_TIME;
import static io.github.geniac.rules.repair.Acme.P5_NAME;
import static io.github.geniac.rules.repair.Acme.TERMS;
import static io.github.geniac.rules.repair.Acme.UNIVERSITY;
import static io.github.geniac.rules.repair.Acme.beside;
import static io.github.geniac.rules.repair.Acme.bulk;
import static io.github.geniac.rules.repair.Acme.direct;
import static io.github.geniac.rules.repair.Acme.plans;
import static io.github.geniac.rules.repair.Acme.storage;
import static io.github.geniac.rules.repair.Acme.withBulk;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.geniac.core.Allocation;
import io.github.geniac.core.DayRange;
import io.github.geniac.core.Participant;
import io.github.geniac.core.Proposal;
import io.github.geniac.core.StatedCost;
import io.github.geniac.rules.Outcome;
import io.github.geniac.rules.Part;
import io.github.geniac.rules.Rulebook;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Repairs that take more than one step to find. */
class FinderTest {

  private static final String WHOLE = "2024-10-15/2025-04-15";

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

  @Test
  void aCostThatIsTooLowForMoreNodesIsRaisedWithThem() {
    // for the whole period of 182 days at JPY 120,000 a day: 30 nodes, then 40
    Allocation a = bulk("a", Acme.nodes(Acme.FIRST_MONTH, 30)).toBuilder()
        .statedCost(StatedCost.of("JPY 655200000"))
        .build();
    Allocation b = bulk("b", Acme.nodes(Acme.LATER_MONTHS, 40));

    assertThat(lines(Repairs.standard().of(withBulk(a, b), TERMS).repairs("bulk-count-constant")))
        .contains("a: 40 nodes on 2024-10-15/2024-11-15 instead of 30 nodes on"
            + " 2024-10-15/2024-11-15; a: state a cost of JPY 873600000 instead of JPY 655200000");
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
}
