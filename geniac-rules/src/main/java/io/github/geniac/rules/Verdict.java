package io.github.geniac.rules;

/** Whether something may be proposed so. */
public enum Verdict {
  /** Every admissibility rule that applies is satisfied. */
  ADMISSIBLE,
  /** None is violated, but not all are decided, or none applied. */
  UNDETERMINED,
  /** At least one admissibility rule is violated. */
  INADMISSIBLE;

  /** That nothing was judged is never a pass. */
  static Verdict of(Outcome worst) {
    return switch (worst) {
      case SATISFIED -> ADMISSIBLE;
      case VIOLATED -> INADMISSIBLE;
      case UNDETERMINED, NOT_APPLICABLE -> UNDETERMINED;
    };
  }
}
