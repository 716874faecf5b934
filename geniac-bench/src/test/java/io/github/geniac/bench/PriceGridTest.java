package io.github.geniac.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.geniac.core.Proposal;
import io.github.geniac.pricing.whatif.Change;
import io.github.geniac.pricing.whatif.GridKernel;
import io.github.geniac.pricing.whatif.Scenario;
import io.github.geniac.pricing.whatif.Shift;
import io.github.geniac.pricing.whatif.WhatIf;
import java.util.Random;
import org.junit.jupiter.api.Test;

class PriceGridTest {

  @Test
  void allContendersGiveTheSameTotalInEveryCell() {
    int points = 20;
    long[] expected = new long[points * points * points];
    PriceGrid.named("kernel", points).fill(expected);
    for (String name : PriceGrid.names()) {
      PriceGrid contender = PriceGrid.named(name, points);
      long[] totals = new long[expected.length];
      contender.fill(totals);
      assertThat(contender.name()).isEqualTo(name);
      assertThat(totals).as(name).isEqualTo(expected);
    }
  }

  @Test
  void theTotalsAreThoseOfFullSheets() {
    WhatIf whatIf = PriceGrid.whatIf();
    GridKernel kernel = whatIf.kernel(
        PriceGrid.PART,
        PriceGrid.rates(PriceGrid.POINTS),
        PriceGrid.prices(PriceGrid.POINTS),
        PriceGrid.counts(PriceGrid.POINTS));
    assertThat(kernel.isWhole()).isTrue();
    Random random = new Random(1);
    for (int n = 0; n < 200; n++) {
      int i = random.nextInt(PriceGrid.POINTS);
      int j = random.nextInt(PriceGrid.POINTS);
      int k = random.nextInt(PriceGrid.POINTS);
      Scenario cell = Scenario.of(
          "cell",
          Shift.fx(
              "USD/JPY", Change.fixed(PriceGrid.rates(PriceGrid.POINTS).labels().get(i))),
          Shift.price(
              PriceGrid.VARIED,
              Change.fixed(PriceGrid.prices(PriceGrid.POINTS).labels().get(j))),
          Shift.count(PriceGrid.VARIED, Change.fixed(Integer.toString(k + 1))));
      Proposal proposal = cell.applyTo(whatIf.base()).proposal();
      assertThat(kernel.total(i, j, k))
          .isEqualTo(
              whatIf.pricing().price(proposal).plan(PriceGrid.PART).total().rounded());
    }
  }

  @Test
  void aContenderThatIsNotThereIsNamed() {
    assertThatThrownBy(() -> PriceGrid.named("spreadsheet", 1))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("spreadsheet");
  }
}
