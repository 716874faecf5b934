package io.github.geniac.pricing;

/** Whether a part of a cost is subsidised, by the eligibility rules. */
public enum Funding {
  /** Eligible. */
  ELIGIBLE,
  /** Not eligible. */
  NOT_ELIGIBLE,
  /** A fact is not stated, or the call leaves it open. */
  UNKNOWN
}
