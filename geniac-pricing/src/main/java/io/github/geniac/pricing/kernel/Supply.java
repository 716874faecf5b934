package io.github.geniac.pricing.kernel;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * What is to be had on each tick. Ticks on which the same offers are open are of one class; an
 * instance whose spots all span the horizon has one class.
 */
final class Supply {

  private final Instance instance;
  private final int[] classOf;
  private final List<List<Spot>> spots = new ArrayList<>();
  private final List<boolean[]> commitments = new ArrayList<>();
  private final int[][] before;

  Supply(Instance instance) {
    this.instance = instance;
    List<Spot> merit = new ArrayList<>(instance.spots());
    merit.sort(Comparator.comparingLong(Spot::price));
    classOf = new int[instance.ticks()];
    for (int t = 0; t < classOf.length; t++) {
      classOf[t] = classify(merit, t);
    }
    before = new int[spots.size()][classOf.length + 1];
    for (int c = 0; c < before.length; c++) {
      for (int t = 0; t < classOf.length; t++) {
        before[c][t + 1] = before[c][t] + (classOf[t] == c ? 1 : 0);
      }
    }
  }

  private int classify(List<Spot> merit, int tick) {
    List<Spot> open = new ArrayList<>();
    for (Spot spot : merit) {
      if (spot.from() <= tick && tick < spot.to()) {
        open.add(spot);
      }
    }
    boolean[] committed = new boolean[instance.commitments().size()];
    for (int k = 0; k < committed.length; k++) {
      Commitment one = instance.commitments().get(k);
      committed[k] = one.from() <= tick && tick < one.to();
    }
    for (int c = 0; c < spots.size(); c++) {
      if (spots.get(c).equals(open) && java.util.Arrays.equals(commitments.get(c), committed)) {
        return c;
      }
    }
    spots.add(open);
    commitments.add(committed);
    return spots.size() - 1;
  }

  int classes() {
    return spots.size();
  }

  int classOf(int tick) {
    return classOf[tick];
  }

  /** The ticks of a class in a range. */
  int ticks(int kind, int from, int to) {
    return before[kind][to] - before[kind][from];
  }

  /** The nodes of a class that are paid already. */
  long paid(int kind, int pool, List<Integer> counts) {
    long paid = pool;
    for (int k = 0; k < counts.size(); k++) {
      paid += commitments.get(kind)[k] ? counts.get(k) : 0;
    }
    return paid;
  }

  /** The spots open in a class, cheapest first. */
  List<Spot> spots(int kind) {
    return spots.get(kind);
  }

  /** What the pool and the commitments cost. */
  long fixed(int pool, List<Integer> counts) {
    long cost = instance.poolPrice() * pool;
    for (int k = 0; k < counts.size(); k++) {
      cost += instance.commitments().get(k).price() * counts.get(k);
    }
    return cost;
  }

  /** The cost of so many nodes above the paid ones on a tick; MAX_VALUE if they are not covered. */
  long overflow(int kind, long nodes) {
    long open = nodes;
    long cost = 0;
    for (Spot spot : spots.get(kind)) {
      if (open > 0) {
        long use = Math.min(open, spot.capacity());
        cost += use * spot.price();
        open -= use;
      }
    }
    return open > 0 ? Long.MAX_VALUE : cost;
  }

  /** The cost of a load with a pool and counts; MAX_VALUE if it is not covered. */
  long cost(int[] load, int pool, List<Integer> counts) {
    long cost = fixed(pool, counts);
    for (int t = 0; t < load.length; t++) {
      int kind = classOf[t];
      long more = overflow(kind, load[t] - paid(kind, pool, counts));
      if (more == Long.MAX_VALUE) {
        return Long.MAX_VALUE;
      }
      cost += more;
    }
    return cost;
  }
}
