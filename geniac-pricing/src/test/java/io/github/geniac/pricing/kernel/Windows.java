package io.github.geniac.pricing.kernel;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;

/**
 * Tasks with windows, small enough to look at.
 *
 * @param ticks the length of the horizon
 * @param tasks the tasks
 * @param dates of each task the first and last start, the first and last end
 */
record Windows(int ticks, List<Task> tasks, List<int[]> dates) {

  private static final int NUMBERS = 7;

  /** {@return windows of up to so many tasks on so many ticks with up to so many nodes each} */
  static Arbitrary<Windows> any(int tasks, int ticks, int nodes) {
    return Arbitraries.integers()
        .between(0, 9_999)
        .list()
        .ofSize(NUMBERS)
        .list()
        .ofMinSize(1)
        .ofMaxSize(tasks)
        .map(numbers -> of(ticks, nodes, numbers));
  }

  private static Windows of(int ticks, int nodes, List<List<Integer>> numbers) {
    List<Task> tasks = new ArrayList<>();
    List<int[]> dates = new ArrayList<>();
    for (List<Integer> n : numbers) {
      int startLo = n.get(0) % ticks;
      int endHi = startLo + 1 + n.get(1) % (ticks - startLo);
      int startHi = startLo + n.get(2) % (endHi - startLo);
      int endLo = startLo + 1 + n.get(3) % (endHi - startLo);
      int max = 1 + n.get(4) % nodes;
      int min = n.get(5) % (max + 1);
      int work = n.get(6) % (max * (endHi - startLo) + 2);
      tasks.add(task("t" + tasks.size(), work, min, max, 0, ticks));
      dates.add(new int[] {startLo, startHi, endLo, endHi});
    }
    return new Windows(ticks, tasks, dates);
  }

  static Task task(String name, int work, int min, int max, int release, int deadline) {
    return new Task(name, work, min, max, release, deadline, List.of(), Task.Mode.MALLEABLE);
  }

  Instance instance() {
    return new Instance(ticks, 0, 0, tasks, List.of(), List.of());
  }

  /** {@return one of the four dates of every task} */
  int[] date(int which) {
    return dates.stream().mapToInt(date -> date[which]).toArray();
  }

  boolean solvedBy(LevelProfile profile) {
    return profile.solve(date(0), date(1), date(2), date(3));
  }

  /** {@return the fewest nodes of a task on a tick} */
  int low(int task, int tick) {
    int[] date = dates.get(task);
    Task one = tasks.get(task);
    return one.work() > 0 && date[1] <= tick && tick < date[2] ? one.min() : 0;
  }

  /** {@return the most nodes of a task on a tick} */
  int high(int task, int tick) {
    int[] date = dates.get(task);
    Task one = tasks.get(task);
    return one.work() > 0 && date[0] <= tick && tick < date[3] ? one.max() : 0;
  }

  /** {@return the node-ticks a task does} */
  long need(int task) {
    long low = 0;
    for (int t = 0; t < ticks; t++) {
      low += low(task, t);
    }
    return Math.max(tasks.get(task).work(), low);
  }

  /** {@return the least that the tasks have to do on a set of ticks} */
  long mandatory(Set<Integer> cut) {
    long mandatory = 0;
    for (int j = 0; j < tasks.size(); j++) {
      long low = 0;
      long elsewhere = 0;
      for (int t = 0; t < ticks; t++) {
        low += cut.contains(t) ? low(j, t) : 0;
        elsewhere += cut.contains(t) ? 0 : high(j, t);
      }
      mandatory += Math.max(low, need(j) - elsewhere);
    }
    return mandatory;
  }

  /**
   * Adds arcs from node 0 over the tasks, from node 1 on, to the ticks behind them; what tasks have
   * to do on a tick enters there.
   *
   * @return the node-ticks of all tasks
   */
  long arcs(PlainFlow flow) {
    long amount = 0;
    long[] compulsory = new long[ticks];
    for (int j = 0; j < tasks.size(); j++) {
      long rest = tasks.get(j).work() == 0 ? 0 : need(j);
      amount += rest;
      for (int t = 0; t < ticks; t++) {
        rest -= low(j, t);
        compulsory[t] += low(j, t);
        flow.arc(1 + j, 1 + tasks.size() + t, high(j, t) - low(j, t), 0);
      }
      flow.arc(0, 1 + j, rest, 0);
    }
    for (int t = 0; t < ticks; t++) {
      flow.arc(0, 1 + tasks.size() + t, compulsory[t], 0);
    }
    return amount;
  }

  /** Every load that the tasks can make, task by task and tick by tick. */
  Set<List<Integer>> everyLoad() {
    Set<List<Integer>> loads = new HashSet<>();
    loads.add(new ArrayList<>(Collections.nCopies(ticks, 0)));
    for (int j = 0; j < tasks().size(); j++) {
      Set<List<Integer>> next = new HashSet<>();
      for (List<Integer> load : loads) {
        add(j, 0, need(j), load, next);
      }
      loads = next;
    }
    return loads;
  }

  private void add(int task, int tick, long left, List<Integer> load, Set<List<Integer>> into) {
    if (tick == ticks) {
      if (left == 0) {
        into.add(load);
      }
      return;
    }
    for (int nodes = low(task, tick); nodes <= Math.min(left, high(task, tick)); nodes++) {
      List<Integer> more = new ArrayList<>(load);
      more.set(tick, load.get(tick) + nodes);
      add(task, tick + 1, left - nodes, more, into);
    }
  }
}
