package io.github.geniac.pricing.kernel;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * The tasks with work as arrays, each after its predecessors: what the methods work on. A task
 * without work never runs and orders nobody, so it is left out with its arcs.
 */
final class Jobs {

  /** The index of each in the instance. */
  final int[] task;

  final int[] work;
  final int[] min;
  final int[] max;
  final boolean[] moldable;
  final int[][] before;
  final int[][] after;

  private final Instance instance;

  /** Takes the tasks with work in any order in which each comes after its predecessors. */
  static Jobs of(Instance instance) {
    List<Integer> kept = new ArrayList<>();
    for (int index : instance.order()) {
      if (instance.tasks().get(index).work() > 0) {
        kept.add(index);
      }
    }
    return new Jobs(instance, kept);
  }

  private Jobs(Instance instance, List<Integer> kept) {
    this.instance = instance;
    int n = kept.size();
    task = new int[n];
    work = new int[n];
    min = new int[n];
    max = new int[n];
    moldable = new boolean[n];
    before = new int[n][];
    after = new int[n][];
    for (int j = 0; j < n; j++) {
      Task one = instance.tasks().get(kept.get(j));
      task[j] = kept.get(j);
      work[j] = Math.toIntExact(one.work());
      min[j] = one.min();
      max[j] = one.max();
      moldable[j] = one.mode() == Task.Mode.MOLDABLE;
    }
    arcs(kept);
  }

  private void arcs(List<Integer> kept) {
    List<List<Integer>> later = new ArrayList<>();
    for (int j = 0; j < task.length; j++) {
      later.add(new ArrayList<>());
      List<Integer> earlier = new ArrayList<>();
      for (int index : of(j).predecessors()) {
        int i = kept.indexOf(index);
        if (i >= 0) {
          earlier.add(i);
          later.get(i).add(j);
        }
      }
      before[j] = toArray(earlier);
    }
    for (int j = 0; j < task.length; j++) {
      after[j] = toArray(later.get(j));
    }
  }

  /**
   * {@return the same jobs by their first possible start} A predecessor starts before its followers
   * in narrowed domains, and of two jobs that cannot meet the earlier comes first.
   */
  Jobs byStart(Domains narrowed) {
    List<Integer> order = new ArrayList<>();
    for (int j = 0; j < task.length; j++) {
      order.add(j);
    }
    order.sort(Comparator.comparingInt(j -> narrowed.startLo[j]));
    return new Jobs(instance, order.stream().map(j -> task[j]).toList());
  }

  int count() {
    return task.length;
  }

  Instance instance() {
    return instance;
  }

  /** {@return an instance whose tasks are the jobs in their order, without arcs} */
  Instance alone() {
    List<Task> tasks = new ArrayList<>();
    for (int j = 0; j < task.length; j++) {
      Task one = of(j);
      tasks.add(new Task(
          one.name(),
          one.work(),
          one.min(),
          one.max(),
          one.release(),
          one.deadline(),
          List.of(),
          one.mode()));
    }
    return new Instance(
        instance.ticks(),
        instance.poolMin(),
        instance.poolCap(),
        instance.poolPrice(),
        tasks,
        instance.spots(),
        instance.commitments());
  }

  Task of(int job) {
    return instance.tasks().get(task[job]);
  }

  /** The ticks that a job takes on so many nodes. */
  int ticks(int job, int nodes) {
    return (work[job] - 1) / nodes + 1;
  }

  boolean isMalleable() {
    for (boolean one : moldable) {
      if (one) {
        return false;
      }
    }
    return true;
  }

  private static int[] toArray(List<Integer> list) {
    return list.stream().mapToInt(Integer::intValue).toArray();
  }
}
