package io.github.geniac.pricing.whatif;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.geniac.core.Fraction;
import io.github.geniac.pricing.whatif.BreakEven.Cheaper;
import io.github.geniac.rules.Part;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** Break-even points of random plans beside full sheets at single values. */
class BreakEvenProperties {

  private static final int FINE = 9;

  @Property(tries = 100)
  void theWinnerAtAnyValueIsThatOfTheSheets(@ForAll long seed) {
    WhatIf whatIf = RandomPlans.whatIf(seed);
    RandomPlans dice = new RandomPlans(seed + 1);
    Scalar scalar = dice.any(List.of(
        Scalar.fx("USD/JPY"),
        Scalar.priceFactor("gpu"),
        Scalar.utilization("gpu"),
        Scalar.price("bulk")));

    BreakEven result = whatIf.breakEven(scalar);

    boolean part = scalar.most().isPresent();
    for (int i = 0; i < 4; i++) {
      check(result, part ? dice.decimal(99, 2) : dice.decimal(30_000, 2));
    }
    for (Fraction point : result.points()) {
      check(result, point.rounded(FINE, RoundingMode.FLOOR));
      BigDecimal above =
          point.rounded(FINE, RoundingMode.FLOOR).add(BigDecimal.ONE.movePointLeft(FINE));
      check(result, part ? above.min(BigDecimal.ONE) : above);
    }
  }

  @Property(tries = 40)
  void theWinnerAtAnyCountIsThatOfTheSheets(@ForAll long seed) {
    WhatIf whatIf = RandomPlans.whatIf(seed);
    Scalar scalar = Scalar.count("gpu", 0, 25);

    BreakEven result = whatIf.breakEven(scalar);

    for (int count = 0; count <= 25; count++) {
      check(result, BigDecimal.valueOf(count));
    }
    assertThat(result.segments().get(0).from()).isEqualTo(Fraction.ZERO);
    for (int i = 1; i < result.segments().size(); i++) {
      BreakEven.Segment before = result.segments().get(i - 1);
      BreakEven.Segment here = result.segments().get(i);
      assertThat(here.from()).isEqualTo(before.to().orElseThrow().plus(Fraction.ONE));
      assertThat(here.cheaper()).isNotEqualTo(before.cheaper());
    }
  }

  private static void check(BreakEven result, BigDecimal value) {
    if (value.signum() <= 0 && result.scalar().shift() instanceof Shift.Fx) {
      return;
    }
    Fraction a = cost(result.a(), result.scalar(), value);
    Fraction b = cost(result.b(), result.scalar(), value);
    Cheaper expected =
        a.compareTo(b) < 0 ? Cheaper.A : a.compareTo(b) > 0 ? Cheaper.B : Cheaper.EQUAL;

    assertThat(result.at(Fraction.of(value))).as("%s at %s", result, value).contains(expected);
  }

  private static Fraction cost(PlanChoice choice, Scalar scalar, BigDecimal value) {
    Situation situation = scalar.set(choice.whatIf().base(), value);
    Part part = choice.part();
    return choice
        .whatIf()
        .pricing()
        .price(situation.proposal())
        .plan(part)
        .total()
        .exact()
        .amount();
  }
}
