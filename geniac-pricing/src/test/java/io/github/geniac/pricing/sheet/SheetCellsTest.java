package io.github.geniac.pricing.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import io.github.geniac.core.Allocation;
import io.github.geniac.core.CommittedTerm;
import io.github.geniac.core.CostItem;
import io.github.geniac.core.DayRange;
import io.github.geniac.core.DirectPlan;
import io.github.geniac.core.FxAssumption;
import io.github.geniac.core.ItemId;
import io.github.geniac.core.Organization;
import io.github.geniac.core.Price;
import io.github.geniac.core.PriceUnit;
import io.github.geniac.core.Proposal;
import io.github.geniac.core.Served;
import io.github.geniac.core.StatedCost;
import io.github.geniac.core.TaxTreatment;
import io.github.geniac.core.UsageBased;
import io.github.geniac.core.Workload;
import io.github.geniac.pricing.Note;
import io.github.geniac.pricing.NoteKey;
import io.github.geniac.rules.Part;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.joda.money.BigMoney;
import org.junit.jupiter.api.Test;

/** Costs, FX assumptions, purposes and parties in the cells of a sheet. */
class SheetCellsTest {

  private static final ApplicationSheet BOTH = Given.sheet(Given.both());

  private static Map<Column, String> told(Allocation.Builder allocation) {
    return Given.told(Given.direct(allocation.build()).rows().get(0));
  }

  @Test
  void aStatedCostStandsInForAPrice() {
    StatedCost cost = StatedCost.builder()
        .amount("USD 1000.50")
        .allowsForFxMoves(true)
        .tax(TaxTreatment.INCLUDED)
        .build();

    assertThat(told(Allocation.builder().id("a").statedCost(cost)))
        .containsEntry(Column.CHARGED_BY, "stated cost")
        .containsEntry(Column.TAX, "with tax")
        .containsEntry(Column.STATED_COST, "1000.50")
        .containsEntry(Column.STATED_CURRENCY, "USD")
        .containsEntry(Column.UNIT_PRICE, "not stated: unit price")
        // USD 1000.50 x 149.22 = JPY 149294.61
        .containsEntry(Column.PRICED_COST, "149294")
        .containsEntry(Column.FX_MOVES, "yes")
        .containsEntry(Column.FX_RATE, "149.22");
  }

  @Test
  void anAmountInYenThatAllowsForMovesHasTheAssumptionThatCoversIt() {
    UsageBased yen = UsageBased.of(Given.LIST.withAmount(BigMoney.parse("JPY 13500")));
    Allocation allocation = Given.full("gpu").pricePlan(yen).build();
    Proposal without = Given.proposal()
        .fxAssumptions(List.of())
        .directPlan(DirectPlan.of(allocation))
        .build();
    FxAssumption other = FxAssumption.builder()
        .pair("EUR", "JPY")
        .rate(new BigDecimal("160"))
        .limitedTo(List.of(ItemId.of("s3")))
        .build();
    Proposal limited = without.toBuilder()
        .directPlan(DirectPlan.of(allocation, Given.storage("s3").build()))
        .addFxAssumptions(Given.DOLLAR, other)
        .build();

    assertThat(told(Given.full("gpu").pricePlan(yen)))
        .containsEntry(Column.FX_PAIR, "USD/JPY")
        .containsEntry(Column.FX_RATE, "149.22");
    assertThat(Given.told(Given.row(Given.sheet(without), "gpu")))
        .containsEntry(Column.FX_PAIR, "not stated: FX assumption")
        .containsEntry(Column.FX_DATE, "not stated: FX assumption");
    assertThat(Given.told(Given.row(Given.sheet(limited), "gpu")))
        .containsEntry(Column.FX_PAIR, "USD/JPY");
  }

