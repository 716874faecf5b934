package io.github.geniac.rules;

import io.github.geniac.core.Allocation;
import io.github.geniac.core.Amount;
import io.github.geniac.core.CallTerms;
import io.github.geniac.core.DayRange;
import io.github.geniac.core.ExactMoney;
import io.github.geniac.core.Fraction;
import io.github.geniac.core.GpuNode;
import io.github.geniac.core.NodeSchedule;
import io.github.geniac.core.Price;
import io.github.geniac.core.PricePlan;
import io.github.geniac.core.PriceUnit;
import io.github.geniac.core.UnitCount;
import java.math.RoundingMode;
import java.util.Optional;
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
      Optional<Fraction> units = units(facts.terms(), allocation, price.get());
      if (units.isEmpty()) {
        ask(findings, allocation, "unit-not-of-nodes", StandardFacts.PRICE_UNIT);
      } else {
        ExactMoney full = ExactMoney.of(price.get().amount().orElseThrow())
            .multipliedBy(units.get())
            .multipliedBy(nodes.get());
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
      Case facts, Findings findings, Allocation allocation, Money stated, ExactMoney full) {
    Optional<ExactMoney> converted = converted(facts, allocation, full, stated.getCurrencyUnit());
    if (converted.isEmpty()) {
      ask(findings, allocation, "fx-open", StandardFacts.FX_ASSUMPTION)
          .with("stated", stated)
          .with("full", full.toBigMoney());
      return;
    }
    Money least = converted.get().rounded(RoundingMode.DOWN);
    boolean enough = !stated.isLessThan(least);
    Findings.Entry entry = (enough ? findings.satisfied("in-full") : findings.violated("below"))
        .about(allocation)
        .with("stated", stated)
        .with("full", least);
    if (!enough) {
      entry.with("shortfall", least.minus(stated));
    }
  }

  private static Optional<ExactMoney> converted(
      Case facts, Allocation allocation, ExactMoney full, CurrencyUnit to) {
    if (full.currency().equals(to)) {
      return Optional.of(full);
    }
    return facts.proposal().fxAssumptions().stream()
        .filter(one -> one.covers(allocation.id()) && one.converts(full.currency(), to))
        .findFirst()
        .map(full::convertedBy);
  }

  /** How many price units one node makes over the research period; none for other compute. */
  private static Optional<Fraction> units(CallTerms terms, Allocation allocation, Price price) {
    DayRange period = terms.researchPeriod();
    PriceUnit unit = price.unit().orElseThrow();
    Fraction count = UnitCount.of(unit, price.monthBasis(), period, period);
    return switch (unit) {
      case NODE_HOUR, NODE_DAY, NODE_MONTH, NODE_PERIOD -> Optional.of(count);
      case GPU_HOUR ->
        allocation
            .resource()
            .filter(GpuNode.class::isInstance)
            .map(node -> count.multipliedBy(((GpuNode) node).gpuCount()));
      case UNIT_HOUR, UNIT_DAY, UNIT_MONTH, UNIT_PERIOD, UNIT -> Optional.empty();
    };
  }

  private static Findings.Entry ask(
      Findings findings, Allocation allocation, String key, Fact fact) {
    return findings.undetermined(key).about(allocation).missing(fact);
  }
}
