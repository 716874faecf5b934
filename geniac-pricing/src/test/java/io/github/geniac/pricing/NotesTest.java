package io.github.geniac.pricing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.geniac.core.Allocation;
import io.github.geniac.core.Amount;
import io.github.geniac.core.BulkTerm;
import io.github.geniac.core.CommittedTerm;
import io.github.geniac.core.DayRange;
import io.github.geniac.core.FlatCharge;
import io.github.geniac.core.FxAssumption;
import io.github.geniac.core.ItemId;
import io.github.geniac.core.NodeSchedule;
import io.github.geniac.core.PrepaidBlock;
import io.github.geniac.core.Price;
import io.github.geniac.core.PriceTier;
import io.github.geniac.core.PriceUnit;
import io.github.geniac.core.Proposal;
import io.github.geniac.core.UsageBased;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
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

  private static List<Note> notes(Allocation allocation) {
    return Given.priced(allocation).lines().get(0).notes();
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
}
