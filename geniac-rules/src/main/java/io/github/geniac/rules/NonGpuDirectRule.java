package io.github.geniac.rules;

import static io.github.geniac.rules.StandardReadings.ACCELERATOR_IS_GPU;

import io.github.geniac.core.Allocation;

/**
 * Clauses 0.5 and 2.1: compute other than GPU resources is contracted directly; only what belongs
 * to the bulk offer itself (2.2) comes with it.
 */
final class NonGpuDirectRule {

  static final Rule RULE = Rule.builder("non-gpu-direct", RuleKind.ADMISSIBILITY)
      .parts(Part.BULK)
      .clauses("0.5", "2.1", "2.2")
      .readings(ACCELERATOR_IS_GPU)
      .outcomes(Outcome.SATISFIED, Outcome.VIOLATED, Outcome.UNDETERMINED)
      .build(NonGpuDirectRule::evaluate);

  private NonGpuDirectRule() {}

  private static void evaluate(Case facts, Findings findings) {
    if (facts.bulk().isEmpty()) {
      findings.notApplicable("no-bulk-nodes");
    }
    for (Allocation allocation : facts.bulk()) {
      Answer gpu = Answer.isGpu(allocation, facts.choice(ACCELERATOR_IS_GPU));
      Answer ancillary = Answer.of(allocation.ancillary());
      if (gpu == Answer.YES) {
        findings.satisfied("gpu").about(allocation);
      } else if (ancillary == Answer.YES) {
        findings.satisfied("ancillary").about(allocation);
      } else if (gpu == Answer.NO && ancillary == Answer.NO) {
        findings
            .violated("not-gpu")
            .about(allocation)
            .with("resource", allocation.resource().orElseThrow().label());
      } else {
        ask(findings, allocation, gpu);
      }
    }
  }

  private static void ask(Findings findings, Allocation allocation, Answer gpu) {
    if (allocation.resource().isEmpty()) {
      findings.undetermined("resource-open").about(allocation).missing(StandardFacts.RESOURCE);
    } else if (gpu == Answer.UNKNOWN) {
      findings.undetermined("accelerator-open").about(allocation).under(ACCELERATOR_IS_GPU);
    }
    if (allocation.ancillary().isEmpty()) {
      findings.undetermined("ancillary-open").about(allocation).missing(StandardFacts.ANCILLARY);
    }
  }
}
