package io.github.geniac.bench.search;

import io.github.geniac.pricing.kernel.Commitment;
import io.github.geniac.pricing.kernel.Spot;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;

/**
 * Offers around list prices of nodes with eight H100. Prices are in thousandths of a US dollar;
 * that of the pool is a drawn share of the cheapest offer's over the horizon, and nobody's price.
 */
final class Offers {

  /**
   * List prices of a node-hour in thousandths of a US dollar, without tax: p5.48xlarge on demand in
   * two regions before and after June 2025, the same as a capacity block, and nodes of the like.
   */
  private static final int[] LIST = {98_320, 55_040, 123_195, 68_800, 84_940, 49_240, 31_920};

  private static final int BLOCK = 39_330;
  private static final List<Integer> BLOCK_SIZES = List.of(0, 1, 2, 4, 8, 16, 32, 64);

  private final Random random;
  private final int ticks;
  private final int hours;

  /**
   * Offers of a horizon.
   *
   * @param random where draws come from
   * @param ticks the length of the horizon
   * @param hours the hours of a tick
   */
  Offers(Random random, int ticks, int hours) {
    this.random = random;
    this.ticks = ticks;
    this.hours = hours;
  }

  /**
   * {@return so many spots on the whole horizon with so many nodes together, cheapest first}
   *
   * @param count how many, at least 1
   * @param nodes their nodes together
   */
  List<Spot> spanning(int count, int nodes) {
    List<Spot> spots = new ArrayList<>();
    int left = nodes;
    for (int i = 0; i < count; i++) {
      int fair = Math.max(1, left / (count - i));
      int capacity = i == count - 1 ? left : Math.min(left, 1 + random.nextInt(2 * fair));
      spots.add(new Spot("spot" + i, price(), capacity, 0, ticks));
      left -= capacity;
    }
    spots.sort(Comparator.comparingLong(Spot::price));
    return spots;
  }

  /**
   * {@return so many spots on drawn parts of the horizon, a quarter of it or more}
   *
   * @param count how many
   * @param nodes the most nodes of one
   */
  List<Spot> partTime(int count, int nodes) {
    List<Spot> spots = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      int length = Math.max(1, ticks / 4 + random.nextInt(ticks / 2 + 1));
      int from = random.nextInt(ticks - length + 1);
      spots.add(new Spot("part" + i, price(), 1 + random.nextInt(nodes), from, from + length));
    }
    return spots;
  }

  /**
   * {@return so many blocks of whole weeks, in the sizes in which capacity blocks are sold, at 80
   * to 110 % of their price}
   *
   * @param count how many
   * @param week the ticks of a week
   * @param nodes the most nodes of one
   */
  List<Commitment> blocks(int count, int week, int nodes) {
    List<Commitment> blocks = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      int length = week * (1 + random.nextInt(Math.max(1, ticks / week / 2)));
      int from = random.nextInt(ticks - length + 1);
      long price = (long) BLOCK * hours * length * (80 + random.nextInt(31)) / 100;
      List<Integer> sizes = BLOCK_SIZES.stream().filter(size -> size <= nodes).toList();
      blocks.add(new Commitment("block" + i, price, sizes, from, from + length));
    }
    return blocks;
  }

  /**
   * {@return the price of a node of the pool: 35 to 90 % of the cheapest spot's over the horizon}
   *
   * @param spots the spots
   */
  long pool(List<Spot> spots) {
    long cheapest = spots.stream().mapToLong(Spot::price).min().orElse((long) BLOCK * hours);
    return cheapest * ticks * (35 + random.nextInt(56)) / 100;
  }

  /** A list price with a discount of 0 to 20 %, in whole cents an hour. */
  private long price() {
    int list = LIST[random.nextInt(LIST.length)];
    return (long) list / 10 * (80 + random.nextInt(21)) / 100 * 10 * hours;
  }
}
