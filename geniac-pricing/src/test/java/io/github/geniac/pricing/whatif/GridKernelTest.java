package io.github.geniac.pricing.whatif;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.geniac.core.BulkPlan;
import io.github.geniac.core.DirectPlan;
import io.github.geniac.core.FxAssumption;
import io.github.geniac.core.Price;
import io.github.geniac.core.PriceUnit;
import io.github.geniac.core.Proposal;
import io.github.geniac.core.UsageBased;
import io.github.geniac.pricing.Pricing;
import io.github.geniac.pricing.Rounding;
import io.github.geniac.rules.Part;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;

/** What the kernel takes and what it refuses; {@link GridKernelProperties} has its totals. */
class GridKernelTest {

  private static final Axis RATES = Axis.fx("USD/JPY", "140", "149.22");
  private static final Axis PRICES = Axis.price("direct-gpu", "98.32", "55.04", "60");
  private static final Axis COUNTS = Axis.count("direct-gpu", 40, 44);

  @Test
  void totalsStandInTheOrderOfTheAxes() {
    GridKernel kernel = Tour.whatIf().kernel(Part.DIRECT, RATES, PRICES, COUNTS);
    Grid grid = Tour.whatIf().grid(RATES, PRICES, COUNTS);
    long[] totals = new long[12];

    kernel.fill(totals);

    assertThat(kernel.cells()).isEqualTo(12);
    assertThat(kernel.axes()).containsExactly(RATES, PRICES, COUNTS);
    assertThat(kernel.decimals()).isZero();
    assertThat(kernel.isWhole()).isTrue();
    for (int i = 0; i < 12; i++) {
      assertThat(Optional.of(kernel.money(totals[i])))
          .isEqualTo(grid.amounts(Part.DIRECT).get(i));
    }
    assertThat(kernel.total(1, 0, 1)).isEqualTo(Money.parse("JPY 2819708488"));
    long[] again = totals.clone();
    kernel.fill(again);
    assertThat(again).isEqualTo(totals);
  }

  @Test
  void totalsInThousandsOrInCentsAreMoneyAllTheSame() {
    Pricing thousands = Pricing.of(Tour.TERMS).withRounding(Rounding.of(-3, RoundingMode.DOWN));
    Pricing dollars = Pricing.of(Tour.TERMS).withBilling(CurrencyUnit.USD);

    GridKernel inThousands =
        WhatIf.of(thousands, Tour.PROPOSAL).kernel(Part.DIRECT, RATES, PRICES, COUNTS);
    GridKernel inDollars = WhatIf.of(dollars, Tour.PROPOSAL)
        .kernel(Part.DIRECT, PRICES, Axis.utilization("direct-gpu", "0.5", "1"), COUNTS);

    assertThat(inThousands.total(1, 0, 1)).isEqualTo(Money.parse("JPY 2819708000"));
    assertThat(inThousands.money(7)).isEqualTo(Money.parse("JPY 7000"));
    assertThat(inDollars.total(0, 1, 1)).isEqualTo(Money.parse("USD 18896317.44"));
    assertThat(inDollars.decimals()).isEqualTo(2);
  }

  @Test
  void manyDecimalsAreExactIfSlow() {
    Axis rates = Axis.fx("USD/JPY", "149.2200000001", "149.2200000002", "150");
    Axis prices = Axis.price("direct-gpu", "98.3200000001", "98.3200000003", "99");
    GridKernel kernel = Tour.whatIf().kernel(Part.DIRECT, rates, prices, COUNTS);
    Grid grid = Tour.whatIf().grid(rates, prices, COUNTS);
    long[] totals = new long[kernel.cells()];

    kernel.fill(totals);

    assertThat(kernel.isWhole()).isFalse();
    for (int i = 0; i < totals.length; i++) {
      assertThat(Optional.of(kernel.money(totals[i])))
          .isEqualTo(grid.amounts(Part.DIRECT).get(i));
    }
    assertThat(Optional.of(kernel.total(2, 1, 0)))
        .isEqualTo(grid.cell(2, 1, 0).amount(Part.DIRECT));
  }

  @Test
  void anFxAssumptionLimitedToItemsIsNoObstacle() {
    Proposal limited =
        Tour.PROPOSAL.withFxAssumptions(FxAssumption.of("USD", "JPY", "149.22").toBuilder()
            .addLimitedTo(Tour.DIRECT.id())
            .build());

    assertThat(Tour.whatIf(limited).kernel(Part.DIRECT, RATES, PRICES, COUNTS).total(1, 0, 1))
        .isEqualTo(Money.parse("JPY 2819708488"));
  }

  /** Axes that name what they touch, and axes that do not. */
  @Test
  void whatOneAxisLeavesAloneIsInTheTotalAllTheSame() {
    Proposal two = Tour.PROPOSAL.withDirectPlan(DirectPlan.of(
        Tour.DIRECT,
        Tour.DIRECT.toBuilder().id("more-gpu").nodes(3).build(),
        Tour.DIRECT.toBuilder()
            .id("yen-gpu")
            .pricePlan(UsageBased.of(Price.of("JPY 7777", PriceUnit.NODE_HOUR)))
            .build()));
    WhatIf whatIf = Tour.whatIf(two);
    Axis starts = Axis.of(
        "start",
        Scenario.of("on time"),
        Scenario.of("late", Shift.allMoved(7), Shift.count("yen-gpu", Change.fixed("5"))));
    Axis all =
        Axis.changed("all", Shift.prices(Change.scaled("1")), Change.Kind.SCALED, "1", "1.1", "2");
    for (Axis second : List.of(PRICES, Axis.price("more-gpu", "1.5", "2", "7"), all)) {
      for (Axis last : List.of(COUNTS, Axis.count("more-gpu", 0, 9), starts)) {
        GridKernel kernel = whatIf.kernel(Part.DIRECT, RATES, second, last);
        Grid grid = whatIf.grid(RATES, second, last);
        long[] totals = new long[12];

        kernel.fill(totals);

        for (int i = 0; i < 12; i++) {
          assertThat(Optional.of(kernel.money(totals[i])))
              .isEqualTo(grid.amounts(Part.DIRECT).get(i));
        }
      }
    }
  }

