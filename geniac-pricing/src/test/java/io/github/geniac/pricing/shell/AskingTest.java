package io.github.geniac.pricing.shell;

import static io.github.geniac.pricing.shell.Given.DESK;
import static io.github.geniac.pricing.shell.Given.PLAN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.geniac.pricing.fx.FxReplay;
import io.github.geniac.pricing.fx.ReferenceRates;
import io.github.geniac.pricing.whatif.Change;
import io.github.geniac.pricing.whatif.Shift;
import io.github.geniac.rules.Part;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;

/** What there is to ask, and the answers. */
class AskingTest {

  private final Asking asking = DESK.whatIf(PLAN);

  @Test
  void ratesStandBesideTheOneStated() {
    assertThat(asking.fx("USD/JPY", "160", 140)).hasToString("""
                 USD/JPY  direct plan, JPY  bulk plan, JPY  verdict
                     140        61,152,000      55,910,400  ADMISSIBLE
            150 (stated)        65,520,000      55,910,400  ADMISSIBLE
                     160        69,888,000      55,910,400  ADMISSIBLE""");
    assertThat(DESK.japanese().whatIf(PLAN).fx("USD/JPY").lines())
        .hasSize(2)
        .last()
        .asString()
        .startsWith("150（現状）");
  }

  @Test
  void pricesCountsAndDaysStandBesideThoseStated() {
    assertThat(asking.price("bulk-gpu", 1500)).hasToString("""
            price bulk-gpu  direct plan, JPY  bulk plan, JPY  verdict
                     1,500        65,520,000      52,416,000  ADMISSIBLE
            1,600 (stated)        65,520,000      55,910,400  ADMISSIBLE""");
    assertThat(asking.count("direct-gpu", 12)).hasToString("""
            nodes direct-gpu  direct plan, JPY  bulk plan, JPY  verdict
                 10 (stated)        65,520,000      55,910,400  ADMISSIBLE
                          12        78,624,000      55,910,400  ADMISSIBLE""");
    assertThat(asking.moved(7)).hasToString("""
            days later  direct plan, JPY  bulk plan, JPY  verdict
            0 (stated)        65,520,000      55,910,400  ADMISSIBLE
                     7        65,520,000      55,910,400  INADMISSIBLE""");
    assertThat(asking.starts("2024-10-16")).hasToString("""
            research period from  direct plan, JPY  bulk plan, JPY  verdict
             2024-10-15 (stated)        65,520,000      55,910,400  ADMISSIBLE
                      2024-10-16        65,520,000      55,910,400  INADMISSIBLE""");
  }

  @Test
  void breakEvenTakesAPriceOrARate() {
    assertThat(asking.breakEven("bulk-gpu")).hasToString("""
            Break-even in price bulk-gpu: direct against bulk
              below 1,875: bulk cheaper
              above 1,875: direct cheaper
              equal at 1,875
              On exact amounts; the rounding of the sheet's lines is left out.""");
    assertThat(asking.breakEven("USD/JPY")).hasToString("""
            Break-even in USD/JPY: direct against bulk
              below 128: direct cheaper
              above 128: bulk cheaper
              equal at 128
              On exact amounts; the rounding of the sheet's lines is left out.""");
  }

  @Test
  void theGrantDoesNotRiseWithTheDollar() {
    assertThat(DESK.withSubsidy("1/2", 40000000).whatIf(PLAN).burden("direct", "USD/JPY", 140, 160))
        .hasToString("""
            direct plan, JPY: who bears what, the grant being decided at USD/JPY 150
              USD/JPY        cost     granted  own burden
                  140  61,152,000  30,576,000  30,576,000
                  150  65,520,000  32,760,000  32,760,000  <- stated
                  160  69,888,000  32,760,000  37,128,000
            The cap binds once the assumed rate passes 183.15.""");
    assertThat(DESK.withSubsidy("1/2").whatIf(PLAN).burden("Direct", "USD/JPY").lines())
        .hasSize(3);
  }

