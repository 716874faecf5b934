package io.github.geniac.pricing.shell;

import static io.github.geniac.pricing.shell.Given.BULK;
import static io.github.geniac.pricing.shell.Given.DESK;
import static io.github.geniac.pricing.shell.Given.DIRECT;
import static io.github.geniac.pricing.shell.Given.PERIOD;
import static io.github.geniac.pricing.shell.Given.PLAN;
import static io.github.geniac.pricing.shell.Given.TERMS;
import static io.github.geniac.pricing.shell.Given.TOO_MANY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.geniac.core.Amount;
import io.github.geniac.core.BulkPlan;
import io.github.geniac.core.DirectPlan;
import io.github.geniac.core.FxAssumption;
import io.github.geniac.core.NodeSchedule;
import io.github.geniac.core.Proposal;
import io.github.geniac.pricing.Pricing;
import io.github.geniac.pricing.repair.PricedRepairs;
import io.github.geniac.rules.Verdict;
import io.github.geniac.rules.repair.Repairs;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.Test;

/** The ways out of a no, as they are told at the prompt. */
class MendingTest {

  private final Mending ways = DESK.repair(TOO_MANY);

  /**
   * By hand: 4,368 hours; a node by use is 1,500 yen an hour, in bulk 1,600. 112 bulk nodes are
   * 782,745,600; 112 direct ones 733,824,000; 100 in bulk and 12 beside 698,880,000 + 78,624,000.
   */
  @Test
  void eachWayHasItsCostAndItsEdits() {
    assertThat(ways).hasToString("""
            After each of these no admissibility rule is violated; the cheapest first
            Cost in JPY of the bulk plan, or of the direct plan where there is none; as stated 782,745,600
              no.        after   difference
                1  733,824,000  -48,921,600
                  the bulk plan is taken out
                  more direct: 102 nodes on 2024-10-15/2025-04-15 of Amazon Web Services/p5.48xlarge, directly, in the direct plan, on the terms of direct-gpu (Amazon Web Services)
                    mends bulk-node-cap (2.3)
                    more nodes (direct): up to 102 from 2024-10-15, 18564 node-days
                    becomes open: more direct: basis of the price
                    becomes open: more direct: state of the talks
                2  777,504,000   -5,241,600
                  bulk-gpu: 100 nodes instead of 112 nodes
                  direct beside bulk: 12 nodes on 2024-10-15/2025-04-15 of Amazon Web Services/p5.48xlarge, directly, beside the bulk nodes, on the terms of direct-gpu (Amazon Web Services)
                    mends bulk-node-cap (2.3)
            The proposal after the first: .proposal(1). Rule by rule, in another order: table(..) of this""");
    assertThat(ways.japanese().lines())
        .startsWith(
            "いずれか一つを行えば提案の可否の規則に不適合はなくなる（安い順）",
            "費用（JPY）：一括確保の計画、なければ直接確保の計画。記載のままで 782,745,600",
            "  番号       修正後           差",
            "     1  733,824,000  -48,921,600",
            "      一括確保の計画を取り下げる")
        .endsWith("第一の修正後の提案は .proposal(1)、規則ごとには（順序は異なる）table(..)");
    assertThat(ways.japanese().english()).hasToString(ways.toString());
    assertThat(ways.ascii()).hasToString(ways.toString());
  }

  @Test
  void theValuesAreThoseOfTheLibrary() {
    assertThat(ways.value()).isEqualTo(PricedRepairs.of(Pricing.of(TERMS), TOO_MANY));
    assertThat(ways.report()).isEqualTo(Repairs.standard().of(TOO_MANY, TERMS));
    assertThat(ways.japanese().value()).isEqualTo(ways.value());
    assertThat(DESK.table(ways)).hasToString(ways.report().explain(Locale.ENGLISH));
    assertThat(DESK.table(ways).japanese()).hasToString(ways.report().explain(Locale.JAPANESE));
  }

