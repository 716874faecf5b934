package io.github.geniac.rules;

import java.util.Collection;
import java.util.Optional;

/** What a rule found, from the most to the least harmless. */
public enum Outcome {
  /** The rule has nothing to judge here. */
  NOT_APPLICABLE,
  /** What the rule requires holds. */
  SATISFIED,
  /** A fact is not stated, or the call leaves the answer open. */
  UNDETERMINED,
  /** What the rule requires does not hold, whatever else may be stated. */
  VIOLATED;

  private final Optional<Outcome> stated = Optional.of(this);

  /** This outcome, as findings state it. */
  Optional<Outcome> stated() {
    return stated;
  }

  /** {@return whether the answer is known: satisfied or violated} */
  public boolean isDecided() {
    return this == SATISFIED || this == VIOLATED;
  }

  /**
   * {@return the least harmless of these outcomes; {@link #NOT_APPLICABLE} if there are none}
   *
   * @param outcomes the outcomes
   */
  public static Outcome worst(Collection<Outcome> outcomes) {
    Outcome worst = NOT_APPLICABLE;
    for (Outcome outcome : outcomes) {
      worst = worst.or(outcome);
    }
    return worst;
  }

  /** The less harmless of the two. */
  Outcome or(Outcome other) {
    return other.compareTo(this) > 0 ? other : this;
  }

  /** The less harmless of this and what a finding means; a remark means nothing. */
  Outcome or(Finding finding) {
    return finding.outcome().isPresent() ? or(finding.outcome().get()) : this;
  }
}
