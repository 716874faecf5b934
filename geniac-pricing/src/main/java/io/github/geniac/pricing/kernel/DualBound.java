package io.github.geniac.pricing.kernel;

import io.github.geniac.pricing.kernel.Certificate.Price;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * What no solution of a {@link Box} costs less than, told from what nodes are worth on each tick:
 * weak duality, on checked integers. Immutable; shares nothing with the search.
 *
 * <p>Let {@code y(t)}, 0 or more, be the price of a node on tick {@code t}, and {@code y(S)} its
 * sum over ticks. A solution covers its load, so its cost is at least its cost less the sum over
 * ticks of {@code y(t) * (nodes it has - load(t))}. Sorted by what is chosen, that is
 *
 * <pre>
 *   sum over tasks of sum over t of y(t) * nodes(t)
 * + pool * (poolPrice - y(horizon))
 * + sum over commitments of count * (price - y(window))
 * + sum over spots and t in their windows of use(t) * (price - y(t))
 * </pre>
 *
 * and each term can be made smallest by itself, whatever the others are:
 *
 * <ul>
 *   <li>A task with a constant count: the cheapest of all its starts and counts.
 *   <li>Any other task: the fewest nodes where it runs whatever its dates are, and then the
 *       cheapest node-ticks of the widest window, until its work is done.
 *   <li>The pool and a commitment: at the least or the most count.
 *   <li>A spot: all of its nodes where they are worth more than they cost, but no more than all
 *       tasks together can use.
 * </ul>
 *
 * <p>With the offers for free the same sum is the weighted work less the weighted nodes to be had:
 * at most 0 if there is a solution.
 */
final class DualBound {

  private final Instance instance;

  /** Ranges of ticks with one price, the cheapest first; together the horizon. */
  private final List<Price> pieces = new ArrayList<>();

  /** The sum of the prices of all ticks before each. */
  private final long[] before;

  private final long nodes;

  /**
   * Checked sums of prices.
   *
   * @param instance the instance
   * @param prices prices of ranges that rise inside of the horizon
   * @throws ArithmeticException if a sum does not fit
   */
  DualBound(Instance instance, List<Price> prices) {
    this.instance = instance;
    before = new long[instance.ticks() + 1];
    int at = 0;
    for (Price price : prices) {
      piece(at, price.from(), 0);
      piece(price.from(), price.to(), price.each());
      at = price.to();
    }
    piece(at, instance.ticks(), 0);
    pieces.sort(Comparator.comparingLong(Price::each));
    nodes = instance.tasks().stream().mapToLong(Task::max).sum();
  }

  private void piece(int from, int to, long each) {
    if (from < to) {
      pieces.add(new Price(from, to, each));
    }
    for (int t = from; t < to; t++) {
      before[t + 1] = Math.addExact(before[t], each);
    }
  }

  /** {@return the sum of the prices of all ticks} */
  long total() {
    return before[instance.ticks()];
  }

  /**
   * {@return what no solution of the box costs less than}
   *
   * @throws ArithmeticException if a number does not fit
   */
  long cost(Box box) {
    return value(box, true);
  }

  /**
   * {@return the weighted work of the box that finds no node; 0 or less if there is a solution}
   *
   * @throws ArithmeticException if a number does not fit
   */
  long excess(Box box) {
    return value(box, false);
  }

  private long value(Box box, boolean paid) {
    long value = taken(box.pool()[0], box.pool()[1], paid ? instance.poolPrice() : 0, total());
    for (int k = 0; k < instance.commitments().size(); k++) {
      Commitment one = instance.commitments().get(k);
      int least = one.counts().get(box.commitment(k)[0]);
      int most = one.counts().get(box.commitment(k)[1]);
      long worth = before[one.to()] - before[one.from()];
      value = Math.addExact(value, taken(least, most, paid ? one.price() : 0, worth));
    }
    for (Spot spot : instance.spots()) {
      value = Math.subtractExact(value, gain(spot, paid ? spot.price() : 0));
    }
    for (int i = 0; i < instance.tasks().size(); i++) {
      Task task = instance.tasks().get(i);
      if (task.work() > 0) {
        boolean constant = task.mode() == Task.Mode.MOLDABLE;
        int[] row = box.task(i);
        value = Math.addExact(value, constant ? constant(task, row) : malleable(task, row));
      }
    }
    return value;
  }

  private static long taken(int least, int most, long price, long worth) {
    long each = Math.subtractExact(price, worth);
    return Math.multiplyExact(each, (long) (each < 0 ? most : least));
  }

  private long gain(Spot spot, long price) {
    long sum = 0;
    for (Price piece : pieces) {
      long ticks = common(piece, spot.from(), spot.to());
      if (piece.each() > price) {
        sum = Math.addExact(sum, Math.multiplyExact(ticks, piece.each() - price));
      }
    }
    return Math.multiplyExact(sum, Math.min(spot.capacity(), nodes));
  }

  /** What the cheapest run is worth; 0 if none fits, which some question will show. */
  private long constant(Task task, int[] row) {
    long least = Long.MAX_VALUE;
    for (int count = row[Box.COUNT]; count <= row[Box.COUNT + 1]; count++) {
      int ticks = (int) Box.ticks(task, count);
      int from = Math.max(row[Box.START], row[Box.END] - ticks);
      int to = Math.min(row[Box.START + 1], row[Box.END + 1] - ticks);
      for (int start = from; start <= to; start++) {
        long worth = before[start + ticks] - before[start];
        least = Math.min(least, Math.multiplyExact(worth, (long) count));
      }
    }
    return least == Long.MAX_VALUE ? 0 : least;
  }

  private long malleable(Task task, int[] row) {
    int core = Math.max(0, row[Box.END] - row[Box.START + 1]);
    long left = task.work() - (long) task.min() * core;
    long worth = 0;
    for (Price piece : pieces) {
      long inside = common(piece, row[Box.START], row[Box.END + 1]);
      long certain = core == 0 ? 0 : common(piece, row[Box.START + 1], row[Box.END]);
      long more = Math.max(0, Math.min(left, task.max() * inside - task.min() * certain));
      left -= more;
      long use = task.min() * certain + more;
      worth = Math.addExact(worth, Math.multiplyExact(use, piece.each()));
    }
    return worth;
  }

  private static long common(Price piece, int from, int to) {
    return Math.max(0, Math.min(piece.to(), to) - Math.max(piece.from(), from));
  }
}
