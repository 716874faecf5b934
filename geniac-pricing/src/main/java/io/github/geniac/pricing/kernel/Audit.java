package io.github.geniac.pricing.kernel;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/**
 * Checks a solution against its instance from first principles, tick by tick: slow, plain, and
 * without anything in common with the methods that find solutions.
 */
public final class Audit {

  private Audit() {}

  /**
   * {@return what is wrong with a solution; nothing if it is feasible and its cost is right}
   *
   * @param instance the problem
   * @param solution the solution
   */
  public static List<String> flaws(Instance instance, Solution solution) {
    List<String> flaws = new ArrayList<>();
    for (int i = 0; i < instance.tasks().size(); i++) {
      task(instance, solution, i, flaws);
    }
    if (solution.pool() < instance.poolMin() || solution.pool() > instance.poolCap()) {
      flaws.add(text("a pool of %d nodes is out of range", solution.pool()));
    }
    for (int k = 0; k < instance.commitments().size(); k++) {
      Commitment one = instance.commitments().get(k);
      if (!one.counts().contains(solution.commitments().get(k))) {
        flaws.add(
            text("%s sells no %d nodes", one.name(), solution.commitments().get(k)));
      }
    }
    if (flaws.isEmpty()) {
      cost(instance, solution, flaws);
    }
    return flaws;
  }

  private static void task(Instance instance, Solution solution, int index, List<String> flaws) {
    Task task = instance.tasks().get(index);
    Solution.Run run = solution.runs().get(index);
    if (task.work() == 0) {
      if (!run.nodes().isEmpty()) {
        flaws.add(text("%s runs without work", task.name()));
      }
      return;
    }
    if (run.start() < task.release() || run.end() > task.deadline()) {
      flaws.add(text("%s runs %d..%d, outside its window", task.name(), run.start(), run.end()));
    }
    for (int before : task.predecessors()) {
      Solution.Run earlier = solution.runs().get(before);
      if (!earlier.nodes().isEmpty() && earlier.end() > run.start()) {
        flaws.add(text("%s starts before task %d ends", task.name(), before));
      }
    }
    long work = 0;
    for (int nodes : run.nodes()) {
      work += nodes;
      if (nodes < task.min() || nodes > task.max()) {
        flaws.add(text("%s runs on %d nodes", task.name(), nodes));
      }
      if (task.mode() == Task.Mode.MOLDABLE && nodes != run.nodes().get(0)) {
        flaws.add(text("%s changes its count", task.name()));
      }
    }
    if (work < task.work()) {
      flaws.add(text("%s does %d of %d node-ticks", task.name(), work, task.work()));
    }
  }

  private static void cost(Instance instance, Solution solution, List<String> flaws) {
    List<Spot> merit = new ArrayList<>(instance.spots());
    merit.sort(Comparator.comparingLong(Spot::price));
    int[] load = solution.load(instance.ticks());
    long cost = instance.poolPrice() * solution.pool();
    for (int k = 0; k < instance.commitments().size(); k++) {
      cost += instance.commitments().get(k).price() * solution.commitments().get(k);
    }
    for (int t = 0; t < load.length; t++) {
      long open = (long) load[t] - solution.pool();
      for (int k = 0; k < instance.commitments().size(); k++) {
        Commitment one = instance.commitments().get(k);
        open -= one.from() <= t && t < one.to() ? solution.commitments().get(k) : 0;
      }
      for (Spot spot : merit) {
        if (open > 0 && spot.from() <= t && t < spot.to()) {
          long use = Math.min(open, spot.capacity());
          cost += use * spot.price();
          open -= use;
        }
      }
      if (open > 0) {
        flaws.add(text("%d nodes on tick %d are not covered", open, t));
      }
    }
    if (cost != solution.cost()) {
      flaws.add(text("the cost is %d, stated as %d", cost, solution.cost()));
    }
  }

  private static String text(String message, Object... args) {
    return String.format(Locale.ROOT, message, args);
  }
}
