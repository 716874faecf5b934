package io.github.geniac.pricing.kernel;

import io.github.geniac.pricing.kernel.Certificate.Question;
import io.github.geniac.pricing.kernel.Certificate.Subject;

/**
 * A node of a certificate's tree: ranges of starts, ends and counts for each task, of each
 * commitment and of the pool. Mutable; shares nothing with the search.
 *
 * <p>At first the ranges are those of the instance. They are narrowed until nothing changes:
 *
 * <ul>
 *   <li>A task starts after the end of its predecessors.
 *   <li>Its run is at least as long as its work on the most nodes takes, and, if it may not pause,
 *       at most as long as its work on the fewest nodes takes: without its last tick a longer run
 *       would still do the work.
 *   <li>A constant count is enough for the window, and one node less would end later: if not, the
 *       run with one node less does the work as well.
 * </ul>
 */
final class Box {

  /** Where a task's row has its first start, first end and least count; the last ones follow. */
  static final int START = 0;

  static final int END = 2;
  static final int COUNT = 4;

  private static final long FACTOR = 1_000_003;

  private final Instance instance;

  /** A row for each task, then one for each commitment, then that of the pool. */
  private final int[][] rows;

  private boolean changed;

  private Box(Instance instance, int[][] rows) {
    this.instance = instance;
    this.rows = rows;
  }

  /** {@return all that can be chosen} */
  static Box of(Instance instance) {
    int tasks = instance.tasks().size();
    int commitments = instance.commitments().size();
    int[][] rows = new int[tasks + commitments + 1][];
    for (int i = 0; i < tasks; i++) {
      Task task = instance.tasks().get(i);
      int release = task.release();
      int deadline = task.deadline();
      // More nodes at once than the whole work are of no use, unless they are the fewest.
      int most = (int) Math.min(task.max(), Math.max(task.work(), task.min()));
      rows[i] = new int[] {release, deadline - 1, release + 1, deadline, task.min(), most};
    }
    for (int k = 0; k < commitments; k++) {
      rows[tasks + k] = new int[] {0, instance.commitments().get(k).counts().size() - 1};
    }
    rows[tasks + commitments] = new int[] {instance.poolMin(), instance.poolCap()};
    return new Box(instance, rows);
  }

  /** {@return first and last start, first and last end, least and most count of a task} */
  int[] task(int index) {
    return rows[index];
  }

  /** {@return the first and the last place of a commitment in the list of its counts} */
  int[] commitment(int index) {
    return rows[instance.tasks().size() + index];
  }

  /** {@return the fewest and the most nodes of the pool} */
  int[] pool() {
    return rows[rows.length - 1];
  }

  /** {@return a number made of all ranges, see {@link Certificate.Step#stamp}} */
  long stamp() {
    long stamp = 1;
    for (int[] row : rows) {
      for (int value : row) {
        stamp = FACTOR * stamp + value;
      }
    }
    return stamp;
  }

  /** {@return whether the question is about a range of this and has two answers} */
  boolean isSplitBy(Question question) {
    int index = question.index();
    int most = switch (question.subject()) {
      case START, END, COUNT -> instance.tasks().size();
      case COMMITMENT -> instance.commitments().size();
      case POOL -> 1;
    };
    if (index < 0 || index >= most) {
      return false;
    }
    boolean constant = question.subject() != Subject.COUNT
        || instance.tasks().get(index).mode() == Task.Mode.MOLDABLE;
    int[] row = row(question);
    int at = place(question.subject());
    return constant && row[at] <= question.value() && question.value() < row[at + 1];
  }

  /** {@return what is left of this with the answer 'at most the value', or 'above it'} */
  Box half(Question question, boolean above) {
    int[][] copy = new int[rows.length][];
    for (int i = 0; i < copy.length; i++) {
      copy[i] = rows[i].clone();
    }
    Box half = new Box(instance, copy);
    int at = place(question.subject());
    if (above) {
      half.row(question)[at] = question.value() + 1;
    } else {
      half.row(question)[at + 1] = question.value();
    }
    return half;
  }

