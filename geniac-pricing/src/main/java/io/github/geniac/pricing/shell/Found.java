package io.github.geniac.pricing.shell;

import io.github.geniac.core.FxAssumption;
import io.github.geniac.core.Offer;
import io.github.geniac.core.Phase;
import io.github.geniac.core.Proposal;
import io.github.geniac.core.Workload;
import io.github.geniac.pricing.search.Alternative;
import io.github.geniac.pricing.search.CompletionCurve;
import io.github.geniac.pricing.search.CurvePoint;
import io.github.geniac.pricing.search.HighestValue;
import io.github.geniac.pricing.search.Parameter;
import io.github.geniac.pricing.search.ProcurementPlan;
import io.github.geniac.pricing.search.Proof;
import io.github.geniac.pricing.search.ScenarioSearch;
import io.github.geniac.pricing.search.SearchLimits;
import io.github.geniac.pricing.search.SearchResult;
import io.github.geniac.pricing.search.Sensitivity;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.joda.money.BigMoney;
import org.joda.money.CurrencyUnit;

/**
 * What a search found, and what more one may ask it. Immutable.
 *
 * <pre>{@code
 * jshell> var found = desk.search(work, cloud, bulk)
 * jshell> found.curve()
 * jshell> found.breakpoints("USD/JPY", 120, 180)
 * jshell> desk.price(found)
 * }</pre>
 */
public final class Found extends Told<SearchResult> {

  private final ScenarioSearch search;
  private final Supplier<SearchLimits> limits;
  private final Proposal work;
  private final List<Offer> offers;

  Found(
      ScenarioSearch search,
      Supplier<SearchLimits> limits,
      Proposal work,
      List<Offer> offers,
      SearchResult result,
      Voice voice) {
    super(result, voice, (value, how) -> value.explain(how.locale()));
    this.search = search;
    this.limits = limits;
    this.work = work;
    this.offers = List.copyOf(offers);
  }

  @Override
  public Found japanese() {
    return told(voice().in(Locale.JAPANESE));
  }

  @Override
  public Found english() {
    return told(voice().in(Locale.ENGLISH));
  }

  @Override
  public Found ascii() {
    return told(voice().inAscii());
  }

  private Found told(Voice voice) {
    return new Found(search, limits, work, offers, value(), voice);
  }

  /** {@return the proposal with the plans found in place of its own} */
  public Proposal proposal() {
    return value().proposal();
  }

  /**
   * {@return the cheaper plan: what it takes from which offer, and when each phase runs}
   *
   * @throws IllegalStateException if there is no plan; the search says why
   */
  public Told<ProcurementPlan> plan() {
    ProcurementPlan best = value()
        .best()
        .orElseThrow(() -> new IllegalStateException(
            "plan: the search found no plan; look at what it found for the reason"));
    return new Told<>(best, voice(), (plan, how) -> new SearchTables(how).plan(plan));
  }

  /** {@return the least cost for every count of bulk nodes, searched anew to its proof} */
  public Told<List<CurvePoint>> curve() {
    return new Told<>(fresh().curve(), voice(), (curve, how) -> new SearchTables(how).curve(curve));
  }

  /**
   * {@return the plans that come next, and why each of them is not the first}
   *
   * @param count how many, 1 or more
   * @throws IllegalArgumentException if the count is below 1
   */
  public Told<List<Alternative>> alternatives(int count) {
    return new Told<>(
        fresh().alternatives(count, value()),
        voice(),
        (all, how) -> new SearchTables(how).alternatives(all));
  }

  /** {@return what it costs to be done by an earlier day} */
  public Told<CompletionCurve> byCompletion() {
    return new Told<>(
        fresh().byCompletion(), voice(), (curve, how) -> new SearchTables(how).completions(curve));
  }

  /**
   * {@return which plan is the cheapest at which rate or price, with the values at which another
   * takes over}
   *
   * @param what a pair such as {@code USD/JPY}, or the id of an offer for its unit price
   * @param from the lowest value, with as many decimals as breakpoints are to be looked for
   * @param to the highest value
   * @throws IllegalArgumentException if the search has no such rate or price, or a value is no
   *     number; the message names what there is
   */
  public Told<Sensitivity> breakpoints(String what, Object from, Object to) {
    Sensitivity map = fresh()
        .sensitivity(
            parameter("breakpoints", what),
            Wants.decimal("breakpoints", from).toPlainString(),
            Wants.decimal("breakpoints", to).toPlainString());
    return new Told<>(map, voice(), (pieces, how) -> pieces.explain(how.locale()));
  }

