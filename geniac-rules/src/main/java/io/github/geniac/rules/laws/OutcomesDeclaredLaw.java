package io.github.geniac.rules.laws;

import io.github.geniac.rules.FaultyRuleException.Fault;
import java.util.List;

/** Holds what the rule comes to against what it declares. */
final class OutcomesDeclaredLaw implements SampleLaw {

  @Override
  public Law law() {
    return Law.OUTCOMES_DECLARED;
  }

  @Override
  public List<Breach> on(Sample sample, Trial trial) {
    Attempt attempt = trial.attempt(sample);
    attempt.results().forEach(result -> trial.count());
    if (attempt.is(Fault.OUTCOME_NOT_DECLARED)) {
      trial.count();
      return List.of(
          Breach.of("undeclared", sample, attempt.message(), List.copyOf(trial.rule.outcomes())));
    }
    return List.of();
  }
}
