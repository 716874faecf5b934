package io.github.geniac.rules.laws;

import java.util.List;

/** Assesses a sample twice, then another, then the sample again. */
final class PureLaw implements SampleLaw {

  private final List<Sample> samples;

  PureLaw(List<Sample> samples) {
    this.samples = samples;
  }

  @Override
  public Law law() {
    return Law.PURE;
  }

  @Override
  public List<Breach> on(Sample sample, Trial trial) {
    Attempt first = trial.attempt(sample);
    Attempt again = trial.attempt(sample);
    trial.count();
    if (!first.equals(again)) {
      return List.of(Breach.of("differs", sample, again.told(), first.told()));
    }
    trial.attempt(other(sample));
    Attempt later = trial.attempt(sample);
    return first.equals(later)
        ? List.of()
        : List.of(Breach.of("remembers", sample, later.told(), first.told()));
  }

  /** The last sample, but for itself the first. */
  private Sample other(Sample sample) {
    Sample last = samples.get(samples.size() - 1);
    return sample.equals(last) ? samples.get(0) : last;
  }
}
