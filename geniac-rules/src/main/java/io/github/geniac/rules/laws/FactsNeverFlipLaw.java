package io.github.geniac.rules.laws;

import io.github.geniac.rules.Outcome;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Leaves out each fact of a sample: what is decided without it stays so with it. */
final class FactsNeverFlipLaw implements SampleLaw {

  @Override
  public Law law() {
    return Law.FACTS_NEVER_FLIP;
  }

  @Override
  public boolean comparesResults() {
    return true;
  }

  @Override
  public List<Breach> on(Sample sample, Trial trial) {
    Attempt stated = trial.attempt(sample);
    if (stated.isAtFault()) {
      return List.of();
    }
    List<Unstated> facts = trial.unstated(sample);
    List<Attempt> without = trial.without(sample);
    for (int i = 0; i < facts.size(); i++) {
      trial.count();
      Optional<Breach> breach = flip(sample, facts.get(i), without.get(i), stated);
      if (breach.isPresent()) {
        return List.of(breach.get());
      }
    }
    return List.of();
  }

  private static Optional<Breach> flip(
      Sample sample, Unstated fact, Attempt without, Attempt stated) {
    for (int i = 0; i < without.results().size(); i++) {
      Outcome before = without.results().get(i).outcome();
      Outcome after = stated.results().get(i).outcome();
      if (before.isDecided() && before != after) {
        return Optional.of(Breach.of("flips", sample, after, before)
            .with(Map.of("fact", fact.fact().id(), "object", fact.object())));
      }
    }
    return Optional.empty();
  }
}
