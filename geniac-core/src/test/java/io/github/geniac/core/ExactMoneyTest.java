package io.github.geniac.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.math.RoundingMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.BigRange;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Scale;
import org.joda.money.BigMoney;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;

class ExactMoneyTest {

  private static final ExactMoney THIRD = ExactMoney.parse("JPY 1000").dividedBy(3);

  @Test
  void addsAndMultipliesWithoutRounding() {
    ExactMoney price = ExactMoney.of(BigMoney.parse("USD 39.330"));

    assertThat(price).isEqualTo(ExactMoney.parse("USD 39.33")).hasToString("USD 39.33");
    assertThat(price.multipliedBy(24)).isEqualTo(ExactMoney.parse("USD 943.92"));
    assertThat(price.multipliedBy(new BigDecimal("0.5"))).hasToString("USD 19.665");
    assertThat(price.multipliedBy(Fraction.of(1, 3))).hasToString("USD 13.11");
    assertThat(price.plus(price).minus(price)).isEqualTo(price);
    assertThat(THIRD.multipliedBy(3)).isEqualTo(ExactMoney.parse("JPY 1000"));
    assertThat(THIRD.plus(THIRD).plus(THIRD).amount()).isEqualTo(Fraction.of(1000));
    assertThat(ExactMoney.zero(CurrencyUnit.JPY).isZero()).isTrue();
    assertThat(THIRD.isZero()).isFalse();
  }

  @Test
  void roundsToTheCurrencyOrFewerDecimals() {
    ExactMoney usd = ExactMoney.parse("USD 123.195");

    assertThat(THIRD.rounded(RoundingMode.DOWN)).isEqualTo(Money.parse("JPY 333"));
    assertThat(THIRD.rounded(-2, RoundingMode.UP)).isEqualTo(Money.parse("JPY 400"));
    assertThat(usd.rounded(RoundingMode.HALF_UP)).isEqualTo(Money.parse("USD 123.20"));
    assertThat(usd.rounded(1, RoundingMode.DOWN)).isEqualTo(Money.parse("USD 123.10"));
    assertThat(usd.rounded(2, RoundingMode.DOWN)).isEqualTo(Money.parse("USD 123.19"));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> THIRD.rounded(1, RoundingMode.DOWN))
        .withMessage("ExactMoney: JPY has 0 decimals, so it cannot be rounded to 1");
  }

  @Test
  void refusesMixedCurrenciesAndNamesBoth() {
    ExactMoney usd = ExactMoney.parse("USD 2");

    assertThatIllegalArgumentException()
        .isThrownBy(() -> THIRD.plus(usd))
        .withMessage("ExactMoney: USD 2 cannot be added to JPY 1000/3 (about 333.3333): the"
            + " currencies differ; convert one by an FX assumption");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> THIRD.minus(usd))
        .withMessageContaining("USD 2 cannot be taken from JPY 1000/3");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> THIRD.compareTo(usd))
        .withMessageContaining("USD 2 cannot be compared with JPY 1000/3");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> THIRD.convertedBy(FxAssumption.of("USD", "EUR", "0.9")))
        .withMessageContaining("cannot be converted by the FX assumption USD/EUR");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ExactMoney.parse("YEN 5"))
        .withMessageContaining("ExactMoney: 'YEN 5' is not an amount");
  }

  @Test
  void convertsInEitherDirection() {
    FxAssumption rate = FxAssumption.of("USD", "JPY", "149.22");

    assertThat(ExactMoney.parse("USD 100").convertedBy(rate))
        .isEqualTo(ExactMoney.parse("JPY 14922"));
    assertThat(ExactMoney.parse("JPY 14922").convertedBy(rate))
        .isEqualTo(ExactMoney.parse("USD 100"));
    assertThat(rate.converts(CurrencyUnit.JPY, CurrencyUnit.USD)).isTrue();
    assertThat(rate.converts(CurrencyUnit.USD, CurrencyUnit.JPY)).isTrue();
    assertThat(rate.converts(CurrencyUnit.USD, CurrencyUnit.EUR)).isFalse();
    assertThat(rate.converts(CurrencyUnit.EUR, CurrencyUnit.JPY)).isFalse();
    assertThat(rate.converts(CurrencyUnit.JPY, CurrencyUnit.EUR)).isFalse();
    assertThat(rate.converts(CurrencyUnit.USD, CurrencyUnit.USD)).isFalse();
  }

  @Property
  void thereAndBackIsTheIdentity(
      @ForAll @LongRange(min = 0, max = 1_000_000_000_000L) long yen,
      @ForAll @BigRange(min = "0.0001", max = "1000") @Scale(4) BigDecimal rate) {
    ExactMoney amount = ExactMoney.of(CurrencyUnit.JPY, Fraction.of(yen));
    FxAssumption fx = FxAssumption.of("USD", "JPY", rate.toPlainString());

    assertThat(amount.convertedBy(fx).currency()).isEqualTo(CurrencyUnit.USD);
    assertThat(amount.convertedBy(fx).convertedBy(fx)).isEqualTo(amount);
  }

  @Test
  void isAValue() {
    assertThat(THIRD)
        .isEqualTo(ExactMoney.parse("JPY 2000").dividedBy(6))
        .hasSameHashCodeAs(ExactMoney.parse("JPY 2000").dividedBy(6))
        .isGreaterThan(ExactMoney.parse("JPY 333"))
        .isLessThan(ExactMoney.parse("JPY 334"))
        .isNotEqualTo(ExactMoney.parse("JPY 333"))
        .isNotEqualTo(ExactMoney.of(CurrencyUnit.USD, THIRD.amount()))
        .isNotEqualTo("JPY 1000/3");
    assertThat(THIRD.toBigMoney())
        .isEqualTo(BigMoney.parse("JPY 333.3333333333333333333333333333333"));
    assertThat(THIRD).hasToString("JPY 1000/3 (about 333.3333)");
  }
}
