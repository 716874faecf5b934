package io.github.geniac.bench;

import io.github.geniac.pricing.CostLine;
import io.github.geniac.pricing.whatif.Axis;
import io.github.geniac.pricing.whatif.WhatIf;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import org.joda.money.BigMoney;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/**
 * The grid as one writes it with plain Joda-Money: price x quantity, converted, truncated, added
 * up, line by line. Lines that do not vary with price and count are worked out for each cell, or,
 * hoisted, once for each rate.
 */
final class JodaGrid implements PriceGrid {

  /** A line in foreign currency: its price, and its hours for one node or in all. */
  private record Line(BigMoney price, BigDecimal quantity) {

    Money at(BigDecimal rate) {
      return at(price, quantity, rate);
    }

    static Money at(BigMoney price, BigDecimal quantity, BigDecimal rate) {
      return price
          .multipliedBy(quantity)
          .convertedTo(CurrencyUnit.JPY, rate)
          .toMoney(RoundingMode.DOWN);
    }
  }

  private final boolean hoisted;
  private final List<BigDecimal> rates;
  private final List<BigMoney> prices;
  private final List<BigDecimal> counts;
  /** Lines in yen, which nothing changes. */
  private final List<Money> domestic = new ArrayList<>();

  private final List<Line> foreign = new ArrayList<>();
  /** The lines whose price and count vary, with the hours of one node. */
  private final List<Line> varied = new ArrayList<>();

  JodaGrid(boolean hoisted, int points) {
    this.hoisted = hoisted;
    this.rates = numbers(PriceGrid.rates(points));
    this.prices = numbers(PriceGrid.prices(points)).stream()
        .map(price -> BigMoney.of(CurrencyUnit.USD, price))
        .toList();
    this.counts = numbers(PriceGrid.counts(points));
    WhatIf whatIf = PriceGrid.whatIf();
    for (CostLine line : whatIf.asStated().sheet().plan(PART).lines()) {
      add(line, whatIf);
    }
  }

  private static List<BigDecimal> numbers(Axis axis) {
    return axis.labels().stream().map(BigDecimal::new).toList();
  }

  private void add(CostLine line, WhatIf whatIf) {
    if (line.fx().isEmpty()) {
      domestic.add(line.amount().orElseThrow());
      return;
    }
    BigMoney price = line.unitPrice().orElseThrow();
    BigDecimal quantity = line.quantity().orElseThrow().dividend();
    if (line.item().value().equals(VARIED)) {
      int nodes = whatIf.base().proposal().allocations().stream()
          .filter(one -> one.id().equals(line.item()))
          .mapToInt(one -> one.nodeSchedule().orElseThrow().maxNodes())
          .sum();
      varied.add(new Line(price, quantity.divide(BigDecimal.valueOf(nodes))));
    } else {
      foreign.add(new Line(price, quantity));
    }
  }

  @Override
  public String name() {
    return hoisted ? "joda-hoisted" : "joda";
  }

  @Override
  public void fill(long[] totals) {
    int index = 0;
    for (BigDecimal rate : rates) {
      Money rest = rest(rate);
      for (BigMoney price : prices) {
        for (BigDecimal count : counts) {
          Money total = hoisted ? rest : rest(rate);
          for (Line line : varied) {
            total = total.plus(Line.at(price, line.quantity().multiply(count), rate));
          }
          totals[index++] = total.getAmountMajorLong();
        }
      }
    }
  }

  private Money rest(BigDecimal rate) {
    Money sum = Money.zero(CurrencyUnit.JPY);
    for (Money amount : domestic) {
      sum = sum.plus(amount);
    }
    for (Line line : foreign) {
      sum = sum.plus(line.at(rate));
    }
    return sum;
  }
}
