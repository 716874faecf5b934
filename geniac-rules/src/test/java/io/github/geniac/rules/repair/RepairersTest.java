package io.github.geniac.rules.repair;

import static io.github.geniac.rules.repair.Acme.ACME;
import static io.github.geniac.rules.repair.Acme.BETA;
import static io.github.geniac.rules.repair.Acme.BY;
import static io.github.geniac.rules.repair.Acme.IN_TIME;
import static io.github.geniac.rules.repair.Acme.OPEN;
import static io.github.geniac.rules.repair.Acme.OUT;
import static io.github.geniac.rules.repair.Acme.P5;
import static io.github.geniac.rules.repair.Acme.P5_NAME;
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
import static io.github.geniac.rules.repair.Acme.suggested;
import static io.github.geniac.rules.repair.Acme.told;
import static io.github.geniac.rules.repair.Acme.withBulk;
import static io.github.geniac.rules.repair.Acme.withDirect;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.geniac.core.Acquisition;
import io.github.geniac.core.Allocation;
import io.github.geniac.core.BulkPlan;
import io.github.geniac.core.CallTerms;
import io.github.geniac.core.DayRange;
import io.github.geniac.core.GpuNode;
import io.github.geniac.core.NodeType;
import io.github.geniac.core.Participant;
import io.github.geniac.core.Proposal;
import io.github.geniac.core.ReferenceNodes;
import io.github.geniac.core.StatedCost;
import io.github.geniac.rules.Part;
import io.github.geniac.rules.Readings;
import io.github.geniac.rules.RuleId;
import io.github.geniac.rules.StandardReadings;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What each repairer suggests, in its order; whether it helps is for the finder to see. */
class RepairersTest {

  private static Repairer standard(String rule) {
    return StandardRepairers.of(RuleId.of(rule)).orElseThrow();
  }

  @Test
  void directNodesStandBesideAsManyAsTheCapOrNotAtAll() {
    Proposal proposal = plans(List.of(direct()), List.of(bulk()), List.of(beside("beside", 12)));
    Readings strict = Readings.defaults()
        .with(
            StandardReadings.BULK_WITH_DIRECT_BELOW_CAP,
            StandardReadings.BulkWithDirectBelowCap.ONLY_BEYOND_CAP);
    String without = "beside: taken out of the plan (bulk)";

    assertThat(suggested(
            standard("bulk-direct-mix"),
            proposal,
            result(proposal, "bulk-direct-mix", Part.BULK, strict)))
        .containsExactly(
            "bulk: 100 nodes instead of 30 nodes; " + without,
            "bulk: 100 nodes instead of 30 nodes",
            "bulk: 42 nodes instead of 30 nodes; " + without,
            "bulk: 42 nodes instead of 30 nodes",
            without,
            without,
            OUT + "; " + more("22 nodes on " + WHOLE, like("direct")),
            OUT + "; " + more("22 nodes on " + WHOLE, OPEN),
            OUT);
  }

  @Test
  void onlyNodesThatAreThereAreMixedAnew() {
    Allocation open = bulk().toBuilder().id("open").amount(Optional.empty()).build();
    Proposal proposal = plans(
        List.of(direct()),
        List.of(bulk("bulk", 30), bulk("none", 0), open),
        List.of(beside("beside", 12), beside("nothing", 0)));

    assertThat(suggested(
                standard("bulk-direct-mix"),
                proposal,
                result(proposal, "bulk-direct-mix", Part.BULK))
            .stream()
            .filter(way -> !way.startsWith(OUT)))
        .containsExactly(
            "bulk: 100 nodes instead of 30 nodes; beside: taken out of the plan (bulk)",
            "bulk: 100 nodes instead of 30 nodes",
            "bulk: 42 nodes instead of 30 nodes; beside: taken out of the plan (bulk)",
            "bulk: 42 nodes instead of 30 nodes",
            "beside: taken out of the plan (bulk)",
            "beside: taken out of the plan (bulk)");
  }

  @Test
  void nodesOutsideTheResearchPeriodAreNotCountedTogether() {
    DayRange late = DayRange.parse("2025-04-15/2025-05-15");
    Proposal proposal = plans(
        List.of(direct()),
        List.of(bulk().toBuilder().period(late).build()),
        List.of(beside("beside", 12).toBuilder().period(late).build()));

    assertThat(suggested(
                standard("bulk-direct-mix"),
                proposal,
                result(proposal, "bulk-direct-mix", Part.BULK))
            .stream()
            .filter(way -> way.startsWith("bulk: "))
            .map(way -> way.replaceAll(" on .*", "")))
        .containsExactly("bulk: 100 nodes", "bulk: 100 nodes");
  }

