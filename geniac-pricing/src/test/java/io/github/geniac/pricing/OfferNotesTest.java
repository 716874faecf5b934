package io.github.geniac.pricing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.tuple;

import io.github.geniac.core.Allocation;
import io.github.geniac.core.CommittedTerm;
import io.github.geniac.core.CostItem;
import io.github.geniac.core.DayRange;
import io.github.geniac.core.FxAssumption;
import io.github.geniac.core.ItemId;
import io.github.geniac.core.NodeSchedule;
import io.github.geniac.core.Offer;
import io.github.geniac.core.OfferId;
import io.github.geniac.core.Price;
import io.github.geniac.core.PriceUnit;
import io.github.geniac.core.ReferenceNodes;
import io.github.geniac.core.StatedCost;
import io.github.geniac.core.TaxTreatment;
import io.github.geniac.core.UsageBased;
import io.github.geniac.rules.Part;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

/** What contradicts an offer, a date, a stated cost or the tax is told, with item and field. */
class OfferNotesTest {

  private static final Price PRICE = Given.perNodeHour("JPY 10");
  private static final UsageBased BY_USE = UsageBased.of(PRICE);
  private static final DayRange WEEK = DayRange.parse("2024-11-04/2024-11-11");

  private static Allocation.Builder item() {
    return Allocation.builder().id("gpu");
  }

  private static List<Note> notes(Allocation allocation) {
    return Given.priced(allocation).lines().get(0).notes();
  }

  @Test
  void whatTheOfferDoesNotHoldIsAProblem() {
    Offer offer = Offer.builder()
        .id("offer")
        .provider(Given.AMAZON)
        .resource(ReferenceNodes.AWS_P5_48XLARGE.node())
        .pricePlan(BY_USE)
        .maxNodes(8)
        .available(WEEK)
        .build();
    Allocation.Builder taken = item().taking(offer);

    assertThat(notes(taken.nodes(8).period(WEEK).build())).isEmpty();
    List<Note> notes = notes(taken
        .schedule(NodeSchedule.of(WEEK, 8).plus(DayRange.parse("2024-11-06/2024-11-13"), 1))
        .period(DayRange.parse("2024-11-03/2024-11-13"))
        .build());
    assertThat(notes)
        .extracting(Note::key)
        .containsExactly(NoteKey.OUTSIDE_OFFER, NoteKey.ABOVE_OFFER);
    assertThat(notes.get(0).arguments())
        .isEqualTo(Map.of(
            "day", LocalDate.of(2024, 11, 3), "offer", OfferId.of("offer"), "available", WEEK));
    assertThat(notes.get(1).arguments())
        .isEqualTo(Map.of(
            "day",
            LocalDate.of(2024, 11, 6),
            "nodes",
            9,
            "offer",
            OfferId.of("offer"),
            "limit",
            8));
    assertThat(notes.get(0).key().level()).isEqualTo(NoteKey.Level.PROBLEM);
    assertThat(notes.get(0).key().field()).isEqualTo("offer.available");
    Offer open = Offer.builder()
        .id("open")
        .provider(Given.AMAZON)
        .resource(ReferenceNodes.AWS_P5_48XLARGE.node())
        .build();
    assertThat(notes(item().taking(open).pricePlan(BY_USE).nodes(9).period(WEEK).build()))
        .isEmpty();
  }

  @Test
  void aPriceDatedAfterTheFirstDayIsAProblem() {
    Price.Builder price = Price.builder().amount("JPY 1").unit(PriceUnit.NODE_DAY);
    Allocation.Builder nodes = item().nodes(1).period(WEEK);

    assertThat(notes(
            nodes.pricePlan(UsageBased.of(price.asOf(WEEK.start()).build())).build()))
        .isEmpty();
    assertThat(notes(nodes
            .pricePlan(UsageBased.of(price.asOf(WEEK.start().plusDays(1)).build()))
            .build()))
        .containsExactly(new Note(
            NoteKey.PRICE_DATED_LATE,
            Part.DIRECT,
            Optional.of(ItemId.of("gpu")),
            Map.of("dated", WEEK.start().plusDays(1), "first", WEEK.start())));
  }

  @Test
  void aStatedCostIsHeldAgainstThePricePlan() {
    Allocation.Builder nodes = Given.nodes("gpu").period(WEEK);

    assertThat(notes(nodes.statedCost(StatedCost.of("JPY 2016000")).build())).isEmpty();
    assertThat(notes(nodes.statedCost(StatedCost.of("USD 13440.00")).build())).isEmpty();
    assertThat(notes(nodes.statedCost(StatedCost.of("EUR 1.00")).build())).isEmpty();
    assertThat(notes(nodes.statedCost(StatedCost.of("JPY 2016001")).build()))
        .extracting(Note::key, Note::arguments)
        .containsExactly(tuple(
            NoteKey.STATED_COST_DIFFERS,
            Map.of(
                "stated", Given.yen(2_016_001),
                "priced", Given.yen(2_016_000),
                "difference", Given.yen(1))));
    Allocation beyond = nodes
        .statedCost(StatedCost.of("JPY 5"))
        .pricePlan(CommittedTerm.builder().price(PRICE).nodes(1).build())
        .build();
    assertThat(Given.sheet(Given.direct(beyond)).notes())
        .extracting(Note::key)
        .containsExactly(NoteKey.BEYOND_COMMITMENT, NoteKey.TAX_OPEN);
  }

