package io.github.geniac.rules.laws;

import io.github.geniac.rules.FaultyRuleException.Fault;
import io.github.geniac.rules.Finding;
import io.github.geniac.rules.Reading;
import io.github.geniac.rules.RuleResult;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Holds the readings that the rule asks for, and those its findings rest on, against its own. */
final class ReadingsDeclaredLaw implements SampleLaw {

  @Override
  public Law law() {
    return Law.READINGS_DECLARED;
  }

  @Override
  public List<Breach> on(Sample sample, Trial trial) {
    Attempt attempt = trial.attempt(sample);
    if (attempt.is(Fault.READING_NOT_DECLARED)) {
      trial.count();
      return List.of(Breach.of("undeclared", sample, attempt.message(), declared(trial)));
    }
    List<Breach> breaches = new ArrayList<>();
    for (RuleResult result : attempt.results()) {
      trial.count();
      for (Finding finding : result.findings()) {
        Optional<Reading<?>> reading = finding.reading();
        if (reading.isPresent() && !trial.rule.readings().contains(reading.get())) {
          breaches.add(Breach.of("rests-on", sample, reading.get().id(), declared(trial))
              .about(finding.key(), Map.of("finding", finding.key())));
        }
      }
    }
    return breaches;
  }

  private static List<String> declared(Trial trial) {
    return trial.rule.readings().stream().map(Reading::id).toList();
  }
}
