package io.github.geniac.rules;

import io.github.geniac.core.CostItem;
import io.github.geniac.core.Organization;

/**
 * Clause 0.1: a cost of data preparation, other than its compute, is subsidised as an outsourcing
 * cost only.
 */
final class DataPreparationOutsourcedRule {

  static final Rule RULE = Rule.builder("data-preparation-outsourced", RuleKind.ELIGIBILITY)
      .parts(Part.PROPOSAL)
      .clauses("0.1")
      .outcomes(Outcome.SATISFIED, Outcome.VIOLATED, Outcome.UNDETERMINED, Outcome.NOT_APPLICABLE)
      .build(DataPreparationOutsourcedRule::evaluate);

  private DataPreparationOutsourcedRule() {}

  private static void evaluate(Case facts, Findings findings) {
    for (CostItem item : facts.costItems()) {
      if (item.category() == CostItem.Category.DATA_PREPARATION) {
        judge(facts, findings, item);
      }
    }
    if (findings.isEmpty()) {
      findings.notApplicable("no-data-preparation");
    }
  }

  private static void judge(Case facts, Findings findings, CostItem item) {
    if (item.contracting().isEmpty()) {
      findings.undetermined("contracting-open").about(item).missing(StandardFacts.CONTRACTING);
    } else if (item.contracting().get() == CostItem.Contracting.IN_HOUSE) {
      findings.violated("in-house").about(item);
    } else if (item.contractor().isEmpty()) {
      findings.undetermined("contractor-open").about(item).missing(StandardFacts.CONTRACTOR);
    } else {
      contractor(facts, findings, item, item.contractor().get());
    }
  }

  private static void contractor(
      Case facts, Findings findings, CostItem item, Organization contractor) {
    boolean insider = facts.participants().stream()
        .anyMatch(one -> one.organization().isSameOrAffiliate(contractor));
    Findings.Entry entry = insider
        ? findings.undetermined("insider").missing(StandardFacts.MINISTRY_ANSWER)
        : findings.satisfied("outsourced");
    entry.about(item).with("contractor", contractor.name());
  }
}
