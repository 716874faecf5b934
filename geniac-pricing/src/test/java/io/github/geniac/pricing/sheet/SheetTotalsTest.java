package io.github.geniac.pricing.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.entry;

import io.github.geniac.core.Allocation;
import io.github.geniac.core.BulkPlan;
import io.github.geniac.core.DirectPlan;
import io.github.geniac.core.ItemId;
import io.github.geniac.core.OtherCompute;
import io.github.geniac.core.Proposal;
import io.github.geniac.core.StatedCost;
import io.github.geniac.pricing.Pricing;
import io.github.geniac.pricing.json.Receipt;
import io.github.geniac.rules.Part;
import io.github.geniac.rules.Readings;
import io.github.geniac.rules.Rulebook;
import io.github.geniac.rules.StandardReadings;
import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;

/** What the totals of a sheet hold, and what is refused. */
class SheetTotalsTest {

  private static final ApplicationSheet BOTH = Given.sheet(Given.both());

  private static Row total(ApplicationSheet sheet, Part part) {
    return sheet.rows(part).stream()
        .filter(row -> row.kind() == RowKind.TOTAL)
        .findFirst()
        .orElseThrow();
  }

  @Test
  void aTotalHoldsTheOtherItemsAndSaysWhatItIsAtLeast() {
    Set<Column> known = EnumSet.of(
        Column.PLAN,
        Column.ROW,
        Column.STATED_COST,
        Column.STATED_CURRENCY,
        Column.PRICED_COST,
        Column.PRICED_CURRENCY,
        Column.ELIGIBLE_COST,
        Column.NOT_ELIGIBLE_COST,
        Column.OPEN_COST);

    assertThat(Given.told(total(BOTH, Part.DIRECT)))
        .containsOnlyKeys(known)
        .containsEntry(
            Column.PRICED_COST,
            "not known, at least " + (1922528514L + 1809000 + 20000000)
                + ": neither a price plan nor a cost is stated")
        .containsEntry(Column.STATED_COST, "not stated: cost")
        .containsEntry(Column.ELIGIBLE_COST, Long.toString(1441896386L + 1809000 + 20000000))
        .containsEntry(Column.NOT_ELIGIBLE_COST, "480632128");
    assertThat(Given.number(total(BOTH, Part.BULK), Column.PRICED_COST))
        .contains(BigDecimal.valueOf(1368765216L + 1809000 + 20000000));
    assertThat(Given.told(total(BOTH, Part.PROPOSAL)))
        .containsEntry(Column.STATED_COST, "20000000")
        .containsEntry(Column.PRICED_COST, "20000000");
    assertThat(Given.told(BOTH.rows(Part.DIRECT).get(3)))
        .containsExactly(
            entry(Column.PLAN, "direct"),
            entry(Column.ROW, "subtotal"),
            entry(Column.KIND, "GPU nodes"),
            entry(Column.PRICED_COST, "1922528514"),
            entry(Column.PRICED_CURRENCY, "JPY"),
            entry(Column.ELIGIBLE_COST, "1441896386"),
            entry(Column.NOT_ELIGIBLE_COST, "480632128"),
            entry(Column.OPEN_COST, "0"));
  }

  @Test
  void statedCostsAreAddedUpInEachCurrencyByItself() {
    Allocation yen = Given.full("a").statedCost(StatedCost.of("JPY 7")).build();
    Allocation more = Given.full("b").statedCost(StatedCost.of("JPY 5")).build();
    Allocation dollars = Given.full("c").statedCost(StatedCost.of("USD 1.25")).build();
    Proposal bulk = Given.proposal()
        .bulkPlan(BulkPlan.builder().addDirect(yen, more).build())
        .build();

    assertThat(Given.told(total(Given.direct(yen, more), Part.DIRECT)))
        .containsEntry(Column.STATED_COST, "12")
        .containsEntry(Column.STATED_CURRENCY, "JPY");
    assertThat(Given.told(total(Given.sheet(bulk), Part.BULK)))
        .containsEntry(Column.STATED_COST, "12");
    ApplicationSheet both = Given.direct(yen, dollars, more);
    assertThat(Given.told(total(both, Part.DIRECT)))
        .containsEntry(Column.STATED_COST, "JPY 12; USD 1.25")
        .containsEntry(Column.STATED_CURRENCY, "JPY; USD");
    assertThat(both.markdown(Locale.ENGLISH)).contains("| stated cost | JPY 12; USD 1.25 |");
    assertThat(Given.told(total(Given.direct(), Part.DIRECT)))
        .doesNotContainKey(Column.STATED_COST)
        .containsEntry(Column.PRICED_COST, "0");
  }

