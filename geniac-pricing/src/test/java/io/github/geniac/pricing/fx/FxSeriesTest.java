package io.github.geniac.pricing.fx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.geniac.core.FxAssumption;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import org.joda.money.CurrencyUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Rates by month. */
class FxSeriesTest {

  private static final YearMonth OCTOBER = YearMonth.of(2024, 10);

  private static FxSeries.Builder series() {
    return FxSeries.builder("USD", "JPY").source("a bank");
  }

  @Test
  void aSeriesHasARateForEachStatedMonthAndNoneForOthers() {
    FxSeries series = series()
        .from(OCTOBER, "149.89", "153.710")
        .put(YearMonth.of(2025, 2), new BigDecimal("151.57"))
        .build();

    assertThat(series.rate(OCTOBER)).contains(new BigDecimal("149.89"));
    assertThat(series.rate(OCTOBER.plusMonths(1))).contains(new BigDecimal("153.71"));
    assertThat(series.rate(OCTOBER.plusMonths(2))).isEmpty();
    assertThat(series.rate(YearMonth.of(2025, 1))).isEmpty();
    assertThat(series.rates())
        .containsOnlyKeys(OCTOBER, OCTOBER.plusMonths(1), YearMonth.of(2025, 2));
    assertThat(series.base()).isEqualTo(CurrencyUnit.USD);
    assertThat(series.counter()).isEqualTo(CurrencyUnit.JPY);
    assertThat(series.source()).isEqualTo("a bank");
    assertThat(series).hasToString("USD/JPY 2024-10..2025-02 (a bank)");
  }

  @Test
  void aMonthMakesAnAssumptionThatNamesItsSource() {
    FxSeries series = series().from(OCTOBER, "149.89").build();

    assertThat(series.assumption(OCTOBER))
        .contains(FxAssumption.of("USD", "JPY", "149.89").toBuilder()
            .basis("average of 2024-10")
            .source("a bank")
            .date(LocalDate.of(2024, 10, 31))
            .build());
    assertThat(series.assumption(OCTOBER.plusMonths(1))).isEmpty();
  }

  @Test
  void seriesAreEqualByPairSourceAndRates() {
    FxSeries series = series().from(OCTOBER, "149.8").build();

    assertThat(series)
        .isEqualTo(series().source(" a bank ").from(OCTOBER, "149.80").build())
        .hasSameHashCodeAs(series().from(OCTOBER, "149.80").build());
    assertThat(series).isNotEqualTo(series().from(OCTOBER, "149.9").build());
    assertThat(series).isNotEqualTo(series().source("b").from(OCTOBER, "149.8").build());
    assertThat(series)
        .isNotEqualTo(FxSeries.builder("EUR", "JPY")
            .source("a bank")
            .from(OCTOBER, "149.8")
            .build());
    assertThat(series).isNotEqualTo("USD/JPY");
    assertThat(series.hashCode())
        .isNotEqualTo(series().from(OCTOBER, "149.9").build().hashCode())
        .isNotEqualTo(series().source("b").from(OCTOBER, "149.8").build().hashCode());
  }

  @Test
  void aBuiltSeriesDoesNotChange() {
    FxSeries.Builder builder = series().from(OCTOBER, "149.8");
    FxSeries series = builder.build();
    builder.from(OCTOBER.plusMonths(1), "150");

    assertThat(series.rates()).hasSize(1);
    assertThatExceptionOfType(UnsupportedOperationException.class)
        .isThrownBy(() -> series.rates().clear());
  }

  @ParameterizedTest
  @ValueSource(strings = {"0", "-1"})
  void aRateOfZeroOrLessIsRefused(String rate) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> series().from(OCTOBER, "150", rate))
        .withMessage("FxSeries USD/JPY: the rate of 2024-11 must be above 0, was " + rate);
  }

  @Test
  void twoRatesForAMonthAreRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> series().from(OCTOBER, "150").from(OCTOBER, "151"))
        .withMessage("FxSeries USD/JPY: 2024-10 has two rates, 150 and 151; state one");
  }

  @Test
  void aMeaninglessSeriesIsRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> series().from(OCTOBER, "abc"))
        .withMessageContaining("the rate of 2024-10 must be a decimal number");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> series().build())
        .withMessage("FxSeries USD/JPY: state at least one month");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> FxSeries.builder("USD", "JPY").from(OCTOBER, "1").build())
        .withMessage("FxSeries USD/JPY: state a source; none was stated");
    assertThatIllegalArgumentException()
        .isThrownBy(
            () -> FxSeries.builder("USD", "USD").source("s").from(OCTOBER, "1").build())
        .withMessage("FxSeries USD/USD: the two currencies must differ");
    assertThatIllegalArgumentException()
        .isThrownBy(
            () -> FxSeries.builder("USX", "JPY").source("s").from(OCTOBER, "1").build())
        .withMessage("FxSeries: 'USX' is not a known currency code such as USD");
  }

  /** A month of each year, both ends, and the lowest and the highest, by the published table. */
  @ParameterizedTest
  @CsvSource({
    "2023-01, 130.45", "2023-12, 143.98", "2024-01, 146.29", "2024-06, 157.86", "2024-10, 149.89",
    "2024-12, 153.81", "2025-01, 156.48", "2025-04, 144.13", "2025-12, 155.92", "2026-01, 156.65",
    "2026-06, 160.77"
  })
  void theReferenceRatesAreThoseOfTheSource(String month, String rate) {
    assertThat(ReferenceRates.USD_JPY_MONTHLY.rate(YearMonth.parse(month)).orElseThrow())
        .isEqualTo(rate);
  }

  @Test
  void theReferenceRatesAreFortyTwoMonthsWithoutAGap() {
    FxSeries rates = ReferenceRates.USD_JPY_MONTHLY;

    assertThat(rates.pair()).isEqualTo("USD/JPY");
    assertThat(rates.source()).contains("Federal Reserve H.10", "public domain");
    assertThat(rates.rates()).hasSize(42);
    assertThat(rates.rates().firstKey()).isEqualTo(YearMonth.of(2023, 1));
    assertThat(rates.rates().lastKey()).isEqualTo(YearMonth.of(2026, 6));
    // Sums of the published rows, added up by hand: a digit turned round would show.
    assertThat(sum(rates, 2023)).isEqualTo("1685.86");
    assertThat(sum(rates, 2024)).isEqualTo("1817.49");
    assertThat(sum(rates, 2025)).isEqualTo("1795.55");
    assertThat(sum(rates, 2026)).isEqualTo("948.47");
  }

  private static BigDecimal sum(FxSeries series, int year) {
    return series
        .rates()
        .subMap(YearMonth.of(year, 1), true, YearMonth.of(year, 12), true)
        .values()
        .stream()
        .reduce(BigDecimal.ZERO, BigDecimal::add);
  }
}
