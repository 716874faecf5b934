package io.github.geniac.core;

/** How far the talks with a provider have come (clause 1.1). */
public enum TalksState {
  /** Nobody has spoken to the provider yet. */
  NOT_STARTED,
  /** The provider has been asked. */
  INQUIRED,
  /** The provider has quoted a price. */
  QUOTED,
  /** The provider has agreed in principle, or holds the capacity. */
  AGREED,
  /** A contract has been signed. */
  CONTRACTED
}
