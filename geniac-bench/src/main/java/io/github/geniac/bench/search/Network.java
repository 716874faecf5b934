package io.github.geniac.bench.search;

import io.github.geniac.pricing.kernel.Task;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * Tasks drawn around a hidden schedule, so that they can always be done: the horizon is cut into
 * tracks of tasks one after the other, each on a constant count; then work, ranges, windows and
 * order are drawn so that this schedule stays allowed.
 */
final class Network {

  /**
   * How a network looks. Shares are in percent.
   *
   * @param ticks the horizon
   * @param tasks the number of tasks
   * @param tracks the number of tracks
   * @param fewest the fewest nodes of a task in the hidden schedule
   * @param most the most nodes of a task in the hidden schedule
   * @param gap the share of a track on which nothing runs
   * @param slack by how much of the horizon a window may exceed the hidden run on each side
   * @param stretch how far the most nodes may pass the hidden count
   * @param own the chance that a task follows the one before it on its track
   * @param cross the chance that it follows one of another track that ends before it starts
   * @param moldable the chance that a task is moldable
   */
  record Traits(
      int ticks,
      int tasks,
      int tracks,
      int fewest,
      int most,
      int gap,
      int slack,
      int stretch,
      int own,
      int cross,
      int moldable) {}

  /** A task of the hidden schedule. */
  private record Hidden(int track, int start, int end, int nodes) {}

  private final Random random;
  private final Traits traits;
  private final List<Hidden> hidden = new ArrayList<>();

  Network(Random random, Traits traits) {
    this.random = random;
    this.traits = traits;
    for (int track = 0; track < traits.tracks(); track++) {
      track(track);
    }
  }

  /** {@return the tasks} */
  List<Task> tasks() {
    List<Task> tasks = new ArrayList<>();
    for (int i = 0; i < hidden.size(); i++) {
      tasks.add(task(i));
    }
    return tasks;
  }

  /** {@return the most nodes at work at once in the hidden schedule} */
  int peak() {
    int peak = 0;
    for (int t = 0; t < traits.ticks(); t++) {
      int load = 0;
      for (Hidden one : hidden) {
        load += one.start() <= t && t < one.end() ? one.nodes() : 0;
      }
      peak = Math.max(peak, load);
    }
    return peak;
  }

  /** Tasks of drawn lengths with drawn gaps, together as long as the horizon. */
  private void track(int track) {
    int count = (traits.tasks() - track + traits.tracks() - 1) / traits.tracks();
    int idle = traits.ticks() * traits.gap() / 100;
    int[] gaps = split(idle, count + 1, 0);
    int[] lengths = split(traits.ticks() - idle, count, 1);
    int at = 0;
    for (int i = 0; i < count; i++) {
      at += gaps[i];
      int nodes = between(traits.fewest(), traits.most());
      hidden.add(new Hidden(track, at, at + lengths[i], nodes));
      at += lengths[i];
    }
  }

  private Task task(int index) {
    Hidden one = hidden.get(index);
    int length = one.end() - one.start();
    boolean moldable = chance(traits.moldable());
    int min = Math.max(moldable ? 1 : 0, one.nodes() * between(0, 80) / 100);
    int max = Math.max(1, one.nodes() + one.nodes() * between(0, traits.stretch()) / 100);
    int least = Math.max(1, one.nodes() * length * 9 / 10);
    List<Integer> before = new ArrayList<>();
    for (int i = 0; i < hidden.size(); i++) {
      boolean earlier = i != index && hidden.get(i).end() <= one.start();
      boolean next = i == index - 1 && hidden.get(i).track() == one.track();
      if (earlier && chance(next ? traits.own() : traits.cross())) {
        before.add(i);
      }
    }
    int slack = traits.ticks() * traits.slack() / 100;
    return new Task(
        "task" + index,
        between(least, Math.max(least, one.nodes() * length)),
        min,
        max,
        Math.max(0, one.start() - between(0, slack)),
        Math.min(traits.ticks(), one.end() + between(0, slack)),
        before,
        moldable ? Task.Mode.MOLDABLE : Task.Mode.MALLEABLE);
  }

  /** A sum in so many drawn parts, none below {@code least}. */
  private int[] split(int sum, int parts, int least) {
    int[] part = new int[parts];
    int left = sum - parts * least;
    int weights = 0;
    int[] weight = new int[parts];
    for (int i = 0; i < parts; i++) {
      weight[i] = between(1, 4);
      weights += weight[i];
    }
    int given = 0;
    for (int i = 0; i < parts; i++) {
      part[i] = least + left * weight[i] / weights;
      given += part[i];
    }
    part[random.nextInt(parts)] += sum - given;
    return part;
  }

  private boolean chance(int percent) {
    return random.nextInt(100) < percent;
  }

  private int between(int low, int high) {
    return low + random.nextInt(high - low + 1);
  }
}
