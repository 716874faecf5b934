package io.github.geniac.pricing.kernel;

import java.util.Arrays;
import java.util.List;

/**
 * What a load costs beside a pool of constant size, when every offer spans the horizon: the nodes
 * above the pool are bought where they are cheapest first. A workspace for the offers, which can be
 * priced anew; nothing but the constructor allocates.
 *
 * <p>With offers in the order of their prices {@code p(0) <= p(1) <= ...}, and {@code s(k)} nodes
 * to be had before offer {@code k}, the {@code u} nodes above the pool cost {@code f(u) = sum over
 * k of (p(k) - p(k-1)) * (u - s(k))+} on a tick. So the whole load costs
 *
 * <pre>
 * C(N) = poolPrice * N + sum over k of (p(k) - p(k-1)) * E(N + s(k))
 * </pre>
 *
 * where {@code E(l)} are the node-ticks above {@code l}: a few look-ups in {@link Levels}, and
 * convex in {@code N}. The next node of the pool pays just when the ticks above {@code N} would
 * cost more as overflow than it does: the critical fractile of the newsvendor, the crossing of
 * screening curves.
 *
 * <p>All sums have terms of one sign and are checked: they are exact or an ArithmeticException.
 */
public final class MeritOrder {

  /** The cost of a load that pool and offers cannot cover. */
  public static final long UNCOVERED = Long.MAX_VALUE;

  private final int[] capacities;
  private final long[] price;
  private final int[] capacity;
  private int size;
  private long total;

  /**
   * The merit order of offers.
   *
   * @param spots the offers, each of which spans the horizon; those without capacity are passed
   *     over
   */
  public MeritOrder(List<Spot> spots) {
    this.capacities = spots.stream().mapToInt(Spot::capacity).toArray();
    this.price = new long[capacities.length];
    this.capacity = new int[capacities.length];
    reprice(spots.stream().mapToLong(Spot::price).toArray());
  }

  /**
   * {@return the merit order of an instance}
   *
   * @param instance a uniform instance
   * @throws IllegalArgumentException if an offer is open for part of the horizon or committed; then
   *     loads of one size differ in cost
   */
  public static MeritOrder of(Instance instance) {
    Instance.check(
        instance.isUniform(),
        "MeritOrder: all offers have to span the %d ticks and be paid by use; use WindowFlow",
        instance.ticks());
    return new MeritOrder(instance.spots());
  }

  /**
   * Sets new prices.
   *
   * @param prices the price of each offer for a node-tick, 0 or more, in the order of the offers
   */
  public void reprice(long[] prices) {
    size = 0;
    total = 0;
    for (int k = 0; k < capacities.length; k++) {
      if (capacities[k] > 0) {
        int at = size++;
        while (at > 0 && price[at - 1] > prices[k]) {
          price[at] = price[at - 1];
          capacity[at] = capacity[at - 1];
          at--;
        }
        price[at] = prices[k];
        capacity[at] = capacities[k];
        total += capacities[k];
      }
    }
  }

  /** {@return the nodes that all offers have together on a tick} */
  public long capacity() {
    return total;
  }

  /**
   * {@return what nodes above the pool cost on one tick, or {@link #UNCOVERED}}
   *
   * @param nodes their number, 0 or more
   */
  public long cost(long nodes) {
    if (nodes > total) {
      return UNCOVERED;
    }
    long cost = 0;
    long left = nodes;
    for (int k = 0; left > 0; k++) {
      long use = Math.min(left, capacity[k]);
      cost = Math.addExact(cost, Math.multiplyExact(use, price[k]));
      left -= use;
    }
    return cost;
  }

  /**
   * {@return what a load above a pool costs, or {@link #UNCOVERED}; without the pool itself}
   *
   * @param levels the load
   * @param pool the nodes of the pool, 0 or more
   * @throws ArithmeticException if the cost passes {@link Long#MAX_VALUE}
   */
  public long cost(Levels levels, int pool) {
    if (levels.highest() > total + pool) {
      return UNCOVERED;
    }
    long cost = 0;
    long nodes = pool;
    long before = 0;
    int above = levels.above(nodes, levels.size());
    for (int k = 0; above > 0; k++) {
      long step = levels.nodeTicksAbove(nodes, above);
      cost = Math.addExact(cost, Math.multiplyExact(price[k] - before, step));
      before = price[k];
      nodes += capacity[k];
      above = levels.above(nodes, above);
    }
    return cost;
  }

  /** {@return what the next node of the pool saves; the load has to be covered without it} */
  private long saving(Levels levels, int pool) {
    long saving = 0;
    long nodes = pool;
    long before = 0;
    int above = levels.above(nodes, levels.size());
    for (int k = 0; above > 0; k++) {
      long step = Math.multiplyExact(price[k] - before, levels.ticksAbove(above));
      saving = Math.addExact(saving, step);
      before = price[k];
      nodes += capacity[k];
      above = levels.above(nodes, above);
    }
    return saving;
  }

  /**
   * {@return the smallest of the cheapest pools for a load; -1 if not even the largest covers it}
   *
   * @param levels the load
   * @param poolMin the fewest nodes of the pool, 0 or more
   * @param poolCap the most nodes of the pool
   * @param poolPrice the price of one of them
   * @throws ArithmeticException if a cost passes {@link Long#MAX_VALUE}
   */
  public int bestPool(Levels levels, int poolMin, int poolCap, long poolPrice) {
    long fewest = Math.max(poolMin, levels.highest() - total);
    if (fewest > poolCap) {
      return -1;
    }
    int pool = (int) fewest;
    int enough = poolCap;
    while (pool < enough) {
      int middle = (pool + enough) >>> 1;
      if (saving(levels, middle) > poolPrice) {
        pool = middle + 1;
      } else {
        enough = middle;
      }
    }
    return pool;
  }

  /**
   * Computes the cost of a load, pool included, for every pool.
   *
   * @param levels the load
   * @param poolMin the smallest pool
   * @param poolPrice the price of one node of the pool
   * @param curve where the costs go, or {@link #UNCOVERED}; the first for the smallest pool, each
   *     next one for a node more
   * @throws ArithmeticException if a cost passes {@link Long#MAX_VALUE}
   */
  public void curve(Levels levels, int poolMin, long poolPrice, long[] curve) {
    Arrays.fill(curve, 0);
    long nodes = poolMin;
    long before = 0;
    for (int k = 0; k < size && nodes < levels.highest(); k++) {
      add(levels, nodes, price[k] - before, curve);
      before = price[k];
      nodes += capacity[k];
    }
    for (int i = 0; i < curve.length; i++) {
      long pool = (long) poolMin + i;
      curve[i] = levels.highest() > total + pool
          ? UNCOVERED
          : Math.addExact(curve[i], Math.multiplyExact(poolPrice, pool));
    }
  }

  /** Adds a price for all node-ticks above so many nodes, one node more for each entry. */
  private static void add(Levels levels, long nodes, long dearer, long[] curve) {
    int above = levels.above(nodes, levels.size());
    long over = levels.nodeTicksAbove(nodes, above);
    for (int i = 0; i < curve.length && over > 0; i++) {
      curve[i] = Math.addExact(curve[i], Math.multiplyExact(dearer, over));
      over -= levels.ticksAbove(above);
      above = levels.above(nodes + i + 1, above);
    }
  }
}
