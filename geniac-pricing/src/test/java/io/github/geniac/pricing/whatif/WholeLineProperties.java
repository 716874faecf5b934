package io.github.geniac.pricing.whatif;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.geniac.core.Fraction;
import java.math.BigInteger;
import java.math.RoundingMode;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
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
