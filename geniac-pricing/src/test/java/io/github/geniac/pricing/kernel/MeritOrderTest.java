package io.github.geniac.pricing.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class MeritOrderTest {

  /**
   * PyPSA's example of screening curves: load 1000 - 1000 z for z from 0 to 1 in steps of 0.001, so
   * 1001 snapshots of weight 1/1001; coal costs 15 a unit and 2 an hour, gas 10 and 12, not serving
   * load 1012 an hour. Its optimum is 500, 490, 10 for 14,706.19. All costs are times 1001 here;
   * gas is the pool of what coal leaves over, and what costs an hour in any case is taken apart.
   */
  @Test
  void itFindsTheOptimumOfScreeningCurves() {
    int[] load = IntStream.rangeClosed(0, 1000).toArray();
    MeritOrder notServed = new MeritOrder(List.of(new Spot("no", 1000, 1000, 0, 1001)));
    long best = Long.MAX_VALUE;
    int bestCoal = -1;
    int bestGas = -1;
    for (int coal = 0; coal <= 1000; coal++) {
      int n = coal;
      int[] rest = IntStream.of(load).map(x -> Math.max(0, x - n)).toArray();
      Levels levels = Levels.of(rest);
      int gas = notServed.bestPool(levels, 0, 1000, 10 * 1001);
      long served = 2L * IntStream.of(load).sum() + 10L * IntStream.of(rest).sum();
      long cost = 15L * 1001 * coal + 10L * 1001 * gas + served + notServed.cost(levels, gas);
      if (cost < best) {
        best = cost;
        bestCoal = coal;
        bestGas = gas;
      }
    }

    assertThat(List.of(bestCoal, bestGas, 1000 - bestCoal - bestGas)).containsExactly(500, 490, 10);
    assertThat(Math.round(best / 1001.0 * 100) / 100.0).isEqualTo(14_706.19);
  }

  @Test
  void theNextNodeOfThePoolIsBoughtWhenItSavesMoreThanItCosts() {
    MeritOrder order = new MeritOrder(List.of(new Spot("spot", 10, 99, 0, 4)));
    Levels levels = Levels.of(5, 5, 3, 0);

    // Level 3 is used on three ticks, level 4 and 5 on two, level 6 on none.
    assertThat(order.bestPool(levels, 0, 9, 29)).isEqualTo(3);
    assertThat(order.bestPool(levels, 0, 9, 30)).isEqualTo(0);
    assertThat(order.bestPool(levels, 0, 9, 19)).isEqualTo(5);
    assertThat(order.bestPool(levels, 0, 9, 20)).isEqualTo(3);
    assertThat(order.bestPool(levels, 7, 9, 20)).isEqualTo(7);
    assertThat(order.bestPool(levels, 0, 9, 0)).isEqualTo(5);
  }

  @Test
  void aLoadThatNothingCoversHasNoCost() {
    MeritOrder order = new MeritOrder(List.of(new Spot("spot", 10, 3, 0, 4)));
    Levels levels = Levels.of(9, 0);
    long[] curve = new long[7];
    order.curve(levels, 0, 7, curve);

    assertThat(order.cost(4)).isEqualTo(MeritOrder.UNCOVERED);
    assertThat(order.cost(levels, 5)).isEqualTo(MeritOrder.UNCOVERED);
    assertThat(order.cost(levels, 6)).isEqualTo(30);
    assertThat(order.bestPool(levels, 0, 5, 7)).isEqualTo(-1);
    assertThat(order.bestPool(levels, 0, 6, 7)).isEqualTo(6);
    assertThat(curve).startsWith(MeritOrder.UNCOVERED).endsWith(MeritOrder.UNCOVERED, 72);
  }

  @Test
  void aCostThatDoesNotFitIsAnError() {
    MeritOrder order = new MeritOrder(List.of(new Spot("spot", Long.MAX_VALUE / 2, 3, 0, 4)));

    assertThatThrownBy(() -> order.cost(Levels.of(3), 0)).isInstanceOf(ArithmeticException.class);
    assertThatThrownBy(() -> order.cost(3)).isInstanceOf(ArithmeticException.class);
  }

  @Test
  void onlyAUniformInstanceHasOne() {
    Instance instance =
        new Instance(5, 0, 0, List.of(), List.of(new Spot("late", 1, 1, 1, 5)), List.of());

    assertThatThrownBy(() -> MeritOrder.of(instance))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("MeritOrder: all offers have to span the 5 ticks and be paid by use;"
            + " use WindowFlow");
  }

  @Test
  void aLoadIsNotNegative() {
    assertThatThrownBy(() -> Levels.of(3, -1))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("Levels: a load is 0 or more, was -1");
    assertThat(Levels.of().highest()).isZero();
  }
}
