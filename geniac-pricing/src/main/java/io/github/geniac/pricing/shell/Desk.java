package io.github.geniac.pricing.shell;

import io.github.geniac.core.CallTerms;
import io.github.geniac.core.FxAssumption;
import io.github.geniac.core.Offer;
import io.github.geniac.core.Proposal;
import io.github.geniac.pricing.CostSheet;
import io.github.geniac.pricing.Pricing;
import io.github.geniac.pricing.SubsidyTerms;
import io.github.geniac.pricing.search.ScenarioSearch;
import io.github.geniac.pricing.search.SearchLimits;
import io.github.geniac.pricing.search.SearchResult;
import io.github.geniac.pricing.whatif.Answer;
import io.github.geniac.pricing.whatif.Comparison;
import io.github.geniac.pricing.whatif.Scenario;
import io.github.geniac.pricing.whatif.WhatIf;
import io.github.geniac.rules.Assessment;
import io.github.geniac.rules.Reading;
import io.github.geniac.rules.RuleResult;
import io.github.geniac.rules.ScheduleRules;
import io.github.geniac.rules.Survey;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.LongSupplier;
import java.util.function.Supplier;

/**
 * What one works with at a prompt: the terms of the call, how it is read, rates, subsidy terms and
 * the language; and the verbs, which take a proposal and answer with a text that can be read and a
 * value that can be used. Immutable: every {@code with} gives another desk.
 *
 * <pre>{@code
 * jshell> var d = desk("2024-10-15").withFx("USD/JPY", 149.22)
 * jshell> d.assess(proposal)
 * jshell> d.search(work, cloud, ministry).curve()
 * }</pre>
 *
 * <p>Where a proposal is wanted, whatever holds one will do, such as what {@link #search} found.
 * Nothing is assumed that the desk or the proposal does not state.
 */
public final class Desk {

  private final Pricing pricing;
  private final List<FxAssumption> rates;
  private final Voice voice;
  private final Optional<Watch> watch;

  private Desk(Pricing pricing, List<FxAssumption> rates, Voice voice, Optional<Watch> watch) {
    this.pricing = pricing;
    this.rates = List.copyOf(rates);
    this.voice = voice;
    this.watch = watch;
  }

  /**
   * {@return a desk for the call as published, told in English}
   *
   * @param researchStart the first day of the research period: a day, or a text such as
   *     {@code "2024-10-15"}; or the terms of another call
   * @throws IllegalArgumentException if it is none of these
   */
  public static Desk startingOn(Object researchStart) {
    return of(Pricing.of(Wants.terms("desk", researchStart)));
  }

  /**
   * {@return a desk that judges and prices like this}
   *
   * @param pricing terms, rulebook, readings, billing currency, rounding and subsidy
   */
  public static Desk of(Pricing pricing) {
    return new Desk(
        Objects.requireNonNull(pricing, "pricing"), List.of(), Voice.ENGLISH, Optional.empty());
  }

  /** {@return this desk, telling in Japanese} */
  public Desk japanese() {
    return new Desk(pricing, rates, voice.in(Locale.JAPANESE), watch);
  }

  /** {@return this desk, telling in English} */
  public Desk english() {
    return new Desk(pricing, rates, voice.in(Locale.ENGLISH), watch);
  }

  /** {@return this desk, drawing charts without block characters} */
  public Desk ascii() {
    return new Desk(pricing, rates, voice.inAscii(), watch);
  }

  /**
   * {@return this desk under other terms}
   *
   * @param terms the terms of the call, or its first day
   * @throws IllegalArgumentException if it is neither
   */
  public Desk withTerms(Object terms) {
    return with(pricing.withTerms(Wants.terms("withTerms", terms)));
  }

  /**
   * {@return this desk with an open place of the call read in another way}
   *
   * @param reading the id of the reading, such as {@code exactly-100}
   * @param choice the name of the choice, in any case
   * @throws IllegalArgumentException if there is no such reading or choice
   */
  public Desk withReading(String reading, String choice) {
    List<String> ids = pricing.rulebook().readings().stream().map(Reading::id).toList();
    if (!ids.contains(reading)) {
      throw new IllegalArgumentException("withReading: there is no reading '" + reading
          + "'; there are " + ids + Nearest.hint(reading, ids));
    }
    Reading<?> known = pricing.rulebook().reading(reading);
    return with(pricing.withReadings(pricing.readings().with(known, choice)));
  }

  /**
   * {@return this desk with a rate for every proposal that states none for the pair}
   *
   * @param pair the pair, such as {@code USD/JPY}
   * @param rate units of the second currency for one of the first, above 0
   * @throws IllegalArgumentException if the pair is none, or the rate no number above 0
   */
  public Desk withFx(String pair, Object rate) {
    String[] codes = pair.split("/", -1);
    if (codes.length != 2) {
      throw Wants.wrong("withFx", "a pair such as USD/JPY", pair);
    }
    FxAssumption one =
        FxAssumption.of(codes[0], codes[1], Wants.decimal("withFx", rate).toPlainString());
    List<FxAssumption> all = new ArrayList<>(rates);
    all.removeIf(other -> other.pair().equals(one.pair()));
    all.add(one);
    return new Desk(pricing, all, voice, watch);
  }