  /** 43,680 node-hours of USD 10 at 140.0001 yen are 61,152,043.68 yen, of which half is odd. */
  @Test
  void whatIsGrantedAndWhatIsBorneMakeTheCost() {
    for (Burden one : DESK.withSubsidy("1/2")
        .whatIf(PLAN)
        .burden("direct", "USD/JPY", "140.0001", "0.0001")
        .value()) {
      assertThat(one.granted().plus(one.own())).isEqualTo(one.cost());
    }
    assertThat(DESK.withSubsidy("1/2")
            .whatIf(PLAN)
            .burden("direct", "USD/JPY", "140.0001")
            .value()
            .get(0))
        .isEqualTo(new Burden(
            Part.DIRECT,
            new BigDecimal("140.0001"),
            Money.parse("JPY 61152043"),
            Money.parse("JPY 30576021"),
            Money.parse("JPY 30576022")));
  }

  @Test
  void shiftsAreAskedByName() {
    assertThat(asking.ask("dear", Shift.price("bulk-gpu", Change.fixed("1700"))))
        .hasToString("""
            From "base" to "dear"

            Totals in JPY
              bulk plan  55,910,400  ->  59,404,800  +3,494,400  +6.3 %

            Lines in JPY
              bulk  bulk-gpu  55,910,400  ->  59,404,800  +3,494,400  unit price JPY 1600 -> JPY 1700""");
  }

  @Test
  void replayTakesTheReferenceRates() {
    FxReplay replay =
        FxReplay.of(DESK.pricing(), PLAN, Part.DIRECT, ReferenceRates.USD_JPY_MONTHLY);
    assertThat(asking.replay("direct").value()).isEqualTo(replay);
    assertThat(asking.replay("direct").japanese()).hasToString(replay.explain(Locale.JAPANESE));
  }

  @Test
  void itSaysWhatCanBeAsked() {
    assertThat(asking).hasToString(DESK.help("whatIf").toString());
    assertThat(asking.whatIf().base().proposal()).isEqualTo(PLAN);
  }

  @Test
  void whatIsNotThereIsNamed() {
    refused(
        () -> asking.price("bulk-gpus", 1),
        "price: there is no allocation 'bulk-gpus'; there are [direct-gpu, bulk-gpu]; did you mean 'bulk-gpu'?");
    refused(
        () -> asking.count("x", 1),
        "count: there is no allocation 'x'; there are [direct-gpu, bulk-gpu]");
    refused(
        () -> asking.breakEven("gpu"),
        "breakEven: there is no allocation 'gpu'; there are [direct-gpu, bulk-gpu]");
    refused(
        () -> asking.replay("both"),
        "replay: wants a plan, \"direct\" or \"bulk\", got the text \"both\"");
    refused(() -> asking.moved(1.5), "moved: wants whole days such as 14, got a BigDecimal 1.5");
    refused(
        () -> asking.fx("USD/JPY", "much"),
        "fx: wants a number such as 149.22, \"149.22\" or \"1,200,000\", got the text \"much\"");
    refused(
        () -> asking.burden("direct", "USD/JPY"),
        "burden: wants subsidy terms, which the call does not state; add them with withSubsidy(\"1/2\") or withSubsidy(\"1/2\", yen(\"1,000,000,000\"))");
    Asking granted = DESK.withSubsidy(0.5).whatIf(PLAN);
    refused(
        () -> granted.burden("direct", "EUR/JPY"),
        "burden: wants a pair that the proposal states, got 'EUR/JPY'; it states [USD/JPY]");
    for (String rate : List.of("0", "-100")) {
      refused(
          () -> granted.burden("direct", "USD/JPY", 160, rate),
          "burden: wants rates above 0, got " + rate
              + "; a rate is how many units of JPY one of USD makes");
    }
    Asking open = DESK.withSubsidy(0.5)
        .whatIf(PLAN.withFxAssumptions(io.github.geniac.core.FxAssumption.of("EUR", "JPY", "160")));
    refused(
        () -> open.burden("direct", "EUR/JPY"),
        "burden: an amount of the plan is not known; price(..) says which");
  }

  private static void refused(
      org.assertj.core.api.ThrowableAssert.ThrowingCallable call, String message) {
    assertThatIllegalArgumentException().isThrownBy(call).withMessage(message);
  }
}
