package io.github.geniac.rules;

import io.github.geniac.core.Allocation;
import io.github.geniac.core.Amount;
import io.github.geniac.core.CallTerms;
import io.github.geniac.core.FxAssumption;
import io.github.geniac.core.GpuNode;
import io.github.geniac.core.MonthBasis;
import io.github.geniac.core.NodeSchedule;
import io.github.geniac.core.Price;
import io.github.geniac.core.PricePlan;
import io.github.geniac.core.PriceUnit;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Optional;
import org.joda.money.BigMoney;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/**
 * Clause 2.6: bulk nodes are charged for the whole period, used or not; a stated cost is at least
 * nodes times unit price times the research period.
 */
final class BulkChargedInFullRule {

  static final Rule RULE = Rule.builder("bulk-charged-in-full", RuleKind.CONTENT)
      .parts(Part.BULK)
      .clauses("2.6")
      .outcomes(Outcome.SATISFIED, Outcome.VIOLATED, Outcome.UNDETERMINED)
      .build(BulkChargedInFullRule::evaluate);

  /** What cannot be compared is told with this many digits. */
  private static final MathContext PRECISE = MathContext.DECIMAL128;

  private BulkChargedInFullRule() {}

  private static void evaluate(Case facts, Findings findings) {
    boolean someStated = facts.bulk().stream().anyMatch(one -> one.statedCost().isPresent());
    for (Allocation allocation : facts.bulk()) {
      if (allocation.statedCost().isPresent()) {
        judge(facts, findings, allocation, allocation.statedCost().get().amount());
      } else if (someStated) {
        findings.undetermined("cost-open").about(allocation).missing(StandardFacts.COST);
      }
    }
    if (!someStated) {
      findings.notApplicable("no-stated-cost");
    }
  }

  private static void judge(Case facts, Findings findings, Allocation allocation, Money stated) {
    Optional<Price> price = allocation.pricePlan().map(PricePlan::price);
    Optional<Integer> nodes = nodes(allocation);
    if (nodes.isEmpty()) {
      ask(findings, allocation, "amount-open", StandardFacts.AMOUNT);
    } else if (price.flatMap(Price::amount).isEmpty()) {
      ask(findings, allocation, "price-open", StandardFacts.BULK_UNIT_PRICE);
    } else if (price.flatMap(Price::unit).isEmpty()) {
      ask(findings, allocation, "unit-open", StandardFacts.PRICE_UNIT);
    } else {
      Optional<BigDecimal> units = units(facts.terms(), allocation, price.get());
      if (units.isEmpty()) {
        ask(findings, allocation, "unit-not-of-nodes", StandardFacts.PRICE_UNIT);
      } else {
        BigMoney amount = price.get().amount().orElseThrow();
        Charge full = new Charge(
            amount.getCurrencyUnit(),
            amount.getAmount().multiply(units.get()).multiply(BigDecimal.valueOf(nodes.get())),
            perUnit(price.get()));
        compare(facts, findings, allocation, stated, full);
      }
    }
  }

  /** The largest count; all days are charged, so that the days of use do not matter. */
  private static Optional<Integer> nodes(Allocation allocation) {
    return allocation.amount().orElse(null) instanceof Amount.Nodes nodes
        ? Optional.of(nodes.nodes())
        : allocation.nodeSchedule().map(NodeSchedule::maxNodes);
  }

  private static void compare(
      Case facts, Findings findings, Allocation allocation, Money stated, Charge full) {
    Optional<Charge> converted = converted(facts, allocation, full, stated.getCurrencyUnit());
    if (converted.isEmpty()) {
      ask(findings, allocation, "fx-open", StandardFacts.FX_ASSUMPTION)
          .with("stated", stated)
          .with("full", full.toBigMoney());
      return;
    }
    Money least = converted.get().roundedDown();
    boolean enough = !stated.isLessThan(least);
    Findings.Entry entry = (enough ? findings.satisfied("in-full") : findings.violated("below"))
        .about(allocation)
        .with("stated", stated)
        .with("full", least);
    if (!enough) {
      entry.with("shortfall", least.minus(stated));
    }
  }

  private static Optional<Charge> converted(
      Case facts, Allocation allocation, Charge charge, CurrencyUnit to) {
    CurrencyUnit from = charge.currency;
    if (from.equals(to)) {
      return Optional.of(charge);
    }
    for (FxAssumption one : facts.proposal().fxAssumptions()) {
      if (one.covers(allocation.id())) {
        if (one.base().equals(from) && one.counter().equals(to)) {
          return Optional.of(new Charge(to, charge.dividend.multiply(one.rate()), charge.divisor));
        }
        if (one.base().equals(to) && one.counter().equals(from)) {
          return Optional.of(new Charge(to, charge.dividend, charge.divisor.multiply(one.rate())));
        }
      }
    }
    return Optional.empty();
  }

  /**
   * How many price units one node makes over the research period, times {@link #perUnit}; none for
   * units of other compute.
   */
  private static Optional<BigDecimal> units(CallTerms terms, Allocation allocation, Price price) {
    BigDecimal days = BigDecimal.valueOf(terms.researchPeriod().days());
    BigDecimal hours = days.multiply(BigDecimal.valueOf(24));
    PriceUnit unit = price.unit().orElseThrow();
    return switch (unit) {
      case NODE_HOUR -> Optional.of(hours);
      case NODE_DAY -> Optional.of(days);
      case NODE_MONTH ->
        Optional.of(
            price.monthBasis() == MonthBasis.ANNIVERSARY
                ? BigDecimal.valueOf(terms.researchMonths())
                : hours);
      case NODE_PERIOD -> Optional.of(BigDecimal.ONE);
      case GPU_HOUR ->
        allocation
            .resource()
            .filter(GpuNode.class::isInstance)
            .map(node -> hours.multiply(BigDecimal.valueOf(((GpuNode) node).gpuCount())));
      case UNIT_HOUR, UNIT_DAY, UNIT_MONTH, UNIT_PERIOD, UNIT -> Optional.empty();
    };
  }

  /** The hours in a month of a price that counts them so; 1 for all other prices. */
  private static BigDecimal perUnit(Price price) {
    boolean hours = price.unit().equals(Optional.of(PriceUnit.NODE_MONTH))
        && price.monthBasis() == MonthBasis.HOURS_730;
    return hours ? BigDecimal.valueOf(730) : BigDecimal.ONE;
  }

  private static Findings.Entry ask(
      Findings findings, Allocation allocation, String key, Fact fact) {
    return findings.undetermined(key).about(allocation).missing(fact);
  }

  /** An amount as a fraction: divided only once, so that it is right to the yen. */
  private record Charge(CurrencyUnit currency, BigDecimal dividend, BigDecimal divisor) {

    Money roundedDown() {
      int decimals = currency.getDecimalPlaces();
      return Money.of(currency, dividend.divide(divisor, decimals, RoundingMode.DOWN));
    }

    BigMoney toBigMoney() {
      return BigMoney.of(currency, dividend.divide(divisor, PRECISE));
    }
  }
}
