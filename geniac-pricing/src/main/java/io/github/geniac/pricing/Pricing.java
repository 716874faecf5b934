package io.github.geniac.pricing;

import io.github.geniac.core.CallTerms;
import io.github.geniac.core.Proposal;
import io.github.geniac.rules.Assessment;
import io.github.geniac.rules.Readings;
import io.github.geniac.rules.Rulebook;
import java.util.Objects;
import java.util.Optional;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/**
 * The front door of this package: what a proposal costs. Immutable.
 *
 * <pre>{@code
 * CostSheet sheet =
 *     Pricing.of(CallTerms.startingOn(LocalDate.of(2024, 10, 15))).price(proposal);
 * sheet.bulk().orElseThrow().total().amount(); // JPY 1372345678, or empty: not known, because …
 * }</pre>
 *
 * <p>The billing currency is yen, the currency of the application, unless another is chosen. Prices
 * in other currencies are converted by the FX assumptions of the proposal, and by nothing else: no
 * rate, price, grant rate or tax has a default.
 */
public final class Pricing {

  private final CallTerms terms;
  private final Rulebook rulebook;
  private final Readings readings;
  private final CurrencyUnit billing;
  private final Rounding rounding;
  private final ChargePeriods periods;
  private final Optional<SubsidyTerms> subsidy;

  private Pricing(
      CallTerms terms,
      Rulebook rulebook,
      Readings readings,
      CurrencyUnit billing,
      Rounding rounding,
      ChargePeriods periods,
      Optional<SubsidyTerms> subsidy) {
    this.terms = Objects.requireNonNull(terms, "terms");
    this.rulebook = Objects.requireNonNull(rulebook, "rulebook");
    this.readings = Objects.requireNonNull(readings, "readings");
    this.billing = Objects.requireNonNull(billing, "billing");
    this.rounding = Objects.requireNonNull(rounding, "rounding");
    this.periods = Objects.requireNonNull(periods, "periods");
    this.subsidy = subsidy;
  }

  /**
   * {@return pricing under these terms: in yen, each line truncated, by the standard rulebook and
   * the default readings, the days of an item in one charge period}
   *
   * @param terms the terms of the call
   */
  public static Pricing of(CallTerms terms) {
    return new Pricing(
        terms,
        Rulebook.standard(),
        Readings.defaults(),
        CurrencyUnit.JPY,
        Rounding.TRUNCATED,
        ChargePeriods.WHOLE,
        Optional.empty());
  }

  /**
   * {@return this pricing under other terms}
   *
   * @param newTerms the terms of the call
   */
  public Pricing withTerms(CallTerms newTerms) {
    return new Pricing(newTerms, rulebook, readings, billing, rounding, periods, subsidy);
  }

  /**
   * {@return this pricing with another rulebook to say what is subsidised}
   *
   * @param newRulebook the rulebook
   */
  public Pricing withRulebook(Rulebook newRulebook) {
    return new Pricing(terms, newRulebook, readings, billing, rounding, periods, subsidy);
  }

  /**
   * {@return this pricing under other readings of the call}
   *
   * @param newReadings the readings
   */
  public Pricing withReadings(Readings newReadings) {
    return new Pricing(terms, rulebook, newReadings, billing, rounding, periods, subsidy);
  }

  /**
   * {@return this pricing in another billing currency}
   *
   * @param currency the currency
   */
  public Pricing withBilling(CurrencyUnit currency) {
    return new Pricing(terms, rulebook, readings, currency, rounding, periods, subsidy);
  }

  /**
   * {@return this pricing with another rounding}
   *
   * @param newRounding how lines are rounded
   */
  public Pricing withRounding(Rounding newRounding) {
    return new Pricing(terms, rulebook, readings, billing, newRounding, periods, subsidy);
  }

  /**
   * {@return this pricing with other charge periods}
   *
   * @param newPeriods how days are cut
   */
  public Pricing withChargePeriods(ChargePeriods newPeriods) {
    return new Pricing(terms, rulebook, readings, billing, rounding, newPeriods, subsidy);
  }

  /**
   * {@return this pricing with what is granted of the eligible cost}
   *
   * @param newSubsidy the terms; the call states none
   */
  public Pricing withSubsidy(SubsidyTerms newSubsidy) {
    return new Pricing(
        terms, rulebook, readings, billing, rounding, periods, Optional.of(newSubsidy));
  }

  /** {@return the terms of the call} */
  public CallTerms terms() {
    return terms;
  }

  /** {@return the billing currency} */
  public CurrencyUnit billing() {
    return billing;
  }

  /** {@return how lines are rounded} */
  public Rounding rounding() {
    return rounding;
  }

  /** {@return how days are cut into charge periods} */
  public ChargePeriods chargePeriods() {
    return periods;
  }

  /** {@return the rulebook that says what is subsidised} */
  public Rulebook rulebook() {
    return rulebook;
  }

  /** {@return the readings of the call} */
  public Readings readings() {
    return readings;
  }

  /** {@return how much of the eligible cost is granted, if stated} */
  public Optional<SubsidyTerms> subsidy() {
    return subsidy;
  }

  /**
   * {@return what a proposal costs}
   *
   * @param proposal the proposal
   * @throws IllegalArgumentException if a chosen reading is none of the rulebook's, or the cap of
   *     the subsidy or the decimals of the rounding do not suit the billing currency
   */
  public CostSheet price(Proposal proposal) {
    return price(proposal, rulebook.assess(proposal, terms, readings));
  }

  /**
   * {@return what a proposal costs, divided by an assessment that is already there}
   *
   * @param proposal the proposal
   * @param assessment its assessment
   * @throws IllegalArgumentException if the assessment is one of other items or other terms, or the
   *     cap of the subsidy or the decimals of the rounding do not suit the billing currency
   */
  public CostSheet price(Proposal proposal, Assessment assessment) {
    checkBilling();
    return new SheetBuilder(this, proposal, assessment).sheet();
  }

  /** Held here, since the settings come one by one and in any order. */
  private void checkBilling() {
    Optional<Money> cap = subsidy.flatMap(SubsidyTerms::cap);
    if (cap.isPresent() && !cap.get().getCurrencyUnit().equals(billing)) {
      throw new IllegalArgumentException("Pricing: the cap of the subsidy is " + cap.get()
          + ", but the billing currency is " + billing + "; state it in " + billing);
    }
    int decimals = rounding.decimals().orElse(billing.getDecimalPlaces());
    if (decimals > billing.getDecimalPlaces()) {
      throw new IllegalArgumentException("Pricing: rounding to " + decimals + " decimals, but "
          + billing + " has " + billing.getDecimalPlaces() + "; round to no more");
    }
  }
}
