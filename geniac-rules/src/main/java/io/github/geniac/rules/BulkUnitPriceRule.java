package io.github.geniac.rules;

import io.github.geniac.core.Allocation;
import io.github.geniac.core.BulkTerm;
import io.github.geniac.core.OtherCompute;
import io.github.geniac.core.Price;
import io.github.geniac.core.PriceBasis;
import io.github.geniac.core.PricePlan;
import java.util.Optional;

/**
 * Clause 2.5: the bulk nodes are priced at the provisional unit price that is told on request,
 * never at a list price.
 */
final class BulkUnitPriceRule {

  static final Rule RULE = Rule.builder("bulk-unit-price", RuleKind.CONTENT)
      .parts(Part.BULK)
      .clauses("2.5")
      .outcomes(Outcome.SATISFIED, Outcome.VIOLATED, Outcome.UNDETERMINED)
      .build(BulkUnitPriceRule::evaluate);

  private BulkUnitPriceRule() {}

  private static void evaluate(Case facts, Findings findings) {
    for (Allocation allocation : facts.bulk()) {
      Optional<PricePlan> plan = allocation.pricePlan();
      if (allocation.resource().orElse(null) instanceof OtherCompute) {
        findings.notApplicable("no-node").about(allocation);
      } else if (allocation.resource().isEmpty()) {
        findings.undetermined("resource-open").about(allocation).missing(StandardFacts.RESOURCE);
      } else if (plan.isPresent() && !(plan.get() instanceof BulkTerm)) {
        findings.violated("another-plan").about(allocation);
      } else {
        judge(findings, allocation, plan.map(PricePlan::price));
      }
    }
    if (facts.bulk().isEmpty()) {
      findings.notApplicable("no-bulk-nodes");
    }
  }

  private static void judge(Findings findings, Allocation allocation, Optional<Price> price) {
    Optional<PriceBasis> basis = price.flatMap(Price::basis);
    if (basis.isPresent() && basis.get() != PriceBasis.PROVISIONAL_UNIT_PRICE) {
      findings.violated("another-basis").about(allocation).with("basis", basis.get());
    } else if (price.flatMap(Price::amount).isEmpty()) {
      findings.undetermined("price-open").about(allocation).missing(StandardFacts.BULK_UNIT_PRICE);
    } else if (basis.isEmpty()) {
      findings.undetermined("basis-open").about(allocation).missing(StandardFacts.PRICE_BASIS);
    } else {
      findings
          .satisfied("provisional")
          .about(allocation)
          .with("price", price.flatMap(Price::amount).orElseThrow());
      if (price.flatMap(Price::asOf).isEmpty()) {
        findings.remark("no-date").about(allocation);
      }
    }
  }
}
