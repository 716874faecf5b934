package io.github.geniac.pricing.estimate;

import java.util.Objects;

/**
 * What a training run takes at a low, a middle and a high utilization. The low utilization makes
 * the large budget. Immutable.
 *
 * @param mfu the utilizations
 * @param atLow the budget at the low one, the largest
 * @param atMid the budget at the middle one
 * @param atHigh the budget at the high one, the smallest
 */
public record BudgetRange(
    MfuRange mfu, ComputeBudget atLow, ComputeBudget atMid, ComputeBudget atHigh) {

  /**
   * Refuses nulls.
   *
   * @param mfu the utilizations
   * @param atLow the budget at the low one
   * @param atMid the budget at the middle one
   * @param atHigh the budget at the high one
   */
  public BudgetRange {
    Objects.requireNonNull(mfu, "mfu");
    Objects.requireNonNull(atLow, "atLow");
    Objects.requireNonNull(atMid, "atMid");
    Objects.requireNonNull(atHigh, "atHigh");
  }

  /** {@return the three, one a line} */
  @Override
  public String toString() {
    return "MFU %s: %s\nMFU %s: %s\nMFU %s: %s"
        .formatted(mfu.low(), atLow, mfu.mid(), atMid, mfu.high(), atHigh);
  }
}
