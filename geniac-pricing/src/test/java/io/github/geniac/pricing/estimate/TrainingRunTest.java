package io.github.geniac.pricing.estimate;

import static java.math.RoundingMode.CEILING;
import static java.math.RoundingMode.FLOOR;
import static java.math.RoundingMode.HALF_UP;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.geniac.core.DayRange;
import io.github.geniac.core.NodeRange;
import io.github.geniac.core.Phase;
import io.github.geniac.core.PhaseId;
import io.github.geniac.core.Workload;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Runs, budgets and their limits. */
class TrainingRunTest {

  private static final GpuPeak UNIT = GpuPeak.of("one operation a picosecond", "1", "made up");
  private static final DayRange TEN_DAYS = DayRange.ofDays(LocalDate.of(2024, 10, 15), 10);

  /** 6 x 600e12 x 1 operations at 10^12 a second: one hour of a GPU. */
  private static TrainingRun.Builder hour() {
    return TrainingRun.builder().parameters("600e12").tokens("1").peak(UNIT).gpusPerNode(1);
  }

  @Test
  void aRunTakesSixOperationsForEachParameterAndToken() {
    TrainingRun run = hour().parameters("172e9").tokens("2.1e12").build();

    assertThat(run.flops()).isEqualByComparingTo("2167.2e21");
    assertThat(hour().build().at("1")).isEqualTo(ComputeBudget.ofGpuHours("1", 1));
  }

  @Test
  void halfTheUtilizationTakesTwiceTheTime() {
    assertThat(hour().build().at("0.5")).isEqualTo(ComputeBudget.ofGpuHours("2", 1));
    assertThat(hour().build().at(new BigDecimal("0.25")))
        .isEqualTo(ComputeBudget.ofGpuHours("4", 1));
  }

  @Test
  void theOverheadComesOnTop() {
    TrainingRun run = hour().overhead("0.25").build();

    assertThat(run.at("1")).isEqualTo(ComputeBudget.ofGpuHours("1.25", 1));
    assertThat(run.flops()).isEqualTo(hour().build().flops());
    assertThat(hour().overhead("0").build().at("1")).isEqualTo(hour().build().at("1"));
    assertThat(hour().build().overhead()).isEmpty();
  }

  @Test
  void theSparsePeakWouldHalveTheEstimate() {
    GpuPeak sparse = GpuPeak.of("H100 SXM with sparsity", "1978", "twice the dense one");
    TrainingRun dense = hour().peak(GpuPeak.H100_SXM).build();

    assertThat(hour().peak(sparse).build().at("0.5")).isEqualTo(dense.at("1"));
  }

  @Test
  void aRangeIsThreeEstimates() {
    TrainingRun run = hour().build();
    BudgetRange range = run.at(MfuRange.of("0.25", "0.50", "0.8"));

    assertThat(range.mfu()).isEqualTo(MfuRange.of("0.25", "0.5", "0.80"));
    assertThat(range.atLow()).isEqualTo(run.at("0.25"));
    assertThat(range.atMid()).isEqualTo(run.at("0.5"));
    assertThat(range.atHigh()).isEqualTo(run.at("0.8"));
    assertThat(range).hasToString("""
            MFU 0.25: 4 GPU-hours, 1 node-days of 1 GPUs
            MFU 0.5: 2 GPU-hours, 1 node-days of 1 GPUs
            MFU 0.8: 2 GPU-hours, 1 node-days of 1 GPUs""");
    assertThat(MfuRange.EXAMPLE).isEqualTo(MfuRange.of("0.25", "0.35", "0.4"));
  }

  @Test
  void aBudgetIsReadInFourUnits() {
    ComputeBudget budget = ComputeBudget.ofGpuHours("1000", 8);

    assertThat(budget.gpusPerNode()).isEqualTo(8);
    assertThat(budget.gpuHours(0, HALF_UP)).isEqualTo("1000");
    assertThat(budget.nodeHours(1, HALF_UP)).isEqualTo("125.0");
    assertThat(budget.nodeDays(3, FLOOR)).isEqualTo("5.208");
    assertThat(budget.nodeDays(3, CEILING)).isEqualTo("5.209");
    assertThat(budget.nodes(TEN_DAYS, 4, FLOOR)).isEqualTo("0.5208");
    assertThat(budget.wholeNodes(TEN_DAYS)).isEqualTo(1);
  }

