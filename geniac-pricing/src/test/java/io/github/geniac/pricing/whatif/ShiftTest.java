package io.github.geniac.pricing.whatif;

import static io.github.geniac.pricing.whatif.Shifted.BARE;
import static io.github.geniac.pricing.whatif.Shifted.BASE;
import static io.github.geniac.pricing.whatif.Shifted.DISK;
import static io.github.geniac.pricing.whatif.Shifted.GPU;
import static io.github.geniac.pricing.whatif.Shifted.MARCH;
import static io.github.geniac.pricing.whatif.Shifted.POOL;
import static io.github.geniac.pricing.whatif.Shifted.PROPOSAL;
import static io.github.geniac.pricing.whatif.Shifted.TERMS;
import static io.github.geniac.pricing.whatif.Shifted.after;
import static io.github.geniac.pricing.whatif.Shifted.allocation;
import static io.github.geniac.pricing.whatif.Shifted.price;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.geniac.core.Allocation;
import io.github.geniac.core.Amount;
import io.github.geniac.core.CommittedTerm;
import io.github.geniac.core.DayRange;
import io.github.geniac.core.FxAssumption;
import io.github.geniac.core.NodeSchedule;
import io.github.geniac.core.Price;
import io.github.geniac.core.PricePlan;
import io.github.geniac.core.PriceTier;
import io.github.geniac.core.PriceUnit;
import io.github.geniac.core.Proposal;
import io.github.geniac.core.UsageBased;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What shifts make of a proposal, and which they refuse. */
class ShiftTest {

  @ParameterizedTest
  @CsvSource({"RELATIVE, 0.1, 165", "ABSOLUTE, 0.1, 150.1", "SCALED, 0.1, 15", "FIXED, 0.1, 0.1"})
  void aNumberChangesInFourWays(Change.Kind kind, String number, String rate) {
    Shift shift = Shift.fx("USD/JPY", new Change(kind, new BigDecimal(number)));

    List<FxAssumption> assumptions = shift.applyTo(BASE).proposal().fxAssumptions();

    assertThat(assumptions)
        .containsExactly(FxAssumption.of("USD", "JPY", rate), FxAssumption.of("EUR", "JPY", "160"));
  }

