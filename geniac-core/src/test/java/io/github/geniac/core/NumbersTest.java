package io.github.geniac.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.joda.money.BigMoney;
import org.joda.money.CurrencyUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Numbers of absurd size, and how numbers read in messages. */
class NumbersTest {

  /** Each way by which a decimal number enters a value; all of them take 1. */
  static Stream<Arguments> gates() {
    return Stream.of(
        gate("quantity", Amount::quantity),
        gate("gpuMemoryGb", number -> node().gpuMemoryGb(number).build()),
        gate("localSsdTb", number -> node().localSsdTb(number).build()),
        gate(
            "injectionBandwidthTbps",
            number -> node().injectionBandwidthTbps(number).build()),
        gate(
            "utilization", number -> Samples.allocation("a").utilization(number).build()),
        gate("share", number -> Served.of("w", number.toString())),
        gate("rate", number -> FxAssumption.of("USD", "JPY", number.toString())),
        gate(
            "bandwidthToleranceTbps",
            number -> CallTerms.startingOn(Samples.DAY).toBuilder()
                .bandwidthToleranceTbps(number)
                .build()));
  }

  @ParameterizedTest
  @MethodSource("gates")
  void aNumberThatFillsMemoryWhenWrittenOutIsRefused(String field, Consumer<BigDecimal> gate) {
    for (String number :
        new String[] {"1E+2147483647", "1E+1000000", "-1E+1000000", "1E-1000000", "1E+100"}) {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> gate.accept(new BigDecimal(number)))
          .withMessageContaining(field
              + " must have at most 100 digits before and after the decimal point, was "
              + number);
    }
    assertThatCode(() -> gate.accept(BigDecimal.ONE)).doesNotThrowAnyException();
  }

  @Test
  void aHundredDigitsOnEitherSideAreAccepted() {
    String hundred = "1234567890".repeat(10);
    BigDecimal longest = new BigDecimal(hundred + "." + hundred.replace('0', '9'));

    assertThat(Amount.quantity(longest)).isEqualTo(new Amount.Quantity(longest));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Amount.quantity(longest.movePointLeft(1)))
        .withMessageContaining("at most 100 digits");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Amount.quantity(longest.movePointRight(1)))
        .withMessageContaining("at most 100 digits");
  }

  @Test
  void aPriceOfAbsurdPrecisionIsRefused() {
    BigMoney tiny = BigMoney.of(CurrencyUnit.USD, new BigDecimal("1E-101"));

    assertThatIllegalArgumentException()
        .isThrownBy(() -> Samples.price().withAmount(tiny))
        .withMessage("Price: amount must have at most 100 digits before and after the decimal"
            + " point, was 1E-101");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new PriceTier(2, tiny))
        .withMessageContaining("PriceTier from 2 nodes: amount must have at most 100 digits");
  }

  @Test
  void messagesReadTheSameInEveryLocale() {
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
      assertThat(String.format(Locale.getDefault(), "%d", 1)).isNotEqualTo("1");
      assertThatIllegalArgumentException()
          .isThrownBy(() -> Amount.nodes(-1))
          .withMessage("Amount: nodes must be at least 0, was -1");
      assertThat(GpuNode.builder().gpus(8, "titan i").build().gpuModel()).isEqualTo("TITAN I");
    } finally {
      Locale.setDefault(before);
    }
  }

  @Test
  void upperCaseIsTheSameInTurkish() {
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("tr"));
      assertThat(GpuNode.builder().gpus(8, "titan i").build().gpuModel()).isEqualTo("TITAN I");
    } finally {
      Locale.setDefault(before);
    }
  }

  private static Arguments gate(String field, Consumer<BigDecimal> gate) {
    return Arguments.of(field, gate);
  }

  private static GpuNode.Builder node() {
    return GpuNode.builder().gpus(8, "H100");
  }
}
