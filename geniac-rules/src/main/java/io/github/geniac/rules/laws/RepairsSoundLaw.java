package io.github.geniac.rules.laws;

import io.github.geniac.core.Proposal;
import io.github.geniac.rules.Assessment;
import io.github.geniac.rules.FaultyRuleException;
import io.github.geniac.rules.Outcome;
import io.github.geniac.rules.RuleId;
import io.github.geniac.rules.RuleResult;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Applies each repair that is offered for a violation, and assesses what comes of it. */
final class RepairsSoundLaw implements SampleLaw {

  @Override
  public Law law() {
    return Law.REPAIRS_SOUND;
  }

  @Override
  public boolean comparesResults() {
    return true;
  }

  @Override
  public boolean isAsked(Trial trial) {
    return trial.repairer.isPresent();
  }

  @Override
  public List<Breach> on(Sample sample, Trial trial) {
    Optional<Assessment> before =
        sample.inquiry().isPresent() ? Optional.empty() : assess(sample, trial);
    if (before.isEmpty() || !isViolated(before.get(), trial.rule.id())) {
      return List.of();
    }
    List<Proposal> repairs;
    try {
      repairs = trial.repairer.orElseThrow().repairs(sample);
    } catch (RuntimeException | StackOverflowError | LinkageError | AssertionError e) {
      trial.count();
      return List.of(Breach.of("throws", sample, e.toString(), List.of()));
    }
    List<Breach> breaches = new ArrayList<>();
    for (Proposal repair : repairs) {
      trial.count();
      assess(sample.with(repair), trial)
          .ifPresent(after -> judge(sample, trial, before.get(), after, breaches));
    }
    return breaches;
  }

  private static void judge(
      Sample sample, Trial trial, Assessment before, Assessment after, List<Breach> breaches) {
    if (isViolated(after, trial.rule.id())) {
      breaches.add(Breach.of("still-violated", sample, Outcome.VIOLATED, Outcome.SATISFIED));
    }
    for (int i = 0; i < before.results().size(); i++) {
      RuleResult was = before.results().get(i);
      Outcome is = after.results().get(i).outcome();
      if (is == Outcome.VIOLATED && was.outcome() != Outcome.VIOLATED) {
        breaches.add(Breach.of("breaks-another", sample, is, was.outcome())
            .about(was.rule().value(), Map.of("other", was.rule().value(), "part", was.part())));
      }
    }
  }

  private static boolean isViolated(Assessment assessment, RuleId rule) {
    return assessment.outcome(rule.value()) == Outcome.VIOLATED;
  }

  /** Empty if a rule is at fault, which is another law's matter. */
  private static Optional<Assessment> assess(Sample sample, Trial trial) {
    try {
      return Optional.of(trial.all.assess(sample.proposal(), sample.terms(), sample.readings()));
    } catch (FaultyRuleException | StackOverflowError | LinkageError | AssertionError e) {
      return Optional.empty();
    }
  }
}
