package io.github.geniac.pricing.search;

import io.github.geniac.core.CallTerms;
import io.github.geniac.core.Offer;
import io.github.geniac.core.OfferId;
import io.github.geniac.core.Proposal;
import io.github.geniac.pricing.Pricing;
import io.github.geniac.pricing.kernel.Instance;
import io.github.geniac.rules.Readings;
import io.github.geniac.rules.Rulebook;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/**
 * The front door of the scenario search: given the work and the offers, the cheapest admissible
 * plan with and without bulk nodes. Immutable.
 *
 * <pre>{@code
 * SearchResult result = ScenarioSearch.of(proposal, terms).withOffers(bulk, cloud, block).run();
 * System.out.println(result.explain(Locale.JAPANESE));
 * }</pre>
 *
 * <p>The work is that of the phases of the proposal's workloads, or, if they state none, the demand
 * that its bulk plan states. The proposal also says who applies, who signs and which FX assumptions
 * hold; GPU allocations of its plans are replaced, other compute stays. Offers: one whose price
 * plan is a {@link io.github.geniac.core.BulkTerm} is the bulk route's provisional unit price;
 * charges by use may be open on some days only; committed terms and prepaid blocks are taken in a
 * count that is paid for all of their days. A node-day of any offer does a node-day of work.
 *
 * <p>Costs are exact: no price is rounded, and a plan costs what the cost sheet says before it
 * rounds. What the rulebook rejects is never returned; offers left out are named with the reason.
 */
public final class ScenarioSearch {

  private final SearchInput input;
  private final SearchLimits limits;

  private ScenarioSearch(SearchInput input, SearchLimits limits) {
    this.input = input;
    this.limits = limits;
  }

  /**
   * {@return a search without offers, in yen, by the standard rulebook and its default readings}
   *
   * @param proposal the work, and who applies
   * @param terms the terms of the call
   */
  public static ScenarioSearch of(Proposal proposal, CallTerms terms) {
    return new ScenarioSearch(
        new SearchInput(
            proposal, terms, List.of(), CurrencyUnit.JPY, Rulebook.standard(), Readings.defaults()),
        SearchLimits.none());
  }

  /**
   * {@return this search among these offers}
   *
   * @param offers the offers, each with an id of its own
   * @throws IllegalArgumentException if two offers have the same id
   */
  public ScenarioSearch withOffers(Offer... offers) {
    return withOffers(List.of(offers));
  }

  /**
   * {@return this search among these offers}
   *
   * @param offers the offers, each with an id of its own
   * @throws IllegalArgumentException if two offers have the same id
   */
  public ScenarioSearch withOffers(List<Offer> offers) {
    Set<OfferId> ids = new HashSet<>();
    for (Offer offer : offers) {
      if (!ids.add(offer.id())) {
        throw new IllegalArgumentException(
            "ScenarioSearch: two offers have the id '" + offer.id() + "'; ids are unique");
      }
    }
    return new ScenarioSearch(input.withOffers(List.copyOf(offers)), limits);
  }

  /**
   * {@return this search with costs in another currency}
   *
   * @param currency the currency of the application
   */
  public ScenarioSearch withBilling(CurrencyUnit currency) {
    return new ScenarioSearch(
        new SearchInput(
            input.context(),
            input.terms(),
            input.offers(),
            currency,
            input.rulebook(),
            input.readings()),
        limits);
  }

  /**
   * {@return this search under other rules or readings}
   *
   * @param rulebook the rules
   * @param readings the readings
   */
  public ScenarioSearch withRules(Rulebook rulebook, Readings readings) {
    return new ScenarioSearch(
        new SearchInput(
            input.context(), input.terms(), input.offers(), input.billing(), rulebook, readings),
        limits);
  }

  /**
   * {@return this search under limits}
   *
   * @param other the limits
   */
  public ScenarioSearch withLimits(SearchLimits other) {
    return new ScenarioSearch(input, other);
  }

  /**
   * {@return the cheapest plans}
   *
   * @throws IllegalArgumentException if the proposal states no work, a phase may run only outside
   *     the research period, or two offers are for the bulk route
   * @throws ArithmeticException if the costs of even a single offer are too large, or have too many
   *     decimals, for the search's arithmetic
   */
  public SearchResult run() {
    Program program = Program.of(input);
    Solved direct = solve(program, List.of(program.direct()));
    Optional<Solved> bulk =
        program.bulk().isEmpty() ? Optional.empty() : Optional.of(solve(program, program.bulk()));
    List<CurvePoint> curve = new ArrayList<>(direct.curve());
    bulk.ifPresent(solved -> curve.addAll(solved.curve()));
    Proposal proposal = Plans.with(
        input.context(),
        direct.plan().best(),
        bulk.flatMap(solved -> solved.plan().best()));
    Pricing pricing = Pricing.of(input.terms())
        .withRulebook(input.rulebook())
        .withReadings(input.readings())
        .withBilling(input.billing());
    return new SearchResult(
        direct.plan(),
        bulk.map(Solved::plan),
        curve,
        program.excluded(),
        proposal,
        input.rulebook().assess(proposal, input.terms(), input.readings()),
        pricing.price(proposal));
  }

  private Solved solve(Program program, List<Instance> instances) {
    return Solved.of(program, instances, limits).explained(program, instances, limits);
  }

