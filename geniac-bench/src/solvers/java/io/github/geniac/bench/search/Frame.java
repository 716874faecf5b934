package io.github.geniac.bench.search;

import io.github.geniac.pricing.kernel.Commitment;
import io.github.geniac.pricing.kernel.Instance;
import io.github.geniac.pricing.kernel.Spot;
import io.github.geniac.pricing.kernel.Task;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * What can be said of an instance before any solver is asked; every model starts from it.
 *
 * <ul>
 *   <li>Windows: no task starts before those that it follows can have ended, nor ends after those
 *       that follow it have to start.
 *   <li>The most nodes that can be at work on a tick, by these windows.
 *   <li>Levels: the spots of a tick in merit order, those of one price as one, and what lies above
 *       the most nodes left out.
 * </ul>
 */
final class Frame {

  /**
   * Nodes at one price on one tick.
   *
   * @param price the price of a node
   * @param nodes how many, at least 1
   */
  record Level(long price, int nodes) {}

  final Instance instance;

  /** The first tick on which a task can run. */
  final int[] from;

  /** The tick after the last one on which it can run. */
  final int[] to;

  /** The fewest ticks that it takes. */
  final int[] shortest;

  /** The most ticks that are ever worth while: not one less would do with the fewest nodes. */
  final int[] longest;

  /** The most nodes at work on a tick. */
  final int[] most;

  Frame(Instance instance) {
    this.instance = instance;
    int size = instance.tasks().size();
    from = new int[size];
    to = new int[size];
    shortest = new int[size];
    longest = new int[size];
    most = new int[instance.ticks()];
    windows();
    for (int i = 0; i < size; i++) {
      Task task = instance.tasks().get(i);
      long last = task.min() == 0 ? to[i] : (task.work() + task.min() - 1) / task.min();
      longest[i] = (int) Math.min(last, (long) to[i] - from[i]);
      for (int t = from[i]; t < to[i] && works(i); t++) {
        most[t] += (int) Math.min(task.max(), Math.max(task.work(), task.min()));
      }
    }
  }

  /** {@return whether a task has work to do; one without never runs and holds nobody up} */
  boolean works(int task) {
    return instance.tasks().get(task).work() > 0;
  }

  /** {@return whether every task with work fits its window} */
  boolean fits() {
    for (int i = 0; i < from.length; i++) {
      if (works(i) && to[i] - from[i] < shortest[i]) {
        return false;
      }
    }
    return true;
  }

  /** {@return the levels of a tick, cheapest first} */
  List<Level> levels(int tick) {
    List<Spot> merit = new ArrayList<>(instance.spots());
    merit.removeIf(spot -> tick < spot.from() || spot.to() <= tick);
    merit.sort(Comparator.comparingLong(Spot::price));
    List<Level> levels = new ArrayList<>();
    int left = most[tick];
    for (Spot spot : merit) {
      int nodes = Math.min(left, spot.capacity());
      left -= nodes;
      int last = levels.size() - 1;
      if (nodes > 0 && last >= 0 && levels.get(last).price() == spot.price()) {
        levels.set(last, new Level(spot.price(), levels.get(last).nodes() + nodes));
      } else if (nodes > 0) {
        levels.add(new Level(spot.price(), nodes));
      }
    }
    return levels;
  }

  /** {@return the exact cost of a load; {@link Long#MAX_VALUE} if it cannot be covered} */
  long cost(int[] load, int pool, List<Integer> counts) {
    long cost = instance.poolPrice() * pool;
    int[] owned = new int[load.length];
    for (int k = 0; k < counts.size(); k++) {
      Commitment one = instance.commitments().get(k);
      cost += one.price() * counts.get(k);
      for (int t = one.from(); t < one.to(); t++) {
        owned[t] += counts.get(k);
      }
    }
    for (int t = 0; t < load.length; t++) {
      int open = load[t] - pool - owned[t];
      for (Level level : open > 0 ? levels(t) : List.<Level>of()) {
        int use = Math.max(0, Math.min(open, level.nodes()));
        cost += level.price() * use;
        open -= use;
      }
      if (open > 0) {
        return Long.MAX_VALUE;
      }
    }
    return cost;
  }

  private void windows() {
    List<Task> tasks = instance.tasks();
    int[] order = instance.order();
    for (int i : order) {
      from[i] = tasks.get(i).release();
      to[i] = tasks.get(i).deadline();
      shortest[i] = tasks.get(i).minTicks();
      for (int before : tasks.get(i).predecessors()) {
        if (works(i) && works(before)) {
          from[i] = Math.max(from[i], from[before] + shortest[before]);
        }
      }
    }
    for (int at = order.length - 1; at >= 0; at--) {
      int i = order[at];
      for (int before : tasks.get(i).predecessors()) {
        if (works(i) && works(before)) {
          to[before] = Math.min(to[before], to[i] - shortest[i]);
        }
      }
    }
  }
}
