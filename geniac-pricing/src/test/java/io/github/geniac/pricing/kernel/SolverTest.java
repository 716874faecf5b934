package io.github.geniac.pricing.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.function.LongFunction;
import org.junit.jupiter.api.Test;

/** Every answer against {@link Enumeration}, which shares nothing with the search. */
class SolverTest {

  private static final int EACH = 100;

  @Test
  void chainsAreSolvedAsByTryingEverything() {
    agrees(Tiny::chain);
  }

  @Test
  void chainsWithConstantCountsAreSolvedAsByTryingEverything() {
    agrees(Tiny::moldableChain);
  }

  @Test
  void chainsWithPartTimeOffersAreSolvedAsByTryingEverything() {
    agrees(Tiny::partTimeChain);
  }

  @Test
  void partialOrdersAreSolvedAsByTryingEverything() {
    agrees(Tiny::uniform);
  }

  @Test
  void partialOrdersWithConstantCountsAreSolvedAsByTryingEverything() {
    agrees(Tiny::moldable);
  }

  @Test
  void partTimeOffersAreSolvedAsByTryingEverything() {
    agrees(Tiny::partTime);
  }

  @Test
  void everythingAtOnceIsSolvedAsByTryingEverything() {
    agrees(Tiny::mixed);
  }

  @Test
  void theWholeCurveIsProvenWhenAskedFor() {
    for (long seed = 0; seed < EACH; seed++) {
      Instance instance = seed % 2 == 0 ? Tiny.uniform(seed) : Tiny.mixed(seed);
      for (Outcome.Point point : Solver.curve(instance, Limits.NONE).curve()) {
        long cost = Enumeration.cost(instance, point.pool());
        assertThat(point.cost()).as("at %s of %s", point.pool(), instance).isEqualTo(cost);
        assertThat(point.bound()).as("at %s of %s", point.pool(), instance).isEqualTo(cost);
      }
    }
  }

  private static void agrees(LongFunction<Instance> make) {
    for (long seed = 0; seed < EACH; seed++) {
      Instance instance = make.apply(seed);
      Outcome outcome = Solver.solve(instance, Limits.NONE);
      agrees(instance, outcome);
    }
  }

  private static void agrees(Instance instance, Outcome outcome) {
    String text = InstanceFormat.write(instance);
    long least = Long.MAX_VALUE;
    assertThat(outcome.curve()).hasSize(instance.poolCap() - instance.poolMin() + 1);
    for (Outcome.Point point : outcome.curve()) {
      long cost = Enumeration.cost(instance, point.pool());
      least = Math.min(least, cost);
      assertThat(point.bound())
          .as("bound at %s of %s", point.pool(), text)
          .isLessThanOrEqualTo(cost);
      assertThat(point.cost())
          .as("cost at %s of %s", point.pool(), text)
          .isGreaterThanOrEqualTo(cost);
    }
    assertThat(outcome.bound()).as(text).isEqualTo(least);
    if (least == Long.MAX_VALUE) {
      assertThat(outcome.status()).as(text).isEqualTo(Outcome.Status.INFEASIBLE);
      assertThat(outcome.best()).isEmpty();
    } else {
      assertThat(outcome.status()).as(text).isEqualTo(Outcome.Status.OPTIMAL);
      assertThat(outcome.best().orElseThrow().cost()).isEqualTo(least);
      assertThat(Audit.flaws(instance, outcome.best().orElseThrow())).as(text).isEmpty();
    }
  }
}
