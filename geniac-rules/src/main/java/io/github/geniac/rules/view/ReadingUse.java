package io.github.geniac.rules.view;

import io.github.geniac.rules.Reading;
import io.github.geniac.rules.Verdict;
import io.github.geniac.rules.outlook.Difference;
import java.util.List;
import java.util.Optional;

/**
 * A reading that an assessment relies on: how it is read, and what would be otherwise under each
 * other choice. Immutable.
 *
 * @param reading the reading
 * @param choice how it is read
 * @param bearing what hangs on it for this proposal
 * @param alternatives its other choices, in its order
 */
public record ReadingUse(
    Reading<?> reading, Enum<?> choice, Bearing bearing, List<Alternative> alternatives) {

  /** What hangs on a reading, whatever the other readings are. */
  public enum Bearing {
    /** An outcome of a rule on the verdict, under some choices of the others. */
    VERDICT,
    /** Outcomes of content or eligibility rules only. */
    OTHER_RULES,
    /** No outcome: it is listed because it is not read by default. */
    NOTHING
  }

  /**
   * Another choice, all other readings staying as they are.
   *
   * @param choice the choice
   * @param difference what flips under it; empty if it cannot be made beside the others
   */
  public record Alternative(Enum<?> choice, Optional<Difference> difference) {

    /** {@return the verdict as stated under it; empty if it cannot be made beside the others} */
    public Optional<Verdict> verdict() {
      return difference.map(one -> one.after().verdict());
    }
  }

  /**
   * Copies the list.
   *
   * @param reading the reading
   * @param choice how it is read
   * @param bearing what hangs on it
   * @param alternatives its other choices
   */
  public ReadingUse {
    alternatives = List.copyOf(alternatives);
  }

  /** {@return whether it is read by default} */
  public boolean isDefault() {
    return choice.equals(reading.defaultChoice());
  }
}