  /**
   * {@return why no direct plan is cheaper than the one that {@link #run} finds, to be checked by
   * {@link Proof#flaws}; empty if a limit stops the search, or the writing of the proof, which
   * searches once more}
   */
  public Optional<Proof> proveDirect() {
    Program program = Program.of(input);
    return Proof.of(program, List.of(program.direct()), limits);
  }

  /** {@return the same for the plan with bulk nodes; empty also if none may be taken} */
  public Optional<Proof> proveBulk() {
    Program program = Program.of(input);
    List<Instance> instances = program.bulk();
    return instances.isEmpty() ? Optional.empty() : Proof.of(program, instances, limits);
  }

  /**
   * {@return the least cost of every count of bulk nodes, each searched to its proof unless a limit
   * stops it}
   */
  public List<CurvePoint> curve() {
    Program program = Program.of(input);
    return Stream.concat(
            Solved.of(program, List.of(program.direct()), limits).curve().stream(),
            Solved.wholeCurve(program, program.bulk(), limits).stream())
        .toList();
  }

  /**
   * {@return the plans that come next: the cheapest for other counts of bulk nodes, and the
   * cheapest without a direct offer that the best plan takes, in order of cost}
   *
   * <p>A plan that a limit keeps from being found is left out, even if it would come first; and one
   * may be cheaper than what {@link #run} found where a limit stopped that.
   *
   * @param count how many, 1 or more
   * @param result what {@link #run} found for this search
   * @throws IllegalArgumentException if the count is below 1
   */
  public List<Alternative> alternatives(int count, SearchResult result) {
    require(count >= 1, "count must be at least 1, was " + count);
    return result
        .best()
        .map(best -> new Alternatives(Program.of(input), limits, best).first(count, result.curve()))
        .orElse(List.of());
  }

  /** {@return cost against completion: the cheapest plans by the day on which all work is done} */
  public CompletionCurve byCompletion() {
    return new Completions(Program.of(input), limits).all();
  }

  /**
   * {@return which plan is the cheapest at which value of a rate or a price}
   *
   * @param parameter an FX rate that says what a currency costs in the billing currency, or a unit
   *     price
   * @param from the lowest value, with as many decimals as breakpoints are to be looked for
   * @param to the highest value, above the lowest
   * @throws IllegalArgumentException if the range is reversed or not numbers, the search has no
   *     such rate or price, or cost is no straight line in the parameter: the work of a phase, or
   *     an FX rate whose second currency is not the billing currency
   * @throws ArithmeticException if costs at some value are too large, or have too many decimals,
   *     for the search's arithmetic; ask for fewer decimals
   */
  public Sensitivity sensitivity(Parameter parameter, String from, String to) {
    BigDecimal low = number(from);
    BigDecimal high = number(to);
    require(
        low.compareTo(high) < 0, "the range of " + parameter + " is empty: " + from + " to " + to);
    Variation variation = new Variation(input, parameter);
    require(variation.isLinear(), "cost is no straight line in the work of a phase; use solveFor");
    int decimals = Math.max(0, Math.max(low.scale(), high.scale()));
    return new Envelope(Program.of(input), variation, limits, low, high, decimals)
        .sensitivity(low, high);
  }

  /**
   * {@return the highest value of a parameter at which the work, planned anew, stays within a
   * budget}
   *
   * <p>The least cost never falls as a rate, a price or the work of a phase rises, so the value is
   * found by bisection, exactly: one step more passes the budget, or there is no plan. A limit may
   * stop a search before that is known; then the value is one within the budget, and not proven to
   * be the highest. A phase without work costs nothing.
   *
   * @param parameter an FX rate that says what a currency costs in the billing currency, a unit
   *     price, or the work of a phase
   * @param from the lowest value, with as many decimals as the answer is to have; work is in whole
   *     node-days, 0 or more
   * @param to the highest value, not below the lowest
   * @param budget the most that the nodes may cost, in the billing currency
   * @throws IllegalArgumentException if the range is reversed or not numbers that the parameter can
   *     have, the budget is in another currency, the search has no such parameter, or it is an FX
   *     rate whose second currency is not the billing currency
   * @throws ArithmeticException if costs at some value are too large, or have too many decimals,
   *     for the search's arithmetic; ask for fewer decimals
   */
  public HighestValue solveFor(Parameter parameter, String from, String to, Money budget) {
    BigDecimal low = number(from);
    BigDecimal high = number(to);
    require(
        low.compareTo(high) <= 0,
        "the range of " + parameter + " is reversed: " + from + " to " + to);
    require(
        budget.getCurrencyUnit().equals(input.billing()),
        "the budget is in " + budget.getCurrencyUnit() + ", costs are in " + input.billing());
    Variation variation = new Variation(input, parameter);
    variation.check(low);
    variation.check(high);
    return new Budget(variation, limits, budget).highest(low, high);
  }

  private static BigDecimal number(String text) {
    try {
      return new BigDecimal(text.strip());
    } catch (NumberFormatException e) {
      throw new IllegalArgumentException(
          "ScenarioSearch: '" + text + "' is not a decimal number such as '149.22'", e);
    }
  }

  private static void require(boolean condition, String message) {
    if (!condition) {
      throw new IllegalArgumentException("ScenarioSearch: " + message);
    }
  }
}
