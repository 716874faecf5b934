package io.github.geniac.pricing.estimate;

import io.github.geniac.pricing.internal.Numbers;
import java.math.BigDecimal;

/**
 * What a GPU does at its peak, in dense BF16 arithmetic, as a source states it. Immutable.
 *
 * <p>Vendors print the peak with 2:4 sparsity, which training does not use, as the large figure:
 * 1,979 instead of 989 TFLOP/s for the H100 SXM. With that one every estimate comes out at half of
 * what the run takes.
 *
 * @param name the GPU, such as {@code H100 SXM}
 * @param teraflops its dense BF16 peak, in TFLOP/s (10<sup>12</sup> operations a second), above 0
 * @param source where the figure stands
 */
public record GpuPeak(String name, BigDecimal teraflops, String source) {

  /** NVIDIA H100 SXM: 989 TFLOP/s dense BF16. */
  public static final GpuPeak H100_SXM = new GpuPeak(
      "H100 SXM",
      new BigDecimal("989"),
      "NVIDIA H100 data sheet: BF16 tensor core, 1,979 TFLOP/s with sparsity, half without");

  /**
   * Checks the figure and brings it to its normal form.
   *
   * @param name the GPU
   * @param teraflops its dense BF16 peak, in TFLOP/s
   * @param source where the figure stands
   * @throws IllegalArgumentException if the figure is 0 or less, or a text is blank
   */
  public GpuPeak {
    Numbers.check(!name.isBlank(), "GpuPeak: name must not be blank");
    Numbers.check(!source.isBlank(), "GpuPeak %s: source must not be blank", name);
    teraflops = Numbers.positive("GpuPeak " + name, "teraflops", teraflops);
  }

  /**
   * {@return the peak that a source states}
   *
   * @param name the GPU
   * @param teraflops its dense BF16 peak, in TFLOP/s, such as {@code "989"}
   * @param source where the figure stands
   * @throws IllegalArgumentException if the figure is no number above 0, or a text is blank
   */
  public static GpuPeak of(String name, String teraflops, String source) {
    return new GpuPeak(name, Numbers.decimal("GpuPeak " + name, "teraflops", teraflops), source);
  }

  /** {@return the peak in operations an hour} */
  BigDecimal flopsPerHour() {
    return teraflops.scaleByPowerOfTen(12).multiply(BigDecimal.valueOf(3_600));
  }
}
