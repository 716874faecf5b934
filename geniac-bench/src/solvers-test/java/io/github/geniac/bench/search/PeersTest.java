package io.github.geniac.bench.search;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.geniac.pricing.kernel.Instance;
import io.github.geniac.pricing.kernel.InstanceFormat;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The models of the peers against {@link Exhaustive}; only in the profile {@code solvers}. */
class PeersTest {

  private static final double LIMIT = 10;

  @Test
  void cpSatFindsWhatTryingEverythingFinds() {
    agrees(new CpSat());
  }

  @Test
  void highsFindsWhatTryingEverythingFinds() {
    agrees(new Highs());
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 2, 4, 5})
  void timefoldFindsTheCostOfTinyOnesAndNeverLess(int seed) {
    Instance instance = Samples.tiny(seed);
    assertThat(new Timefold().solve(instance, 1).cost())
        .as(InstanceFormat.write(instance))
        .isEqualTo(Exhaustive.cost(instance));
  }

  @Test
  void aRowReadsBackWhatItWrote() {
    Row row = new Row("tight-07", "CP-SAT", Answer.Claim.OPEN, Long.MAX_VALUE, 10.5, 12);
    assertThat(Row.parse(row.json())).contains(row);
    assertThat(Row.parse("{\"case\":")).isEmpty();
    assertThat(row.family()).isEqualTo("tight");
    assertThat(row.toProof(10)).isEqualTo(10);
  }

  @Test
  void theTableNamesProofsThatContradictEachOther() {
    Row one = new Row("toy-01", "geniac", Answer.Claim.OPTIMAL, 90, 0.5, Long.MAX_VALUE);
    Row two = new Row("toy-01", "HiGHS", Answer.Claim.OPTIMAL, 100, 2, Long.MAX_VALUE);
    Row open = new Row("toy-01", "CP-SAT", Answer.Claim.OPEN, 99, 10, Long.MAX_VALUE);
    assertThat(new Table(List.of(one, two, open), 10).contradictions()).hasSize(2);
    assertThat(new Table(List.of(one, open), 10).contradictions()).isEmpty();
    assertThat(new Table(List.of(one, open), 10).markdown())
        .contains("| toy | geniac | 1 of 1 | 0.5000 | 1 | 1 | 0 | 0.000 % | 0 | - |")
        .contains("| toy | CP-SAT | 0 of 1 | 10.0000 | 20 | 20 | 1 | 10.000 % | 0 | - |");
  }

  private static void agrees(Peer peer) {
    for (long seed = 0; seed < 100; seed++) {
      Instance instance = Samples.tiny(seed);
      Answer answer = peer.solve(instance, LIMIT);
      long cost = Exhaustive.cost(instance);
      assertThat(answer.cost()).as(InstanceFormat.write(instance)).isEqualTo(cost);
      assertThat(answer.claim())
          .isEqualTo(cost == Long.MAX_VALUE ? Answer.Claim.INFEASIBLE : Answer.Claim.OPTIMAL);
    }
  }
}
