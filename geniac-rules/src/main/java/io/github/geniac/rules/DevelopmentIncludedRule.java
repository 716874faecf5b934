package io.github.geniac.rules;

import static io.github.geniac.rules.StandardReadings.DOMESTIC_BASE;

import io.github.geniac.core.Purpose;
import io.github.geniac.core.Workload;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Clause 0.4: the development of an eligible foundation model, purpose 1, is part of the proposal.
 */
final class DevelopmentIncludedRule {

  static final Rule RULE = Rule.builder("development-included", RuleKind.ADMISSIBILITY)
      .parts(Part.PROPOSAL)
      .clauses("0.4", "0.3")
      .readings(DOMESTIC_BASE)
      .outcomes(Outcome.SATISFIED, Outcome.VIOLATED, Outcome.UNDETERMINED)
      .build(DevelopmentIncludedRule::evaluate);

  private DevelopmentIncludedRule() {}

  private static void evaluate(Case facts, Findings findings) {
    Lineage lineage = new Lineage(facts);
    List<Workload> open = new ArrayList<>();
    boolean development = false;
    for (Workload workload : facts.workloads()) {
      Outcome outcome = outcome(lineage, workload);
      if (outcome == Outcome.SATISFIED) {
        findings.satisfied("included").about(workload);
        return;
      }
      if (outcome == Outcome.UNDETERMINED) {
        open.add(workload);
      }
      development |=
          workload.purpose().filter(one -> one == Purpose.DEVELOPMENT).isPresent();
    }
    open.forEach(workload -> ask(findings, workload));
    if (open.isEmpty()) {
      findings.violated(
          development
              ? "no-eligible-model"
              : facts.workloads().isEmpty() ? "no-work" : "no-development");
    }
  }

  /** Whether a workload is, or may turn out to be, the development of an eligible model. */
  private static Outcome outcome(Lineage lineage, Workload workload) {
    Outcome chain = lineage.outcome(workload);
    Optional<Purpose> purpose = workload.purpose();
    if (purpose.isEmpty()) {
      return chain == Outcome.VIOLATED ? Outcome.VIOLATED : Outcome.UNDETERMINED;
    }
    return purpose.get() == Purpose.DEVELOPMENT ? chain : Outcome.VIOLATED;
  }

  private static void ask(Findings findings, Workload workload) {
    if (workload.purpose().isEmpty()) {
      findings.undetermined("purpose-open").about(workload).missing(StandardFacts.PURPOSE);
    } else if (!workload.lineage().isEmpty()) {
      findings.undetermined("lineage-undetermined").about(workload);
    } else if (workload.dataPreparation().orElse(false)) {
      findings.undetermined("only-data-preparation").about(workload).missing(StandardFacts.LINEAGE);
    } else {
      findings.undetermined("lineage-open").about(workload).missing(StandardFacts.LINEAGE);
    }
  }
}