  /**
   * {@return this desk with a part of the eligible cost granted}
   *
   * @param rate the part, such as {@code "1/2"}, {@code "50 %"} or 0.5; the call states none
   * @throws IllegalArgumentException if it is not above 0 and at most 1
   */
  public Desk withSubsidy(Object rate) {
    return with(pricing.withSubsidy(SubsidyTerms.of(Wants.part("withSubsidy", rate))));
  }

  /**
   * {@return this desk with a part of the eligible cost granted, up to a cap}
   *
   * @param rate the part, such as {@code "1/2"}, {@code "50 %"} or 0.5; the call states none
   * @param cap the most that is granted: money, or a number in the billing currency
   * @throws IllegalArgumentException if the rate is not above 0 and at most 1, or the cap not above
   *     0
   */
  public Desk withSubsidy(Object rate, Object cap) {
    return with(pricing.withSubsidy(SubsidyTerms.of(Wants.part("withSubsidy", rate))
        .withCap(
            Wants.money("withSubsidy", pricing.billing(), cap).toMoney(RoundingMode.UNNECESSARY))));
  }

  /**
   * {@return this desk with searches that tell about once a second how far they are}
   *
   * @param lines is told, a line at a time, such as {@code System.out::println}
   * @param nanoClock a clock in nanoseconds, such as {@code System::nanoTime}
   */
  public Desk watched(Consumer<String> lines, LongSupplier nanoClock) {
    return with(new Watch(lines, nanoClock, () -> false, Optional.empty()));
  }

  /**
   * {@return this desk with searches that give up after so many seconds, and then say what they
   * have and how far it may be from the best}
   *
   * @param seconds above 0, for each single search
   * @throws IllegalArgumentException if it is no number above 0
   * @throws IllegalStateException if the desk has no clock; see {@link #watched}
   */
  public Desk within(Object seconds) {
    BigDecimal most = Wants.decimal("within", seconds);
    if (most.signum() <= 0) {
      throw Wants.wrong("within", "seconds above 0", seconds);
    }
    Watch here = watch.orElseThrow(() -> new IllegalStateException(
        "within: this desk has no clock; begin with desk(..), or with watched(..)"));
    long nanos = most.movePointRight(9).setScale(0, RoundingMode.UP).longValueExact();
    return with(here.within(Duration.ofNanos(nanos)));
  }

  Desk with(Watch other) {
    return new Desk(pricing, rates, voice, Optional.of(other));
  }

  private Desk with(Pricing other) {
    return new Desk(other, rates, voice, watch);
  }

  /** {@return the terms of the call} */
  public CallTerms terms() {
    return pricing.terms();
  }

  /** {@return how it judges and prices} */
  public Pricing pricing() {
    return pricing;
  }

  /**
   * {@return may it be proposed so: the verdict, what stands in the way, and what is open}
   *
   * @param proposal a proposal, or what holds one
   * @throws IllegalArgumentException if it is neither
   */
  public Told<Assessment> assess(Object proposal) {
    return new Told<>(judged("assess", proposal), voice, AssessmentTable::of);
  }

  /**
   * {@return every rule, clause by clause, with the questions that are open}
   *
   * @param proposal a proposal, or what holds one
   * @throws IllegalArgumentException if it is neither
   */
  public Told<Assessment> clauses(Object proposal) {
    return new Told<>(
        judged("clauses", proposal), voice, (value, how) -> value.explain(how.locale()));
  }

  /**
   * {@return how the verdict hangs on the readings of the call}
   *
   * @param proposal a proposal, or what holds one
   * @throws IllegalArgumentException if it is neither
   */
  public Told<Survey> survey(Object proposal) {
    Survey survey = pricing.rulebook().survey(stated("survey", proposal), terms());
    return new Told<>(survey, voice, (value, how) -> value.explain(how.locale()));
  }

  /**
   * {@return whether so many nodes by day can be secured in bulk}
   *
   * @param nodes the bulk nodes by day
   * @throws IllegalArgumentException if it is no schedule of nodes
   */
  public Told<List<RuleResult>> judge(Object nodes) {
    List<RuleResult> results = ScheduleRules.judge(Wants.nodes("judge", nodes), terms());
    return new Told<>(results, voice, AssessmentTable::of);
  }

  /**
   * {@return what it costs: lines and totals of both plans}
   *
   * @param proposal a proposal, or what holds one
   * @throws IllegalArgumentException if it is neither
   */
  public Told<CostSheet> price(Object proposal) {
    return new Told<>(pricing.price(stated("price", proposal)), voice, SheetTable::of);
  }

