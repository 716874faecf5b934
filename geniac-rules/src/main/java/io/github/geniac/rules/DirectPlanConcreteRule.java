package io.github.geniac.rules;

import io.github.geniac.core.Allocation;
import io.github.geniac.core.Price;
import io.github.geniac.core.PricePlan;
import java.util.Optional;

/**
 * Clause 1.1: the direct plan is concrete; each allocation states its provider, amount, price with
 * its basis, and the state of the talks.
 */
final class DirectPlanConcreteRule {

  static final Rule RULE = Rule.builder("direct-plan-concrete", RuleKind.CONTENT)
      .parts(Part.DIRECT)
      .clauses("1.1")
      .outcomes(Outcome.SATISFIED, Outcome.UNDETERMINED)
      .build(DirectPlanConcreteRule::evaluate);

  private DirectPlanConcreteRule() {}

  private static void evaluate(Case facts, Findings findings) {
    if (facts.direct().isEmpty()) {
      findings.notApplicable("no-allocation");
    }
    for (Allocation allocation : facts.direct()) {
      Optional<Price> price = allocation.pricePlan().map(PricePlan::price);
      boolean concrete = stated(
          findings,
          allocation,
          allocation.provider().isPresent(),
          "provider",
          StandardFacts.PROVIDER);
      concrete &= stated(
          findings, allocation, allocation.amount().isPresent(), "amount", StandardFacts.AMOUNT);
      concrete &= stated(
          findings,
          allocation,
          price.isPresent() && price.get().amount().isPresent(),
          "price",
          StandardFacts.UNIT_PRICE);
      concrete &= stated(
          findings,
          allocation,
          price.isPresent() && price.get().basis().isPresent(),
          "basis",
          StandardFacts.PRICE_BASIS);
      concrete &= stated(
          findings, allocation, allocation.talks().isPresent(), "talks", StandardFacts.TALKS);
      if (concrete) {
        findings.satisfied("concrete").about(allocation);
      }
    }
  }

  private static boolean stated(
      Findings findings, Allocation allocation, boolean stated, String what, Fact fact) {
    if (!stated) {
      findings.undetermined(what + "-open").about(allocation).missing(fact);
    }
    return stated;
  }
}
