package io.github.geniac.rules.laws;

import java.util.List;

/** A law, as far as it can be seen on samples one by one. Implementations have no state. */
interface SampleLaw {

  /** The law. */
  Law law();

  /** How the rule breaks the law by itself; counts the checks that it makes. */
  default List<Breach> itself(Trial trial) {
    return List.of();
  }

  /** How the rule breaks the law on a sample; counts the checks that it makes. */
  List<Breach> on(Sample sample, Trial trial);

  /** Whether it compares results, so that it says nothing of a rule that is not pure. */
  default boolean comparesResults() {
    return false;
  }

  /** Whether there is anything to check for this rule at all. */
  default boolean isAsked(Trial trial) {
    return true;
  }
}
