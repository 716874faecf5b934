package io.github.geniac.pricing.whatif;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.geniac.core.BulkPlan;
import io.github.geniac.core.Proposal;
import io.github.geniac.rules.Part;
import io.github.geniac.rules.Verdict;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;

/** Grids of full sheets, and axes. */
class GridTest {

  private static final long BULK = 9_800L * 192_192;

  private static Money yen(long amount) {
    return Money.of(CurrencyUnit.JPY, BigDecimal.valueOf(amount));
  }

  /** 192,192 node-hours at 98.32 dollars are 18,896,317.44 dollars. */
  private static long direct(String rate, long nodes) {
    return new BigDecimal("98.32")
        .multiply(BigDecimal.valueOf(4_368 * nodes))
        .multiply(new BigDecimal(rate))
        .longValue();
  }

  @Test
  void aGridHasATotalForEachPlanAndAVerdictInEachCell() {
    Grid grid = Tour.whatIf()
        .grid(Axis.fx("USD/JPY", "140", "149.22"), Axis.count("direct-gpu", 40, 44, 48));

    assertThat(grid.cells()).hasSize(6);
    assertThat(grid.currency()).isEqualTo(CurrencyUnit.JPY);
    assertThat(grid.amounts(Part.DIRECT))
        .containsExactly(
            Optional.of(yen(direct("140", 40))),
            Optional.of(yen(direct("140", 44))),
            Optional.of(yen(direct("140", 48))),
            Optional.of(yen(direct("149.22", 40))),
            Optional.of(yen(direct("149.22", 44))),
            Optional.of(yen(direct("149.22", 48))));
    assertThat(grid.amounts(Part.BULK)).containsOnly(Optional.of(yen(BULK)));
    assertThat(grid.cell(1, 2).names()).containsExactly("149.22", "48");
    assertThat(grid.cell(1, 2).amount(Part.DIRECT)).contains(yen(direct("149.22", 48)));
    assertThat(grid.cell(0, 1)).isEqualTo(grid.cells().get(1));
    assertThat(grid.cells())
        .allSatisfy(cell -> assertThat(cell.verdict()).isEqualTo(Verdict.ADMISSIBLE));
  }

  @Test
  void verdictsChangeAlongAnAxis() {
    Grid grid = Tour.whatIf().grid(Axis.count("bulk-gpu", 100, 101));

    assertThat(grid.cells().stream().map(Grid.Cell::verdict))
        .containsExactly(Verdict.ADMISSIBLE, Verdict.INADMISSIBLE);
  }

  @Test
  void aGridIsToldAsATable() {
    Grid grid = Tour.whatIf().grid(Axis.fx("USD/JPY", "140", "149.22"));

    assertThat(grid).hasToString("""
            USD/JPY  direct plan, JPY  bulk plan, JPY  verdict
                140     2,645,484,441   1,883,481,600  ADMISSIBLE
             149.22     2,819,708,488   1,883,481,600  ADMISSIBLE""");
    assertThat(grid.table(Locale.JAPANESE)).isEqualTo("""
            USD/JPY  直接確保の計画（JPY）  一括確保の計画（JPY）  判定
                140          2,645,484,441          1,883,481,600  提案可
             149.22          2,819,708,488          1,883,481,600  提案可""");
  }

  @Test
  void aGridOfTwoAxesIsToldAsAMatrix() {
    Grid grid =
        Tour.whatIf().grid(Axis.fx("USD/JPY", "140", "149.22"), Axis.count("direct-gpu", 1, 44));

    assertThat(grid.matrix(Part.DIRECT, Locale.ENGLISH)).isEqualTo("""
            direct plan, JPY: USD/JPY down, count direct-gpu across
                             1             44
               140  60,124,646  2,645,484,441
            149.22  64,084,283  2,819,708,488""");
    assertThat(grid.matrix(Part.DIRECT, Locale.JAPANESE))
        .startsWith("直接確保の計画（JPY）：縦 USD/JPY、横 count direct-gpu\n");
    assertThatIllegalArgumentException()
        .isThrownBy(() ->
            Tour.whatIf().grid(Axis.count("direct-gpu", 1)).matrix(Part.DIRECT, Locale.ENGLISH))
        .withMessage("Grid: a matrix has two axes, was 1; use table");
  }