  @Test
  void changesReadAsTheyAct() {
    assertThat(Change.relative("0.10")).hasToString("+10%").isEqualTo(Change.relative("0.1"));
    assertThat(Change.relative("-0.062")).hasToString("-6.2%");
    assertThat(Change.relative("0")).hasToString("+0%");
    assertThat(Change.absolute("5")).hasToString("+5");
    assertThat(Change.absolute("-5.50")).hasToString("-5.5");
    assertThat(Change.scaled("1.1")).hasToString("x 1.1");
    assertThat(Change.fixed("1e2")).hasToString("= 100");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Change.relative("ten percent"))
        .withMessage("Change: number must be a decimal number such as '0.35', was 'ten percent'");
  }

  @Test
  void shiftsReadAsTheyAct() {
    Change more = Change.relative("0.1");

    assertThat(Shift.fx(" USD/JPY ", more)).hasToString("USD/JPY +10%");
    assertThat(Shift.price("gpu", more)).hasToString("price gpu +10%");
    assertThat(Shift.prices(more)).hasToString("price of all +10%");
    assertThat(Shift.count("gpu", Change.absolute("4"))).hasToString("count gpu +4");
    assertThat(Shift.moved("gpu", 14)).hasToString("days gpu +14/+14");
    assertThat(Shift.allMoved(-7)).hasToString("days of all -7/-7");
    assertThat(Shift.extended("gpu", 3)).hasToString("days gpu +0/+3");
    assertThat(Shift.started("gpu", -3)).hasToString("days gpu -3/+0");
    assertThat(Shift.utilization("gpu", more)).hasToString("utilization gpu +10%");
    assertThat(Shift.utilizations(more)).hasToString("utilization of all +10%");
    assertThat(Shift.researchStart(LocalDate.of(2024, 11, 1)))
        .hasToString("research start 2024-11-01");
    assertThat(Scenario.of(" weak ", Shift.fx("USD/JPY", more))).hasToString("weak [USD/JPY +10%]");
  }

  @Test
  void anAllocationOfBothPlansShiftsInBoth() {
    Proposal shifted = Shift.price("gpu", Change.fixed("90")).applyTo(BASE).proposal();

    assertThat(shifted.allocations()).hasSize(5);
    assertThat(shifted.allocations().stream().filter(one -> one.id().equals(GPU.id())))
        .hasSize(2)
        .allSatisfy(one -> assertThat(price(one)).isEqualTo("90"));
    assertThat(allocation(shifted, "pool")).isEqualTo(POOL);
  }

  @Test
  void aProposalWithoutAPlanStaysWithoutIt() {
    Situation direct = new Situation(PROPOSAL.withoutBulkPlan(), TERMS);
    Proposal bulkOnly = PROPOSAL.toBuilder().directPlan(Optional.empty()).build();

    Shift shift = Shift.count("gpu", Change.fixed("1"));

    assertThat(shift.applyTo(direct).proposal().bulkPlan()).isEmpty();
    assertThat(shift.applyTo(new Situation(bulkOnly, TERMS)).proposal().directPlan())
        .isEmpty();
  }

  @Test
  void allPricesShiftByAFactorWhateverTheirCurrency() {
    Shift shift = Shift.prices(Change.relative("0.1"));

    assertThat(price(after(shift, "gpu"))).isEqualTo("110");
    assertThat(price(after(shift, "disk"))).isEqualTo("2750");
    assertThat(price(after(shift, "pool"))).isEqualTo("1100000");
    assertThat(after(shift, "bare")).isEqualTo(BARE);
    assertThat(price(after(Shift.prices(Change.scaled("0")), "gpu"))).isEqualTo("0");
  }

  @Test
  void allPricesShiftByAnAmountOnlyInOneCurrency() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Shift.prices(Change.absolute("5")).applyTo(BASE))
        .withMessage("Shift 'price of all +5': the prices are in [USD, JPY], so one number does not"
            + " suit them all; shift one allocation at a time, or by a factor");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Shift.prices(Change.fixed("5")).applyTo(BASE))
        .withMessageContaining("the prices are in [USD, JPY]");
    assertThat(price(after(GPU, Shift.prices(Change.absolute("5"))))).isEqualTo("105");
    assertThat(price(after(GPU, Shift.prices(Change.fixed("5"))))).isEqualTo("5");
  }

  @Test
  void tiersShiftWithTheirPrice() {
    UsageBased tiered = UsageBased.builder()
        .price(Price.of("USD 100", PriceUnit.NODE_HOUR))
        .tierScope(UsageBased.TierScope.ALL_NODES)
        .addTiers(PriceTier.of(16, "USD 90"), PriceTier.of(32, "USD 80"))
        .build();
    Allocation gpu = GPU.withPricePlan(tiered);

    PricePlan less =
        after(gpu, Shift.price("gpu", Change.absolute("-10"))).pricePlan().get();

    assertThat(less)
        .isEqualTo(UsageBased.builder()
            .price(Price.of("USD 90", PriceUnit.NODE_HOUR))
            .tierScope(UsageBased.TierScope.ALL_NODES)
            .addTiers(PriceTier.of(16, "USD 80"), PriceTier.of(32, "USD 70"))
            .build());
    assertThatIllegalArgumentException()
        .isThrownBy(() -> after(gpu, Shift.price("gpu", Change.fixed("90"))))
        .withMessage("Shift 'price gpu = 90': allocation 'gpu' has 2 price tiers besides its price,"
            + " and one value does not say what becomes of them; shift it by a factor or an"
            + " amount");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> after(gpu, Shift.price("gpu", Change.absolute("-81"))))
        .withMessageContaining("would be USD -1 instead of USD 80");
  }

  @Test
  void aCountShiftsWhateverItsForm() {
    assertThat(after(Shift.count("gpu", Change.absolute("4")), "gpu").amount())
        .contains(Amount.nodes(48));
    assertThat(after(Shift.count("gpu", Change.relative("0.25")), "gpu").amount())
        .contains(Amount.nodes(55));
    assertThat(after(Shift.count("gpu", Change.scaled("0")), "gpu").amount())
        .contains(Amount.nodes(0));
    assertThat(after(Shift.count("disk", Change.relative("0.333")), "disk").amount())
        .contains(Amount.quantity(new BigDecimal("266.6")));

    NodeSchedule steps = NodeSchedule.of(MARCH, 10).plus(DayRange.ofDays(MARCH.start(), 5), 10);
    Allocation scheduled = GPU.withAmount(Amount.scheduled(steps));
    assertThat(after(scheduled, Shift.count("gpu", Change.absolute("-10"))).nodeSchedule())
        .contains(NodeSchedule.of(DayRange.ofDays(MARCH.start(), 5), 10));
  }

  @Test
  void aCountThatIsNoCountIsRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> after(Shift.count("gpu", Change.absolute("-45")), "gpu"))
        .withMessage("Shift 'count gpu -45': the count of nodes of allocation 'gpu' would be -1"
            + " instead of 44; it is 0 or more, and 0 takes nothing");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> after(Shift.count("disk", Change.fixed("-1")), "disk"))
        .withMessageContaining("the quantity of allocation 'disk' would be -1 instead of 200");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> after(Shift.count("gpu", Change.relative("0.1")), "gpu"))
        .withMessage("Shift 'count gpu +10%': the count of nodes of allocation 'gpu' would be 48.4"
            + " instead of 44; it is a whole number up to 2147483647: shift it by a whole amount, or"
            + " to a value");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> after(Shift.count("gpu", Change.fixed("2147483648")), "gpu"))
        .withMessageContaining("2147483648 instead of 44");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> after(Shift.count("bare", Change.fixed("1")), "bare"))
        .withMessage("Shift 'count bare = 1': allocation 'bare' states no amount to shift; state"
            + " one in the base");
  }

  @Test
  void anAllocationMovesWithItsScheduleAndItsTerm() {
    Price price = Price.of("USD 50", PriceUnit.NODE_HOUR);
    Allocation committed = GPU.toBuilder()
        .schedule(NodeSchedule.of(DayRange.ofDays(MARCH.start(), 5), 3))
        .pricePlan(CommittedTerm.builder().price(price).term(MARCH).nodes(8).build())
        .build();

    Allocation moved = after(committed, Shift.moved("gpu", 14));

    assertThat(moved.period()).contains(DayRange.parse("2025-03-15/2025-04-15"));
    assertThat(moved.nodeSchedule())
        .contains(NodeSchedule.of(DayRange.parse("2025-03-15/2025-03-20"), 3));
    assertThat(moved.pricePlan())
        .contains(CommittedTerm.builder()
            .price(price)
            .term(DayRange.parse("2025-03-15/2025-04-15"))
            .nodes(8)
            .build());
    assertThat(after(moved, Shift.allMoved(-14))).isEqualTo(committed);
    assertThat(after(committed, Shift.extended("gpu", 1)).pricePlan())
        .isEqualTo(committed.pricePlan());
    CommittedTerm undated = CommittedTerm.builder().price(price).build();
    assertThat(after(GPU.withPricePlan(undated), Shift.moved("gpu", 1)).pricePlan())
        .contains(undated);
  }

  @Test
  void onlyAllocationsWithDaysMove() {
    Proposal moved = Shift.allMoved(31).applyTo(BASE).proposal();

    assertThat(allocation(moved, "gpu").period()).contains(DayRange.parse("2025-04-01/2025-05-02"));
    assertThat(allocation(moved, "pool").period())
        .contains(DayRange.parse("2024-11-15/2025-05-16"));
    assertThat(allocation(moved, "disk")).isEqualTo(DISK);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Shift.moved("disk", 1).applyTo(BASE))
        .withMessage("Shift 'days disk +1/+1': there are no stated days to shift; state a period or"
            + " a schedule in the base");
  }

  @Test
  void anAllocationGrowsAndShrinksAtEitherEnd() {
    assertThat(after(Shift.extended("gpu", 14), "gpu").period())
        .contains(DayRange.parse("2025-03-01/2025-04-15"));
    assertThat(after(Shift.extended("gpu", -30), "gpu").period())
        .contains(DayRange.parse("2025-03-01/2025-03-02"));
    assertThat(after(Shift.started("gpu", -1), "gpu").period())
        .contains(DayRange.parse("2025-02-28/2025-04-01"));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> after(Shift.extended("gpu", -31), "gpu"))
        .withMessage("Shift 'days gpu +0/-31': nothing would be left of the days of allocation"
            + " 'gpu', 2025-03-01/2025-04-01; shift by fewer days");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> after(Shift.moved("gpu", Integer.MAX_VALUE), "gpu"))
        .withMessageContaining("shift by fewer days");
  }

  @Test
  void aScheduleGoesOnWithItsEdgesAndIsCutAtThem() {
    NodeSchedule steps = NodeSchedule.of(DayRange.parse("2025-03-01/2025-03-11"), 10)
        .plus(DayRange.parse("2025-03-21/2025-04-01"), 20);
    Allocation gpu = GPU.toBuilder().period(Optional.empty()).schedule(steps).build();

    assertThat(after(gpu, Shift.extended("gpu", 2)).nodeSchedule())
        .contains(steps.plus(DayRange.parse("2025-04-01/2025-04-03"), 20));
    assertThat(after(gpu, Shift.started("gpu", -2)).nodeSchedule())
        .contains(steps.plus(DayRange.parse("2025-02-27/2025-03-01"), 10));
    assertThat(after(gpu, Shift.extended("gpu", -15)).nodeSchedule())
        .contains(NodeSchedule.of(DayRange.parse("2025-03-01/2025-03-11"), 10));
    assertThat(after(gpu, Shift.started("gpu", 9)).nodeSchedule())
        .contains(NodeSchedule.of(DayRange.parse("2025-03-10/2025-03-11"), 10)
            .plus(DayRange.parse("2025-03-21/2025-04-01"), 20));
    Shift both = new Shift.Days(Optional.of(gpu.id()), -1, 1);
    assertThat(after(gpu, both).nodeSchedule())
        .contains(steps
            .plus(DayRange.parse("2025-02-28/2025-03-01"), 10)
            .plus(DayRange.parse("2025-04-01/2025-04-02"), 20));
    Shift away = new Shift.Days(Optional.of(gpu.id()), 60, 70);
    assertThat(after(gpu, away).nodeSchedule())
        .contains(NodeSchedule.of(DayRange.parse("2025-04-30/2025-06-10"), 20));
    Shift ago = new Shift.Days(Optional.of(gpu.id()), -70, -60);
    assertThat(after(gpu, ago).nodeSchedule())
        .contains(NodeSchedule.of(DayRange.parse("2024-12-21/2025-01-31"), 10));
    Allocation empty =
        gpu.toBuilder().schedule(NodeSchedule.empty()).period(MARCH).build();
    assertThat(after(empty, Shift.extended("gpu", 1)).nodeSchedule())
        .contains(NodeSchedule.empty());
  }
}
