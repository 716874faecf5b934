package io.github.geniac.pricing.whatif;

import io.github.geniac.pricing.internal.Numbers;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/**
 * The total of one plan over every cell of a grid, such as 100 FX rates x 100 prices x 100 counts:
 * each equal to the total of the cell's full cost sheet, to the yen. Immutable; made by
 * {@link WhatIf#kernel}.
 *
 * <p><b>How it works.</b> For each point of the last axis the plan is priced at the corners of the
 * other two, which gives the exact amount of each cost line as u + v y + w x + z y x
 * ({@link LineForm}). Those become whole numbers over a divisor ({@link KernelLine}), lines of the
 * same amount become one line taken several times, and each cell then takes two multiplications and
 * a shift for each line that depends on the second axis. A cell needs no memory of its own, and
 * nothing can overflow: bounds are checked when the kernel is made, and a line that longs cannot
 * hold exactly, as with many decimals on both axes, is worked out with fractions, which is slow
 * ({@link #isWhole}).
 */
public final class GridKernel {

  private final List<Axis> axes;
  private final CurrencyUnit currency;
  private final int decimals;
  private final long[] ys;
  private final long[] xs;
  /** Lines that are the same at every point of the last axis. */
  private final KernelLines shared;
  /** The other lines, by point of the last axis. */
  private final List<KernelLines> own;

  GridKernel(
      List<Axis> axes,
      CurrencyUnit currency,
      int decimals,
      long[] ys,
      long[] xs,
      KernelLines shared,
      List<KernelLines> own) {
    this.axes = List.copyOf(axes);
    this.currency = currency;
    this.decimals = decimals;
    this.ys = ys;
    this.xs = xs;
    this.shared = shared;
    this.own = List.copyOf(own);
  }

  /** {@return the three axes; the last varies fastest in {@link #fill}} */
  public List<Axis> axes() {
    return axes;
  }

  /** {@return whether all of it is arithmetic of longs: fast, and without memory for each cell} */
  public boolean isWhole() {
    return shared.isWhole() && own.stream().allMatch(KernelLines::isWhole);
  }

  /** {@return the number of cells} */
  public int cells() {
    return ys.length * xs.length * own.size();
  }

  /**
   * Writes the total of every cell, in units of 10<sup>-{@link #decimals}</sup> of the billing
   * currency: yen, unless another rounding was chosen. The total of point i of the first axis, j of
   * the second and k of the last stands at (i x size of the second + j) x size of the last + k.
   *
   * @param totals where to write, as long as there are cells; to be used again for another fill
   * @throws IllegalArgumentException if the array has another length
   */
  public void fill(long[] totals) {
    Numbers.check(
        totals.length == cells(),
        "GridKernel: there are %d cells, but the array holds %d",
        cells(),
        totals.length);
    long[] base = new long[xs.length];
    long[] sums = new long[xs.length];
    int rows = own.size();
    for (int i = 0; i < ys.length; i++) {
      Arrays.fill(base, 0);
      shared.addTo(base, ys[i], xs);
      for (int k = 0; k < rows; k++) {
        System.arraycopy(base, 0, sums, 0, base.length);
        own.get(k).addTo(sums, ys[i], xs);
        int index = i * xs.length * rows + k;
        for (long sum : sums) {
          totals[index] = sum;
          index += rows;
        }
      }
    }
  }

  /**
   * {@return the total of one cell}
   *
   * @param i the point of the first axis, from 0
   * @param j the point of the second axis, from 0
   * @param k the point of the last axis, from 0
   * @throws IndexOutOfBoundsException if an axis has no such point
   */
  public Money total(int i, int j, int k) {
    return money(shared.at(ys[i], xs[j]) + own.get(k).at(ys[i], xs[j]));
  }

  /**
   * {@return a total of {@link #fill} as money}
   *
   * @param total the total
   */
  public Money money(long total) {
    return Money.of(currency, BigDecimal.valueOf(total, decimals).setScale(Math.max(decimals, 0)));
  }

  /** {@return the decimals that lines are rounded to; negative for tens, hundreds and so on} */
  public int decimals() {
    return decimals;
  }
}