  /**
   * {@return a question that cuts some range but that of the pool in its middle}
   *
   * @param stamp the stamp of the question
   * @throws IllegalStateException if there is none
   */
  Question halving(long stamp) {
    for (int k = 0; k < instance.commitments().size(); k++) {
      if (isOpen(commitment(k), START)) {
        return new Question(stamp, Subject.COMMITMENT, k, middle(commitment(k), START));
      }
    }
    for (int i = 0; i < instance.tasks().size(); i++) {
      Task task = instance.tasks().get(i);
      int[] row = task(i);
      if (task.work() > 0 && task.mode() == Task.Mode.MOLDABLE && isOpen(row, COUNT)) {
        return new Question(stamp, Subject.COUNT, i, middle(row, COUNT));
      }
      if (task.work() > 0 && isOpen(row, START)) {
        return new Question(stamp, Subject.START, i, middle(row, START));
      }
      if (task.work() > 0 && isOpen(row, END)) {
        return new Question(stamp, Subject.END, i, middle(row, END));
      }
    }
    throw new IllegalStateException("Box: there is nothing left to choose");
  }

  private static boolean isOpen(int[] row, int at) {
    return row[at] < row[at + 1];
  }

  private static int middle(int[] row, int at) {
    return (row[at] + row[at + 1]) >>> 1;
  }

  private int[] row(Question question) {
    return switch (question.subject()) {
      case START, END, COUNT -> task(question.index());
      case COMMITMENT -> commitment(question.index());
      case POOL -> pool();
    };
  }

  private static int place(Subject subject) {
    return switch (subject) {
      case START, COMMITMENT, POOL -> START;
      case END -> END;
      case COUNT -> COUNT;
    };
  }

  /** Narrows until nothing changes; {@return whether no range is empty then} */
  boolean narrow() {
    do {
      changed = false;
      for (int i = 0; i < instance.tasks().size(); i++) {
        Task task = instance.tasks().get(i);
        if (task.work() > 0 && !narrow(task, rows[i])) {
          return false;
        }
      }
    } while (changed);
    return true;
  }

  private boolean narrow(Task task, int[] row) {
    for (int before : task.predecessors()) {
      if (instance.tasks().get(before).work() > 0) {
        raise(row, START, rows[before][END]);
        lower(rows[before], END + 1, row[START + 1]);
      }
    }
    if (task.mode() == Task.Mode.MOLDABLE && !counts(task, row)) {
      return false;
    }
    long shortest = ticks(task, row[COUNT + 1]);
    long longest = row[COUNT] == 0 ? instance.ticks() : ticks(task, row[COUNT]);
    raise(row, END, row[START] + shortest);
    raise(row, START, row[END] - longest);
    lower(row, START + 1, row[END + 1] - shortest);
    lower(row, END + 1, row[START + 1] + longest);
    return row[START] <= row[START + 1] && row[END] <= row[END + 1];
  }

  /** Leaves out counts at both ends; {@return whether one is left} */
  private boolean counts(Task task, int[] row) {
    int open = row[END + 1] - row[START];
    while (row[COUNT] <= row[COUNT + 1]
        && (ticks(task, row[COUNT]) > open || isIdle(task, row[COUNT]))) {
      raise(row, COUNT, row[COUNT] + 1L);
    }
    while (row[COUNT] < row[COUNT + 1] && isIdle(task, row[COUNT + 1])) {
      lower(row, COUNT + 1, row[COUNT + 1] - 1L);
    }
    return row[COUNT] <= row[COUNT + 1];
  }

  private static boolean isIdle(Task task, int count) {
    return count > task.min() && ticks(task, count) == ticks(task, count - 1);
  }

  /** The ticks that the work of a task takes on so many nodes. */
  static long ticks(Task task, int nodes) {
    return (task.work() - 1) / nodes + 1;
  }

  private void raise(int[] row, int at, long value) {
    if (value > row[at]) {
      row[at] = (int) Math.min(value, Integer.MAX_VALUE);
      changed = true;
    }
  }

  private void lower(int[] row, int at, long value) {
    if (value < row[at]) {
      row[at] = (int) Math.max(value, Integer.MIN_VALUE);
      changed = true;
    }
  }
}