  @Test
  void ofTwoAssumptionsNoneIsTakenAndBothAreNamed() {
    Proposal proposal = Given.proposal()
        .addFxAssumptions(
            FxAssumption.of("USD", "JPY", "150"), FxAssumption.of("EUR", "JPY", "160"))
        .directPlan(DirectPlan.of(Given.full("gpu").build()))
        .build();
    Row row = Given.sheet(proposal).rows().get(0);
    String both = "not known: more than one FX assumption for USD/JPY: USD/JPY 149.22, USD/JPY 150";

    assertThat(Given.told(row))
        .containsEntry(Column.FX_PAIR, both)
        .containsEntry(Column.FX_RATE, both)
        .containsEntry(Column.FX_DATE, both);
    assertThat(row.cell(Column.FX_RATE))
        .isEqualTo(new Cell.Unknown(
            Optional.empty(),
            List.of(new Note(
                NoteKey.FX_AMBIGUOUS,
                Part.DIRECT,
                Optional.of(ItemId.of("gpu")),
                Map.of("pair", "USD/JPY", "rates", List.of("USD/JPY 149.22", "USD/JPY 150"))))));
  }

  @Test
  void theFactsOfAnAssumptionThatAreNotStatedAreAskedFor() {
    Proposal proposal = Given.proposal()
        .fxAssumptions(List.of(FxAssumption.of("USD", "JPY", "150")))
        .directPlan(DirectPlan.of(Given.full("gpu").build()))
        .build();

    assertThat(Given.told(Given.sheet(proposal).rows().get(0)))
        .containsEntry(Column.FX_RATE, "150")
        .containsEntry(Column.FX_BASIS, "not stated: kind of rate")
        .containsEntry(Column.FX_SOURCE, "not stated: source of the rate")
        .containsEntry(Column.FX_DATE, "not stated: day of the rate");
  }

  @Test
  void aPriceThatAllowsForMovesCountsWhateverTheStatedCostSays() {
    StatedCost still =
        StatedCost.builder().amount("JPY 5").allowsForFxMoves(false).build();
    UsageBased fixed =
        UsageBased.of(Given.LIST.toBuilder().allowsForFxMoves(false).build());

    assertThat(told(Given.full("a").statedCost(still))).containsEntry(Column.FX_MOVES, "yes");
    assertThat(told(Given.full("a").statedCost(still).pricePlan(fixed)))
        .containsEntry(Column.FX_MOVES, "no")
        .containsEntry(Column.FX_PAIR, "USD/JPY");
    assertThat(told(Given.full("a").pricePlan(fixed)))
        .containsEntry(
            Column.FX_MOVES, "not stated: whether the amount allows for future FX moves");
  }

  @Test
  void purposesAreKnownOnlyIfTheyAndTheirSharesAre() {
    Workload blank = Workload.builder().id("blank").build();
    Proposal.Builder proposal = Given.proposal().addWorkloads(blank);
    Allocation noShares =
        Given.full("a").serves(List.of(Served.of("train"), Served.of("sell"))).build();
    Allocation noPurpose = Given.full("b").serves(List.of(Served.of("blank"))).build();
    ApplicationSheet sheet =
        Given.sheet(proposal.directPlan(DirectPlan.of(noShares, noPurpose)).build());

    assertThat(Given.told(Given.row(sheet, "a")))
        .containsEntry(Column.SERVES, "train; sell")
        .containsEntry(Column.PURPOSES, "not stated: the shares of the workloads");
    assertThat(Given.told(Given.row(sheet, "b")))
        .containsEntry(Column.SERVES, "blank")
        .containsEntry(Column.PURPOSES, "not stated: purpose");
  }

  @Test
  void aSignatoryHasTheNameOfTheParticipant() {
    Proposal two = Given.proposal()
        .addParticipants(Organization.company("Second"))
        .directPlan(DirectPlan.of(
            Given.full("a").build(), Given.full("b").signatory(Optional.empty()).build()))
        .build();

    assertThat(Given.told(Given.row(Given.sheet(two), "a")))
        .containsEntry(Column.SIGNATORY, "Lab Inc.");
    assertThat(Given.told(Given.row(Given.sheet(two), "b")))
        .containsEntry(Column.SIGNATORY, "not stated: who signs the contract");
  }

