package io.github.geniac.pricing.kernel;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * The cheapest nodes, pool and counts for tasks whose dates are given, for every pool (tier L1).
 *
 * <p>If all offers span the horizon, one {@link LevelProfile} serves every pool, and the curve is
 * read off it. Otherwise each pool has a {@link WindowFlow} of its own, for each choice of
 * commitments that a relaxed one does not exclude.
 *
 * <p>A moldable task with given dates has one count worth having, the least that does its work.
 */
public final class FixedDates {

  private final Instance instance;
  private final int[] start;
  private final int[] end;

  private FixedDates(Instance instance, int[] start, int[] end) {
    this.instance = instance;
    this.start = start;
    this.end = end;
  }

  /**
   * {@return an instance with dates}
   *
   * @param instance the instance
   * @param start the first tick of each task; not read for those without work
   * @param end the tick after its last one; not read for those without work
   * @throws IllegalArgumentException if a task does not run inside its window, or before the end of
   *     another that it follows
   */
  public static FixedDates of(Instance instance, int[] start, int[] end) {
    int[] first = start.clone();
    int[] last = end.clone();
    for (int j = 0; j < first.length; j++) {
      Task task = instance.tasks().get(j);
      if (task.work() == 0) {
        first[j] = 0;
        last[j] = 0;
        continue;
      }
      Instance.check(
          task.release() <= start[j] && start[j] < end[j] && end[j] <= task.deadline(),
          "Task %s: dates %d..%d do not fit its window %d..%d",
          task.name(),
          start[j],
          end[j],
          task.release(),
          task.deadline());
      for (int before : task.predecessors()) {
        Task other = instance.tasks().get(before);
        Instance.check(
            other.work() == 0 || end[before] <= start[j],
            "Task %s: its start %d lies before the end %d of %s, which it follows",
            task.name(),
            start[j],
            end[before],
            other.name());
      }
    }
    return new FixedDates(constant(instance, first, last), first, last);
  }

  /**
   * {@return an instance with the dates that are as good as any, if it has such} It has if each
   * task takes the whole of its window even on the most nodes, or may pause and so run in all of
   * it, and if no window reaches past the start of one that has to follow.
   *
   * @param instance the instance
   */
  public static Optional<FixedDates> of(Instance instance) {
    int[] start = new int[instance.tasks().size()];
    int[] end = new int[start.length];
    for (int j = 0; j < start.length; j++) {
      Task task = instance.tasks().get(j);
      start[j] = task.release();
      end[j] = task.deadline();
      if (task.work() > 0) {
        boolean pauses = task.mode() == Task.Mode.MALLEABLE && task.min() == 0;
        long onMost = (long) task.max() * (end[j] - start[j] - 1);
        if (!pauses && task.work() <= onMost) {
          return Optional.empty();
        }
        for (int before : task.predecessors()) {
          Task other = instance.tasks().get(before);
          if (other.work() > 0 && other.deadline() > task.release()) {
            return Optional.empty();
          }
        }
      }
    }
    return Optional.of(of(instance, start, end));
  }

  private static Instance constant(Instance instance, int[] start, int[] end) {
    List<Task> tasks = new ArrayList<>();
    for (int j = 0; j < start.length; j++) {
      Task task = instance.tasks().get(j);
      if (task.mode() == Task.Mode.MOLDABLE && task.work() > 0) {
        int ticks = end[j] - start[j];
        long count = Math.max(task.min(), (task.work() + ticks - 1) / ticks);
        int nodes = (int) Math.min(count, task.max());
        task = new Task(
            task.name(),
            Math.max(task.work(), (long) nodes * ticks),
            nodes,
            nodes,
            task.release(),
            task.deadline(),
            task.predecessors(),
            Task.Mode.MALLEABLE);
      }
      tasks.add(task);
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

  /** {@return the cheapest solution with these dates, and what each pool costs with them} */
  public Outcome solve() {
    if (instance.isUniform()) {
      return byProfile();
    }
    FixedCounts counts = new FixedCounts(instance, start, end);
    List<Outcome.Point> curve = counts.curve();
    return outcome(counts.best(), curve);
  }

  private Outcome byProfile() {
    LevelProfile profile = new LevelProfile(instance);
    if (!profile.solve(start, start, end, end)) {
      long[] none = new long[instance.poolCap() - instance.poolMin() + 1];
      Arrays.fill(none, MeritOrder.UNCOVERED);
      return outcome(Optional.empty(), GivenLoad.curve(instance.poolMin(), none));
    }
    Outcome ofLoad = GivenLoad.solve(
        profile.levels(),
        MeritOrder.of(instance),
        instance.poolMin(),
        instance.poolCap(),
        instance.poolPrice());
    Optional<Solution> best = ofLoad
        .best()
        .map(load -> new Solution(load.cost(), load.pool(), List.of(), profile.runs(start, end)));
    return outcome(best, ofLoad.curve());
  }

  private static Outcome outcome(Optional<Solution> best, List<Outcome.Point> curve) {
    return GivenLoad.outcome(Outcome.Tier.L1, best, curve);
  }
}
