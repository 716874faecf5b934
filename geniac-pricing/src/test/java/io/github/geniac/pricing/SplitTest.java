package io.github.geniac.pricing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.geniac.core.CallTerms;
import io.github.geniac.core.DayRange;
import io.github.geniac.core.ExactMoney;
import io.github.geniac.core.Fraction;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How lines are split, rounded and cut. */
class SplitTest {

  private static final Fraction THIRD = Fraction.of(1, 3);

  @Test
  void sharesAddUpToOne() {
    Split<Use> split = Split.of(Use.USED, THIRD, Use.UNUSED);

    assertThat(split.shares()).isEqualTo(Map.of(Use.USED, THIRD, Use.UNUSED, Fraction.of(2, 3)));
    assertThat(split.share(Use.UNKNOWN)).isEqualTo(Fraction.ZERO);
    assertThat(split).hasToString("{USED=1/3, UNUSED=2/3}");
    assertThat(split)
        .isEqualTo(Split.of(Use.UNUSED, Fraction.of(2, 3), Use.USED))
        .hasSameHashCodeAs(Split.of(Use.UNUSED, Fraction.of(2, 3), Use.USED))
        .isNotEqualTo(Split.all(Use.USED))
        .isNotEqualTo("{}");
    assertThat(Split.of(Use.USED, Fraction.ONE, Use.UNUSED)).isEqualTo(Split.all(Use.USED));
    assertThat(Split.of(Use.USED, Fraction.ZERO, Use.UNUSED)).isEqualTo(Split.all(Use.UNUSED));
    assertThat(Split.all(Use.USED).moving(THIRD, Use.USED, Use.USED))
        .isEqualTo(Split.all(Use.USED));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> split.moving(Fraction.of(1, 2), Use.USED, Use.UNKNOWN))
        .withMessage("Split: 0.5 cannot be taken from the 1/3 of USED, the shares are"
            + " {USED=1/3, UNUSED=2/3}");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Split.of(Use.USED, Fraction.of(-1), Use.UNUSED));
  }

  /** Three thirds of a hundred yen: 33, then 66 less 33, then 100 less 66. */
  @Test
  void roundedPartsAddUpToTheRoundedWhole() {
    Split<Funding> thirds = Split.of(Funding.ELIGIBLE, THIRD, Funding.UNKNOWN)
        .moving(THIRD, Funding.UNKNOWN, Funding.NOT_ELIGIBLE);

    assertThat(thirds.rounded(ExactMoney.parse("JPY 100"), Rounding.TRUNCATED))
        .isEqualTo(Map.of(
            Funding.ELIGIBLE, Given.yen(33),
            Funding.NOT_ELIGIBLE, Given.yen(33),
            Funding.UNKNOWN, Given.yen(34)));
    assertThat(thirds.rounded(ExactMoney.parse("USD 1"), Rounding.of(1, RoundingMode.HALF_UP)))
        .isEqualTo(Map.of(
            Funding.ELIGIBLE, Money.parse("USD 0.30"),
            Funding.NOT_ELIGIBLE, Money.parse("USD 0.40"),
            Funding.UNKNOWN, Money.parse("USD 0.30")));
  }

  @ParameterizedTest
  @CsvSource({"DOWN, 123456", "UP, 123457", "HALF_UP, 123457", "FLOOR, 123456"})
  void aPolicyRoundsToTheYen(RoundingMode mode, long yen) {
    ExactMoney amount = ExactMoney.parse("JPY 123456.5");

    assertThat(Rounding.of(0, mode).round(amount)).isEqualTo(Given.yen(yen));
    assertThat(Rounding.of(-3, RoundingMode.DOWN).round(amount)).isEqualTo(Given.yen(123_000));
    assertThat(Rounding.TRUNCATED.round(amount)).isEqualTo(Given.yen(123_456));
  }

  @Test
  void aPolicyHasToRound() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Rounding.of(0, RoundingMode.UNNECESSARY))
        .withMessage("Rounding: the mode must round, was UNNECESSARY");
  }

  private static List<String> cut(ChargePeriods periods, String days) {
    return periods.cut(DayRange.parse(days), Given.PERIOD).stream()
        .map(DayRange::toString)
        .toList();
  }

  @Test
  void daysAreCutAtTheEndsOfTheResearchPeriod() {
    assertThat(cut(ChargePeriods.WHOLE, "2024-10-15/2025-04-15"))
        .containsExactly("2024-10-15/2025-04-15");
    assertThat(cut(ChargePeriods.WHOLE, "2024-10-14/2025-04-16"))
        .containsExactly("2024-10-14/2024-10-15", "2024-10-15/2025-04-15", "2025-04-15/2025-04-16");
    assertThat(cut(ChargePeriods.WHOLE, "2025-04-15/2025-08-01"))
        .containsExactly("2025-04-15/2025-08-01");
  }

  @Test
  void daysAreCutAtMonths() {
    assertThat(cut(ChargePeriods.CALENDAR_MONTHS, "2025-03-20/2025-05-02"))
        .containsExactly(
            "2025-03-20/2025-04-01",
            "2025-04-01/2025-04-15",
            "2025-04-15/2025-05-01",
            "2025-05-01/2025-05-02");
    assertThat(cut(ChargePeriods.CALENDAR_MONTHS, "2025-02-01/2025-03-01"))
        .containsExactly("2025-02-01/2025-03-01");
    assertThat(cut(ChargePeriods.RESEARCH_MONTHS, "2024-10-01/2024-12-20"))
        .containsExactly(
            "2024-10-01/2024-10-15",
            "2024-10-15/2024-11-15",
            "2024-11-15/2024-12-15",
            "2024-12-15/2024-12-20");
    CallTerms late = CallTerms.startingOn(LocalDate.of(2025, 10, 15));
    assertThat(ChargePeriods.RESEARCH_MONTHS.cut(
            DayRange.parse("2024-10-01/2024-12-20"), late.researchPeriod()))
        .hasSize(1);
  }
}
