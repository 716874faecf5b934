package io.github.geniac.rules.repair;

import static io.github.geniac.rules.repair.Acme.ACME;
import static io.github.geniac.rules.repair.Acme.BY;
import static io.github.geniac.rules.repair.Acme.IN_TIME;
import static io.github.geniac.rules.repair.Acme.OPEN;
import static io.github.geniac.rules.repair.Acme.OUT;
import static io.github.geniac.rules.repair.Acme.P5;
import static io.github.geniac.rules.repair.Acme.TERMS;
import static io.github.geniac.rules.repair.Acme.UNIVERSITY;
import static io.github.geniac.rules.repair.Acme.WHOLE;
import static io.github.geniac.rules.repair.Acme.always;
import static io.github.geniac.rules.repair.Acme.beside;
import static io.github.geniac.rules.repair.Acme.bulk;
import static io.github.geniac.rules.repair.Acme.direct;
import static io.github.geniac.rules.repair.Acme.good;
import static io.github.geniac.rules.repair.Acme.like;
import static io.github.geniac.rules.repair.Acme.more;
import static io.github.geniac.rules.repair.Acme.plans;
import static io.github.geniac.rules.repair.Acme.result;
import static io.github.geniac.rules.repair.Acme.storage;
import static io.github.geniac.rules.repair.Acme.told;
import static io.github.geniac.rules.repair.Acme.withBulk;
import static io.github.geniac.rules.repair.Acme.withDirect;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.geniac.core.Allocation;
import io.github.geniac.core.Participant;
import io.github.geniac.core.Proposal;
import io.github.geniac.rules.Outcome;
import io.github.geniac.rules.Part;
import io.github.geniac.rules.RuleResult;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** To withdraw the bulk plan, and what else is left where nothing else helps. */
class LastResortTest {

  @Test
  void allIsContractedDirectlyWithWhatTheDirectPlanLacks() {
    Allocation disks =
        storage("disks", "5").toBuilder().pricePlan(bulk().pricePlan()).build();
    Proposal proposal = plans(List.of(direct()), List.of(bulk(), disks), List.of());
    String also =
        "disks: 5 on " + WHOLE + " of storage" + BY + ", the same contract as in the other plan";

    List<List<Edit>> ways = AllDirect.ways(proposal, TERMS);

    assertThat(told(proposal, ways))
        .containsExactly(
            OUT + "; " + more("10 nodes on " + WHOLE, like("direct")) + "; " + also,
            OUT + "; " + more("10 nodes on " + WHOLE, OPEN) + "; " + also,
            OUT,
            OUT + "; " + also);
    assertThat(ways.get(3).get(1))
        .isEqualTo(new AddDirect(
            Part.DIRECT,
            storage("disks", "5").toBuilder()
                .pricePlan(Optional.empty())
                .talks(storage("disks", "5").talks())
                .build(),
            Optional.empty()));
  }

  @Test
  void whatTheDirectPlanHasAlreadyIsNotContractedAgain() {
    Allocation disks = storage("disks", "5");
    Proposal proposal =
        plans(List.of(beside("direct", 30), disks), List.of(bulk()), List.of(disks));

    assertThat(told(proposal, AllDirect.ways(proposal, TERMS))).containsExactly(OUT, OUT);
    assertThat(AllDirect.ways(proposal.withoutBulkPlan(), TERMS)).isEmpty();
  }

  @Test
  void newAllocationsHaveIdsOfTheirOwn() {
    Proposal taken = plans(
        List.of(beside("direct", 1), beside("more direct", 1)),
        List.of(bulk()),
        List.of(beside("more direct 2", 1)));

    assertThat(told(taken, AllDirect.ways(taken, TERMS)).get(0))
        .startsWith(OUT + "; more direct 3: 29 nodes");
  }

  @Test
  void whatIsContractedInsteadIsLikeTheFirstNodesOfThePlan() {
    Allocation none = bulk("a", 0).toBuilder()
        .resource(P5.toBuilder().gpuModel("B200").build())
        .build();
    Allocation disks = storage("b", "5");
    Proposal proposal = plans(List.of(), List.of(none, disks, bulk("c", 30)), List.of());

    AddDirect more = (AddDirect) AllDirect.ways(proposal, TERMS).get(0).get(1);
    assertThat(more.allocation().resource()).contains(P5);
    assertThat(more.allocation().nodeSchedule()).contains(always(30));
  }

  @Test
  void aParticipantIsNoAllocationToTakeOut() {
    Proposal late = good().toBuilder()
        .participants(List.of(Participant.of(ACME, IN_TIME.plusDays(60))))
        .build();
    RuleResult violated = result(late, "bulk-contract-in-time", Part.BULK);

    assertThat(violated.outcome()).isEqualTo(Outcome.VIOLATED);
    assertThat(LastResort.allocations(violated)).isEmpty();
  }

  @Test
  void theLastResortIsToTakeOutWhatIsComplainedOf() {
    Proposal one = withDirect(direct().toBuilder().provider(UNIVERSITY).build());
    Proposal two = withDirect(
        beside("b", 1).toBuilder().provider(UNIVERSITY).build(),
        beside("a", 1).toBuilder().provider(UNIVERSITY).build());

    assertThat(lastResort(one, "supplier-not-academic", Part.DIRECT))
        .containsExactly("direct: taken out of the plan (direct)");
    assertThat(lastResort(two, "supplier-not-academic", Part.DIRECT))
        .containsExactly(
            "a: taken out of the plan (direct)",
            "b: taken out of the plan (direct)",
            "a: taken out of the plan (direct); b: taken out of the plan (direct)");
  }

  @Test
  void theLastResortForABulkPlanIsToTakeItOutAndForTheProposalThereIsNone() {
    Proposal proposal =
        withBulk(bulk("bulk", 20).toBuilder().provider(UNIVERSITY).build());

    assertThat(lastResort(proposal, "supplier-not-academic", Part.BULK))
        .containsExactly("bulk: taken out of the plan (bulk)", OUT, OUT);
    assertThat(lastResort(proposal, "development-included", Part.PROPOSAL)).isEmpty();
  }

  private static List<String> lastResort(Proposal proposal, String rule, Part part) {
    return told(proposal, LastResort.suggest(proposal, TERMS, result(proposal, rule, part)));
  }
}
