package io.github.geniac.bench;

import io.github.geniac.pricing.ChargePeriods;
import io.github.geniac.pricing.Pricing;
import io.github.geniac.pricing.whatif.Axis;
import io.github.geniac.pricing.whatif.WhatIf;
import io.github.geniac.rules.Part;
import java.math.BigDecimal;
import java.util.List;

/**
 * One way to fill a grid of FX rates x unit prices x node counts, 100 of each, with the total of a
 * bulk plan: three bulk allocations, of which one varies, five direct ones beside them and a cost
 * item, charged by the month, each line truncated to the yen.
 */
public interface PriceGrid {

  /** Points on each axis in the benchmark. */
  int POINTS = 100;

  /** Cells of the grid in the benchmark. */
  int CELLS = POINTS * POINTS * POINTS;

  /** The plan. */
  Part PART = Part.BULK;

  /** The allocation whose price and count vary. */
  String VARIED = "bulk-0";

  /** {@return its name, for the parameter of the benchmark} */
  String name();

  /**
   * Fills the grid, in yen; the count varies fastest, then the price.
   *
   * @param totals as long as there are cells
   */
  void fill(long[] totals);

  /** {@return what is asked, and of which proposal} */
  static WhatIf whatIf() {
    Pricing pricing = Pricing.of(Proposals.TERMS).withChargePeriods(ChargePeriods.RESEARCH_MONTHS);
    return WhatIf.of(pricing, Proposals.typical());
  }

  /**
   * {@return the rates 130.00, 130.35 and so on}
   *
   * @param points how many
   */
  static Axis rates(int points) {
    return Axis.fx("USD/JPY", numbers(points, "130", "0.35"));
  }

  /**
   * {@return the prices 39.33, 39.93 and so on, in USD a node-hour}
   *
   * @param points how many
   */
  static Axis prices(int points) {
    return Axis.price(VARIED, numbers(points, "39.33", "0.60"));
  }

  /**
   * {@return the counts 1, 2 and so on}
   *
   * @param points how many
   */
  static Axis counts(int points) {
    return Axis.counts(VARIED, 1, points);
  }

  private static String[] numbers(int points, String first, String step) {
    String[] numbers = new String[points];
    for (int i = 0; i < points; i++) {
      numbers[i] = new BigDecimal(first)
          .add(new BigDecimal(step).multiply(BigDecimal.valueOf(i)))
          .toPlainString();
    }
    return numbers;
  }

  /** {@return the names of all contenders} */
  static List<String> names() {
    return List.of("kernel", "joda-hoisted", "joda");
  }

  /**
   * {@return the contender of this name, ready to fill}
   *
   * @param name the name
   * @param points how many points each axis has
   * @throws IllegalArgumentException if there is none of the name
   */
  static PriceGrid named(String name, int points) {
    return switch (name) {
      case "kernel" -> new KernelGrid(points);
      case "joda-hoisted" -> new JodaGrid(true, points);
      case "joda" -> new JodaGrid(false, points);
      default -> throw new IllegalArgumentException("There is no contender '" + name + "'");
    };
  }
}
