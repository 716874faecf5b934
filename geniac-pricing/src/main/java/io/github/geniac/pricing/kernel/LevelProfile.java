package io.github.geniac.pricing.kernel;

import java.util.Arrays;
import java.util.List;

/**
 * The most even load that tasks can be given in their windows: integral, and at once the cheapest
 * for every convex cost of a tick's load. A workspace for one instance, to be used again and again
 * by one thread; it allocates nothing after it was made.
 *
 * <p>Given are windows. Each task with work does {@code max(work, min * compulsory ticks)}
 * node-ticks, on up to {@code max} nodes on each tick of its window and on at least {@code min} on
 * each of its compulsory part. More is never of use.
 *
 * <p><b>Why one profile serves all prices.</b> The loads that one task can give the ticks are the
 * integral points of a box with a fixed sum, an M-convex set, and so are their sums over all tasks:
 * the integral points of a base polyhedron, {@code load(S) >= p(S)} for every set {@code S} of
 * ticks with equality for the set of all, where {@code p} is the least work that tasks have to do
 * in {@code S}:
 *
 * <pre>
 * p(S) = sum over tasks of max(low(S), need - high(rest of S))
 * </pre>
 *
 * Such a set has a <em>decreasingly minimal</em> member: its largest load is smallest, then its
 * next largest, and so on. It minimises every sum of one convex function of each load, such as
 * {@code (load - l)+} for every threshold {@code l} (Frank and Murota, Decreasing minimization on
 * M-convex sets, arXiv 2007.09616; Discrete decreasing minimization, part II, arXiv 1808.08477).
 *
 * <p><b>How it is found.</b> By decomposition (Fujishige 1980, Groenevelt 1991). For a set of
 * intervals with {@code k <= average load < k + 1}, load is moved from intervals above a level to
 * intervals below it, first for the level {@code k + 1}, then for {@code k}. If all get to
 * {@code k..k+1}, that part is done. Else the intervals that could still take load off an
 * overloaded one are a cut {@code S}: nothing can leave it, so {@code load(S) = p(S)}, and loads
 * are at least the level inside and at most the level outside, as in any decreasingly minimal load.
 * So load need never cross it again, and both sides go on by themselves. {@link Exchange} makes the
 * moves, starting from one that fills the valleys task by task.
 *
 * <p><b>Why intervals are enough.</b> On an interval of {@code L} ticks let each task {@code j} do
 * {@code x[j]} node-ticks, {@code min * L <= x[j] <= max * L}. Deal them out in a round, tick after
 * tick, each task starting where the one before it stopped. Then every task has {@code floor(x[j] /
 * L)} nodes or one more on each tick, which keeps its bounds, and the sum of all tasks is dealt out
 * in the same way. So any totals can be spread evenly, and even is best.
 *
 * <p><b>What proves it.</b> The parts, from the highest load down, make a chain of sets: for each
 * rank {@code r} the intervals of rank up to {@code r}. For every schedule, threshold {@code l} and
 * set {@code S} of ticks, {@code sum of (load - l)+ >= p(S) - l * |S|}; and this profile attains it
 * for the set of the chain that holds the parts with all loads at least {@code l}. No price enters.
 */
public final class LevelProfile {

  private final Intervals intervals;
  private final Flows flows;
  private final Exchange exchange;
  private final int words;
  private final long[] stack;
  private final int[] rank;
  private final Levels levels;
  private int parts;

  /**
   * A workspace.
   *
   * @param instance the instance, of which only the tasks matter
   */
  public LevelProfile(Instance instance) {
    this.intervals = new Intervals(instance.tasks());
    this.flows = new Flows(instance.tasks(), intervals);
    this.exchange = new Exchange(flows, intervals.most());
    this.words = flows.words;
    this.stack = new long[(intervals.most() + 2) * words];
    this.rank = new int[intervals.most()];
    this.levels = new Levels(2 * intervals.most());
  }

