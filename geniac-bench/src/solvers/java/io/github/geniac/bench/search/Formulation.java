package io.github.geniac.bench.search;

import io.github.geniac.bench.search.Sink.Row;
import io.github.geniac.pricing.kernel.Commitment;
import io.github.geniac.pricing.kernel.Instance;
import io.github.geniac.pricing.kernel.Solution;
import io.github.geniac.pricing.kernel.Task;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntToLongFunction;

/**
 * The problem as an integer linear model by ticks, the same for CP-SAT and for HiGHS. All windows,
 * lengths and capacities are first tightened by {@link Frame}.
 *
 * <ul>
 *   <li>Step variables: {@code S[j,t]} is 1 from the start of task j on, {@code E[j,t]} from its
 *       end on, both rising; it runs where they differ. In this form "i before j" is one row a
 *       tick, {@code S[j,t] <= E[i,t]}: the strongest known one, and these rows are totally
 *       unimodular.
 *   <li>Shortest and longest run: {@code E[j,t + shortest] <= S[j,t] <= E[j,t + longest]}.
 *   <li>Malleable: nodes {@code x[j,t]} between min and max of running; their sum between the work
 *       and the work plus min - 1, beyond which a tick could be dropped; and cumulative work,
 *       {@code sum of x[j,u] over u < t >= work * E[j,t]}, which cuts off ends that are spread over
 *       ticks.
 *   <li>Moldable: a variable for each count and start, of counts only those that are the smallest
 *       for their length; a start of such a kind raises {@code x} and its end lowers it again.
 *   <li>Cover: {@code sum of x[j,t] <= pool + counts + levels}, a variable for each price on each
 *       tick. The prices rise, so levels need no order of their own.
 *   <li>A commitment takes one of its counts; there is no symmetry to be broken.
 * </ul>
 */
final class Formulation {

  private final Frame frame;
  private final Instance instance;
  private final Sink sink;
  private final boolean cumulative;

  /** By task and tick; {@link Sink#ZERO} outside the windows. */
  private final int[][] start;

  private final int[][] end;
  private final int[][] nodes;
  private final List<int[]> counts = new ArrayList<>();
  private int pool;

  /**
   * Builds the model.
   *
   * @param frame the instance, which has to fit
   * @param sink where it goes to
   * @param cumulative whether to add the rows of cumulative work
   */
  Formulation(Frame frame, Sink sink, boolean cumulative) {
    this.frame = frame;
    this.instance = frame.instance;
    this.sink = sink;
    this.cumulative = cumulative;
    int size = instance.tasks().size();
    start = new int[size][instance.ticks() + 1];
    end = new int[size][instance.ticks() + 1];
    nodes = new int[size][instance.ticks()];
    for (int i = 0; i < size; i++) {
      Arrays.fill(nodes[i], Sink.ZERO);
      if (frame.works(i)) {
        steps(i);
        if (instance.tasks().get(i).mode() == Task.Mode.MOLDABLE) {
          moldable(i);
        } else {
          malleable(i);
        }
      }
    }
    for (int i = 0; i < size; i++) {
      order(i);
    }
    cover();
  }

  /** {@return the solution that the values of the variables stand for, with its exact cost} */
  Solution solution(IntToLongFunction value) {
    List<Solution.Run> runs = new ArrayList<>();
    int[] load = new int[instance.ticks()];
    for (int i = 0; i < nodes.length; i++) {
      List<Integer> count = new ArrayList<>();
      int first = 0;
      for (int t = frame.from[i]; t < frame.to[i] && frame.works(i); t++) {
        if (value(start[i][t], value) > value(end[i][t], value)) {
          first = count.isEmpty() ? t : first;
          int x = (int) value(nodes[i][t], value);
          count.add(x);
          load[t] += x;
        }
      }
      runs.add(new Solution.Run(first, count));
    }
    List<Integer> bought = new ArrayList<>();
    for (int k = 0; k < counts.size(); k++) {
      List<Integer> sizes = instance.commitments().get(k).counts();
      for (int c = 0; c < sizes.size(); c++) {
        if (value(counts.get(k)[c], value) == 1) {
          bought.add(sizes.get(c));
        }
      }
    }
    int owned = (int) value(pool, value);
    return new Solution(frame.cost(load, owned, bought), owned, bought, runs);
  }

  private static long value(int variable, IntToLongFunction value) {
    return variable == Sink.ZERO ? 0 : variable == Sink.ONE ? 1 : value.applyAsLong(variable);
  }

  private void steps(int i) {
    int from = frame.from[i];
    int to = frame.to[i];
    for (int t = 0; t <= instance.ticks(); t++) {
      start[i][t] = step(t, from, to - frame.shortest[i]);
      end[i][t] = step(t, from + frame.shortest[i], to);
    }
    for (int t = from; t < to; t++) {
      below(start[i][t], start[i][t + 1]);
      below(end[i][t], end[i][t + 1]);
      if (t + frame.shortest[i] <= to) {
        below(end[i][t + frame.shortest[i]], start[i][t]);
      }
      if (t + frame.longest[i] <= to) {
        below(start[i][t], end[i][t + frame.longest[i]]);
      }
    }
  }

