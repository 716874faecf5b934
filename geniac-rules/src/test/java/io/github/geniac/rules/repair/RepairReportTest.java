package io.github.geniac.rules.repair;

import static io.github.geniac.rules.repair.Acme.ACME;
import static io.github.geniac.rules.repair.Acme.BETA;
import static io.github.geniac.rules.repair.Acme.FIRST_MONTH;
import static io.github.geniac.rules.repair.Acme.IN_TIME;
import static io.github.geniac.rules.repair.Acme.LATER_MONTHS;
import static io.github.geniac.rules.repair.Acme.TERMS;
import static io.github.geniac.rules.repair.Acme.UNIVERSITY;
import static io.github.geniac.rules.repair.Acme.always;
import static io.github.geniac.rules.repair.Acme.bulk;
import static io.github.geniac.rules.repair.Acme.direct;
import static io.github.geniac.rules.repair.Acme.good;
import static io.github.geniac.rules.repair.Acme.nodes;
import static io.github.geniac.rules.repair.Acme.plans;
import static io.github.geniac.rules.repair.Acme.storage;
import static io.github.geniac.rules.repair.Acme.withBulk;
import static io.github.geniac.rules.repair.Acme.withDirect;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.geniac.core.BulkPlan;
import io.github.geniac.core.DirectPlan;
import io.github.geniac.core.ItemId;
import io.github.geniac.core.Participant;
import io.github.geniac.core.Proposal;
import io.github.geniac.rules.Part;
import io.github.geniac.rules.Readings;
import io.github.geniac.rules.Rulebook;
import io.github.geniac.rules.StandardReadings;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** What is offered, in which order, in which words, and what is asked for where nothing is. */
class RepairReportTest {

  private static final Proposal OVER = withBulk(bulk("bulk", 112));
  private static final Repairs STANDARD = Repairs.standard();

  private static List<String> lines(List<Repair> repairs) {
    return repairs.stream().map(Repair::toString).toList();
  }

  @Test
  void whatIsAdmissibleNeedsNoRepair() {
    RepairReport report = STANDARD.of(good(), TERMS);

    assertThat(report.proposal()).isEqualTo(good());
    assertThat(report.assessment()).isEqualTo(Rulebook.standard().assess(good(), TERMS));
    assertThat(report.rules()).isEmpty();
    assertThat(report.repairs()).isEmpty();
    assertThat(report.needs()).isEmpty();
    assertThat(report).hasToString("No rule is violated: there is nothing to repair.");
    assertThat(report.explain(Locale.JAPANESE)).isEqualTo("不適合の規則はなく、修正すべき点はない。");
  }

  @Test
  void theWholeReportInEnglish() {
    assertThat(STANDARD.of(OVER, TERMS).explain(Locale.ENGLISH).lines())
        .containsExactly(
            "After one of these repairs no admissibility rule is violated:",
            "  1. bulk: 100 nodes instead of 112 nodes",
            "     direct beside bulk: 12 nodes on 2024-10-15/2025-04-15 of Amazon Web"
                + " Services/p5.48xlarge, directly, beside the bulk nodes, on the terms of direct"
                + " (cloud)",
            "       mends bulk-node-cap (2.3)",
            "  2. the bulk plan is taken out",
            "     more direct: 92 nodes on 2024-10-15/2025-04-15 of Amazon Web"
                + " Services/p5.48xlarge, directly, in the direct plan, on the terms of direct"
                + " (cloud)",
            "       mends bulk-node-cap (2.3)",
            "       more nodes (direct): up to 92 from 2024-10-15, 16744 node-days",
            "       becomes open: more direct: state of the talks",
            "",
            "Repairs of bulk-node-cap (bulk, 2.3)",
            "  the same as above");
    assertThat(STANDARD.of(OVER, TERMS).explain(Locale.JAPANESE)).endsWith("\n  上と同じ");
  }

  /** One rule of two takes other edits than the verdict does. */
  @Test
  void repairsOfARuleAreToldInFullWhereTheyAreOthersThanThoseOfTheVerdict() {
    Proposal two = OVER.withDirectPlan(DirectPlan.of(Acme.direct().withProvider(Acme.UNIVERSITY)));
    RepairReport report = STANDARD.of(two, TERMS);

    assertThat(report.repairs("supplier-not-academic")).isNotEqualTo(report.repairs());
    assertThat(report.explain(Locale.ENGLISH))
        .contains(
            "Repairs of supplier-not-academic (direct, 0.5)\n  1. direct: from cloud instead\n")
        .doesNotContain("the same as above");
  }

