package io.github.geniac.core;

/** What a unit price is for: one node, one GPU or one unit of other compute, over some time. */
public enum PriceUnit {
  /** One node for one hour. */
  NODE_HOUR,
  /** One node for one day of 24 hours. */
  NODE_DAY,
  /** One node for one month, as {@link MonthBasis} defines it. */
  NODE_MONTH,
  /** One node for the whole period of the allocation. */
  NODE_PERIOD,
  /** One GPU for one hour. */
  GPU_HOUR,
  /** One unit of other compute for one hour. */
  UNIT_HOUR,
  /** One unit of other compute for one day of 24 hours. */
  UNIT_DAY,
  /** One unit of other compute for one month, as {@link MonthBasis} defines it. */
  UNIT_MONTH,
  /** One unit of other compute for the whole period of the allocation. */
  UNIT_PERIOD,
  /** One unit of other compute, once, whatever the time. */
  UNIT
}