  /**
   * {@return how far a rate, a price or the work of a phase may rise within a budget, planning anew
   * for each value}
   *
   * @param what a pair such as {@code USD/JPY}, the id of an offer for its unit price, or the id of
   *     a phase for its node-days
   * @param budget the most that the nodes may cost: money, or a number in the billing currency
   * @param from the lowest value, with as many decimals as the answer is to have
   * @param to the highest value
   * @throws IllegalArgumentException if the search has no such thing, or a value is no number; the
   *     message names what there is
   */
  public Told<HighestValue> solveFor(String what, Object budget, Object from, Object to) {
    Parameter parameter = parameter("solveFor", what);
    CurrencyUnit billing = value().sheet().billing();
    BigMoney most = Wants.money("solveFor", billing, budget);
    BigDecimal low = Wants.decimal("solveFor", from);
    BigDecimal high = Wants.decimal("solveFor", to);
    HighestValue highest = fresh()
        .solveFor(
            parameter, low.toPlainString(), high.toPlainString(), most.toMoney(RoundingMode.DOWN));
    return new Told<>(
        highest, voice(), (answer, how) -> solved(answer, how, what, most, low, high));
  }

  private static String solved(
      HighestValue answer,
      Voice voice,
      String what,
      BigMoney budget,
      BigDecimal low,
      BigDecimal high) {
    BigDecimal value = answer.value().orElse(high);
    String key = answer.value().isEmpty()
        ? answer.isProven() ? "solved.never" : "solved.open"
        : !answer.isProven()
            ? "solved.at-least"
            : value.compareTo(high) == 0 ? "solved.always" : "solved.up-to";
    return voice.label(
        key,
        "what",
        what,
        "budget",
        voice.money(budget),
        "low",
        voice.words().number(low),
        "value",
        voice.words().number(value));
  }

  /**
   * {@return the proof that no plan is cheaper, checked anew by code that shares nothing with the
   * search; empty for offers and phases for which there is no such proof, or if a limit stopped it}
   */
  public Told<Optional<Proof>> proof() {
    boolean bulk = value().best().map(plan -> plan.bulkNodes() > 0).orElse(false);
    return new Told<>(
        bulk ? fresh().proveBulk() : fresh().proveDirect(),
        voice(),
        (proof, how) -> told(proof, how));
  }

  private static String told(Optional<Proof> proof, Voice voice) {
    if (proof.isEmpty()) {
      return voice.label("proof.none");
    }
    List<String> flaws = proof.get().flaws();
    String bound = proof
        .get()
        .bound()
        .map(least -> least.currency() + " " + voice.whole(least))
        .orElse("-");
    return flaws.isEmpty()
        ? voice.label("proof.holds", "bound", bound, "steps", proof.get().steps())
        : voice.label("proof.flawed", "flaws", flaws);
  }

  /** The search with limits, and progress, that begin now. */
  ScenarioSearch fresh() {
    return search.withLimits(limits.get());
  }

  private Parameter parameter(String verb, String what) {
    Map<String, Parameter> known = new TreeMap<>();
    for (FxAssumption one : value().proposal().fxAssumptions()) {
      known.put(one.pair(), Parameter.fxRate(one.base().getCode(), one.counter().getCode()));
    }
    for (Workload workload : work.workloads()) {
      for (Phase phase : workload.phases()) {
        known.put(phase.id().value(), Parameter.work(phase.id().value()));
      }
    }
    offers.forEach(
        offer -> known.put(offer.id().value(), Parameter.unitPrice(offer.id().value())));
    Parameter parameter = known.get(what);
    if (parameter == null) {
      List<String> names = new ArrayList<>(known.keySet());
      throw new IllegalArgumentException(verb + ": there is no '" + what + "' in this search; wants"
          + " one of " + names + Nearest.hint(what, names));
    }
    return parameter;
  }
}
