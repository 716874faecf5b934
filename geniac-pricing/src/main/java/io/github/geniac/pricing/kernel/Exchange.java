package io.github.geniac.pricing.kernel;

import java.util.Arrays;

/**
 * Moves of load between intervals that keep the bounds and the sum of every task. A workspace; it
 * allocates nothing after it was made.
 *
 * <p>A move follows a chain: a task does less where there is too much and more elsewhere, there
 * another task does less, and so on to where there is too little. Chains over one task are taken
 * first, then others as they are found breadth first; sets of tasks and of intervals are bits in
 * words, so that a step is a few operations on words.
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

  private final Flows flows;
  private final int words;
  private final int taskWords;
  private final long[] total;
  private final long[] aim;
  private final long[] over;
  private final long[] under;
  private final long[] seen;
  private final long[] seenTasks;
  private final int[] queue;
  private final int[] via;
  private final int[] source;

  /**
   * @param flows what is moved
   * @param intervals the most intervals
   */
  Exchange(Flows flows, int intervals) {
    this.flows = flows;
    this.words = flows.words;
    this.taskWords = flows.taskWords;
    this.total = flows.total;
    this.aim = new long[intervals];
    this.over = new long[words];
    this.under = new long[words];
    this.seen = new long[words];
    this.seenTasks = new long[taskWords];
    this.queue = new int[intervals];
    this.via = new int[intervals];
    this.source = new int[flows.tasks];
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
          for (long movers = flows.less[i * taskWords + v]; movers != 0; movers &= movers - 1) {
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
      for (long bits = flows.more[task * words + w] & under[w]; bits != 0; bits &= bits - 1) {
        int target = w * Long.SIZE + Long.numberOfTrailingZeros(bits);
        long most = Math.min(total[interval] - aim[interval], aim[target] - total[target]);
        long amount =
            Math.min(most, Math.min(flows.spare(task, interval), flows.room(task, target)));
        if (amount == 0) {
          return;
        }
        flows.change(task, interval, -amount);
        flows.change(task, target, amount);
        shift(interval, target, amount);
      }
    }
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
    int unseen = flows.tasks;
    int size = 0;
    for (int w = 0; w < words; w++) {
      seen[w] = over[w];
      size = enqueue(over[w], w, NONE, size);
    }
    for (int head = 0; head < size && unseen > 0; head++) {
      int i = queue[head];
      for (int v = 0; v < taskWords; v++) {
        long fresh = flows.less[i * taskWords + v] & ~seenTasks[v];
        seenTasks[v] |= fresh;
        for (; fresh != 0; fresh &= fresh - 1) {
          int task = v * Long.SIZE + Long.numberOfTrailingZeros(fresh);
          source[task] = i;
          unseen--;
          for (int w = 0; w < words; w++) {
            long next = flows.more[task * words + w] & sets[at + w] & ~seen[w];
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
      amount = Math.min(amount, flows.room(task, i));
      i = source[task];
      amount = Math.min(amount, flows.spare(task, i));
    }
    amount = Math.min(amount, total[i] - aim[i]);
    shift(i, target, amount);
    i = target;
    while (via[i] != NONE) {
      int task = via[i];
      flows.change(task, i, amount);
      i = source[task];
      flows.change(task, i, -amount);
    }
    return !isEmpty(over) && !isEmpty(under);
  }
}
