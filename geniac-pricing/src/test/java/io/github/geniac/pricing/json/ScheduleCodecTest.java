package io.github.geniac.pricing.json;

import static io.github.geniac.pricing.json.PlanText.problemOf;
import static io.github.geniac.pricing.json.PlanText.problemsOf;
import static io.github.geniac.pricing.json.PlanText.with;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.geniac.core.NodeSchedule;
import io.github.geniac.pricing.json.JsonProblem.Kind;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** Schedules of an amount: days that are stated twice are no sum. */
class ScheduleCodecTest {

  private static final String TRANCHES = "/proposal/directPlan/allocations/0/amount/schedule";

  @Test
  void aDayInTwoTranchesIsToldWithBothPlaces() {
    JsonProblem problem = problemOf(schedule("2024-10-15/2025-01-16", "2025-01-15/2025-04-15"));

    assertThat(problem.kind()).isEqualTo(Kind.OVERLAP);
    assertThat(problem.pointer()).isEqualTo(TRANCHES + "/1/days");
    assertThat(problem.toString())
        .endsWith("): \"2025-01-15/2025-04-15\" states days that " + TRANCHES
            + "/0/days states as well; state each day once");
    assertThat(problem.explain(Locale.JAPANESE))
        .endsWith(
            "）: \"2025-01-15/2025-04-15\" の日は " + TRANCHES + "/0/days にも記載されています。各日は一度だけ記載してください");
  }

  @Test
  void theLaterOneInTheTextIsAtFaultWhateverTheOrderOfDays() {
    assertThat(problemOf(schedule("2025-01-15/2025-04-15", "2024-10-15/2025-01-16")))
        .extracting(JsonProblem::pointer, one -> one.arguments().get("first"))
        .containsExactly(TRANCHES + "/1/days", TRANCHES + "/0/days");
  }

  @Test
  void aLongTrancheOverlapsAllThatItHolds() {
    String text = schedule(
        "2024-10-16/2024-10-17",
        "2024-10-15/2025-04-15",
        "2024-12-01/2024-12-02",
        "2025-04-14/2025-04-15",
        "2025-04-15/2025-04-16");

    assertThat(problemsOf(text).problems())
        .extracting(JsonProblem::pointer, one -> one.arguments().get("first"))
        .containsExactly(
            tuple(TRANCHES + "/1/days", TRANCHES + "/0/days"),
            tuple(TRANCHES + "/2/days", TRANCHES + "/1/days"),
            tuple(TRANCHES + "/3/days", TRANCHES + "/1/days"));
  }

  @Test
  void theSameDaysTwiceAreToldOnceForEachTime() {
    String day = "2024-10-15/2024-10-16";

    assertThat(problemsOf(schedule(day, day, day)).problems())
        .extracting(JsonProblem::pointer)
        .containsExactly(TRANCHES + "/1/days", TRANCHES + "/2/days");
  }

  @Test
  void tranchesThatAdjoinAreReadInAnyOrderAndWrittenAsOne() {
    PlanDocument plan = PlanDocument.parse(
        schedule("2025-01-15/2025-04-15", "2024-10-15/2024-11-15", "2024-11-15/2025-01-15"));

    assertThat(plan.proposal().allocations().get(0).amount().orElseThrow().toString())
        .contains("2024-10-15/2025-04-15");
    assertThat(plan.toString())
        .contains("{\"schedule\": [{\"days\": \"2024-10-15/2025-04-15\", \"nodes\": 24}]}");
    assertThat(PlanDocument.parse(plan.toString())).isEqualTo(plan);
  }

  @Test
  void theDemandOfABulkPlanIsHeldToIt() {
    String plan =
        "\"bulkPlan\": {\"demand\": [{\"days\": \"2024-10-15/2025-01-16\", \"nodes\": 24},"
            + " {\"days\": \"2025-01-15/2025-04-15\", \"nodes\": 24}]}, \"costItems\"";

    assertThat(problemOf(with("\"costItems\"", plan)).pointer())
        .isEqualTo("/proposal/bulkPlan/demand/1/days");
    assertThat(PlanDocument.parse(
                with("\"costItems\"", "\"bulkPlan\": {\"demand\": []}, \"costItems\""))
            .proposal()
            .bulkPlan()
            .orElseThrow()
            .demand())
        .contains(NodeSchedule.empty());
  }

  private static String schedule(String... days) {
    StringBuilder tranches = new StringBuilder();
    for (String one : days) {
      tranches
          .append(tranches.isEmpty() ? "" : ", ")
          .append("{\"days\": \"" + one + "\", \"nodes\": 24}");
    }
    return with("{\"nodes\": 8}", "{\"schedule\": [" + tranches + "]}");
  }
}
