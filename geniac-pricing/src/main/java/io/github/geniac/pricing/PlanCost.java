package io.github.geniac.pricing;

import io.github.geniac.core.ExactMoney;
import io.github.geniac.core.Fraction;
import io.github.geniac.core.OrganizationId;
import io.github.geniac.rules.Part;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/**
 * What one of the two plans costs, the other cost items of the proposal included. Immutable.
 *
 * @param part the plan; the proposal for the other cost items alone
 * @param lines its lines in the order of the proposal, the other cost items last
 * @param billing the billing currency
 * @param rounding how its lines are rounded
 */
public record PlanCost(Part part, List<CostLine> lines, CurrencyUnit billing, Rounding rounding) {

  private static final Comparator<Optional<OrganizationId>> UNKNOWN_LAST =
      Comparator.comparing(id -> id.orElse(null), Comparator.nullsLast(Comparator.naturalOrder()));

  /**
   * Copies the lines.
   *
   * @param part the plan
   * @param lines its lines
   * @param billing the billing currency
   * @param rounding how its lines are rounded
   */
  public PlanCost {
    lines = List.copyOf(lines);
  }

  /** {@return the lines of the plan itself, without the other cost items} */
  public List<CostLine> own() {
    return lines.stream().filter(line -> line.part() == part).toList();
  }

  /** {@return the sum of the effective costs: what the plan costs} */
  public Total total() {
    return Tally.sum(this, lines, Costs::effective);
  }

  /** {@return the sum of the billed costs: over the life of all charges, the same} */
  public Total billedTotal() {
    return Tally.sum(this, lines, Costs::billed);
  }

  /** {@return the effective costs by kind of compute, in order of the kinds} */
  public Map<ComputeKind, Total> byCompute() {
    return Tally.grouped(this, CostLine::compute, Comparator.naturalOrder());
  }

  /** {@return the effective costs by participant, in order of their ids; unknown ones last} */
  public Map<Optional<OrganizationId>, Total> byParticipant() {
    return Tally.grouped(this, CostLine::participant, UNKNOWN_LAST);
  }

  /** {@return the effective costs by the purpose they serve} */
  public Map<ServedPurpose, Total> byPurpose() {
    return Tally.split(this, ServedPurpose.class, CostLine::purposes);
  }

  /** {@return the effective costs by what is subsidised and what is not} */
  public Map<Funding, Total> byFunding() {
    return Tally.split(this, Funding.class, CostLine::funding);
  }

  /** {@return the effective costs by used and idle} */
  public Map<Use, Total> byUse() {
    return Tally.split(this, Use.class, CostLine::use);
  }

  /**
   * {@return the effective costs by the currency they are priced in, each total in that currency;
   * lines of which not even that is known are in none of them}
   */
  public Map<CurrencyUnit, Total> byCurrency() {
    return Tally.byCurrency(this);
  }

  /**
   * {@return the effective cost of a kind of compute; 0 if there is none of it}
   *
   * @param compute the kind
   */
  public Total total(ComputeKind compute) {
    return byCompute().getOrDefault(compute, Tally.zero(billing));
  }

  /**
   * {@return the effective cost that serves a purpose; 0 if none does}
   *
   * @param purpose the purpose
   */
  public Total total(ServedPurpose purpose) {
    return byPurpose().getOrDefault(purpose, Tally.zero(billing));
  }

  /**
   * {@return the effective cost that is subsidised, or not, or not known to be; 0 if none is}
   *
   * @param funding whether it is subsidised
   */
  public Total total(Funding funding) {
    return byFunding().getOrDefault(funding, Tally.zero(billing));
  }

  /**
   * {@return the effective cost that is used, or idle; 0 if none is}
   *
   * @param use whether it is used
   */
  public Total total(Use use) {
    return byUse().getOrDefault(use, Tally.zero(billing));
  }

  /**
   * {@return the effective cost priced in a currency, in that currency; 0 if none is}
   *
   * @param currency the pricing currency
   */
  public Total total(CurrencyUnit currency) {
    return byCurrency().getOrDefault(currency, Tally.zero(currency));
  }

  /**
   * {@return the idle share of what is committed to, from 0 to 1; empty if nothing is, or if an
   * amount or a use is not known}
   */
  public Optional<Fraction> idleShare() {
    ExactMoney idle = ExactMoney.zero(billing);
    ExactMoney committed = idle;
    for (CostLine line : lines) {
      if (line.use().share(Use.NO_COMMITMENT).isZero()) {
        if (line.billing().isEmpty() || !line.use().share(Use.UNKNOWN).isZero()) {
          return Optional.empty();
        }
        ExactMoney effective = line.billing().get().effective();
        committed = committed.plus(effective);
        idle = idle.plus(effective.multipliedBy(line.use().share(Use.UNUSED)));
      }
    }
    return committed.isZero()
        ? Optional.empty()
        : Optional.of(idle.amount().dividedBy(committed.amount()));
  }

  /**
   * {@return how the effective cost depends on the rate of a foreign currency; empty if an amount
   * is not known}
   *
   * @param currency the foreign currency
   */
  public Optional<FxExposure> exposure(CurrencyUnit currency) {
    return Exposures.of(this, currency, line -> Fraction.ONE);
  }

  /**
   * {@return the same of what is known to be subsidised}
   *
   * @param currency the foreign currency
   */
  public Optional<FxExposure> eligibleExposure(CurrencyUnit currency) {
    return Exposures.of(this, currency, line -> line.funding().share(Funding.ELIGIBLE));
  }

  /**
   * {@return what is granted for this plan; empty if an amount is not known}
   *
   * @param subsidyTerms the terms
   * @param currency the foreign currency whose rate is to move
   * @param assumed the assumed rate, in billing currency per unit of the foreign one, above 0
   * @throws IllegalArgumentException if the rate is not above 0
   */
  public Optional<Subsidy> subsidy(
      SubsidyTerms subsidyTerms, CurrencyUnit currency, Fraction assumed) {
    return exposure(currency)
        .flatMap(cost -> eligibleExposure(currency)
            .map(eligible -> new Subsidy(subsidyTerms, cost, eligible, assumed)));
  }

  /**
   * {@return what is granted of what is known to be eligible (交付決定額), as the sheet shows it,
   * rounded; empty if one of its amounts is not known}
   *
   * @param subsidyTerms the terms
   * @throws IllegalArgumentException if the cap is not in the billing currency
   */
  public Optional<Money> granted(SubsidyTerms subsidyTerms) {
    Total eligible = total(Funding.ELIGIBLE);
    return eligible.isKnown()
        ? Optional.of(rounding.round(subsidyTerms.grant(ExactMoney.of(eligible.rounded()))))
        : Optional.empty();
  }

  /**
   * {@return what is left to the applicants; empty if an amount is not known}
   *
   * @param subsidyTerms the terms
   * @throws IllegalArgumentException if the cap is not in the billing currency
   */
  public Optional<Money> ownBurden(SubsidyTerms subsidyTerms) {
    return total().amount().flatMap(cost -> granted(subsidyTerms).map(cost::minus));
  }
}
