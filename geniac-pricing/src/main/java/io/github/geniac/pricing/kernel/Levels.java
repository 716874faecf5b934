package io.github.geniac.pricing.kernel;

import java.util.Arrays;

/**
 * A load without its order: the different numbers of nodes and on how many ticks each is at work,
 * the highest first; for 30 nodes on 40 ticks and 12 on 142: {@code 30 x 40, 12 x 142}. Also known
 * as the load duration curve. Ticks without load may be left out.
 */
public final class Levels {

  private final int[] load;
  private final int[] ticks;
  /** The ticks with at least this load, and the node-ticks on them. */
  private final long[] ticksUp;

  private final long[] nodeTicksUp;
  private int size;

  /** Room for so many levels. */
  Levels(int most) {
    this.load = new int[most];
    this.ticks = new int[most];
    this.ticksUp = new long[most];
    this.nodeTicksUp = new long[most];
  }

  /**
   * {@return the levels of a load}
   *
   * @param load the nodes at work on each tick, none negative
   * @throws IllegalArgumentException if a load is negative
   */
  public static Levels of(int... load) {
    int[] rising = load.clone();
    Arrays.sort(rising);
    Instance.check(
        rising.length == 0 || rising[0] >= 0, "Levels: a load is 0 or more, was %d", min(rising));
    Levels levels = new Levels(rising.length);
    for (int t = rising.length - 1; t >= 0; t--) {
      levels.append(rising[t], 1);
    }
    return levels;
  }

  private static int min(int[] rising) {
    return rising.length == 0 ? 0 : rising[0];
  }

  void clear() {
    size = 0;
  }

  /** Appends a load that is not above the last one. */
  void append(int nodes, int number) {
    if (number == 0) {
      return;
    }
    if (size == 0 || load[size - 1] != nodes) {
      load[size] = nodes;
      ticks[size] = 0;
      ticksUp[size] = size == 0 ? 0 : ticksUp[size - 1];
      nodeTicksUp[size] = size == 0 ? 0 : nodeTicksUp[size - 1];
      size++;
    }
    ticks[size - 1] += number;
    ticksUp[size - 1] += number;
    nodeTicksUp[size - 1] += (long) nodes * number;
  }

  /** {@return the number of different loads} */
  public int size() {
    return size;
  }

  /**
   * {@return a load in nodes}
   *
   * @param level from 0, the highest load, to {@code size() - 1}
   */
  public int load(int level) {
    return load[level];
  }

  /**
   * {@return the number of ticks with a load}
   *
   * @param level from 0, the highest load, to {@code size() - 1}
   */
  public int ticks(int level) {
    return ticks[level];
  }

  /** {@return the highest load; 0 if there is none} */
  public int highest() {
    return size == 0 ? 0 : load[0];
  }

  /** {@return the ticks whose load is above a number of nodes, given how many levels are} */
  long ticksAbove(int above) {
    return above == 0 ? 0 : ticksUp[above - 1];
  }

  /** {@return the node-ticks above a number of nodes, given how many levels are} */
  long nodeTicksAbove(long nodes, int above) {
    return above == 0 ? 0 : nodeTicksUp[above - 1] - nodes * ticksUp[above - 1];
  }

  /** {@return how many of the first {@code most} levels are above a number of nodes} */
  int above(long nodes, int most) {
    int above = most;
    while (above > 0 && load[above - 1] <= nodes) {
      above--;
    }
    return above;
  }
}
