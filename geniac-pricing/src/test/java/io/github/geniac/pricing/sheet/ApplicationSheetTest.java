package io.github.geniac.pricing.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import io.github.geniac.core.Allocation;
import io.github.geniac.core.BulkPlan;
import io.github.geniac.core.ItemId;
import io.github.geniac.core.NodeSchedule;
import io.github.geniac.core.Proposal;
import io.github.geniac.rules.Part;
import io.github.geniac.rules.StandardFacts;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ApplicationSheetTest {

  private static final ApplicationSheet BOTH = Given.sheet(Given.both());

  private static Map<Column, String> told(Allocation.Builder allocation) {
    return Given.told(Given.direct(allocation.build()).rows().get(0));
  }

  @Test
  void theRowsAreItemsSubtotalsAndTotalOfEachPlanAndOfTheOtherItems() {
    assertThat(BOTH.rows())
        .extracting(row -> row.part() + " " + row.kind() + " "
            + row.item().map(ItemId::value).orElse(Given.told(row).get(Column.KIND)))
        .containsExactly(
            "DIRECT COMPUTE gpu",
            "DIRECT COMPUTE s3",
            "DIRECT COMPUTE open",
            "DIRECT SUBTOTAL GPU nodes",
            "DIRECT SUBTOTAL storage",
            "DIRECT SUBTOTAL not stated",
            "DIRECT SUBTOTAL other than compute (outsourcing and the like)",
            "DIRECT TOTAL null",
            "BULK COMPUTE pool",
            "BULK COMPUTE s3",
            "BULK SUBTOTAL GPU nodes",
            "BULK SUBTOTAL storage",
            "BULK SUBTOTAL other than compute (outsourcing and the like)",
            "BULK TOTAL null",
            "PROPOSAL OTHER_COST labelling",
            "PROPOSAL SUBTOTAL other than compute (outsourcing and the like)",
            "PROPOSAL TOTAL null");
    assertThat(BOTH.rows(Part.BULK)).hasSize(6).allMatch(row -> row.part() == Part.BULK);
    assertThat(Given.sheet(Proposal.builder().build()).rows()).isEmpty();
  }

  @Test
  void everyRowHasACellForEveryColumnInTheirOrder() {
    assertThat(BOTH.rows())
        .allSatisfy(row -> assertThat(row.cells().keySet()).containsExactly(Column.values()));
  }

  @Test
  void anAllocationStatesWhatClauses02And11Want() {
    assertThat(Given.told(Given.row(BOTH, "gpu")))
        .containsExactly(
            entry(Column.PLAN, "direct"),
            entry(Column.ROW, "compute"),
            entry(Column.ITEM, "gpu"),
            entry(Column.ROUTE, "direct"),
            entry(Column.KIND, "GPU nodes"),
            entry(Column.RESOURCE, "Amazon Web Services/p5.48xlarge"),
            entry(Column.GPUS, "8 x H100"),
            entry(Column.SERVES, "train 0.75; sell 0.25"),
            entry(Column.PURPOSES, "purpose 1, development 0.75; purpose 3, demonstration 0.25"),
            entry(Column.FIRST_DAY, "2024-10-15"),
            entry(Column.LAST_DAY, "2025-04-14"),
            entry(Column.DAYS, "182"),
            entry(Column.UNIT, "node"),
            entry(Column.AMOUNT, "30"),
            entry(Column.SCHEDULE, "2024-10-15..2025-04-14: 30"),
            entry(Column.UNIT_DAYS, Integer.toString(30 * 182)),
            entry(Column.CHARGED_BY, "by use"),
            entry(Column.UNIT_PRICE, "98.32"),
            entry(Column.PRICE_CURRENCY, "USD"),
            entry(Column.PRICE_UNIT, "node-hour"),
            entry(Column.PRICE_BASIS, "list price"),
            entry(Column.PRICE_DATE, "2024-10-01"),
            entry(Column.PRICE_SOURCE, "price page"),
            entry(Column.TAX, "without tax"),
            entry(Column.STATED_COST, "1922528514"),
            entry(Column.STATED_CURRENCY, "JPY"),
            // 30 nodes x 4368 h x USD 98.32 = USD 12883852.80; x 149.22 = JPY 1922528514.8
            entry(Column.PRICED_COST, "1922528514"),
            entry(Column.PRICED_CURRENCY, "JPY"),
            entry(Column.FX_MOVES, "yes"),
            entry(Column.FX_PAIR, "USD/JPY"),
            entry(Column.FX_RATE, "149.22"),
            entry(Column.FX_BASIS, "TTM"),
            entry(Column.FX_SOURCE, "a bank"),
            entry(Column.FX_DATE, "2024-10-10"),
            entry(Column.SELLER, "Reseller"),
            entry(Column.OPERATOR, "Amazon Web Services"),
            entry(Column.TALKS, "price quoted"),
            entry(Column.SIGNATORY, "Lab Inc."),
            entry(Column.SUBSIDISED, "in part"),
            // Three quarters, truncated; the rest of the rounded cost is not.
            entry(Column.ELIGIBLE_COST, "1441896386"),
            entry(Column.NOT_ELIGIBLE_COST, Long.toString(1922528514L - 1441896386L)),
            entry(Column.OPEN_COST, "0"),
            entry(Column.RULES, "demonstration-free (0.3)"),
            entry(Column.REASONS, "sell: the provision is not free of charge"));
  }

  @Test
  void otherComputeIsCountedInItsOwnUnitAndNeedsNoFxAssumptionInYen() {
    assertThat(Given.told(Given.row(BOTH, "s3")))
        .containsEntry(Column.KIND, "storage")
        .containsEntry(Column.RESOURCE, "object storage")
        .containsEntry(Column.UNIT, "TB")
        .containsEntry(Column.AMOUNT, "100.5")
        .containsEntry(Column.UNIT_DAYS, "18291")
        .containsEntry(Column.PRICE_UNIT, "unit-month")
        .containsEntry(Column.PRICED_COST, "1809000")
        .containsEntry(Column.FX_MOVES, "no")
        .containsEntry(Column.SUBSIDISED, "yes")
        .containsEntry(Column.ELIGIBLE_COST, "1809000")
        .containsEntry(
            Column.RULES,
            "within-research-period (1.2); cost-in-scope (0.1, 0.3); model-lineage (0.3);"
                + " external-provision-indispensable (0.3); demonstration-free (0.3)")
        .containsEntry(Column.SELLER, "Storers")
        .containsEntry(Column.OPERATOR, "not stated: who operates the machine")
        .doesNotContainKeys(
            Column.GPUS,
            Column.SCHEDULE,
            Column.PRICE_TIERS,
            Column.FX_PAIR,
            Column.FX_RATE,
            Column.FX_BASIS,
            Column.FX_SOURCE,
            Column.FX_DATE,
            Column.REASONS);
  }

  @Test
  void whatIsNotStatedIsAskedForAndNeverBlankOrZero() {
    Map<Column, String> open = Given.told(Given.row(BOTH, "open"));

    assertThat(open)
        .containsEntry(Column.KIND, "not stated: resource")
        .containsEntry(Column.RESOURCE, "not stated: resource")
        .containsEntry(Column.SERVES, "not stated: workloads it serves")
        .containsEntry(Column.PURPOSES, "not stated: workloads it serves")
        .containsEntry(Column.FIRST_DAY, "not stated: period")
        .containsEntry(Column.LAST_DAY, "not stated: period")
        .containsEntry(Column.DAYS, "not stated: period")
        .containsEntry(Column.UNIT, "not stated: resource")
        .containsEntry(Column.AMOUNT, "not stated: amount")
        .containsEntry(Column.SCHEDULE, "not stated: amount")
        .containsEntry(Column.UNIT_DAYS, "not stated: amount")
        .containsEntry(Column.CHARGED_BY, "not stated: unit price")
        .containsEntry(Column.UNIT_PRICE, "not stated: unit price")
        .containsEntry(Column.PRICE_CURRENCY, "not stated: unit price")
        .containsEntry(Column.PRICE_UNIT, "not stated: what the unit price is for")
        .containsEntry(Column.PRICE_BASIS, "not stated: basis of the price")
        .containsEntry(Column.PRICE_DATE, "not stated: date of the price")
        .containsEntry(Column.PRICE_SOURCE, "not stated: source of the price")
        .containsEntry(Column.TAX, "not stated: consumption tax")
        .containsEntry(Column.STATED_COST, "not stated: cost")
        .containsEntry(Column.STATED_CURRENCY, "not stated: cost")
        .containsEntry(Column.PRICED_COST, "not known: neither a price plan nor a cost is stated")
        .containsEntry(Column.FX_MOVES, "not stated: unit price")
        .containsEntry(Column.FX_PAIR, "not stated: unit price")
        .containsEntry(Column.FX_RATE, "not stated: unit price")
        .containsEntry(Column.FX_BASIS, "not stated: unit price")
        .containsEntry(Column.FX_SOURCE, "not stated: unit price")
        .containsEntry(Column.FX_DATE, "not stated: unit price")
        .containsEntry(Column.SELLER, "not stated: provider")
        .containsEntry(Column.OPERATOR, "not stated: provider")
        .containsEntry(Column.TALKS, "not stated: state of the talks")
        .containsEntry(Column.SUBSIDISED, "open")
        .containsEntry(Column.ELIGIBLE_COST, "0")
        .containsEntry(Column.OPEN_COST, "not known: neither a price plan nor a cost is stated")
        .containsEntry(Column.RULES, "within-research-period (1.2); cost-in-scope (0.1, 0.3)")
        .containsEntry(
            Column.REASONS,
            "open: the period is not stated; open: whether it is a usage fee or a purchase is not"
                + " stated; open: the provider is not stated; open: the workloads it serves are"
                + " not stated");
    assertThat(Given.row(BOTH, "open").cell(Column.UNIT_PRICE))
        .isEqualTo(new Cell.Missing(Column.UNIT_PRICE, Optional.of(StandardFacts.UNIT_PRICE)));
    assertThat(Given.row(BOTH, "open").cell(Column.PRICE_DATE))
        .isEqualTo(new Cell.Missing(Column.PRICE_DATE, Optional.empty()));
  }

  @Test
  void bulkNodesGoByTheBulkRouteAndTheMinistryTellsTheirPrice() {
    Allocation unpriced = Allocation.builder().id("pool").nodes(30).build();
    Proposal proposal = Given.proposal()
        .bulkPlan(BulkPlan.builder()
            .addBulk(unpriced)
            .addDirect(Given.full("gpu").build())
            .build())
        .build();

    assertThat(Given.told(Given.row(BOTH, "pool")))
        .containsEntry(Column.PLAN, "bulk")
        .containsEntry(Column.ROUTE, "bulk")
        .containsEntry(Column.CHARGED_BY, "bulk term")
        // 30 nodes x 4368 h x USD 70 x 149.22
        .containsEntry(Column.PRICED_COST, "1368765216");
    assertThat(Given.told(Given.row(Given.sheet(proposal), "pool")))
        .containsEntry(Column.UNIT_PRICE, "not stated: provisional unit price")
        .containsEntry(Column.CHARGED_BY, "not stated: provisional unit price")
        .containsEntry(Column.FX_MOVES, "not stated: provisional unit price")
        .containsEntry(Column.UNIT, "node")
        .containsEntry(Column.AMOUNT, "30")
        .containsEntry(Column.SCHEDULE, "not stated: period")
        .containsEntry(Column.UNIT_DAYS, "not stated: period");
    assertThat(Given.told(Given.row(Given.sheet(proposal), "gpu")))
        .containsEntry(Column.PLAN, "bulk")
        .containsEntry(Column.ROUTE, "direct");
  }

  @Test
  void aScheduleAndTiersAreToldStepByStep() {
    assertThat(told(Given.tiered("gpu")))
        .containsEntry(Column.AMOUNT, "16")
        .containsEntry(Column.SCHEDULE, "2024-10-15..2024-11-14: 8; 2024-11-15..2025-04-14: 16")
        .containsEntry(Column.UNIT_DAYS, Integer.toString(31 * 8 + 151 * 16))
        .containsEntry(Column.PRICE_TIERS, "from 16 nodes: USD 88.5; from 64 nodes: USD 80");
    assertThat(told(Allocation.builder().id("gpu").schedule(NodeSchedule.empty())))
        .containsEntry(Column.AMOUNT, "0")
        .containsEntry(Column.SCHEDULE, "no nodes")
        .containsEntry(Column.UNIT_DAYS, "0")
        .containsEntry(Column.UNIT, "node");
  }

  @Test
  void unitsComeFromTheResourceOrElseFromTheAmount() {
    Allocation storage = Given.storage("s3").build();

    assertThat(told(Allocation.builder().id("a").resource(storage.resource().orElseThrow())))
        .containsEntry(Column.UNIT, "TB")
        .containsEntry(Column.AMOUNT, "not stated: amount")
        .doesNotContainKey(Column.SCHEDULE);
    assertThat(told(Allocation.builder().id("a").quantity("2")))
        .containsEntry(Column.UNIT, "not stated: resource")
        .containsEntry(Column.AMOUNT, "2")
        .containsEntry(Column.UNIT_DAYS, "not stated: period");
    assertThat(told(Given.full("a").amount(Optional.empty())))
        .containsEntry(Column.UNIT, "node")
        .containsEntry(Column.AMOUNT, "not stated: amount")
        .containsEntry(Column.SCHEDULE, "not stated: amount");
  }

  @Test
  void aFlatChargeIsForNoUnit() {
    assertThat(Given.told(Given.direct(Given.support("help")).rows().get(0)))
        .containsEntry(Column.CHARGED_BY, "monthly charge")
        .containsEntry(Column.UNIT_PRICE, "500000")
        .containsEntry(Column.FX_MOVES, "not stated: whether the amount allows for future FX moves")
        .doesNotContainKeys(Column.PRICE_UNIT, Column.PRICE_TIERS, Column.FX_PAIR);
  }
}
