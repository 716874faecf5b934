package io.github.geniac.rules.repair;

import static io.github.geniac.rules.repair.Acme.ACME;
import static io.github.geniac.rules.repair.Acme.BETA;
import static io.github.geniac.rules.repair.Acme.FIRST_MONTH;
import static io.github.geniac.rules.repair.Acme.LATER_MONTHS;
import static io.github.geniac.rules.repair.Acme.OUT;
import static io.github.geniac.rules.repair.Acme.P5_NAME;
import static io.github.geniac.rules.repair.Acme.PERIOD;
import static io.github.geniac.rules.repair.Acme.WHOLE;
import static io.github.geniac.rules.repair.Acme.bulk;
import static io.github.geniac.rules.repair.Acme.nodes;
import static io.github.geniac.rules.repair.Acme.result;
import static io.github.geniac.rules.repair.Acme.suggested;
import static io.github.geniac.rules.repair.Acme.told;
import static io.github.geniac.rules.repair.Acme.withBulk;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.geniac.core.Allocation;
import io.github.geniac.core.Amount;
import io.github.geniac.core.BulkPlan;
import io.github.geniac.core.DayRange;
import io.github.geniac.core.Organization;
import io.github.geniac.core.Participant;
import io.github.geniac.core.Proposal;
import io.github.geniac.rules.Part;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** One number of bulk nodes, from one to the cap, on every day. */
class CountRepairerTest {

  private static final String FIRST = "2024-10-15/2024-11-15";
  private static final String LATER = "2024-11-15/2025-04-15";
  private static final String LIKE = ", on the terms of direct (cloud)";
  private static final String OPEN = "; provider and price are not known";

  private static List<String> ways(Proposal proposal) {
    return suggested(
        new CountRepairer(), proposal, result(proposal, "bulk-count-constant", Part.BULK));
  }

  private static String beside(String nodes) {
    return "direct beside bulk: " + nodes + " of " + P5_NAME + ", directly, beside the bulk nodes"
        + LIKE;
  }

  private static String allDirect(String nodes, String terms) {
    return OUT + "; more direct: " + nodes + " of " + P5_NAME + ", directly, in the direct plan"
        + terms;
  }

  private static Allocation signed(Organization by, Allocation one) {
    return one.toBuilder().signatory(by.id()).build();
  }

  private static Proposal joint(Allocation... bulk) {
    return Acme.good().toBuilder()
        .addParticipants(Participant.of(BETA, Acme.IN_TIME))
        .bulkPlan(BulkPlan.builder().addBulk(bulk).build())
        .build();
  }

  @Test
  void whatHasNoNodesOrAnUnknownNumberIsLeftAsItIs() {
    Allocation steps = bulk("steps", nodes(FIRST_MONTH, 30).plus(nodes(LATER_MONTHS, 40)));
    Allocation open = bulk().toBuilder().id("open").amount(Optional.empty()).build();

    assertThat(ways(withBulk(bulk("none", 0), open, steps)))
        .allMatch(way -> way.startsWith("steps: ") || way.startsWith(OUT));
  }

  @Test
  void thirtyThenFortyBecomesFortyOrThirtyWithTenBesideOrAllDirect() {
    String was = " instead of 30 nodes on " + FIRST + ", 40 nodes on " + LATER;
    String gap = "10 nodes on " + FIRST + ", 20 nodes on " + LATER;

    assertThat(ways(withBulk(bulk("bulk", nodes(FIRST_MONTH, 30).plus(nodes(LATER_MONTHS, 40))))))
        .containsExactly(
            "bulk: 40 nodes on " + WHOLE + was,
            "bulk: 30 nodes on " + WHOLE + was + "; " + beside("10 nodes on " + LATER),
            "bulk: 30 nodes on " + WHOLE + was,
            allDirect(gap, LIKE),
            allDirect(gap, OPEN),
            OUT);
  }

  @Test
  void thirtyInOneMonthAreExtendedAndTheFewestAreNone() {
    assertThat(ways(withBulk(bulk("bulk", nodes(FIRST_MONTH, 30)))))
        .containsExactly(
            "bulk: 30 nodes on " + WHOLE + " instead of 30 nodes on " + FIRST,
            allDirect("10 nodes on " + FIRST, LIKE),
            allDirect("10 nodes on " + FIRST, OPEN),
            OUT);
  }

  @Test
  void whatIsAboveTheCapIsContractedBeside() {
    String capped = "bulk: 100 nodes instead of 112 nodes";
    String rest = capped + "; " + beside("12 nodes on " + WHOLE);

    assertThat(ways(withBulk(bulk("bulk", 112))))
        .containsExactly(
            rest,
            capped,
            rest,
            capped,
            allDirect("92 nodes on " + WHOLE, LIKE),
            allDirect("92 nodes on " + WHOLE, OPEN),
            OUT);
  }

  @Test
  void exactlyTheCapIsLeftAsItIs() {
    assertThat(ways(withBulk(bulk("bulk", 100))).subList(0, 2)).containsExactly("", "");
    assertThat(ways(withBulk(bulk("bulk", 101))).get(0))
        .isEqualTo("bulk: 100 nodes instead of 101 nodes; " + beside("1 node on " + WHOLE));
  }

