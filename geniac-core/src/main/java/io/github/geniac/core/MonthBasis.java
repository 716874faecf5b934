package io.github.geniac.core;

/** What a price by the month calls a month. */
public enum MonthBasis {
  /** From a day to the same day of the next month, clamped at month ends. */
  ANNIVERSARY,
  /** 730 hours, as vendors' calculators have it. */
  HOURS_730
}
