package io.github.geniac.pricing;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.geniac.core.Allocation;
import io.github.geniac.core.BulkTerm;
import io.github.geniac.core.CallTerms;
import io.github.geniac.core.ExactMoney;
import io.github.geniac.core.Fraction;
import io.github.geniac.core.FxAssumption;
import io.github.geniac.core.MonthBasis;
import io.github.geniac.core.Price;
import io.github.geniac.core.PriceUnit;
import io.github.geniac.core.Proposal;
import io.github.geniac.core.UnitCount;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import org.joda.money.CurrencyUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Public figures about such calls, each from its inputs. */
class FactsTest {

  @ParameterizedTest
  @CsvSource({"2024, 182, 4368", "2025, 182, 4368", "2026, 182, 4368", "2027, 183, 4392"})
  void hoursOfTheResearchPeriod(int year, int days, long hours) {
    CallTerms terms = CallTerms.startingOn(LocalDate.of(year, 10, 15));

    assertThat(terms.researchPeriod().days()).isEqualTo(days);
    assertThat(UnitCount.hours(terms.researchPeriod())).isEqualTo(Fraction.of(hours));
  }

  /** Six months of 730 hours are 4,380 hours: 0.27 % more than the 182 days have. */
  @Test
  void sixMonthsOf730HoursAreLongerThanThePeriod() {
    Fraction months =
        UnitCount.of(PriceUnit.NODE_MONTH, MonthBasis.HOURS_730, Given.PERIOD, Given.PERIOD);

    assertThat(Fraction.of(6).multipliedBy(730)).isEqualTo(Fraction.of(4380));
    assertThat(months).isEqualTo(Fraction.of(4368, 730));
    assertThat(Fraction.of(6)
            .dividedBy(months)
            .minus(Fraction.ONE)
            .multipliedBy(100)
            .rounded(2, RoundingMode.HALF_UP))
        .isEqualTo(new BigDecimal("0.27"));
  }

  @ParameterizedTest
  @CsvSource({"1, 34944", "30, 1048320", "100, 3494400"})
  void gpuHoursOfNodes(int nodes, long gpuHours) {
    PlanCost plan = Given.pricedInBulk(Given.bulkNodes("bulk")
        .pricePlan(new BulkTerm(Price.of("JPY 1", PriceUnit.GPU_HOUR)))
        .nodes(nodes)
        .build());

    assertThat(plan.lines().get(0).quantity()).contains(Fraction.of(gpuHours));
    assertThat(plan.total().amount()).contains(Given.yen(gpuHours));
  }

  /** 131,040 node-hours at three list prices; in millions they read 5.15, 12.88 and 16.14. */
  @ParameterizedTest
  @CsvSource({
    "39.33, 5153803.20, 5.15, 769050513",
    "98.32, 12883852.80, 12.88, 1922528514",
    "123.195, 16143472.80, 16.14, 2408929011"
  })
  void thirtyNodesForAllDays(String price, String usd, String millions, long yen) {
    Allocation nodes = Given.bulkNodes("bulk")
        .pricePlan(new BulkTerm(Given.perNodeHour("USD " + price)))
        .build();
    Proposal proposal =
        Given.bulk(nodes).withFxAssumptions(FxAssumption.of("USD", "JPY", "149.22"));

    PlanCost plan = Given.sheet(proposal).bulk().orElseThrow();

    ExactMoney dollars = plan.total(CurrencyUnit.USD).exact();
    assertThat(dollars).isEqualTo(ExactMoney.parse("USD " + usd));
    assertThat(dollars.amount().dividedBy(Fraction.of(1_000_000)).rounded(2, RoundingMode.HALF_UP))
        .isEqualTo(new BigDecimal(millions));
    assertThat(new BigDecimal(usd).multiply(new BigDecimal("149.22")).longValue())
        .isEqualTo(yen);
    assertThat(plan.total().amount()).contains(Given.yen(yen));
  }

  /** H100-hours of published training runs, over the 34,944 that one node has in the period. */
  @ParameterizedTest
  @CsvSource({
    "Llama 3.1 8B, 1460000, 41.8",
    "Llama 3.1 70B, 7000000, 200.3",
    "Llama 3.1 405B, 30840000, 882.6",
    "Llama 3.2 1B, 370000, 10.6",
    "Llama 3.2 3B, 460000, 13.2",
    "OLMo 3 7B, 234000, 6.7",
    "OLMo 3 32B, 1050000, 30.0",
    "Llama 3.3 Swallow 70B, 98304, 2.8",
    "PLaMo-100B, 843000, 24.1",
    "PLaMo 2 31B, 261000, 7.5",
    "LLM-jp-3 172B, 1520000, 43.5",
    "ABEJA Qwen2.5-32B, 13700, 0.4"
  })
  void nodesForTheWholePeriod(String work, long gpuHours, String nodes) {
    Fraction ofOneNode = UnitCount.hours(Given.PERIOD).multipliedBy(8);

    assertThat(Fraction.of(gpuHours).dividedBy(ofOneNode).rounded(1, RoundingMode.HALF_UP))
        .as(work)
        .isEqualTo(new BigDecimal(nodes));
  }

  /** 256 H100 for 16 days, and 127 nodes of twelve applicants. */
  @Test
  void otherPublishedFigures() {
    assertThat(Fraction.of(256).multipliedBy(16 * 24)).isEqualTo(Fraction.of(98_304));
    assertThat(Fraction.of(127, 12).rounded(1, RoundingMode.HALF_UP))
        .isEqualTo(new BigDecimal("10.6"));
  }

  /** Tokyo is a quarter dearer than us-east-1. */
  @Test
  void theTokyoPriceFollowsFromTheOneOfUsEast() {
    assertThat(ExactMoney.parse("USD 55.04").multipliedBy(new BigDecimal("1.25")))
        .isEqualTo(ExactMoney.parse("USD 68.80"));
  }
}
