package io.github.geniac.rules.repair;

import static io.github.geniac.rules.repair.Acme.BY;
import static io.github.geniac.rules.repair.Acme.OPEN;
import static io.github.geniac.rules.repair.Acme.P5_NAME;
import static io.github.geniac.rules.repair.Acme.TERMS;
import static io.github.geniac.rules.repair.Acme.beside;
import static io.github.geniac.rules.repair.Acme.bulk;
import static io.github.geniac.rules.repair.Acme.direct;
import static io.github.geniac.rules.repair.Acme.nodes;
import static io.github.geniac.rules.repair.Acme.plans;
import static io.github.geniac.rules.repair.Acme.result;
import static io.github.geniac.rules.repair.Acme.storage;
import static io.github.geniac.rules.repair.Acme.suggested;
import static io.github.geniac.rules.repair.Acme.withoutBulk;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.geniac.core.Allocation;
import io.github.geniac.core.DayRange;
import io.github.geniac.core.OtherCompute;
import io.github.geniac.core.Proposal;
import io.github.geniac.core.ReferenceNodes;
import io.github.geniac.core.Served;
import io.github.geniac.rules.Part;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What the bulk plan has becomes a direct plan. */
class DirectPlanRepairerTest {

  private static List<String> ways(
      List<Allocation> direct, List<Allocation> bulk, Allocation... beside) {
    Proposal proposal = plans(direct, bulk, List.of(beside));
    return suggested(
        new DirectPlanRepairer(),
        proposal,
        result(proposal, "direct-procurement-proposed", Part.PROPOSAL));
  }

  private static String more(String nodes, String terms) {
    return "more direct: " + nodes + " of " + P5_NAME + terms;
  }

  @Test
  void aContractThatStandsBesideOrAsManyNodesAsTheWholeBulkPlan() {
    String all = "42 nodes on 2024-10-15/2025-04-15";
    String like = BY + ", on the terms of beside (cloud)";

    assertThat(ways(List.of(), List.of(bulk()), beside("beside", 12)))
        .containsExactly(
            "beside: 12 nodes on 2024-10-15/2025-04-15 of " + P5_NAME + BY
                + ", the same contract as in the other plan",
            more(all, like),
            more(all, OPEN),
            more(all, like),
            more(all, OPEN));
  }

  @Test
  void theNewNodesServeWhatTheBulkPlanServesOrSayNothingOfIt() {
    Proposal proposal = plans(List.of(), List.of(bulk()), List.of());
    List<List<Edit>> ways = new DirectPlanRepairer()
        .suggest(proposal, TERMS, result(proposal, "direct-procurement-proposed", Part.PROPOSAL));

    assertThat(ways.stream()
            .flatMap(List::stream)
            .filter(AddDirect.class::isInstance)
            .map(edit -> ((AddDirect) edit).allocation().serves()))
        .containsExactly(List.of(served()), List.of(served()), List.of(), List.of());
  }

  private static Served served() {
    return bulk().serves().get(0);
  }

  @Test
  void whatTheDirectPlanHasAlreadyIsNotAddedTwice() {
    Allocation disks = storage("disks", "5");

    assertThat(ways(List.of(disks), List.of(bulk()), disks))
        .noneMatch(way -> way.startsWith("disks"))
        .hasSize(4);
  }

  @Test
  void nodesOutsideTheResearchPeriodAreTakenForTheWholeOfIt() {
    DayRange late = DayRange.parse("2025-04-15/2025-05-15");

    assertThat(ways(List.of(), List.of(bulk("bulk", nodes(late, 8)))))
        .contains(more("8 nodes on 2024-10-15/2025-04-15", OPEN));
  }

  @Test
  void whereNoNumberIsKnownNoneIsMadeUp() {
    Allocation open = bulk().toBuilder().amount(Optional.empty()).build();
    String more = more("an amount not stated", OPEN);

    assertThat(ways(List.of(), List.of(open))).containsExactly(more, more, more, more);
  }

  @Test
  void whatIsNotKnownToBeNodesIsThePatternOnlyIfNothingElseIs() {
    Allocation unknown = bulk("a", 8).toBuilder().resource(Optional.empty()).build();

    assertThat(ways(List.of(), List.of(unknown)))
        .containsOnly("more direct: 8 nodes on 2024-10-15/2025-04-15" + OPEN);
    assertThat(ways(List.of(), List.of(unknown, bulk("b", 1))))
        .contains(more("9 nodes on 2024-10-15/2025-04-15", OPEN));
  }

  @Test
  void anAcceleratorCouldBeReadAsGpuAndStorageCouldNot() {
    OtherCompute chips = OtherCompute.of(OtherCompute.Kind.ACCELERATOR, "chips", "chip");
    Allocation some = storage("chips", "5").toBuilder().resource(chips).build();

    assertThat(ways(List.of(), List.of(some)))
        .containsOnly("more direct: an amount not stated of chips" + OPEN);
    assertThat(ways(List.of(), List.of(some, bulk("x", 1)), storage("disks", "5")))
        .contains(more("1 node on 2024-10-15/2025-04-15", OPEN))
        .noneMatch(way -> way.contains("of chips"));
  }

  @Test
  void theResourceIsThatOfNodesThatAreThere() {
    Allocation open = bulk("a", 1).toBuilder()
        .resource(ReferenceNodes.AWS_P5E_48XLARGE.node())
        .amount(Optional.empty())
        .build();

    assertThat(ways(List.of(), List.of(open, bulk("b", 8))))
        .contains(more("8 nodes on 2024-10-15/2025-04-15", OPEN));
  }

  @Test
  void withoutNodesInTheBulkPlanThereIsNothingToGoBy() {
    Proposal proposal = withoutBulk(List.of(storage("disks", "5")));

    assertThat(suggested(
            new DirectPlanRepairer(),
            proposal,
            result(proposal, "direct-procurement-proposed", Part.PROPOSAL)))
        .isEmpty();
    assertThat(ways(List.of(direct()), List.of(storage("disks", "5")))).isEmpty();
  }
}
