package io.github.geniac.rules.repair;

import static io.github.geniac.rules.repair.Acme.ACME;
import static io.github.geniac.rules.repair.Acme.BETA;
import static io.github.geniac.rules.repair.Acme.FIRST_MONTH;
import static io.github.geniac.rules.repair.Acme.IN_TIME;
import static io.github.geniac.rules.repair.Acme.LATER_MONTHS;
import static io.github.geniac.rules.repair.Acme.OUT;
import static io.github.geniac.rules.repair.Acme.TERMS;
import static io.github.geniac.rules.repair.Acme.UNIVERSITY;
import static io.github.geniac.rules.repair.Acme.WHOLE;
import static io.github.geniac.rules.repair.Acme.beside;
import static io.github.geniac.rules.repair.Acme.bulk;
import static io.github.geniac.rules.repair.Acme.direct;
import static io.github.geniac.rules.repair.Acme.nodes;
import static io.github.geniac.rules.repair.Acme.plans;
import static io.github.geniac.rules.repair.Acme.storage;
import static io.github.geniac.rules.repair.Acme.withBulk;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.geniac.core.Organization;
import io.github.geniac.core.Participant;
import io.github.geniac.core.Proposal;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Which of the repairs found are offered, and in which order. */
class RepairOrderTest {

  private static List<String> lines(Repairs repairs, Proposal proposal, String rule) {
    return repairs.of(proposal, TERMS).repairs(rule).stream()
        .map(Repair::toString)
        .toList();
  }

  @Test
  void ofRepairsThatComeToTheSameNodesTheOneOfFewerEditsIsOffered() {
    Proposal proposal = withBulk(bulk("a", 30), bulk("b", nodes(LATER_MONTHS, 10)));

    assertThat(lines(Repairs.standard(), proposal, "bulk-count-constant"))
        .contains("b: 10 nodes on " + WHOLE + " instead of 10 nodes on 2024-11-15/2025-04-15")
        .doesNotContain("a: 40 nodes instead of 30 nodes; b: taken out of the plan (bulk)");
  }

  @Test
  void ofTwoThatDifferInWhatIsKnownOfThemTheOneOfFewerQuestionsIsOffered() {
    String id = "direct nodes, by the contract of which the terms are known, however long its name";
    Proposal proposal = plans(List.of(beside(id, 20)), List.of(bulk("bulk", 112)), List.of());

    assertThat(lines(Repairs.standard(), proposal, "bulk-node-cap"))
        .hasSize(2)
        .allMatch(line -> line.endsWith(", on the terms of " + id + " (cloud)"));
  }

  @Test
  void thoseThatChangeNoNodesAreToldApartByWhatTheyChange() {
    Proposal late = withBulk(bulk().toBuilder().signatory(ACME.id()).build()).toBuilder()
        .participants(List.of(
            Participant.of(ACME, IN_TIME.plusDays(60)),
            Participant.of(BETA, IN_TIME),
            Participant.of(Organization.company("gamma"), IN_TIME)))
        .build();

    assertThat(lines(Repairs.standard(), late, "bulk-contract-in-time"))
        .startsWith("bulk: beta signs", "bulk: gamma signs");
  }

  @Test
  void ofThoseOfOneEditTheOneThatLosesFewerNodesComesFirst() {
    Proposal proposal = plans(List.of(direct()), List.of(bulk("the nodes", 112)), List.of());

    assertThat(lines(Repairs.standard().withLosses(), proposal, "bulk-node-cap"))
        .startsWith("the nodes: 100 nodes instead of 112 nodes", OUT)
        .hasSize(4);
    assertThat(OUT).as("in alphabetical order the other one").isLessThan("the nodes");
  }

  @Test
  void whatLosesNodesOnlyComesBeforeWhatLosesOtherCompute() {
    Proposal proposal = plans(
        List.of(beside("direct", 112)),
        List.of(bulk("the nodes", 112)),
        List.of(storage("disks", "5")));

    assertThat(lines(Repairs.standard().withLosses(), proposal, "bulk-node-cap"))
        .startsWith("the nodes: 100 nodes instead of 112 nodes", OUT);
  }

  /** Without the bulk nodes the bulk plan would have to go as well. */
  @Test
  void aWayThatBreaksAnotherAdmissibilityRuleIsNotFollowedWhereThereIsAnother() {
    Proposal academic = plans(
        List.of(direct()),
        List.of(bulk("bulk", 20).toBuilder().provider(UNIVERSITY).build()),
        List.of());

    assertThat(lines(Repairs.standard(), academic, "supplier-not-academic"))
        .containsExactly("bulk: from cloud instead, on the terms of direct (cloud)");
  }

  @Test
  void oneEditOfAnAmountAndOfDaysIsOneEdit() {
    Proposal firstMonth = withBulk(bulk("bulk", nodes(FIRST_MONTH, 30)));

    assertThat(
            lines(Repairs.standard().withMostEdits(1), firstMonth, "bulk-covers-research-period"))
        .containsExactly(
            "bulk: 30 nodes on " + WHOLE + " instead of 30 nodes on 2024-10-15/2024-11-15");
  }

  @Test
  void ofTheLockedFieldsOnlyThoseAreNamedThatRepairsWouldChange() {
    Proposal academic = plans(
            List.of(
                direct(), storage("disks", "5").toBuilder().provider(UNIVERSITY).build()),
            List.of(),
            List.of())
        .withoutBulkPlan();
    Field provider = Field.of("disks", Field.Name.PROVIDER);

    assertThat(Repairs.standard()
            .locking(provider, Field.of("direct", Field.Name.AMOUNT))
            .of(academic, TERMS)
            .needs())
        .singleElement()
        .satisfies(need -> assertThat(need.locked()).containsExactly(provider));
  }
}
