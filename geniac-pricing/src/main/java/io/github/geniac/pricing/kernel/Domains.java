package io.github.geniac.pricing.kernel;

/**
 * What is still open in a node of the tree: a range of starts, of ends and of counts for each job.
 * {@link #propagate} narrows the ranges as far as precedence and the length of runs allow.
 *
 * <p>No run need be longer than the work on the fewest nodes takes: without its last tick such a
 * run would still do the work, and would be in nobody's way.
 */
final class Domains {

  final int[] startLo;
  final int[] startHi;
  final int[] endLo;
  final int[] endHi;

  /** The fewest nodes while it runs; the range of the one count if the job is moldable. */
  final int[] min;

  final int[] max;

  /** The least work that a run can come to; more than asked if counts do not divide it. */
  final int[] work;

  /** The range of the pool, in nodes. */
  int poolLo;

  int poolHi;

  /** The ranges of commitments, as places in the lists of their counts. */
  final int[] commitmentLo;

  final int[] commitmentHi;

  private final Jobs jobs;

  Domains(Jobs jobs) {
    this.jobs = jobs;
    int n = jobs.count();
    startLo = new int[n];
    startHi = new int[n];
    endLo = new int[n];
    endHi = new int[n];
    min = new int[n];
    max = new int[n];
    work = new int[n];
    commitmentLo = new int[jobs.instance().commitments().size()];
    commitmentHi = new int[commitmentLo.length];
    root();
  }

  /** Sets all ranges to what the instance states. */
  void root() {
    for (int j = 0; j < jobs.count(); j++) {
      Task one = jobs.of(j);
      startLo[j] = one.release();
      startHi[j] = one.deadline() - 1;
      endLo[j] = one.release() + 1;
      endHi[j] = one.deadline();
      min[j] = one.min();
      max[j] = (int) Math.min(one.max(), Math.max(one.work(), one.min()));
      work[j] = jobs.work[j];
    }
    poolLo = jobs.instance().poolMin();
    poolHi = jobs.instance().poolCap();
    for (int k = 0; k < commitmentLo.length; k++) {
      commitmentLo[k] = 0;
      commitmentHi[k] = jobs.instance().commitments().get(k).counts().size() - 1;
    }
  }

  /** The fewest ticks of a run. */
  int shortest(int job) {
    return jobs.ticks(job, max[job]);
  }

  /** The most ticks that a run may need. */
  int longest(int job) {
    return min[job] == 0 ? Integer.MAX_VALUE / 2 : jobs.ticks(job, min[job]);
  }

  /** Narrows all ranges; {@return whether none is empty} */
  boolean propagate() {
    boolean again = true;
    while (again) {
      again = false;
      for (int j = 0; j < jobs.count(); j++) {
        for (int i : jobs.before[j]) {
          again |= raise(startLo, j, endLo[i]);
        }
        again |= lengths(j);
      }
      for (int j = jobs.count() - 1; j >= 0; j--) {
        for (int k : jobs.after[j]) {
          again |= lower(endHi, j, startHi[k]);
        }
        again |= lengths(j);
        if (startLo[j] > startHi[j] || endLo[j] > endHi[j] || min[j] > max[j]) {
          return false;
        }
      }
    }
    return true;
  }

  /** {@return whether each job can do its work in its window} */
  boolean fits() {
    for (int j = 0; j < jobs.count(); j++) {
      if ((long) max[j] * (endHi[j] - startLo[j]) < work[j]) {
        return false;
      }
    }
    return true;
  }

  private boolean lengths(int j) {
    boolean changed = jobs.moldable[j] && counts(j);
    int shortest = shortest(j);
    int longest = longest(j);
    changed |= raise(endLo, j, startLo[j] + shortest);
    changed |= raise(startLo, j, endLo[j] - longest);
    changed |= lower(startHi, j, endHi[j] - shortest);
    changed |= lower(endHi, j, startHi[j] + longest);
    return changed;
  }

  /**
   * Leaves out counts that are too few for the window and those that one node less would end no
   * later than, and finds the least work of the others.
   */
  private boolean counts(int j) {
    int before = max[j] - min[j];
    int open = endHi[j] - startLo[j];
    while (min[j] <= max[j] && (jobs.ticks(j, min[j]) > open || isIdle(j, min[j]))) {
      min[j]++;
    }
    while (min[j] < max[j] && isIdle(j, max[j])) {
      max[j]--;
    }
    work[j] = Integer.MAX_VALUE;
    for (int count = min[j]; count <= max[j]; count++) {
      work[j] = Math.min(work[j], count * jobs.ticks(j, count));
    }
    return max[j] - min[j] != before;
  }

  private boolean isIdle(int j, int count) {
    return count > jobs.min[j] && jobs.ticks(j, count) == jobs.ticks(j, count - 1);
  }

  private static boolean raise(int[] values, int j, int value) {
    if (value > values[j]) {
      values[j] = value;
      return true;
    }
    return false;
  }

  private static boolean lower(int[] values, int j, int value) {
    if (value < values[j]) {
      values[j] = value;
      return true;
    }
    return false;
  }

  private int[][] parts() {
    return new int[][] {startLo, startHi, endLo, endHi, min, max, work, commitmentLo, commitmentHi};
  }

  /** The numbers that {@link #save} writes. */
  int size() {
    return 7 * jobs.count() + 2 * commitmentLo.length + 2;
  }

  void save(int[] into) {
    int at = 0;
    for (int[] part : parts()) {
      System.arraycopy(part, 0, into, at, part.length);
      at += part.length;
    }
    into[at] = poolLo;
    into[at + 1] = poolHi;
  }

  void load(int[] from) {
    int at = 0;
    for (int[] part : parts()) {
      System.arraycopy(from, at, part, 0, part.length);
      at += part.length;
    }
    poolLo = from[at];
    poolHi = from[at + 1];
  }
}
