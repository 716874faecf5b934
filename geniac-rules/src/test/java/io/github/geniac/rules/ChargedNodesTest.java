package io.github.geniac.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.geniac.core.Allocation;
import io.github.geniac.core.DayRange;
import io.github.geniac.core.ItemId;
import io.github.geniac.core.NodeSchedule;
import io.github.geniac.core.PriceUnit;
import io.github.geniac.core.Provider;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Which bulk nodes each allocation is charged for. */
class ChargedNodesTest {

  private static final DayRange PERIOD = DayRange.parse("2024-10-15/2025-04-15");
  private static final DayRange FIRST = DayRange.parse("2024-10-15/2025-01-15");
  private static final DayRange THEN = DayRange.parse("2025-01-15/2025-04-15");

  private static Allocation.Builder nodes(String id, DayRange days, int nodes) {
    return Allocation.builder().id(id).period(days).nodes(nodes);
  }

  private static NodeSchedule of(ChargedNodes charged, String id) {
    return charged.of(ItemId.of(id)).orElseThrow();
  }

  private static ChargedNodes charged(Allocation... bulk) {
    return ChargedNodes.of(List.of(bulk), PERIOD);
  }

  @Test
  void oneAllocationIsChargedForItsMostOnAllDays() {
    ChargedNodes charged = charged(nodes("a", FIRST, 30).build());

    assertThat(of(charged, "a")).isEqualTo(NodeSchedule.of(PERIOD, 30));
    assertThat(charged.nodes()).isEqualTo(30);
  }

  @Test
  void theSameNodesOneAfterTheOtherAreChargedToEachInTurn() {
    ChargedNodes charged =
        charged(nodes("a", FIRST, 30).build(), nodes("b", THEN, 30).build());

    assertThat(of(charged, "a")).isEqualTo(NodeSchedule.of(FIRST, 30));
    assertThat(of(charged, "b")).isEqualTo(NodeSchedule.of(THEN, 30));
    assertThat(charged.nodes()).isEqualTo(30);
  }

  @Test
  void whatIsIdleGoesToTheFirstThatHasHadAsMany() {
    DayRange last = DayRange.parse("2025-04-01/2025-04-15");
    ChargedNodes charged = charged(
        nodes("a", DayRange.parse("2024-10-15/2025-04-01"), 10).build(),
        nodes("b", FIRST, 20).build(),
        nodes("c", last, 5).build());

    assertThat(of(charged, "a")).isEqualTo(NodeSchedule.of(PERIOD, 10));
    assertThat(of(charged, "b"))
        .isEqualTo(NodeSchedule.of(DayRange.parse("2024-10-15/2025-04-01"), 20).plus(last, 15));
    assertThat(of(charged, "c")).isEqualTo(NodeSchedule.of(last, 5));
    assertThat(charged.nodes()).isEqualTo(30);
  }

  @Test
  void daysOutsideThePeriodCountForTheMostOnly() {
    ChargedNodes charged = charged(
        nodes("a", DayRange.parse("2024-10-01/2024-10-15"), 40).build(),
        nodes("b", PERIOD, 30).build());

    assertThat(of(charged, "a")).isEqualTo(NodeSchedule.of(PERIOD, 10));
    assertThat(of(charged, "b")).isEqualTo(NodeSchedule.of(PERIOD, 30));
  }

  @Test
  void whatIsNotStatedIsNotShared() {
    ChargedNodes charged = charged(
        nodes("a", FIRST, 30).build(),
        nodes("b", THEN, 30).period(Optional.empty()).build(),
        nodes("c", THEN, 30).amount(Optional.empty()).build());

    assertThat(of(charged, "a")).isEqualTo(NodeSchedule.of(PERIOD, 30));
    assertThat(of(charged, "b")).isEqualTo(NodeSchedule.of(PERIOD, 30));
    assertThat(charged.of(ItemId.of("c"))).isEmpty();
    assertThat(charged.of(ItemId.of("d"))).isEmpty();
    assertThat(charged.nodes()).isEqualTo(60);
    assertThat(ChargedNodes.of(List.of(), PERIOD).nodes()).isZero();
  }

  @Test
  void othersNodesAreOtherNodes() {
    Allocation first = nodes("a", FIRST, 30).build();
    List<Allocation> others = List.of(
        nodes("b", THEN, 30).signatory(Given.ACME.id()).build(),
        nodes("b", THEN, 30).provider(Provider.of(Given.CLOUD)).build(),
        nodes("b", THEN, 30).resource(Given.P5).build());

    assertThat(others)
        .allSatisfy(other -> assertThat(charged(first, other).nodes()).isEqualTo(60));
    Allocation dearer = nodes("b", THEN, 30)
        .pricePlan(Given.provisional(Given.yen("1", PriceUnit.NODE_HOUR)))
        .build();
    assertThat(charged(first, dearer).nodes()).isEqualTo(30);
  }

  @Test
  void moreThanAnIntHoldsIsRefused() {
    assertThatThrownBy(() -> charged(
            nodes("a", FIRST, Integer.MAX_VALUE).build(), nodes("b", PERIOD, 1).build()))
        .isInstanceOf(ArithmeticException.class);
  }
}
