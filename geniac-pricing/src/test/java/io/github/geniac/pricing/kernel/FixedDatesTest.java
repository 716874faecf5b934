package io.github.geniac.pricing.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class FixedDatesTest {

  private static final Instance CHAIN = InstanceFormat.read("""
      ticks 9
      pool 0..2 10
      task a 6 1..2 0..4 MALLEABLE after -
      task nothing 0 1..3 0..2 MALLEABLE after 0
      task b 4 0..4 2..9 MALLEABLE after 0,1
      spot s 5 9 0..9
      """);

  @Test
  void datesOutsideOfAWindowAreRefused() {
    assertThatThrownBy(() -> dated(new int[] {0, 0, 4}, new int[] {5, 0, 9}))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("Task a: dates 0..5 do not fit its window 0..4");
    assertThatThrownBy(() -> dated(new int[] {0, 0, 9}, new int[] {4, 0, 9}))
        .hasMessage("Task b: dates 9..9 do not fit its window 2..9");
  }

  @Test
  void aTaskDoesNotStartBeforeOneThatItFollowsEnds() {
    assertThatThrownBy(() -> dated(new int[] {0, 0, 3}, new int[] {4, 0, 9}))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("Task b: its start 3 lies before the end 4 of a, which it follows");
  }

  @Test
  void datesOfTasksWithoutWorkAreNotRead() {
    Outcome outcome = dated(new int[] {0, 77, 4}, new int[] {4, -5, 8}).solve();

    assertThat(outcome.tier()).isEqualTo(Outcome.Tier.L1);
    assertThat(outcome.status()).isEqualTo(Outcome.Status.OPTIMAL);
    // Loads 2, 2, 1, 1, then 1 four times: two nodes of 10, or one and two node-ticks of 5.
    assertThat(outcome.curve()).extracting(Outcome.Point::cost).containsExactly(50L, 20L, 20L);
    assertThat(Audit.flaws(CHAIN, outcome.best().orElseThrow())).isEmpty();
  }

  @Test
  void workThatDoesNotFitItsDatesHasNoSolution() {
    Outcome outcome = dated(new int[] {0, 0, 4}, new int[] {2, 0, 8}).solve();

    assertThat(outcome.status()).isEqualTo(Outcome.Status.INFEASIBLE);
    assertThat(outcome.best()).isEmpty();
    assertThat(outcome.bound()).isEqualTo(Long.MAX_VALUE);
    assertThat(outcome.curve()).extracting(Outcome.Point::bound).containsOnly(Long.MAX_VALUE);
  }

  @Test
  void windowsThatLeaveNoChoiceAreSeen() {
    assertThat(FixedDates.of(with("task a 7 1..2 0..4 MALLEABLE after -"))).isPresent();
    assertThat(FixedDates.of(with("task a 6 1..2 0..4 MALLEABLE after -"))).isEmpty();
    assertThat(FixedDates.of(with("task a 6 0..2 0..4 MALLEABLE after -"))).isPresent();
    assertThat(FixedDates.of(with("task a 8 2..2 0..4 MOLDABLE after -"))).isPresent();
    assertThat(FixedDates.of(with("task a 2 1..2 0..4 MOLDABLE after -"))).isEmpty();
    String first = "task a 6 0..2 0..4 MALLEABLE after -\n";
    assertThat(FixedDates.of(with(first + "task b 6 0..2 4..9 MALLEABLE after 0")))
        .isPresent();
    assertThat(FixedDates.of(with(first + "task b 6 0..2 3..9 MALLEABLE after 0")))
        .isEmpty();
    assertThat(FixedDates.of(with(first + "task b 0 1..2 3..9 MALLEABLE after 0")))
        .isPresent();
  }

  @Test
  void aGivenLoadHasItsCheapestPoolWithoutTasks() {
    MeritOrder order = new MeritOrder(List.of(new Spot("s", 5, 1, 0, 4)));
    Outcome outcome = GivenLoad.solve(Levels.of(3, 2, 2, 0), order, 1, 3, 12);

    assertThat(outcome.tier()).isEqualTo(Outcome.Tier.L0);
    assertThat(outcome.curve())
        .containsExactly(
            new Outcome.Point(1, Long.MAX_VALUE, Long.MAX_VALUE),
            new Outcome.Point(2, 29, 29),
            new Outcome.Point(3, 36, 36));
    assertThat(outcome.best()).contains(new Solution(29, 2, List.of(), List.of()));
    assertThat(GivenLoad.solve(Levels.of(9), order, 0, 3, 12).status())
        .isEqualTo(Outcome.Status.INFEASIBLE);
    assertThatThrownBy(() -> GivenLoad.solve(Levels.of(9), order, 4, 3, 12))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("GivenLoad: a pool of 4 to 3 nodes is no range");
  }

  private static Instance with(String tasks) {
    return InstanceFormat.read("ticks 9\npool 0..2 10\n" + tasks + "\nspot s 5 9 0..9\n");
  }

  private static FixedDates dated(int[] start, int[] end) {
    return FixedDates.of(CHAIN, start, end);
  }
}