  /**
   * Replaces the work and the ranges of nodes from here on, one entry a task; where they were 0
   * they have to stay so.
   *
   * @param work the node-ticks
   * @param min the fewest nodes
   * @param max the most nodes
   */
  void tasks(int[] work, int[] min, int[] max) {
    flows.tasks(work, min, max);
  }

  /**
   * Finds the profile for windows, one entry a task, no first tick above its last one; those of
   * tasks without work are not read.
   *
   * @param startLo the first ticks on which tasks may start
   * @param startHi the last ones
   * @param endLo the first ticks before which tasks may have ended
   * @param endHi the last ones
   * @return false if some task cannot do its work; then there is no result to read
   */
  public boolean solve(int[] startLo, int[] startHi, int[] endLo, int[] endHi) {
    intervals.set(startLo, startHi, endLo, endHi);
    parts = 0;
    levels.clear();
    if (!flows.fill(0)) {
      return false;
    }
    Arrays.fill(rank, -1);
    int depth = flows.used(stack) ? 1 : 0;
    while (depth > 0) {
      int at = (depth - 1) * words;
      long nodeTicks = 0;
      long ticks = 0;
      for (int w = 0; w < words; w++) {
        for (long bits = stack[at + w]; bits != 0; bits &= bits - 1) {
          int i = w * Long.SIZE + Long.numberOfTrailingZeros(bits);
          nodeTicks += flows.total[i];
          ticks += intervals.ticks(i);
        }
      }
      long level = nodeTicks / ticks;
      if (isEven(at, level + 1) && isEven(at, level)) {
        settle(at, level, ticks, nodeTicks - level * ticks);
        depth--;
      } else {
        exchange.cut(stack, at);
        depth++;
      }
    }
    return true;
  }

  /** Moves loads towards a level; {@return whether that was no cut} */
  private boolean isEven(int at, long level) {
    for (int i = 0; i < intervals.count(); i++) {
      exchange.aim(i, level * intervals.ticks(i));
    }
    return exchange.even(stack, at) != Exchange.Left.CUT;
  }

  private void settle(int at, long level, long ticks, long higher) {
    for (int w = 0; w < words; w++) {
      for (long bits = stack[at + w]; bits != 0; bits &= bits - 1) {
        rank[w * Long.SIZE + Long.numberOfTrailingZeros(bits)] = parts;
      }
    }
    parts++;
    levels.append((int) level + 1, (int) higher);
    levels.append((int) level, (int) (ticks - higher));
  }

  /** {@return the profile without its order, until the next call; without ticks in no window} */
  public Levels levels() {
    return levels;
  }

  /** {@return the number of elementary intervals} */
  public int intervals() {
    return intervals.count();
  }

  /**
   * {@return the first tick of an interval}
   *
   * @param interval its index; of {@code intervals()}, the tick after the last interval
   */
  public int from(int interval) {
    return intervals.from(interval);
  }

  /**
   * {@return the node-ticks of all tasks in an interval}
   *
   * @param interval its index
   */
  public long nodeTicks(int interval) {
    return flows.total[interval];
  }

  /**
   * {@return the node-ticks of a task in an interval}
   *
   * @param task its index
   * @param interval its index
   */
  public long nodeTicks(int task, int interval) {
    return flows.of(task, interval);
  }

  /** {@return the number of parts, and so of sets in the chain} */
  public int parts() {
    return parts;
  }

  /**
   * {@return the part of an interval, from 0, the one with the highest loads; -1 if the interval is
   * in no window} The sets of the chain are the intervals of rank 0 to r, for each r.
   *
   * @param interval its index
   */
  public int rank(int interval) {
    return rank[interval];
  }

  /**
   * {@return the nodes of each task on each tick, spread evenly in each interval}
   *
   * @param start the first tick of each task, the start of its window
   * @param end the tick after its last one, the end of its window
   */
  List<Solution.Run> runs(int[] start, int[] end) {
    return Spread.runs(intervals, flows, start, end);
  }
}
