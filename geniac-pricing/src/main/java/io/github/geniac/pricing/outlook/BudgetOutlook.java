package io.github.geniac.pricing.outlook;

import io.github.geniac.core.Allocation;
import io.github.geniac.core.OfferId;
import io.github.geniac.core.Proposal;
import io.github.geniac.pricing.CostSheet;
import io.github.geniac.pricing.Pricing;
import io.github.geniac.pricing.Total;
import io.github.geniac.pricing.internal.Numbers;
import io.github.geniac.pricing.outlook.BudgetFrontier.Point;
import io.github.geniac.pricing.outlook.BudgetFrontier.Range;
import io.github.geniac.pricing.whatif.Answer;
import io.github.geniac.pricing.whatif.Change;
import io.github.geniac.pricing.whatif.Scenario;
import io.github.geniac.pricing.whatif.Shift;
import io.github.geniac.pricing.whatif.WhatIf;
import io.github.geniac.rules.Assessment;
import io.github.geniac.rules.Part;
import io.github.geniac.rules.outlook.FrontierAxes;
import io.github.geniac.rules.outlook.FrontierAxis;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.joda.money.BigMoney;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/**
 * The front door of this package: how far can a plan go within a budget, all else equal? Immutable.
 *
 * <pre>{@code
 * BudgetOutlook outlook = BudgetOutlook.of(
 *     Pricing.of(terms), proposal, Part.DIRECT, Money.parse("JPY 3000000000"));
 * outlook.unitPrice("direct-gpu").largest();   // USD 104.60; at 104.61 it is over the budget
 * outlook.fxRate("USD/JPY", 2).largest();      // how weak the yen may become
 * outlook.lastDay("direct-gpu").stop();        // the day after, and what it would cost
 * }</pre>
 *
 * <p>It holds the total of one plan, the other cost items included, against the budget, as the cost
 * sheet rounds it. A total is a step function of a price or a rate, since each line is rounded; so
 * both sides of an answer are priced. {@code ScenarioSearch.solveFor} asks the same of the cheapest
 * plan, planned anew at each value.
 */
public final class BudgetOutlook {

  private static final int MOST_DECIMALS = 20;

  private final Pricing pricing;
  private final Proposal proposal;
  private final Part part;
  private final Money budget;
  private final WhatIf whatIf;

  private BudgetOutlook(Pricing pricing, Proposal proposal, Part part, Money budget) {
    this.pricing = pricing;
    this.proposal = proposal;
    this.part = part;
    this.budget = budget;
    this.whatIf = WhatIf.of(pricing, proposal);
  }

  /**
   * {@return the outlook of one plan of a proposal}
   *
   * @param pricing how it is priced and judged
   * @param proposal the proposal
   * @param part the direct plan or the bulk plan
   * @param budget the most that it may cost, above 0, in the billing currency
   * @throws IllegalArgumentException if the budget is not above 0 or in another currency, the
   *     proposal has no such plan, or a chosen reading is none of the rulebook's
   */
  public static BudgetOutlook of(Pricing pricing, Proposal proposal, Part part, Money budget) {
    Numbers.check(budget.isPositive(), "BudgetOutlook: a budget has to be above 0, was %s", budget);
    Numbers.check(
        budget.getCurrencyUnit().equals(pricing.billing()),
        "BudgetOutlook: the budget of %s is not in %s, the billing currency; state it in that, or"
            + " bill by Pricing.withBilling",
        budget,
        pricing.billing());
    boolean present = (part == Part.DIRECT && proposal.directPlan().isPresent())
        || (part == Part.BULK && proposal.bulkPlan().isPresent());
    Numbers.check(
        present,
        "BudgetOutlook: the proposal has no plan %s; a budget is for its DIRECT or its BULK plan",
        part);
    return new BudgetOutlook(pricing, proposal, part, budget);
  }

  /**
   * {@return how high the unit price of an allocation can go, in steps of the smallest unit of its
   * currency}
   *
   * @param allocation the text of its id
   * @throws IllegalArgumentException if the plan has no such allocation, or it has price tiers
   */
  public BudgetFrontier<BigDecimal> unitPrice(String allocation) {
    return prices(allocation, List.of(allocation(allocation)), Optional.empty());
  }

