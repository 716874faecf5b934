package io.github.geniac.core;

/** Where a unit price comes from. */
public enum PriceBasis {
  /** The provider's published list price. */
  LIST,
  /** A price the provider quoted to the applicant. */
  QUOTE,
  /** The provisional unit price (仮単価) of the bulk route, told on request (clause 2.5). */
  PROVISIONAL_UNIT_PRICE
}