  /** The nodes beside come from whom the direct ones come from after the repair, not before. */
  @Test
  void termsAreThoseOfTheProviderThatARepairPutsIn() {
    Proposal two = OVER.withDirectPlan(DirectPlan.of(Acme.direct().withProvider(Acme.UNIVERSITY)));
    Repair first = STANDARD.of(two, TERMS).repairs().get(0);

    assertThat(first.toString())
        .contains("direct: from cloud instead", "on the terms of direct (cloud)")
        .doesNotContain("university");
    assertThat(first.after().bulkPlan().orElseThrow().direct().get(0).provider())
        .contains(Acme.CLOUD);
  }

  @Test
  void aRepairInJapanese() {
    assertThat(
            STANDARD.of(OVER, TERMS).repairs().get(1).explain(Locale.JAPANESE).lines())
        .containsExactly(
            "一括確保の計画を取り下げる",
            "more direct: Amazon Web Services/p5.48xlarge 2024-10-15/2025-04-15 に"
                + " 92 ノードを直接確保の計画で契約（direct と同じ条件、cloud）",
            "  bulk-node-cap（2.3）に適合する",
            "  ノード増（直接）: 2024-10-15 から最大 92、16744 ノード日",
            "  未確定になる点: more direct: 調整状況");
  }

  @Test
  void aRepairKnowsWhatItChanges() {
    Repair repair = STANDARD.of(OVER, TERMS).repairs().get(0);

    assertThat(repair.before()).isEqualTo(OVER);
    assertThat(repair.was()).isEqualTo(Rulebook.standard().assess(OVER, TERMS));
    assertThat(repair.becomes()).isEqualTo(Rulebook.standard().assess(repair.after(), TERMS));
    assertThat(repair.removed())
        .extracting(one -> one.rule().value())
        .containsExactly("bulk-node-cap");
    assertThat(repair.nodes())
        .containsExactly(
            new NodeChange(Part.DIRECT, always(20), always(20)),
            new NodeChange(Part.BULK, always(112), always(112)));
    assertThat(repair.isLossless()).isTrue();
    assertThat(repair.lostOtherwise()).isEmpty();
    assertThat(repair.opened()).isEmpty();
  }

  @Test
  void repairsWithALossAreOfferedIfAskedForAndSaySo() {
    List<Repair> repairs = STANDARD.withLosses().of(OVER, TERMS).repairs();

    assertThat(lines(repairs))
        .startsWith("bulk: 100 nodes instead of 112 nodes", "the bulk plan is taken out")
        .hasSize(4);
    assertThat(repairs.get(0).isLossless()).isFalse();
    assertThat(repairs.get(0).explain(Locale.ENGLISH))
        .endsWith("lost nodes (bulk): up to 12 from 2024-10-15, 2184 node-days");
    assertThat(repairs.get(0).explain(Locale.JAPANESE))
        .endsWith("ノード減（一括）: 2024-10-15 から最大 12、2184 ノード日");
  }

  @Test
  void fewerEditsAreTakenOnTheirWordAndThenThereIsALoss() {
    assertThat(lines(STANDARD.withMostEdits(1).of(OVER, TERMS).repairs()))
        .containsExactly("bulk: 100 nodes instead of 112 nodes", "the bulk plan is taken out");
    assertThat(STANDARD.withMostEdits(12).of(OVER, TERMS).repairs()).hasSize(2);
    for (int edits : new int[] {0, 13}) {
      assertThatThrownBy(() -> STANDARD.withMostEdits(edits))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessage("Repairs: the most edits of a repair are 1 to 12, was " + edits);
    }
  }

  @Test
  void aLockedAmountIsNamedWhereEveryRepairWouldChangeIt() {
    Field amount = Field.of("bulk", Field.Name.AMOUNT);
    RepairReport report = STANDARD.locking(amount, Field.bulkPlan()).of(OVER, TERMS);

    assertThat(report.repairs()).isEmpty();
    assertThat(report.needs()).isEqualTo(report.needs("bulk-node-cap")).hasSize(1);
    assertThat(report.needs().get(0).reason()).isEqualTo(Need.LOCKED);
    assertThat(report.needs().get(0).locked()).containsExactly(Field.bulkPlan(), amount);
    assertThat(report.explain(Locale.ENGLISH).lines())
        .containsExactly(
            "No small edits are enough for the admissibility rules. What would have to change:",
            "  - no repair of bulk-node-cap (2.3): every repair found changes a locked field:"
                + " BULK_PLAN, bulk.AMOUNT",
            "",
            "Repairs of bulk-node-cap (bulk, 2.3)",
            "  - no repair of bulk-node-cap (2.3): every repair found changes a locked field:"
                + " BULK_PLAN, bulk.AMOUNT");
  }

  @Test
  void theNeedsOfARuleAreItsOwn() {
    RepairReport report = STANDARD
        .locking(Field.of("bulk", Field.Name.AMOUNT), Field.bulkPlan())
        .of(
            OVER.toBuilder()
                .bulkPlan(BulkPlan.builder()
                    .addBulk(bulk("bulk", 112).toBuilder().provider(UNIVERSITY).build())
                    .build())
                .build(),
            TERMS);

    for (String rule : List.of("bulk-node-cap", "supplier-not-academic")) {
      assertThat(report.needs(rule))
          .singleElement()
          .satisfies(need -> assertThat(need.rule()).hasToString(rule));
    }
  }

