package io.github.geniac.bench.search;

import io.github.geniac.pricing.kernel.Audit;
import io.github.geniac.pricing.kernel.Instance;
import io.github.geniac.pricing.kernel.Solution;
import java.util.List;
import java.util.Optional;

/**
 * What a solver came to within its time. Immutable.
 *
 * @param claim what it says of it
 * @param solution the solution, if it has one, with the exact cost
 * @param seconds the time on the clock, building the model included
 * @param steps the costs on the way there, as far as they are known
 */
record Answer(Claim claim, Optional<Solution> solution, double seconds, List<Step> steps) {

  /**
   * A better cost than before.
   *
   * @param seconds when it was found
   * @param cost the cost
   */
  record Step(double seconds, long cost) {}

  /** What a solver says of its answer. */
  enum Claim {
    /** No solution is cheaper. */
    OPTIMAL,
    /** There is no solution. */
    INFEASIBLE,
    /** There may be a better one. */
    OPEN
  }

  Answer(Claim claim, Optional<Solution> solution, double seconds) {
    this(claim, solution, seconds, List.of());
  }

  /** {@return the answer, unless its solution does not stand up to the audit} */
  Answer audited(Instance instance, String solver) {
    List<String> flaws = solution.map(one -> Audit.flaws(instance, one)).orElse(List.of());
    if (!flaws.isEmpty()) {
      throw new IllegalStateException(solver + ": " + String.join("; ", flaws));
    }
    return this;
  }

  /** {@return whether it claims to be the last word} */
  boolean isProven() {
    return claim != Claim.OPEN;
  }

  /** {@return the cost of the solution; {@link Long#MAX_VALUE} if there is none} */
  long cost() {
    return solution.map(Solution::cost).orElse(Long.MAX_VALUE);
  }
}
