package io.github.geniac.rules;

import static io.github.geniac.rules.StandardReadings.DIRECT_PLAN_ROLE;

import io.github.geniac.core.Allocation;
import io.github.geniac.core.Purpose;
import io.github.geniac.core.Served;
import io.github.geniac.core.Workload;
import io.github.geniac.core.WorkloadId;
import io.github.geniac.rules.StandardReadings.AcceleratorIsGpu;
import io.github.geniac.rules.StandardReadings.DirectPlanRole;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Clauses 0.5 and 1.1: the direct plan proposes compute for every workload. An allocation of
 * nothing serves nothing; how much is enough is left to people, but a training without a GPU is
 * worth a note.
 */
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
    Map<WorkloadId, List<Allocation>> serving = new HashMap<>();
    List<Allocation> open = new ArrayList<>();
    for (Allocation one : facts.direct()) {
      if (Answer.isSome(one) != Answer.NO) {
        for (Served each : one.serves()) {
          serving.computeIfAbsent(each.workload(), work -> new ArrayList<>()).add(one);
        }
        if (one.serves().isEmpty()) {
          open.add(one);
        }
      }
    }
    List<Workload> leftOut = new ArrayList<>(facts.workloads());
    leftOut.removeIf(
        work -> of(work, serving).stream().anyMatch(one -> Answer.isSome(one) == Answer.YES));
    if (leftOut.isEmpty()) {
      findings.satisfied("all-served").with("workloads", facts.workloads().size());
    } else if (open.isEmpty()) {
      leaveOut(findings, serving, leftOut);
    } else {
      open.forEach(
          one -> findings.undetermined("serves-open").about(one).missing(StandardFacts.SERVES));
    }
    if (open.stream().allMatch(DirectPlanServesWorkloadsRule::isNoGpu)) {
      facts.workloads().forEach(work -> note(findings, work, of(work, serving)));
    }
  }

  private static List<Allocation> of(Workload work, Map<WorkloadId, List<Allocation>> serving) {
    return serving.getOrDefault(work.id(), List.of());
  }

  /** What may yet be nothing may yet serve nothing. */
  private static void leaveOut(
      Findings findings, Map<WorkloadId, List<Allocation>> serving, List<Workload> leftOut) {
    Set<Allocation> unknown = new LinkedHashSet<>();
    for (Workload work : leftOut) {
      List<Allocation> perhaps = of(work, serving);
      if (perhaps.isEmpty()) {
        findings.violated("left-out").about(work);
      }
      unknown.addAll(perhaps);
    }
    unknown.forEach(
        one -> findings.undetermined("amount-open").about(one).missing(StandardFacts.AMOUNT));
  }

  /** The call wants the compute that the work needs; whether that is a GPU, it does not say. */
  private static void note(Findings findings, Workload work, List<Allocation> serving) {
    boolean trains = work.purpose().equals(Optional.of(Purpose.DEVELOPMENT))
        && !work.dataPreparation().orElse(false);
    if (trains
        && !serving.isEmpty()
        && serving.stream().allMatch(DirectPlanServesWorkloadsRule::isNoGpu)) {
      findings.remark("no-gpu").about(work);
    }
  }

  /** An accelerator may count as a GPU resource, whatever the reading. */
  private static boolean isNoGpu(Allocation allocation) {
    return Answer.isGpu(allocation, AcceleratorIsGpu.OPEN) == Answer.NO;
  }
}
