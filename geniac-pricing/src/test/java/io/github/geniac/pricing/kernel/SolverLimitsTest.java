package io.github.geniac.pricing.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class SolverLimitsTest {

  private static final int SEEDS = 150;

  @Test
  void aSearchThatIsStoppedKeepsWhatItFoundAndAValidBound() {
    for (long seed = 0; seed < SEEDS; seed++) {
      Instance instance = seed % 2 == 0 ? Tiny.mixed(seed) : Tiny.uniform(seed);
      long most = seed % 5;
      Outcome outcome = Solver.solve(instance, (nodes, best, bound) -> nodes >= most);
      long least = Long.MAX_VALUE;
      for (Outcome.Point point : outcome.curve()) {
        long cost = Enumeration.cost(instance, point.pool());
        least = Math.min(least, cost);
        assertThat(point.bound()).as("of %s", instance).isLessThanOrEqualTo(cost);
        assertThat(point.cost()).as("of %s", instance).isGreaterThanOrEqualTo(cost);
      }
      assertThat(outcome.bound()).as("of %s", instance).isLessThanOrEqualTo(least);
      outcome
          .best()
          .ifPresent(best ->
              assertThat(Audit.flaws(instance, best)).as("of %s", instance).isEmpty());
      if (outcome.status() == Outcome.Status.INFEASIBLE) {
        assertThat(least).isEqualTo(Long.MAX_VALUE);
      }
    }
  }

  @Test
  void limitsAreToldBoundsThatRiseToTheBestCost() {
    for (long seed = 0; seed < SEEDS; seed++) {
      List<Long> bounds = new ArrayList<>();
      Outcome outcome = Solver.solve(Tiny.uniform(seed), (nodes, best, bound) -> {
        bounds.add(bound);
        assertThat(bound).isLessThanOrEqualTo(best);
        return false;
      });
      assertThat(bounds).isSorted();
      assertThat(bounds).allMatch(bound -> bound <= outcome.bound());
    }
  }

  @Test
  void theSameInstanceHasTheSameOutcome() {
    for (long seed = 0; seed < SEEDS; seed++) {
      Instance instance = Tiny.mixed(seed);
      Limits limits = (nodes, best, bound) -> nodes >= 3;
      assertThat(Solver.solve(instance, limits)).isEqualTo(Solver.solve(instance, limits));
    }
  }

  @Test
  void aSearchThatIsStoppedIsNeverCertified() {
    Instance instance = Tiny.uniform(3);
    Outcome stopped = new Outcome(
        Outcome.Status.STOPPED,
        Outcome.Tier.L3,
        Solver.solve(instance, Limits.NONE).best(),
        0,
        List.of(),
        0,
        0);
    assertThat(Certifier.certify(instance, stopped, Limits.NONE)).isEmpty();
  }
}
