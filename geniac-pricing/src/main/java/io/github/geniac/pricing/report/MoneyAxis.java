package io.github.geniac.pricing.report;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Map;
import org.joda.money.CurrencyUnit;

/**
 * A vertical scale of costs, in units, thousands, millions or billions. Immutable.
 *
 * @param axis the scale, in units of the currency
 * @param power how many zeros are left out at its ticks: 0, 3, 6 or 9
 * @param currency the currency
 */
record MoneyAxis(Axis axis, int power, CurrencyUnit currency) {

  private static final int TICKS = 6;
  private static final double LONGEST = 1e5;
  private static final int THOUSAND = 3;
  private static final int MOST = 9;
  private static final MathContext ROUND = new MathContext(10);

  static MoneyAxis around(double least, double most, CurrencyUnit currency) {
    Axis axis = Axis.around(least, most, TICKS, Svg.BOTTOM, Svg.TOP);
    double largest = Math.max(Math.abs(axis.from()), Math.abs(axis.to()));
    int power = 0;
    while (power < MOST && largest / Math.pow(10, power) >= LONGEST) {
      power += THOUSAND;
    }
    return new MoneyAxis(axis, power, currency);
  }

  double at(double cost) {
    return axis.at(cost);
  }

  void addTo(Svg svg, Wording wording) {
    svg.vertical(
        axis,
        tick -> label(wording, tick),
        wording.label("money-axis." + power, Map.of("currency", currency)));
  }

  private String label(Wording wording, double tick) {
    BigDecimal shown =
        BigDecimal.valueOf(tick).round(ROUND).movePointLeft(power).stripTrailingZeros();
    return wording.number(shown.scale() < 0 ? shown.setScale(0) : shown);
  }
}
