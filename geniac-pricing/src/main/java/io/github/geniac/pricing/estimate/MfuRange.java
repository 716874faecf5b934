package io.github.geniac.pricing.estimate;

import io.github.geniac.pricing.internal.Numbers;
import java.math.BigDecimal;

/**
 * A low, a middle and a high model FLOPs utilization (MFU): the part of the GPUs' peak that goes
 * into the model, such as 0.25, 0.35 and 0.40. Immutable.
 *
 * @param low the low one, above 0; it makes the large estimate
 * @param mid the middle one, at least {@code low}
 * @param high the high one, from {@code mid} to 1; it makes the small estimate
 */
public record MfuRange(BigDecimal low, BigDecimal mid, BigDecimal high) {

  /**
   * 0.25, 0.35 and 0.40: the figures of this library's examples, for dense models on H100 nodes.
   * The GPU-hours that the model card of Llama 3.1 gives come to 0.25 for 70B and 0.35 for 405B;
   * its paper reports 0.38 to 0.43 while running. Not a default: a run of your own has its own.
   */
  public static final MfuRange EXAMPLE = of("0.25", "0.35", "0.40");

  /**
   * Checks the order and brings the numbers to their normal form.
   *
   * @param low the low one
   * @param mid the middle one
   * @param high the high one
   * @throws IllegalArgumentException if one lies outside 0 to 1 or is 0, or they do not rise
   */
  public MfuRange {
    low = mfu("low", low);
    mid = mfu("mid", mid);
    high = mfu("high", high);
    Numbers.check(
        low.compareTo(mid) <= 0 && mid.compareTo(high) <= 0,
        "MfuRange: low, mid and high must not fall, was %s, %s, %s",
        low.toPlainString(),
        mid.toPlainString(),
        high.toPlainString());
  }

  /**
   * {@return the range of three}
   *
   * @param low the low one, above 0, such as {@code "0.25"}
   * @param mid the middle one, at least {@code low}
   * @param high the high one, from {@code mid} to 1
   * @throws IllegalArgumentException if one is no number above 0 and up to 1, or they do not rise
   */
  public static MfuRange of(String low, String mid, String high) {
    return new MfuRange(
        Numbers.decimal("MfuRange", "low", low),
        Numbers.decimal("MfuRange", "mid", mid),
        Numbers.decimal("MfuRange", "high", high));
  }

  private static BigDecimal mfu(String field, BigDecimal value) {
    return check("MfuRange", field, value);
  }

  /** An MFU on its own: above 0, and at most the peak. */
  static BigDecimal check(String owner, String field, BigDecimal value) {
    BigDecimal normal = Numbers.positive(owner, field, value);
    Numbers.check(
        value.compareTo(BigDecimal.ONE) <= 0,
        "%s: %s is a part of the peak, so at most 1, was %s; 35 %% is 0.35",
        owner,
        field,
        normal.toPlainString());
    return normal;
  }
}
