package io.github.geniac.pricing.shell;

import io.github.geniac.core.Allocation;
import io.github.geniac.core.Amount;
import io.github.geniac.core.FxAssumption;
import io.github.geniac.core.Price;
import io.github.geniac.core.PricePlan;
import io.github.geniac.core.Proposal;
import io.github.geniac.pricing.Pricing;
import io.github.geniac.pricing.fx.FxReplay;
import io.github.geniac.pricing.fx.FxSeries;
import io.github.geniac.pricing.fx.ReferenceRates;
import io.github.geniac.pricing.whatif.Axis;
import io.github.geniac.pricing.whatif.BreakEven;
import io.github.geniac.pricing.whatif.Change;
import io.github.geniac.pricing.whatif.Comparison;
import io.github.geniac.pricing.whatif.Grid;
import io.github.geniac.pricing.whatif.Scalar;
import io.github.geniac.pricing.whatif.Scenario;
import io.github.geniac.pricing.whatif.Shift;
import io.github.geniac.pricing.whatif.WhatIf;
import io.github.geniac.rules.Part;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Function;
import org.joda.money.BigMoney;

/**
 * Questions to one proposal: what if a rate, a price, a count or a day were another? Immutable.
 *
 * <pre>{@code
 * jshell> desk.whatIf(proposal).fx("USD/JPY", 130, 170)
 * jshell> desk.whatIf(proposal).breakEven("bulk-gpu")
 * }</pre>
 *
 * <p>Numbers are taken by their digits: 149.22 is exactly that. Beside the values asked for stands
 * the one stated, marked as such.
 */
public final class Asking {

  private final Pricing pricing;
  private final Proposal proposal;
  private final WhatIf whatIf;
  private final Voice voice;

  Asking(Pricing pricing, Proposal proposal, Voice voice) {
    this.pricing = pricing;
    this.proposal = proposal;
    this.voice = voice;
    this.whatIf = WhatIf.of(pricing, proposal);
  }

  /**
   * {@return totals and verdicts at several exchange rates}
   *
   * @param pair the pair as the proposal states it, such as {@code USD/JPY}
   * @param rates the rates
   * @throws IllegalArgumentException if the proposal states no such pair, or a rate is no number
   *     above 0
   */
  public Told<Grid> fx(String pair, Object... rates) {
    return grid(axis(
        pair,
        assumption(pair).map(FxAssumption::rate),
        Wants.decimals("fx", rates),
        value -> Shift.fx(pair, fixed(value))));
  }

  /**
   * {@return totals and verdicts at several unit prices of an allocation, in its currency}
   *
   * @param allocation the text of its id
   * @param prices the prices
   * @throws IllegalArgumentException if there is no such allocation, or a price is no number
   */
  public Told<Grid> price(String allocation, Object... prices) {
    check("price", allocation);
    Optional<BigDecimal> stated = first(
        allocation,
        one ->
            one.pricePlan().map(PricePlan::price).flatMap(Price::amount).map(BigMoney::getAmount));
    return grid(axis(
        voice.label("axis.price", "item", allocation),
        stated,
        Wants.decimals("price", prices),
        value -> Shift.price(allocation, fixed(value))));
  }

  /**
   * {@return totals and verdicts at several counts of an allocation}
   *
   * @param allocation the text of its id
   * @param counts counts of nodes
   * @throws IllegalArgumentException if there is no such allocation, or a count is no whole number
   */
  public Told<Grid> count(String allocation, Object... counts) {
    check("count", allocation);
    Optional<BigDecimal> stated = first(
        allocation,
        one -> one.amount()
            .filter(Amount.Nodes.class::isInstance)
            .map(amount -> BigDecimal.valueOf(((Amount.Nodes) amount).nodes())));
    return grid(axis(
        voice.label("axis.count", "item", allocation),
        stated,
        Wants.decimals("count", counts),
        value -> Shift.count(allocation, fixed(value))));
  }

  /**
   * {@return totals and verdicts if all allocations began and ended so many days later}
   *
   * @param days whole days, negative for earlier
   * @throws IllegalArgumentException if one is no whole number
   */
  public Told<Grid> moved(Object... days) {
    return grid(axis(
        voice.label("axis.moved"),
        Optional.of(BigDecimal.ZERO),
        Wants.decimals("moved", days),
        value -> Shift.allMoved(whole("moved", value))));
  }

  /**
   * {@return totals and verdicts if the research period began on other days, the plans as stated}
   *
   * @param days days such as {@code "2024-10-20"}
   * @throws IllegalArgumentException if one is no day
   */
  public Told<Grid> starts(Object... days) {
    TreeSet<LocalDate> all = new TreeSet<>();
    LocalDate stated = pricing.terms().researchStart();
    all.add(stated);
    for (Object day : days) {
      all.add(Wants.day("starts", day));
    }
    List<Scenario> points = new ArrayList<>();
    for (LocalDate day : all) {
      points.add(Scenario.of(named(day, day.equals(stated)), Shift.researchStart(day)));
    }
    return grid(new Axis(voice.label("axis.starts"), points));
  }

  /**
   * {@return where direct plan and bulk plan cost the same}
   *
   * @param what a pair such as {@code USD/JPY}, or the id of an allocation for its unit price
   * @throws IllegalArgumentException if a plan is missing, or neither has it
   */
  public Told<BreakEven> breakEven(String what) {
    boolean pair = what.indexOf('/') >= 0;
    if (!pair) {
      check("breakEven", what);
    }
    BreakEven result = whatIf.breakEven(pair ? Scalar.fx(what) : Scalar.price(what));
    return new Told<>(result, voice, (value, how) -> value.explain(how.locale()));
  }