  @Test
  void wholeNodesAreNeverOneTooMany() {
    ComputeBudget exact = ComputeBudget.ofNodes(3, TEN_DAYS, 8);

    assertThat(exact.wholeNodes(TEN_DAYS)).isEqualTo(3);
    assertThat(ComputeBudget.ofGpuHours("5760.0001", 8).wholeNodes(TEN_DAYS)).isEqualTo(4);
    assertThat(ComputeBudget.ofGpuHours("5759.9999", 8).wholeNodes(TEN_DAYS)).isEqualTo(3);
    assertThat(ComputeBudget.ofGpuHours("0", 8).wholeNodes(TEN_DAYS)).isZero();
    assertThat(ComputeBudget.ofNodes(0, TEN_DAYS, 8)).isEqualTo(ComputeBudget.ofGpuHours("0", 8));
  }

  @Test
  void aPhaseHoldsTheWorkInWholeNodeDays() {
    NodeRange nodes = NodeRange.of(8, 64);
    Phase phase = ComputeBudget.ofGpuHours("1000", 8)
        .phase("pretraining", nodes, Phase.Flexibility.MALLEABLE);

    assertThat(phase.id()).isEqualTo(PhaseId.of("pretraining"));
    assertThat(phase.workNodeDays()).isEqualTo(6);
    assertThat(phase.nodes()).isEqualTo(nodes);
    assertThat(phase.flexibility()).isEqualTo(Phase.Flexibility.MALLEABLE);
    assertThat(phase.window()).isEmpty();
    assertThat(ComputeBudget.ofGpuHours("960", 8)
            .phase("exact", nodes, Phase.Flexibility.RIGID)
            .workNodeDays())
        .isEqualTo(5);
    assertThat(Workload.builder().id("w").addPhases(phase).build().phases()).containsExactly(phase);
  }

  @Test
  void budgetsAreEqualByTheirWorkAndNodes() {
    ComputeBudget budget = hour().build().at("0.3");

    assertThat(budget).isEqualTo(hour().parameters("1200e12").build().at("0.6"));
    assertThat(budget).hasSameHashCodeAs(hour().parameters("1200e12").build().at("0.6"));
    assertThat(budget).isNotEqualTo(hour().build().at("0.31"));
    assertThat(budget).isNotEqualTo(hour().gpusPerNode(2).build().at("0.3"));
    assertThat(budget).isNotEqualTo("budget");
    assertThat(ComputeBudget.ofGpuHours("1", 1)).isNotEqualTo(ComputeBudget.ofGpuHours("2", 1));
    assertThat(ComputeBudget.ofGpuHours("1", 1).hashCode())
        .isNotEqualTo(ComputeBudget.ofGpuHours("0.5", 1).hashCode())
        .isNotEqualTo(ComputeBudget.ofGpuHours("2", 1).hashCode())
        .isNotEqualTo(ComputeBudget.ofGpuHours("1", 2).hashCode());
    assertThat(ComputeBudget.ofGpuHours("192.5", 8))
        .hasToString("193 GPU-hours, 2 node-days of 8 GPUs");
  }

  @Test
  void runsAreEqualHoweverTheirNumbersAreWritten() {
    TrainingRun run = hour().tokens("1e12").overhead("0.05").build();

    assertThat(hour().tokens("1000000000000.0").overhead("0.050").build())
        .isEqualTo(run)
        .hasSameHashCodeAs(run);
    assertThat(hour().parameters("6E+14").build()).isEqualTo(hour().build());
    assertThat(run.toBuilder().build()).isEqualTo(run);
    assertThat(GpuPeak.of("H", "989.0", "s")).isEqualTo(GpuPeak.of("H", "989", "s"));
  }

  @Test
  void aFractionOfAnHourIsNeverLostToRounding() {
    TrainingRun run =
        hour().parameters("100e9").tokens("2e12").peak(GpuPeak.H100_SXM).build();

    // 6 x 100e9 x 2e12 / (989e12 x 0.35 x 3600) by hand, in lowest terms: 2e10 / 20769
    assertThat(run.at("0.35").gpuHours(30, FLOOR))
        .isEqualTo(new BigDecimal("2e10").divide(new BigDecimal("20769"), 30, FLOOR));
  }

