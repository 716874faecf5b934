package io.github.geniac.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class NodeScheduleTest {

  private static final DayRange PERIOD = DayRange.ofMonths(LocalDate.of(2024, 10, 15), 6);
  private static final DayRange FIRST_MONTH = PERIOD.firstMonths(1);
  private static final DayRange LATER = PERIOD.afterMonths(1);

  @Test
  void thirtyNodesAndThirtyNodesNextAreThirtyThroughout() {
    NodeSchedule inTwo =
        NodeSchedule.sum(List.of(Tranche.of(FIRST_MONTH, 30), Tranche.of(LATER, 30)));

    assertThat(inTwo)
        .isEqualTo(NodeSchedule.of(PERIOD, 30))
        .hasSameHashCodeAs(NodeSchedule.of(PERIOD, 30))
        .hasToString(PERIOD + " x 30");
  }

  @Test
  void thirtyNodesAndFortyNextAreTwoTranches() {
    NodeSchedule rising = NodeSchedule.of(FIRST_MONTH, 30).plus(LATER, 40);

    assertThat(rising.tranches())
        .containsExactly(Tranche.of(FIRST_MONTH, 30), Tranche.of(LATER, 40));
    assertThat(rising).hasToString(FIRST_MONTH + " x 30, " + LATER + " x 40");
    assertThat(rising.maxNodes()).isEqualTo(40);
    assertThat(rising.nodeDays()).isEqualTo(30L * FIRST_MONTH.days() + 40L * LATER.days());
  }

  @Test
  void noNodesAreTheEmptySchedule() {
    NodeSchedule none = NodeSchedule.of(PERIOD, 0);

    assertThat(none).isEqualTo(NodeSchedule.empty()).hasToString("no nodes");
    assertThat(none).isEqualTo(NodeSchedule.sum(List.of()));
    assertThat(none.isEmpty()).isTrue();
    assertThat(none.span()).isEmpty();
    assertThat(none.maxNodes()).isZero();
    assertThat(none.nodeDays()).isZero();
    assertThat(none.above(5)).isEqualTo(none);
    assertThat(NodeSchedule.of(PERIOD, 1).isEmpty()).isFalse();
  }

  @Test
  void itEqualsNoOtherKindOfThing() {
    assertThat(NodeSchedule.empty()).isNotEqualTo(List.of()).isNotEqualTo(null);
  }

  @Test
  void schedulesOfOtherCountsOrDaysHashApart() {
    assertThat(Stream.of(
                NodeSchedule.empty(),
                NodeSchedule.of(PERIOD, 30),
                NodeSchedule.of(PERIOD, 31),
                NodeSchedule.of(LATER, 30))
            .map(NodeSchedule::hashCode))
        .doesNotHaveDuplicates();
  }

  @Test
  void aNegativeCountIsRefusedWithItsDays() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> NodeSchedule.of(PERIOD, -1))
        .withMessage("Tranche " + PERIOD + ": nodes must be 0 or more, was -1");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> NodeSchedule.empty().plus(PERIOD, -30))
        .withMessageContaining("was -30");
  }

  @Test
  void aNegativeCountToTakeAwayIsRefusedEvenFromNothing() {
    for (NodeSchedule schedule : List.of(NodeSchedule.empty(), NodeSchedule.of(PERIOD, 3))) {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> schedule.above(-1))
          .withMessage("NodeSchedule: nodes must be at least 0, was -1");
      assertThat(schedule.above(0)).isEqualTo(schedule);
    }
  }

  @Test
  void theMostNodesOfADayAreWhatAnIntHolds() {
    NodeSchedule most = NodeSchedule.of(PERIOD, Integer.MAX_VALUE);

    assertThat(most.plus(NodeSchedule.empty()).maxNodes()).isEqualTo(Integer.MAX_VALUE);
    assertThatExceptionOfType(ArithmeticException.class)
        .isThrownBy(() -> most.plus(LATER, 1))
        .withMessageContaining("NodeSchedule")
        .withMessageContaining(Long.toString(Integer.MAX_VALUE + 1L))
        .withMessageContaining(LATER.start().toString());
  }

  @Test
  void theNodeDaysOfTheGreatestScheduleFitALong() {
    DayRange always = DayRange.parse("0001-01-01/9999-12-31");

    assertThat(NodeSchedule.of(always, Integer.MAX_VALUE).nodeDays())
        .isEqualTo(Math.multiplyExact((long) Integer.MAX_VALUE, always.days()));
  }

  @Test
  void aHugeScheduleIsCutWithoutOverflow() {
    NodeSchedule most = NodeSchedule.of(PERIOD, Integer.MAX_VALUE);

    assertThat(most.within(FIRST_MONTH)).isEqualTo(NodeSchedule.of(FIRST_MONTH, Integer.MAX_VALUE));
    assertThat(most.outside(FIRST_MONTH)).isEqualTo(NodeSchedule.of(LATER, Integer.MAX_VALUE));
    assertThat(NodeSchedule.of(PERIOD, 1).above(most)).isEqualTo(NodeSchedule.empty());
  }

  @Test
  void theTranchesCannotBeChanged() {
    List<Tranche> tranches = NodeSchedule.of(PERIOD, 30).tranches();

    assertThatThrownBy(tranches::clear).isInstanceOf(UnsupportedOperationException.class);
  }
}