  @Test
  void amountsAreInTheBillingCurrencyWhateverThatIs() {
    Proposal proposal =
        Given.proposal().directPlan(DirectPlan.of(Given.full("gpu").build())).build();
    ApplicationSheet sheet =
        ApplicationSheet.of(proposal, Pricing.of(Given.TERMS).withBilling(CurrencyUnit.USD));

    assertThat(Given.told(sheet.rows().get(0)))
        .containsEntry(Column.PRICED_COST, "12883852.80")
        .containsEntry(Column.PRICED_CURRENCY, "USD");
  }

  @Test
  void aSheetOfPartsThatDoNotBelongTogetherIsRefused() {
    Proposal proposal = Given.both();
    Pricing pricing = Pricing.of(Given.TERMS);
    Pricing later = Pricing.of(Given.TERMS.withBulkCap(50));
    Pricing strict =
        pricing.withReadings(Readings.defaults().with(StandardReadings.EXACTLY_100, "OPEN"));

    assertThat(new ApplicationSheet(
            proposal, Rulebook.standard().assess(proposal, Given.TERMS), pricing.price(proposal)))
        .isEqualTo(BOTH)
        .isEqualTo(ApplicationSheet.of(proposal, pricing));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new ApplicationSheet(proposal, BOTH.assessment(), later.price(proposal)))
        .withMessageStartingWith("ApplicationSheet: the terms differ: ")
        .withMessageEndingWith("; assess and price the same proposal under the same terms");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new ApplicationSheet(proposal, BOTH.assessment(), strict.price(proposal)))
        .withMessageStartingWith("ApplicationSheet: the readings differ: ");
    Proposal direct = proposal.withoutBulkPlan();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new ApplicationSheet(direct, BOTH.assessment(), BOTH.costs()))
        .withMessageStartingWith("ApplicationSheet: the items of assessment and proposal differ: "
            + "[BULK pool, BULK s3, DIRECT gpu, DIRECT open, DIRECT s3, PROPOSAL labelling] and "
            + "[DIRECT gpu, DIRECT open, DIRECT s3, PROPOSAL labelling]");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new ApplicationSheet(
            direct, Rulebook.standard().assess(direct, Given.TERMS), BOTH.costs()))
        .withMessageStartingWith("ApplicationSheet: the items of cost sheet and proposal differ: ");
  }

  @Test
  void theReceiptOfAnotherProposalOrOfOtherTermsIsRefused() {
    Rulebook rulebook = Rulebook.standard();
    Readings defaults = Readings.defaults();
    Proposal other = Given.both().withoutBulkPlan();
    Receipt ofOther = Receipt.of(other, Given.TERMS, rulebook, defaults);
    Receipt later = Receipt.of(Given.both(), Given.TERMS.withBulkCap(50), rulebook, defaults);

    for (Receipt receipt : List.of(ofOther, later)) {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> BOTH.withReceipt(receipt))
          .withMessage("ApplicationSheet: the receipt " + receipt
              + " is of another proposal or of other terms; make it of those of the sheet");
    }
    assertThat(BOTH.receipt()).isEmpty();
  }

  @Test
  void aCellHoldsOnlyWhatCanBeTold() {
    assertThat(new Cell.Stated(BigDecimal.TEN).number()).contains(BigDecimal.TEN);
    assertThat(new Cell.Stated("10").number()).isEmpty();
    assertThat(Cell.NotApplicable.NOT_APPLICABLE.number()).isEmpty();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Cell.Stated(10))
        .withMessage("Cell: 10 is a java.lang.Integer, which no column holds");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Cell.Stated(List.of(BigDecimal.TEN)))
        .withMessage("Cell: 10 is a java.math.BigDecimal, which no column holds");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Cell.Unknown(Optional.of(Money.parse("JPY 5")), List.of()))
        .withMessage("Cell: what is not known says why");
  }

  @Test
  void aRowLeavesNoColumnOut() {
    Row row = new Row(Part.BULK, RowKind.TOTAL, Optional.empty(), Map.of());

    assertThat(row.cells()).hasSize(Column.values().length);
    assertThat(Given.told(row))
        .containsExactly(entry(Column.PLAN, "bulk"), entry(Column.ROW, "total"));
    assertThat(Column.Group.FX.columns())
        .containsExactly(
            Column.FX_MOVES,
            Column.FX_PAIR,
            Column.FX_RATE,
            Column.FX_BASIS,
            Column.FX_SOURCE,
            Column.FX_DATE);
    assertThat(Column.TALKS.group()).isEqualTo(Column.Group.PARTIES);
    assertThat(new Row(
                Part.DIRECT,
                RowKind.COMPUTE,
                Optional.of(ItemId.of("a")),
                Map.of(Column.UNIT, new Cell.Stated(OtherCompute.Kind.CPU)))
            .cell(Column.UNIT))
        .isEqualTo(new Cell.Stated(OtherCompute.Kind.CPU));
  }
}
