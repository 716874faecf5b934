package io.github.geniac.bench.search;

import io.github.geniac.bench.search.Network.Traits;
import io.github.geniac.pricing.kernel.Commitment;
import io.github.geniac.pricing.kernel.Instance;
import io.github.geniac.pricing.kernel.Spot;
import io.github.geniac.pricing.kernel.Task;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * Small seeded instances of every shape, in turn: what answers of different solvers are compared
 * on. Few prices and many ties, nothing on offer on some ticks, work without an end in sight.
 */
final class Samples {

  /** A shape; the mix of everything comes last. */
  enum Shape {
    /** Spots span the horizon. */
    UNIFORM,
    /** Spots span parts of it. */
    PART_TIME,
    /** Counts are bought for windows. */
    COMMITMENTS,
    /** One task after the other. */
    CHAIN,
    /** Constant counts. */
    MOLDABLE,
    /** Tasks may pause. */
    PAUSES,
    /** Some tasks have no work. */
    ZERO_WORK,
    /** Too little on offer, more often than not. */
    SCARCE,
    /** Every window just fits its task. */
    FIXED,
    /** Everything at once. */
    MIXED
  }

  /** Keeps the first draws of neighbouring seeds apart; 2^64 over the golden ratio. */
  static final long SPREAD = 0x9E3779B97F4A7C15L;

  private final Random random;
  private final Shape shape;
  private final int ticks;
  private final int taskCount;
  private final int nodes;
  private final boolean cheap;

  private Samples(long seed, int maxTicks, int maxTasks, int maxNodes) {
    this.random = new Random(seed * SPREAD);
    this.shape = shape(seed);
    this.ticks = between(Math.max(2, maxTicks / 3), maxTicks);
    this.taskCount = between(1, maxTasks);
    this.nodes = between(1, maxNodes);
    this.cheap = random.nextBoolean();
  }

  /** {@return the shape that a seed stands for} */
  static Shape shape(long seed) {
    return Shape.values()[(int) (seed % Shape.values().length)];
  }

  /** {@return the instance of a seed: up to 6 ticks, 3 tasks, 3 nodes each} */
  static Instance tiny(long seed) {
    return new Samples(seed, 6, 3, 3).instance();
  }

  /**
   * {@return the instance of a seed: up to 16 ticks, 4 tasks, 4 nodes each, or two, three or four
   * times as much}
   */
  static Instance small(long seed) {
    int size = 1 + (int) (seed / Shape.values().length % 4);
    return new Samples(seed, 16 * size, 2 + 2 * size, 4 * size).instance();
  }

  private Instance instance() {
    int tracks = shape == Shape.CHAIN ? 1 : between(1, Math.min(3, taskCount));
    int moldable = shape == Shape.MOLDABLE ? 100 : mixed() ? 30 : 0;
    int fitted = Math.min(taskCount, tracks * ticks);
    Network network = new Network(
        random,
        new Traits(ticks, fitted, tracks, 1, nodes, 20, 40, 50, chain() ? 100 : 70, 20, moldable));
    List<Task> tasks = network.tasks().stream().map(this::shaped).toList();
    int share = shape == Shape.SCARCE ? between(30, 100) : between(100, 150);
    int total = Math.max(1, network.peak() * share / 100);
    int pool = shape == Shape.SCARCE || random.nextInt(4) == 0 ? between(0, total) : nodes * 2;
    int left = shape == Shape.SCARCE ? total - pool : total;
    int least = random.nextInt(6) == 0 ? between(0, pool) : 0;
    return new Instance(
        ticks, least, pool, price() * between(1, ticks), tasks, spots(left), blocks());
  }

  private Task shaped(Task task) {
    long work = zeroWork() && random.nextInt(3) == 0 ? 0 : task.work();
    int min = pauses() && task.mode() == Task.Mode.MALLEABLE ? 0 : task.min();
    int release = task.release();
    int deadline = task.deadline();
    if (shape == Shape.FIXED && work > 0) {
      int length = (int) ((work + task.max() - 1) / task.max());
      int slack = deadline - release - length;
      release += random.nextInt(slack + 1);
      deadline = Math.min(deadline, release + length + random.nextInt(2));
    }
    return new Task(
        task.name(), work, min, task.max(), release, deadline, task.predecessors(), task.mode());
  }

  private List<Spot> spots(int total) {
    List<Spot> spots = new ArrayList<>();
    boolean partial = shape == Shape.PART_TIME || mixed();
    int count = between(partial ? 1 : 0, 3);
    for (int k = 0; k < count; k++) {
      int length = partial ? between(1, ticks) : ticks;
      int from = random.nextInt(ticks - length + 1);
      spots.add(new Spot("part" + k, price(), between(0, nodes + 1), from, from + length));
    }
    if (shape != Shape.SCARCE || random.nextBoolean()) {
      spots.add(new Spot("rest", price() + (cheap ? 5 : 9_600), total, 0, ticks));
    }
    return spots;
  }

  private List<Commitment> blocks() {
    List<Commitment> blocks = new ArrayList<>();
    if (shape == Shape.COMMITMENTS || mixed()) {
      for (int k = between(1, 2); k > 0; k--) {
        int length = between(1, ticks);
        int from = random.nextInt(ticks - length + 1);
        int least = random.nextInt(4) == 0 ? 1 : 0;
        List<Integer> counts = List.of(least, least + between(1, 2), nodes + 2);
        blocks.add(
            new Commitment("block" + k, price() * between(1, length), counts, from, from + length));
      }
    }
    return blocks;
  }

  /** In every other instance from nothing to 12, so that many are the same. */
  private long price() {
    return cheap ? between(0, 12) : between(300, 1_200) * 24L;
  }

  private boolean mixed() {
    return shape == Shape.MIXED;
  }

  private boolean chain() {
    return shape == Shape.CHAIN;
  }

  private boolean pauses() {
    return shape == Shape.PAUSES || mixed() && random.nextBoolean();
  }

  private boolean zeroWork() {
    return shape == Shape.ZERO_WORK || mixed();
  }

  private int between(int low, int high) {
    return low + random.nextInt(high - low + 1);
  }
}
