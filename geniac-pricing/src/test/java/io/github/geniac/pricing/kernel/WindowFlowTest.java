package io.github.geniac.pricing.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class WindowFlowTest {

  private static final int[] NONE = {0, 0};

  @Test
  void anEvenLoadIsWrongWhenAnOfferIsOpenForPartOfTheHorizon() {
    Instance instance = new Instance(
        2,
        0,
        0,
        List.of(Windows.task("t", 2, 0, 2, 0, 2)),
        List.of(new Spot("dear", 5, 1, 0, 2), new Spot("late", 2, 2, 1, 2)),
        List.of());
    LevelProfile profile = new LevelProfile(instance);
    WindowFlow flow = new WindowFlow(instance);
    int[] start = {0};
    int[] end = {2};

    assertThat(profile.solve(start, start, end, end)).isTrue();
    assertThat(profile.levels().highest()).isEqualTo(1);
    assertThat(flow.solve(start, start, end, end, NONE, new int[0], new int[0])).isTrue();
    assertThat(flow.bound()).isEqualTo(4);
    assertThat(flow.runs(start, end)).containsExactly(new Solution.Run(0, List.of(0, 2)));
  }

  @Test
  void whatNothingCoversHasNoCost() {
    Instance instance = InstanceFormat.read("""
        ticks 4
        pool 0..9 5
        task t 8 0..4 0..4 MALLEABLE after -
        spot s 3 1 1..3
        """);
    WindowFlow flow = new WindowFlow(instance);

    assertThat(solved(flow, 4, 1, 1)).isFalse();
    assertThat(solved(flow, 4, 2, 2)).isTrue();
    assertThat(flow.bound()).isEqualTo(10);
    assertThat(solved(flow, 4, 0, 2)).isTrue();
  }

  @Test
  void aRangeOfCountsCostsItsShareByTheTick() {
    Instance instance = InstanceFormat.read("""
        ticks 3
        pool 0..9 10
        task t 4 0..4 0..2 MALLEABLE after -
        spot s 4 1 0..3
        """);
    WindowFlow flow = new WindowFlow(instance);

    // Four node-ticks of 10 / 3 each, which is 13.33.
    assertThat(solved(flow, 2, 0, 9)).isTrue();
    assertThat(flow.bound()).isEqualTo(14);
    assertThat(flow.extra(WindowFlow.POOL, 0)).isEqualTo(4);
    // One node is paid for; two further node-ticks.
    assertThat(solved(flow, 2, 1, 9)).isTrue();
    assertThat(flow.bound()).isEqualTo(17);
    assertThat(flow.extra(WindowFlow.POOL, 0)).isEqualTo(2);
    assertThat(solved(flow, 2, 1, 1)).isTrue();
    assertThat(flow.bound()).isEqualTo(18);
    assertThat(flow.extra(WindowFlow.POOL, 0)).isZero();
  }

  private static boolean solved(WindowFlow flow, int last, int poolLo, int poolHi) {
    int[] start = {0};
    int[] end = {last};
    return flow.solve(start, start, end, end, new int[] {poolLo, poolHi}, new int[0], new int[0]);
  }
}
