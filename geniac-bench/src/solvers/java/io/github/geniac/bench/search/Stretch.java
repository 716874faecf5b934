package io.github.geniac.bench.search;

/**
 * Dates to begin a local search with: every task as early as it can be and longer than its shortest
 * run by one factor for all, the largest that still keeps every window.
 */
final class Stretch {

  private static final int PERCENT = 100;
  private static final int LONGEST = 6_400;

  private Stretch() {}

  /** {@return the starts, and the ends} */
  static int[][] dates(Frame frame) {
    int low = PERCENT;
    int high = LONGEST;
    while (low + 1 < high) {
      int middle = (low + high) >>> 1;
      if (keeps(frame, dates(frame, middle))) {
        low = middle;
      } else {
        high = middle;
      }
    }
    return dates(frame, low);
  }

  private static int[][] dates(Frame frame, int percent) {
    int size = frame.from.length;
    int[] start = new int[size];
    int[] end = new int[size];
    for (int i : frame.instance.order()) {
      start[i] = frame.from[i];
      for (int before : frame.instance.tasks().get(i).predecessors()) {
        start[i] = frame.works(before) ? Math.max(start[i], end[before]) : start[i];
      }
      long length = (long) frame.shortest[i] * percent / PERCENT;
      end[i] = start[i] + (int) Math.min(frame.longest[i], length);
    }
    return new int[][] {start, end};
  }

  private static boolean keeps(Frame frame, int[][] dates) {
    for (int i = 0; i < frame.to.length; i++) {
      if (dates[1][i] > frame.to[i]) {
        return false;
      }
    }
    return true;
  }
}
