package io.github.geniac.pricing.sheet;

/** What a row of the application sheet is for. */
public enum RowKind {
  /** An allocation: an item of compute. */
  COMPUTE,
  /** A cost item that is not compute; it counts beside either plan. */
  OTHER_COST,
  /** All of a plan that is of one kind of compute. */
  SUBTOTAL,
  /** All of a plan, the other cost items included. */
  TOTAL
}