  /**
   * {@return how high the unit price of an allocation can go, in its currency}
   *
   * @param allocation the text of its id
   * @param decimals the decimals of a step, 0 to 20
   * @throws IllegalArgumentException if the plan has no such allocation, it has price tiers, or the
   *     decimals are out of range
   */
  public BudgetFrontier<BigDecimal> unitPrice(String allocation, int decimals) {
    return prices(allocation, List.of(allocation(allocation)), Optional.of(decimals));
  }

  /**
   * {@return how high the unit price of an offer can go, in its currency: that of each allocation
   * that takes it up}
   *
   * @param offer the text of its id
   * @param decimals the decimals of a step, 0 to 20
   * @throws IllegalArgumentException if no allocation of the plan takes up such an offer, their
   *     prices are in several currencies or have tiers, or the decimals are out of range
   */
  public BudgetFrontier<BigDecimal> offerPrice(String offer, int decimals) {
    OfferId id = OfferId.of(offer);
    List<Allocation> taking = allocations()
        .filter(one -> one.offer().map(any -> any.id().equals(id)).orElse(false))
        .toList();
    Numbers.check(
        !taking.isEmpty(),
        "BudgetOutlook: no allocation of the plan %s takes up an offer '%s'; there are %s",
        part,
        offer,
        allocations()
            .flatMap(one -> one.offer().stream())
            .map(one -> one.id())
            .distinct()
            .toList());
    return prices(offer, taking, Optional.of(decimals));
  }

  private BudgetFrontier<BigDecimal> prices(
      String name, List<Allocation> meant, Optional<Integer> decimals) {
    List<BigMoney> stated = meant.stream().flatMap(one -> amount(one).stream()).toList();
    List<CurrencyUnit> currencies =
        stated.stream().map(BigMoney::getCurrencyUnit).distinct().toList();
    Numbers.check(
        currencies.size() <= 1,
        "BudgetOutlook: the prices of '%s' are in %s, and one price does not suit them all; ask for"
            + " one allocation at a time",
        name,
        currencies);
    int places = decimals.orElseGet(() ->
        currencies.stream().mapToInt(one -> Math.max(0, one.getDecimalPlaces())).sum());
    String subject = currencies.isEmpty() ? name : name + " (" + currencies.get(0) + ")";
    return decimal(
        "unit-price",
        subject,
        new Steps(places, BigDecimal.ZERO, first(stated.stream().map(BigMoney::getAmount))),
        value -> meant.stream()
            .map(one -> Shift.price(one.id().value(), new Change(Change.Kind.FIXED, value)))
            .toList());
  }

  private static Optional<BigMoney> amount(Allocation allocation) {
    return allocation.pricePlan().flatMap(plan -> plan.price().amount());
  }

  private static BigDecimal first(Stream<BigDecimal> values) {
    return values.findFirst().orElse(BigDecimal.ONE);
  }

  /**
   * {@return how weak the billing currency can become: how high the rate of the stated FX
   * assumptions for a pair can go}
   *
   * @param pair the pair as the proposal states it, such as {@code USD/JPY}; its second currency is
   *     the billing currency
   * @param decimals the decimals of a step, 0 to 20
   * @throws IllegalArgumentException if the second currency is another one, the total is known and
   *     the proposal has no assumption for the pair, or the decimals are out of range
   */
  public BudgetFrontier<BigDecimal> fxRate(String pair, int decimals) {
    Numbers.check(
        pair.endsWith("/" + pricing.billing()),
        "BudgetOutlook: '%s' does not say how many %s another currency costs; state the assumption as"
            + " in USD/%s, in which a higher rate costs more",
        pair,
        pricing.billing(),
        pricing.billing());
    Stream<BigDecimal> stated = proposal.fxAssumptions().stream()
        .filter(one -> one.pair().equals(pair))
        .map(one -> one.rate());
    Steps steps = new Steps(decimals, BigDecimal.ONE.movePointLeft(decimals), first(stated));
    return decimal(
        "fx-rate",
        pair,
        steps,
        value -> List.of(Shift.fx(pair, new Change(Change.Kind.FIXED, value))));
  }

