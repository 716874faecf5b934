package io.github.geniac.pricing.shell;

import static io.github.geniac.pricing.shell.Given.CLOUD;
import static io.github.geniac.pricing.shell.Given.DESK;
import static io.github.geniac.pricing.shell.Given.MINISTRY;
import static io.github.geniac.pricing.shell.Given.PERIOD;
import static io.github.geniac.pricing.shell.Given.PLAN;
import static io.github.geniac.pricing.shell.Given.TERMS;
import static io.github.geniac.pricing.shell.Given.WORK;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.geniac.core.Allocation;
import io.github.geniac.core.BulkPlan;
import io.github.geniac.core.CostItem;
import io.github.geniac.core.DayRange;
import io.github.geniac.core.DirectPlan;
import io.github.geniac.core.NodeSchedule;
import io.github.geniac.core.OtherCompute;
import io.github.geniac.core.Proposal;
import io.github.geniac.core.ReferenceNodes;
import io.github.geniac.core.StatedCost;
import io.github.geniac.pricing.fx.FxSeries;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Things as tables, and drawn in characters. */
class LookTest {

  @Test
  void proposalsAndOffersAsTables() {
    assertThat(DESK.table(PLAN)).hasToString("""
            Proposal
              item        plan    provider             nodes  days                            unit price  talks
              direct-gpu  direct  Amazon Web Services     10  2024-10-15/2025-04-15     USD 10/node-hour  price quoted
              bulk-gpu    bulk    Amazon Web Services      8  2024-10-15/2025-04-15  JPY 1,600/node-hour  not known
              USD/JPY 150""");
    assertThat(DESK.table(WORK)).hasToString("""
            Proposal
              phase  node-days  at once  window  after
              train        172     1..4  -       -
              tune          10     1..4  -       train
              USD/JPY 150""");
    assertThat(DESK.table(List.of(CLOUD, MINISTRY))).hasToString("""
            Offers
              offer  provider             resource                                  unit price  nodes  days
              cloud  Cloud                Amazon Web Services/p5.48xlarge     USD 10/node-hour      4  -
              bulk   Amazon Web Services  Amazon Web Services/p5.48xlarge  JPY 1,000/node-hour      -  -""");
    assertThat(DESK.table(PLAN).japanese().lines().get(0)).isEqualTo("提案");
    assertThat(DESK.table(PLAN.toBuilder().title("Mine").build()).lines().get(0))
        .isEqualTo("Mine");
  }

  /** What has no nodes on stated days is in the table as stated, and counted under the chart. */
  @Test
  void whatIsStatedIsShownAndWhatIsNotDrawnIsCounted() {
    Allocation open =
        Given.DIRECT.toBuilder().id("open").period(Optional.empty()).build();
    Allocation storage = Allocation.builder()
        .id("storage")
        .resource(OtherCompute.of(OtherCompute.Kind.STORAGE, "disk", "TB"))
        .quantity("120.5")
        .period(PERIOD)
        .build();
    Allocation bare = Allocation.builder().id("bare").quantity("2").build();
    Proposal proposal = PLAN.toBuilder()
        .directPlan(
            DirectPlan.of(open, storage, bare, Allocation.builder().id("blank").build()))
        .addCostItems(
            CostItem.builder()
                .id("labels")
                .category(CostItem.Category.DATA_PREPARATION)
                .contractor(Kit.company("Labellers"))
                .cost(StatedCost.of("JPY 5000000"))
                .build(),
            CostItem.builder()
                .id("own")
                .category(CostItem.Category.DATA_PREPARATION)
                .contracting(CostItem.Contracting.IN_HOUSE)
                .build(),
            CostItem.builder().id("rest").category(CostItem.Category.OTHER).build())
        .build();

    assertThat(DESK.table(proposal)).hasToString("""
            Proposal
              item      plan    provider                 nodes  days                            unit price  talks
              open      direct  Amazon Web Services         10  not known                 USD 10/node-hour  price quoted
              storage   direct  not known             120.5 TB  2024-10-15/2025-04-15            not known  not known
              bare      direct  not known                    2  not known                        not known  not known
              blank     direct  not known            not known  not known                        not known  not known
              bulk-gpu  bulk    Amazon Web Services          8  2024-10-15/2025-04-15  JPY 1,600/node-hour  not known
              item    other cost        contractor    stated cost
              labels  data preparation  Labellers   JPY 5,000,000
              own     data preparation  -               not known
              rest    other             not known       not known
              USD/JPY 150""");
    assertThat(DESK.chart(proposal).lines())
        .containsOnlyOnce("Not shown, since they take no nodes or state no amount or days: 4");
    assertThat(DESK.chart(proposal).japanese().lines())
        .contains("図に含まない項目（ノード以外、または数量か期間の記載なし）：4 件");
    assertThat(DESK.chart(PLAN).toString()).doesNotContain("Not shown");
    Proposal beside = PLAN.withBulkPlan(
        BulkPlan.builder().addBulk(Given.BULK).addDirect(storage).build());
    assertThat(DESK.chart(beside).lines())
        .endsWith("Not shown, since they take no nodes or state no amount or days: 1");
  }

