package io.github.geniac.rules.repair;

import static io.github.geniac.rules.repair.Acme.PERIOD;
import static io.github.geniac.rules.repair.Acme.TERMS;
import static io.github.geniac.rules.repair.Acme.WHOLE;
import static io.github.geniac.rules.repair.Acme.always;
import static io.github.geniac.rules.repair.Acme.beside;
import static io.github.geniac.rules.repair.Acme.bulk;
import static io.github.geniac.rules.repair.Acme.direct;
import static io.github.geniac.rules.repair.Acme.plans;
import static io.github.geniac.rules.repair.Acme.result;
import static io.github.geniac.rules.repair.Acme.suggested;
import static io.github.geniac.rules.repair.Acme.withDirect;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.geniac.core.Allocation;
import io.github.geniac.core.DayRange;
import io.github.geniac.core.NodeSchedule;
import io.github.geniac.core.Proposal;
import io.github.geniac.rules.Part;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What is outside the research period is cut, taken out, or put into it. */
class PeriodRepairerTest {

  @Test
  void daysOutsideTheResearchPeriodAreCut() {
    DayRange early = DayRange.parse("2024-10-01/2025-04-15");
    String cut = "direct: 20 nodes on " + WHOLE + " instead of 20 nodes on " + early;

    assertThat(outsidePeriod(direct().toBuilder().period(early).build())).containsExactly(cut, cut);
    assertThat(outsidePeriod(direct().toBuilder()
            .schedule(NodeSchedule.of(early, 20))
            .period(early)
            .build()))
        .containsOnly(cut);
    assertThat(outsidePeriod(direct().toBuilder()
            .schedule(NodeSchedule.of(early, 20))
            .period(Optional.empty())
            .build()))
        .containsOnly(cut);
  }

  @Test
  void whatIsWhollyOutsideIsTakenOut() {
    DayRange late = DayRange.parse("2025-04-15/2025-05-15");
    String out = "direct: taken out of the plan (direct)";

    assertThat(outsidePeriod(direct().toBuilder().period(late).build())).containsOnly(out);
    assertThat(outsidePeriod(direct().toBuilder()
            .schedule(NodeSchedule.of(late, 20))
            .period(late)
            .build()))
        .containsOnly(out);
  }

  @Test
  void bulkNodesThatAreWhollyOutsideAreTakenOutOrTakenThroughoutThePeriod() {
    DayRange late = DayRange.parse("2025-04-15/2025-05-15");
    Allocation late30 = bulk().toBuilder().period(late).build();
    Allocation none = late30.toBuilder().id("none").nodes(0).build();
    Allocation open = late30.toBuilder().id("open").amount(Optional.empty()).build();
    Allocation partly = bulk().toBuilder()
        .id("partly")
        .period(DayRange.parse("2025-04-14/2025-04-16"))
        .build();
    Allocation beside = beside("beside", 5).toBuilder().period(late).build();
    Proposal proposal =
        plans(List.of(direct()), List.of(late30, none, open, partly), List.of(beside));

    assertThat(outsidePeriod(proposal, Part.BULK).stream().filter(way -> !way.contains(";")))
        .containsExactly(
            "beside: taken out of the plan (bulk)",
            "bulk: taken out of the plan (bulk)",
            "none: taken out of the plan (bulk)",
            "open: taken out of the plan (bulk)",
            "partly: 30 nodes on 2025-04-14/2025-04-15 instead of 30 nodes on 2025-04-14/2025-04-16",
            "bulk: 30 nodes on " + WHOLE + " instead of 30 nodes on " + late);
  }

  private static List<String> outsidePeriod(Allocation direct) {
    return outsidePeriod(withDirect(direct), Part.DIRECT);
  }

  private static List<String> outsidePeriod(Proposal proposal, Part part) {
    return suggested(
        new PeriodRepairer(), proposal, result(proposal, "within-research-period", part));
  }

  @Test
  void daysWithoutNodesAreCutFromThePeriodAlone() {
    DayRange early = DayRange.parse("2024-10-01/2025-04-15");
    Allocation one = direct().toBuilder().schedule(always(20)).period(early).build();
    Proposal proposal = withDirect(one);

    List<List<Edit>> ways = new PeriodRepairer()
        .suggest(
            proposal,
            TERMS,
            result(
                withDirect(direct().toBuilder().period(early).build()),
                "within-research-period",
                Part.DIRECT));

    assertThat(ways.get(0))
        .containsExactly(new Resize(one.id(), Optional.empty(), Optional.of(PERIOD)));
  }
}