  /** A step that may rise from {@code first} on and has risen at {@code last}. */
  private int step(int t, int first, int last) {
    return t < first ? Sink.ZERO : t >= last ? Sink.ONE : sink.variable(0, 1, 0);
  }

  private void below(int low, int high) {
    if (low != Sink.ZERO && high != Sink.ONE) {
      sink.row(new Row().plus(1, low).plus(-1, high), Long.MIN_VALUE, 0);
    }
  }

  private void malleable(int i) {
    Task task = instance.tasks().get(i);
    long high = Math.max(task.min(), Math.min(task.max(), task.work()));
    Row sum = new Row();
    int done = Sink.ZERO;
    for (int t = frame.from[i]; t < frame.to[i]; t++) {
      if (cumulative && end[i][t] != Sink.ZERO) {
        sink.row(new Row().plus(1, done).plus(-task.work(), end[i][t]), 0, Long.MAX_VALUE);
      }
      int x = sink.variable(0, high, 0);
      nodes[i][t] = x;
      sink.row(
          new Row().plus(1, x).plus(-high, start[i][t]).plus(high, end[i][t]), Long.MIN_VALUE, 0);
      if (task.min() > 0) {
        sink.row(
            new Row().plus(1, x).plus(-task.min(), start[i][t]).plus(task.min(), end[i][t]),
            0,
            Long.MAX_VALUE);
      }
      sum.plus(1, x);
      if (cumulative) {
        int before = done;
        done = sink.variable(0, task.work() + task.min(), 0);
        sink.row(new Row().plus(1, before).plus(1, x).plus(-1, done), 0, 0);
      }
    }
    sink.row(sum, task.work(), task.work() + Math.max(0, task.min() - 1));
  }

  private void moldable(int i) {
    Task task = instance.tasks().get(i);
    int from = frame.from[i];
    int to = frame.to[i];
    List<Row> begins = rows(to - from + 1);
    List<Row> ends = rows(to - from + 1);
    List<Row> rises = rows(to - from + 1);
    int before = Integer.MAX_VALUE;
    for (int count = task.min(); count <= task.max(); count++) {
      int length = (int) Math.min(Integer.MAX_VALUE, (task.work() + count - 1) / count);
      for (int t = from; t + length <= to && length < before; t++) {
        int begin = sink.variable(0, 1, 0);
        begins.get(t - from).plus(-1, begin);
        ends.get(t + length - from).plus(-1, begin);
        rises.get(t - from).plus(-count, begin);
        rises.get(t + length - from).plus(count, begin);
      }
      before = Math.min(before, length);
    }
    for (int t = from; t <= to; t++) {
      int last = t == from ? Sink.ZERO : start[i][t - 1];
      sink.row(begins.get(t - from).plus(1, start[i][t]).plus(-1, last), 0, 0);
      int ended = t == from ? Sink.ZERO : end[i][t - 1];
      sink.row(ends.get(t - from).plus(1, end[i][t]).plus(-1, ended), 0, 0);
      if (t < to) {
        nodes[i][t] = sink.variable(0, Math.min(task.max(), task.work() + task.min()), 0);
        int x = t == from ? Sink.ZERO : nodes[i][t - 1];
        sink.row(rises.get(t - from).plus(1, nodes[i][t]).plus(-1, x), 0, 0);
      }
    }
  }

  private static List<Row> rows(int size) {
    List<Row> rows = new ArrayList<>();
    for (int i = 0; i < size; i++) {
      rows.add(new Row());
    }
    return rows;
  }

  private void order(int i) {
    for (int before : instance.tasks().get(i).predecessors()) {
      for (int t = 0; t <= instance.ticks() && frame.works(i) && frame.works(before); t++) {
        below(start[i][t], end[before][t]);
      }
    }
  }

  private void cover() {
    int most = Arrays.stream(frame.most).max().orElse(0);
    pool = sink.variable(
        instance.poolMin(),
        Math.max(instance.poolMin(), Math.min(instance.poolCap(), most)),
        instance.poolPrice());
    for (Commitment one : instance.commitments()) {
      int[] choice = new int[one.counts().size()];
      Row row = new Row();
      for (int c = 0; c < choice.length; c++) {
        choice[c] = sink.variable(0, 1, one.price() * one.counts().get(c));
        row.plus(1, choice[c]);
      }
      sink.row(row, 1, 1);
      counts.add(choice);
    }
    for (int t = 0; t < instance.ticks(); t++) {
      if (frame.most[t] > 0) {
        cover(t);
      }
    }
  }

  private void cover(int t) {
    Row row = new Row().plus(1, pool);
    for (int[] task : nodes) {
      row.plus(-1, task[t]);
    }
    for (int k = 0; k < counts.size(); k++) {
      Commitment one = instance.commitments().get(k);
      for (int c = 0; c < counts.get(k).length && one.from() <= t && t < one.to(); c++) {
        row.plus(one.counts().get(c), counts.get(k)[c]);
      }
    }
    for (Frame.Level level : frame.levels(t)) {
      row.plus(1, sink.variable(0, level.nodes(), level.price()));
    }
    sink.row(row, 0, Long.MAX_VALUE);
  }
}
