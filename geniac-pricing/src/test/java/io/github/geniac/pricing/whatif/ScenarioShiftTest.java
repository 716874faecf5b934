package io.github.geniac.pricing.whatif;

import static io.github.geniac.pricing.whatif.Shifted.BARE;
import static io.github.geniac.pricing.whatif.Shifted.BASE;
import static io.github.geniac.pricing.whatif.Shifted.PROPOSAL;
import static io.github.geniac.pricing.whatif.Shifted.TERMS;
import static io.github.geniac.pricing.whatif.Shifted.after;
import static io.github.geniac.pricing.whatif.Shifted.allocation;
import static io.github.geniac.pricing.whatif.Shifted.price;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.geniac.core.CallTerms;
import io.github.geniac.core.Proposal;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Shifts of utilization and terms, several shifts together, and what is refused. */
class ScenarioShiftTest {

  @Test
  void aUtilizationStaysAPart() {
    assertThat(after(Shift.utilization("gpu", Change.relative("0.25")), "gpu").utilization())
        .contains(BigDecimal.ONE);
    assertThat(after(Shift.utilization("pool", Change.fixed("0.5")), "pool").utilization())
        .contains(new BigDecimal("0.5"));
    assertThat(after(Shift.utilizations(Change.fixed("0")), "gpu").utilization())
        .contains(BigDecimal.ZERO);
    assertThat(after(Shift.utilizations(Change.fixed("0")), "pool").utilization())
        .isEmpty();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Shift.utilization("gpu", Change.absolute("0.3")).applyTo(BASE))
        .withMessage("Shift 'utilization gpu +0.3': the utilization of allocation 'gpu' would be"
            + " 1.1; it lies between 0 and 1, and a percentage is written 0.8");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Shift.utilization("gpu", Change.absolute("-0.9")).applyTo(BASE))
        .withMessageContaining("would be -0.1");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Shift.utilization("pool", Change.scaled("0.5")).applyTo(BASE))
        .withMessage("Shift 'utilization pool x 0.5': allocation 'pool' states no utilization to"
            + " shift; state one in the base, or shift to a value");
  }

  @Test
  void theResearchPeriodMovesWithoutThePlans() {
    Situation later = Shift.researchStart(LocalDate.of(2024, 11, 1)).applyTo(BASE);

    assertThat(later.proposal()).isEqualTo(PROPOSAL);
    assertThat(later.terms()).isEqualTo(CallTerms.startingOn(LocalDate.of(2024, 11, 1)));
  }

  @Test
  void shiftsOfAScenarioAreAppliedInOrder() {
    Shift add = Shift.price("gpu", Change.absolute("10"));
    Shift twice = Shift.price("gpu", Change.scaled("2"));

    assertThat(
            price(allocation(Scenario.of("add first", add, twice).applyTo(BASE).proposal(), "gpu")))
        .isEqualTo("220");
    assertThat(
            price(allocation(Scenario.of("add last", twice, add).applyTo(BASE).proposal(), "gpu")))
        .isEqualTo("210");
    assertThat(Scenario.of("as stated").applyTo(BASE)).isEqualTo(BASE);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Scenario.of(" "))
        .withMessage("Scenario: the name must not be blank");
  }

  @Test
  void whatTheProposalDoesNotHaveIsNamed() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Shift.price("gpus", Change.scaled("2")).applyTo(BASE))
        .withMessage("Shift 'price gpus x 2': the proposal has no allocation 'gpus'; it has [gpu,"
            + " bare, pool, disk]");
    Situation empty = new Situation(Proposal.builder().build(), TERMS);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Shift.prices(Change.scaled("2")).applyTo(empty))
        .withMessage("Shift 'price of all x 2': the proposal has no allocation; it has" + " none");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Shift.price("bare", Change.scaled("2")).applyTo(BASE))
        .withMessage("Shift 'price bare x 2': allocation 'bare' states no unit price to shift;"
            + " state one in the base");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> after(BARE, Shift.prices(Change.scaled("2"))))
        .withMessageContaining("the proposal states no unit price to shift");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Shift.fx("JPY/USD", Change.scaled("2")).applyTo(BASE))
        .withMessage("Shift 'JPY/USD x 2': the proposal states no FX assumption for JPY/USD; it"
            + " states [USD/JPY, EUR/JPY]. State one in the base, in this order of currencies");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Shift.fx("USD/JPY", Change.scaled("2")).applyTo(empty))
        .withMessageContaining("it states none");
  }

  @ParameterizedTest
  @CsvSource({"RELATIVE, -1, 0", "FIXED, 0, 0", "ABSOLUTE, -151, -1", "SCALED, -1, -150"})
  void aRateOfZeroOrLessIsRefused(Change.Kind kind, String number, String rate) {
    assertThatIllegalArgumentException()
        .isThrownBy(
            () -> Shift.fx("USD/JPY", new Change(kind, new BigDecimal(number))).applyTo(BASE))
        .withMessageContaining(
            "the rate of USD/JPY would be " + rate + " instead of 150; a rate is above 0");
  }

  @Test
  void aNegativePriceIsRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Shift.price("gpu", Change.absolute("-100.01")).applyTo(BASE))
        .withMessage("Shift 'price gpu -100.01': the unit price of allocation 'gpu' would be USD"
            + " -0.01 instead of USD 100; a price is 0 or more");
    assertThat(price(after(Shift.price("gpu", Change.absolute("-100")), "gpu"))).isEqualTo("0");
  }

  @Test
  void aPairIsTwoCurrencies() {
    for (String pair : List.of("USDJPY", "usd/jpy", "USD/JPYX", "")) {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> Shift.fx(pair, Change.scaled("2")))
          .withMessage(
              "Shift of an FX rate: '" + pair + "' is not a pair of currencies such as USD/JPY");
    }
  }
}
