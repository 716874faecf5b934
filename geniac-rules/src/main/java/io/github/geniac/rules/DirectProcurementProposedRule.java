package io.github.geniac.rules;

import static io.github.geniac.rules.StandardReadings.ACCELERATOR_IS_GPU;
import static io.github.geniac.rules.StandardReadings.DIRECT_PLAN_ROLE;

import io.github.geniac.core.Allocation;
import io.github.geniac.rules.StandardReadings.DirectPlanRole;
import java.util.ArrayList;
import java.util.List;

/**
 * Clause 0.5: GPU resources by direct contracts, route (1), have to be proposed; the bulk route
 * does not replace them.
 */
final class DirectProcurementProposedRule {

  static final Rule RULE = Rule.builder("direct-procurement-proposed", RuleKind.ADMISSIBILITY)
      .parts(Part.PROPOSAL)
      .clauses("0.5")
      .readings(DIRECT_PLAN_ROLE, ACCELERATOR_IS_GPU)
      .outcomes(Outcome.SATISFIED, Outcome.VIOLATED, Outcome.UNDETERMINED)
      .build(DirectProcurementProposedRule::evaluate);

  private DirectProcurementProposedRule() {}

  private static void evaluate(Case facts, Findings findings) {
    List<Allocation> candidates = new ArrayList<>(facts.direct());
    if (facts.choice(DIRECT_PLAN_ROLE) == DirectPlanRole.BESIDE_BULK_IS_ENOUGH) {
      candidates.addAll(facts.besideBulk());
    }
    List<Allocation> open = new ArrayList<>();
    for (Allocation allocation : candidates) {
      switch (isGpuPart(facts, allocation)) {
        case YES -> {
          findings.satisfied("proposed").about(allocation);
          return;
        }
        case UNKNOWN -> open.add(allocation);
        case NO -> {}
      }
    }
    open.forEach(allocation -> ask(facts, findings, allocation));
    if (open.isEmpty()) {
      findings.violated(candidates.isEmpty() ? "no-direct-plan" : "no-gpu");
    }
  }

  private static void ask(Case facts, Findings findings, Allocation allocation) {
    if (allocation.resource().isEmpty()) {
      findings.undetermined("resource-open").about(allocation).missing(StandardFacts.RESOURCE);
    } else if (Answer.isGpu(allocation, facts.choice(ACCELERATOR_IS_GPU)) == Answer.UNKNOWN) {
      findings.undetermined("accelerator-open").about(allocation).under(ACCELERATOR_IS_GPU);
    }
    if (allocation.amount().isEmpty()) {
      findings.undetermined("amount-open").about(allocation).missing(StandardFacts.AMOUNT);
    }
  }

  /** An allocation of nothing proposes nothing. */
  private static Answer isGpuPart(Case facts, Allocation allocation) {
    Answer gpu = Answer.isGpu(allocation, facts.choice(ACCELERATOR_IS_GPU));
    Answer some = Answer.isSome(allocation);
    if (gpu == Answer.NO || some == Answer.NO) {
      return Answer.NO;
    }
    return gpu == Answer.YES ? some : Answer.UNKNOWN;
  }
}
