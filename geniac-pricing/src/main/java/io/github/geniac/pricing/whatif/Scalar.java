package io.github.geniac.pricing.whatif;

import io.github.geniac.core.Fraction;
import io.github.geniac.core.ItemId;
import io.github.geniac.pricing.internal.Numbers;
import java.math.BigDecimal;
import java.util.Objects;
import java.util.Optional;

/**
 * One number on which costs depend, and the values that it can take: an FX rate above 0, a unit
 * price of 0 or more, a factor of it, a utilization from 0 to 1, or a count of nodes between two.
 * Immutable.
 *
 * @param name a name for people, such as {@code USD/JPY}
 * @param shift the shift that sets it; its own number does not matter
 * @param kind how the number is used
 * @param least the least value; open for rates, which lie above it
 * @param most the greatest value, if there is one
 * @param whole whether only whole numbers are meant
 */
public record Scalar(
    String name,
    Shift shift,
    Change.Kind kind,
    BigDecimal least,
    Optional<BigDecimal> most,
    boolean whole) {

  /**
   * Refuses what has no number.
   *
   * @param name a name for people
   * @param shift the shift that sets it
   * @param kind how the number is used
   * @param least the least value
   * @param most the greatest value
   * @param whole whether only whole numbers are meant
   * @throws IllegalArgumentException if the shift is one of days, or the values run backwards
   */
  public Scalar {
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(kind, "kind");
    Numbers.check(
        shift.numeric().isPresent(), "Scalar '%s': the shift '%s' has no number", name, shift);
    Numbers.check(
        most.isEmpty() || least.compareTo(most.get()) <= 0,
        "Scalar '%s': it runs from %s to %s",
        name,
        least.toPlainString(),
        most.map(BigDecimal::toPlainString).orElse(""));
  }

  /**
   * {@return an exchange rate, above 0}
   *
   * @param pair the pair as the proposals state it, such as {@code USD/JPY}
   * @throws IllegalArgumentException if it is not of this form
   */
  public static Scalar fx(String pair) {
    return unbounded(pair, Shift.fx(pair, Change.fixed("1")), Change.Kind.FIXED);
  }

  /**
   * {@return the unit price of an allocation, 0 or more, in its currency; for one with tiers see
   * {@link #priceFactor}}
   *
   * @param allocation the text of its id
   */
  public static Scalar price(String allocation) {
    Shift shift = Shift.price(allocation, Change.fixed("1"));
    return unbounded("price " + allocation, shift, Change.Kind.FIXED);
  }

  /**
   * {@return a factor, 0 or more, of the unit price of an allocation and of its tiers}
   *
   * @param allocation the text of its id
   */
  public static Scalar priceFactor(String allocation) {
    Shift shift = Shift.price(allocation, Change.scaled("1"));
    return unbounded("price factor " + allocation, shift, Change.Kind.SCALED);
  }

  /**
   * {@return the utilization of an allocation, 0 to 1}
   *
   * @param allocation the text of its id
   */
  public static Scalar utilization(String allocation) {
    Shift shift = Shift.utilization(allocation, Change.fixed("1"));
    return new Scalar(
        "utilization " + allocation,
        shift,
        Change.Kind.FIXED,
        BigDecimal.ZERO,
        Optional.of(BigDecimal.ONE),
        false);
  }

  /**
   * {@return the count of nodes of an allocation}
   *
   * @param allocation the text of its id
   * @param least the least count to look at, 0 or more
   * @param most the greatest count to look at
   * @throws IllegalArgumentException if the counts run backwards or below 0
   */
  public static Scalar count(String allocation, int least, int most) {
    Numbers.check(least >= 0, "Scalar 'count %s': it starts at %d, below 0", allocation, least);
    return new Scalar(
        "count " + allocation,
        Shift.count(allocation, Change.fixed("1")),
        Change.Kind.FIXED,
        BigDecimal.valueOf(least),
        Optional.of(BigDecimal.valueOf(most)),
        true);
  }

  private static Scalar unbounded(String name, Shift shift, Change.Kind kind) {
    return new Scalar(name, shift, kind, BigDecimal.ZERO, Optional.empty(), false);
  }

  /** A situation in which it has a value. */
  Situation set(Situation situation, BigDecimal value) {
    return shift.varied(new Change(kind, value)).applyTo(situation);
  }

  /** Whether a situation has what it sets. */
  boolean concerns(Situation situation) {
    if (shift instanceof Shift.Fx fx) {
      return situation.proposal().fxAssumptions().stream()
          .anyMatch(assumption -> assumption.pair().equals(fx.pair()));
    }
    Optional<ItemId> target = Shifting.target(shift);
    return situation.proposal().allocations().stream()
        .anyMatch(one -> target.isEmpty() || target.get().equals(one.id()));
  }

  /** Three values to tell a straight line from a bent one; the first two are apart by a width. */
  BigDecimal[] samples() {
    if (most().isPresent()) {
      BigDecimal middle = least.add(most.get()).divide(BigDecimal.valueOf(2));
      return new BigDecimal[] {least, most.get(), middle};
    }
    return new BigDecimal[] {BigDecimal.ONE, BigDecimal.valueOf(3), BigDecimal.valueOf(2)};
  }

  /** Whether a value lies inside, and not at an end. */
  boolean isInside(Fraction value) {
    return value.compareTo(Fraction.of(least)) > 0
        && (most.isEmpty() || value.compareTo(Fraction.of(most.get())) < 0);
  }
}
