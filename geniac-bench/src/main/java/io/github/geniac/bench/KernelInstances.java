package io.github.geniac.bench;

import io.github.geniac.pricing.kernel.Commitment;
import io.github.geniac.pricing.kernel.Instance;
import io.github.geniac.pricing.kernel.Spot;
import io.github.geniac.pricing.kernel.Task;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/**
 * Tasks with windows and offers of a seed, on 182 ticks or a multiple: the same work in finer
 * ticks.
 *
 * @param instance the tasks and offers
 * @param startLo the first start of each task
 * @param startHi the last start of each task
 * @param endLo the first end of each task
 * @param endHi the last end of each task
 */
record KernelInstances(Instance instance, int[] startLo, int[] startHi, int[] endLo, int[] endHi) {

  static final int DAYS = 182;
  static final int POOL = 100;

  /** {@return 20 offers that span the horizon} */
  static List<Spot> offers(int scale) {
    List<Spot> offers = new ArrayList<>();
    for (int k = 0; k < 20; k++) {
      offers.add(new Spot("o" + k, (24 / scale) * (40_000L + 977 * k), 4 + k, 0, DAYS * scale));
    }
    return offers;
  }

  /** {@return 20 offers open for part of the horizon, the last of them throughout} */
  static List<Spot> partTime(long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    List<Spot> offers = new ArrayList<>();
    for (int k = 0; k < 19; k++) {
      int from = random.nextInt(DAYS - 30);
      int to = from + 14 + random.nextInt(DAYS - from - 14);
      offers.add(new Spot("o" + k, 800_000L + random.nextInt(900_000), 4 + k, from, to));
    }
    offers.add(new Spot("last", 2_000_000, 1000, 0, DAYS));
    return offers;
  }

  /** {@return 4 blocks of 14 days in sizes that double} */
  static List<Commitment> blocks() {
    List<Commitment> blocks = new ArrayList<>();
    for (int k = 0; k < 4; k++) {
      blocks.add(new Commitment(
          "b" + k, 9_000_000L + k, List.of(0, 1, 2, 4, 8, 16), 40 * k + 5, 40 * k + 19));
    }
    return blocks;
  }

  /** {@return an instance of so many tasks with windows} */
  static KernelInstances of(
      long seed, int tasks, int scale, List<Spot> spots, List<Commitment> commitments) {
    SplittableRandom random = new SplittableRandom(seed);
    List<Task> all = new ArrayList<>();
    int[][] dates = new int[4][tasks];
    for (int j = 0; j < tasks; j++) {
      int min = 1 + random.nextInt(8);
      int max = min + 8 + random.nextInt(40);
      int length = 15 + random.nextInt(60);
      int start = random.nextInt(DAYS - length);
      long work =
          Math.round(length * (min + (max - min) * (0.2 + 0.6 * random.nextDouble())) * 0.7);
      dates[0][j] = scale * start;
      dates[1][j] = scale * (start + random.nextInt(length / 2));
      dates[2][j] = scale * (start + length - random.nextInt(length / 2));
      dates[3][j] = scale * (start + length);
      all.add(new Task(
          "t" + j,
          scale * work,
          min,
          max,
          dates[0][j],
          dates[3][j],
          List.of(),
          Task.Mode.MALLEABLE));
    }
    Instance instance = new Instance(DAYS * scale, POOL, 150_000_000, all, spots, commitments);
    return new KernelInstances(instance, dates[0], dates[1], dates[2], dates[3]);
  }
}
