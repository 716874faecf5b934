package io.github.geniac.pricing.kernel;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The least cost of a tiny instance by trying everything, tick by tick: each task waits, runs on
 * each count it may, or has ended. Shares nothing with the search; only states that were met before
 * are not tried again.
 */
final class Enumeration {

  private static final int WAITING = -1;
  private static final int ENDED = -2;
  private static final long NONE = Long.MAX_VALUE;

  private final Instance instance;
  private final int pool;
  private final List<Integer> counts;
  private final int[] order;
  private final Map<String, Long> known = new HashMap<>();

  private Enumeration(Instance instance, int pool, List<Integer> counts) {
    this.instance = instance;
    this.order = instance.order();
    this.pool = pool;
    this.counts = counts;
  }

  /** {@return the least cost with a pool; MAX_VALUE if there is no solution} */
  static long cost(Instance instance, int pool) {
    return cost(instance, pool, List.of());
  }

  private static long cost(Instance instance, int pool, List<Integer> counts) {
    int k = counts.size();
    if (k == instance.commitments().size()) {
      return new Enumeration(instance, pool, counts).cost();
    }
    long least = NONE;
    for (int count : instance.commitments().get(k).counts()) {
      List<Integer> longer = new ArrayList<>(counts);
      longer.add(count);
      least = Math.min(least, cost(instance, pool, longer));
    }
    return least;
  }

  private long cost() {
    int[] done = new int[instance.tasks().size()];
    int[] count = new int[done.length];
    for (int j = 0; j < done.length; j++) {
      done[j] = instance.tasks().get(j).work() == 0 ? ENDED : WAITING;
    }
    long fixed = pool * instance.poolPrice();
    for (int k = 0; k < counts.size(); k++) {
      fixed += counts.get(k) * instance.commitments().get(k).price();
    }
    return plus(fixed, from(0, done, count));
  }

  /** The least cost of the ticks from one on. */
  private long from(int tick, int[] done, int[] count) {
    String state = tick + Arrays.toString(done) + Arrays.toString(count);
    Long before = known.get(state);
    if (before != null) {
      return before;
    }
    long least = choose(tick, done, count, 0, 0);
    known.put(state, least);
    return least;
  }

  /** Tries what each task may do on a tick, from a task on. */
  private long choose(int tick, int[] done, int[] count, int place, int load) {
    if (place == done.length) {
      boolean all = Arrays.stream(done).allMatch(one -> one == ENDED);
      if (tick == instance.ticks() || all) {
        return all ? 0 : NONE;
      }
      return plus(price(tick, load), from(tick + 1, done, count));
    }
    int j = order[place];
    Task task = instance.tasks().get(j);
    int was = done[j];
    int wasCount = count[j];
    long least = NONE;
    if (was == WAITING || was == ENDED) {
      least = choose(tick, done, count, place + 1, load);
    } else if (was >= task.work()) {
      done[j] = ENDED;
      count[j] = 0;
      least = choose(tick, done, count, place + 1, load);
    }
    boolean runs = was != ENDED && tick >= task.release() && tick < task.deadline();
    if (runs && (was != WAITING || isFree(task, done))) {
      for (int nodes = task.min(); nodes <= task.max(); nodes++) {
        if (wasCount == 0 || nodes == wasCount) {
          done[j] = (int) Math.min(task.work(), Math.max(was, 0) + nodes);
          count[j] = task.mode() == Task.Mode.MOLDABLE ? nodes : 0;
          least = Math.min(least, choose(tick, done, count, place + 1, load + nodes));
        }
      }
    }
    done[j] = was;
    count[j] = wasCount;
    return least;
  }

  /** Whether all predecessors have ended; each has chosen for the tick before its followers do. */
  private static boolean isFree(Task task, int[] done) {
    return task.predecessors().stream().allMatch(i -> done[i] == ENDED);
  }

  private long price(int tick, int load) {
    int open = load - pool;
    for (int k = 0; k < counts.size(); k++) {
      Commitment one = instance.commitments().get(k);
      open -= one.from() <= tick && tick < one.to() ? counts.get(k) : 0;
    }
    long cost = 0;
    List<Spot> merit = instance.spots().stream()
        .filter(spot -> spot.from() <= tick && tick < spot.to())
        .sorted(Comparator.comparingLong(Spot::price))
        .toList();
    for (Spot spot : merit) {
      int use = Math.max(0, Math.min(open, spot.capacity()));
      cost += use * spot.price();
      open -= use;
    }
    return open > 0 ? NONE : cost;
  }

  private static long plus(long one, long other) {
    return one == NONE || other == NONE ? NONE : one + other;
  }
}
