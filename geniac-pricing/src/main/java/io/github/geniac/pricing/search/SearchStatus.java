package io.github.geniac.pricing.search;

/** How sure the result of a search is. */
public enum SearchStatus {
  /** Proven: no plan is cheaper. */
  OPTIMAL,
  /** A limit stopped the search; its bound says by how much the plan may be too dear. */
  STOPPED,
  /** Proven: there is no plan. */
  INFEASIBLE
}