  @Test
  void aLockedPlanLeavesTheOtherWays() {
    assertThat(lines(STANDARD.locking(Field.directPlan()).of(OVER, TERMS).repairs()))
        .hasSize(1)
        .first()
        .asString()
        .startsWith("bulk: 100 nodes instead of 112 nodes; direct beside bulk: 12 nodes");
  }

  @Test
  void whoCanSignSigns() {
    Proposal late = good().toBuilder()
        .participants(
            List.of(Participant.of(ACME, IN_TIME.plusDays(60)), Participant.of(BETA, IN_TIME)))
        .bulkPlan(BulkPlan.builder()
            .addBulk(bulk().toBuilder().signatory(ACME.id()).build())
            .build())
        .build();

    assertThat(lines(STANDARD.of(late, TERMS).repairs("bulk-contract-in-time")))
        .startsWith("bulk: beta signs");
  }

  @Test
  void eachOfTwoOperatorsHasItsOwnConstantNumber() {
    Proposal joint = good().toBuilder()
        .addParticipants(Participant.of(BETA, IN_TIME))
        .bulkPlan(BulkPlan.builder()
            .addBulk(
                bulk("a", 100).toBuilder().signatory(ACME.id()).build(),
                bulk("b", nodes(FIRST_MONTH, 20).plus(nodes(LATER_MONTHS, 40))).toBuilder()
                    .signatory(BETA.id())
                    .build())
            .build())
        .build();
    Readings each = Readings.defaults()
        .with(StandardReadings.JOINT_BULK_UNIT, StandardReadings.JointBulkUnit.PER_OPERATOR);

    assertThat(lines(STANDARD.withReadings(each).of(joint, TERMS).repairs()).get(0))
        .startsWith("b: 40 nodes on 2024-10-15/2025-04-15 instead of");
  }

  @Test
  void otherComputeThatIsLostIsNamed() {
    Proposal proposal = withDirect(
        direct(), storage("disks", "5").toBuilder().provider(UNIVERSITY).build());
    RepairReport report =
        STANDARD.withLosses().locking(Field.of("disks", Field.Name.PROVIDER)).of(proposal, TERMS);
    Repair provider = STANDARD.of(proposal, TERMS).repairs().get(0);

    assertThat(lines(List.of(provider))).containsExactly("disks: from cloud instead");
    assertThat(provider.lostOtherwise()).isEmpty();
    assertThat(report.repairs()).isEmpty();
    assertThat(report.needs().get(0).locked())
        .containsExactly(Field.of("disks", Field.Name.PROVIDER));
  }

  @Test
  void whereNobodyElseSuppliesItTheLastResortIsToTakeItOut() {
    Proposal proposal = withDirect(
            direct(), storage("disks", "5").toBuilder().provider(UNIVERSITY).build())
        .withoutBulkPlan();
    Repair out = STANDARD.withLosses().of(proposal, TERMS).repairs().get(1);

    assertThat(out).hasToString("disks: taken out of the plan (direct)");
    assertThat(out.lostOtherwise()).containsExactly(ItemId.of("disks"));
    assertThat(out.explain(Locale.ENGLISH))
        .endsWith("lost as well, not counted in node-days: disks");
  }

  @Test
  void twoRulesEachMendedByOneEditNeedTwo() {
    Proposal two = plans(
        List.of(direct(), storage("disks", "5").toBuilder().provider(UNIVERSITY).build()),
        List.of(bulk("bulk", 112)),
        List.of());
    RepairReport one = STANDARD.withMostEdits(1).of(two, TERMS);

    assertThat(one.repairs()).isEmpty();
    assertThat(one.repairs("bulk-node-cap")).isNotEmpty();
    assertThat(one.repairs("supplier-not-academic")).isNotEmpty();
    assertThat(one.needs()).extracting(Need::reason).containsExactly(Need.NO_COMBINATION);
    assertThat(one.needs().get(0).rule()).hasToString("supplier-not-academic");
    assertThat(lines(STANDARD.withMostEdits(3).of(two, TERMS).repairs()))
        .isNotEmpty()
        .allMatch(line -> line.contains("disks: from cloud instead"));
  }

  @Test
  void aRuleThatTheRulebookDoesNotHaveIsRefused() {
    RepairReport report = STANDARD.of(OVER, TERMS);

    assertThat(report.repairs("bulk-count-constant")).isEmpty();
    assertThat(report.needs("bulk-node-cap")).isEmpty();
    assertThatThrownBy(() -> report.repairs("bulk-node-cup"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith("Assessment: there is no rule 'bulk-node-cup'");
    assertThatThrownBy(() -> report.needs("bulk-node-cup"))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
