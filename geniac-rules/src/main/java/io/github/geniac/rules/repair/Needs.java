package io.github.geniac.rules.repair;

import static java.util.Map.entry;

import io.github.geniac.rules.Fact;
import io.github.geniac.rules.Finding;
import io.github.geniac.rules.Outcome;
import io.github.geniac.rules.RuleResult;
import io.github.geniac.rules.StandardFacts;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Which fact would have to become another, rule by rule. */
final class Needs {

  /** The facts by rule, or by rule and finding where a rule has several. */
  static final Map<String, Fact> FACTS = Map.ofEntries(
      entry("development-included", StandardFacts.PURPOSE),
      entry("development-included.no-eligible-model", StandardFacts.LINEAGE),
      entry("direct-procurement-proposed", StandardFacts.RESOURCE),
      entry("supplier-not-academic", StandardFacts.PROVIDER),
      entry("non-gpu-direct", StandardFacts.RESOURCE),
      entry("bulk-node-spec", StandardFacts.RESOURCE),
      entry("bulk-node-cap", StandardFacts.AMOUNT),
      entry("bulk-count-constant", StandardFacts.AMOUNT),
      entry("bulk-covers-research-period", StandardFacts.PERIOD),
      entry("bulk-direct-mix", StandardFacts.AMOUNT),
      entry("bulk-contract-in-time", StandardFacts.CAN_SIGN_BY),
      entry("direct-plan-serves-workloads", StandardFacts.SERVES),
      entry("bulk-unit-price", StandardFacts.BULK_UNIT_PRICE),
      entry("bulk-charged-in-full", StandardFacts.COST),
      entry("excess-over-cap-secured", StandardFacts.AMOUNT),
      entry("performers-declared", StandardFacts.PERFORMER),
      entry("model-lineage", StandardFacts.LINEAGE),
      entry("external-provision-indispensable.not-indispensable", StandardFacts.INDISPENSABLE),
      entry("external-provision-indispensable.not-needed", StandardFacts.NEEDED),
      entry("demonstration-free.no-demonstration", StandardFacts.DEMONSTRATION),
      entry("demonstration-free.charged", StandardFacts.FREE),
      entry("within-research-period", StandardFacts.PERIOD),
      entry("cost-in-scope.purchase", StandardFacts.ACQUISITION),
      entry("cost-in-scope.self-supply", StandardFacts.PROVIDER),
      entry("cost-in-scope.no-compute", StandardFacts.COST),
      entry("data-preparation-outsourced", StandardFacts.CONTRACTING));

  private Needs() {}

  /** One for each violation. */
  static List<Need> of(RuleResult violated) {
    Set<Need> needs = new LinkedHashSet<>();
    for (Finding finding : violated.findings(Outcome.VIOLATED)) {
      String rule = violated.rule().value();
      String exact = rule + "." + finding.key();
      String reason = FACTS.containsKey(exact) ? exact : rule;
      boolean known = FACTS.containsKey(reason);
      needs.add(new Need(
          violated.rule(),
          violated.part(),
          violated.clauses(),
          finding.subject(),
          Optional.ofNullable(FACTS.get(reason)),
          known ? reason : Need.NO_REPAIRER,
          List.of()));
    }
    return List.copyOf(needs);
  }

  static Need of(RuleResult violated, String reason, List<Field> locked) {
    return new Need(
        violated.rule(),
        violated.part(),
        violated.clauses(),
        Optional.empty(),
        Optional.empty(),
        reason,
        locked);
  }
}
