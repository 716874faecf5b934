package io.github.geniac.rules;

import io.github.geniac.core.Allocation;
import io.github.geniac.core.CallTerms;
import io.github.geniac.core.ExactMoney;
import io.github.geniac.core.Fraction;
import io.github.geniac.core.GpuNode;
import io.github.geniac.core.NodeSchedule;
import io.github.geniac.core.Price;
import io.github.geniac.core.PricePlan;
import io.github.geniac.core.Tranche;
import io.github.geniac.core.UnitCount;
import java.math.RoundingMode;
import java.util.Optional;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/**
 * Clause 2.6: bulk nodes are charged for the whole period, used or not; a stated cost is at least
 * nodes times unit price times the research period. Allocations that take the same nodes one after
 * the other are charged for them once.
 */
final class BulkChargedInFullRule {

  static final Rule RULE = Rule.builder("bulk-charged-in-full", RuleKind.CONTENT)
      .parts(Part.BULK)
      .clauses("2.6")
      .outcomes(Outcome.SATISFIED, Outcome.VIOLATED, Outcome.UNDETERMINED)
      .build(BulkChargedInFullRule::evaluate);

  private BulkChargedInFullRule() {}

  private static void evaluate(Case facts, Findings findings) {
    if (facts.bulk().stream().allMatch(one -> one.statedCost().isEmpty())) {
      findings.notApplicable("no-stated-cost");
      return;
    }
    ChargedNodes charged = ChargedNodes.of(facts.bulk(), facts.terms().researchPeriod());
    boolean known = true;
    for (Allocation allocation : facts.bulk()) {
      Optional<NodeSchedule> nodes = charged.of(allocation.id());
      if (allocation.statedCost().isEmpty()) {
        findings.undetermined("cost-open").about(allocation).missing(StandardFacts.COST);
      } else if (nodes.isPresent()) {
        judge(
            facts,
            findings,
            allocation,
            nodes.get(),
            allocation.statedCost().get().amount());
      } else if (ChargedNodes.mayBeNodes(allocation)) {
        known = false;
      }
    }
    if (!known) {
      charged.open().forEach(one -> ask(findings, one));
    }
    if (findings.isEmpty()) {
      findings.notApplicable("no-bulk-nodes");
    }
  }

  private static void ask(Findings findings, Allocation open) {
    if (open.amount().isEmpty()) {
      ask(findings, open, "amount-open", StandardFacts.AMOUNT);
    } else {
      ask(findings, open, "period-open", StandardFacts.PERIOD);
    }
  }

  private static void judge(
      Case facts, Findings findings, Allocation allocation, NodeSchedule nodes, Money stated) {
    Optional<Price> price = allocation.pricePlan().map(PricePlan::price);
    if (price.flatMap(Price::amount).isEmpty()) {
      ask(findings, allocation, "price-open", StandardFacts.BULK_UNIT_PRICE);
    } else if (price.flatMap(Price::unit).isEmpty()) {
      ask(findings, allocation, "unit-open", StandardFacts.PRICE_UNIT);
    } else {
      Optional<Fraction> units = units(facts.terms(), allocation, price.get(), nodes);
      if (units.isEmpty()) {
        ask(findings, allocation, "unit-not-of-nodes", StandardFacts.PRICE_UNIT);
      } else {
        ExactMoney full =
            ExactMoney.of(price.get().amount().orElseThrow()).multipliedBy(units.get());
        compare(facts, findings, allocation, stated, full);
      }
    }
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

  /** How many price units the nodes make over the research period; none for other compute. */
  private static Optional<Fraction> units(
      CallTerms terms, Allocation allocation, Price price, NodeSchedule nodes) {
    Fraction count = Fraction.ZERO;
    for (Tranche tranche : nodes.tranches()) {
      Fraction each = UnitCount.of(
          price.unit().orElseThrow(), price.monthBasis(), tranche.days(), terms.researchPeriod());
      count = count.plus(each.multipliedBy(tranche.nodes()));
    }
    Fraction all = count;
    return switch (price.unit().orElseThrow()) {
      case NODE_HOUR, NODE_DAY, NODE_MONTH, NODE_PERIOD -> Optional.of(all);
      case GPU_HOUR ->
        allocation
            .resource()
            .filter(GpuNode.class::isInstance)
            .map(node -> all.multipliedBy(((GpuNode) node).gpuCount()));
      case UNIT_HOUR, UNIT_DAY, UNIT_MONTH, UNIT_PERIOD, UNIT -> Optional.empty();
    };
  }

  private static Findings.Entry ask(
      Findings findings, Allocation allocation, String key, Fact fact) {
    return findings.undetermined(key).about(allocation).missing(fact);
  }
}
