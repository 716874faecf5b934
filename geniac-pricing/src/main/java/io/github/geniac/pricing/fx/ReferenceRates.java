package io.github.geniac.pricing.fx;

import java.time.YearMonth;

/**
 * Exchange rates as their sources gave them on a stated day. Material for examples and for asking
 * what would have been, not assumptions: the rate of a proposal is stated in the proposal.
 */
public final class ReferenceRates {

  /** Yen for a US dollar, averages of the months from January 2023 to June 2026. */
  public static final FxSeries USD_JPY_MONTHLY = FxSeries.builder("USD", "JPY")
      .source(
          "Federal Reserve H.10 as republished, averages of months, public domain; seen 2026-11")
      .from(
          YearMonth.of(2023, 1),
          "130.45",
          "133.05",
          "133.66",
          "133.47",
          "137.05",
          "141.36",
          "140.94",
          "144.78",
          "147.85",
          "149.59",
          "149.68",
          "143.98")
      .from(
          YearMonth.of(2024, 1),
          "146.29",
          "149.62",
          "149.82",
          "153.89",
          "155.87",
          "157.86",
          "157.52",
          "146.26",
          "142.95",
          "149.89",
          "153.71",
          "153.81")
      .from(
          YearMonth.of(2025, 1),
          "156.48",
          "151.57",
          "149.06",
          "144.13",
          "144.88",
          "144.48",
          "147.20",
          "147.48",
          "147.86",
          "151.35",
          "155.14",
          "155.92")
      .from(YearMonth.of(2026, 1), "156.65", "155.10", "158.68", "159.12", "158.15", "160.77")
      .build();

  private ReferenceRates() {}
}
