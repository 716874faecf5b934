package io.github.geniac.bench.search;

import io.github.geniac.pricing.kernel.Instance;

/** A solver under comparison. */
interface Peer {

  /** {@return its name in tables} */
  String name();

  /**
   * {@return its answer, audited}
   *
   * @param instance the problem
   * @param seconds how long it may take, building its model included
   */
  Answer solve(Instance instance, double seconds);
}
