package io.github.geniac.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.github.geniac.core.CallTerms;
import io.github.geniac.core.DayRange;
import io.github.geniac.core.NodeSchedule;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The examples as the call gives them, and the neighbours of the limits. */
class ScheduleRulesTest {

  private static final CallTerms TERMS = CallTerms.startingOn(LocalDate.of(2024, 10, 15));
  private static final DayRange PERIOD = TERMS.researchPeriod();
  private static final DayRange DAY_BEFORE = DayRange.ofDays(PERIOD.start().minusDays(1), 1);
  private static final DayRange DAY_AFTER = DayRange.ofDays(PERIOD.end(), 1);
  private static final DayRange ALL_BUT_FIRST =
      DayRange.of(PERIOD.start().plusDays(1), PERIOD.end());
  private static final DayRange ALL_BUT_LAST = DayRange.of(PERIOD.start(), PERIOD.lastDay());

  static Stream<Arguments> schedules() {
    Outcome pass = Outcome.SATISFIED;
    Outcome fail = Outcome.VIOLATED;
    Outcome none = Outcome.NOT_APPLICABLE;
    NodeSchedule thirty = NodeSchedule.of(PERIOD, 30);
    NodeSchedule firstMonth = NodeSchedule.of(PERIOD.firstMonths(1), 30);
    return Stream.of(
        arguments("E1: 30 throughout", thirty, pass, pass, pass),
        arguments("E2: 30 in the first month only", firstMonth, pass, pass, fail),
        arguments("E3: then 40", firstMonth.plus(PERIOD.afterMonths(1), 40), pass, fail, pass),
        arguments("then 30 again", firstMonth.plus(PERIOD.afterMonths(1), 30), pass, pass, pass),
        arguments("nothing", NodeSchedule.empty(), fail, none, fail),
        arguments("one node", NodeSchedule.of(PERIOD, 1), pass, pass, pass),
        arguments("one below the cap", NodeSchedule.of(PERIOD, 99), pass, pass, pass),
        arguments("the cap", NodeSchedule.of(PERIOD, 100), pass, pass, pass),
        arguments("one above the cap", NodeSchedule.of(PERIOD, 101), fail, pass, pass),
        arguments("a day late", NodeSchedule.of(ALL_BUT_FIRST, 30), pass, pass, fail),
        arguments("a day short", NodeSchedule.of(ALL_BUT_LAST, 30), pass, pass, fail),
        arguments("a day early", thirty.plus(DAY_BEFORE, 30), pass, pass, fail),
        arguments("a day over", thirty.plus(DAY_AFTER, 30), pass, pass, fail),
        arguments("one more on a day", thirty.plus(PERIOD.firstMonths(1), 1), pass, fail, pass),
        arguments("wrong in all", firstMonth.plus(DAY_BEFORE, 101), fail, fail, fail));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("schedules")
  void eachRuleSeesItsOwnFaultOnly(
      String name, NodeSchedule nodes, Outcome cap, Outcome constant, Outcome covers) {
    assertThat(ScheduleRules.judge(nodes, TERMS))
        .as(name)
        .extracting(RuleResult::outcome)
        .containsExactly(cap, constant, covers);
  }

  @Test
  void eachRuleCanBeAskedAlone() {
    NodeSchedule nodes = NodeSchedule.of(PERIOD.firstMonths(1), 30);

    assertThat(List.of(
            ScheduleRules.cap(nodes, TERMS),
            ScheduleRules.constant(nodes, TERMS),
            ScheduleRules.covers(nodes, TERMS)))
        .isEqualTo(ScheduleRules.judge(nodes, TERMS));
    assertThat(ScheduleRules.judge(nodes, TERMS))
        .extracting(result -> result.rule().value())
        .containsExactly("bulk-node-cap", "bulk-count-constant", "bulk-covers-research-period");
  }

  @Test
  void theExampleOfTheFirstMonthIsExplained() {
    RuleResult covers = ScheduleRules.covers(NodeSchedule.of(PERIOD.firstMonths(1), 30), TERMS);

    assertThat(covers.explain(Locale.ENGLISH))
        .contains("bulk-covers-research-period (2.3, 2.E2)")
        .contains("no nodes on 2024-11-15; they are taken for all of 2024-10-15/2025-04-15");
  }

  @Test
  void aPassSaysHowFarTheLimitIs() {
    RuleResult cap = ScheduleRules.cap(NodeSchedule.of(PERIOD, 92), TERMS);

    assertThat(cap.witness().orElseThrow().arguments()).containsEntry("slack", 8);
  }
}
