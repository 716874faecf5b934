package io.github.geniac.rules;

import io.github.geniac.core.CostItem;
import io.github.geniac.core.Organization;
import io.github.geniac.core.OrganizationId;
import io.github.geniac.core.Participant;
import io.github.geniac.core.Workload;
import java.util.List;
import java.util.Optional;

/**
 * Clause 0.4: whoever performs a workload is a participant, or the contractor of outsourced data
 * preparation.
 */
final class PerformersDeclaredRule {

  static final Rule RULE = Rule.builder("performers-declared", RuleKind.CONTENT)
      .parts(Part.PROPOSAL)
      .clauses("0.4")
      .outcomes(Outcome.SATISFIED, Outcome.VIOLATED, Outcome.UNDETERMINED, Outcome.NOT_APPLICABLE)
      .build(PerformersDeclaredRule::evaluate);

  private PerformersDeclaredRule() {}

  private static void evaluate(Case facts, Findings findings) {
    if (facts.workloads().isEmpty()) {
      findings.notApplicable("no-workload");
    }
    for (Workload workload : facts.workloads()) {
      Optional<OrganizationId> performer = workload.performer();
      if (performer.isEmpty()) {
        findings.undetermined("performer-open").about(workload).missing(StandardFacts.PERFORMER);
      } else if (isParticipant(facts, performer.get())) {
        findings.satisfied("participant").about(workload).with("performer", performer.get());
      } else {
        outsider(facts, findings, workload, performer.get());
      }
    }
  }

  private static boolean isParticipant(Case facts, OrganizationId performer) {
    for (Participant one : facts.participants()) {
      if (one.organization().id().equals(performer)) {
        return true;
      }
    }
    return false;
  }

  private static void outsider(
      Case facts, Findings findings, Workload workload, OrganizationId performer) {
    Answer contracted = isContracted(facts, performer);
    Answer preparation = Answer.of(workload.dataPreparation());
    if (contracted == Answer.NO || preparation == Answer.NO) {
      findings.violated("undeclared").about(workload).with("performer", performer);
    } else if (contracted == Answer.YES && preparation == Answer.YES) {
      findings.satisfied("contractor").about(workload).with("performer", performer);
    } else {
      findings
          .undetermined("contractor-open")
          .about(workload)
          .missing(StandardFacts.CONTRACTING)
          .with("performer", performer);
    }
  }

  /** Whether an organization prepares data under contract. */
  private static Answer isContracted(Case facts, OrganizationId performer) {
    List<Answer> answers = facts.costItems().stream()
        .filter(item -> item.category() == CostItem.Category.DATA_PREPARATION)
        .map(item -> isContracted(item, performer))
        .toList();
    return answers.contains(Answer.YES)
        ? Answer.YES
        : answers.contains(Answer.UNKNOWN) ? Answer.UNKNOWN : Answer.NO;
  }

  private static Answer isContracted(CostItem item, OrganizationId performer) {
    Answer outsourced =
        Answer.of(item.contracting().map(one -> one == CostItem.Contracting.OUTSOURCED));
    Answer named = Answer.of(item.contractor().map(Organization::id).map(performer::equals));
    if (outsourced == Answer.NO || named == Answer.NO) {
      return Answer.NO;
    }
    return outsourced == Answer.YES ? named : Answer.UNKNOWN;
  }
}