  @Test
  void anArrayOfAnotherLengthIsRefused() {
    GridKernel kernel = Tour.whatIf().kernel(Part.DIRECT, RATES, PRICES, COUNTS);

    assertThatIllegalArgumentException()
        .isThrownBy(() -> kernel.fill(new long[11]))
        .withMessage("GridKernel: there are 12 cells, but the array holds 11");
  }

  @Test
  void anAxisThatBendsTheCostGoesLast() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Tour.whatIf().kernel(Part.DIRECT, COUNTS, PRICES, RATES))
        .withMessage("GridKernel: point '40' of axis 'count direct-gpu' is not a single shift of a"
            + " rate, a price or a utilization, in which cost is linear; put the axis last, or use"
            + " WhatIf.grid");
    Axis mixed = Axis.of(
        "mixed",
        Scenario.of("a", Shift.price("direct-gpu", Change.fixed("1"))),
        Scenario.of("b", Shift.price("direct-gpu", Change.scaled("1"))));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Tour.whatIf().kernel(Part.DIRECT, RATES, mixed, COUNTS))
        .withMessage("GridKernel: the points of axis 'mixed' are 'price direct-gpu = 1' and 'price"
            + " direct-gpu x 1', which differ in more than their number; put it last, or use"
            + " WhatIf.grid");
    Axis two = Axis.of(
        "two",
        Scenario.of("a", Shift.price("direct-gpu", Change.fixed("1"))),
        Scenario.of("b", Shift.price("bulk-gpu", Change.fixed("1"))));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Tour.whatIf().kernel(Part.DIRECT, RATES, two, COUNTS))
        .withMessageContaining("differ in more than their number");
    Axis days = Axis.of("days", Scenario.of("a", Shift.moved("direct-gpu", 1)));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Tour.whatIf().kernel(Part.DIRECT, days, PRICES, COUNTS))
        .withMessageContaining("point 'a' of axis 'days'");
    Axis none = Axis.of("none", Scenario.of("as stated"));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Tour.whatIf().kernel(Part.DIRECT, none, PRICES, COUNTS))
        .withMessageContaining("point 'as stated' of axis 'none'");
  }

  @Test
  void aRateStatedTheOtherWayRoundIsRefused() {
    Proposal inverse = Tour.PROPOSAL.withFxAssumptions(FxAssumption.of("JPY", "USD", "0.0067"));
    Axis rates = Axis.fx("JPY/USD", "0.0060", "0.0065", "0.0070");

    assertThatIllegalArgumentException()
        .isThrownBy(() -> Tour.whatIf(inverse).kernel(Part.DIRECT, rates, PRICES, COUNTS))
        .withMessage("GridKernel: the DIRECT plan is not linear in 'JPY/USD' and 'price"
            + " direct-gpu', as with a rate stated the other way round; use WhatIf.grid");
  }

  @Test
  void anUnknownCostIsRefused() {
    Proposal unpriced = Tour.PROPOSAL.withBulkPlan(BulkPlan.builder()
        .addBulk(Tour.BULK.toBuilder().pricePlan(Optional.empty()).build())
        .build());

    assertThatIllegalArgumentException()
        .isThrownBy(() -> Tour.whatIf(unpriced)
            .kernel(Part.BULK, RATES, Axis.utilization("bulk-gpu", "1"), Axis.count("bulk-gpu", 1)))
        .withMessage("GridKernel: what 'bulk-gpu' costs is not known ([pricePlan]), so no total"
            + " of the BULK plan is; state it, or use WhatIf.grid");
  }

  @Test
  void aTotalThatNoLongHoldsIsRefused() {
    Axis prices = Axis.price("direct-gpu", "1", "1000000000000");

    assertThatIllegalArgumentException()
        .isThrownBy(() -> Tour.whatIf().kernel(Part.DIRECT, RATES, prices, COUNTS))
        .withMessage("GridKernel: with up to 149.22 on 'USD/JPY' and 1000000000000 on 'price"
            + " direct-gpu' the total of the DIRECT plan is more than a long holds; take lesser"
            + " values");
  }

  @Test
  void numbersOfTooManyDigitsAreRefused() {
    Axis prices = Axis.price("direct-gpu", "0", "0.0000000000000000001", "5");

    assertThatIllegalArgumentException()
        .isThrownBy(() -> Tour.whatIf().kernel(Part.DIRECT, RATES, prices, COUNTS))
        .withMessage("GridKernel: the numbers of axis 'price direct-gpu' have too many digits for"
            + " whole steps, such as 5; state fewer decimals, or use WhatIf.grid");
  }

  @Test
  void moreCellsThanAnArrayHoldsAreRefused() {
    Axis counts = Axis.counts("direct-gpu", 0, 40_000);
    String[] numbers = new String[300];
    for (int i = 0; i < numbers.length; i++) {
      numbers[i] = Integer.toString(i + 1);
    }

    assertThatIllegalArgumentException()
        .isThrownBy(() -> Tour.whatIf()
            .kernel(
                Part.DIRECT,
                Axis.fx("USD/JPY", numbers),
                Axis.price("direct-gpu", numbers),
                counts))
        .withMessage("GridKernel: 300 x 300 x 40001 cells are more than an array holds; take fewer"
            + " points on one axis");
  }
}
