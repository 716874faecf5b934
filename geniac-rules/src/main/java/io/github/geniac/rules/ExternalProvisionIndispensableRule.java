package io.github.geniac.rules;

import io.github.geniac.core.ExternalProvision;
import io.github.geniac.core.Purpose;
import io.github.geniac.core.Workload;
import java.util.Optional;

/**
 * Clause 0.3: purposes 2 and 3 belong to an external provision that is indispensable to the
 * development; purpose 2 is needed for it.
 */
final class ExternalProvisionIndispensableRule {

  static final Rule RULE = Rule.builder("external-provision-indispensable", RuleKind.ELIGIBILITY)
      .parts(Part.PROPOSAL)
      .clauses("0.3")
      .outcomes(Outcome.SATISFIED, Outcome.VIOLATED, Outcome.UNDETERMINED, Outcome.NOT_APPLICABLE)
      .build(ExternalProvisionIndispensableRule::evaluate);

  private ExternalProvisionIndispensableRule() {}

  private static void evaluate(Case facts, Findings findings) {
    if (facts.workloads().isEmpty()) {
      findings.notApplicable("no-workload");
    }
    for (Workload workload : facts.workloads()) {
      if (workload.purpose().isEmpty()) {
        findings.undetermined("purpose-open").about(workload).missing(StandardFacts.PURPOSE);
      } else if (workload.purpose().get() == Purpose.DEVELOPMENT) {
        findings.notApplicable("development").about(workload);
      } else {
        judge(findings, workload);
      }
    }
  }

  private static void judge(Findings findings, Workload workload) {
    Optional<ExternalProvision> provision = workload.externalProvision();
    Answer indispensable = Answer.of(provision.flatMap(ExternalProvision::indispensable));
    Answer needed = workload.purpose().orElseThrow() == Purpose.PROVISION_ENVIRONMENT
        ? Answer.of(provision.flatMap(ExternalProvision::neededForProvision))
        : Answer.YES;
    if (indispensable == Answer.YES && needed == Answer.YES) {
      findings.satisfied("indispensable").about(workload);
    }
    report(findings, workload, indispensable, "indispensable", StandardFacts.INDISPENSABLE);
    report(findings, workload, needed, "needed", StandardFacts.NEEDED);
  }

  private static void report(
      Findings findings, Workload workload, Answer answer, String what, Fact fact) {
    if (answer == Answer.NO) {
      findings.violated("not-" + what).about(workload);
    } else if (answer == Answer.UNKNOWN) {
      findings.undetermined(what + "-open").about(workload).missing(fact);
    }
  }
}
