package io.github.geniac.rules.laws;

import io.github.geniac.rules.Outcome;
import io.github.geniac.rules.laws.LawReport.LawCheck;
import io.github.geniac.rules.laws.LawReport.Status;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Holds one rule to every law. Mutable while it does so. */
final class Judge {

  private final Trial trial;
  private final List<Sample> samples;
  private final List<LawCheck> checks = new ArrayList<>();
  private final List<BrokenLaw> broken = new ArrayList<>();
  private boolean pure = true;

  Judge(Trial trial, List<Sample> given) {
    this.trial = trial;
    this.samples = given.stream().flatMap(trial::underEachReading).toList();
    List<SampleLaw> laws = List.of(
        new PureLaw(samples),
        new NeverThrowsLaw(),
        new OrderFreeLaw(),
        new FactsNeverFlipLaw(),
        new OutcomesDeclaredLaw(),
        new ReadingsDeclaredLaw(),
        new CitedLaw(),
        new WordedLaw(),
        new NamesItsObjectsLaw(),
        new RepairsSoundLaw());
    laws.forEach(this::check);
  }

  List<LawCheck> checks() {
    return checks;
  }

  List<BrokenLaw> broken() {
    return broken;
  }

  /** The outcomes that the samples lead to. */
  Set<Outcome> reached() {
    Set<Outcome> reached = EnumSet.noneOf(Outcome.class);
    for (Sample sample : samples) {
      trial.attempt(sample).results().forEach(result -> reached.add(result.outcome()));
    }
    return reached;
  }

  private void check(SampleLaw law) {
    List<Breach> found = new ArrayList<>();
    trial.takeChecks();
    if (law.isAsked(trial) && (pure || !law.comparesResults())) {
      law.itself(trial).forEach(breach -> add(breach, found));
      for (Sample sample : samples) {
        law.on(sample, trial).forEach(breach -> add(breach, found));
      }
    }
    int made = trial.takeChecks();
    checks.add(new LawCheck(trial.rule.id(), law.law(), status(law, made, found), made));
    found.forEach(breach -> broken.add(smallest(law, breach).of(law.law(), trial.rule.id())));
    pure &= law.law() != Law.PURE || found.isEmpty();
  }

  private Status status(SampleLaw law, int made, List<Breach> found) {
    if (!found.isEmpty()) {
      return Status.BROKEN;
    }
    if (!law.isAsked(trial)) {
      return Status.NOT_ASKED;
    }
    return made == 0 ? Status.NOTHING_CHECKED : Status.KEPT;
  }

  private static void add(Breach breach, List<Breach> found) {
    if (found.stream().noneMatch(breach::isSame)) {
      found.add(breach);
    }
  }

  /** Drops part by part as long as the same breach is still there. */
  private Breach smallest(SampleLaw law, Breach breach) {
    Breach smallest = breach;
    Optional<Breach> smaller = smaller(law, breach);
    while (smaller.isPresent()) {
      smallest = smaller.get();
      smaller = smaller(law, smallest);
    }
    return smallest;
  }

  private Optional<Breach> smaller(SampleLaw law, Breach breach) {
    return breach.sample().stream()
        .flatMap(sample -> Smaller.each(sample).stream())
        .flatMap(sample -> law.on(sample, trial).stream().filter(breach::isSame))
        .findFirst();
  }
}
