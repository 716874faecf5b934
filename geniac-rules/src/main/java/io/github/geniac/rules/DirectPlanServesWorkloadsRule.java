package io.github.geniac.rules;

import static io.github.geniac.rules.StandardReadings.DIRECT_PLAN_ROLE;

import io.github.geniac.core.Allocation;
import io.github.geniac.core.Workload;
import io.github.geniac.core.WorkloadId;
import io.github.geniac.rules.StandardReadings.DirectPlanRole;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Clauses 0.5 and 1.1: the direct plan proposes compute for every workload. */
final class DirectPlanServesWorkloadsRule {

  static final Rule RULE = Rule.builder("direct-plan-serves-workloads", RuleKind.CONTENT)
      .parts(Part.DIRECT)
      .clauses("0.5", "1.1")
      .readings(DIRECT_PLAN_ROLE)
      .outcomes(Outcome.SATISFIED, Outcome.VIOLATED, Outcome.UNDETERMINED)
      .build(DirectPlanServesWorkloadsRule::evaluate);

  private DirectPlanServesWorkloadsRule() {}

  private static void evaluate(Case facts, Findings findings) {
    if (facts.choice(DIRECT_PLAN_ROLE) == DirectPlanRole.BESIDE_BULK_IS_ENOUGH) {
      findings.notApplicable("need-not-stand-alone").under(DIRECT_PLAN_ROLE);
    } else if (facts.workloads().isEmpty()) {
      findings.notApplicable("no-workload");
    } else {
      judge(facts, findings);
    }
  }

  private static void judge(Case facts, Findings findings) {
    Set<WorkloadId> served = new HashSet<>();
    List<Allocation> open = new ArrayList<>();
    for (Allocation allocation : facts.direct()) {
      allocation.serves().forEach(one -> served.add(one.workload()));
      if (allocation.serves().isEmpty()) {
        open.add(allocation);
      }
    }
    List<Workload> leftOut = new ArrayList<>(facts.workloads());
    leftOut.removeIf(work -> served.contains(work.id()));
    if (leftOut.isEmpty()) {
      findings.satisfied("all-served").with("workloads", facts.workloads().size());
    } else if (open.isEmpty()) {
      leftOut.forEach(work -> findings.violated("left-out").about(work));
    } else {
      open.forEach(
          one -> findings.undetermined("serves-open").about(one).missing(StandardFacts.SERVES));
    }
  }
}
