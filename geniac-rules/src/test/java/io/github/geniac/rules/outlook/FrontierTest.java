package io.github.geniac.rules.outlook;

import static io.github.geniac.rules.outlook.Plans.NOTICE;
import static io.github.geniac.rules.outlook.Plans.SETTING;
import static io.github.geniac.rules.outlook.Plans.TERM;
import static io.github.geniac.rules.outlook.Plans.TERMS;
import static io.github.geniac.rules.outlook.Plans.bulk;
import static io.github.geniac.rules.outlook.Plans.bulkNodes;
import static io.github.geniac.rules.outlook.Plans.direct;
import static io.github.geniac.rules.outlook.Plans.directNodes;
import static io.github.geniac.rules.outlook.Plans.good;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.geniac.core.Allocation;
import io.github.geniac.core.BulkPlan;
import io.github.geniac.core.DayRange;
import io.github.geniac.core.NodeSchedule;
import io.github.geniac.core.Proposal;
import io.github.geniac.rules.Finding;
import io.github.geniac.rules.Outcome;
import io.github.geniac.rules.Verdict;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** How far one value of a proposal can go, all else equal. */
class FrontierTest {

  private static final DayRange PERIOD = TERMS.researchPeriod();

  private static <T extends Comparable<? super T>> List<String> ranges(Frontier<T> frontier) {
    return frontier.ranges().stream()
        .map(one -> one.from() + ".." + one.to() + " " + one.verdict())
        .toList();
  }

  private static <T extends Comparable<? super T>> List<String> stops(Frontier<T> frontier) {
    return frontier.edges().stream()
        .map(edge -> edge.last() + "|" + edge.next() + " "
            + edge.difference().rules().stream()
                .map(flip -> flip.rule() + " "
                    + flip.findingsAfter().stream().map(Finding::key).toList())
                .toList())
        .toList();
  }

  @Test
  void bulkNodesGoFromOneToTheCap() {
    Frontier<Integer> frontier =
        Frontier.of(SETTING, good(), FrontierAxes.bulkNodes(good(), TERMS));

    assertThat(ranges(frontier))
        .containsExactly("0..0 INADMISSIBLE", "1..100 ADMISSIBLE", "101..200 INADMISSIBLE");
    assertThat(frontier.smallest(Verdict.ADMISSIBLE)).contains(1);
    assertThat(frontier.largest(Verdict.ADMISSIBLE)).contains(100);
    assertThat(frontier.largest(Verdict.UNDETERMINED)).isEmpty();
    assertThat(frontier.largest(Verdict.INADMISSIBLE)).contains(200);
    assertThat(frontier.smallestNotRefused()).contains(1);
    assertThat(frontier.largestNotRefused()).contains(100);
    assertThat(stops(frontier).get(1)).isEqualTo("100|101 [bulk-node-cap [over-cap]]");
  }

  @Test
  void itIsToldRangeByRangeInBothLanguages() {
    Frontier<Integer> frontier =
        Frontier.of(SETTING, good(), FrontierAxes.nodes(good(), "bulk", 99, 102));

    assertThat(frontier.explain(Locale.ENGLISH).lines())
        .hasSize(4)
        .startsWith("nodes of bulk, all else equal; looked at from 99 to 102")
        .anyMatch(line -> line.startsWith(" 99  ..  100  ADMISSIBLE"))
        .anyMatch(
            line -> line.startsWith("         101  FAIL") && line.contains("bulk-node-cap (2.3): "))
        .anyMatch(line -> line.startsWith("101  ..  102  INADMISSIBLE"));
    assertThat(frontier.toString()).isEqualTo(frontier.explain(Locale.ENGLISH));
    assertThat(frontier.explain(Locale.JAPANESE)).contains("bulk のノード数（他の条件は同じ）。99 から 102 までを判定");
  }

  @Test
  void aScheduleTakesTheNumberOnEachDayThatHasNodes() {
    Proposal scheduled = bulk(one -> one.schedule(NodeSchedule.of(PERIOD, 30)));
    Frontier<Integer> frontier =
        Frontier.of(SETTING, scheduled, FrontierAxes.nodes(scheduled, "bulk", 100, 101));

    assertThat(ranges(frontier)).containsExactly("100..100 ADMISSIBLE", "101..101 INADMISSIBLE");
  }

