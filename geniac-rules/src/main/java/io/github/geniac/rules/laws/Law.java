package io.github.geniac.rules.laws;

import java.util.Locale;

/** What every rule keeps to. */
public enum Law {
  /** Assessing twice gives equal results; nothing is remembered from one proposal to the next. */
  PURE,
  /** It never throws, and always finds something, whatever the proposal. */
  NEVER_THROWS,
  /** The order of allocations, participants, workloads and cost items does not matter. */
  ORDER_FREE,
  /** Stating a fact that was missing never flips satisfied or violated. */
  FACTS_NEVER_FLIP,
  /** It comes to the outcomes that it declares, and to no others. */
  OUTCOMES_DECLARED,
  /** It asks for readings that it declares, and its findings rest on no others. */
  READINGS_DECLARED,
  /** Each clause that it cites has words, so that a reader can look it up. */
  CITED,
  /**
   * The rule, its findings, facts and readings have words in Japanese and English, which name the
   * same arguments, and a finding gives each of them.
   */
  WORDED,
  /** Its findings name only objects of the proposal, and values that can be told. */
  NAMES_ITS_OBJECTS,
  /** A repair, applied, mends the rule and breaks no other. */
  REPAIRS_SOUND;

  /** {@return the id, such as {@code facts-never-flip}} */
  public String id() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** {@return the id} */
  @Override
  public String toString() {
    return id();
  }
}
