package io.github.geniac.pricing;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.geniac.core.Allocation;
import io.github.geniac.core.DayRange;
import io.github.geniac.core.ExactMoney;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.NavigableMap;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.joda.money.CurrencyUnit;

/** Ten thousand random plans, priced line by line and day by day. */
class DayByDayProperties {

  private static final BigDecimal RATE = new BigDecimal("150");

  @Property(tries = 10_000, edgeCases = EdgeCasesMode.NONE)
  void theSheetIsTheSumOfTheDays(@ForAll long seed) {
    PlanDice dice = new PlanDice(seed);
    Allocation allocation = dice.allocation();
    ChargePeriods periods = dice.one(List.of(ChargePeriods.values()));
    PlanCost plan = Pricing.of(Given.TERMS)
        .withChargePeriods(periods)
        .price(Given.direct(allocation))
        .direct()
        .orElseThrow();
    NavigableMap<LocalDate, BigDecimal> costs = new DayByDay(allocation, Given.PERIOD).costs();

    assertThat(plan.total().unknown()).isEmpty();
    LocalDate next = costs.firstKey();
    for (CostLine line : plan.lines()) {
      DayRange days = line.chargePeriod().orElseThrow();
      assertThat(days.start()).isEqualTo(next);
      next = days.end();
      BigDecimal sum = costs.subMap(days.start(), days.end()).values().stream()
          .reduce(BigDecimal.ZERO, BigDecimal::add);
      ExactMoney cost = line.costs().orElseThrow().effective();
      assertThat(cost.amount().rounded(30, RoundingMode.HALF_EVEN))
          .isEqualByComparingTo(sum.setScale(30, RoundingMode.HALF_EVEN));
      BigDecimal yen = cost.currency().equals(CurrencyUnit.JPY) ? sum : sum.multiply(RATE);
      assertThat(line.amount().orElseThrow().getAmount())
          .isEqualByComparingTo(
              yen.setScale(30, RoundingMode.HALF_EVEN).setScale(0, RoundingMode.DOWN));
      if (!Given.PERIOD.contains(days.start())) {
        assertThat(line.funding()).isEqualTo(Split.all(Funding.NOT_ELIGIBLE));
      }
    }
    assertThat(next).isEqualTo(costs.lastKey().plusDays(1));
  }
}
