package io.github.geniac.pricing.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;

/** Costs of a load, held against buying node by node where it is cheapest. */
class MeritOrderProperties {

  private static final int CAP = 8;

  @Provide
  Arbitrary<List<Spot>> offers() {
    return Combinators.combine(
            Arbitraries.longs().between(0, 9), Arbitraries.integers().between(0, 4))
        .as((price, capacity) -> new Spot("s", price, capacity, 0, 9))
        .list()
        .ofMaxSize(5);
  }

  @Property
  void theCostIsThatOfBuyingNodeByNode(
      @ForAll("offers") List<Spot> offers,
      @ForAll @Size(max = 9) List<@IntRange(max = 14) Integer> loads,
      @ForAll @IntRange(max = 30) int poolPrice,
      @ForAll @IntRange(max = CAP) int poolMin) {
    MeritOrder order = new MeritOrder(offers);
    int[] load = loads.stream().mapToInt(nodes -> nodes).toArray();
    Levels levels = Levels.of(load);
    long[] curve = new long[CAP - poolMin + 1];
    order.curve(levels, poolMin, poolPrice, curve);
    int best = -1;
    for (int pool = poolMin; pool <= CAP; pool++) {
      long cost = bought(offers, load, pool);
      assertThat(order.cost(levels, pool)).isEqualTo(cost);
      long all = cost == MeritOrder.UNCOVERED ? cost : cost + (long) poolPrice * pool;
      assertThat(curve[pool - poolMin]).isEqualTo(all);
      best = all != MeritOrder.UNCOVERED && (best < 0 || all < curve[best - poolMin]) ? pool : best;
    }

    assertThat(order.bestPool(levels, poolMin, CAP, poolPrice)).isEqualTo(best);
  }

  @Property
  void newPricesAreAsGoodAsANewOrder(
      @ForAll("offers") List<Spot> offers,
      @ForAll @Size(5) List<@LongRange(max = 9) Long> prices,
      @ForAll @IntRange(max = 25) int nodes) {
    MeritOrder order = new MeritOrder(offers);
    order.reprice(prices.stream().mapToLong(price -> price).toArray());
    List<Spot> repriced = new ArrayList<>();
    for (int k = 0; k < offers.size(); k++) {
      repriced.add(new Spot("s", prices.get(k), offers.get(k).capacity(), 0, 9));
    }

    assertThat(order.cost(nodes)).isEqualTo(bought(repriced, new int[] {nodes}, 0));
    assertThat(order.capacity())
        .isEqualTo(offers.stream().mapToLong(Spot::capacity).sum());
  }

  private static long bought(List<Spot> offers, int[] load, int pool) {
    List<Long> nodes = new ArrayList<>();
    for (Spot offer : offers) {
      for (int n = 0; n < offer.capacity(); n++) {
        nodes.add(offer.price());
      }
    }
    nodes.sort(null);
    long cost = 0;
    for (int there : load) {
      int above = Math.max(0, there - pool);
      if (above > nodes.size()) {
        return MeritOrder.UNCOVERED;
      }
      cost += nodes.subList(0, above).stream().mapToLong(price -> price).sum();
    }
    return cost;
  }
}
