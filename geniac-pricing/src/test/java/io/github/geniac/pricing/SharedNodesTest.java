package io.github.geniac.pricing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.geniac.core.Allocation;
import io.github.geniac.core.BulkPlan;
import io.github.geniac.core.BulkTerm;
import io.github.geniac.core.CommittedTerm;
import io.github.geniac.core.DayRange;
import io.github.geniac.core.Fraction;
import io.github.geniac.core.NodeSchedule;
import io.github.geniac.core.PriceUnit;
import io.github.geniac.core.StatedCost;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Bulk nodes that several allocations take one after the other, by figures worked out by hand. */
class SharedNodesTest {

  private static final DayRange FIRST = DayRange.parse("2024-10-15/2025-01-15");
  private static final DayRange THEN = DayRange.parse("2025-01-15/2025-04-15");
  private static final int FIRST_DAYS = 92;
  private static final int OTHER_DAYS = 90;

  private static Allocation.Builder bulk(String id, DayRange days, int nodes) {
    return Given.bulkNodes(id)
        .pricePlan(new BulkTerm(Given.yen(1000, PriceUnit.NODE_DAY)))
        .period(days)
        .nodes(nodes);
  }

  private static List<CostLine> lines(Allocation... bulk) {
    return Given.sheet(Given.bulk(bulk)).bulk().orElseThrow().lines();
  }

  private static void costs(List<CostLine> lines, long... yen) {
    assertThat(lines).hasSize(yen.length);
    for (int i = 0; i < yen.length; i++) {
      assertThat(lines.get(i).amount()).contains(Given.yen(yen[i]));
    }
  }

  @Test
  void theSameNodesOneAfterTheOtherAreChargedOnce() {
    List<CostLine> lines =
        lines(bulk("a", FIRST, 30).build(), bulk("b", THEN, 30).build());

    costs(lines, 30_000L * FIRST_DAYS, 30_000L * OTHER_DAYS);
    assertThat(lines.get(0).chargePeriod()).contains(FIRST);
    assertThat(lines.get(1).chargePeriod()).contains(THEN);
    assertThat(lines.get(1).quantity()).contains(Fraction.of(30 * OTHER_DAYS));
    costs(lines(bulk("a", Given.PERIOD, 30).build()), 30_000L * FIRST_DAYS + 30_000L * OTHER_DAYS);
  }

  @Test
  void whatIsIdleIsChargedToTheFirstThatHasHadAsMany() {
    costs(
        lines(bulk("a", FIRST, 30).build(), bulk("b", THEN, 40).build()),
        30_000L * FIRST_DAYS,
        10_000L * FIRST_DAYS,
        40_000L * OTHER_DAYS);
    costs(
        lines(bulk("a", FIRST, 30).build(), bulk("b", THEN, 10).build()),
        30_000L * FIRST_DAYS,
        20_000L * OTHER_DAYS,
        10_000L * OTHER_DAYS);
    costs(
        lines(bulk("a", FIRST, 30).build(), bulk("b", FIRST, 10).build()),
        30_000L * (FIRST_DAYS + OTHER_DAYS),
        10_000L * (FIRST_DAYS + OTHER_DAYS));
  }

  @Test
  void eachPaysItsOwnPrice() {
    Allocation a = bulk("a", FIRST, 30).build();
    Allocation.Builder b = bulk("b", THEN, 30).serves();

    costs(
        lines(a, b.pricePlan(new BulkTerm(Given.yen(2000, PriceUnit.NODE_DAY))).build()),
        30_000L * FIRST_DAYS,
        60_000L * OTHER_DAYS);
  }

  @Test
  void theIdleShareIsOfTheNodesThatAreThere() {
    BulkPlan plan = BulkPlan.builder()
        .addBulk(bulk("a", FIRST, 30).build(), bulk("b", THEN, 30).build())
        .demand(NodeSchedule.of(Given.PERIOD, 15))
        .build();

    assertThat(Given.sheet(Given.proposal().bulkPlan(plan).build())
            .bulk()
            .orElseThrow()
            .idleShare())
        .contains(Fraction.of(1, 2));
  }

  @Test
  void aStatedCostIsOfItsOwnShare() {
    Allocation a = bulk("a", FIRST, 30)
        .statedCost(StatedCost.of("JPY " + 30_000 * FIRST_DAYS))
        .build();

    assertThat(lines(a, bulk("b", THEN, 30).build()).get(0).notes()).isEmpty();
  }

  @Test
  void aDemandIsNoneOfStorage() {
    BulkPlan plan = BulkPlan.builder()
        .addBulk(Given.storage("disk")
            .pricePlan(
                CommittedTerm.builder().price(Given.yen(1, PriceUnit.UNIT_DAY)).build())
            .build())
        .demand(NodeSchedule.of(Given.PERIOD, 15))
        .build();
    PlanCost disk = Given.sheet(Given.proposal().bulkPlan(plan).build()).bulk().orElseThrow();

    assertThat(disk.lines().get(0).use()).isEqualTo(Split.all(Use.UNKNOWN));
    BulkPlan nodes =
        plan.withBulk(plan.bulk().get(0), bulk("gpu", Given.PERIOD, 30).build());
    assertThat(Given.sheet(Given.proposal().bulkPlan(nodes).build())
            .bulk()
            .orElseThrow()
            .lines())
        .extracting(CostLine::use)
        .containsExactly(Split.all(Use.UNKNOWN), Split.of(Use.USED, Fraction.of(1, 2), Use.UNUSED));
  }

  @Test
  void whereTwoHaveGapsTheDaysOfBothHaveToBeKnown() {
    Allocation noDays = bulk("b", THEN, 30).period(Optional.empty()).build();
    PlanCost open =
        Given.sheet(Given.bulk(bulk("a", FIRST, 30).build(), noDays)).bulk().orElseThrow();

    assertThat(open.total().unknown())
        .extracting(Note::key, note -> note.item().orElseThrow().value(), Note::arguments)
        .containsExactly(
            tuple(NoteKey.SHARED_NODES_OPEN, "a", Map.of("items", List.of(noDays.id()))),
            tuple(NoteKey.SHARED_NODES_OPEN, "b", Map.of("items", List.of(noDays.id()))));
    costs(lines(noDays), 30_000L * (FIRST_DAYS + OTHER_DAYS));
    assertThat(
            lines(bulk("b", THEN, 30).amount(Optional.empty()).build()).get(0).notes())
        .extracting(Note::key)
        .containsExactly(NoteKey.AMOUNT_OPEN);
  }
}
