package io.github.geniac.pricing.estimate;

import static java.math.RoundingMode.HALF_UP;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.geniac.core.CallTerms;
import io.github.geniac.core.DayRange;
import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Published training budgets, worked out again from their inputs to the digits they are known in.
 */
class TrainingBudgetsTest {

  private static final DayRange PERIOD =
      CallTerms.startingOn(LocalDate.of(2024, 10, 15)).researchPeriod();

  /** GPU-hours as published, and the nodes that are busy with them throughout the period. */
  @ParameterizedTest
  @CsvSource({
    "Llama 3.1 8B, 1.46e6, 41.8",
    "Llama 3.1 70B, 7.0e6, 200.3",
    "Llama 3.1 405B, 30.84e6, 882.6",
    "Llama 3.2 1B, 370e3, 10.6",
    "Llama 3.2 3B, 460e3, 13.2",
    "OLMo 3 7B, 234e3, 6.7",
    "OLMo 3 32B, 1.05e6, 30.0",
    "Llama 3.3 Swallow 70B, 98304, 2.8",
  })
  void publishedHoursAreSoManyNodesOfTheWholePeriod(String work, String hours, String nodes) {
    assertThat(ComputeBudget.ofGpuHours(hours, 8).nodes(PERIOD, 1, HALF_UP))
        .as(work)
        .isEqualTo(nodes);
  }

  /** Parameters and tokens as published; hours rounded to the last digit that is given. */
  @ParameterizedTest
  @CsvSource({
    "PLaMo-100B, 100e9, 2e12, -3, 843000, 24.1",
    "PLaMo 2 31B, 31e9, 2e12, -3, 261000, 7.5",
    "LLM-jp-3 172B, 172e9, 2.1e12, -4, 1520000, 43.5",
    "ABEJA Qwen2.5-32B, 32.5e9, 100e9, -2, 13700, 0.4",
  })
  void parametersAndTokensAtFortyPercentAreSoManyHours(
      String work, String parameters, String tokens, int decimals, String hours, String nodes) {
    ComputeBudget budget = TrainingRun.builder()
        .parameters(parameters)
        .tokens(tokens)
        .peak(GpuPeak.H100_SXM)
        .gpusPerNode(8)
        .build()
        .at("0.40");

    assertThat(budget.gpuHours(decimals, HALF_UP)).as(work).isEqualByComparingTo(hours);
    assertThat(budget.nodes(PERIOD, 1, HALF_UP)).as(work).isEqualTo(nodes);
  }

  @ParameterizedTest
  @CsvSource({"1, 34944", "30, 1048320", "100, 3494400"})
  void nodesOfTheWholePeriodAreSoManyHours(int nodes, String hours) {
    ComputeBudget budget = ComputeBudget.ofNodes(nodes, PERIOD, 8);

    assertThat(budget.gpuHours(0, HALF_UP)).isEqualTo(hours);
    assertThat(budget).isEqualTo(ComputeBudget.ofGpuHours(hours, 8));
    assertThat(budget.wholeNodes(PERIOD)).isEqualTo(nodes);
  }

  @ParameterizedTest
  @CsvSource({"2024, 182, 4368", "2025, 182, 4368", "2026, 182, 4368", "2027, 183, 4392"})
  void thePeriodHasADayMoreInALeapYear(int year, int days, String hours) {
    DayRange period = CallTerms.startingOn(LocalDate.of(year, 10, 15)).researchPeriod();

    assertThat(period.days()).isEqualTo(days);
    assertThat(ComputeBudget.ofNodes(1, period, 1).gpuHours(0, HALF_UP)).isEqualTo(hours);
  }

  @Test
  void sixMonthsOfAVendorsCalculatorAreAQuarterPercentMore() {
    BigDecimal calculator = BigDecimal.valueOf(6 * 730);
    BigDecimal hours = ComputeBudget.ofNodes(1, PERIOD, 1).nodeHours(0, HALF_UP);

    assertThat(calculator).isEqualTo("4380");
    assertThat(calculator.subtract(hours).movePointRight(2).divide(hours, 2, HALF_UP))
        .isEqualTo("0.27");
  }

  @Test
  void sixteenDaysOf256GpusAreTheHoursOfSwallow() {
    DayRange days = DayRange.ofDays(PERIOD.start(), 16);

    assertThat(ComputeBudget.ofNodes(256 / 8, days, 8))
        .isEqualTo(ComputeBudget.ofGpuHours("98304", 8));
  }

  @Test
  void theInterruptionsOfLlamaAreTwoFifthsOfAPercentANodeDay() {
    Interruptions llama = new Interruptions(419, 2_048, 54);

    assertThat(llama.perNodeDay(4, HALF_UP).movePointRight(2)).isEqualByComparingTo("0.38");
  }

  /** The utilization that published hours imply: operations / (peak x hours). */
  @ParameterizedTest
  @CsvSource({"70e9, 15e12, 7.0e6, 0.25", "405e9, 15.6e12, 30.84e6, 0.35"})
  void theExampleUtilizationsAreThoseOfLlama(
      String parameters, String tokens, String hours, String mfu) {
    TrainingRun run = TrainingRun.builder()
        .parameters(parameters)
        .tokens(tokens)
        .peak(GpuPeak.H100_SXM)
        .gpusPerNode(8)
        .build();
    BigDecimal atPeak = run.at("1").gpuHours(9, HALF_UP);

    assertThat(atPeak.divide(new BigDecimal(hours), MathContext.DECIMAL64).setScale(2, HALF_UP))
        .isEqualTo(mfu)
        .isIn(MfuRange.EXAMPLE.low(), MfuRange.EXAMPLE.mid());
  }
}
