package io.github.geniac.pricing.estimate;

import io.github.geniac.core.DayRange;
import io.github.geniac.core.Fraction;
import io.github.geniac.core.NodeRange;
import io.github.geniac.core.Phase;
import io.github.geniac.core.UnitCount;
import io.github.geniac.pricing.internal.Numbers;
import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * An amount of GPU work and the size of the nodes that do it, such as 1,048,320 GPU-hours on nodes
 * of 8: 30 nodes for 182 days. Immutable.
 *
 * <p>A day has 24 hours. Figures are rounded once, when asked for, to the decimals and in the mode
 * that the caller names.
 *
 * @param gpuHours the GPU-hours, exactly, 0 or more
 * @param gpusPerNode the GPUs of a node, at least 1
 */
public record ComputeBudget(Fraction gpuHours, int gpusPerNode) {

  private static final int HOURS_PER_DAY = 24;

  /**
   * Checks both numbers.
   *
   * @param gpuHours the GPU-hours
   * @param gpusPerNode the GPUs of a node
   * @throws IllegalArgumentException if the hours are below 0, or the GPUs are fewer than 1
   */
  public ComputeBudget {
    Numbers.check(
        gpuHours.signum() >= 0, "ComputeBudget: gpuHours must be 0 or more, was %s", gpuHours);
    Numbers.check(
        gpusPerNode >= 1, "ComputeBudget: gpusPerNode must be at least 1, was %d", gpusPerNode);
  }

  /**
   * {@return the budget of so many GPU-hours}
   *
   * @param gpuHours a decimal number, 0 or more, such as {@code "1.46e6"}
   * @param gpusPerNode the GPUs of a node, at least 1
   * @throws IllegalArgumentException if the hours are no number or below 0, or the GPUs are fewer
   *     than 1
   */
  public static ComputeBudget ofGpuHours(String gpuHours, int gpusPerNode) {
    return new ComputeBudget(
        Fraction.of(Numbers.decimal("ComputeBudget", "gpuHours", gpuHours)), gpusPerNode);
  }

  /**
   * {@return what so many nodes do in some days}
   *
   * @param nodes the nodes, 0 or more
   * @param days the days
   * @param gpusPerNode the GPUs of a node, at least 1
   * @throws IllegalArgumentException if there are fewer nodes than 0 or fewer GPUs than 1
   */
  public static ComputeBudget ofNodes(int nodes, DayRange days, int gpusPerNode) {
    Numbers.check(nodes >= 0, "ComputeBudget: nodes must be 0 or more, was %d", nodes);
    return new ComputeBudget(
        UnitCount.hours(days).multipliedBy(nodes).multipliedBy(gpusPerNode), gpusPerNode);
  }

  /**
   * {@return the GPU-hours}
   *
   * @param decimals the decimals to round to; negative ones round to tens, hundreds and so on
   * @param rounding how to round
   */
  public BigDecimal gpuHours(int decimals, RoundingMode rounding) {
    return gpuHours.rounded(decimals, rounding);
  }

  /**
   * {@return the node-hours}
   *
   * @param decimals the decimals to round to; negative ones round to tens, hundreds and so on
   * @param rounding how to round
   */
  public BigDecimal nodeHours(int decimals, RoundingMode rounding) {
    return nodeHours().rounded(decimals, rounding);
  }

  /**
   * {@return the node-days of 24 hours}
   *
   * @param decimals the decimals to round to; negative ones round to tens, hundreds and so on
   * @param rounding how to round
   */
  public BigDecimal nodeDays(int decimals, RoundingMode rounding) {
    return nodeHours().dividedBy(Fraction.of(HOURS_PER_DAY)).rounded(decimals, rounding);
  }

  /**
   * {@return the nodes that are busy with it throughout these days, such as the research period}
   *
   * @param days the days
   * @param decimals the decimals to round to; negative ones round to tens, hundreds and so on
   * @param rounding how to round
   */
  public BigDecimal nodes(DayRange days, int decimals, RoundingMode rounding) {
    return nodeHours().dividedBy(UnitCount.hours(days)).rounded(decimals, rounding);
  }

  /**
   * {@return the fewest whole nodes that do it in these days}
   *
   * @param days the days
   * @throws ArithmeticException if they are more than an int holds
   */
  public int wholeNodes(DayRange days) {
    return nodes(days, 0, RoundingMode.CEILING).intValueExact();
  }

  /**
   * {@return the work as a phase: its node-days rounded up to whole ones, on any days}
   *
   * @param id the id of the phase
   * @param nodes the nodes it can run on; always an input
   * @param flexibility how freely they may be chosen
   * @throws IllegalArgumentException if the id is blank
   * @throws ArithmeticException if the node-days are more than a long holds
   */
  public Phase phase(String id, NodeRange nodes, Phase.Flexibility flexibility) {
    return Phase.builder()
        .id(id)
        .workNodeDays(nodeDays(0, RoundingMode.CEILING).longValueExact())
        .nodes(nodes)
        .flexibility(flexibility)
        .build();
  }

  private Fraction nodeHours() {
    return gpuHours.dividedBy(Fraction.of(gpusPerNode));
  }

  /** {@return GPU-hours and node-days, both rounded up to whole ones} */
  @Override
  public String toString() {
    BigDecimal days = nodeDays(0, RoundingMode.CEILING);
    return gpuHours(0, RoundingMode.CEILING).toPlainString() + " GPU-hours, " + days.toPlainString()
        + " node-days of " + gpusPerNode + " GPUs";
  }
}
