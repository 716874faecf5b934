package io.github.geniac.bench.search;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.geniac.pricing.kernel.Audit;
import io.github.geniac.pricing.kernel.Instance;
import io.github.geniac.pricing.kernel.InstanceFormat;
import io.github.geniac.pricing.kernel.Limits;
import io.github.geniac.pricing.kernel.Outcome;
import io.github.geniac.pricing.kernel.Solver;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class ExhaustiveTest {

  private static final int COUNT = 200;

  /** By seed. */
  private static final long[] COSTS = LongStream.range(0, COUNT)
      .map(seed -> Exhaustive.cost(Samples.tiny(seed)))
      .toArray();

  @Test
  void theFirstNodeOfThePoolPaysOffAndTheSecondDoesNot() {
    String text = "ticks 4\npool 0..3 25\ntask a 6 1..3 0..4 MALLEABLE after -\nspot s 10 9 0..4\n";
    // 2 pool nodes do 6 of 8 for 50; 1 does 4 for 25, the other 2 cost 20.
    assertThat(Exhaustive.cost(InstanceFormat.read(text))).isEqualTo(45);
  }

  @Test
  void theSearchFindsWhatTryingEverythingFinds() {
    for (int seed = 0; seed < COUNT; seed++) {
      Instance instance = Samples.tiny(seed);
      String text = "seed " + seed + "\n" + InstanceFormat.write(instance);
      long cost = COSTS[seed];
      Outcome outcome = Solver.solve(instance, Limits.NONE);
      assertThat(outcome.status())
          .as(text)
          .isEqualTo(cost == Long.MAX_VALUE ? Outcome.Status.INFEASIBLE : Outcome.Status.OPTIMAL);
      assertThat(outcome.bound()).as(text).isEqualTo(cost);
      assertThat(outcome.best().isPresent()).as(text).isEqualTo(cost < Long.MAX_VALUE);
      outcome.best().ifPresent(best -> {
        assertThat(best.cost()).as(text).isEqualTo(cost);
        assertThat(Audit.flaws(instance, best)).as(text).isEmpty();
      });
    }
  }

  @Test
  void everyPointOfTheWholeCurveIsTheCostWithThatPool() {
    for (long seed = 0; seed < COUNT / 4; seed++) {
      Instance instance = Samples.tiny(seed);
      for (Outcome.Point point : Solver.curve(instance, Limits.NONE).curve()) {
        long cost = Exhaustive.cost(instance.withPool(point.pool(), point.pool()));
        assertThat(point).isEqualTo(new Outcome.Point(point.pool(), cost, cost));
      }
    }
  }

  @Test
  void thereAreTinySamplesWithAndWithoutASolutionOfEveryShape() {
    Set<Samples.Shape> with = EnumSet.noneOf(Samples.Shape.class);
    int without = 0;
    for (int seed = 0; seed < COUNT; seed++) {
      if (COSTS[seed] < Long.MAX_VALUE) {
        with.add(Samples.shape(seed));
      } else {
        without++;
      }
    }
    assertThat(with).containsExactlyInAnyOrder(Samples.Shape.values());
    assertThat(without).isGreaterThan(5);
  }
}
