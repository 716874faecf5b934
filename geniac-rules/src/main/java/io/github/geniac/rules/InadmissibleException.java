package io.github.geniac.rules;

import java.io.Serial;
import java.util.Locale;

/**
 * Thrown by {@link Assessment#orThrow()}; its message says which rules stand in the way, and why.
 */
public final class InadmissibleException extends RuntimeException {

  @Serial
  private static final long serialVersionUID = 1L;

  private final transient Assessment assessment;

  InadmissibleException(Assessment assessment) {
    super(new Explanation(Phrasebook.standard(), Locale.ENGLISH).obstacles(assessment));
    this.assessment = assessment;
  }

  /** {@return the assessment} */
  public Assessment assessment() {
    return assessment;
  }
}
