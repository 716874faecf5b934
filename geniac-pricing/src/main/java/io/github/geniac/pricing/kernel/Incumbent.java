package io.github.geniac.pricing.kernel;

import java.util.List;
import java.util.Optional;

/**
 * The best dates so far. Dates are priced by the most even load they allow, for all sizes of the
 * pool at once; among dates of one cost those with the more even load are kept, since they are
 * nearer to cheaper ones.
 */
final class Incumbent {

  /** Sizes of the pool beside the best one that moves are priced for. */
  private static final int NEAR = 2;

  /** The longest move is about this part of the horizon. */
  private static final int MOVE = 16;

  private final Jobs jobs;
  private final Domains root;
  private final Bound bound;
  private final Curve curve;
  private final Schedule schedule;
  private final int[] start;
  private final int[] end;
  private final int[] count;
  private final int[] commitment;
  private int pool;
  private double energy = Double.POSITIVE_INFINITY;
  private boolean found;

  Incumbent(Jobs jobs, Domains root, Bound bound, Curve curve) {
    this.jobs = jobs;
    this.root = root;
    this.bound = bound;
    this.curve = curve;
    schedule = new Schedule(jobs);
    start = new int[jobs.count()];
    end = new int[jobs.count()];
    count = new int[jobs.count()];
    commitment = new int[root.commitmentLo.length];
  }

  boolean isFound() {
    return found;
  }

  /** Offers the dates that a relaxation speaks for. */
  boolean round(Questions questions, Domains within) {
    schedule.round(questions, bound, within);
    return offer(within);
  }

  private boolean offer(Domains within) {
    return offer(within, within.poolLo, within.poolHi);
  }

  /** Near the best pool so far: moves that help elsewhere only are found by other nodes. */
  private boolean offerNear() {
    return offer(root, Math.max(root.poolLo, pool - NEAR), Math.min(root.poolHi, pool + NEAR));
  }

  private boolean offer(Domains within, int poolLo, int poolHi) {
    Domains fixed = schedule.build(within);
    fixed.poolLo = poolLo;
    fixed.poolHi = poolHi;
    if (!bound.price(fixed)) {
      return false;
    }
    long before = curve.cost();
    curve.offer(bound.cost());
    long cost = bound.least();
    boolean better = cost < before || (cost == before && bound.energy() < energy);
    if (better && cost < Long.MAX_VALUE) {
      found = true;
      energy = bound.energy();
      pool = bound.pool();
      System.arraycopy(fixed.startLo, 0, start, 0, start.length);
      System.arraycopy(fixed.endLo, 0, end, 0, end.length);
      System.arraycopy(fixed.max, 0, count, 0, count.length);
      System.arraycopy(fixed.commitmentLo, 0, commitment, 0, commitment.length);
      return true;
    }
    return false;
  }

  /** Moves one date at a time as long as that helps, or until the cost is down to a bound. */
  void improve(long least) {
    boolean again = true;
    while (again && curve.cost() > least) {
      again = false;
      for (int j = 0; j < jobs.count() && curve.cost() > least; j++) {
        again |= improve(j);
      }
      for (int k = 0; k < commitment.length; k++) {
        again |= recount(k, 1);
        again |= recount(k, -1);
      }
    }
  }

  private boolean improve(int j) {
    boolean better = false;
    int longest = Math.max(1, Integer.highestOneBit(jobs.instance().ticks()) / MOVE);
    for (int step = longest; step > 0; step /= 2) {
      better |= move(j, 0, step, 0);
      better |= move(j, 0, -step, 0);
      if (jobs.min[j] > 0) {
        better |= move(j, step, 0, 0);
        better |= move(j, -step, 0, 0);
        better |= move(j, step, step, 0);
        better |= move(j, -step, -step, 0);
      }
      if (jobs.moldable[j] && step < 8) {
        better |= move(j, 0, 0, step);
        better |= move(j, 0, 0, -step);
      }
    }
    return better;
  }

  private boolean move(int j, int startStep, int endStep, int countStep) {
    wishBest();
    schedule.wishedStart[j] += startStep;
    schedule.wishedEnd[j] += endStep;
    schedule.wishedCount[j] += countStep;
    return offerNear();
  }

  private boolean recount(int k, int step) {
    wishBest();
    schedule.wishedCommitment[k] += step;
    return offerNear();
  }

  private void wishBest() {
    System.arraycopy(start, 0, schedule.wishedStart, 0, start.length);
    System.arraycopy(end, 0, schedule.wishedEnd, 0, end.length);
    System.arraycopy(count, 0, schedule.wishedCount, 0, count.length);
    System.arraycopy(commitment, 0, schedule.wishedCommitment, 0, commitment.length);
  }

  /** {@return the solution with the best dates} */
  Optional<Solution> solution() {
    if (!found) {
      return Optional.empty();
    }
    wishBest();
    Domains fixed = schedule.build(root);
    bound.price(fixed);
    curve.offer(bound.cost());
    Runs runs = new Runs(jobs);
    List<Solution.Run> all = bound.runs(fixed);
    for (int j = 0; j < jobs.count(); j++) {
      runs.set(j, all.get(j));
    }
    return Optional.of(runs.solution(bound.least(), bound.pool(), bound.counts(fixed)));
  }
}
