package io.github.geniac.pricing.kernel;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * The best counts of commitments for given dates, pool by pool: choices are made one commitment
 * after the other, and left as soon as the flow with ranges for the others is no cheaper than what
 * is known.
 */
final class FixedCounts {

  private final Instance instance;
  private final int[] start;
  private final int[] end;
  private final WindowFlow flow;
  private final int[] lo;
  private final int[] hi;
  private final int[] pool = new int[2];
  private long bestOfPool;
  private Optional<Solution> best = Optional.empty();

  FixedCounts(Instance instance, int[] start, int[] end) {
    this.instance = instance;
    this.start = start;
    this.end = end;
    this.flow = new WindowFlow(instance);
    List<Commitment> all = instance.commitments();
    this.lo = all.stream().mapToInt(one -> one.counts().get(0)).toArray();
    this.hi =
        all.stream().mapToInt(one -> one.counts().get(one.counts().size() - 1)).toArray();
  }

  /** {@return the best cost with each pool} */
  List<Outcome.Point> curve() {
    List<Outcome.Point> points = new ArrayList<>();
    for (int nodes = instance.poolMin(); nodes <= instance.poolCap(); nodes++) {
      Arrays.fill(pool, nodes);
      bestOfPool = Long.MAX_VALUE;
      choose(0);
      points.add(new Outcome.Point(nodes, bestOfPool, bestOfPool));
    }
    return points;
  }

  /** {@return the best solution of all that went into the curve} */
  Optional<Solution> best() {
    return best;
  }

  private void choose(int commitment) {
    if (!flow.solve(start, start, end, end, pool, lo, hi) || flow.bound() >= bestOfPool) {
      return;
    }
    if (commitment == lo.length) {
      bestOfPool = flow.bound();
      if (best.isEmpty() || bestOfPool < best.get().cost()) {
        List<Integer> counts = Arrays.stream(lo).boxed().toList();
        best = Optional.of(new Solution(bestOfPool, pool[0], counts, flow.runs(start, end)));
      }
      return;
    }
    int least = lo[commitment];
    int most = hi[commitment];
    for (int count : instance.commitments().get(commitment).counts()) {
      lo[commitment] = count;
      hi[commitment] = count;
      choose(commitment + 1);
    }
    lo[commitment] = least;
    hi[commitment] = most;
  }
}
