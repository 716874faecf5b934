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

  /** What is left when no more load can be moved. */
  enum Left {
    /** No interval above its aim. */
    NONE_ABOVE,
    /** Some above their aims, but none below. */
    NONE_BELOW,
    /** Both; what can be reached from those above is a cut. */
    CUT
  }

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
  private final long[] low;
  private final long[] high;
  private final long[] total;
  private final long[] aim;
  private final long[] free;
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
  private long step;

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
    this.low = new long[tasks * stride];
    this.high = new long[tasks * stride];
    this.total = new long[stride];
    this.aim = new long[stride];
    this.free = new long[stride];
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

  /**
   * Replaces a set that the last {@link #even} could not make even by its rest, and writes the cut
   * behind it.
   *
   * @param sets words that hold the set, and have room for another behind it
   * @param at where it starts
   */
  void cut(long[] sets, int at) {
    for (int w = 0; w < words; w++) {
      sets[at + words + w] = seen[w];
      sets[at + w] &= ~seen[w];
    }
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

  /** Sets the load that {@link #even} aims at in an interval. */
  void aim(int interval, long nodeTicks) {
    aim[interval] = nodeTicks;
  }

  /**
   * Moves load inside a part from intervals above their aim to intervals below it, until there are
   * none of the one or the other, or no move is left.
   *
   * @param sets words that hold the part
   * @param at where it starts
   * @return what is left
   */
  Left even(long[] sets, int at) {
    for (int w = 0; w < words; w++) {
      long above = 0;
      long below = 0;
      for (long bits = sets[at + w]; bits != 0; bits &= bits - 1) {
        int i = w * Long.SIZE + Long.numberOfTrailingZeros(bits);
        above |= total[i] > aim[i] ? 1L << i : 0;
        below |= total[i] < aim[i] ? 1L << i : 0;
      }
      over[w] = above;
      under[w] = below;
    }
    boolean both = !isEmpty(over) && !isEmpty(under) && direct();
    while (both) {
      int target = reach(sets, at);
      if (target == NONE) {
        return Left.CUT;
      }
      both = move(target);
    }
    return isEmpty(over) ? Left.NONE_ABOVE : Left.NONE_BELOW;
  }

  /** Moves over one task; {@return whether both kinds of intervals are left} */
  private boolean direct() {
    for (int w = 0; w < words; w++) {
      for (long bits = over[w]; bits != 0; bits &= bits - 1) {
        int i = w * Long.SIZE + Long.numberOfTrailingZeros(bits);
        for (int v = 0; v < taskWords; v++) {
          for (long movers = less[i * taskWords + v]; movers != 0; movers &= movers - 1) {
            direct(v * Long.SIZE + Long.numberOfTrailingZeros(movers), i);
          }
        }
        if (isEmpty(over) || isEmpty(under)) {
          return false;
        }
      }
    }
    return true;
  }

  private void direct(int task, int interval) {
    for (int w = 0; w < words; w++) {
      for (long bits = more[task * words + w] & under[w]; bits != 0; bits &= bits - 1) {
        int target = w * Long.SIZE + Long.numberOfTrailingZeros(bits);
        long most = Math.min(total[interval] - aim[interval], aim[target] - total[target]);
        long amount = Math.min(most, Math.min(spare(task, interval), room(task, target)));
        if (amount == 0) {
          return;
        }
        change(task, interval, -amount);
        change(task, target, amount);
        shift(interval, target, amount);
      }
    }
  }

  private long spare(int task, int interval) {
    return flow[task * stride + interval] - low[task * stride + interval];
  }

  private long room(int task, int interval) {
    return high[task * stride + interval] - flow[task * stride + interval];
  }

  private void change(int task, int interval, long amount) {
    flow[task * stride + interval] += amount;
    mark(task, interval);
  }

  private void shift(int from, int to, long amount) {
    total[from] -= amount;
    total[to] += amount;
    if (total[from] == aim[from]) {
      over[from >> 6] &= ~(1L << from);
    }
    if (total[to] == aim[to]) {
      under[to >> 6] &= ~(1L << to);
    }
  }

  private static boolean isEmpty(long[] set) {
    for (long word : set) {
      if (word != 0) {
        return false;
      }
    }
    return true;
  }

  /** {@return an interval with too little that load can be moved to, and how in via and source} */
  private int reach(long[] sets, int at) {
    Arrays.fill(seenTasks, 0);
    int unseen = tasks;
    int size = 0;
    for (int w = 0; w < words; w++) {
      seen[w] = over[w];
      size = enqueue(over[w], w, NONE, size);
    }
    for (int head = 0; head < size && unseen > 0; head++) {
      int i = queue[head];
      for (int v = 0; v < taskWords; v++) {
        long fresh = less[i * taskWords + v] & ~seenTasks[v];
        seenTasks[v] |= fresh;
        for (; fresh != 0; fresh &= fresh - 1) {
          int task = v * Long.SIZE + Long.numberOfTrailingZeros(fresh);
          source[task] = i;
          unseen--;
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

  /** Moves what the chain to a target allows; {@return whether both kinds of intervals are left} */
  private boolean move(int target) {
    long amount = aim[target] - total[target];
    int i = target;
    while (via[i] != NONE) {
      int task = via[i];
      amount = Math.min(amount, room(task, i));
      i = source[task];
      amount = Math.min(amount, spare(task, i));
    }
    amount = Math.min(amount, total[i] - aim[i]);
    shift(i, target, amount);
    i = target;
    while (via[i] != NONE) {
      int task = via[i];
      change(task, i, amount);
      i = source[task];
      change(task, i, -amount);
    }
    return !isEmpty(over) && !isEmpty(under);
  }
}