  @Test
  void anEditedProposalIsOneCallAway() {
    for (int number : new int[] {1, 2}) {
      assertThat(DESK.assess(ways.proposal(number)).value().verdict())
          .isEqualTo(Verdict.ADMISSIBLE);
    }
    assertThat(ways.proposal(1).bulkPlan()).isEmpty();
    assertThat(ways.proposal(2).bulkPlan()).isPresent();
    for (int number : new int[] {0, 3}) {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> ways.proposal(number))
          .withMessage("proposal: wants the number of a repair, 1 to 2, got " + number);
    }
  }

  @Test
  void theReadingsOfTheDeskCount() {
    Desk open = DESK.withReading("exactly-100", "open");
    Mending other = open.repair(TOO_MANY);
    assertThat(other.report().assessment().readings()).isEqualTo(open.pricing().readings());
    assertThat(other.value()).isEqualTo(PricedRepairs.of(open.pricing(), TOO_MANY));
    assertThat(other).doesNotHaveToString(ways.toString());
  }

  @Test
  void whereNothingIsViolatedThereIsNothingToRepair() {
    assertThat(DESK.repair(PLAN)).hasToString("No rule is violated: there is nothing to repair.");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> DESK.repair(PLAN).proposal(1))
        .withMessage(
            "proposal: there is no repair to take; the answer says what would have to change");
  }

  @Test
  void whereNoEditHelpsItSaysWhatWouldHaveToChange() {
    assertThat(DESK.repair(Proposal.builder().build()).lines())
        .startsWith(
            "No small edits are enough for the admissibility rules. What would have to change:",
            "  - no repair of development-included (0.4, 0.3): a workload of purpose 1 with an"
                + " eligible model");
  }

  @Test
  void whatDoesNotStandInTheWayCanBeMendedToo() {
    Proposal demand = PLAN.withBulkPlan(BulkPlan.builder()
        .addBulk(BULK.withAmount(Amount.nodes(100)))
        .demand(NodeSchedule.of(PERIOD, 112))
        .build());
    assertThat(DESK.assess(demand).value().verdict()).isEqualTo(Verdict.ADMISSIBLE);
    assertThat(DESK.repair(demand)).hasToString("""
            Nothing that is violated stands in the way; each of these mends a part of it, the cheapest first
            Cost in JPY of the bulk plan, or of the direct plan where there is none; as stated 698,880,000
              no.        after   difference
                1  777,504,000  +78,624,000
                  direct beside bulk: 12 nodes on 2024-10-15/2025-04-15 of Amazon Web Services/p5.48xlarge, directly, beside the bulk nodes, on the terms of direct-gpu (Amazon Web Services)
                    mends excess-over-cap-secured (2.3)
                    more nodes (bulk): up to 12 from 2024-10-15, 2184 node-days
            The proposal after the first: .proposal(1). Rule by rule, in another order: table(..) of this""");
    assertThat(DESK.repair(demand).japanese().lines().get(0))
        .isEqualTo("不適合はあるが提案の妨げではない。それぞれがその一部を直す（安い順）");
  }

  @Test
  void aCostThatIsNotKnownSaysSoAndComesLast() {
    assertThat(DESK.repair(TOO_MANY.withFxAssumptions()).lines())
        .containsSubsequence(
            "  no.                            after  difference",
            "    1  not known, at least 698,880,000   not known",
            "    2            not known, at least 0   not known",
            "Not known: the cost of direct beside bulk, direct-gpu, more direct. Why:"
                + " table(price(..)) of the proposal");
    assertThat(DESK.withFx("USD/JPY", 150).repair(TOO_MANY.withFxAssumptions()))
        .hasToString(ways.toString());
    assertThat(DESK.withFx("USD/JPY", 150)
            .repair(TOO_MANY.withFxAssumptions())
            .proposal(1)
            .fxAssumptions())
        .containsExactly(FxAssumption.of("USD", "JPY", "150"));
  }

  @Test
  void withoutAnyPriceThereAreEditsAlone() {
    Proposal unpriced = TOO_MANY
        .withDirectPlan(
            DirectPlan.of(DIRECT.toBuilder().pricePlan(Optional.empty()).build()))
        .withBulkPlan(BulkPlan.builder()
            .addBulk(BULK.toBuilder()
                .pricePlan(Optional.empty())
                .amount(Amount.nodes(112))
                .build())
            .build());
    assertThat(DESK.repair(unpriced).lines())
        .startsWith(
            "After each of these no admissibility rule is violated; the cheapest first",
            "  1.",
            "      bulk-gpu: 100 nodes instead of 112 nodes")
        .contains(
            "  2.",
            "Not known: the cost of bulk-gpu, direct beside bulk, direct-gpu, more direct. Why:"
                + " table(price(..)) of the proposal");
  }

  @Test
  void whoeverWatchesTheDeskCanStopIt() {
    Desk stopped = DESK.with(new Watch(line -> {}, () -> 0L, () -> true, Optional.empty()));

    assertThatThrownBy(() -> stopped.repair(TOO_MANY)).isInstanceOf(CancellationException.class);
  }
}
