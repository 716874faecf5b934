package io.github.geniac.pricing.whatif;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.geniac.core.Fraction;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;

/** The whole-number arithmetic of the kernel beside exact fractions. */
class WholeLineProperties {

  @Property(tries = 5_000)
  void aLineIsTheExactAmountRounded(
      @ForAll("forms") LineForm form,
      @ForAll("modes") RoundingMode mode,
      @ForAll @IntRange(min = -3, max = 3) int decimals,
      @ForAll @LongRange(min = 0, max = 5_000) long y,
      @ForAll @LongRange(min = 0, max = 5_000) long x) {
    WholeLine line = WholeLine.fitting(form, decimals, mode, 5_000, 5_000).orElseThrow();
    long expected =
        form.at(y, x).rounded(decimals, mode).movePointRight(decimals).longValueExact();

    assertThat(line.at(y, x)).isEqualTo(expected);
    long[] sums = {7, 7, 7};
    line.addTo(sums, y, new long[] {x, 0, x}, 3);
    long without =
        form.at(y, 0).rounded(decimals, mode).movePointRight(decimals).longValueExact();
    assertThat(sums).containsExactly(7 + 3 * expected, 7 + 3 * without, 7 + 3 * expected);
    assertThat(BigInteger.valueOf(expected)).isLessThanOrEqualTo(line.most());
  }

  /** Numerators just below, at and above multiples of the divisor, up to the last that fits. */
  @Property(tries = 5_000)
  void theReciprocalDividesExactlyUpToItsLimit(
      @ForAll @LongRange(min = 1, max = (1L << 61) - 1) long divisor,
      @ForAll @LongRange(min = 0, max = (1L << 61) - 1) long any,
      @ForAll @LongRange(min = -1, max = 1) long beside,
      @ForAll @IntRange(min = 0, max = 60) int smaller) {
    long by = Math.max(1, divisor >> smaller);
    long numerator = Math.min(Math.max(any / by * by + beside, 0), (1L << 61) - 1);
    LineForm form =
        new LineForm(Fraction.of(numerator, by), Fraction.ZERO, Fraction.ZERO, Fraction.ZERO);

    assertThat(WholeLine.fitting(form, 0, RoundingMode.DOWN, 0, 0).orElseThrow().at(0, 0))
        .isEqualTo(numerator / by);
  }

  @Example
  void tiesGoWhereTheModeSays() {
    // y / 2: 0, a half, 1, one and a half, 2, two and a half
    LineForm halves = new LineForm(Fraction.ZERO, Fraction.of(1, 2), Fraction.ZERO, Fraction.ZERO);

    assertThat(rounded(halves, RoundingMode.DOWN)).containsExactly(0, 0, 1, 1, 2, 2);
    assertThat(rounded(halves, RoundingMode.UP)).containsExactly(0, 1, 1, 2, 2, 3);
    assertThat(rounded(halves, RoundingMode.HALF_UP)).containsExactly(0, 1, 1, 2, 2, 3);
    assertThat(rounded(halves, RoundingMode.HALF_DOWN)).containsExactly(0, 0, 1, 1, 2, 2);
    assertThat(rounded(halves, RoundingMode.HALF_EVEN)).containsExactly(0, 0, 1, 2, 2, 2);
  }

  private static long[] rounded(LineForm form, RoundingMode mode) {
    WholeLine line = WholeLine.fitting(form, 0, mode, 5, 0).orElseThrow();
    long[] rounded = new long[6];
    for (int y = 0; y < 6; y++) {
      rounded[y] = line.at(y, 0);
    }
    return rounded;
  }

  @Example
  void whatCouldPassTheArithmeticIsNoLine() {
    Fraction most = Fraction.of((1L << 61) - 1);
    Fraction one = Fraction.ONE;
    Fraction none = Fraction.ZERO;

    assertThat(WholeLine.fitting(new LineForm(most, none, none, none), 0, RoundingMode.DOWN, 9, 9))
        .hasValueSatisfying(line -> {
          assertThat(line.at(9, 9)).isEqualTo((1L << 61) - 1);
          assertThat(line.most()).isEqualTo((1L << 61) - 1);
        });
    assertThat(WholeLine.fitting(new LineForm(most, one, none, none), 0, RoundingMode.DOWN, 1, 0))
        .isEmpty();
    assertThat(WholeLine.fitting(new LineForm(most, none, one, none), 0, RoundingMode.DOWN, 0, 1))
        .isEmpty();
    assertThat(WholeLine.fitting(new LineForm(most, none, none, one), 0, RoundingMode.DOWN, 1, 1))
        .isEmpty();
    assertThat(WholeLine.fitting(new LineForm(most, none, none, none), 1, RoundingMode.DOWN, 0, 0))
        .isEmpty();
    Fraction fine = Fraction.of(new BigDecimal("1E-19"));
    assertThat(WholeLine.fitting(new LineForm(fine, none, none, none), 0, RoundingMode.DOWN, 0, 0))
        .isEmpty();
    Fraction steep = Fraction.of(1L << 61);
    assertThat(WholeLine.fitting(new LineForm(one, steep, none, none), 0, RoundingMode.DOWN, 0, 0))
        .isEmpty();
    Fraction third = Fraction.of((1L << 61) - 1, 3);
    assertThat(WholeLine.fitting(new LineForm(third, none, none, none), 0, RoundingMode.UP, 0, 0))
        .isEmpty();
    assertThat(WholeLine.fitting(new LineForm(third, none, none, none), 0, RoundingMode.DOWN, 0, 0))
        .isPresent();
  }

