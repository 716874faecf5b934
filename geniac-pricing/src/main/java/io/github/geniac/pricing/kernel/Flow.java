package io.github.geniac.pricing.kernel;

/**
 * Where the jobs work in the most even load of their windows. Many flows have the same load;
 * {@link #uncross} moves to one in which predecessors work earlier and followers later, as far as
 * that is possible by exchanges of two intervals. It only guides: nothing that is proven rests on
 * it.
 */
final class Flow {

  private final Jobs jobs;
  private int intervals;
  private int[] from = {};
  private double[][] work = {};

  Flow(Jobs jobs) {
    this.jobs = jobs;
  }

  void read(Bound bound) {
    intervals = bound.intervals();
    if (from.length < intervals + 1) {
      from = new int[2 * intervals + 2];
      work = new double[jobs.count()][2 * intervals + 2];
    }
    for (int k = 0; k <= intervals; k++) {
      from[k] = bound.from(k);
    }
    for (int j = 0; j < jobs.count(); j++) {
      for (int k = 0; k < intervals; k++) {
        work[j][k] = bound.nodeTicks(j, k);
      }
    }
  }

  void uncross(Domains domains) {
    boolean again = true;
    for (int round = 0; again && round < 4; round++) {
      again = false;
      for (int j = jobs.count() - 1; j >= 0; j--) {
        for (int i : jobs.before[j]) {
          if (domains.endHi[i] > domains.startLo[j]) {
            again |= uncross(domains, i, j);
          }
        }
      }
    }
  }

  /** Swaps early work of j for late work of i, which should come first. */
  private boolean uncross(Domains domains, int i, int j) {
    boolean changed = false;
    int early = 0;
    int late = intervals - 1;
    while (early < late) {
      double room = Math.min(spare(domains, j, early), room(domains, i, early));
      double back = Math.min(spare(domains, i, late), room(domains, j, late));
      if (room <= 0) {
        early++;
      } else if (back <= 0) {
        late--;
      } else {
        double amount = Math.min(room, back);
        work[j][early] -= amount;
        work[i][early] += amount;
        work[i][late] -= amount;
        work[j][late] += amount;
        changed = true;
      }
    }
    return changed;
  }

  private double spare(Domains domains, int j, int k) {
    boolean core = domains.startHi[j] <= from[k] && from[k] < domains.endLo[j];
    return work[j][k] - (core ? (double) domains.min[j] * (from[k + 1] - from[k]) : 0);
  }

  private double room(Domains domains, int j, int k) {
    boolean inside = domains.startLo[j] <= from[k] && from[k] < domains.endHi[j];
    return inside ? (double) domains.max[j] * (from[k + 1] - from[k]) - work[j][k] : 0;
  }

  /** {@return the work of a job before a tick} */
  double before(int j, int tick) {
    double sum = 0;
    for (int k = 0; k < intervals && from[k] < tick; k++) {
      int ticks = from[k + 1] - from[k];
      int part = Math.min(ticks, tick - from[k]);
      sum += work[j][k] * part / ticks;
    }
    return sum;
  }

  /** {@return the work of a job from a tick on} */
  double after(int j, int tick) {
    double sum = 0;
    for (int k = intervals - 1; k >= 0 && from[k + 1] > tick; k--) {
      int ticks = from[k + 1] - from[k];
      int part = Math.min(ticks, from[k + 1] - tick);
      sum += work[j][k] * part / ticks;
    }
    return sum;
  }

  /** {@return how many node-ticks the flow lacks to the fewest nodes of a job in a range} */
  double missing(Domains domains, int j, int start, int end) {
    double sum = 0;
    for (int k = 0; k < intervals && from[k] < end; k++) {
      int ticks = Math.min(end, from[k + 1]) - Math.max(start, from[k]);
      if (ticks > 0) {
        double nodes = work[j][k] / (from[k + 1] - from[k]);
        sum += Math.max(0, domains.min[j] - nodes) * ticks;
      }
    }
    return sum;
  }

  /** {@return the node-ticks of a job above a count} */
  double above(int j, int count) {
    double sum = 0;
    for (int k = 0; k < intervals; k++) {
      sum += Math.max(0, work[j][k] - (double) count * (from[k + 1] - from[k]));
    }
    return sum;
  }

  /** {@return the node-ticks that a job lacks to a count where it works at all} */
  double below(int j, int count) {
    double sum = 0;
    for (int k = 0; k < intervals; k++) {
      if (work[j][k] > 0) {
        sum += Math.max(0, (double) count * (from[k + 1] - from[k]) - work[j][k]);
      }
    }
    return sum;
  }

  /** {@return the middle of where a job lacks most between its first and its last work, or -1} */
  int gap(Domains domains, int j) {
    int first = 0;
    int last = intervals - 1;
    while (first < last && work[j][first] == 0) {
      first++;
    }
    while (first < last && work[j][last] == 0) {
      last--;
    }
    double most = 0;
    int tick = -1;
    for (int k = first + 1; k < last; k++) {
      double lack = (double) domains.min[j] * (from[k + 1] - from[k]) - work[j][k];
      if (lack > most) {
        most = lack;
        tick = (from[k] + from[k + 1]) >>> 1;
      }
    }
    return tick;
  }
}