  @Test
  void daysOutsideTheResearchPeriodAreLeftOut() {
    Allocation early = bulk("bulk", 30).toBuilder()
        .period(DayRange.parse("2024-10-14/2025-04-15"))
        .build();
    Allocation outside = bulk("bulk", 30).toBuilder()
        .period(DayRange.parse("2025-04-15/2025-05-15"))
        .build();

    assertThat(ways(withBulk(early)).get(0))
        .isEqualTo("bulk: 30 nodes on " + WHOLE + " instead of 30 nodes on 2024-10-14/2025-04-15");
    assertThat(ways(withBulk(outside)))
        .containsExactly(
            "bulk: 30 nodes on " + WHOLE + " instead of 30 nodes on 2025-04-15/2025-05-15",
            OUT,
            OUT);
  }

  @Test
  void twoTogetherOrEachForItself() {
    Proposal joint =
        joint(signed(ACME, bulk("a", 60)), signed(BETA, bulk("b", nodes(FIRST_MONTH, 20))));

    String a = " instead of 60 nodes on " + WHOLE;
    String b = " instead of 20 nodes on " + FIRST;
    String withoutB = "b: taken out of the plan (bulk)";
    String rest = beside("20 nodes on " + FIRST);
    assertThat(ways(joint))
        .containsExactly(
            // most together: 80
            "a: 60 nodes on " + FIRST + ", 80 nodes on " + LATER + a,
            "b: 20 nodes on " + WHOLE + b,
            "a: 80 nodes instead of 60 nodes; " + withoutB,
            "b: 80 nodes on " + WHOLE + b + "; a: taken out of the plan (bulk)",
            // fewest together: 60, and 20 beside in the first month
            "a: 40 nodes on " + FIRST + ", 60 nodes on " + LATER + a + "; " + rest,
            "a: 40 nodes on " + FIRST + ", 60 nodes on " + LATER + a,
            withoutB + "; " + rest,
            withoutB,
            withoutB + "; " + rest,
            withoutB,
            "b: 60 nodes on " + WHOLE + b + "; a: taken out of the plan (bulk); " + rest,
            "b: 60 nodes on " + WHOLE + b + "; a: taken out of the plan (bulk)",
            // each for itself: a is constant already
            "b: 20 nodes on " + WHOLE + b,
            allDirect("60 nodes on " + FIRST + ", 40 nodes on " + LATER, LIKE),
            allDirect("60 nodes on " + FIRST + ", 40 nodes on " + LATER, OPEN),
            OUT);
  }

  @Test
  void amountsAboveTheCapOnUnknownDaysAreCapped() {
    Allocation open = bulk("bulk", 112).toBuilder().period(Optional.empty()).build();
    Allocation fine = bulk("fine", 100).toBuilder().period(Optional.empty()).build();

    String capped = "bulk: 100 nodes instead of 112 nodes";
    assertThat(ways(withBulk(open, fine)))
        .startsWith(capped)
        .doesNotHaveDuplicates()
        .hasSize(5);
    assertThat(ways(withBulk(fine))).allMatch(way -> way.startsWith(OUT)).hasSize(3);
  }

  @Test
  void withoutABulkPlanThereIsNothingToCount() {
    Proposal before = withBulk(bulk("bulk", 112));

    assertThat(new CountRepairer()
            .suggest(
                before.withoutBulkPlan(), Acme.TERMS, result(before, "bulk-node-cap", Part.BULK)))
        .isEmpty();
  }

  @Test
  void severalComeToOneNumberInSeveralWays() {
    Allocation a = bulk("a", 60);
    Allocation b = bulk("b", 60);

    assertThat(told(withBulk(a, b), Constant.ways(List.of(a, b), 100, PERIOD)))
        .containsExactly(
            "a: 40 nodes instead of 60 nodes",
            "b: 40 nodes instead of 60 nodes",
            "a: 100 nodes instead of 60 nodes; b: taken out of the plan (bulk)",
            "b: 100 nodes instead of 60 nodes; a: taken out of the plan (bulk)",
            "");
    assertThat(told(withBulk(a, b), Constant.ways(List.of(a, b), 60, PERIOD)))
        .containsExactly(
            "a: taken out of the plan (bulk)",
            "b: taken out of the plan (bulk)",
            "b: taken out of the plan (bulk)",
            "a: taken out of the plan (bulk)",
            "");
    assertThat(told(withBulk(a, b), Constant.ways(List.of(a, b), 50, PERIOD)))
        .containsExactly(
            "a: 50 nodes instead of 60 nodes; b: taken out of the plan (bulk)",
            "b: 50 nodes instead of 60 nodes; a: taken out of the plan (bulk)",
            "");
  }

  @Test
  void eachKeepsItsOwnLargestNumber() {
    Allocation a = bulk("a", nodes(FIRST_MONTH, 10));
    Allocation b = bulk("b", nodes(FIRST_MONTH, 10).plus(nodes(LATER_MONTHS, 20)));
    List<List<Edit>> ways = Constant.ways(List.of(a, b), 20, PERIOD);

    assertThat(ways.get(ways.size() - 1))
        .containsExactly(
            new Resize(a.id(), Optional.of(Amount.nodes(10)), Optional.of(PERIOD)),
            new Resize(b.id(), Optional.of(Amount.nodes(20)), Optional.empty()));
  }
}