  @Test
  void termsNodesAndReferencesAsTables() {
    assertThat(DESK.table(TERMS)).hasToString("""
            Terms of the call
              research period                  2024-10-15/2025-04-15
              bulk nodes, at most              100
              reference node                   8 x H100
              node types                       Amazon Web Services/p5.48xlarge
              months to sign                   1
              "about": days of tolerance       14
              "equivalent": Tbps of tolerance  0.32
              no supplier may be               national research institute, public research institute, national university corporation, inter-university research institute corporation""");
    assertThat(
            DESK.table(NodeSchedule.of(PERIOD, 3).plus(DayRange.parse("2025-01-15/2025-04-15"), 2)))
        .hasToString("""
            Nodes by day: at most 5, 726 node-days
              days                   nodes  node-days
              2024-10-15/2025-01-15      3        276
              2025-01-15/2025-04-15      5        450""");
    assertThat(DESK.table(List.of(ReferenceNodes.AWS_P5_48XLARGE))).hasToString("""
            Reference nodes: dated material, not offers
              node         GPUs      local SSD  injection bandwidth  seen
              p5.48xlarge  8 x H100   30.72 TB             3.2 Tbps  2026-11-01, first hand""");
  }

  @Test
  void whatWasToldInShortIsToldInFull() {
    assertThat(DESK.table(DESK.assess(PLAN)))
        .hasToString(DESK.assess(PLAN).value().explain(Locale.ENGLISH));
    assertThat(DESK.table(DESK.price(PLAN)))
        .hasToString(DESK.price(PLAN).value().explain(Locale.ENGLISH));
    assertThat(DESK.table(Given.found())).hasToString(Given.found().toString());
    assertThat(DESK.table(Given.found().plan()))
        .hasToString(Given.found().plan().toString());
    assertThat(DESK.table(Given.found().alternatives(2)))
        .hasToString(Given.found().alternatives(2).toString());
    assertThat(DESK.table(DESK.whatIf(PLAN).fx("USD/JPY", 1)))
        .hasToString(DESK.whatIf(PLAN).fx("USD/JPY", 1).toString());
    assertThat(DESK.table(DESK.compare(PLAN, WORK)))
        .hasToString(DESK.compare(PLAN, WORK).toString());
    assertThat(DESK.table(DESK.survey(PLAN))).hasToString(DESK.survey(PLAN).toString());
    assertThat(DESK.table(DESK.help())).hasToString(DESK.help().toString());
  }

  @Test
  void proposalsAndPlansAsSteps() {
    assertThat(DESK.chart(PLAN)).hasToString("""
            direct plan
              10 |▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒
               9 |▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒
               8 |▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒
               7 |▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒
               6 |▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒
               5 |▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒
               4 |▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒
               3 |▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒
               2 |▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒
               1 |▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒
               0 +------|---------|---------|---------|---------|---------|----
                  2024-10-15                                         2025-04-14
                  ▒ direct

            bulk plan
              8 |█████████████████████████████████████████████████████████████
              7 |█████████████████████████████████████████████████████████████
              6 |█████████████████████████████████████████████████████████████
              5 |█████████████████████████████████████████████████████████████
              4 |█████████████████████████████████████████████████████████████
              3 |█████████████████████████████████████████████████████████████
              2 |█████████████████████████████████████████████████████████████
              1 |█████████████████████████████████████████████████████████████
              0 +------|---------|---------|---------|---------|---------|----
                 2024-10-15                                         2025-04-14
                 █ bulk""");
    assertThat(DESK.chart(Given.found())).hasToString("""
            Nodes over time, as the search found them
              1 |█████████████████████████████████████████████████████████████
              0 +------|---------|---------|---------|---------|---------|----
                 2024-10-15                                         2025-04-14
                 █ bulk, at work""");
    assertThat(DESK.chart(Given.found().plan()))
        .hasToString(DESK.chart(Given.found()).toString());
    assertThat(DESK.chart(Proposal.builder().build()))
        .hasToString("No nodes on any of these days.");
  }

