package io.github.geniac.pricing.search;

/** The method that found a result, from the narrowest kind of input to the widest. */
public enum SearchTier {
  /** The load of each day is given: level by level, as on a screening curve. */
  L0,
  /** The dates of the phases are fixed: the decreasingly minimal load profile. */
  L1,
  /** A chain of phases with free dates: dynamic programming. */
  L2,
  /** Phases in a partial order with free dates: branch and bound. */
  L3,
  /** Phases whose count may not change while they run. */
  L4
}
