package io.github.geniac.pricing.whatif;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.geniac.rules.Part;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.joda.money.Money;

/** Every cell of the kernel beside the full cost sheet of the cell. */
class GridKernelProperties {

  @Property(tries = 300)
  void eachCellIsTheTotalOfItsFullSheet(@ForAll long seed) {
    WhatIf whatIf = RandomPlans.whatIf(seed);
    RandomPlans dice = new RandomPlans(seed + 1);
    Part part = dice.any(List.of(Part.DIRECT, Part.BULK));
    String item = part == Part.DIRECT ? "gpu" : "bulk";
    Axis fx = fx(dice);
    Axis second = second(dice, whatIf, item);
    boolean swapped = dice.below(2) == 0;
    Axis last = last(dice, item);
    GridKernel kernel =
        swapped ? whatIf.kernel(part, second, fx, last) : whatIf.kernel(part, fx, second, last);

    assertCellsAreSheets(whatIf, part, kernel);
  }

  /** All corners, and the cells between them too: the grids are small. */
  private static void assertCellsAreSheets(WhatIf whatIf, Part part, GridKernel kernel) {
    long[] totals = new long[kernel.cells()];
    kernel.fill(totals);
    int index = 0;
    List<Axis> axes = kernel.axes();
    for (int i = 0; i < axes.get(0).size(); i++) {
      for (int j = 0; j < axes.get(1).size(); j++) {
        for (int k = 0; k < axes.get(2).size(); k++) {
          Situation situation = whatIf.base();
          for (Scenario point : List.of(
              axes.get(0).points().get(i),
              axes.get(1).points().get(j),
              axes.get(2).points().get(k))) {
            situation = point.applyTo(situation);
          }
          Money expected = whatIf
              .pricing()
              .withTerms(situation.terms())
              .price(situation.proposal())
              .plan(part)
              .total()
              .amount()
              .orElseThrow();
          assertThat(kernel.money(totals[index++])).isEqualTo(expected);
          assertThat(kernel.total(i, j, k)).isEqualTo(expected);
        }
      }
    }
    assertThat(index).isEqualTo(totals.length);
  }

  private static Axis fx(RandomPlans dice) {
    Shift shift = Shift.fx("USD/JPY", Change.fixed("1"));
    Change.Kind kind = dice.any(List.of(Change.Kind.values()));
    return Axis.changed("fx", shift, kind, numbers(dice, 30_000, kind == Change.Kind.FIXED));
  }

  private static Axis second(RandomPlans dice, WhatIf whatIf, String item) {
    if (dice.below(4) == 0) {
      return Axis.utilization(item, numbers(dice, 100, false));
    }
    if (dice.below(4) == 0) {
      return Axis.changed(
          "all prices",
          Shift.prices(Change.scaled("1")),
          Change.Kind.SCALED,
          numbers(dice, 300, false));
    }
    Change.Kind kind = dice.any(
        List.of(Change.Kind.RELATIVE, Change.Kind.ABSOLUTE, Change.Kind.SCALED, Change.Kind.FIXED));
    boolean tiered = whatIf.base().proposal().allocations().stream()
        .filter(one -> one.id().value().equals(item))
        .anyMatch(one -> one.pricePlan().orElseThrow().toString().contains("PriceTier"));
    if (tiered && kind == Change.Kind.FIXED) {
      kind = Change.Kind.SCALED;
    }
    return Axis.changed(
        "price", Shift.price(item, Change.scaled("1")), kind, numbers(dice, 30_000, false));
  }

  private static Axis last(RandomPlans dice, String item) {
    int first = dice.below(30);
    return switch (dice.below(4)) {
      case 0 ->
        Axis.of(
            "days",
            Scenario.of("as stated"),
            Scenario.of("later", Shift.moved(item, dice.below(20))),
            Scenario.of("longer", Shift.extended(item, dice.below(20))));
      case 1 -> Axis.of("only", Scenario.of("as stated"));
      case 2 ->
        Axis.of(
            "research start",
            Scenario.of(
                "later",
                Shift.researchStart(RandomPlans.TERMS.researchStart().plusDays(dice.below(30)))),
            Scenario.of("as stated"));
      default -> Axis.counts(item, first, first + dice.below(4));
    };
  }

  /** One to three different numbers above 0, with up to two decimals, in no order. */
  private static String[] numbers(RandomPlans dice, int below, boolean rising) {
    TreeSet<BigDecimal> numbers = new TreeSet<>();
    int count = 1 + dice.below(3);
    while (numbers.size() < count) {
      numbers.add(dice.decimal(below, 2));
    }
    List<String> texts =
        new ArrayList<>(numbers.stream().map(BigDecimal::toPlainString).toList());
    if (!rising) {
      java.util.Collections.reverse(texts);
    }
    return texts.toArray(new String[0]);
  }
}
