package io.github.geniac.pricing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.tuple;

import io.github.geniac.core.Allocation;
import io.github.geniac.core.Amount;
import io.github.geniac.core.BulkTerm;
import io.github.geniac.core.CommittedTerm;
import io.github.geniac.core.CostItem;
import io.github.geniac.core.DayRange;
import io.github.geniac.core.FlatCharge;
import io.github.geniac.core.FxAssumption;
import io.github.geniac.core.ItemId;
import io.github.geniac.core.NodeSchedule;
import io.github.geniac.core.Offer;
import io.github.geniac.core.OfferId;
import io.github.geniac.core.PrepaidBlock;
import io.github.geniac.core.Price;
import io.github.geniac.core.PriceTier;
import io.github.geniac.core.PriceUnit;
import io.github.geniac.core.Proposal;
import io.github.geniac.core.ReferenceNodes;
import io.github.geniac.core.StatedCost;
import io.github.geniac.core.TaxTreatment;
import io.github.geniac.core.UsageBased;
import io.github.geniac.rules.Part;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.joda.money.CurrencyUnit;
import org.junit.jupiter.api.Test;

/** What is missing, contradicts itself or cannot be is told, with the item and the field. */
class NotesTest {

  private static final Price PRICE = Given.perNodeHour("JPY 10");
  private static final UsageBased BY_USE = UsageBased.of(PRICE);
  private static final DayRange WEEK = DayRange.parse("2024-11-04/2024-11-11");

  private static Allocation.Builder item() {
    return Allocation.builder().id("gpu");
  }

  private static void assertUnknown(Allocation allocation, NoteKey... keys) {
    PlanCost plan = Given.priced(allocation);

    assertThat(plan.total().isKnown()).isFalse();
    assertThat(plan.total().amount()).isEmpty();
    assertThat(plan.total().rounded()).isEqualTo(Given.yen(0));
    assertThat(plan.total().unknown()).extracting(Note::key).containsExactly(keys);
    assertThat(plan.total().unknown()).allSatisfy(note -> {
      assertThat(note.isUnknown()).isTrue();
      assertThat(note.item()).contains(ItemId.of("gpu"));
    });
    assertThat(plan.lines()).hasSize(1);
    assertThat(plan.lines().get(0).isKnown()).isFalse();
    assertThat(plan.lines().get(0).quantity()).isEmpty();
    assertThat(plan.exposure(CurrencyUnit.USD)).isEmpty();
  }

  @Test
  void withoutPlanAndCostNothingIsKnown() {
    assertUnknown(item().nodes(8).period(WEEK).build(), NoteKey.COST_OPEN);
    assertThat(Given.priced(item().build()).lines().get(0).kind()).isEqualTo(ChargeKind.NOT_STATED);
    assertThat(Given.priced(item().build()).lines().get(0).use())
        .isEqualTo(Split.all(Use.NO_COMMITMENT));
  }

  @Test
  void useNeedsPriceUnitAmountAndDays() {
    assertUnknown(
        item()
            .nodes(8)
            .period(WEEK)
            .pricePlan(UsageBased.of(Price.builder().unit(PriceUnit.NODE_HOUR).build()))
            .build(),
        NoteKey.PRICE_OPEN);
    assertUnknown(
        item()
            .nodes(8)
            .period(WEEK)
            .pricePlan(UsageBased.of(Price.builder().amount("JPY 10").build()))
            .build(),
        NoteKey.UNIT_OPEN);
    assertUnknown(item().period(WEEK).pricePlan(BY_USE).build(), NoteKey.AMOUNT_OPEN);
    assertUnknown(item().nodes(8).pricePlan(BY_USE).build(), NoteKey.PERIOD_OPEN);
    assertUnknown(item().pricePlan(BY_USE).build(), NoteKey.AMOUNT_OPEN, NoteKey.PERIOD_OPEN);
    assertUnknown(
        item()
            .nodes(8)
            .period(WEEK)
            .pricePlan(UsageBased.of(Price.of("JPY 10", PriceUnit.GPU_HOUR)))
            .build(),
        NoteKey.RESOURCE_OPEN);
    assertUnknown(
        item()
            .nodes(8)
            .period(WEEK)
            .pricePlan(UsageBased.of(Price.of("JPY 10", PriceUnit.UNIT_HOUR)))
            .build(),
        NoteKey.UNIT_UNSUITABLE);
    assertUnknown(
        item().quantity("8").period(WEEK).pricePlan(BY_USE).build(), NoteKey.UNIT_UNSUITABLE);
    assertUnknown(
        item()
            .quantity("8")
            .pricePlan(UsageBased.of(Price.of("JPY 10", PriceUnit.UNIT_DAY)))
            .build(),
        NoteKey.PERIOD_OPEN);
    UsageBased tiered = UsageBased.builder()
        .price(Price.of("JPY 10", PriceUnit.UNIT_DAY))
        .tierScope(UsageBased.TierScope.ALL_NODES)
        .addTiers(PriceTier.of(2, "JPY 9"))
        .build();
    assertUnknown(
        item().quantity("8").period(WEEK).pricePlan(tiered).build(), NoteKey.TIERS_UNSUITABLE);
  }