  @Test
  void nodesBesideOnesThatAreNotCountedStandAlone() {
    Proposal proposal = plans(List.of(direct()), List.of(), List.of(storage("disks", "5")));

    assertThat(suggested(
            standard("bulk-direct-mix"), proposal, result(proposal, "bulk-direct-mix", Part.BULK)))
        .containsExactly(
            "",
            OUT + "; disks: 5 on " + WHOLE + " of storage" + BY
                + ", the same contract as in the other plan",
            OUT,
            OUT + "; disks: 5 on " + WHOLE + " of storage" + BY
                + ", the same contract as in the other plan");
  }

  @Test
  void theNodeOfTheCallIsTakenOrTheOtherOneIsMovedOrTakenOut() {
    GpuNode small = P5.toBuilder().gpuCount(4).build();
    Proposal proposal = withBulk(bulk().toBuilder().resource(small).build());
    String node = "bulk: " + P5_NAME + ", the node of the call";
    String moved =
        "bulk: contracted directly, beside the bulk nodes; provider and price are not known";
    String out = "bulk: taken out of the plan (bulk)";

    assertThat(suggested(
            standard("bulk-node-spec"), proposal, result(proposal, "bulk-node-spec", Part.BULK)))
        .containsExactly(node, node, moved, out, moved, out);
  }

  @Test
  void eachTypeThatTheTermsNameIsTakenAndTheBareReferenceIfTheyNameNone() {
    GpuNode small = P5.toBuilder().gpuCount(4).build();
    Proposal proposal = withBulk(
        bulk("a", 10).toBuilder().resource(small).build(),
        bulk("b", 10).toBuilder().resource(small).build());
    NodeType other = NodeType.of("Other", "h100x8");
    CallTerms two = TERMS.withBulkNodeTypes(other, P5.type().orElseThrow());
    var violated = result(proposal, "bulk-node-spec", Part.BULK);
    Repairer repairer = standard("bulk-node-spec");
    GpuNode reference = TERMS.referenceNode();

    assertThat(repairer.suggest(proposal, TERMS.withBulkNodeTypes(), violated).subList(0, 3))
        .containsExactly(
            List.of(new SetResource(bulk("a", 1).id(), reference)),
            List.of(new SetResource(bulk("b", 1).id(), reference)),
            List.of(
                new SetResource(bulk("a", 1).id(), reference),
                new SetResource(bulk("b", 1).id(), reference)));
    assertThat(told(proposal, repairer.suggest(proposal, two, violated)).subList(0, 4))
        .containsExactly(
            "a: " + P5_NAME + ", the node of the call",
            "b: " + P5_NAME + ", the node of the call",
            "a: " + P5_NAME + ", the node of the call; b: " + P5_NAME + ", the node of the call",
            "a: " + other + ", the node of the call");
  }

  @Test
  void otherComputeIsMovedOrTakenOutOneByOneAndTogether() {
    Proposal proposal = plans(
        List.of(direct(), storage("ours", "1")),
        List.of(bulk(), inBulk("a"), inBulk("b")),
        List.of());
    String moveA = "a: contracted directly, beside the bulk nodes, on the terms of ours (cloud)";
    String moveB = "b: contracted directly, beside the bulk nodes, on the terms of ours (cloud)";
    String outA = "a: taken out of the plan (bulk)";
    String outB = "b: taken out of the plan (bulk)";

    assertThat(suggested(
            standard("non-gpu-direct"), proposal, result(proposal, "non-gpu-direct", Part.BULK)))
        .containsExactly(moveA, outA, moveB, outB, moveA + "; " + moveB, outA + "; " + outB);
  }

  /** Storage that is no ancillary service of the bulk offer. */
  private static Allocation inBulk(String id) {
    return storage(id, "5").toBuilder().ancillary(false).build();
  }

  @Test
  void anyParticipantMaySignInTheOrderOfIds() {
    Proposal proposal =
        plans(List.of(beside("direct", 60)), List.of(bulk("a", 30), bulk("b", 30)), List.of())
            .toBuilder()
            .participants(
                List.of(Participant.of(BETA, IN_TIME), Participant.of(ACME, IN_TIME.plusDays(60))))
            .build();

    assertThat(suggested(
            standard("bulk-contract-in-time"),
            proposal,
            result(proposal, "bulk-contract-in-time", Part.BULK)))
        .containsExactly(
            "a: acme signs",
            "b: acme signs",
            "a: acme signs; b: acme signs",
            "a: beta signs",
            "b: beta signs",
            "a: beta signs; b: beta signs",
            OUT,
            OUT);
  }