  @Test
  void whatIsNotKnownIsToldSo() {
    Proposal unpriced = Tour.PROPOSAL.withBulkPlan(BulkPlan.builder()
        .addBulk(Tour.BULK.toBuilder().pricePlan(Optional.empty()).build())
        .build());
    Grid grid = Tour.whatIf(unpriced).grid(Axis.fx("USD/JPY", "140"));

    assertThat(grid.amounts(Part.BULK)).containsExactly(Optional.empty());
    assertThat(grid.amounts(Part.PROPOSAL)).containsExactly(Optional.empty());
    assertThat(grid.table(Locale.ENGLISH)).contains("  not known, at least 0  ");
    assertThat(grid.table(Locale.JAPANESE)).contains("不明（少なくとも 0）");
  }

  @Test
  void anAxisMayHoldAnyScenarios() {
    Axis axis = Axis.of(
        "start",
        Scenario.of("on time"),
        Scenario.of(
            "a month late",
            Shift.researchStart(Tour.TERMS.researchStart().plusMonths(1)),
            Shift.allMoved(31)));

    Grid grid = Tour.whatIf().grid(axis);

    // 15 November to 15 May are 181 days.
    assertThat(grid.cell(1).amount(Part.BULK)).contains(yen(9_800L * 44 * 181 * 24));
    assertThat(axis.labels()).containsExactly("on time", "a month late");
    assertThat(axis).hasToString("start [on time, a month late]");
  }

  @Test
  void anAxisNamesItsPointsByTheirValues() {
    assertThat(Axis.price("direct-gpu", "98.320", "1e2").labels()).containsExactly("98.32", "100");
    assertThat(Axis.price("direct-gpu", "98.32").name()).isEqualTo("price direct-gpu");
    assertThat(Axis.counts("direct-gpu", 3, 5).labels()).containsExactly("3", "4", "5");
    assertThat(Axis.counts("direct-gpu", 3, 3).size()).isEqualTo(1);
    assertThat(Axis.utilization("direct-gpu", "0.5").points())
        .containsExactly(Scenario.of("0.5", Shift.utilization("direct-gpu", Change.fixed("0.5"))));
    assertThat(Axis.changed(
                "yen",
                Shift.fx("USD/JPY", Change.fixed("1")),
                Change.Kind.RELATIVE,
                "-0.1",
                "0",
                "0.12")
            .labels())
        .containsExactly("-10%", "+0%", "+12%");
  }

  @Test
  void meaninglessAxesAreRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Axis.fx("USD/JPY"))
        .withMessage("Axis 'USD/JPY': it has no point; state at least one value");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Axis.of(" ", Scenario.of("a")))
        .withMessage("Axis: the name must not be blank");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Axis.fx("USD/JPY", "140", "140.0"))
        .withMessage("Axis 'USD/JPY': two points have the name '140'; names are unique on an axis");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Axis.fx("USD/JPY", "low"))
        .withMessage("Axis 'USD/JPY': value must be a decimal number such as '0.35', was 'low'");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Axis.counts("gpu", 5, 4))
        .withMessage("Axis 'count gpu': it runs from 5 to 4");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Axis.changed("days", Shift.allMoved(1), Change.Kind.FIXED, "1"))
        .withMessage("Axis 'days': the shift 'days of all +1/+1' has no number to vary; state its"
            + " points as scenarios");
  }

  @Test
  void meaninglessGridsAreRefused() {
    Axis rate = Axis.fx("USD/JPY", "140");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Tour.whatIf().grid())
        .withMessage("WhatIf.grid: state at least one axis");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Tour.whatIf().grid(rate, rate))
        .withMessage("WhatIf.grid: two axes have the name 'USD/JPY'; names are unique");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Tour.whatIf().grid(Axis.fx("USD/JPY", "0")))
        .withMessageContaining("the rate of USD/JPY would be 0");
    Grid grid = Tour.whatIf().grid(rate);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> grid.cell(0, 0))
        .withMessage("Grid: a cell has a point on each of the 1 axes, was 2");
    assertThatExceptionOfType(IndexOutOfBoundsException.class).isThrownBy(() -> grid.cell(1));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Grid(List.of(rate), CurrencyUnit.JPY, List.of()))
        .withMessage("Grid: the axes [USD/JPY [140]] have 1 combinations, but there are 0 cells");
  }
}