  @Test
  void commitmentsBlocksBulkAndMonthsNeedTheirs() {
    CommittedTerm committed = CommittedTerm.builder().price(PRICE).build();
    assertUnknown(item().nodes(8).pricePlan(committed).build(), NoteKey.PERIOD_OPEN);
    assertUnknown(item().period(WEEK).pricePlan(committed).build(), NoteKey.AMOUNT_OPEN);
    assertUnknown(
        item()
            .nodes(8)
            .period(WEEK)
            .pricePlan(committed.withPrice(Price.builder().amount("JPY 1").build()))
            .build(),
        NoteKey.UNIT_OPEN);
    PrepaidBlock block = PrepaidBlock.builder().price(PRICE).build();
    assertUnknown(item().nodes(8).pricePlan(block).build(), NoteKey.PERIOD_OPEN);
    assertUnknown(item().period(WEEK).pricePlan(block).build(), NoteKey.AMOUNT_OPEN);
    BulkTerm bulk = new BulkTerm(PRICE);
    assertUnknown(item().period(WEEK).pricePlan(bulk).build(), NoteKey.AMOUNT_OPEN);
    assertUnknown(
        item()
            .nodes(8)
            .pricePlan(new BulkTerm(Price.of("JPY 1", PriceUnit.UNIT_DAY)))
            .build(),
        NoteKey.UNIT_UNSUITABLE);
    assertUnknown(
        item()
            .nodes(8)
            .pricePlan(Given.flat("JPY 1", FlatCharge.Frequency.MONTHLY))
            .build(),
        NoteKey.PERIOD_OPEN);
  }

  /** The days of use do not matter to the bulk route, not even that they are not stated. */
  @Test
  void bulkNodesNeedNoDays() {
    Allocation bulk = item().nodes(8).pricePlan(new BulkTerm(PRICE)).build();

    assertThat(Given.priced(bulk).total().amount()).contains(Given.yen(8 * 4368 * 10));
    Allocation used = bulk.toBuilder().utilization(BigDecimal.ONE).build();
    assertThat(Given.priced(used).lines().get(0).use()).isEqualTo(Split.all(Use.UNKNOWN));
    assertThat(Given.priced(bulk.withAmount(Amount.nodes(0))).lines().get(0).use())
        .isEqualTo(Split.all(Use.USED));
  }

  @Test
  void aBlockOffItsGridIsNotOnSale() {
    PrepaidBlock block = PrepaidBlock.builder()
        .price(PRICE)
        .addSizes(1, 2, 4)
        .addLengthsInDays(1, 7, 14)
        .build();
    Allocation.Builder item = item().pricePlan(block);
    DayRange eight = DayRange.ofDays(WEEK.start(), 8);

    assertUnknown(item.nodes(3).period(WEEK).build(), NoteKey.BLOCK_SIZE);
    assertUnknown(item.nodes(4).period(eight).build(), NoteKey.BLOCK_LENGTH);
    assertThat(Given.priced(item.nodes(4).period(eight).build())
            .total()
            .unknown()
            .get(0)
            .arguments())
        .isEqualTo(Map.of("days", 8, "lengths", List.of(7, 14)));
    assertThat(
            Given.priced(item.nodes(4).period(DayRange.ofDays(WEEK.start(), 20)).build())
                .total()
                .unknown()
                .get(0)
                .arguments())
        .isEqualTo(Map.of("days", 20, "lengths", List.of(14)));
    assertThat(Given.priced(item.nodes(3).period(WEEK).build())
            .total()
            .unknown()
            .get(0)
            .arguments())
        .isEqualTo(Map.of("nodes", 3, "sizes", List.of(1, 2, 4)));
    NodeSchedule uneven = NodeSchedule.of(WEEK, 2).plus(DayRange.ofDays(WEEK.start(), 1), 2);
    assertUnknown(item.schedule(uneven).period(WEEK).build(), NoteKey.BLOCK_NOT_CONSTANT);
    assertThat(Given.priced(item.schedule(NodeSchedule.of(WEEK, 4)).build())
            .total()
            .amount())
        .contains(Given.yen(4 * 168 * 10));
    assertThat(Given.priced(item()
                .pricePlan(block.withPrice(Price.of("JPY 1", PriceUnit.UNIT)))
                .quantity("3")
                .period(WEEK)
                .build())
            .total()
            .amount())
        .contains(Given.yen(3));
  }

