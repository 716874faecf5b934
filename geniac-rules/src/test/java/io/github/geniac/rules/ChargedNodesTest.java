package io.github.geniac.rules;

import static org.assertj.core.api.Assertions.assertThat;

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
    assertThat(charged.nodes()).contains(30);
  }

  @Test
  void theSameNodesOneAfterTheOtherAreChargedToEachInTurn() {
    ChargedNodes charged =
        charged(nodes("a", FIRST, 30).build(), nodes("b", THEN, 30).build());

    assertThat(of(charged, "a")).isEqualTo(NodeSchedule.of(FIRST, 30));
    assertThat(of(charged, "b")).isEqualTo(NodeSchedule.of(THEN, 30));
    assertThat(charged.nodes()).contains(30);
  }

  @Test
  void whatIsIdleGoesToTheFirstThatHasAsManyOnAnotherDay() {
    DayRange most = DayRange.parse("2024-10-15/2025-04-01");
    DayRange last = DayRange.parse("2025-04-01/2025-04-15");
    ChargedNodes charged = charged(
        nodes("a", most, 10).build(),
        nodes("b", FIRST, 20).build(),
        nodes("c", last, 5).build());

    assertThat(of(charged, "a")).isEqualTo(NodeSchedule.of(PERIOD, 10));
    assertThat(of(charged, "b")).isEqualTo(NodeSchedule.of(most, 20).plus(last, 15));
    assertThat(of(charged, "c")).isEqualTo(NodeSchedule.of(last, 5));
    assertThat(charged.nodes()).contains(30);
  }

  @Test
  void theOrderInWhichTheyAreStatedDoesNotMatter() {
    Allocation first = nodes("b", FIRST, 30).build();
    Allocation then = nodes("a", DayRange.parse("2025-02-15/2025-04-15"), 30).build();

    for (ChargedNodes charged : List.of(charged(first, then), charged(then, first))) {
      assertThat(of(charged, "a")).isEqualTo(NodeSchedule.of(THEN, 30));
      assertThat(of(charged, "b")).isEqualTo(NodeSchedule.of(FIRST, 30));
    }
  }

  @Test
  void nodesOutsideThePeriodAreThereOnAllDays() {
    DayRange before = DayRange.parse("2024-10-01/2024-10-15");
    ChargedNodes charged = charged(
        nodes("a", before, 40).build(),
        nodes("b", FIRST, 30).build(),
        nodes("c", PERIOD, 3).build(),
        nodes("d", THEN, 30)
            .period(Optional.empty())
            .schedule(NodeSchedule.of(before, 30).plus(THEN, 30))
            .build());

    assertThat(of(charged, "a")).isEqualTo(NodeSchedule.of(PERIOD, 40));
    assertThat(of(charged, "b")).isEqualTo(NodeSchedule.of(FIRST, 30));
    assertThat(of(charged, "c")).isEqualTo(NodeSchedule.of(PERIOD, 3));
    assertThat(of(charged, "d")).isEqualTo(NodeSchedule.of(THEN, 30));
    assertThat(charged.nodes()).contains(73);
  }

  @Test
  void theOnlyOneWithGapsNeedsNoDays() {
    ChargedNodes charged = charged(
        nodes("a", PERIOD, 30).build(),
        nodes("b", PERIOD, 20).period(Optional.empty()).build(),
        Allocation.builder().id("disk").quantity("5").build(),
        Allocation.builder().id("network").resource(Given.STORAGE).build());

    assertThat(of(charged, "a")).isEqualTo(NodeSchedule.of(PERIOD, 30));
    assertThat(of(charged, "b")).isEqualTo(NodeSchedule.of(PERIOD, 20));
    assertThat(charged.open()).isEmpty();
    assertThat(charged.nodes()).contains(50);
    assertThat(charged.of(ItemId.of("disk"))).isEmpty();
    assertThat(charged.of(ItemId.of("network"))).isEmpty();
    assertThat(ChargedNodes.of(List.of(), PERIOD).nodes()).contains(0);
  }

  @Test
  void severalWithGapsNeedTheirDaysAndAmounts() {
    Allocation whole = nodes("a", PERIOD, 30).build();
    Allocation first = nodes("b", FIRST, 30).build();
    Allocation then = nodes("c", THEN, 30).build();
    Allocation noDays = then.toBuilder().period(Optional.empty()).build();
    Allocation noAmount = then.toBuilder().amount(Optional.empty()).build();
    Allocation nothing = Allocation.builder().id("c").build();

    for (Allocation open : List.of(noDays, noAmount, nothing)) {
      ChargedNodes charged = charged(whole, first, open);
      assertThat(of(charged, "a")).isEqualTo(NodeSchedule.of(PERIOD, 30));
      assertThat(charged.of(first.id())).isEmpty();
      assertThat(charged.of(open.id())).isEmpty();
      assertThat(charged.open()).containsExactly(open);
      assertThat(charged.nodes()).isEmpty();
    }
    assertThat(charged(whole, noAmount).open()).containsExactly(noAmount);
    assertThat(charged(whole, noAmount).of(noAmount.id())).isEmpty();
    assertThat(charged(whole, noDays).open()).isEmpty();
  }

  @Test
  void whoSellsThemAtWhatPriceMakesNoOtherNodes() {
    Allocation first = nodes("a", FIRST, 30).build();
    List<Allocation> others = List.of(
        nodes("b", THEN, 30).signatory(Given.ACME.id()).build(),
        nodes("b", THEN, 30).provider(Provider.of(Given.CLOUD)).build(),
        nodes("b", THEN, 30).resource(Given.P5).build(),
        nodes("b", THEN, 30)
            .pricePlan(Given.provisional(Given.yen("1", PriceUnit.NODE_HOUR)))
            .build());

    assertThat(others)
        .allSatisfy(other -> assertThat(charged(first, other).nodes()).contains(30));
  }
}