  @Test
  void taxIsSaidToBeOpenOrMixed() {
    Price.Builder price = Price.builder().amount("JPY 1").unit(PriceUnit.NODE_DAY);
    Allocation with = item()
        .nodes(1)
        .period(WEEK)
        .pricePlan(UsageBased.of(price.tax(TaxTreatment.INCLUDED).build()))
        .build();
    Allocation without = with.toBuilder()
        .id("other")
        .pricePlan(UsageBased.of(price.tax(TaxTreatment.EXCLUDED).build()))
        .build();

    assertThat(Given.sheet(Given.direct(with)).notes()).isEmpty();
    assertThat(Given.sheet(Given.direct(without)).notes()).isEmpty();
    assertThat(Given.sheet(Given.direct(with, without)).notes())
        .containsExactly(new Note(
            NoteKey.TAX_MIXED,
            Part.PROPOSAL,
            Optional.empty(),
            Map.of("items", List.of(ItemId.of("gpu")))));
    assertThat(Given.sheet(Given.direct(Given.nodes("gpu").build())).notes())
        .containsExactly(new Note(
            NoteKey.TAX_OPEN,
            Part.PROPOSAL,
            Optional.empty(),
            Map.of("items", List.of(ItemId.of("gpu")))));
  }

  @Test
  void anotherCostItemWithoutACostIsNotKnown() {
    CostItem item =
        CostItem.builder().id("other").category(CostItem.Category.OTHER).build();
    CostSheet sheet = Given.sheet(Given.proposal().addCostItems(item).build());

    assertThat(sheet.others().total().unknown())
        .extracting(Note::key)
        .containsExactly(NoteKey.COST_OPEN);
    assertThat(sheet.others().lines().get(0).compute()).isEqualTo(ComputeKind.NO_COMPUTE);
    assertThat(sheet.others().lines().get(0).purposes())
        .isEqualTo(Split.all(ServedPurpose.UNKNOWN));
  }

  /** What has no meaning is refused where it is stated, and named. */
  @Test
  void theMeaninglessIsRefusedByName() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Price.of("USD -1", PriceUnit.NODE_HOUR))
        .withMessageContaining("Price: amount must not be negative, was USD -1");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Price.of("ZZZ 1", PriceUnit.NODE_HOUR))
        .withMessageContaining("Price: 'ZZZ 1' is not an amount");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> FxAssumption.of("USD", "JPY", "0"))
        .withMessage("FxAssumption USD/JPY: rate must be above 0, was 0");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> FxAssumption.of("ZZZ", "JPY", "1"))
        .withMessageContaining("'ZZZ' is not a known currency");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> item().utilization(new BigDecimal("1.01")).build())
        .withMessage("Allocation gpu: utilization must lie between 0 and 1, was 1.01");
  }

  /** 10,000.05 yen a day: seven months of the calendar, each truncated, come to 1,820,005 yen. */
  @Test
  void aStatedCostIsHeldAgainstWhatTheSheetShows() {
    Pricing monthly = Pricing.of(Given.TERMS).withChargePeriods(ChargePeriods.CALENDAR_MONTHS);
    Allocation.Builder node = Given.nodes("gpu")
        .nodes(1)
        .pricePlan(UsageBased.of(Price.of("JPY 10000.05", PriceUnit.NODE_DAY)));
    PlanCost shown = plan(monthly, node.build());

    assertThat(shown.total().rounded()).isEqualTo(Given.yen(1_820_005));
    assertThat(keys(plan(monthly, node.statedCost(StatedCost.of("JPY 1820005")).build())))
        .isEmpty();
    assertThat(keys(plan(monthly, node.statedCost(StatedCost.of("JPY 1820009")).build())))
        .containsExactly(NoteKey.STATED_COST_DIFFERS);

    Pricing up =
        Pricing.of(Given.TERMS).withRounding(new Rounding(OptionalInt.empty(), RoundingMode.UP));
    assertThat(keys(plan(up, node.statedCost(StatedCost.of("JPY 1820010")).build())))
        .isEmpty();
    node.pricePlan(UsageBased.of(Price.of("USD 66.667", PriceUnit.NODE_DAY)));
    assertThat(keys(plan(up, node.statedCost(StatedCost.of("USD 12133.40")).build())))
        .isEmpty();
    assertThat(keys(plan(up, node.statedCost(StatedCost.of("USD 12133.39")).build())))
        .containsExactly(NoteKey.STATED_COST_DIFFERS);
  }

  private static PlanCost plan(Pricing pricing, Allocation allocation) {
    return pricing.price(Given.direct(allocation)).direct().orElseThrow();
  }

  private static List<NoteKey> keys(PlanCost plan) {
    return plan.lines().stream()
        .flatMap(line -> line.notes().stream())
        .map(Note::key)
        .toList();
  }
}
