package io.github.geniac.pricing.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.geniac.core.Fraction;
import io.github.geniac.rules.Verdict;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;

/** Numbers as they are told and as they are taken. */
class WordsTest {

  private static final Words ENGLISH = new Words(Locale.ENGLISH);
  private static final Words JAPANESE = new Words(Locale.JAPANESE);

  @Test
  void numbersHaveTheirThousandsApart() {
    assertThat(ENGLISH.number(new BigDecimal("1234567.80"))).isEqualTo("1,234,567.80");
    assertThat(ENGLISH.number(new BigDecimal("1E+3"))).isEqualTo("1,000");
    assertThat(JAPANESE.number(new BigDecimal("-1234"))).isEqualTo("-1,234");
    assertThat(ENGLISH.number(Fraction.of(new BigDecimal("1234.5")))).isEqualTo("1,234.5");
    assertThat(ENGLISH.number(Fraction.of(2, 3))).isEqualTo("0.6667");
    assertThat(ENGLISH.signed(new BigDecimal("1234"))).isEqualTo("+1,234");
    assertThat(ENGLISH.signed(BigDecimal.ZERO)).isEqualTo("+0");
    assertThat(ENGLISH.signed(new BigDecimal("-5"))).isEqualTo("-5");
    assertThat(ENGLISH.percent(Fraction.of(1, 3))).isEqualTo("33.3 %");
    assertThat(ENGLISH.percent(BigDecimal.ONE, BigDecimal.valueOf(3))).isEqualTo("+33.3 %");
    assertThat(ENGLISH.percent(BigDecimal.ONE, BigDecimal.ZERO)).isEmpty();
  }

  @Test
  void amountsAreToldOrNotKnown() {
    Money yen = Money.parse("JPY 1234");

    assertThat(ENGLISH.amount(Optional.of(yen))).isEqualTo("1,234");
    assertThat(ENGLISH.amount(Optional.empty())).isEqualTo("not known");
    assertThat(JAPANESE.amount(Optional.empty())).isEqualTo("不明");
    assertThat(ENGLISH.total(yen, true)).isEqualTo("1,234");
    assertThat(ENGLISH.word(Verdict.ADMISSIBLE)).isEqualTo("ADMISSIBLE");
    assertThat(JAPANESE.label("at-least", Map.of("amount", "5"))).isEqualTo("不明（少なくとも 5）");
    assertThat(JAPANESE.total(yen, false)).isEqualTo("不明（少なくとも 1,234）");
  }

  @Test
  void numbersAreTakenInTheirNormalForm() {
    assertThat(Numbers.sized("A", "b", new BigDecimal("1.500"))).isEqualTo("1.5");
    assertThat(Numbers.sized("A", "b", new BigDecimal("1E+3")).scale()).isZero();
    assertThat(Numbers.positive("A", "b", new BigDecimal("2.0"))).isEqualTo("2");
    assertThat(Numbers.notNegative("A", "b", new BigDecimal("0.00"))).isEqualTo("0");
    assertThat(Numbers.decimal("A", "b", " 1e3 ")).isEqualByComparingTo("1000");
  }

  @Test
  void aHundredDigitsOnEitherSideAreTakenAndNoMore() {
    assertThatCode(() -> Numbers.sized("A", "b", new BigDecimal("1E+99")))
        .doesNotThrowAnyException();
    assertThatCode(() -> Numbers.sized("A", "b", new BigDecimal("1E-100")))
        .doesNotThrowAnyException();
    for (String number : List.of("1E+100", "1E-101", "1E+999999999")) {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> Numbers.sized("A", "b", new BigDecimal(number)))
          .withMessage("A: b must have at most 100 digits before and after the decimal point, was "
              + number);
    }
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Numbers.positive("A", "b", BigDecimal.ZERO))
        .withMessage("A: b must be above 0, was 0");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Numbers.notNegative("A", "b", new BigDecimal("-0.5")))
        .withMessage("A: b must be 0 or more, was -0.5");
  }
}