  @Test
  void theDayOfSigningHasABandThatIsNotRefused() {
    Frontier<LocalDate> frontier =
        Frontier.of(SETTING, good(), FrontierAxes.signingDay(good(), "acme", TERMS));

    assertThat(ranges(frontier))
        .containsExactly(
            NOTICE + ".." + TERM + " ADMISSIBLE",
            TERM.plusDays(1) + ".." + TERM.plusDays(14) + " UNDETERMINED",
            TERM.plusDays(15) + ".." + TERM.plusDays(45) + " INADMISSIBLE");
    assertThat(frontier.largest(Verdict.ADMISSIBLE)).contains(TERM);
    assertThat(frontier.largestNotRefused()).contains(TERM.plusDays(14));
    assertThat(stops(frontier).get(1)).contains("bulk-contract-in-time [late]");
  }

  @Test
  void bulkNodesStartAndEndWithTheResearchPeriod() {
    Frontier<LocalDate> last =
        Frontier.of(SETTING, good(), FrontierAxes.lastDay(good(), "bulk", TERMS));
    Frontier<LocalDate> first =
        Frontier.of(SETTING, good(), FrontierAxes.firstDay(good(), "bulk", TERMS));

    assertThat(last.smallest(Verdict.ADMISSIBLE)).contains(PERIOD.lastDay());
    assertThat(last.largest(Verdict.ADMISSIBLE)).contains(PERIOD.lastDay());
    assertThat(last.axis().values().get(0)).isEqualTo(PERIOD.start());
    assertThat(last.largest(Verdict.INADMISSIBLE)).contains(PERIOD.lastDay().plusDays(31));
    assertThat(first.smallest(Verdict.ADMISSIBLE)).contains(PERIOD.start());
    assertThat(first.largest(Verdict.ADMISSIBLE)).contains(PERIOD.start());
    assertThat(first.smallest(Verdict.INADMISSIBLE)).contains(PERIOD.start().minusDays(31));
    assertThat(first.largest(Verdict.INADMISSIBLE)).contains(PERIOD.lastDay());
  }

  @Test
  void daysAreLookedAtAMonthBeyondTheAllocationAndTheResearchPeriod() {
    Proposal longer = direct(one -> one.period(DayRange.parse("2024-09-01/2025-06-01")));
    Proposal within = direct(one -> one.period(DayRange.parse("2024-11-01/2024-12-01")));

    assertThat(FrontierAxes.lastDay(longer, "direct", TERMS).values())
        .startsWith(LocalDate.of(2024, 9, 1))
        .endsWith(LocalDate.of(2025, 7, 1));
    assertThat(FrontierAxes.firstDay(longer, "direct", TERMS).values())
        .startsWith(LocalDate.of(2024, 8, 1))
        .endsWith(LocalDate.of(2025, 5, 31));
    assertThat(FrontierAxes.lastDay(within, "direct", TERMS).values())
        .startsWith(LocalDate.of(2024, 11, 1))
        .endsWith(LocalDate.of(2025, 5, 15));
    assertThat(FrontierAxes.firstDay(within, "direct", TERMS).values())
        .startsWith(LocalDate.of(2024, 9, 14))
        .endsWith(LocalDate.of(2024, 11, 30));
  }

  @Test
  void aScheduleIsCutOffOrGoesOnWithTheNumberAtItsEnd() {
    DayRange short1 = DayRange.of(PERIOD.start().plusDays(1), PERIOD.end().minusDays(1));
    Proposal scheduled =
        bulk(one -> one.period(Optional.empty()).schedule(NodeSchedule.of(short1, 30)));
    Allocation longer = Statements.onDays(Statements.allocation(scheduled, "bulk"), PERIOD);
    Allocation shorter = Statements.onDays(longer, short1);

    assertThat(longer.nodeSchedule()).contains(NodeSchedule.of(PERIOD, 30));
    assertThat(longer.period()).isEmpty();
    assertThat(shorter.nodeSchedule()).contains(NodeSchedule.of(short1, 30));
    assertThat(Statements.onDays(bulkNodes(), short1).period()).contains(short1);
  }

  @Test
  void aDirectAllocationIsSubsidisedWhileItStaysWithinTheResearchPeriod() {
    DayRange days = DayRange.ofDays(PERIOD.start().plusDays(10), 100);
    Proposal proposal = direct(one -> one.period(days));
    Frontier<Integer> frontier =
        Frontier.of(SETTING, proposal, FrontierAxes.shift(proposal, "direct", TERMS));

    assertThat(frontier.smallest(
            one -> one.results("within-research-period").get(0).outcome() == Outcome.SATISFIED))
        .contains(-10);
    assertThat(frontier.largest(
            one -> one.results("within-research-period").get(0).outcome() == Outcome.SATISFIED))
        .contains(PERIOD.days() - 110);
    assertThat(frontier.largest(Verdict.ADMISSIBLE))
        .as("the verdict does not depend on it")
        .contains(PERIOD.days() - 11 + 31);
    assertThat(frontier.smallest(Verdict.ADMISSIBLE)).contains(-(109 + 31));
  }

