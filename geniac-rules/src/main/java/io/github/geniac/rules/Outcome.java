package io.github.geniac.rules;

import java.util.Collection;

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
      worst = outcome.compareTo(worst) > 0 ? outcome : worst;
    }
    return worst;
  }
}
