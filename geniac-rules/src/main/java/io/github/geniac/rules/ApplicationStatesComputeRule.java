package io.github.geniac.rules;

import io.github.geniac.core.Allocation;
import io.github.geniac.core.PricePlan;
import java.util.Optional;

/** Clause 0.2: every item of compute, GPU or not, states its kind, its period and its cost. */
final class ApplicationStatesComputeRule {

  static final Rule RULE = Rule.builder("application-states-compute", RuleKind.CONTENT)
      .parts(Part.DIRECT, Part.BULK)
      .clauses("0.2")
      .outcomes(Outcome.SATISFIED, Outcome.UNDETERMINED)
      .build(ApplicationStatesComputeRule::evaluate);

  private ApplicationStatesComputeRule() {}

  private static void evaluate(Case facts, Findings findings) {
    if (facts.allocations().isEmpty()) {
      findings.notApplicable("no-allocation");
    }
    for (Allocation allocation : facts.allocations()) {
      boolean priced = isPriced(allocation);
      boolean complete = stated(
          findings,
          allocation,
          allocation.resource().isPresent(),
          "resource",
          StandardFacts.RESOURCE);
      complete &= stated(
          findings, allocation, allocation.days().isPresent(), "period", StandardFacts.PERIOD);
      complete &=
          stated(findings, allocation, priced, "cost", StandardFacts.costOf(facts, allocation));
      if (complete) {
        findings.satisfied("stated").about(allocation);
      }
    }
  }

  private static boolean isPriced(Allocation allocation) {
    Optional<PricePlan> plan = allocation.pricePlan();
    return (plan.isPresent() && plan.get().price().amount().isPresent())
        || allocation.statedCost().isPresent();
  }

  private static boolean stated(
      Findings findings, Allocation allocation, boolean stated, String what, Fact fact) {
    if (!stated) {
      findings.undetermined(what + "-open").about(allocation).missing(fact);
    }
    return stated;
  }
}