  @Test
  void aStepIsDrawnOnItsDays() {
    assertThat(DESK.chart(NodeSchedule.of(DayRange.parse("2024-10-15/2024-10-25"), 3)
            .plus(DayRange.parse("2024-10-20/2024-10-25"), 1)))
        .hasToString("""
            Nodes over time
              4 |  ██
              3 |████
              2 |████
              1 |████
              0 +------|---------|---------|---------|---------|---------|----
                 2024-10-15                                         2025-04-14
                 █ nodes""");
    assertThat(DESK.chart(NodeSchedule.empty()).lines())
        .containsExactly("Nodes over time", "  No nodes on any of these days.");
    assertThat(DESK.chart(NodeSchedule.of(DayRange.parse("2024-10-01/2025-05-01"), 1))
            .lines())
        .anyMatch(line -> line.strip().startsWith("2024-10-01 "))
        .anyMatch(line -> line.endsWith(" 2025-04-30"));
  }

  @Test
  void amountsAsBars() {
    assertThat(DESK.ascii().chart(DESK.whatIf(PLAN).fx("USD/JPY", 75))).hasToString("""
            By USD/JPY, JPY
                        75 direct  32,760,000  ####################
                          75 bulk  55,910,400  ##################################
              150 (stated) direct  65,520,000  ########################################
                150 (stated) bulk  55,910,400  ##################################""");
    FxSeries series = FxSeries.builder("USD", "JPY")
        .source("made up")
        .from(YearMonth.of(2024, 1), "100", "150", "75")
        .build();
    assertThat(DESK.chart(series)).hasToString("""
            USD/JPY 2024-01..2024-03 (made up)
              2024-01  100  ██████████████████████████▋
              2024-02  150  ████████████████████████████████████████
              2024-03   75  ████████████████████""");
    FxSeries months = FxSeries.builder("USD", "JPY")
        .source("made up")
        .from(YearMonth.of(2024, 10), "150", "150", "150", "150", "150", "150", "150", "300")
        .build();
    assertThat(DESK.chart(DESK.whatIf(PLAN).replay("direct", months))).hasToString("""
            direct plan at the rates of USD/JPY 2024-10..2025-05 (made up)
              as assumed  65,520,000  █████████████████████████████████████▏
                 2024-10  65,520,000  █████████████████████████████████████▏
                 2024-11  70,560,000  ████████████████████████████████████████""");
    assertThat(DESK.ascii().chart(Given.found().curve()))
        .hasToString(Given.found().ascii().curve().toString());
    assertThat(DESK.chart(Given.found().curve()).ascii())
        .hasToString(Given.found().curve().ascii().toString());
  }

  @Test
  void whatCannotBeShownSaysWhatCan() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> DESK.table(5))
        .withMessage(
            "table: wants a proposal, offers, terms, nodes by day, reference nodes, an assessment, a cost sheet, a grid, or what a verb answered, got a Integer 5");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> DESK.table(List.of()))
        .withMessageStartingWith("table: wants ");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> DESK.table(List.of(CLOUD, 1)))
        .withMessageStartingWith("table: wants ");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> DESK.chart(TERMS))
        .withMessage(
            "chart: wants nodes by day, a proposal, what search found, a curve, a grid of what-if, a replay or a series of rates, got a CallTerms");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> DESK.chart(List.of(1)))
        .withMessageStartingWith("chart: wants ");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> DESK.chart(List.of()))
        .withMessageStartingWith("chart: wants ");
  }
}
