package io.github.geniac.pricing;

/** Whether a commitment is used: FOCUS' CapacityReservationStatus. */
public enum Use {
  /** Used. */
  USED,
  /** Paid for and idle. */
  UNUSED,
  /** Paid for; how much of it is used is not stated. */
  UNKNOWN,
  /** No commitment: what is not used is not paid for. */
  NO_COMMITMENT
}
