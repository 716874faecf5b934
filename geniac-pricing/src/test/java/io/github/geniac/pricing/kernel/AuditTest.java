package io.github.geniac.pricing.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class AuditTest {

  private static final Instance INSTANCE = InstanceFormat.read("""
      ticks 10
      pool 1..3 100
      task prepare 6 1..3 0..4 MALLEABLE after -
      task train 12 2..4 2..9 MOLDABLE after 0
      task nothing 0 1..3 0..9 MALLEABLE after 1
      spot dear 9 3 0..10
      spot cheap 5 1 4..10
      commit block 7 0,2 2..5
      """);

  private static final Solution.Run PREPARE = run(0, 3, 2, 1);
  private static final Solution.Run TRAIN = run(3, 3, 3, 3, 3);
  private static final Solution.Run NOTHING = run(0);

  /** Above the pool of 1: 2 and 1 at 9; 0 and 0 in the block; then one of 5 and one of 9, twice. */
  private static final Solution RIGHT =
      new Solution(100 + 14 + 2 * 9 + 9 + 2 * 14, 1, List.of(2), List.of(PREPARE, TRAIN, NOTHING));

  @Test
  void nothingIsWrongWithARightSolution() {
    assertThat(Audit.flaws(INSTANCE, RIGHT)).isEmpty();
  }

  static Stream<Arguments> wrong() {
    return Stream.of(
        arguments(with(PREPARE, TRAIN, run(9, 1)), "nothing runs without work"),
        arguments(
            with(PREPARE, run(5, 3, 3, 3, 3, 3), NOTHING), "train runs 5..10, outside its window"),
        arguments(with(run(-1, 2, 2, 2), TRAIN, NOTHING), "prepare runs -1..2, outside its window"),
        arguments(with(run(0, 3, 1, 1, 1), TRAIN, NOTHING), "train starts before task 0 ends"),
        arguments(with(run(0, 4, 2), TRAIN, NOTHING), "prepare runs on 4 nodes"),
        arguments(with(run(0, 3, 0, 3), TRAIN, NOTHING), "prepare runs on 0 nodes"),
        arguments(with(PREPARE, run(3, 3, 4, 3, 3), NOTHING), "train changes its count"),
        arguments(with(run(0, 3, 2), TRAIN, NOTHING), "prepare does 5 of 6 node-ticks"),
        arguments(counts(169, 0, 2), "a pool of 0 nodes is out of range"),
        arguments(counts(169, 4, 2), "a pool of 4 nodes is out of range"),
        arguments(counts(169, 1, 1), "block sells no 1 nodes"),
        arguments(counts(170, 1, 2), "the cost is 169, stated as 170"),
        arguments(counts(169, 2, 2), "the cost is 233, stated as 169"));
  }

  @ParameterizedTest
  @MethodSource("wrong")
  void eachFlawIsFound(Solution solution, String flaw) {
    assertThat(Audit.flaws(INSTANCE, solution)).containsExactly(flaw);
  }

  @Test
  void nodesThatNothingCoversAreFoundWithTheirTick() {
    Instance poor = InstanceFormat.read("""
        ticks 3
        task t 6 1..3 0..3 MALLEABLE after -
        spot s 5 2 0..2
        """);
    Solution solution = new Solution(20, 0, List.of(), List.of(run(0, 3, 2, 1)));

    assertThat(Audit.flaws(poor, solution))
        .containsExactly("1 nodes on tick 0 are not covered", "1 nodes on tick 2 are not covered");
  }

  private static Solution with(Solution.Run... runs) {
    return new Solution(RIGHT.cost(), 1, List.of(2), List.of(runs));
  }

  private static Solution counts(long cost, int pool, int block) {
    return new Solution(cost, pool, List.of(block), List.of(PREPARE, TRAIN, NOTHING));
  }

  private static Solution.Run run(int start, Integer... nodes) {
    return new Solution.Run(start, List.of(nodes));
  }
}
