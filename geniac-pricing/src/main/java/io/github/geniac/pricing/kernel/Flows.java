package io.github.geniac.pricing.kernel;

import java.util.Arrays;
import java.util.List;

/**
 * Who works where: the node-ticks of each task in each interval, its bounds, and as bits the tasks
 * that may do less and the intervals in which more may be done. A workspace; it allocates nothing
 * after it was made.
 *
 * <p>It starts with valleys filled task by task: each raises the load of its window to one level,
 * as far as its bounds allow. The level is found by Newton's steps on what that makes it do, which
 * rises with the level and is linear between whole levels; steps that leave the known bounds halve
 * them.
 */
final class Flows {

  final int tasks;
  final int words;
  final int taskWords;
  /** Of each interval, the node-ticks of all tasks. */
  final long[] total;
  /** Of each interval, the tasks that may do less in it. */
  final long[] less;
  /** Of each task, the intervals in which it may do more. */
  final long[] more;

  private final long[] work;
  private final long[] min;
  private final long[] max;
  private final Intervals intervals;
  private final int stride;
  private final long[] flow;
  private final long[] low;
  private final long[] high;
  private final long[] free;
  private final boolean[] used;
  private long step;

  /**
   * @param all the tasks
   * @param intervals the intervals, which the owner sets
   */
  Flows(List<Task> all, Intervals intervals) {
    this.tasks = all.size();
    this.work = all.stream().mapToLong(Task::work).toArray();
    this.min = all.stream().mapToLong(Task::min).toArray();
    this.max = all.stream().mapToLong(Task::max).toArray();
    this.intervals = intervals;
    this.stride = Math.max(1, intervals.most());
    this.words = words(stride);
    this.taskWords = words(tasks);
    this.flow = new long[tasks * stride];
    this.low = new long[tasks * stride];
    this.high = new long[tasks * stride];
    this.total = new long[stride];
    this.free = new long[stride];
    this.used = new boolean[stride];
    this.less = new long[stride * taskWords];
    this.more = new long[tasks * words];
  }

  /** Replaces the work and the ranges of nodes of all tasks; no task gains or loses all work. */
  void tasks(int[] newWork, int[] newMin, int[] newMax) {
    for (int j = 0; j < tasks; j++) {
      work[j] = newWork[j];
      min[j] = newMin[j];
      max[j] = newMax[j];
    }
  }

  /** {@return the words that hold so many bits} */
  static int words(int bits) {
    return (bits + Long.SIZE - 1) / Long.SIZE;
  }

  /** {@return the node-ticks of a task in an interval} */
  long of(int task, int interval) {
    boolean inside = intervals.first(task) <= interval && interval < intervals.last(task);
    return inside ? flow[task * stride + interval] : 0;
  }

  /**
   * Writes the set of all intervals that are in some window.
   *
   * @param sets where it goes, to the front
   * @return whether there are any
   */
  boolean used(long[] sets) {
    Arrays.fill(sets, 0, words, 0);
    boolean any = false;
    for (int i = 0; i < intervals.count(); i++) {
      sets[i >> 6] |= used[i] ? 1L << i : 0;
      any |= used[i];
    }
    return any;
  }

  /** Sets the load of an interval that {@link #fill} counts for nothing, 0 or more. */
  void free(int interval, long nodeTicks) {
    free[interval] = nodeTicks;
  }

  /**
   * Fills the valleys, one task after the other.
   *
   * @param freest the most nodes a tick that count for nothing
   * @return whether each task can do its work in its window
   */
  boolean fill(long freest) {
    Arrays.fill(total, 0);
    Arrays.fill(used, false);
    Arrays.fill(less, 0);
    Arrays.fill(more, 0);
    long highest = 0;
    for (int j = 0; j < tasks; j++) {
      if (work[j] > 0) {
        highest += max[j];
        if (!fill(j, -freest, highest)) {
          return false;
        }
      }
    }
    return true;
  }

  /** {@return the node-ticks a task does: its work, or what its fewest nodes make of it} */
  long need(int task) {
    int first = intervals.coreFirst(task);
    int last = intervals.coreLast(task);
    return Math.max(work[task], min[task] * (intervals.from(last) - intervals.from(first)));
  }

  private boolean fill(int task, long lowest, long highest) {
    int first = intervals.first(task);
    int last = intervals.last(task);
    long need = need(task);
    if (first >= last || need > max[task] * (intervals.from(last) - intervals.from(first))) {
      return false;
    }
    long level = bound(task, need);
    long below = lowest;
    long above = highest + 1;
    long missing = need - filled(task, level);
    while (missing < 0 || missing > step) {
      below = missing < 0 ? below : level;
      above = missing < 0 ? level : above;
      long guess = step == 0 ? below : level + Math.floorDiv(missing, step);
      level = below < guess && guess < above ? guess : (below + above) >> 1;
      missing = need - filled(task, level);
    }
    for (int i = first; i < last; i++) {
      long amount = filled(task, i, level);
      long extra = Math.min(missing, filled(task, i, level + 1) - amount);
      missing -= extra;
      put(task, i, amount + extra);
    }
    return true;
  }

  /** Notes the bounds of a task; {@return the level its work would fill its window to without} */
  private long bound(int task, long need) {
    int first = intervals.first(task);
    int last = intervals.last(task);
    long sum = need;
    for (int i = first; i < last; i++) {
      boolean core = intervals.coreFirst(task) <= i && i < intervals.coreLast(task);
      low[task * stride + i] = core ? min[task] * intervals.ticks(i) : 0;
      high[task * stride + i] = max[task] * intervals.ticks(i);
      sum += total[i] - free[i];
    }
    return Math.floorDiv(sum, intervals.from(last) - intervals.from(first));
  }

  /** {@return what a task does if it fills valleys up to a level} Step is what one more adds. */
  private long filled(int task, long level) {
    long sum = 0;
    long next = 0;
    int last = intervals.last(task);
    for (int i = intervals.first(task); i < last; i++) {
      long wanted = level * intervals.ticks(i) + free[i] - total[i];
      long least = low[task * stride + i];
      long most = high[task * stride + i];
      sum += Math.min(Math.max(wanted, least), most);
      next += Math.min(Math.max(wanted + intervals.ticks(i), least), most);
    }
    step = next - sum;
    return sum;
  }

  private long filled(int task, int interval, long level) {
    long wanted = level * intervals.ticks(interval) + free[interval] - total[interval];
    int at = task * stride + interval;
    return Math.min(Math.max(wanted, low[at]), high[at]);
  }

  private void put(int task, int interval, long amount) {
    flow[task * stride + interval] = amount;
    total[interval] += amount;
    used[interval] = true;
    mark(task, interval);
  }

  /** The task can do less, or more, in the interval just when it is not at its bound. */
  private void mark(int task, int interval) {
    int in = task * stride + interval;
    int at = interval * taskWords + (task >> 6);
    int to = task * words + (interval >> 6);
    less[at] = flow[in] > low[in] ? less[at] | 1L << task : less[at] & ~(1L << task);
    more[to] = flow[in] < high[in] ? more[to] | 1L << interval : more[to] & ~(1L << interval);
  }

  /** {@return how much less a task may do in an interval} */
  long spare(int task, int interval) {
    return flow[task * stride + interval] - low[task * stride + interval];
  }

  /** {@return how much more a task may do in an interval} */
  long room(int task, int interval) {
    return high[task * stride + interval] - flow[task * stride + interval];
  }

  /** Lets a task do more in an interval, or less, but leaves the total. */
  void change(int task, int interval, long amount) {
    flow[task * stride + interval] += amount;
    mark(task, interval);
  }
}
