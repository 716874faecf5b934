package io.github.geniac.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FractionTest {

  @ParameterizedTest
  @CsvSource({
    "1, 2, 0.5",
    "1, 3, 1/3",
    "2, 6, 1/3",
    "-2, 6, -1/3",
    "2, -6, -1/3",
    "-2, -6, 1/3",
    "0, 7, 0",
    "0, -7, 0",
    "7, 1, 7",
    "700, 7, 100",
    "1, 730, 0.1/73",
    "3, 20, 0.15",
    "3, 50, 0.06",
    "3, 60, 0.05",
    "1, 150, 0.02/3",
    "10, 24, 1.25/3",
    "1, 1024, 0.0009765625",
    "1, 3125, 0.00032"
  })
  void hasOneNormalForm(long dividend, long divisor, String text) {
    assertThat(Fraction.of(dividend, divisor)).hasToString(text);
    assertThat(Fraction.of(dividend * 77, divisor * 77)).isEqualTo(Fraction.of(dividend, divisor));
  }

  @Test
  void aDecimalNumberHasTheDivisorOne() {
    Fraction number = Fraction.of(new BigDecimal("98.320"));

    assertThat(number).isEqualTo(Fraction.of(9832, 100)).hasToString("98.32");
    assertThat(number.dividend()).isEqualTo(new BigDecimal("98.32"));
    assertThat(number.divisor()).isEqualTo(BigInteger.ONE);
    assertThat(Fraction.of(1, 3).divisor()).isEqualTo(BigInteger.valueOf(3));
    assertThat(Fraction.of(new BigDecimal("1E+2"))).isEqualTo(Fraction.of(100));
  }

  @Test
  void refusesADivisorOfZeroAndNumbersWithoutEnd() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Fraction.of(5, 0))
        .withMessage("Fraction: the divisor of 5 must not be 0");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Fraction.of(1, 3).dividedBy(Fraction.ZERO))
        .withMessage("Fraction: 1/3 cannot be divided by 0");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Fraction.of(new BigDecimal("1E+999")))
        .withMessageContaining("at most 100 digits");
  }

  @Test
  void roundsOnlyWithAModeAndTruncatesTowardZero() {
    Fraction third = Fraction.of(1000, 3);

    assertThat(third.rounded(2, RoundingMode.DOWN)).isEqualTo(new BigDecimal("333.33"));
    assertThat(third.rounded(0, RoundingMode.UP)).isEqualTo(new BigDecimal("334"));
    assertThat(third.rounded(-1, RoundingMode.DOWN)).isEqualByComparingTo("330");
    assertThat(third.negated().rounded(0, RoundingMode.DOWN)).isEqualTo(new BigDecimal("-333"));
    assertThat(Fraction.of(1, 2).rounded(0, RoundingMode.HALF_UP)).isEqualTo(BigDecimal.ONE);
  }

  @Test
  void knowsItsSign() {
    assertThat(Fraction.of(-1, 3).signum()).isEqualTo(-1);
    assertThat(Fraction.ZERO.signum()).isZero();
    assertThat(Fraction.ZERO.isZero()).isTrue();
    assertThat(Fraction.of(1, 3).isZero()).isFalse();
    assertThat(Fraction.of(1, 3).min(Fraction.of(1, 4))).isEqualTo(Fraction.of(1, 4));
    assertThat(Fraction.of(1, 4).min(Fraction.of(1, 3))).isEqualTo(Fraction.of(1, 4));
    assertThat(Fraction.of(1, 3)).isGreaterThan(Fraction.of(333, 1000)).isNotEqualTo("1/3");
    assertThat(Fraction.of(2, 3)).isGreaterThan(Fraction.of(1, 3));
    assertThat(Fraction.of(1, 3)).isNotEqualTo(Fraction.of(1, 7)).isNotEqualTo(Fraction.of(2, 3));
  }
}
