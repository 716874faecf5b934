package io.github.geniac.rules;

import io.github.geniac.rules.FaultyRuleException.Fault;

/** Has rules judge a dossier, one after the other. Mutable, for one thread. */
final class Evaluation {

  private final Dossier dossier;
  private final Readings choices;
  private final Findings findings;
  private boolean sawBulkPlan;

  Evaluation(Dossier dossier, Readings choices) {
    this.dossier = dossier;
    this.choices = choices;
    this.findings = new Findings(dossier.subjects);
  }

  /** What a rule comes to on one part; the plan that is missing is not applicable. */
  RuleResult of(Rule rule, Part part) {
    findings.clear();
    sawBulkPlan = false;
    if (dossier.has(part)) {
      run(rule, new Case(dossier, rule, part, choices));
    } else {
      findings.notApplicable(part == Part.BULK ? "no-bulk-plan" : "no-direct-plan");
    }
    RuleResult result = RuleResult.of(rule, part, findings);
    if (!rule.outcomes().contains(result.outcome())) {
      throw new FaultyRuleException(
          rule,
          part,
          Fault.OUTCOME_NOT_DECLARED,
          "Rule '%s' declares the outcomes %s, but came to %s"
              .formatted(rule, rule.outcomes(), result.outcome()));
    }
    return result;
  }

  /** Whether the rule that judged last could have seen anything of the bulk plan. */
  boolean sawBulkPlan() {
    return sawBulkPlan;
  }

  private void run(Rule rule, Case facts) {
    try {
      rule.body().evaluate(facts, findings);
    } catch (RuntimeException e) {
      throw new FaultyRuleException(rule, facts.part(), e);
    }
    sawBulkPlan = facts.sawBulkPlan();
    if (findings.isEmpty()) {
      throw new FaultyRuleException(
          rule,
          facts.part(),
          Fault.FOUND_NOTHING,
          "Rule '%s' found nothing on the part %s; a rule that has nothing to judge says so by"
                  .formatted(rule, facts.part())
              + " findings.notApplicable(...)");
    }
  }
}
