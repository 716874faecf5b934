package io.github.geniac.pricing.kernel;

/** Deals the node-ticks of each interval out to its ticks. */
final class Deal {

  private Deal() {}

  /** {@return the nodes of each tick of each run} */
  static int[][] out(Jobs jobs, Domains fixed, Bound bound) {
    int[][] nodes = new int[jobs.count()][];
    for (int j = 0; j < nodes.length; j++) {
      nodes[j] = new int[fixed.endLo[j] - fixed.startLo[j]];
    }
    for (int k = 0; k < bound.intervals(); k++) {
      int from = bound.from(k);
      int ticks = bound.from(k + 1) - from;
      int at = 0;
      for (int j = 0; j < nodes.length; j++) {
        long work = bound.nodeTicks(j, k);
        if (fixed.startLo[j] <= from && from < fixed.endLo[j]) {
          for (int t = 0; t < ticks; t++) {
            nodes[j][from + t - fixed.startLo[j]] = (int) (work / ticks);
          }
          for (int rest = (int) (work % ticks); rest > 0; rest--) {
            nodes[j][from + at - fixed.startLo[j]]++;
            at = (at + 1) % ticks;
          }
        }
      }
    }
    return nodes;
  }
}