  @Test
  void aBlockTellsWhenItEndsAndWhenItCanBeBought() {
    PrepaidBlock block = PrepaidBlock.builder()
        .price(PRICE)
        .endTime(OffsetTime.of(LocalTime.of(11, 30), ZoneOffset.UTC))
        .maxLeadDays(56)
        .build();
    CostLine line = Given.priced(item().nodes(4).period(WEEK).pricePlan(block).build())
        .lines()
        .get(0);

    assertThat(line.notes())
        .extracting(Note::key, Note::arguments)
        .containsExactly(
            tuple(NoteKey.BLOCK_ENDS, Map.of("end", "2024-11-10T11:30Z")),
            tuple(NoteKey.BLOCK_LEAD, Map.of("from", LocalDate.of(2024, 9, 9), "days", 56)));
    assertThat(line.amount()).contains(Given.yen(4 * 7 * 24 * 10));
  }

  @Test
  void aRemarkIsNoReasonWhyASumIsNotKnown() {
    PrepaidBlock block =
        PrepaidBlock.builder().price(PRICE).addSizes(64).maxLeadDays(56).build();
    Allocation item = item().nodes(4).period(WEEK).pricePlan(block).build();

    assertUnknown(item, NoteKey.BLOCK_SIZE);
    assertThat(notes(item))
        .extracting(Note::key)
        .containsExactly(NoteKey.BLOCK_SIZE, NoteKey.BLOCK_LEAD);
  }

  @Test
  void withoutAnFxAssumptionOnlyThatLineIsNotKnown() {
    Proposal proposal =
        Given.direct(Given.nodes("gpu").build(), Given.storage("s3").build()).withFxAssumptions();
    PlanCost plan = Given.sheet(proposal).direct().orElseThrow();

    assertThat(plan.total().isKnown()).isFalse();
    assertThat(plan.total().rounded()).isEqualTo(Given.yen(1_800_000));
    assertThat(plan.total().unknown()).extracting(Note::key).containsExactly(NoteKey.FX_OPEN);
    assertThat(plan.total().unknown().get(0).arguments()).isEqualTo(Map.of("pair", "USD/JPY"));
    assertThat(plan.total(ComputeKind.STORAGE).amount()).contains(Given.yen(1_800_000));
    assertThat(plan.total(ComputeKind.GPU).isKnown()).isFalse();
    assertThat(plan.total(ServedPurpose.DEVELOPMENT).isKnown()).isFalse();
    assertThat(plan.total(Funding.ELIGIBLE).isKnown()).isFalse();
    assertThat(plan.total(CurrencyUnit.USD).isKnown()).isTrue();
    assertThat(plan.lines().get(0).costs()).isPresent();
    assertThat(plan.lines().get(0).billing()).isEmpty();
    assertThat(plan.lines().get(0).amount()).isEmpty();
    assertThat(plan.exposure(CurrencyUnit.EUR)).isEmpty();
    assertThat(plan.exposure(CurrencyUnit.USD)).isPresent();
  }

  @Test
  void twoFxAssumptionsForOnePairAreRefusedByName() {
    FxAssumption other = FxAssumption.of("JPY", "USD", "0.007");
    FxAssumption elsewhere = FxAssumption.builder()
        .pair("USD", "JPY")
        .rate(BigDecimal.ONE)
        .addLimitedTo(ItemId.of("s3"))
        .build();
    Proposal proposal =
        Given.direct(Given.nodes("gpu").build(), Given.storage("s3").build());

    assertThat(Given.sheet(proposal.withFxAssumptions(Given.DOLLAR, elsewhere))
            .direct()
            .orElseThrow()
            .total()
            .isKnown())
        .isTrue();
    Total total = Given.sheet(proposal.withFxAssumptions(Given.DOLLAR, other))
        .direct()
        .orElseThrow()
        .total();
    assertThat(total.unknown()).extracting(Note::key).containsExactly(NoteKey.FX_AMBIGUOUS);
    assertThat(total.unknown().get(0).arguments())
        .isEqualTo(Map.of("pair", "USD/JPY", "rates", List.of("USD/JPY 150", "JPY/USD 0.007")));
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
}
