package io.github.geniac.pricing;

import io.github.geniac.core.ExactMoney;
import io.github.geniac.core.Fraction;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import org.joda.money.Money;

/**
 * How a cost divides into parts, such as 3/4 used and 1/4 idle: exact shares that add up to 1.
 * Immutable.
 *
 * @param <E> what the parts are called
 */
public final class Split<E extends Enum<E>> {

  private final Map<E, Fraction> shares;

  private Split(Map<E, Fraction> shares) {
    this.shares = Collections.unmodifiableMap(shares);
  }

  /**
   * {@return a cost of a single part}
   *
   * @param part the part
   * @param <E> what parts are called
   */
  public static <E extends Enum<E>> Split<E> all(E part) {
    EnumMap<E, Fraction> shares = new EnumMap<>(part.getDeclaringClass());
    shares.put(part, Fraction.ONE);
    return new Split<>(shares);
  }

  /**
   * {@return a cost with one more part, taken from what another leaves}
   *
   * @param part the part
   * @param share its share of the whole, 0 to 1
   * @param rest the part that the rest goes to
   * @param <E> what parts are called
   * @throws IllegalArgumentException if the share lies outside 0 to 1
   */
  public static <E extends Enum<E>> Split<E> of(E part, Fraction share, E rest) {
    return Split.<E>all(rest).moving(share, rest, part);
  }

  /** This split with a share of the whole moved from one part to another. */
  Split<E> moving(Fraction share, E from, E to) {
    Fraction left = share(from).minus(share);
    if (share.signum() < 0 || left.signum() < 0) {
      throw new IllegalArgumentException("Split: " + share + " cannot be taken from the "
          + share(from) + " of " + from + ", the shares are " + this);
    }
    EnumMap<E, Fraction> moved = new EnumMap<>(from.getDeclaringClass());
    moved.putAll(shares);
    put(moved, from, left);
    put(moved, to, moved.getOrDefault(to, Fraction.ZERO).plus(share));
    return new Split<>(moved);
  }

  private static <E extends Enum<E>> void put(Map<E, Fraction> shares, E part, Fraction share) {
    if (share.isZero()) {
      shares.remove(part);
    } else {
      shares.put(part, share);
    }
  }

  /** {@return the shares above 0, in the order of the parts} */
  public Map<E, Fraction> shares() {
    return shares;
  }

  /**
   * {@return the share of a part, 0 to 1}
   *
   * @param part the part
   */
  public Fraction share(E part) {
    return shares.getOrDefault(part, Fraction.ZERO);
  }

  /**
   * {@return the parts of a rounded amount, which add up to it: each is what is left of the sum so
   * far, rounded, without the parts before it}
   *
   * @param exact the exact amount
   * @param rounding how the amount itself is rounded
   */
  Map<E, Money> rounded(ExactMoney exact, Rounding rounding) {
    Map<E, Money> parts = new EnumMap<>(anyPart().getDeclaringClass());
    Fraction sum = Fraction.ZERO;
    Money before = Money.zero(exact.currency());
    for (Map.Entry<E, Fraction> share : shares.entrySet()) {
      sum = sum.plus(share.getValue());
      Money now = rounding.round(exact.multipliedBy(sum));
      parts.put(share.getKey(), now.minus(before));
      before = now;
    }
    return parts;
  }

  private E anyPart() {
    return shares.keySet().iterator().next();
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Split<?> split && shares.equals(split.shares);
  }

  @Override
  public int hashCode() {
    return shares.hashCode();
  }

  /** {@return the shares as {@code {USED=0.75, UNUSED=0.25}}} */
  @Override
  public String toString() {
    return shares.toString();
  }
}