  @Test
  void otherCostItemsNameTheirContractor() {
    assertThat(Given.told(Given.row(BOTH, "labelling")))
        .containsExactly(
            entry(Column.PLAN, "proposal"),
            entry(Column.ROW, "other cost"),
            entry(Column.ITEM, "labelling"),
            entry(Column.KIND, "other than compute (outsourcing and the like)"),
            entry(Column.RESOURCE, "data preparation"),
            entry(Column.SERVES, "train"),
            entry(Column.PURPOSES, "purpose 1, development"),
            entry(Column.CHARGED_BY, "stated cost"),
            entry(Column.TAX, "not stated: consumption tax"),
            entry(Column.STATED_COST, "20000000"),
            entry(Column.STATED_CURRENCY, "JPY"),
            entry(Column.PRICED_COST, "20000000"),
            entry(Column.PRICED_CURRENCY, "JPY"),
            entry(Column.FX_MOVES, "not stated: whether the amount allows for future FX moves"),
            entry(Column.SELLER, "Labellers"),
            entry(Column.SUBSIDISED, "yes"),
            entry(Column.ELIGIBLE_COST, "20000000"),
            entry(Column.NOT_ELIGIBLE_COST, "0"),
            entry(Column.OPEN_COST, "0"),
            entry(
                Column.RULES,
                "cost-in-scope (0.1, 0.3); data-preparation-outsourced (0.1); model-lineage (0.3);"
                    + " external-provision-indispensable (0.3); demonstration-free (0.3)"));
    assertThat(otherCost(CostItem.builder().id("x").category(CostItem.Category.OTHER)))
        .containsEntry(Column.RESOURCE, "other")
        .containsEntry(Column.CHARGED_BY, "not stated: cost")
        .containsEntry(Column.STATED_COST, "not stated: cost")
        .containsEntry(Column.FX_MOVES, "not stated: cost")
        .containsEntry(Column.FX_RATE, "not stated: cost")
        .containsEntry(Column.SELLER, "not stated: outsourced or in house");
    assertThat(otherCost(Given.labelling().contractor(Optional.empty())))
        .containsEntry(Column.SELLER, "not stated: contractor");
    assertThat(otherCost(Given.labelling()
            .contractor(Optional.empty())
            .contracting(CostItem.Contracting.IN_HOUSE)))
        .doesNotContainKey(Column.SELLER);
  }

  /** Used to the end of February, committed to until May: 165 days inside, 16 days outside. */
  @Test
  void whatIsChargedOutsideTheResearchPeriodIsSubsidisedInPart() {
    Allocation committed = Given.full("gpu")
        .nodes(10)
        .period(DayRange.parse("2024-11-01/2025-03-01"))
        .serves(List.of(Served.of("train")))
        .pricePlan(CommittedTerm.builder()
            .price(Price.of("JPY 100", PriceUnit.NODE_HOUR))
            .term(DayRange.parse("2024-11-01/2025-05-01"))
            .build())
        .build();
    String why = "charged for 16 days outside the research period, the first of them 2025-04-15:"
        + " of these nothing is subsidised (clause 1.2)";

    assertThat(Given.told(Given.row(Given.direct(committed), "gpu")))
        .containsEntry(Column.SUBSIDISED, "in part")
        .containsEntry(Column.ELIGIBLE_COST, String.valueOf(165 * 24 * 10 * 100))
        .containsEntry(Column.NOT_ELIGIBLE_COST, String.valueOf(16 * 24 * 10 * 100))
        .containsEntry(Column.REASONS, why);
    Allocation open = committed.toBuilder().serves(List.of()).build();
    assertThat(Given.told(Given.row(Given.direct(open), "gpu")))
        .containsEntry(Column.SUBSIDISED, "open")
        .hasEntrySatisfying(Column.REASONS, reasons -> assertThat(reasons).endsWith("; " + why));
  }

  private static Map<Column, String> otherCost(CostItem.Builder item) {
    return Given.told(
        Given.sheet(Given.proposal().addCostItems(item.build()).build()).rows().get(0));
  }
}
