package io.github.geniac.bench.search;

import io.github.geniac.pricing.kernel.Commitment;
import io.github.geniac.pricing.kernel.Instance;
import io.github.geniac.pricing.kernel.Spot;
import io.github.geniac.pricing.kernel.Task;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The least cost of a tiny instance by trying everything: every start and end of every task, every
 * way to spread its work over the ticks between, every pool, every count of each commitment.
 *
 * <p>Left out is only more work than needed: the cost never falls with a node more, so a count
 * above the minimum that could be lowered may be.
 */
final class Exhaustive {

  /** The load so far, and when each task ended; 0 for one that has not run. */
  private record State(List<Integer> load, List<Integer> ends) {

    State with(int task, int start, List<Integer> nodes) {
      List<Integer> loads = new ArrayList<>(load);
      List<Integer> then = new ArrayList<>(ends);
      for (int t = 0; t < nodes.size(); t++) {
        loads.set(start + t, loads.get(start + t) + nodes.get(t));
      }
      then.set(task, start + nodes.size());
      return new State(List.copyOf(loads), List.copyOf(then));
    }
  }

  private final Instance instance;

  private Exhaustive(Instance instance) {
    this.instance = instance;
  }

  /** {@return the least cost; {@link Long#MAX_VALUE} if there is no solution} */
  static long cost(Instance instance) {
    return new Exhaustive(instance).cost();
  }

  private long cost() {
    Set<State> states =
        Set.of(new State(zeros(instance.ticks()), zeros(instance.tasks().size())));
    for (int task : instance.order()) {
      if (instance.tasks().get(task).work() > 0) {
        states = placed(states, task);
      }
    }
    Set<List<Integer>> loads = states.stream().map(State::load).collect(Collectors.toSet());
    long least = Long.MAX_VALUE;
    for (int pool = instance.poolMin(); pool <= instance.poolCap(); pool++) {
      List<Integer> owned = Collections.nCopies(instance.ticks(), pool);
      least = Math.min(least, bought(loads, 0, instance.poolPrice() * pool, owned));
    }
    return least;
  }

  private Set<State> placed(Set<State> states, int index) {
    Task task = instance.tasks().get(index);
    Set<State> next = new HashSet<>();
    for (int start = task.release(); start < task.deadline(); start++) {
      for (int end = start + 1; end <= task.deadline(); end++) {
        List<List<Integer>> ways = ways(task, end - start);
        for (State state : states) {
          int first = start;
          if (task.predecessors().stream().allMatch(one -> state.ends().get(one) <= first)) {
            ways.forEach(way -> next.add(state.with(index, first, way)));
          }
        }
      }
    }
    return next;
  }

  private static List<List<Integer>> ways(Task task, int length) {
    List<List<Integer>> ways = new ArrayList<>();
    if (task.mode() == Task.Mode.MOLDABLE) {
      for (int nodes = task.min(); nodes <= task.max(); nodes++) {
        if ((long) nodes * length >= task.work()) {
          ways.add(Collections.nCopies(length, nodes));
        }
      }
    } else {
      spread(task, length, Math.max(task.work(), (long) task.min() * length), List.of(), ways);
    }
    return ways;
  }

  private static void spread(
      Task task, int length, long left, List<Integer> so, List<List<Integer>> ways) {
    if (so.size() == length) {
      if (left == 0) {
        ways.add(so);
      }
      return;
    }
    for (int nodes = task.min(); nodes <= Math.min(task.max(), left); nodes++) {
      List<Integer> more = new ArrayList<>(so);
      more.add(nodes);
      spread(task, length, left - nodes, List.copyOf(more), ways);
    }
  }

  private long bought(Set<List<Integer>> loads, int index, long paid, List<Integer> owned) {
    long least = Long.MAX_VALUE;
    if (index == instance.commitments().size()) {
      for (List<Integer> load : loads) {
        long spots = spots(load, owned);
        least = Math.min(least, spots == Long.MAX_VALUE ? spots : paid + spots);
      }
      return least;
    }
    Commitment one = instance.commitments().get(index);
    for (int count : one.counts()) {
      List<Integer> more = new ArrayList<>(owned);
      for (int t = one.from(); t < one.to(); t++) {
        more.set(t, more.get(t) + count);
      }
      least = Math.min(least, bought(loads, index + 1, paid + one.price() * count, more));
    }
    return least;
  }

  private long spots(List<Integer> load, List<Integer> owned) {
    long cost = 0;
    for (int t = 0; t < load.size(); t++) {
      int tick = t;
      int open = load.get(t) - owned.get(t);
      List<Spot> merit = instance.spots().stream()
          .filter(spot -> spot.from() <= tick && tick < spot.to())
          .sorted(Comparator.comparingLong(Spot::price))
          .toList();
      for (Spot spot : merit) {
        int use = Math.max(0, Math.min(open, spot.capacity()));
        cost += use * spot.price();
        open -= use;
      }
      if (open > 0) {
        return Long.MAX_VALUE;
      }
    }
    return cost;
  }

  private static List<Integer> zeros(int size) {
    return Collections.nCopies(size, 0);
  }
}