  @ParameterizedTest
  @ValueSource(strings = {"0", "-0.4", "1.01", "40"})
  void aUtilizationOutsideNoughtToOneIsRefused(String mfu) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> hour().build().at(mfu))
        .withMessageContaining("TrainingRun: mfu")
        .withMessageContaining("was " + mfu);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> MfuRange.of(mfu, "1", "1"))
        .withMessageContaining("MfuRange: low");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> MfuRange.of("0.1", mfu, "1"))
        .withMessageContaining("MfuRange: mid");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> MfuRange.of("0.1", "0.1", mfu))
        .withMessageContaining("MfuRange: high");
  }

  @Test
  void aPercentageIsToldFromAPart() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> hour().build().at("35"))
        .withMessage("TrainingRun: mfu is a part of the peak, so at most 1, was 35; 35 % is 0.35");
  }

  @Test
  void aFallingRangeIsRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> MfuRange.of("0.4", "0.35", "0.5"))
        .withMessage("MfuRange: low, mid and high must not fall, was 0.4, 0.35, 0.5");
    assertThatIllegalArgumentException().isThrownBy(() -> MfuRange.of("0.3", "0.5", "0.4"));
    assertThat(MfuRange.of("0.3", "0.3", "0.3").low()).isEqualTo("0.3");
  }

  @Test
  void aMeaninglessRunIsRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> hour().parameters("0").build())
        .withMessage("TrainingRun: parameters must be above 0, was 0");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> hour().tokens("-1").build())
        .withMessage("TrainingRun: tokens must be above 0, was -1");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> hour().tokens("1e999999").build())
        .withMessageContaining("TrainingRun: tokens must have at most 100 digits");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> hour().overhead("-0.1").build())
        .withMessage("TrainingRun: overhead must be 0 or more, was -0.1");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> hour().gpusPerNode(0).build())
        .withMessage("TrainingRun: gpusPerNode must be at least 1, was 0");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> hour().tokens("many"))
        .withMessage("TrainingRun: tokens must be a decimal number such as '0.35', was 'many'");
  }

  @Test
  void aMeaninglessPeakIsRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> GpuPeak.of("H100", "0", "page"))
        .withMessage("GpuPeak H100: teraflops must be above 0, was 0");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> GpuPeak.of(" ", "1", "page"))
        .withMessage("GpuPeak: name must not be blank");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> GpuPeak.of("H100", "1", ""))
        .withMessage("GpuPeak H100: source must not be blank");
  }

  @Test
  void aMeaninglessBudgetIsRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ComputeBudget.ofGpuHours("-1", 8))
        .withMessage("ComputeBudget: gpuHours must be 0 or more, was -1");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ComputeBudget.ofGpuHours("1", 0))
        .withMessage("ComputeBudget: gpusPerNode must be at least 1, was 0");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ComputeBudget.ofNodes(-1, TEN_DAYS, 8))
        .withMessage("ComputeBudget: nodes must be 0 or more, was -1");
    assertThatThrownBy(() -> ComputeBudget.ofGpuHours("1e99", 8).wholeNodes(TEN_DAYS))
        .isInstanceOf(ArithmeticException.class);
  }

  @Test
  void interruptionsCostMoreOnMoreNodes() {
    // One interruption a day on 10 nodes, 6 hours each: on 20 nodes 12 hours of 24, so 1 for 1.
    Interruptions daily = new Interruptions(30, 10, 30);
    BigDecimal sixHours = BigDecimal.valueOf(6);

    assertThat(daily.perNodeDay(2, HALF_UP)).isEqualTo("0.10");
    assertThat(daily.overhead(20, sixHours, 2, HALF_UP)).isEqualTo("1.00");
    assertThat(daily.overhead(10, sixHours, 4, FLOOR)).isEqualTo("0.3333");
    assertThat(daily.overhead(1, BigDecimal.ZERO, 2, HALF_UP)).isEqualTo("0.00");
    assertThat(new Interruptions(0, 1, 1).overhead(1, sixHours, 0, HALF_UP)).isEqualTo("0");
  }

  @Test
  void aRunThatLosesAllOfItsTimeIsRefused() {
    Interruptions daily = new Interruptions(30, 10, 30);

    assertThatIllegalArgumentException()
        .isThrownBy(() -> daily.overhead(40, BigDecimal.valueOf(6), 2, HALF_UP))
        .withMessage("Interruptions: with 6 hours lost each, 40 nodes lose all of their time; use"
            + " fewer nodes or checkpoints closer together");
    assertThat(daily.overhead(39, BigDecimal.valueOf(6), 0, HALF_UP)).isEqualTo("39");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> daily.overhead(0, BigDecimal.ONE, 2, HALF_UP))
        .withMessage("Interruptions: runNodes must be at least 1, was 0");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> daily.overhead(1, new BigDecimal("-1"), 2, HALF_UP))
        .withMessage("Interruptions: hoursLostEach must be 0 or more, was -1");
  }

  @Test
  void meaninglessCountsOfInterruptionsAreRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Interruptions(-1, 1, 1))
        .withMessage("Interruptions: count must be 0 or more, was -1");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Interruptions(1, 0, 1))
        .withMessage("Interruptions: nodes must be at least 1, was 0");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Interruptions(1, 1, 0))
        .withMessage("Interruptions: days must be at least 1, was 0");
  }
}
