package io.github.geniac.pricing.kernel;

import java.util.Arrays;
import java.util.List;

/**
 * The elementary intervals of an instance: the longest runs of ticks on which no window or
 * compulsory part of a task, and no window of an offer, begins or ends. A workspace, set anew for
 * each set of windows; it allocates nothing after it was made.
 *
 * <p>A task with work may run in its window {@code [startLo, endHi)}, and does run in its
 * compulsory part {@code [startHi, endLo)}, which may be empty. Both are ranges of intervals here,
 * so their number depends on the number of tasks and offers, at most {@code 4 * tasks - 1} without
 * offers, and not on the ticks. Intervals in no window may lie between the others.
 */
final class Intervals {

  private static final int SLOTS = 4;

  private final int tasks;
  private final boolean[] idle;
  private final int[] offers;
  private final long[] points;
  private final int[] place;
  private final int[] from;
  private int count;

  /**
   * @param tasks the tasks
   * @param offers ticks on which offers begin or end
   */
  Intervals(List<Task> tasks, int... offers) {
    this.tasks = tasks.size();
    this.idle = new boolean[tasks.size()];
    for (int j = 0; j < idle.length; j++) {
      idle[j] = tasks.get(j).work() == 0;
    }
    this.offers = offers.clone();
    this.points = new long[SLOTS * this.tasks + offers.length];
    this.place = new int[points.length];
    this.from = new int[points.length + 1];
  }

  /** {@return the most intervals there can be} */
  int most() {
    return points.length;
  }

  /** Finds the intervals for windows; tasks without work have none. */
  void set(int[] startLo, int[] startHi, int[] endLo, int[] endHi) {
    Arrays.fill(place, 0);
    int size = 0;
    for (int j = 0; j < tasks; j++) {
      if (!idle[j]) {
        int slot = SLOTS * j;
        points[size++] = point(startLo[j], slot);
        points[size++] = point(endHi[j], slot + 1);
        if (startHi[j] < endLo[j]) {
          points[size++] = point(startHi[j], slot + 2);
          points[size++] = point(endLo[j], slot + 3);
        }
      }
    }
    for (int o = 0; o < offers.length; o++) {
      points[size++] = point(offers[o], SLOTS * tasks + o);
    }
    Arrays.sort(points, 0, size);
    number(size);
  }

  private void number(int size) {
    int last = -1;
    for (int i = 0; i < size; i++) {
      int tick = (int) (points[i] >>> Integer.SIZE);
      if (last < 0 || from[last] != tick) {
        from[++last] = tick;
      }
      place[(int) points[i]] = last;
    }
    count = Math.max(0, last);
  }

  private static long point(int tick, int slot) {
    return ((long) tick << Integer.SIZE) | slot;
  }

  /** {@return how many there are} */
  int count() {
    return count;
  }

  /** {@return the first tick of an interval; of {@code count()}, the tick after the last one} */
  int from(int interval) {
    return from[interval];
  }

  /** {@return the ticks of an interval} */
  int ticks(int interval) {
    return from[interval + 1] - from[interval];
  }

  /** {@return the interval that begins on one of the ticks of offers, given its index} */
  int offer(int index) {
    return place[SLOTS * tasks + index];
  }

  /** {@return the first interval of the window of a task} */
  int first(int task) {
    return place[SLOTS * task];
  }

  /** {@return the interval after the last one of the window of a task} */
  int last(int task) {
    return place[SLOTS * task + 1];
  }

  /** {@return the first interval of the compulsory part of a task} */
  int coreFirst(int task) {
    return place[SLOTS * task + 2];
  }

  /** {@return the interval after the last one of its compulsory part} */
  int coreLast(int task) {
    return place[SLOTS * task + 3];
  }
}
