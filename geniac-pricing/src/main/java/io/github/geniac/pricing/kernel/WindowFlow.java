package io.github.geniac.pricing.kernel;

import java.util.Arrays;
import java.util.List;

/**
 * The least cost of the work in windows when offers are open for part of the horizon or committed:
 * exact for given counts, a lower bound for ranges of counts. A workspace for one instance, for one
 * thread; it allocates nothing after it was made.
 *
 * <p><b>Where it is needed.</b> If every offer spans the horizon, a tick's cost depends on its load
 * alone, and {@link LevelProfile} is the cheapest for all prices. If not, it is wrong: with one
 * free node on the first of two ticks, one node-tick belongs there, and an even load knows nothing
 * of it.
 *
 * <p><b>Ranges of counts.</b> A count between {@code lo} and {@code hi} of the pool or of a
 * commitment is taken as {@code lo} paid for, and up to {@code hi - lo} further nodes on each tick
 * of its window at {@code price / length} a node-tick. Whatever count is chosen in the end, its
 * nodes beyond {@code lo} do no more than that on any tick, and cost no less. Such prices are
 * fractions: costs are counted in parts of {@link #scale}, a power of two, these prices are rounded
 * down, the sum is rounded up. So the bound stays one, for costs are integers; and it is exact when
 * {@code lo = hi} throughout.
 *
 * <p><b>How it is solved.</b> On a tick what is free comes first, then offers by their price: the
 * cost is convex in the load. On an elementary interval, with windows of offers among its bounds,
 * any total can be spread evenly ({@link LevelProfile} says why), so the cost is convex in the
 * total of each interval, and bends at whole nodes. Let {@code B(a, i)} be the node-ticks to be had
 * in interval {@code i} free or from the {@code a} cheapest prices {@code p(0) < p(1) < ...}. Then
 *
 * <pre>
 * cost = sum over a of (p(a) - p(a-1)) * sum over i of (load(i) - B(a, i))+
 * </pre>
 *
 * The loads that tasks can make are a base polyhedron, as there, and a separable convex function on
 * it is minimised by decomposition (Fujishige 1980, Groenevelt 1991), here along the prices: halve
 * the prices still possible for a set of intervals, and move load from where it is above
 * {@code B(a, i)} to where it is below. If some of each kind is left, the intervals that the former
 * reach are a cut, which takes the higher prices; its rest takes the lower ones. So each inner sum
 * is smallest at once, by the same duality: it is {@code max over S of p(S) - B(a, S)}, attained by
 * the intervals of {@link #rank} above {@code a}; whether it is so can be checked without flows.
 */
public final class WindowFlow {

  /** The pool, where a commitment is asked for. */
  public static final int POOL = -1;

  private final long poolPrice;
  private final long[] prices;
  private final Sources sources;
  private final Intervals intervals;
  private final Flows flows;
  private final Exchange exchange;
  private final int stride;
  private final int words;

  /** By price and interval: the node-ticks free, then up to each price. */
  private final long[] upTo;

  private final int[] countLo;
  private final int[] countHi;
  private int poolLo;
  private int poolHi;

  /** Sets of intervals, and the least and most prices that they may pay. */
  private final long[] stack;

  private final int[] least;
  private final int[] most;
  private final int[] rank;
  private boolean covered;

  /**
   * A workspace.
   *
   * @param instance the instance
   */
  public WindowFlow(Instance instance) {
    this.poolPrice = instance.poolPrice();
    this.prices = instance.commitments().stream().mapToLong(Commitment::price).toArray();
    this.sources = new Sources(instance);
    this.intervals = new Intervals(instance.tasks(), sources.bounds());
    this.flows = new Flows(instance.tasks(), intervals);
    this.exchange = new Exchange(flows, intervals.most());
    this.stride = Math.max(1, intervals.most());
    this.words = flows.words;
    this.upTo = new long[(sources.prices() + 1) * stride];
    this.countLo = new int[prices.length];
    this.countHi = new int[prices.length];
    this.stack = new long[(stride + 2) * words];
    this.least = new int[stride + 2];
    this.most = new int[stride + 2];
    this.rank = new int[stride];
  }

