package io.github.geniac.rules.laws;

import io.github.geniac.rules.FaultyRuleException;
import io.github.geniac.rules.FaultyRuleException.Fault;
import io.github.geniac.rules.RuleResult;
import java.util.List;
import java.util.Optional;

/**
 * What came of trying a rule on a sample: its results, or in what way it is at fault. Immutable.
 *
 * @param results the results, one for each part it judges; none if it is at fault
 * @param fault in what way it is at fault, if it is
 * @param message what the exception said, if there was one
 */
record Attempt(List<RuleResult> results, Optional<Fault> fault, String message) {

  static Attempt of(List<RuleResult> results) {
    return new Attempt(results, Optional.empty(), "");
  }

  static Attempt failed(RuntimeException failure) {
    Fault fault = failure instanceof FaultyRuleException faulty ? faulty.fault() : Fault.THREW;
    return new Attempt(List.of(), Optional.of(fault), String.valueOf(failure.getMessage()));
  }

  boolean isAtFault() {
    return fault.isPresent();
  }

  boolean is(Fault wanted) {
    return fault.isPresent() && fault.get() == wanted;
  }

  /** The outcomes part by part, or the fault. */
  Object told() {
    return fault.isPresent()
        ? fault.get()
        : results.stream().map(RuleResult::outcome).toList();
  }
}