  private BudgetFrontier<BigDecimal> decimal(
      String key, String subject, Steps steps, Function<BigDecimal, List<Shift>> shifts) {
    Total asStated = whatIf.asStated().sheet().plan(part).total();
    if (!asStated.isKnown()) {
      return new BudgetFrontier<>(key, subject, part, budget, List.of(), asStated.unknown());
    }
    Function<BigDecimal, Point<BigDecimal>> at =
        value -> point(value, whatIf.ask(new Scenario(key, shifts.apply(value))));
    List<Range<BigDecimal>> ranges = new Bisection(at, steps, budget).ranges();
    return new BudgetFrontier<>(key, subject, part, budget, ranges, List.of());
  }

  private Point<BigDecimal> point(BigDecimal value, Answer answer) {
    return new Point<>(value, answer.sheet().plan(part).total(), answer.assessment());
  }

  /**
   * {@return how many nodes the one bulk allocation can have, from 0 to twice the cap}
   *
   * @throws IllegalArgumentException if the proposal has no bulk allocation, or several
   */
  public BudgetFrontier<Integer> bulkNodes() {
    return along(FrontierAxes.bulkNodes(proposal, pricing.terms()));
  }

  /**
   * {@return how many nodes an allocation can have, on each day that has any}
   *
   * @param allocation the text of its id
   * @param least the least number to look at, 0 or more
   * @param most the greatest number to look at
   * @throws IllegalArgumentException if the plan has no such allocation, it takes no nodes, or the
   *     numbers run backwards or below 0
   */
  public BudgetFrontier<Integer> nodes(String allocation, int least, int most) {
    allocation(allocation);
    return along(FrontierAxes.nodes(proposal, allocation, least, most));
  }

  /**
   * {@return how late the last day of an allocation can be, from its first day to a month beyond
   * the research period}
   *
   * @param allocation the text of its id
   * @throws IllegalArgumentException if the plan has no such allocation, or its days are not stated
   */
  public BudgetFrontier<LocalDate> lastDay(String allocation) {
    allocation(allocation);
    return along(FrontierAxes.lastDay(proposal, allocation, pricing.terms()));
  }

  /**
   * {@return how far any axis can go; each of its values is priced and assessed}
   *
   * @param axis what moves
   * @param <T> the type of the values
   * @throws IllegalArgumentException if the proposal refuses a value of the axis
   */
  public <T extends Comparable<? super T>> BudgetFrontier<T> along(FrontierAxis<T> axis) {
    List<Range<T>> ranges = Scan.ranges(
        axis.values(), value -> point(axis.setter().apply(proposal, value), value), budget);
    return new BudgetFrontier<>(
        axis.key(),
        axis.subject(),
        part,
        budget,
        ranges,
        ranges.stream()
            .flatMap(range -> Stream.of(range.first(), range.end()))
            .flatMap(point -> point.total().unknown().stream())
            .distinct()
            .toList());
  }

  private <T> Point<T> point(Proposal changed, T value) {
    Assessment assessment = pricing.rulebook().assess(changed, pricing.terms(), pricing.readings());
    CostSheet sheet = pricing.price(changed, assessment);
    return new Point<>(value, sheet.plan(part).total(), assessment);
  }

  private Stream<Allocation> allocations() {
    return part == Part.DIRECT
        ? proposal.directPlan().orElseThrow().allocations().stream()
        : proposal.bulkPlan().orElseThrow().allocations().stream();
  }

  private Allocation allocation(String id) {
    return allocations()
        .filter(one -> one.id().value().equals(id))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException(
            "BudgetOutlook: the plan %s has no allocation '%s'; it has %s"
                .formatted(part, id, allocations().map(Allocation::id).toList())));
  }

  /** The steps of a price or a rate: so many decimals, from a lowest value, with one as stated. */
  record Steps(int decimals, BigDecimal lowest, BigDecimal stated) {

    Steps {
      Numbers.check(
          decimals >= 0 && decimals <= MOST_DECIMALS,
          "BudgetOutlook: a step has 0 to %d decimals, not %d",
          MOST_DECIMALS,
          decimals);
      stated = stated.setScale(decimals, RoundingMode.CEILING);
    }
  }
}