  /**
   * {@return the cheapest admissible plan for the phases of a proposal, among offers}
   *
   * @param work a proposal whose workloads have phases, or whose bulk plan states a demand
   * @param offers offers, one by one or in lists
   * @throws IllegalArgumentException if the work is no proposal or states no work, or what follows
   *     are not offers
   */
  public Found search(Object work, Object... offers) {
    Proposal context = stated("search", work);
    List<Offer> choice = Wants.offers("search", offers);
    ScenarioSearch search = ScenarioSearch.of(context, terms())
        .withOffers(choice)
        .withRules(pricing.rulebook(), pricing.readings())
        .withBilling(pricing.billing());
    Supplier<SearchLimits> limits =
        () -> watch.map(one -> one.limits(voice)).orElseGet(SearchLimits::none);
    SearchResult result = search.withLimits(limits.get()).run();
    return new Found(search, limits, context, choice, result, voice);
  }

  /**
   * {@return questions to a proposal: what if a rate, a price, a count or a day were another}
   *
   * @param proposal a proposal, or what holds one
   * @throws IllegalArgumentException if it is neither
   */
  public Asking whatIf(Object proposal) {
    return new Asking(pricing, stated("whatIf", proposal), voice);
  }

  /**
   * {@return what changes from one proposal to another: verdicts, rules, totals, lines, and why}
   *
   * @param from a proposal, or what holds one
   * @param to another
   * @throws IllegalArgumentException if one is neither
   */
  public Told<Comparison> compare(Object from, Object to) {
    Proposal before = stated("compare", from);
    Proposal after = stated("compare", to);
    boolean named = before.title().isPresent()
        && after.title().isPresent()
        && !before.title().equals(after.title());
    Comparison comparison = Comparison.of(
        answer(named ? before.title().orElseThrow() : "a", before),
        answer(named ? after.title().orElseThrow() : "b", after));
    return new Told<>(comparison, voice, (value, how) -> value.explain(how.locale()));
  }

  private Answer answer(String name, Proposal proposal) {
    Answer stated = WhatIf.of(pricing, proposal).asStated();
    return new Answer(Scenario.of(name), stated.situation(), stated.assessment(), stated.sheet());
  }

  /**
   * {@return the thing as an aligned table, or the full text of what a verb told in short}
   *
   * @param thing a proposal, offers, terms, nodes by day, reference nodes, or an answer
   * @throws IllegalArgumentException if there is no table of it; the message says of what there is
   */
  public Told<Object> table(Object thing) {
    String checked = Tables.of(thing, voice);
    return new Told<>(
        thing, voice, (value, how) -> how.equals(voice) ? checked : Tables.of(value, how));
  }

  /**
   * {@return the thing as a chart of characters: nodes over days, amounts as bars}
   *
   * @param thing nodes by day, a proposal, what search found, a curve, a grid, a replay, rates
   * @throws IllegalArgumentException if there is no chart of it; the message says of what there is
   */
  public Told<Object> chart(Object thing) {
    String checked = Charts.of(thing, terms().researchPeriod(), voice);
    return new Told<>(
        thing,
        voice,
        (value, how) ->
            how.equals(voice) ? checked : Charts.of(value, terms().researchPeriod(), how));
  }

  /** {@return what there is to say here, on one screen} */
  public Told<List<String>> help() {
    return new Told<>(Help.verbs(), voice, (verbs, how) -> Help.overview(how));
  }

  /**
   * {@return a verb in detail, with an example}
   *
   * @param verb its name
   * @throws IllegalArgumentException if there is no such verb; the message names the nearest
   */
  public Told<String> help(String verb) {
    Help.of(verb, voice);
    return new Told<>(verb, voice, Help::of);
  }

  private Assessment judged(String verb, Object proposal) {
    return pricing.rulebook().assess(stated(verb, proposal), terms(), pricing.readings());
  }

  /** The proposal, with the rates of this desk for pairs of which it states none. */
  private Proposal stated(String verb, Object given) {
    Proposal proposal = Wants.proposal(verb, given);
    List<FxAssumption> all = new ArrayList<>(proposal.fxAssumptions());
    for (FxAssumption rate : rates) {
      if (proposal.fxAssumptions().stream()
          .noneMatch(one ->
              Set.of(one.base(), one.counter()).equals(Set.of(rate.base(), rate.counter())))) {
        all.add(rate);
      }
    }
    return all.size() == proposal.fxAssumptions().size()
        ? proposal
        : proposal.toBuilder().fxAssumptions(all).build();
  }

  /** {@return period, readings and rates in a line} */
  @Override
  public String toString() {
    String readings = pricing.readings().departures().isEmpty()
        ? voice.words().label("label.readings.default")
        : pricing.readings().toString();
    String told = rates.stream()
        .map(one -> "; " + one.pair() + " " + one.rate().toPlainString())
        .reduce("", String::concat);
    return voice.label("desk", "period", terms().researchPeriod(), "readings", readings) + told;
  }
}
