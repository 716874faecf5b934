package io.github.geniac.pricing.kernel;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Seeded instances that are small enough to try everything. */
final class Tiny {

  private final Random random;

  private Tiny(long seed) {
    random = new Random(seed * 7919 + 17);
  }

  /** Malleable tasks, and spots on the whole horizon. */
  static Instance uniform(long seed) {
    return new Tiny(seed).instance(false, 0, false, false);
  }

  /** The same, each task after the one before it. */
  static Instance chain(long seed) {
    return new Tiny(seed).instance(true, 0, false, false);
  }

  /** A chain of tasks, some with a constant count. */
  static Instance moldableChain(long seed) {
    return new Tiny(seed).instance(true, 50, false, false);
  }

  /** A chain with spots on parts of the horizon and commitments. */
  static Instance partTimeChain(long seed) {
    return new Tiny(seed).instance(true, seed % 3 == 0 ? 40 : 0, true, seed % 2 == 0);
  }

  /** Some tasks with a constant count. */
  static Instance moldable(long seed) {
    return new Tiny(seed).instance(false, 50, false, false);
  }

  /** Spots on parts of the horizon. */
  static Instance partTime(long seed) {
    return new Tiny(seed).instance(false, 0, true, false);
  }

  /** Everything at once. */
  static Instance mixed(long seed) {
    return new Tiny(seed).instance(false, 25, true, true);
  }

  /** One of all these makes. */
  static Instance any(long seed) {
    return switch ((int) (seed % 7)) {
      case 0 -> uniform(seed);
      case 1 -> chain(seed);
      case 2 -> moldableChain(seed);
      case 3 -> partTimeChain(seed);
      case 4 -> moldable(seed);
      case 5 -> partTime(seed);
      default -> mixed(seed);
    };
  }

  private Instance instance(boolean chain, int moldable, boolean partTime, boolean commitments) {
    int ticks = 4 + random.nextInt(7);
    int poolMin = random.nextInt(6) == 0 ? 1 : 0;
    List<Task> tasks = new ArrayList<>();
    int count = 1 + random.nextInt(4);
    for (int j = 0; j < count; j++) {
      tasks.add(task(j, ticks, chain, random.nextInt(100) < moldable));
    }
    List<Spot> spots = new ArrayList<>();
    for (int k = 1 + random.nextInt(3); k > 0; k--) {
      int from = partTime ? random.nextInt(ticks) : 0;
      int to = partTime ? from + 1 + random.nextInt(ticks - from) : ticks;
      spots.add(new Spot("s" + k, random.nextInt(9), 1 + random.nextInt(4), from, to));
    }
    List<Commitment> blocks = new ArrayList<>();
    for (int k = commitments ? 1 + random.nextInt(2) : 0; k > 0; k--) {
      int from = random.nextInt(ticks);
      int to = from + 1 + random.nextInt(ticks - from);
      List<Integer> counts = random.nextBoolean() ? List.of(0, 1, 3) : List.of(1, 2);
      blocks.add(new Commitment("b" + k, random.nextInt(12), counts, from, to));
    }
    int cap = poolMin + random.nextInt(5);
    return new Instance(ticks, poolMin, cap, random.nextInt(5 * ticks), tasks, spots, blocks);
  }

  private Task task(int index, int ticks, boolean chain, boolean moldable) {
    int max = 1 + random.nextInt(3);
    int min = random.nextInt(max + 1);
    int work = random.nextInt(10) == 0 ? 0 : 1 + random.nextInt(6);
    boolean windowed = random.nextInt(5) == 0;
    int release = windowed ? random.nextInt(ticks) : 0;
    int deadline = windowed ? release + 1 + random.nextInt(ticks - release) : ticks;
    List<Integer> before = new ArrayList<>();
    for (int i = 0; i < index; i++) {
      if (chain ? i == index - 1 : random.nextInt(3) == 0) {
        before.add(i);
      }
    }
    return new Task(
        "t" + index,
        work,
        moldable ? Math.max(1, min) : min,
        max,
        release,
        deadline,
        before,
        moldable ? Task.Mode.MOLDABLE : Task.Mode.MALLEABLE);
  }
}