  @Example
  void linesAreEqualIfTheyAreTheSameFunction() {
    LineForm form =
        new LineForm(Fraction.of(1, 3), Fraction.of(1, 2), Fraction.of(5), Fraction.of(7, 9));
    WholeLine line = line(form);

    assertThat(line).isEqualTo(line(form)).hasSameHashCodeAs(line(form));
    assertThat(line).isNotEqualTo("line");
    Fraction one = Fraction.ONE;
    for (LineForm other : new LineForm[] {
      new LineForm(form.u().plus(one), form.v(), form.w(), form.z()),
      new LineForm(form.u(), form.v().plus(one), form.w(), form.z()),
      new LineForm(form.u(), form.v(), form.w().plus(one), form.z()),
      new LineForm(form.u(), form.v(), form.w(), form.z().plus(one)),
      new LineForm(
          form.u().dividedBy(Fraction.of(7)),
          form.v().dividedBy(Fraction.of(7)),
          form.w().dividedBy(Fraction.of(7)),
          form.z().dividedBy(Fraction.of(7))),
    }) {
      assertThat(line(other)).isNotEqualTo(line);
      assertThat(line(other).hashCode()).isNotEqualTo(line.hashCode());
    }
    LineForm tied = new LineForm(Fraction.of(1, 2), Fraction.ZERO, Fraction.ZERO, Fraction.ZERO);
    assertThat(WholeLine.fitting(tied, 0, RoundingMode.HALF_EVEN, 0, 0))
        .isNotEqualTo(WholeLine.fitting(tied, 0, RoundingMode.HALF_UP, 0, 0));
  }

  private static WholeLine line(LineForm form) {
    return WholeLine.fitting(form, 0, RoundingMode.DOWN, 9, 9).orElseThrow();
  }

  @Property
  void aFormGoesThroughItsCorners(
      @ForAll("forms") LineForm form,
      @ForAll @LongRange(min = 0, max = 99) long topY,
      @ForAll @LongRange(min = 0, max = 99) long topX) {
    LineForm found = LineForm.through(
        form.at(0, 0), form.at(topY, 0), form.at(0, topX), form.at(topY, topX), topY, topX);

    assertThat(found.at(topY, topX)).isEqualTo(form.at(topY, topX));
    if (topY > 0 && topX > 0) {
      assertThat(found).isEqualTo(form);
      assertThat(found.dependsOnX()).isEqualTo(!form.at(1, 1).equals(form.at(1, 0)));
      assertThat(found.isRising()).isTrue();
    }
  }

  @Example
  void aFormThatFallsAnywhereIsNotRising() {
    Fraction one = Fraction.ONE;
    Fraction less = one.negated();

    assertThat(new LineForm(one, one, one, one).isRising()).isTrue();
    assertThat(new LineForm(less, one, one, one).isRising()).isFalse();
    assertThat(new LineForm(one, less, one, one).isRising()).isFalse();
    assertThat(new LineForm(one, one, less, one).isRising()).isFalse();
    assertThat(new LineForm(one, one, one, less).isRising()).isFalse();
  }

  @Provide
  Arbitrary<LineForm> forms() {
    return Combinators.combine(fractions(), fractions(), fractions(), fractions())
        .as(LineForm::new);
  }

  @Provide
  Arbitrary<RoundingMode> modes() {
    return Arbitraries.of(RoundingMode.class).filter(mode -> mode != RoundingMode.UNNECESSARY);
  }

  private static Arbitrary<Fraction> fractions() {
    Arbitrary<Long> dividends = Arbitraries.longs().between(0, 20_000);
    Arbitrary<Long> divisors = Arbitraries.longs().between(1, 40);
    return Arbitraries.frequencyOf(
        net.jqwik.api.Tuple.of(1, Arbitraries.just(Fraction.ZERO)),
        net.jqwik.api.Tuple.of(4, Combinators.combine(dividends, divisors).as(Fraction::of)));
  }
}