  /**
   * {@return what a plan would have cost at the dollar's monthly averages in yen since January 2023
   * ({@link ReferenceRates}), whenever it had started}
   *
   * @param plan {@code direct} or {@code bulk}
   * @throws IllegalArgumentException if the proposal has no such plan, or nothing of it is priced
   *     in dollars
   */
  public Told<FxReplay> replay(String plan) {
    return replay(plan, ReferenceRates.USD_JPY_MONTHLY);
  }

  /**
   * {@return what a plan would have cost at the rates of a series, whenever it had started}
   *
   * @param plan {@code direct} or {@code bulk}
   * @param series the rates
   * @throws IllegalArgumentException if the proposal has no such plan, or nothing of it is priced
   *     in the currency of the series
   */
  public Told<FxReplay> replay(String plan, FxSeries series) {
    FxReplay replay = FxReplay.of(pricing, proposal, part("replay", plan), series);
    return new Told<>(replay, voice, (value, how) -> value.explain(how.locale()));
  }

  /**
   * {@return what a plan costs at several rates and who bears it, if the grant is decided at the
   * rate stated: it falls with the cost, and does not rise with it}
   *
   * @param plan {@code direct} or {@code bulk}
   * @param pair the pair as the proposal states it, the foreign currency first
   * @param rates the rates that may come true
   * @throws IllegalArgumentException if the desk has no subsidy terms, the proposal no such plan or
   *     pair, a rate is not above 0, or an amount is not known
   */
  public Told<List<Burden>> burden(String plan, String pair, Object... rates) {
    return new Burdens(pricing, proposal)
        .at(part("burden", plan), known(pair), Wants.decimals("burden", rates), voice);
  }

  /**
   * {@return what changes if all of these shifts happen}
   *
   * @param name a name for it, such as {@code weak yen}
   * @param shifts the shifts
   * @throws IllegalArgumentException if a shift names what the proposal does not have
   */
  public Told<Comparison> ask(String name, Shift... shifts) {
    Comparison comparison = whatIf.compare(Scenario.of(name, shifts));
    return new Told<>(comparison, voice, (value, how) -> value.explain(how.locale()));
  }

  /** {@return the questions as the library takes them, for grids of several axes and more} */
  public WhatIf whatIf() {
    return whatIf;
  }

  /** {@return what can be asked} */
  @Override
  public String toString() {
    return Help.of("whatIf", voice);
  }

  private Told<Grid> grid(Axis axis) {
    return new Told<>(whatIf.grid(axis), voice, (grid, how) -> grid.table(how.locale()));
  }

  /** The values in rising order, the stated one among them. */
  private Axis axis(
      String name,
      Optional<BigDecimal> stated,
      List<BigDecimal> values,
      Function<BigDecimal, Shift> shift) {
    TreeSet<BigDecimal> all = new TreeSet<>(values);
    stated.ifPresent(all::add);
    List<Scenario> points = new ArrayList<>();
    for (BigDecimal value : all) {
      boolean isStated = stated.filter(one -> one.compareTo(value) == 0).isPresent();
      points.add(Scenario.of(named(voice.words().number(value), isStated), shift.apply(value)));
    }
    return new Axis(name, points);
  }

  private String named(Object value, boolean stated) {
    return stated ? voice.label("axis.stated", "value", value) : value.toString();
  }

  private static Change fixed(BigDecimal value) {
    return Change.fixed(value.toPlainString());
  }

  private static int whole(String verb, BigDecimal value) {
    try {
      return value.intValueExact();
    } catch (ArithmeticException e) {
      throw Wants.wrong(verb, "whole days such as 14", value);
    }
  }

  private Optional<FxAssumption> assumption(String pair) {
    return proposal.fxAssumptions().stream()
        .filter(one -> one.pair().equals(pair))
        .findFirst();
  }

  private FxAssumption known(String pair) {
    return assumption(pair).orElseThrow(() -> {
      List<String> pairs =
          proposal.fxAssumptions().stream().map(FxAssumption::pair).toList();
      return new IllegalArgumentException(
          "burden: wants a pair that the proposal states, got '" + pair + "'; it states " + pairs);
    });
  }

  private <T> Optional<T> first(String id, Function<Allocation, Optional<T>> fact) {
    return proposal.allocations().stream()
        .filter(one -> one.id().value().equals(id))
        .flatMap(one -> fact.apply(one).stream())
        .findFirst();
  }

  private void check(String verb, String id) {
    List<String> ids =
        proposal.allocations().stream().map(one -> one.id().value()).distinct().toList();
    if (!ids.contains(id)) {
      throw new IllegalArgumentException(
          verb + ": there is no allocation '" + id + "'; there are " + ids + Nearest.hint(id, ids));
    }
  }

  private static Part part(String verb, String name) {
    for (Part part : List.of(Part.DIRECT, Part.BULK)) {
      if (part.name().toLowerCase(Locale.ROOT).equals(name.strip().toLowerCase(Locale.ROOT))) {
        return part;
      }
    }
    throw Wants.wrong(verb, "a plan, \"direct\" or \"bulk\"", name);
  }
}
