package io.github.geniac.pricing;

import io.github.geniac.core.ExactMoney;
import java.math.RoundingMode;
import java.util.Objects;
import java.util.OptionalInt;
import org.joda.money.Money;

/**
 * How a cost sheet rounds: each line once, in the billing currency; a total is the sum of its
 * rounded lines. A line that has parts is rounded as a whole, and its parts so that they add up to
 * it: the sum of the first, of the first two and so on is rounded. Immutable.
 *
 * @param decimals the decimals to round to, negative for tens and so on; those of the billing
 *     currency unless stated
 * @param mode the direction
 */
public record Rounding(OptionalInt decimals, RoundingMode mode) {

  /** Truncated to the smallest unit of the billing currency: yen without a fraction. */
  public static final Rounding TRUNCATED = new Rounding(OptionalInt.empty(), RoundingMode.DOWN);

  /**
   * Refuses a mode that would fail on the first fraction of a yen.
   *
   * @param decimals the decimals to round to
   * @param mode the direction
   * @throws IllegalArgumentException if the mode is {@link RoundingMode#UNNECESSARY}
   */
  public Rounding {
    Objects.requireNonNull(decimals, "decimals");
    if (mode == RoundingMode.UNNECESSARY) {
      throw new IllegalArgumentException("Rounding: the mode must round, was " + mode);
    }
  }

  /**
   * {@return rounding to so many decimals}
   *
   * @param decimals the decimals; negative for tens, hundreds and so on
   * @param mode the direction
   * @throws IllegalArgumentException if the mode is {@link RoundingMode#UNNECESSARY}
   */
  public static Rounding of(int decimals, RoundingMode mode) {
    return new Rounding(OptionalInt.of(decimals), mode);
  }

  /**
   * {@return the amount rounded}
   *
   * @param amount the exact amount
   * @throws IllegalArgumentException if its currency has fewer decimals than it is to have
   */
  public Money round(ExactMoney amount) {
    return decimals.isPresent() ? amount.rounded(decimals.getAsInt(), mode) : amount.rounded(mode);
  }
}
