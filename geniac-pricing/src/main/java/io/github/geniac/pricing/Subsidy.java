package io.github.geniac.pricing;

import io.github.geniac.core.ExactMoney;
import io.github.geniac.core.Fraction;
import java.util.Optional;

/**
 * What is granted for a plan, and what is left to the applicants, as one exchange rate moves.
 * Immutable.
 *
 * <p>With the cost {@code C(e) = A + B e} and its eligible part {@code E(e) = a + b e}, the grant
 * is decided at the assumed rate e0: {@code G0 = min(rate E(e0), cap)} (交付決定額). It stays capped at
 * the decided amount if the yen weakens, and falls with the cost if it strengthens: {@code G(e) =
 * min(rate E(e), G0)}. So the applicants bear {@code C(e) - G(e)}, whose slope is B above e0 and
 * only {@code B - rate b} below: the exposure is one-sided. Up to {@code e* = (cap / rate - a) / b}
 * an assumed rate could rise before the cap binds.
 *
 * @param terms the terms
 * @param cost how the cost depends on the rate
 * @param eligible how the eligible part of the cost does
 * @param assumed e0, the rate at which the grant is decided, above 0
 */
public record Subsidy(SubsidyTerms terms, FxExposure cost, FxExposure eligible, Fraction assumed) {

  /**
   * Checks the rate.
   *
   * @param terms the terms
   * @param cost how the cost depends on the rate
   * @param eligible how the eligible part of the cost does
   * @param assumed the rate at which the grant is decided
   * @throws IllegalArgumentException if the rate is not above 0
   */
  public Subsidy {
    if (assumed.signum() <= 0) {
      throw new IllegalArgumentException("Subsidy: assumed must be above 0, was " + assumed);
    }
  }

  /** {@return G0: what is granted at the assumed rate, the decided amount, exactly} */
  public ExactMoney granted() {
    return terms.grant(eligible.at(assumed));
  }

  /** {@return what is left to the applicants at the assumed rate, exactly} */
  public ExactMoney ownBurden() {
    return ownBurdenAt(assumed);
  }

  /**
   * {@return G(e): what is paid out in the end at another rate, at most the decided amount}
   *
   * @param rate the rate
   */
  public ExactMoney grantedAt(Fraction rate) {
    ExactMoney decided = granted();
    ExactMoney due = terms.grant(eligible.at(rate));
    return due.compareTo(decided) < 0 ? due : decided;
  }

  /**
   * {@return what is left to the applicants in the end at another rate, exactly}
   *
   * @param rate the rate
   */
  public ExactMoney ownBurdenAt(Fraction rate) {
    return cost.at(rate).minus(grantedAt(rate));
  }

  /**
   * {@return e*: the rate from which on the cap binds, exactly; empty if there is no cap or nothing
   * eligible is paid in the foreign currency}
   */
  public Optional<Fraction> headroom() {
    return terms
        .cap()
        .filter(cap -> !eligible.foreign().isZero())
        .map(cap -> ExactMoney.of(cap)
            .amount()
            .dividedBy(terms.rate())
            .minus(eligible.fixed().amount())
            .dividedBy(eligible.foreign().amount()));
  }

  /**
   * {@return what the applicants bear more than at the assumed rate if the foreign currency moves
   * by this part of it; at a quantile of the move, the buffer that suffices with its probability,
   * because the burden rises with the rate}
   *
   * @param move the move, such as 0.12 for 12 % up; above -1
   * @throws IllegalArgumentException if it is not above -1
   */
  public ExactMoney buffer(Fraction move) {
    Fraction factor = Fraction.ONE.plus(move);
    if (factor.signum() <= 0) {
      throw new IllegalArgumentException("Subsidy: move must be above -1, was " + move);
    }
    return ownBurdenAt(assumed.multipliedBy(factor)).minus(ownBurden());
  }
}
