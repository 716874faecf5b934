package io.github.geniac.rules;

import static io.github.geniac.rules.StandardReadings.FREE_SCOPE;

import io.github.geniac.core.ExternalProvision;
import io.github.geniac.core.Purpose;
import io.github.geniac.core.Workload;
import io.github.geniac.rules.StandardReadings.FreeScope;
import java.util.Optional;

/** Clause 0.3: purpose 3 is inference that demonstrates the provision, free of charge. */
final class DemonstrationFreeRule {

  static final Rule RULE = Rule.builder("demonstration-free", RuleKind.ELIGIBILITY)
      .parts(Part.PROPOSAL)
      .clauses("0.3")
      .readings(FREE_SCOPE)
      .outcomes(Outcome.SATISFIED, Outcome.VIOLATED, Outcome.UNDETERMINED, Outcome.NOT_APPLICABLE)
      .build(DemonstrationFreeRule::evaluate);

  private DemonstrationFreeRule() {}

  private static void evaluate(Case facts, Findings findings) {
    if (facts.workloads().isEmpty()) {
      findings.notApplicable("no-workload");
    }
    boolean purpose2 = facts.choice(FREE_SCOPE) == FreeScope.PURPOSE_2_AS_WELL;
    for (Workload workload : facts.workloads()) {
      if (workload.purpose().isEmpty()) {
        findings.undetermined("purpose-open").about(workload).missing(StandardFacts.PURPOSE);
      } else if (workload.purpose().get() == Purpose.DEMONSTRATION_INFERENCE) {
        judge(findings, workload, demonstration(workload));
      } else if (workload.purpose().get() == Purpose.PROVISION_ENVIRONMENT && purpose2) {
        judge(findings, workload, Answer.YES);
      } else {
        findings.notApplicable("another-purpose").about(workload);
      }
    }
  }

  private static Answer demonstration(Workload workload) {
    return Answer.of(workload.externalProvision().flatMap(ExternalProvision::demonstration));
  }

  private static void judge(Findings findings, Workload workload, Answer demonstration) {
    Optional<ExternalProvision> provision = workload.externalProvision();
    Answer free = Answer.of(provision.flatMap(ExternalProvision::freeOfCharge));
    if (demonstration == Answer.YES && free == Answer.YES) {
      findings.satisfied("free").about(workload);
    }
    if (demonstration == Answer.NO) {
      findings.violated("no-demonstration").about(workload);
    } else if (demonstration == Answer.UNKNOWN) {
      findings
          .undetermined("demonstration-open")
          .about(workload)
          .missing(StandardFacts.DEMONSTRATION);
    }
    if (free == Answer.NO) {
      findings.violated("charged").about(workload);
    } else if (free == Answer.UNKNOWN) {
      findings.undetermined("free-open").about(workload).missing(StandardFacts.FREE);
    }
  }
}
