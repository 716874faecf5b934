package io.github.geniac.pricing.shell;

import io.github.geniac.core.FxAssumption;
import io.github.geniac.core.Offer;
import io.github.geniac.core.Proposal;
import io.github.geniac.pricing.CostSheet;
import io.github.geniac.pricing.Pricing;
import io.github.geniac.pricing.json.PlanDocument;
import io.github.geniac.pricing.search.ScenarioSearch;
import io.github.geniac.pricing.whatif.Answer;
import io.github.geniac.pricing.whatif.Comparison;
import io.github.geniac.pricing.whatif.Scenario;
import io.github.geniac.pricing.whatif.WhatIf;
import io.github.geniac.rules.Assessment;
import io.github.geniac.rules.RuleResult;
import io.github.geniac.rules.ScheduleRules;
import io.github.geniac.rules.Survey;
import io.github.geniac.rules.outlook.Difference;
import io.github.geniac.rules.outlook.Frontier;
import io.github.geniac.rules.outlook.Settling;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What one works with at a prompt: the terms of the call, how it is read, rates, subsidy terms and
 * the language; and the verbs, which take a proposal and answer with a text that can be read and a
 * value that can be used. Immutable: every {@code with} gives another desk.
 *
 * <pre>{@code
 * jshell> var d = desk("2024-10-15").withFx("USD/JPY", 149.22)
 * jshell> d.assess(proposal)
 * jshell> d.repair(proposal)
 * jshell> d.search(work, cloud, ministry).curve()
 * }</pre>
 *
 * <p>Where a proposal is wanted, whatever holds one will do, such as what {@link #search} found or
 * {@link #read} has read. Nothing is assumed that the desk or the proposal does not state.
 */
public final class Desk extends Papers {

  Desk(Pricing pricing, List<FxAssumption> rates, Voice voice, Optional<Watch> watch) {
    super(pricing, rates, voice, watch);
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

  /**
   * {@return a desk with what a plan document states: its terms, readings and subsidy}
   *
   * @param plan the plan document
   */
  public static Desk of(PlanDocument plan) {
    Pricing pricing = Pricing.of(plan.terms()).withReadings(plan.readings());
    return of(plan.subsidy().map(pricing::withSubsidy).orElse(pricing));
  }

  /**
   * {@return may it be proposed so: the verdict, what stands in the way, and what is open}
   *
   * @param proposal a proposal, or what holds one
   * @throws IllegalArgumentException if it is neither
   */
  public Told<Assessment> assess(Object proposal) {
    return new Told<>(setting().assess(stated("assess", proposal)), voice(), AssessmentTable::of);
  }

  /**
   * {@return every rule, clause by clause, with the questions that are open}
   *
   * @param proposal a proposal, or what holds one
   * @throws IllegalArgumentException if it is neither
   */
  public Told<Assessment> clauses(Object proposal) {
    return new Told<>(
        setting().assess(stated("clauses", proposal)),
        voice(),
        (value, how) -> value.explain(how.locale()));
  }

  /**
   * {@return how the verdict hangs on the readings of the call}
   *
   * @param proposal a proposal, or what holds one
   * @throws IllegalArgumentException if it is neither
   */
  public Told<Survey> survey(Object proposal) {
    Survey survey = pricing().rulebook().survey(stated("survey", proposal), terms());
    return new Told<>(survey, voice(), (value, how) -> value.explain(how.locale()));
  }

  /**
   * {@return whether so many nodes by day can be secured in bulk}
   *
   * @param nodes the bulk nodes by day
   * @throws IllegalArgumentException if it is no schedule of nodes
   */
  public Told<List<RuleResult>> judge(Object nodes) {
    List<RuleResult> results = ScheduleRules.judge(Wants.nodes("judge", nodes), terms());
    return new Told<>(results, voice(), AssessmentTable::of);
  }

  /**
   * {@return small edits after each of which nothing stands in the way, with their cost, the
   * cheapest first; or what would have to change where there are none}
   *
   * @param proposal a proposal, or what holds one
   * @throws IllegalArgumentException if it is neither
   */
  public Mending repair(Object proposal) {
    return Mending.of(pricing(), stated("repair", proposal), voice(), cancelled());
  }

  /**
   * {@return which missing facts and open readings decide the verdict, and which way it can go}
   *
   * @param proposal a proposal, or what holds one
   * @throws IllegalArgumentException if it is neither
   */
  public Told<Settling> settle(Object proposal) {
    Settling settling = Settling.of(
        pricing().rulebook(), stated("settle", proposal), terms(), pricing().readings());
    return new Told<>(settling, voice(), (value, how) -> value.explain(how.locale()));
  }

  /**
   * {@return how far it can go, all else equal: the nodes of each bulk allocation, up to twice the
   * cap, and the day by which each participant signs, where the verdict hangs on it}
   *
   * @param proposal a proposal, or what holds one
   * @throws IllegalArgumentException if it is neither
   */
  public Told<List<Frontier<?>>> frontier(Object proposal) {
    return Frontiers.told(
        new Frontiers(setting(), stated("frontier", proposal)).standard(), voice());
  }

  /**
   * {@return how far an allocation can go, all else equal: its nodes, its first day and its last,
   * as far as it has them; or the day by which a participant signs}
   *
   * @param proposal a proposal, or what holds one
   * @param id the id of an allocation or of a participant
   * @throws IllegalArgumentException if there is neither of this id, or the first is no proposal
   */
  public Told<List<Frontier<?>>> frontier(Object proposal, String id) {
    return Frontiers.told(new Frontiers(setting(), stated("frontier", proposal)).of(id), voice());
  }

  /**
   * {@return what flips from one proposal to another: verdicts, rules and questions, no costs;
   * {@link #compare} tells those as well}
   *
   * @param from a proposal or what holds one, or an assessment made under other terms or readings
   * @param to another
   * @throws IllegalArgumentException if one is neither
   */
  public Told<Difference> difference(Object from, Object to) {
    Difference difference = Difference.of(assessed("difference", from), assessed("difference", to));
    return new Told<>(difference, voice(), (value, how) -> value.explain(how.locale()));
  }

  private Assessment assessed(String verb, Object given) {
    Object plain = Wants.plain(given);
    return plain instanceof Assessment done ? done : setting().assess(stated(verb, given));
  }

  /**
   * {@return what it costs: lines and totals of both plans}
   *
   * @param proposal a proposal, or what holds one
   * @throws IllegalArgumentException if it is neither
   */
  public Told<CostSheet> price(Object proposal) {
    return new Told<>(pricing().price(stated("price", proposal)), voice(), SheetTable::of);
  }

  /**
   * {@return questions to a proposal: what if a rate, a price, a count or a day were another}
   *
   * @param proposal a proposal, or what holds one
   * @throws IllegalArgumentException if it is neither
   */
  public Asking whatIf(Object proposal) {
    return new Asking(pricing(), stated("whatIf", proposal), voice());
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
    return new Told<>(comparison, voice(), (value, how) -> value.explain(how.locale()));
  }

  private Answer answer(String name, Proposal proposal) {
    Answer stated = WhatIf.of(pricing(), proposal).asStated();
    return new Answer(Scenario.of(name), stated.situation(), stated.assessment(), stated.sheet());
  }

  /**
   * {@return the cheapest admissible plan for the phases of a proposal, among offers}
   *
   * @param work a proposal whose workloads have phases, or whose bulk plan states a demand
   * @param offers offers, one by one or in lists; those of a plan document may be left out
   * @throws IllegalArgumentException if the work is no proposal or states no work, or what follows
   *     are not offers
   */
  public Found search(Object work, Object... offers) {
    Proposal context = stated("search", work);
    List<Offer> choice = Wants.offersFor(work, "search", offers);
    ScenarioSearch search = ScenarioSearch.of(context, terms())
        .withOffers(choice)
        .withRules(pricing().rulebook(), pricing().readings())
        .withBilling(pricing().billing());
    return new Found(
        search, this::limits, context, choice, search.withLimits(limits()).run(), voice());
  }

  /**
   * {@return the thing as an aligned table, or the full text of what a verb told in short}
   *
   * @param thing a proposal, offers, terms, nodes by day, reference nodes, or an answer
   * @throws IllegalArgumentException if there is no table of it; the message says of what there is
   */
  public Told<Object> table(Object thing) {
    String checked = Tables.of(thing, voice());
    return new Told<>(
        thing, voice(), (value, how) -> how.equals(voice()) ? checked : Tables.of(value, how));
  }

  /**
   * {@return the thing as a chart of characters: nodes over days, amounts as bars}
   *
   * @param thing nodes by day, a proposal, what search found, a curve, a grid, a replay, rates
   * @throws IllegalArgumentException if there is no chart of it; the message says of what there is
   */
  public Told<Object> chart(Object thing) {
    String checked = Charts.of(thing, terms().researchPeriod(), voice());
    return new Told<>(
        thing,
        voice(),
        (value, how) ->
            how.equals(voice()) ? checked : Charts.of(value, terms().researchPeriod(), how));
  }

  /** {@return what there is to say here, on one screen} */
  public Told<List<String>> help() {
    return new Told<>(Help.verbs(), voice(), (verbs, how) -> Help.overview(how));
  }

  /**
   * {@return a verb in detail, with an example}
   *
   * @param verb its name
   * @throws IllegalArgumentException if there is no such verb; the message names the nearest
   */
  public Told<String> help(String verb) {
    Help.of(verb, voice());
    return new Told<>(verb, voice(), Help::of);
  }
}
