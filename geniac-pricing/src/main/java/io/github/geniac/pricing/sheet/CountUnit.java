package io.github.geniac.pricing.sheet;

/** What GPU nodes are counted in; other compute states a unit of its own. */
public enum CountUnit {
  /** One node. */
  NODE
}
