package io.github.geniac.pricing;

import io.github.geniac.core.CallTerms;
import io.github.geniac.core.FxAssumption;
import io.github.geniac.rules.Part;
import io.github.geniac.rules.Readings;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.joda.money.CurrencyUnit;

/**
 * What a proposal costs, line by line, under stated assumptions. The two plans are alternatives for
 * the same work: they stand side by side and are never added; the other cost items count beside
 * either. Immutable; equal if and only if everything is equal, so two sheets can be compared.
 *
 * @param direct the direct plan with the other cost items, if there is a direct plan
 * @param bulk the bulk plan with the other cost items, if there is a bulk plan
 * @param others the other cost items alone
 * @param terms the terms of the call
 * @param readings the readings of the call under which it is decided what is subsidised
 * @param billing the billing currency
 * @param rounding how lines are rounded
 * @param periods how days are cut into charge periods
 * @param assumptions the FX assumptions of the proposal
 * @param subsidy how much of the eligible cost is granted, if stated
 * @param notes what there is to say about items, or about the sheet as a whole
 */
public record CostSheet(
    Optional<PlanCost> direct,
    Optional<PlanCost> bulk,
    PlanCost others,
    CallTerms terms,
    Readings readings,
    CurrencyUnit billing,
    Rounding rounding,
    ChargePeriods periods,
    List<FxAssumption> assumptions,
    Optional<SubsidyTerms> subsidy,
    List<Note> notes) {

  /**
   * Copies the lists.
   *
   * @param direct the direct plan
   * @param bulk the bulk plan
   * @param others the other cost items alone
   * @param terms the terms of the call
   * @param readings the readings of the call
   * @param billing the billing currency
   * @param rounding how lines are rounded
   * @param periods how days are cut into charge periods
   * @param assumptions the FX assumptions of the proposal
   * @param subsidy how much of the eligible cost is granted
   * @param notes what there is to say
   */
  public CostSheet {
    assumptions = List.copyOf(assumptions);
    notes = List.copyOf(notes);
  }

  /** {@return the plans there are, the direct plan first; the other cost items if there is none} */
  public List<PlanCost> plans() {
    List<PlanCost> plans = Stream.concat(direct.stream(), bulk.stream()).toList();
    return plans.isEmpty() ? List.of(others) : plans;
  }

  /**
   * {@return the cost of a plan, or of the other cost items}
   *
   * @param part the direct plan, the bulk plan or the proposal
   * @throws IllegalArgumentException if the proposal has no such plan
   */
  public PlanCost plan(Part part) {
    return Stream.of(direct, bulk, Optional.of(others))
        .flatMap(Optional::stream)
        .filter(plan -> plan.part() == part)
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("CostSheet: there is no plan " + part
            + "; it has " + plans().stream().map(PlanCost::part).toList()));
  }

  /** {@return all lines: of the direct plan, of the bulk plan, of the other cost items} */
  public List<CostLine> lines() {
    List<CostLine> lines = new ArrayList<>();
    direct.ifPresent(plan -> lines.addAll(plan.own()));
    bulk.ifPresent(plan -> lines.addAll(plan.own()));
    lines.addAll(others.lines());
    return lines;
  }

  /**
   * {@return the sheet in words: lines, totals, both plans side by side, assumptions, and what is
   * not known}
   *
   * @param locale Japanese for Japanese, anything else for English
   */
  public String explain(Locale locale) {
    return new SheetText(new Words(locale)).of(this);
  }
}
