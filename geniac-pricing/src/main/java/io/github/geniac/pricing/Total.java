package io.github.geniac.pricing;

import io.github.geniac.core.ExactMoney;
import java.util.List;
import java.util.Optional;
import org.joda.money.Money;

/**
 * A sum over lines: what is known of it, and why the rest is not. Immutable.
 *
 * @param exact the exact sum of what is known
 * @param rounded the sum of the rounded lines, or parts of lines, that are known
 * @param unknown why some are not; empty if the sum is known
 */
public record Total(ExactMoney exact, Money rounded, List<Note> unknown) {

  /**
   * Copies the list.
   *
   * @param exact the exact sum of what is known
   * @param rounded the sum of the rounded lines that are known
   * @param unknown why some are not
   */
  public Total {
    unknown = List.copyOf(unknown);
  }

  /** {@return whether every amount that belongs to the sum is known} */
  public boolean isKnown() {
    return unknown.isEmpty();
  }

  /** {@return the sum if it is known; else {@link #rounded} is the least it can be} */
  public Optional<Money> amount() {
    return isKnown() ? Optional.of(rounded) : Optional.empty();
  }
}
