package io.github.geniac.pricing.kernel;

import java.util.Arrays;
import java.util.List;

/**
 * The bound of an instance whose offers are open for parts of the horizon or committed: the least
 * cost of the windows, found anew for each size of the pool that is still in the range and better
 * than the best solution; sizes that are not are told from a bound for a range of them.
 */
final class PricedBound extends Bound {

  private final int jobs;
  private final WindowFlow flow;
  private final Curve curve;
  private final int[] pool = new int[2];
  private final int[] lo;
  private final int[] hi;

  /**
   * A workspace.
   *
   * @param jobs the jobs
   * @param curve the best costs so far, to which the bound need not be exact
   */
  PricedBound(Jobs jobs, Curve curve) {
    super(jobs.instance());
    this.jobs = jobs.count();
    this.curve = curve;
    flow = new WindowFlow(jobs.alone());
    lo = new int[jobs.instance().commitments().size()];
    hi = new int[lo.length];
  }

  @Override
  boolean solve(Domains domains) {
    if (!prepare(domains)) {
      return false;
    }
    halve(domains, domains.poolLo, domains.poolHi);
    solve(domains, pool(), pool());
    return true;
  }

  @Override
  boolean price(Domains dates) {
    if (!prepare(dates)) {
      return false;
    }
    for (int size = dates.poolLo; size <= dates.poolHi; size++) {
      cost()[size - instance().poolMin()] = solve(dates, size, size);
    }
    solve(dates, pool(), pool());
    return true;
  }

  private boolean prepare(Domains domains) {
    if (!domains.fits()) {
      return false;
    }
    Arrays.fill(cost(), Long.MAX_VALUE);
    for (int k = 0; k < lo.length; k++) {
      List<Integer> counts = instance().commitments().get(k).counts();
      lo[k] = counts.get(domains.commitmentLo[k]);
      hi[k] = counts.get(domains.commitmentHi[k]);
    }
    flow.tasks(domains.work, domains.min, domains.max);
    return true;
  }

  private void halve(Domains domains, int least, int most) {
    long bound = solve(domains, least, most);
    if (least == most || curve.gap(least, most, bound) == 0) {
      for (int size = least; size <= most; size++) {
        cost()[size - instance().poolMin()] = bound;
      }
    } else {
      int middle = (least + most) >>> 1;
      halve(domains, least, middle);
      halve(domains, middle + 1, most);
    }
  }

  private long solve(Domains domains, int least, int most) {
    pool[0] = least;
    pool[1] = most;
    boolean covered =
        flow.solve(domains.startLo, domains.startHi, domains.endLo, domains.endHi, pool, lo, hi);
    return covered ? flow.bound() : Long.MAX_VALUE;
  }

  @Override
  double energy() {
    double sum = 0;
    for (int i = 0; i < intervals(); i++) {
      double load = 0;
      for (int j = 0; j < jobs; j++) {
        load += nodeTicks(j, i);
      }
      sum += load * load / (from(i + 1) - from(i));
    }
    return sum;
  }

  @Override
  List<Solution.Run> runs(Domains dates) {
    return flow.runs(dates.startLo, dates.endLo);
  }

  @Override
  long nodeTicks(int job, int interval) {
    return flow.nodeTicks(job, interval);
  }

  @Override
  int intervals() {
    return flow.intervals();
  }

  @Override
  int from(int interval) {
    return flow.from(interval);
  }

  @Override
  int wish(int commitment, Domains domains) {
    List<Integer> counts = instance().commitments().get(commitment).counts();
    long use = lo[commitment];
    for (int i = 0; i < intervals(); i++) {
      long ticks = (long) from(i + 1) - from(i);
      use = Math.max(use, lo[commitment] + (flow.extra(commitment, i) + ticks - 1) / ticks);
    }
    int place = domains.commitmentLo[commitment];
    while (place < domains.commitmentHi[commitment] && counts.get(place) < use) {
      place++;
    }
    return place;
  }

  @Override
  boolean isByPool() {
    return true;
  }
}
