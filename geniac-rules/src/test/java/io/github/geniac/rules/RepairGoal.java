package io.github.geniac.rules;

import io.github.geniac.core.Proposal;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * What a repair is for: that a rule is violated no more on a part, or that no admissibility rule is
 * on any. The rules are asked one by one, and only until one says no: a rule is a pure function of
 * the proposal, the terms and the readings, so it comes to the same alone as in an assessment.
 *
 * @param name the rule, or the verdict
 * @param judged what must not be violated; first what is
 */
record RepairGoal(String name, List<Judged> judged) {

  /**
   * A rule on one part.
   *
   * @param rule the rule
   * @param part the part
   */
  record Judged(Rule rule, Part part) {

    static Judged of(RuleResult result) {
      return new Judged(Rulebook.standard().rule(result.rule().value()), result.part());
    }
  }

  static RepairGoal of(RuleResult violated) {
    return new RepairGoal(violated.rule() + " on " + violated.part(), List.of(Judged.of(violated)));
  }

  static RepairGoal ofVerdict(Assessment was) {
    return new RepairGoal(
        "the verdict",
        was.results(RuleKind.ADMISSIBILITY).stream()
            .sorted(Comparator.comparing(result -> result.outcome() != Outcome.VIOLATED))
            .map(Judged::of)
            .toList());
  }

  boolean isReached(Scene scene, Proposal after) {
    Dossier dossier = new Dossier(after, scene.terms(), Optional.empty());
    for (Judged one : judged) {
      if (one.rule().evaluate(dossier, one.part(), scene.readings()).outcome()
          == Outcome.VIOLATED) {
        return false;
      }
    }
    return true;
  }

  /**
   * Whether no change of the two plans can matter: it is about the proposal's own facts, and the
   * rule finds the same where there are no plans at all.
   */
  boolean isApartFromPlans(Scene scene) {
    Proposal bare = Proposal.builder()
        .participants(scene.proposal().participants())
        .workloads(scene.proposal().workloads())
        .costItems(scene.proposal().costItems())
        .build();
    return judged.stream()
        .allMatch(one -> one.part() == Part.PROPOSAL
            && result(one, scene, bare).equals(result(one, scene, scene.proposal())));
  }

  /**
   * Whether another provider is no way to it: the price of bulk nodes is what the ministry tells.
   * That a wrong one is not stated any more mends nothing.
   */
  boolean isOfBulkPrice() {
    return judged.stream().anyMatch(one -> one.rule().id().value().equals("bulk-unit-price"));
  }

  private static RuleResult result(Judged one, Scene scene, Proposal proposal) {
    Dossier dossier = new Dossier(proposal, scene.terms(), Optional.empty());
    return one.rule().evaluate(dossier, one.part(), scene.readings());
  }
}
