package io.github.geniac.rules.outlook;

import static io.github.geniac.rules.outlook.Plans.ACME;
import static io.github.geniac.rules.outlook.Plans.CLOUD;
import static io.github.geniac.rules.outlook.Plans.TERM;
import static io.github.geniac.rules.outlook.Plans.bulkNodes;
import static io.github.geniac.rules.outlook.Plans.by;
import static io.github.geniac.rules.outlook.Plans.good;
import static io.github.geniac.rules.outlook.Plans.training;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.geniac.core.Allocation;
import io.github.geniac.core.DayRange;
import io.github.geniac.core.NodeSchedule;
import io.github.geniac.core.Participant;
import io.github.geniac.core.Proposal;
import io.github.geniac.core.Purpose;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What is stated changes one object; days of a schedule are cut, filled and moved with it. */
class StatementsTest {

  private static final DayRange OCTOBER = DayRange.parse("2024-10-01/2024-11-01");
  private static final DayRange NOVEMBER = DayRange.parse("2024-11-01/2024-12-01");

  /** 10 nodes in October, then 20 in November. */
  private static Allocation rising(Optional<DayRange> period) {
    return bulkNodes().toBuilder()
        .period(period)
        .schedule(NodeSchedule.of(OCTOBER, 10).plus(NOVEMBER, 20))
        .build();
  }

  private static NodeSchedule onDays(String days) {
    return Statements.onDays(rising(Optional.empty()), DayRange.parse(days))
        .nodeSchedule()
        .orElseThrow();
  }

  @Test
  void oneParticipantOrOneWorkloadIsChanged() {
    Proposal two = by(Participant.of(ACME), Participant.of(CLOUD));
    Proposal works = good().toBuilder()
        .addWorkloads(training().toBuilder().id("more").build())
        .build();

    assertThat(
            Statements.participant(two, ACME.id(), one -> Participant.of(one.organization(), TERM))
                .participants())
        .containsExactly(Participant.of(ACME, TERM), Participant.of(CLOUD));
    assertThat(
            Statements.workload(works, "more", one -> one.purpose(Purpose.DEMONSTRATION_INFERENCE))
                .workloads())
        .containsExactly(
            training(),
            training().toBuilder()
                .id("more")
                .purpose(Purpose.DEMONSTRATION_INFERENCE)
                .build());
  }

  @Test
  void aScheduleIsCutAtBothEnds() {
    assertThat(onDays("2024-10-15/2024-11-15"))
        .isEqualTo(NodeSchedule.of(DayRange.parse("2024-10-15/2024-11-01"), 10)
            .plus(DayRange.parse("2024-11-01/2024-11-15"), 20));
    assertThat(onDays("2024-10-01/2024-12-01"))
        .isEqualTo(rising(Optional.empty()).nodeSchedule().orElseThrow());
  }

  @Test
  void aScheduleGoesOnWithTheNumberAtItsEnd() {
    assertThat(onDays("2024-09-30/2024-12-02"))
        .isEqualTo(NodeSchedule.of(DayRange.parse("2024-09-30/2024-11-01"), 10)
            .plus(DayRange.parse("2024-11-01/2024-12-02"), 20));
  }

  @Test
  void aScheduleWithoutNodesStaysSo() {
    Allocation none = bulkNodes().toBuilder()
        .period(Optional.empty())
        .schedule(NodeSchedule.empty())
        .build();

    assertThat(Statements.onDays(none, OCTOBER)).isEqualTo(none);
    assertThat(Statements.moved(none, 5)).isEqualTo(none);
  }

  @Test
  void periodAndScheduleMoveTogether() {
    DayRange both = DayRange.parse("2024-10-01/2024-12-01");
    Allocation moved = Statements.moved(rising(Optional.of(both)), 3);

    assertThat(moved.period()).contains(DayRange.parse("2024-10-04/2024-12-04"));
    assertThat(moved.nodeSchedule())
        .contains(NodeSchedule.of(DayRange.parse("2024-10-04/2024-11-04"), 10)
            .plus(DayRange.parse("2024-11-04/2024-12-04"), 20));
    assertThat(Statements.moved(moved, -3)).isEqualTo(rising(Optional.of(both)));
    assertThat(Statements.onDays(rising(Optional.of(both)), OCTOBER).period()).contains(OCTOBER);
  }

  @Test
  void daysAreThoseOfThePeriodOrTheSchedule() {
    assertThat(Statements.days(rising(Optional.empty())))
        .isEqualTo(DayRange.parse("2024-10-01/2024-12-01"));
    assertThatThrownBy(() ->
            Statements.days(bulkNodes().toBuilder().period(Optional.empty()).build()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("Outlook: the days of the allocation 'bulk' are not stated; state its period or"
            + " schedule");
  }
}
