package io.github.geniac.bench.search;

import io.github.geniac.pricing.kernel.Instance;
import io.github.geniac.pricing.kernel.Limits;
import io.github.geniac.pricing.kernel.Outcome;
import io.github.geniac.pricing.kernel.Solver;

/** The search of this library, on one thread. */
final class Geniac implements Peer {

  @Override
  public String name() {
    return "geniac";
  }

  @Override
  public Answer solve(Instance instance, double seconds) {
    Stopwatch watch = new Stopwatch();
    Limits limits = (nodes, best, bound) -> watch.seconds() > seconds;
    Outcome outcome = Solver.solve(instance, limits);
    double time = watch.seconds();
    Answer.Claim claim = switch (outcome.status()) {
      case OPTIMAL -> Answer.Claim.OPTIMAL;
      case INFEASIBLE -> Answer.Claim.INFEASIBLE;
      case STOPPED -> Answer.Claim.OPEN;
    };
    return new Answer(claim, outcome.best(), time).audited(instance, name());
  }
}
