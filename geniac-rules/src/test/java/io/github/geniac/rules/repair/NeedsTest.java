package io.github.geniac.rules.repair;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.geniac.rules.Clause;
import io.github.geniac.rules.Fact;
import io.github.geniac.rules.Finding;
import io.github.geniac.rules.Outcome;
import io.github.geniac.rules.Part;
import io.github.geniac.rules.Rule;
import io.github.geniac.rules.RuleId;
import io.github.geniac.rules.RuleKind;
import io.github.geniac.rules.RuleResult;
import io.github.geniac.rules.Rulebook;
import io.github.geniac.rules.StandardFacts;
import io.github.geniac.rules.Subject;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** "No repair, because", rule by rule. */
class NeedsTest {

  private static final Subject SOMETHING = new Subject(Subject.Type.ALLOCATION, "x");

  private static Finding finding(String rule, Outcome outcome, String key) {
    return new Finding(
        RuleId.of(rule),
        Part.BULK,
        Optional.of(outcome),
        key,
        Optional.of(SOMETHING),
        Optional.empty(),
        Optional.empty(),
        Map.of());
  }

  private static RuleResult violated(String rule, String... keys) {
    List<Finding> findings = new ArrayList<>();
    findings.add(finding(rule, Outcome.SATISFIED, "fine"));
    for (String key : keys) {
      findings.add(finding(rule, Outcome.VIOLATED, key));
    }
    return new RuleResult(
        RuleId.of(rule),
        RuleKind.ADMISSIBILITY,
        Part.BULK,
        List.of(Clause.of("2.1"), Clause.of("2.2")),
        Outcome.VIOLATED,
        findings);
  }

  private static Fact fact(String id) {
    return StandardFacts.all().stream()
        .filter(one -> one.id().equals(id))
        .findFirst()
        .orElseThrow();
  }

  @ParameterizedTest
  @CsvSource({
    "development-included, no-development, development-included, workload.purpose",
    "development-included, no-eligible-model, development-included.no-eligible-model, workload.lineage",
    "direct-procurement-proposed, no-gpu, direct-procurement-proposed, allocation.resource",
    "supplier-not-academic, academic-seller, supplier-not-academic, allocation.provider",
    "non-gpu-direct, not-gpu, non-gpu-direct, allocation.resource",
    "bulk-node-spec, gpu-count, bulk-node-spec, allocation.resource",
    "bulk-node-cap, over-cap, bulk-node-cap, allocation.amount",
    "bulk-count-constant, changes, bulk-count-constant, allocation.amount",
    "bulk-covers-research-period, missing, bulk-covers-research-period, allocation.period",
    "bulk-direct-mix, below-cap, bulk-direct-mix, allocation.amount",
    "bulk-contract-in-time, late, bulk-contract-in-time, participant.can-sign-by",
    "direct-plan-serves-workloads, left-out, direct-plan-serves-workloads, item.serves",
    "bulk-unit-price, another-plan, bulk-unit-price, bulk.unit-price",
    "bulk-charged-in-full, short, bulk-charged-in-full, item.cost",
    "excess-over-cap-secured, not-secured, excess-over-cap-secured, allocation.amount",
    "performers-declared, undeclared, performers-declared, workload.performer",
    "model-lineage, foreign-base, model-lineage, workload.lineage",
    "external-provision-indispensable, not-indispensable,"
        + " external-provision-indispensable.not-indispensable, provision.indispensable",
    "external-provision-indispensable, not-needed,"
        + " external-provision-indispensable.not-needed, provision.needed",
    "demonstration-free, no-demonstration, demonstration-free.no-demonstration, provision.demonstration",
    "demonstration-free, charged, demonstration-free.charged, provision.free-of-charge",
    "within-research-period, outside, within-research-period, allocation.period",
    "cost-in-scope, purchase, cost-in-scope.purchase, allocation.acquisition",
    "cost-in-scope, self-supply, cost-in-scope.self-supply, allocation.provider",
    "cost-in-scope, no-compute, cost-in-scope.no-compute, item.cost",
    "data-preparation-outsourced, in-house, data-preparation-outsourced, cost-item.contracting"
  })
  void eachViolationNeedsItsFact(String rule, String key, String reason, String fact) {
    RuleResult violated = violated(rule, key);

    assertThat(Needs.of(violated))
        .containsExactly(new Need(
            violated.rule(),
            Part.BULK,
            violated.clauses(),
            Optional.of(SOMETHING),
            Optional.of(fact(fact)),
            reason,
            List.of()));
  }

  @Test
  void everyRuleOfTheCallThatCanBeViolatedSaysWhatItNeeds() {
    for (Rule rule : Rulebook.standard().rules()) {
      if (rule.outcomes().contains(Outcome.VIOLATED) && !rule.parts().contains(Part.INQUIRY)) {
        String id = rule.id().value();
        boolean byFinding = List.of(
                "cost-in-scope", "demonstration-free", "external-provision-indispensable")
            .contains(id);
        Need need = Needs.of(violated(id, "any")).get(0);
        assertThat(need.reason()).isEqualTo(byFinding ? Need.NO_REPAIRER : id);
      }
    }
  }

  @Test
  void equalNeedsAreToldOnceAndOthersEach() {
    assertThat(Needs.of(violated("demonstration-free", "charged", "charged", "no-demonstration")))
        .extracting(Need::reason)
        .containsExactly("demonstration-free.charged", "demonstration-free.no-demonstration");
  }

  @Test
  void aRuleOfAnotherHasNoRepairerUnlessSomebodyGivesOne() {
    Need need = Needs.of(violated("own-rule", "over")).get(0);

    assertThat(need.reason()).isEqualTo(Need.NO_REPAIRER);
    assertThat(need.fact()).isEmpty();
    assertThat(need.explain(Locale.ENGLISH))
        .isEqualTo("no repair of own-rule (2.1, 2.2): x: nobody has said how this rule is mended");
    assertThat(need.explain(Locale.JAPANESE))
        .isEqualTo("own-rule（2.1, 2.2）の修正案なし。必要なこと: x: この規則の直し方は定められていない");
  }

  @Test
  void lockedFieldsAreNamed() {
    RuleResult violated = violated("bulk-node-cap", "over-cap");
    List<Field> locked = List.of(Field.bulkPlan(), Field.of("bulk", Field.Name.AMOUNT));
    Need need = Needs.of(violated, Need.LOCKED, locked);

    assertThat(need)
        .isEqualTo(new Need(
            violated.rule(),
            Part.BULK,
            violated.clauses(),
            Optional.empty(),
            Optional.empty(),
            "locked",
            locked));
    assertThat(need.explain(Locale.ENGLISH))
        .isEqualTo("no repair of bulk-node-cap (2.1, 2.2): every repair found changes a locked"
            + " field: BULK_PLAN, bulk.AMOUNT");
  }

  @ParameterizedTest
  @CsvSource({"ENGLISH", "JAPANESE"})
  void everyReasonHasWords(String language) {
    Locale locale = language.equals("ENGLISH") ? Locale.ENGLISH : Locale.JAPANESE;
    RuleResult violated = violated("bulk-node-cap", "over-cap");
    for (String reason : Needs.FACTS.keySet()) {
      String told = Needs.of(violated, reason, List.of()).explain(locale);
      assertThat(told).doesNotContain("repair.need").doesNotContain("{").doesNotEndWith(": ");
    }
  }
}
