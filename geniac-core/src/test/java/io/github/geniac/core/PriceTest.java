package io.github.geniac.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import org.joda.money.BigMoney;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Amounts of money as they are stated. */
class PriceTest {

  @Test
  void aPriceIsAnAmountForAUnit() {
    Price price = Price.of(" USD 98.32 ", PriceUnit.NODE_HOUR);

    assertThat(price.amount()).contains(BigMoney.of(CurrencyUnit.USD, new BigDecimal("98.32")));
    assertThat(price.unit()).contains(PriceUnit.NODE_HOUR);
    assertThat(price.monthBasis()).isEqualTo(MonthBasis.ANNIVERSARY);
  }

  @Test
  void aPriceMayHaveMoreDecimalsThanItsCurrency() {
    assertThat(Price.of("JPY 0.0125", PriceUnit.GPU_HOUR).amount().map(BigMoney::getAmount))
        .contains(new BigDecimal("0.0125"));
  }

  @Test
  void pricesAreEqualHoweverManyZerosTheyEndIn() {
    Price price = Price.of("USD 120", PriceUnit.NODE_HOUR);

    assertThat(Price.of("USD 120.000", PriceUnit.NODE_HOUR))
        .isEqualTo(price)
        .hasSameHashCodeAs(price);
    assertThat(price.withAmount(BigMoney.parse("USD 120.0"))).isEqualTo(price);
    assertThat(
            price.withAmount(BigMoney.parse("USD 0.00")).amount().orElseThrow().isZero())
        .isTrue();
    assertThat(PriceTier.of(2, "USD 120.000")).isEqualTo(PriceTier.of(2, "USD 120"));
  }

  @Test
  void aNegativePriceIsRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Price.of("USD -0.01", PriceUnit.NODE_HOUR))
        .withMessage("Price: amount must not be negative, was USD -0.01");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Samples.price().withAmount(BigMoney.parse("USD -1")))
        .withMessageContaining("USD -1");
    assertThat(Price.of("USD 0", PriceUnit.NODE_HOUR).amount().orElseThrow().isZero())
        .isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "USD", "98.32", "$98.32", "XYZ 98.32", "USD abc", "USD NaN", "USD .", "USD 1E3"
      })
  void aTextThatIsNoAmountIsRefusedWithAnExample(String text) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Price.of(text, PriceUnit.NODE_HOUR))
        .withMessageStartingWith("Price: '" + text + "' is not an amount such as 'USD 98.32': ");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> StatedCost.of(text))
        .withMessageStartingWith("StatedCost: '" + text + "' is not an amount");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> PriceTier.of(2, text))
        .withMessageStartingWith("PriceTier: '" + text + "' is not an amount");
  }

  @Test
  void aBlankSourceIsRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Price.builder().source(" ").build())
        .withMessage("Price: source must not be blank; leave it out if unknown");
  }

  @Test
  void aStatedCostHasTheDecimalsOfItsCurrency() {
    assertThat(StatedCost.of("JPY 120000000").amount())
        .isEqualTo(Money.ofMajor(CurrencyUnit.JPY, 120_000_000));
    assertThat(StatedCost.of("USD 1.5")).isEqualTo(StatedCost.of("USD 1.500"));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> StatedCost.of("JPY 0.5"))
        .withMessage("StatedCost: 'JPY 0.5' has more decimals than JPY has");
  }

  @Test
  void aNegativeCostIsRefusedAndZeroIsNot() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> StatedCost.of("JPY -1"))
        .withMessage("StatedCost: amount must not be negative, was JPY -1");
    assertThat(StatedCost.of("JPY 0").amount().isZero()).isTrue();
  }

  @Test
  void aTierStartsWithTheSecondNode() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> PriceTier.of(1, "USD 88.50"))
        .withMessage("PriceTier: fromNodes must be at least 2, was 1");
    assertThat(PriceTier.of(2, "USD 88.50").fromNodes()).isEqualTo(2);
  }

  @Test
  void aNegativeTierIsRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> PriceTier.of(16, "USD -88.50"))
        .withMessageStartingWith(
            "PriceTier from 16 nodes: amount must not be negative, was USD -88.5");
  }
}
