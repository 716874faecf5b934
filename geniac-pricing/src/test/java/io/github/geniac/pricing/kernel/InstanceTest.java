package io.github.geniac.pricing.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.List;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class InstanceTest {

  private static final Task TASK = task("t", 6, 1, 2);

  static Stream<Arguments> meaningless() {
    return Stream.of(
        refused(() -> instance(0, List.of()), "Instance: ticks must be at least 1, was 0"),
        refused(
            () -> instance(9, List.of()).withPool(-1, 3),
            "Instance: a pool of -1 to 3 nodes is no range"),
        refused(
            () -> instance(9, List.of()).withPool(4, 3),
            "Instance: a pool of 4 to 3 nodes is no range"),
        refused(
            () -> new Instance(9, 1, -2, List.of(), List.of(), List.of()),
            "Instance: poolPrice must be 0 or more, was -2"),
        refused(() -> instance(4, List.of(TASK)), "t: its end 5 lies past the horizon of 4 ticks"),
        refused(
            () -> instance(9, List.of(task("t", 6, 1, 2, 1))),
            "Task t: there is no task 1 to follow"),
        refused(
            () -> instance(9, List.of(task("a", 1, 1, 1, 1), task("b", 1, 1, 1, 0), TASK)),
            "Instance: these tasks wait for each other or for such: a, b"),
        refused(
            () -> instance(9, List.of(task("a", 0, 0, Integer.MAX_VALUE), TASK)),
            "Instance: the tasks together may use 2147483649 nodes, more than 2147483647"),
        refused(
            () -> new Instance(9, 0, 0, List.of(), List.of(new Spot("s", 1, 1, 3, 10)), List.of()),
            "s: its end 10 lies past the horizon of 9 ticks"),
        refused(
            () -> new Instance(
                9, 0, 0, List.of(), List.of(), List.of(new Commitment("c", 1, List.of(0), 3, 10))),
            "c: its end 10 lies past the horizon of 9 ticks"),
        refused(() -> task(" ", 1, 1, 1), "Task: the name is blank"),
        refused(() -> task("t", -1, 1, 1), "Task t: work must be 0 or more, was -1"),
        refused(() -> task("t", 1, 2, 1), "Task t: nodes 2..1 are no range"),
        refused(() -> task("t", 1, 0, 0), "Task t: nodes 0..0 are no range"),
        refused(
            () -> new Task("t", 1, 0, 1, 0, 5, List.of(), Task.Mode.MOLDABLE),
            "Task t: a constant count is at least 1"),
        refused(
            () -> new Task("t", 1, 0, 1, 5, 5, List.of(), Task.Mode.MALLEABLE),
            "Task t: the window 5..5 is empty or reversed"),
        refused(() -> new Spot("", 1, 1, 0, 1), "Spot: the name is blank"),
        refused(() -> new Spot("s", -1, 1, 0, 1), "Spot s: price must be 0 or more, was -1"),
        refused(() -> new Spot("s", 1, -1, 0, 1), "Spot s: capacity must be 0 or more, was -1"),
        refused(() -> new Spot("s", 1, 1, 1, 1), "Spot s: the window 1..1 is empty"),
        refused(() -> new Commitment("", 1, List.of(1), 0, 1), "Commitment: the name is blank"),
        refused(
            () -> new Commitment("c", -1, List.of(1), 0, 1),
            "Commitment c: price must be 0 or more, was -1"),
        refused(
            () -> new Commitment("c", 1, List.of(), 0, 1),
            "Commitment c: counts must be 0 or more, were []"),
        refused(
            () -> new Commitment("c", 1, List.of(2, -1), 0, 1),
            "Commitment c: counts must be 0 or more, were [-1, 2]"),
        refused(
            () -> new Commitment("c", 1, List.of(1), 1, 1),
            "Commitment c: the window 1..1 is empty"));
  }

  @ParameterizedTest
  @MethodSource("meaningless")
  void whatMeansNothingIsRefused(ThrowingCallable made, String message) {
    assertThatThrownBy(made).isInstanceOf(IllegalArgumentException.class).hasMessage(message);
  }

  @Test
  void aCostThatCouldPassTheLargestNumberIsRefused() {
    long price = Long.MAX_VALUE / 18;

    assertThat(priced(price).isUniform()).isTrue();
    assertThatThrownBy(() -> priced(price + 1))
        .isInstanceOf(ArithmeticException.class)
        .hasMessage("Instance: the highest cost passes 9223372036854775807;"
            + " state prices in a larger unit");
  }

  /** Two nodes on nine ticks. */
  private static Instance priced(long price) {
    return new Instance(9, 0, 0, List.of(TASK), List.of(new Spot("s", price, 1, 0, 9)), List.of());
  }

  @Test
  void theOrderPutsEachTaskBehindThoseItFollows() {
    Instance instance =
        instance(9, List.of(task("c", 1, 1, 1, 1, 2), task("b", 1, 1, 1, 2), task("a", 1, 1, 1)));

    assertThat(instance.order()).containsExactly(2, 1, 0);
  }

  @Test
  void offersThatAllSpanTheHorizonAreUniform() {
    Spot whole = new Spot("s", 1, 1, 0, 9);
    Commitment none = new Commitment("c", 1, List.of(0), 0, 9);

    assertThat(offered(List.of(whole), List.of()).isUniform()).isTrue();
    assertThat(offered(List.of(whole, new Spot("p", 1, 1, 1, 9)), List.of()).isUniform())
        .isFalse();
    assertThat(offered(List.of(whole, new Spot("p", 1, 1, 0, 8)), List.of()).isUniform())
        .isFalse();
    assertThat(offered(List.of(whole), List.of(none)).isUniform()).isFalse();
  }

  @Test
  void listsAreRisingAndWithoutRepeats() {
    assertThat(task("t", 1, 1, 1, 3, 1, 3).predecessors()).containsExactly(1, 3);
    assertThat(new Commitment("c", 1, List.of(4, 0, 4), 0, 1).counts()).containsExactly(0, 4);
  }

  @Test
  void theFewestTicksAreThoseOnTheMostNodes() {
    assertThat(task("t", 6, 1, 2).minTicks()).isEqualTo(3);
    assertThat(task("t", 7, 1, 2).minTicks()).isEqualTo(4);
    assertThat(task("t", 0, 1, 2).minTicks()).isZero();
  }

  private static Instance offered(List<Spot> spots, List<Commitment> commitments) {
    return new Instance(9, 0, 0, List.of(), spots, commitments);
  }

  private static Instance instance(int ticks, List<Task> tasks) {
    return new Instance(ticks, 0, 0, tasks, List.of(), List.of());
  }

  private static Task task(String name, long work, int min, int max, Integer... before) {
    return new Task(name, work, min, max, 0, 5, List.of(before), Task.Mode.MALLEABLE);
  }

  private static Arguments refused(ThrowingCallable made, String message) {
    return arguments(made, message);
  }
}
