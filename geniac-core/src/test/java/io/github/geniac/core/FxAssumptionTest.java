package io.github.geniac.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import org.joda.money.CurrencyUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FxAssumptionTest {

  private static final FxAssumption USD_JPY = FxAssumption.of("USD", "JPY", "149.22");

  @Test
  void oneUnitOfTheBaseMakesSoManyOfTheCounterCurrency() {
    assertThat(USD_JPY.base()).isEqualTo(CurrencyUnit.USD);
    assertThat(USD_JPY.counter()).isEqualTo(CurrencyUnit.JPY);
    assertThat(USD_JPY.rate()).isEqualTo(new BigDecimal("149.22"));
    assertThat(USD_JPY.pair()).isEqualTo("USD/JPY");
    assertThat(FxAssumption.of(" USD", "JPY ", " 149.22 ")).isEqualTo(USD_JPY);
  }

  @Test
  void ratesAreEqualHoweverManyZerosTheyEndIn() {
    assertThat(FxAssumption.of("USD", "JPY", "149.2200"))
        .isEqualTo(USD_JPY)
        .hasSameHashCodeAs(USD_JPY);
    assertThat(USD_JPY.withRate(new BigDecimal("150.0")).rate()).isEqualTo(new BigDecimal("150"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"0", "0.0", "-149.22"})
  void aRateIsAboveZero(String rate) {
    String message = "FxAssumption USD/JPY: rate must be above 0, was " + rate;
    assertThatIllegalArgumentException()
        .isThrownBy(() -> FxAssumption.of("USD", "JPY", rate))
        .withMessage(message);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> USD_JPY.withRate(new BigDecimal(rate)))
        .withMessage(message);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "abc", "NaN", "149,22"})
  void aRateThatIsNoNumberIsRefused(String rate) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> FxAssumption.of("USD", "JPY", rate))
        .withMessage(
            "FxAssumption: rate must be a decimal number such as '0.25', was '" + rate + "'");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "usd", "US", "XYZ", "円"})
  void anUnknownCurrencyIsRefusedOnEitherSide(String code) {
    String message = "FxAssumption: '" + code + "' is not a known currency code such as USD";
    assertThatIllegalArgumentException()
        .isThrownBy(() -> FxAssumption.of(code, "JPY", "1"))
        .withMessage(message);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> FxAssumption.of("USD", code, "1"))
        .withMessage(message);
  }

  @Test
  void theTwoCurrenciesDiffer() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> FxAssumption.of("JPY", "JPY", "1"))
        .withMessage("FxAssumption JPY/JPY: the two currencies must differ");
  }

  @Test
  void aBlankBasisOrSourceIsRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> USD_JPY.toBuilder().basis(" ").build())
        .withMessageContaining("FxAssumption USD/JPY: basis must not be blank; leave it out");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> USD_JPY.toBuilder().source(" ").build())
        .withMessageContaining("FxAssumption USD/JPY: source must not be blank; leave it out");
  }

  @Test
  void itCoversEveryItemUnlessLimited() {
    ItemId one = ItemId.of("one");
    ItemId other = ItemId.of("other");
    FxAssumption limited = USD_JPY.toBuilder().addLimitedTo(one).build();

    assertThat(USD_JPY.covers(one)).isTrue();
    assertThat(limited.covers(one)).isTrue();
    assertThat(limited.covers(other)).isFalse();
  }
}