  /**
   * Replaces the work and the ranges of nodes from here on, one entry a task; where they were 0
   * they have to stay so.
   *
   * @param work the node-ticks
   * @param min the fewest nodes
   * @param max the most nodes
   */
  void tasks(int[] work, int[] min, int[] max) {
    flows.tasks(work, min, max);
  }

  /**
   * Finds the least cost for windows, one entry a task, no first tick above its last one, and
   * ranges of counts; windows of tasks without work are not read.
   *
   * @param startLo the first ticks on which tasks may start
   * @param startHi the last ones
   * @param endLo the first ticks before which tasks may have ended
   * @param endHi the last ones
   * @param pool the fewest and the most nodes of the pool
   * @param lo the fewest nodes of each commitment
   * @param hi the most nodes of each commitment
   * @return false if some task cannot do its work, or not all of it can be covered; then there is
   *     no result to read
   */
  public boolean solve(
      int[] startLo, int[] startHi, int[] endLo, int[] endHi, int[] pool, int[] lo, int[] hi) {
    poolLo = pool[0];
    poolHi = pool[1];
    System.arraycopy(lo, 0, countLo, 0, countLo.length);
    System.arraycopy(hi, 0, countHi, 0, countHi.length);
    intervals.set(startLo, startHi, endLo, endHi);
    supply();
    if (!flows.fill(free())) {
      return false;
    }
    divide();
    return covered;
  }

  /** Adds up what is to be had in each interval, free and up to each price. */
  private void supply() {
    Arrays.fill(upTo, 0);
    for (int s = 0; s < sources.size(); s++) {
      add(s, 0, lo(sources.owner[s]));
      add(s, 1 + sources.rank[s], extra(s));
    }
    for (int a = 1; a <= sources.prices(); a++) {
      for (int i = 0; i < intervals.count(); i++) {
        upTo[a * stride + i] += upTo[(a - 1) * stride + i];
      }
    }
  }

  private void add(int source, int row, long nodes) {
    int end = intervals.offer(sources.to[source]);
    for (int i = intervals.offer(sources.from[source]); i < end; i++) {
      upTo[row * stride + i] += nodes * intervals.ticks(i);
    }
  }

  private int lo(int owner) {
    return owner == Sources.SPOT ? 0 : owner == POOL ? poolLo : countLo[owner];
  }

  /** {@return the nodes of a source beyond those taken} */
  private int extra(int source) {
    int owner = sources.owner[source];
    if (owner == Sources.SPOT) {
      return sources.capacity[source];
    }
    return owner == POOL ? poolHi - poolLo : countHi[owner] - countLo[owner];
  }

  /** Tells the flows what is free; {@return the most of it on a tick} */
  private long free() {
    long freest = poolLo;
    for (int count : countLo) {
      freest += count;
    }
    for (int i = 0; i < intervals.count(); i++) {
      flows.free(i, upTo[i]);
    }
    return freest;
  }

  private void divide() {
    covered = true;
    Arrays.fill(rank, 0);
    least[0] = 0;
    most[0] = sources.prices() + 1;
    int depth = flows.used(stack) ? 1 : 0;
    while (depth > 0) {
      int top = depth - 1;
      if (least[top] == most[top]) {
        settle(top);
        depth--;
      } else if (!halve(top, (least[top] + most[top]) >> 1)) {
        depth++;
      }
    }
  }

  /** Narrows the prices that a set may pay; {@return false if it was cut instead} */
  private boolean halve(int top, int price) {
    int at = top * words;
    for (int i = 0; i < intervals.count(); i++) {
      exchange.aim(i, upTo[price * stride + i]);
    }
    Exchange.Left left = exchange.even(stack, at);
    if (left == Exchange.Left.CUT) {
      exchange.cut(stack, at);
      least[top + 1] = price + 1;
      most[top + 1] = most[top];
    }
    if (left == Exchange.Left.NONE_BELOW) {
      least[top] = price + 1;
    } else {
      most[top] = price;
    }
    return left != Exchange.Left.CUT;
  }

