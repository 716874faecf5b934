package io.github.geniac.rules;

/** What a finding is about: the proposal as a whole, or one of its two alternative plans. */
public enum Part {
  /** The proposal as a whole. */
  PROPOSAL,
  /** The direct plan, route (1). */
  DIRECT,
  /** The bulk plan, route (2), with the direct contracts beside it. */
  BULK,
  /** An inquiry about the provisional unit price, which is no part of a proposal. */
  INQUIRY
}
