package io.github.geniac.pricing.estimate;

import io.github.geniac.pricing.internal.Numbers;
import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * How often a cluster was interrupted, such as 419 times in 54 days on 2,048 nodes (the 405B run of
 * Llama 3.1: 0.38 % a node-day). Immutable.
 *
 * <p>A synchronous run stops whenever one of its nodes does, so the loss grows with the nodes: so
 * many interruptions a node-day times the nodes, each losing the work since the last checkpoint and
 * the restart.
 *
 * @param count the interruptions, 0 or more
 * @param nodes the nodes they were counted on, at least 1
 * @param days the days they were counted over, at least 1
 */
public record Interruptions(long count, int nodes, int days) {

  private static final BigDecimal HOURS_PER_DAY = BigDecimal.valueOf(24);

  /**
   * Checks the counts.
   *
   * @param count the interruptions
   * @param nodes the nodes they were counted on
   * @param days the days they were counted over
   * @throws IllegalArgumentException if {@code count} is below 0, or another is below 1
   */
  public Interruptions {
    Numbers.check(count >= 0, "Interruptions: count must be 0 or more, was %d", count);
    Numbers.check(nodes >= 1, "Interruptions: nodes must be at least 1, was %d", nodes);
    Numbers.check(days >= 1, "Interruptions: days must be at least 1, was %d", days);
  }

  /**
   * {@return the interruptions of one node in one day}
   *
   * @param decimals the decimals to round to
   * @param rounding how to round
   */
  public BigDecimal perNodeDay(int decimals, RoundingMode rounding) {
    return BigDecimal.valueOf(count).divide(nodeDays(), decimals, rounding);
  }

  /**
   * {@return the time that a run on so many nodes loses for each hour of training, for
   * {@link TrainingRun#overhead()}: of each hour on the clock the share s = nodes x rate x hours
   * lost / 24 is lost, which is s / (1 - s) for each hour of training}
   *
   * @param runNodes the nodes of the run, at least 1
   * @param hoursLostEach the hours that one interruption costs, 0 or more
   * @param decimals the decimals to round to
   * @param rounding how to round
   * @throws IllegalArgumentException if an argument is out of range, or all of the time is lost
   */
  public BigDecimal overhead(
      int runNodes, BigDecimal hoursLostEach, int decimals, RoundingMode rounding) {
    Numbers.check(runNodes >= 1, "Interruptions: runNodes must be at least 1, was %d", runNodes);
    BigDecimal each = Numbers.notNegative("Interruptions", "hoursLostEach", hoursLostEach);
    BigDecimal lost =
        BigDecimal.valueOf(count).multiply(BigDecimal.valueOf(runNodes)).multiply(each);
    BigDecimal all = nodeDays().multiply(HOURS_PER_DAY);
    Numbers.check(
        lost.compareTo(all) < 0,
        "Interruptions: with %s hours lost each, %d nodes lose all of their time; use fewer nodes or"
            + " checkpoints closer together",
        each.toPlainString(),
        runNodes);
    return lost.divide(all.subtract(lost), decimals, rounding);
  }

  private BigDecimal nodeDays() {
    return BigDecimal.valueOf((long) nodes * days);
  }
}