  private void settle(int top) {
    covered &= least[top] <= sources.prices();
    for (int w = 0; w < words; w++) {
      for (long bits = stack[top * words + w]; bits != 0; bits &= bits - 1) {
        rank[w * Long.SIZE + Long.numberOfTrailingZeros(bits)] = least[top];
      }
    }
  }

  /**
   * {@return what no choice of counts in the ranges and of nodes in the windows costs less than; if
   * there is nothing to choose in the counts, the least cost}
   *
   * @throws ArithmeticException if it passes {@link Long#MAX_VALUE}
   */
  public long bound() {
    long paid = Math.multiplyExact(poolPrice, (long) poolLo);
    for (int k = 0; k < prices.length; k++) {
      paid = Math.addExact(paid, Math.multiplyExact(prices[k], (long) countLo[k]));
    }
    long parts = 0;
    for (int i = 0; i < intervals.count(); i++) {
      for (int a = 0; a < rank[i]; a++) {
        long dearer = sources.price(a) - (a == 0 ? 0 : sources.price(a - 1));
        long above = Math.max(0, flows.total[i] - upTo[a * stride + i]);
        parts = Math.addExact(parts, Math.multiplyExact(dearer, above));
      }
    }
    return Math.addExact(paid, -Math.floorDiv(-parts, sources.scale()));
  }

  /**
   * {@return the node-ticks in an interval of a count beyond those taken} In all, use in an
   * interval tells how many nodes more, on average, would pay.
   *
   * @param owner the index of a commitment, or {@link #POOL}
   * @param interval the index of an interval
   */
  public long extra(int owner, int interval) {
    long left = flows.total[interval] - upTo[interval];
    int s = 0;
    while (s < sources.size() && left > 0) {
      boolean open =
          intervals.offer(sources.from[s]) <= interval && interval < intervals.offer(sources.to[s]);
      long use = open ? Math.min(left, (long) extra(s) * intervals.ticks(interval)) : 0;
      if (sources.owner[s] == owner) {
        return use;
      }
      left -= use;
      s++;
    }
    return 0;
  }

  /** {@return the number of elementary intervals} */
  public int intervals() {
    return intervals.count();
  }

  /**
   * {@return the first tick of an interval}
   *
   * @param interval its index; of {@code intervals()}, the tick after the last interval
   */
  public int from(int interval) {
    return intervals.from(interval);
  }

  /**
   * {@return the node-ticks of a task in an interval}
   *
   * @param task its index
   * @param interval its index
   */
  public long nodeTicks(int task, int interval) {
    return flows.of(task, interval);
  }

  /**
   * {@return how many of the lowest prices an interval pays in full: 0 if free nodes are enough; 0
   * too in no window} For each {@code a} the intervals of rank above {@code a} are the cut that
   * proves the smallest overload of {@code B(a)}.
   *
   * @param interval its index
   */
  public int rank(int interval) {
    return rank[interval];
  }

  /** {@return how many parts of the unit of cost {@link #price} counts} */
  public long scale() {
    return sources.scale();
  }

  /** {@return the number of different prices} */
  public int prices() {
    return sources.prices();
  }

  /**
   * {@return one of the different prices of a node-tick, in parts of the unit}
   *
   * @param index from 0, the lowest, to {@code prices() - 1}
   */
  public long price(int index) {
    return sources.price(index);
  }

  /**
   * {@return the nodes of each task on each tick, spread evenly in each interval}
   *
   * @param start the first tick of each task, the start of its window
   * @param end the tick after its last one, the end of its window
   */
  List<Solution.Run> runs(int[] start, int[] end) {
    return Spread.runs(intervals, flows, start, end);
  }
}
