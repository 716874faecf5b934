package io.github.geniac.rules.laws;

import io.github.geniac.rules.FaultyRuleException.Fault;
import java.util.ArrayList;
import java.util.List;

/** Tries the rule on a sample, and on it with each fact left out. */
final class NeverThrowsLaw implements SampleLaw {

  @Override
  public Law law() {
    return Law.NEVER_THROWS;
  }

  @Override
  public List<Breach> on(Sample sample, Trial trial) {
    List<Breach> breaches = new ArrayList<>();
    check(sample, trial.attempt(sample), trial, breaches);
    List<Unstated> facts = trial.unstated(sample);
    List<Attempt> without = trial.without(sample);
    for (int i = 0; i < facts.size(); i++) {
      check(sample.with(facts.get(i).less()), without.get(i), trial, breaches);
    }
    return breaches;
  }

  private static void check(Sample sample, Attempt attempt, Trial trial, List<Breach> breaches) {
    trial.count();
    if (attempt.is(Fault.THREW)) {
      breaches.add(
          Breach.of("throws", sample, attempt.message(), List.copyOf(trial.rule.outcomes())));
    } else if (attempt.is(Fault.FOUND_NOTHING)) {
      breaches.add(Breach.of(
          "finds-nothing", sample, attempt.message(), List.copyOf(trial.rule.outcomes())));
    }
  }
}
