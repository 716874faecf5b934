package io.github.geniac.rules;

import java.util.Optional;
import javax.annotation.Nullable;

/**
 * Finds the verdict on what is left if the bulk plan is withdrawn. A rule is a pure function of
 * what it looks at, so one that did not look at the bulk plan comes to the same without it; only
 * the others are asked again. Mutable, for one assessment.
 */
final class WithoutBulkPlan {

  private final Dossier dossier;
  private final Readings choices;
  private Outcome worst = Outcome.NOT_APPLICABLE;
  private @Nullable Evaluation reduced;

  WithoutBulkPlan(Dossier dossier, Readings choices) {
    this.dossier = dossier;
    this.choices = choices;
  }

  /** Takes in what a rule came to on the proposal as stated. */
  void add(Rule rule, RuleResult stated, boolean sawBulkPlan) {
    boolean remains = stated.part() == Part.PROPOSAL || stated.part() == Part.DIRECT;
    if (dossier.has(Part.BULK) && rule.kind() == RuleKind.ADMISSIBILITY && remains) {
      worst =
          worst.or(sawBulkPlan ? reduced().of(rule, stated.part()).outcome() : stated.outcome());
    }
  }

  /** The verdict; empty if there is no bulk plan to withdraw. */
  Optional<Verdict> verdict() {
    return dossier.has(Part.BULK) ? Optional.of(Verdict.of(worst)) : Optional.empty();
  }

  private Evaluation reduced() {
    if (reduced == null) {
      reduced = new Evaluation(
          new Dossier(dossier.proposal.withoutBulkPlan(), dossier.terms, Optional.empty()),
          choices);
    }
    return reduced;
  }
}
