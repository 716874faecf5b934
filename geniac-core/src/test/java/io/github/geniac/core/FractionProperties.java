package io.github.geniac.core;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.BigInteger;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** The arithmetic of fractions against cross-multiplied whole numbers, and its laws. */
class FractionProperties {

  private record Ratio(long dividend, long divisor) {

    Fraction fraction() {
      return Fraction.of(dividend, divisor);
    }
  }

  @Provide
  Arbitrary<Ratio> ratios() {
    Arbitrary<Long> divisors = Arbitraries.oneOf(
        Arbitraries.of(1L, 2L, 5L, 10L, 28L, 30L, 31L, 73L, 182L, 730L),
        Arbitraries.longs().between(1, 1_000_000));
    return Combinators.combine(Arbitraries.longs().between(-1_000_000, 1_000_000), divisors)
        .as(Ratio::new);
  }

  /** Whether a fraction is the quotient of two whole numbers, told by cross-multiplication. */
  private static boolean is(Fraction fraction, BigInteger dividend, BigInteger divisor) {
    return fraction
            .dividend()
            .multiply(new BigDecimal(divisor))
            .compareTo(new BigDecimal(dividend.multiply(fraction.divisor())))
        == 0;
  }

  private static BigInteger big(long number) {
    return BigInteger.valueOf(number);
  }

  @Property
  void sumsDifferencesAndProductsAreExact(@ForAll("ratios") Ratio a, @ForAll("ratios") Ratio b) {
    BigInteger ad = big(a.dividend).multiply(big(b.divisor));
    BigInteger bd = big(b.dividend).multiply(big(a.divisor));
    BigInteger divisor = big(a.divisor).multiply(big(b.divisor));

    assertThat(is(a.fraction().plus(b.fraction()), ad.add(bd), divisor)).isTrue();
    assertThat(is(a.fraction().minus(b.fraction()), ad.subtract(bd), divisor)).isTrue();
    assertThat(is(
            a.fraction().multipliedBy(b.fraction()),
            big(a.dividend).multiply(big(b.dividend)),
            divisor))
        .isTrue();
    assertThat(a.fraction().multipliedBy(b.dividend))
        .isEqualTo(a.fraction().multipliedBy(Fraction.of(b.dividend)));
    assertThat(Integer.signum(a.fraction().compareTo(b.fraction()))).isEqualTo(ad.compareTo(bd));
  }

  @Property
  void dividingUndoesMultiplying(@ForAll("ratios") Ratio a, @ForAll("ratios") Ratio b) {
    Assume.that(b.dividend != 0);

    assertThat(a.fraction().multipliedBy(b.fraction()).dividedBy(b.fraction()))
        .isEqualTo(a.fraction());
    assertThat(a.fraction().dividedBy(b.fraction()).multipliedBy(b.fraction()))
        .isEqualTo(a.fraction());
  }

  @Property
  void equalNumbersAreEqualValues(@ForAll("ratios") Ratio a, @ForAll("ratios") Ratio b) {
    Fraction detour = a.fraction().plus(b.fraction()).minus(b.fraction());

    assertThat(detour).isEqualTo(a.fraction()).hasSameHashCodeAs(a.fraction());
    assertThat(detour).hasToString(a.fraction().toString()).isEqualByComparingTo(a.fraction());
    assertThat(a.fraction().equals(b.fraction()))
        .isEqualTo(a.fraction().compareTo(b.fraction()) == 0);
  }
}