  @Test
  void anotherNamedProviderSuppliesOrNobodyDoes() {
    Allocation academic = beside("direct", 20).toBuilder().provider(UNIVERSITY).build();
    Proposal proposal = withDirect(academic);
    String from = "direct: from cloud instead";
    String out = "direct: taken out of the plan (direct)";

    assertThat(suggested(
            standard("supplier-not-academic"),
            proposal,
            result(proposal, "supplier-not-academic", Part.DIRECT)))
        .containsExactly(from, from, "", "", out, out);
  }

  @Test
  void theTermsAreThoseOfTheFirstDirectContractForTheSame() {
    Allocation academic = beside("direct", 20).toBuilder().provider(UNIVERSITY).build();
    Allocation other = beside("x", 5).toBuilder()
        .resource(ReferenceNodes.AWS_P5E_48XLARGE.node())
        .build();
    Proposal proposal = withDirect(academic, beside("z", 5), beside("y", 5), other);

    assertThat(suggested(
            standard("supplier-not-academic"),
            proposal,
            result(proposal, "supplier-not-academic", Part.DIRECT)))
        .startsWith("direct: from cloud instead, on the terms of y (cloud)");
  }

  @Test
  void aPurchaseIsNoMatterOfTheSupplier() {
    Proposal proposal = withDirect(direct().toBuilder()
        .acquisition(Acquisition.PURCHASE)
        .pricePlan(Optional.empty())
        .build());

    assertThat(suggested(
            standard("cost-in-scope"), proposal, result(proposal, "cost-in-scope", Part.DIRECT)))
        .isEmpty();
    assertThat(suggested(
            standard("cost-in-scope"), good(), result(good(), "cost-in-scope", Part.DIRECT)))
        .isEmpty();
  }

  @Test
  void whatADemandHasBeyondTheCapIsContractedBeside() {
    Proposal proposal = demanding(112, List.of());
    Proposal some = demanding(112, List.of(beside("beside", 5)));

    assertThat(excess(proposal))
        .containsExactly("direct beside bulk: 12 nodes on " + WHOLE + " of " + P5_NAME
            + ", directly, beside the bulk nodes, on the terms of direct (cloud)");
    assertThat(excess(some))
        .containsExactly("direct beside bulk: 7 nodes on " + WHOLE + " of " + P5_NAME
            + ", directly, beside the bulk nodes, on the terms of direct (cloud)");
    assertThat(excess(demanding(100, List.of()))).isEmpty();
    assertThat(excess(good())).isEmpty();
  }

  private static List<String> excess(Proposal proposal) {
    return suggested(
        standard("excess-over-cap-secured"),
        proposal,
        result(proposal, "excess-over-cap-secured", Part.BULK));
  }

  private static Proposal demanding(int nodes, List<Allocation> beside) {
    return good()
        .withBulkPlan(BulkPlan.builder()
            .addBulk(bulk("bulk", 100))
            .direct(beside)
            .demand(always(nodes))
            .build());
  }

  @Test
  void theStatedCostBecomesTheFullChargeThatTheRuleWorkedOut() {
    // 30 nodes x JPY 5,000 x 182 days x 24 hours
    Proposal proposal =
        withBulk(bulk().toBuilder().statedCost(StatedCost.of("JPY 1")).build());

    assertThat(suggested(
            standard("bulk-charged-in-full"),
            proposal,
            result(proposal, "bulk-charged-in-full", Part.BULK)))
        .containsExactly("bulk: state a cost of JPY 655200000 instead of JPY 1");
    assertThat(suggested(
            standard("bulk-charged-in-full"),
            good(),
            result(good(), "bulk-charged-in-full", Part.BULK)))
        .containsExactly("");
  }

  @Test
  void onlyRulesThatEditsCanMendHaveARepairer() {
    assertThat(StandardRepairers.of(RuleId.of("model-lineage"))).isEmpty();
    assertThat(StandardRepairers.of(RuleId.of("bulk-unit-price"))).isEmpty();
    for (String rule :
        List.of("bulk-node-cap", "bulk-count-constant", "bulk-covers-research-period")) {
      assertThat(standard(rule)).isInstanceOf(CountRepairer.class);
    }
    assertThat(standard("within-research-period")).isInstanceOf(PeriodRepairer.class);
  }
}
