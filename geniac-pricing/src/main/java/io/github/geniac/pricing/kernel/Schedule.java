package io.github.geniac.pricing.kernel;

/**
 * Dates for all jobs that keep windows, precedence and the lengths of runs, built from wished dates
 * in one pass: each job is put as near to its wishes as those before it and its domain allow.
 */
final class Schedule {

  /** The wished dates. */
  final int[] wishedStart;

  final int[] wishedEnd;

  /** The wished counts of moldable jobs. */
  final int[] wishedCount;

  /** The wished places of commitments in the lists of their counts. */
  final int[] wishedCommitment;

  private final Jobs jobs;
  private final Domains fixed;

  Schedule(Jobs jobs) {
    this.jobs = jobs;
    wishedStart = new int[jobs.count()];
    wishedEnd = new int[jobs.count()];
    wishedCount = new int[jobs.count()];
    fixed = new Domains(jobs);
    wishedCommitment = new int[fixed.commitmentLo.length];
  }

  /**
   * Builds the dates inside of domains that are propagated, so that there always are some: a
   * predecessor has to end before the last start of each follower.
   */
  Domains build(Domains domains) {
    for (int j = 0; j < jobs.count(); j++) {
      int earliest = domains.startLo[j];
      for (int i : jobs.before[j]) {
        earliest = Math.max(earliest, fixed.endHi[i]);
      }
      // A job that may pause loses nothing by an early start.
      int start = jobs.min[j] == 0
          ? earliest
          : Math.min(Math.max(wishedStart[j], earliest), domains.startHi[j]);
      int end = jobs.moldable[j] ? count(j, start, domains) : end(j, start, domains);
      fixed.startLo[j] = start;
      fixed.startHi[j] = start;
      fixed.endLo[j] = end;
      fixed.endHi[j] = end;
    }
    fixed.poolLo = domains.poolLo;
    fixed.poolHi = domains.poolHi;
    for (int k = 0; k < wishedCommitment.length; k++) {
      int place = clamp(wishedCommitment[k], domains.commitmentLo[k], domains.commitmentHi[k]);
      fixed.commitmentLo[k] = place;
      fixed.commitmentHi[k] = place;
    }
    return fixed;
  }

  private int end(int j, int start, Domains domains) {
    return clamp(
        wishedEnd[j],
        Math.max(domains.endLo[j], start + domains.shortest(j)),
        Math.min(domains.endHi[j], start + domains.longest(j)));
  }

  /** Fixes a count that leaves the run inside of its window; {@return the end} */
  private int count(int j, int start, Domains domains) {
    int count = clamp(wishedCount[j], domains.min[j], domains.max[j]);
    while (start + jobs.ticks(j, count) > domains.endHi[j]) {
      count++;
    }
    fixed.min[j] = count;
    fixed.max[j] = count;
    fixed.work[j] = count * jobs.ticks(j, count);
    return start + jobs.ticks(j, count);
  }

  private static int clamp(int value, int lo, int hi) {
    return Math.max(lo, Math.min(value, hi));
  }

  /** Wishes for each job the dates that the flow of a relaxation speaks for. */
  void round(Questions questions, Bound bound, Domains domains) {
    for (int k = 0; k < wishedCommitment.length; k++) {
      wishedCommitment[k] = bound.wish(k, domains);
    }
    for (int j = 0; j < jobs.count(); j++) {
      wishedStart[j] = questions.balance(Branch.Kind.START, j);
      boolean free = jobs.min[j] == 0 && jobs.after[j].length == 0;
      wishedEnd[j] = free ? Integer.MAX_VALUE : questions.balance(Branch.Kind.END, j);
      wishedCount[j] = jobs.moldable[j] ? questions.balance(Branch.Kind.COUNT, j) : 0;
    }
  }
}
