package io.github.geniac.pricing.kernel;

import java.util.Arrays;
import java.util.List;

/**
 * Who works where: the node-ticks of each task in each interval, and moves of load between
 * intervals that keep the bounds and the sum of every task. A workspace; it allocates nothing after
 * it was made.
 *
 * <p>A move follows a chain: a task does less where there is too much and more elsewhere, there
 * another task does less, and so on to where there is too little. Chains are found breadth first;
 * sets of tasks and of intervals are bits in words, so that a step is a few operations on words.
 */
final class Exchange {

  private static final int NONE = -1;

  private final int tasks;
  private final long[] work;
  private final long[] min;
  private final long[] max;
  private final Intervals intervals;
  private final int stride;
  private final int words;
  private final int taskWords;

  private final long[] flow;
  private final long[] total;
  private final long[] limit;
  private final boolean[] used;
  /** Of each interval, the tasks that may do less in it. */
  private final long[] less;
  /** Of each task, the intervals in which it may do more. */
  private final long[] more;

  private final long[] over;
  private final long[] under;
  private final long[] seen;
  private final long[] seenTasks;
  private final int[] queue;
  private final int[] via;
  private final int[] source;

  /**
   * @param all the tasks
   * @param intervals the intervals, which the owner sets
   */
  Exchange(List<Task> all, Intervals intervals) {
    this.tasks = all.size();
    this.work = all.stream().mapToLong(Task::work).toArray();
    this.min = all.stream().mapToLong(Task::min).toArray();
    this.max = all.stream().mapToLong(Task::max).toArray();
    this.intervals = intervals;
    this.stride = Math.max(1, intervals.most());
    this.words = words(stride);
    this.taskWords = words(tasks);
    this.flow = new long[tasks * stride];
    this.total = new long[stride];
    this.limit = new long[stride];
    this.used = new boolean[stride];
    this.less = new long[stride * taskWords];
    this.more = new long[tasks * words];
    this.over = new long[words];
    this.under = new long[words];
    this.seen = new long[words];
    this.seenTasks = new long[taskWords];
    this.queue = new int[stride];
    this.via = new int[stride];
    this.source = new int[tasks];
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

  /** {@return how many words hold a set of intervals} */
  int words() {
    return words;
  }

  /** {@return whether an interval is in the window of some task} */
  boolean isUsed(int interval) {
    return used[interval];
  }

  /** {@return the node-ticks of all tasks in an interval} */
  long total(int interval) {
    return total[interval];
  }

  /** {@return the node-ticks of a task in an interval} */
  long flow(int task, int interval) {
    boolean inside = intervals.first(task) <= interval && interval < intervals.last(task);
    return inside ? flow[task * stride + interval] : 0;
  }

  /** {@return the intervals that the last {@link #even} could not relieve, if it failed} */
  long[] reached() {
    return seen;
  }

  /**
   * Fills the valleys, one task after the other.
   *
   * @return whether each task can do its work in its window
   */
  boolean fill() {
    Arrays.fill(total, 0);
    Arrays.fill(used, false);
    Arrays.fill(less, 0);
    Arrays.fill(more, 0);
    long highest = 0;
    for (int j = 0; j < tasks; j++) {
      if (work[j] > 0) {
        highest += max[j];
        if (!fill(j, highest)) {
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

  private boolean fill(int task, long highest) {
    int first = intervals.first(task);
    int last = intervals.last(task);
    long need = need(task);
    if (first >= last || need > max[task] * (intervals.from(last) - intervals.from(first))) {
      return false;
    }
    long level = 0;
    long above = highest + 1;
    while (above - level > 1) {
      long middle = (level + above) >>> 1;
      if (filled(task, middle) <= need) {
        level = middle;
      } else {
        above = middle;
      }
    }
    long rest = need - filled(task, level);
    for (int i = first; i < last; i++) {
      long amount = filled(task, i, level);
      long extra = Math.min(rest, filled(task, i, level + 1) - amount);
      rest -= extra;
      put(task, i, amount + extra);
    }
    return true;
  }

  /** {@return what a task does if it fills every valley of its window up to a level} */
  private long filled(int task, long level) {
    long sum = 0;
    for (int i = intervals.first(task); i < intervals.last(task); i++) {
      sum += filled(task, i, level);
    }
    return sum;
  }

  private long filled(int task, int interval, long level) {
    long wanted = level * intervals.ticks(interval) - total[interval];
    return Math.min(Math.max(wanted, low(task, interval)), high(task, interval));
  }

  private void put(int task, int interval, long amount) {
    flow[task * stride + interval] = amount;
    total[interval] += amount;
    used[interval] = true;
    mark(task, interval);
  }

  /** The task can do less, or more, in the interval just when it is not at its bound. */
  private void mark(int task, int interval) {
    long amount = flow[task * stride + interval];
    int at = interval * taskWords + (task >> 6);
    int to = task * words + (interval >> 6);
    less[at] = amount > low(task, interval) ? less[at] | 1L << task : less[at] & ~(1L << task);
    more[to] =
        amount < high(task, interval) ? more[to] | 1L << interval : more[to] & ~(1L << interval);
  }

  private long low(int task, int interval) {
    boolean core = intervals.coreFirst(task) <= interval && interval < intervals.coreLast(task);
    return core ? min[task] * intervals.ticks(interval) : 0;
  }

  private long high(int task, int interval) {
    return max[task] * intervals.ticks(interval);
  }

  /**
   * Moves load inside a part from intervals above a level to intervals below it, until there are
   * none of the one or the other, or no move is left.
   *
   * @param sets words that hold the part
   * @param at where it starts
   * @param level the level, in nodes a tick
   * @return false if no move is left; then {@link #reached} is the cut
   */
  boolean even(long[] sets, int at, long level) {
    for (int w = 0; w < words; w++) {
      for (long bits = sets[at + w]; bits != 0; bits &= bits - 1) {
        int i = w * Long.SIZE + Long.numberOfTrailingZeros(bits);
        limit[i] = level * intervals.ticks(i);
      }
    }
    return even(sets, at);
  }

  /**
   * {@return the node-ticks of each interval that {@link #even(long[], int)} keeps to, to be set}
   */
  long[] limit() {
    return limit;
  }

  /** The same, with a limit of its own for each interval. */
  boolean even(long[] sets, int at) {
    boolean tooMuch = false;
    boolean tooLittle = false;
    for (int w = 0; w < words; w++) {
      over[w] = 0;
      under[w] = 0;
      for (long bits = sets[at + w]; bits != 0; bits &= bits - 1) {
        int i = w * Long.SIZE + Long.numberOfTrailingZeros(bits);
        long excess = excess(i);
        over[w] |= excess > 0 ? 1L << i : 0;
        under[w] |= excess < 0 ? 1L << i : 0;
      }
      tooMuch |= over[w] != 0;
      tooLittle |= under[w] != 0;
    }
    if (!tooMuch || !tooLittle) {
      return true;
    }
    int target = reach(sets, at);
    while (target != NONE) {
      if (move(target)) {
        return true;
      }
      target = reach(sets, at);
    }
    return false;
  }

  private long excess(int interval) {
    return total[interval] - limit[interval];
  }

  /** {@return an interval with too little that load can be moved to, and how in via and source} */
  private int reach(long[] sets, int at) {
    Arrays.fill(seenTasks, 0);
    int size = 0;
    for (int w = 0; w < words; w++) {
      seen[w] = over[w];
      size = enqueue(over[w], w, NONE, size);
    }
    for (int head = 0; head < size; head++) {
      int i = queue[head];
      for (int v = 0; v < taskWords; v++) {
        long fresh = less[i * taskWords + v] & ~seenTasks[v];
        seenTasks[v] |= fresh;
        for (; fresh != 0; fresh &= fresh - 1) {
          int task = v * Long.SIZE + Long.numberOfTrailingZeros(fresh);
          source[task] = i;
          for (int w = 0; w < words; w++) {
            long next = more[task * words + w] & sets[at + w] & ~seen[w];
            long hits = next & under[w];
            if (hits != 0) {
              int target = w * Long.SIZE + Long.numberOfTrailingZeros(hits);
              via[target] = task;
              return target;
            }
            seen[w] |= next;
            size = enqueue(next, w, task, size);
          }
        }
      }
    }
    return NONE;
  }

  private int enqueue(long set, int word, int task, int size) {
    int end = size;
    for (long bits = set; bits != 0; bits &= bits - 1) {
      int i = word * Long.SIZE + Long.numberOfTrailingZeros(bits);
      via[i] = task;
      queue[end++] = i;
    }
    return end;
  }

  /** Moves what the chain to a target allows; {@return whether one kind of interval ran out} */
  private boolean move(int target) {
    long amount = -excess(target);
    int i = target;
    while (via[i] != NONE) {
      int task = via[i];
      amount = Math.min(amount, high(task, i) - flow[task * stride + i]);
      i = source[task];
      amount = Math.min(amount, flow[task * stride + i] - low(task, i));
    }
    amount = Math.min(amount, excess(i));
    total[target] += amount;
    total[i] -= amount;
    boolean done = excess(i) == 0 && clear(over, i);
    done |= excess(target) == 0 && clear(under, target);
    i = target;
    while (via[i] != NONE) {
      int task = via[i];
      flow[task * stride + i] += amount;
      mark(task, i);
      i = source[task];
      flow[task * stride + i] -= amount;
      mark(task, i);
    }
    return done;
  }

  /** Takes an interval out of a set; {@return whether that is empty now} */
  private static boolean clear(long[] set, int interval) {
    set[interval >> 6] &= ~(1L << interval);
    long rest = 0;
    for (long word : set) {
      rest |= word;
    }
    return rest == 0;
  }
}
