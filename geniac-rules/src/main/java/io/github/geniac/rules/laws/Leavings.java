package io.github.geniac.rules.laws;

import java.util.IdentityHashMap;
import java.util.List;

/** What can be left out of each sample, worked out once for all rules. Mutable, for one check. */
final class Leavings {

  private final IdentityHashMap<Object, List<Unstated>> known = new IdentityHashMap<>();

  /** Samples that share a proposal share its facts. */
  List<Unstated> of(Sample sample) {
    return known.computeIfAbsent(sample.proposal(), any -> Unstated.each(sample.proposal()));
  }
}
