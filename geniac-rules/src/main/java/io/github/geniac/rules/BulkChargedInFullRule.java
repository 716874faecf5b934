package io.github.geniac.rules;

import io.github.geniac.core.Allocation;
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

  /** A conversion by the inverse of a rate is carried to this many digits. */
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
    Optional<NodeSchedule> nodes = allocation.nodeSchedule();
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
        BigMoney full = price
            .get()
            .amount()
            .orElseThrow()
            .multipliedBy(units.get())
            .multipliedBy(nodes.get().maxNodes());
        compare(facts, findings, allocation, stated, full);
      }
    }
  }

  private static void compare(
      Case facts, Findings findings, Allocation allocation, Money stated, BigMoney full) {
    Optional<BigMoney> converted = converted(facts, allocation, full, stated.getCurrencyUnit());
    if (converted.isEmpty()) {
      ask(findings, allocation, "fx-open", StandardFacts.FX_ASSUMPTION)
          .with("stated", stated)
          .with("full", full);
      return;
    }
    Money least = converted.get().toMoney(RoundingMode.DOWN);
    boolean enough = !stated.isLessThan(least);
    Findings.Entry entry = (enough ? findings.satisfied("in-full") : findings.violated("below"))
        .about(allocation)
        .with("stated", stated)
        .with("full", least);
    if (!enough) {
      entry.with("shortfall", least.minus(stated));
    }
  }

  private static Optional<BigMoney> converted(
      Case facts, Allocation allocation, BigMoney amount, CurrencyUnit to) {
    CurrencyUnit from = amount.getCurrencyUnit();
    if (from.equals(to)) {
      return Optional.of(amount);
    }
    for (FxAssumption one : facts.proposal().fxAssumptions()) {
      if (one.covers(allocation.id())) {
        if (one.base().equals(from) && one.counter().equals(to)) {
          return Optional.of(BigMoney.of(to, amount.getAmount().multiply(one.rate())));
        }
        if (one.base().equals(to) && one.counter().equals(from)) {
          return Optional.of(BigMoney.of(to, amount.getAmount().divide(one.rate(), PRECISE)));
        }
      }
    }
    return Optional.empty();
  }

  /**
   * How many price units one node makes over the research period; none for units of other compute.
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
                : hours.divide(BigDecimal.valueOf(730), PRECISE));
      case NODE_PERIOD -> Optional.of(BigDecimal.ONE);
      case GPU_HOUR ->
        allocation
            .resource()
            .filter(GpuNode.class::isInstance)
            .map(node -> hours.multiply(BigDecimal.valueOf(((GpuNode) node).gpuCount())));
      case UNIT_HOUR, UNIT_DAY, UNIT_MONTH, UNIT_PERIOD, UNIT -> Optional.empty();
    };
  }

  private static Findings.Entry ask(
      Findings findings, Allocation allocation, String key, Fact fact) {
    return findings.undetermined(key).about(allocation).missing(fact);
  }
}