  @Test
  void aScheduleMovesAsAWhole() {
    Proposal scheduled =
        bulk(one -> one.period(Optional.empty()).schedule(NodeSchedule.of(PERIOD, 30)));
    Frontier<Integer> frontier =
        Frontier.of(SETTING, scheduled, FrontierAxes.shift(scheduled, "bulk", TERMS));

    assertThat(frontier.smallest(Verdict.ADMISSIBLE)).contains(0);
    assertThat(frontier.largest(Verdict.ADMISSIBLE)).contains(0);
  }

  @Test
  void anAxisOfOnesOwnNeedNotBeMonotone() {
    FrontierAxis<Integer> odd = new FrontierAxis<>(
        "odd",
        "bulk",
        IntStream.rangeClosed(0, 3).boxed().toList(),
        (proposal, value) -> bulk(one -> one.nodes(value % 2 == 0 ? 30 : 101)));
    Frontier<Integer> frontier = Frontier.of(SETTING, good(), odd);

    assertThat(ranges(frontier))
        .containsExactly(
            "0..0 ADMISSIBLE", "1..1 INADMISSIBLE", "2..2 ADMISSIBLE", "3..3 INADMISSIBLE");
    assertThat(frontier.largest(Verdict.ADMISSIBLE)).contains(2);
    assertThat(frontier.explain(Locale.ENGLISH)).startsWith("odd of bulk");
  }

  @Test
  void whatStandsInBothPlansMovesInBoth() {
    Proposal both = good()
        .withBulkPlan(
            BulkPlan.builder().addBulk(bulkNodes()).addDirect(directNodes()).build());
    Proposal moved = FrontierAxes.nodes(both, "direct", 7, 7).setter().apply(both, 7);

    assertThat(moved.allocations())
        .filteredOn(one -> one.id().value().equals("direct"))
        .hasSize(2)
        .allMatch(one -> one.equals(directNodes().toBuilder().nodes(7).build()));
    assertThat(Statements.allocation(moved, "bulk")).isEqualTo(bulkNodes());
  }

  @Test
  void whatCannotMoveIsRefusedByName() {
    Proposal undated = bulk(one -> one.period(Optional.empty()));
    Proposal unnoticed = good().toBuilder().awardNotice(Optional.empty()).build();

    assertThatThrownBy(() -> FrontierAxes.nodes(good(), "tpu", 0, 1))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("no allocation 'tpu'; there are [direct, bulk]");
    assertThatThrownBy(() -> FrontierAxes.nodes(good(), "bulk", 2, 1))
        .hasMessageContaining("'bulk' run from 2 to 1");
    assertThatThrownBy(() -> FrontierAxes.nodes(good(), "bulk", -1, 1))
        .hasMessageContaining("run from -1 to 1");
    assertThatThrownBy(() -> FrontierAxes.bulkNodes(good().withoutBulkPlan(), TERMS))
        .hasMessageContaining("this one has []; name the one to move");
    assertThatThrownBy(() -> FrontierAxes.lastDay(undated, "bulk", TERMS))
        .hasMessageContaining("the days of the allocation 'bulk' are not stated");
    assertThatThrownBy(() -> FrontierAxes.signingDay(good(), "beta", TERMS))
        .hasMessageContaining("no participant 'beta'; there are [acme]");
    assertThatThrownBy(() -> FrontierAxes.signingDay(unnoticed, "acme", TERMS))
        .hasMessageContaining("'acme' may sign count from the award notice");
  }

  @Test
  void anAxisHasSomeValuesThatRise() {
    assertThatThrownBy(() -> new FrontierAxis<Integer>("a", "b", List.of(), (one, two) -> one))
        .hasMessage("FrontierAxis 'a' of 'b': it needs 1 to 20000 values, since each is assessed;"
            + " it has 0");
    assertThatThrownBy(() -> new FrontierAxis<>("a", "b", List.of(1, 1), (one, two) -> one))
        .hasMessageContaining("have to rise, but 1 is followed by 1");
    assertThatThrownBy(() -> FrontierAxes.nodes(good(), "bulk", 0, FrontierAxis.MOST_VALUES))
        .hasMessageContaining("it has 20001");
    assertThat(FrontierAxes.nodes(good(), "bulk", 1, FrontierAxis.MOST_VALUES).values())
        .hasSize(20_000);
  }
}
