package io.github.geniac.pricing.kernel;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * A procurement problem on integers. Immutable.
 *
 * <p>Choose for each task with work a start and an end in its window and the nodes of each tick
 * between them; a pool count; a count for each commitment; and the use of each spot offer on each
 * tick, so that on every tick the nodes at work are covered:
 *
 * <pre>
 * minimise  poolPrice * pool + sum of commitment prices + sum of price * use over spots and ticks
 * subject to  end(i) &lt;= start(j) for i before j
 *             min &lt;= nodes &lt;= max while a task runs, their sum at least its work
 *             sum of nodes(t) &lt;= pool + commitments that hold t + use of spots on t
 * </pre>
 *
 * <p>Costs are integers in a unit that the caller chooses; no feasible cost may pass
 * {@link Long#MAX_VALUE}, which is checked here once and for all.
 *
 * @param ticks the length of the horizon, at least 1
 * @param poolMin the fewest nodes of the pool, 0 or more; 0 if the pool may be left out
 * @param poolCap the most nodes of the pool, at least {@code poolMin}
 * @param poolPrice the price of one node of the pool for the whole horizon, 0 or more
 * @param tasks the work
 * @param spots the offers paid by use
 * @param commitments the offers paid whether used or not
 */
public record Instance(
    int ticks,
    int poolMin,
    int poolCap,
    long poolPrice,
    List<Task> tasks,
    List<Spot> spots,
    List<Commitment> commitments) {

  /**
   * Checks that everything fits the horizon, that the order of tasks has no cycle, and that no cost
   * overflows.
   *
   * @param ticks the length of the horizon
   * @param poolMin the fewest nodes of the pool
   * @param poolCap the most nodes of the pool
   * @param poolPrice the price of one node of the pool
   * @param tasks the work
   * @param spots the offers paid by use
   * @param commitments the offers paid whether used or not
   * @throws IllegalArgumentException if something does not fit
   * @throws ArithmeticException if a cost could pass {@link Long#MAX_VALUE}
   */
  public Instance {
    tasks = List.copyOf(tasks);
    spots = List.copyOf(spots);
    commitments = List.copyOf(commitments);
    check(ticks >= 1, "Instance: ticks must be at least 1, was %d", ticks);
    check(
        0 <= poolMin && poolMin <= poolCap,
        "Instance: a pool of %d to %d nodes is no range",
        poolMin,
        poolCap);
    check(poolPrice >= 0, "Instance: poolPrice must be 0 or more, was %d", poolPrice);
    for (Task task : tasks) {
      within(task.name(), task.deadline(), ticks);
      for (int before : task.predecessors()) {
        check(
            0 <= before && before < tasks.size(),
            "Task %s: there is no task %d to follow",
            task.name(),
            before);
      }
    }
    spots.forEach(spot -> within(spot.name(), spot.to(), ticks));
    commitments.forEach(one -> within(one.name(), one.to(), ticks));
    order(tasks);
    highestCost(ticks, poolCap, poolPrice, tasks, spots, commitments);
  }

  /**
   * An instance whose pool may be left out.
   *
   * @param ticks the length of the horizon
   * @param poolCap the most nodes of the pool
   * @param poolPrice the price of one node of the pool
   * @param tasks the work
   * @param spots the offers paid by use
   * @param commitments the offers paid whether used or not
   */
  public Instance(
      int ticks,
      int poolCap,
      long poolPrice,
      List<Task> tasks,
      List<Spot> spots,
      List<Commitment> commitments) {
    this(ticks, 0, poolCap, poolPrice, tasks, spots, commitments);
  }

  /**
   * {@return this instance with another range of the pool}
   *
   * @param min the fewest nodes
   * @param max the most nodes
   */
  public Instance withPool(int min, int max) {
    return new Instance(ticks, min, max, poolPrice, tasks, spots, commitments);
  }

  /** {@return the indices of the tasks, each after all of its predecessors} */
  public int[] order() {
    return order(tasks);
  }

  /** {@return whether every spot spans the horizon and there is no commitment} */
  public boolean isUniform() {
    return commitments.isEmpty()
        && spots.stream().allMatch(spot -> spot.from() == 0 && spot.to() == ticks);
  }

  private static int[] order(List<Task> tasks) {
    int[] order = new int[tasks.size()];
    Set<Integer> done = new HashSet<>();
    for (int size = 0; size < order.length; ) {
      int before = size;
      for (int i = 0; i < order.length; i++) {
        if (!done.contains(i) && done.containsAll(tasks.get(i).predecessors())) {
          done.add(i);
          order[size++] = i;
        }
      }
      if (size == before) {
        List<String> names = new ArrayList<>();
        for (int i = 0; i < order.length; i++) {
          if (!done.contains(i)) {
            names.add(tasks.get(i).name());
          }
        }
        throw new IllegalArgumentException(
            "Instance: these tasks wait for each other or for such: " + String.join(", ", names));
      }
    }
    return order;
  }

  /** The dearest spot for every node that could ever run, and everything else taken in full. */
  private static void highestCost(
      int ticks,
      int poolCap,
      long poolPrice,
      List<Task> tasks,
      List<Spot> spots,
      List<Commitment> commitments) {
    try {
      long cost = Math.multiplyExact(poolPrice, (long) poolCap);
      long nodes = 0;
      for (Task task : tasks) {
        nodes = Math.addExact(nodes, (long) task.max());
      }
      long dearest = spots.stream().mapToLong(Spot::price).max().orElse(0);
      cost =
          Math.addExact(cost, Math.multiplyExact(dearest, Math.multiplyExact(nodes, (long) ticks)));
      for (Commitment one : commitments) {
        long most = one.counts().get(one.counts().size() - 1);
        cost = Math.addExact(cost, Math.multiplyExact(one.price(), most));
      }
    } catch (ArithmeticException e) {
      throw new ArithmeticException("Instance: the highest cost passes " + Long.MAX_VALUE
          + "; state prices in a larger unit");
    }
  }

  private static void within(String name, int end, int ticks) {
    check(end <= ticks, "%s: its end %d lies past the horizon of %d ticks", name, end, ticks);
  }

  /** Throws an IllegalArgumentException with the formatted message unless the condition holds. */
  static void check(boolean condition, String message, Object... args) {
    if (!condition) {
      throw new IllegalArgumentException(String.format(Locale.ROOT, message, args));
    }
  }
}
