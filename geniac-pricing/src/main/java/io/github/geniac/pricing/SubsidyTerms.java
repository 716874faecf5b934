package io.github.geniac.pricing;

import io.github.geniac.core.ExactMoney;
import io.github.geniac.core.Fraction;
import java.util.Objects;
import java.util.Optional;
import org.joda.money.Money;

/**
 * How much of the eligible cost is granted: a rate, and a cap if there is one. The call states
 * neither, so there is no default. Immutable.
 *
 * @param rate the granted part of the eligible cost, above 0 and at most 1, such as 1/2
 * @param cap the most that is granted, above 0, if there is a limit
 */
public record SubsidyTerms(Fraction rate, Optional<Money> cap) {

  /**
   * Checks both values.
   *
   * @param rate the granted part of the eligible cost
   * @param cap the most that is granted
   * @throws IllegalArgumentException if the rate is not above 0 and at most 1, or the cap is not
   *     above 0
   */
  public SubsidyTerms {
    Objects.requireNonNull(cap, "cap");
    if (rate.signum() <= 0 || rate.compareTo(Fraction.ONE) > 0) {
      throw new IllegalArgumentException(
          "SubsidyTerms: rate must be above 0 and at most 1, was " + rate);
    }
    if (cap.isPresent() && !cap.get().isPositive()) {
      throw new IllegalArgumentException("SubsidyTerms: cap must be above 0, was " + cap.get()
          + "; leave it out if there is none");
    }
  }

  /**
   * {@return terms without a cap}
   *
   * @param rate the granted part of the eligible cost, above 0 and at most 1
   * @throws IllegalArgumentException if the rate is not above 0 and at most 1
   */
  public static SubsidyTerms of(Fraction rate) {
    return new SubsidyTerms(rate, Optional.empty());
  }

  /**
   * {@return these terms with a cap}
   *
   * @param newCap the most that is granted, above 0
   * @throws IllegalArgumentException if it is not above 0
   */
  public SubsidyTerms withCap(Money newCap) {
    return new SubsidyTerms(rate, Optional.of(newCap));
  }

  /**
   * {@return what is granted on an eligible cost, exactly: the lesser of rate times cost and cap}
   *
   * @param eligible the eligible cost
   * @throws IllegalArgumentException if the cap is in another currency
   */
  public ExactMoney grant(ExactMoney eligible) {
    ExactMoney full = eligible.multipliedBy(rate);
    return cap.map(ExactMoney::of).filter(most -> most.compareTo(full) < 0).orElse(full);
  }
}
