package io.github.geniac.rules;

/** Who can supply a fact. */
public enum Party {
  /** The applicants. */
  APPLICANT,
  /** The provider of the compute. */
  PROVIDER,
  /** The ministry. */
  MINISTRY
}
