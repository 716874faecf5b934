package io.github.geniac.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** Ids are stable from version to version: users write them down. */
class StandardRulesTest {

  @Test
  void theRulesAreThoseOfTheSpecificationInItsOrder() {
    assertThat(StandardRules.all())
        .extracting(rule -> rule + " " + rule.kind() + " " + rule.parts() + " " + rule.clauses())
        .containsExactly(
            "development-included ADMISSIBILITY [PROPOSAL] [0.4, 0.3]",
            "direct-procurement-proposed ADMISSIBILITY [PROPOSAL] [0.5]",
            "supplier-not-academic ADMISSIBILITY [DIRECT, BULK] [0.5]",
            "non-gpu-direct ADMISSIBILITY [BULK] [0.5, 2.1, 2.2]",
            "bulk-node-spec ADMISSIBILITY [BULK] [2.2]",
            "bulk-node-cap ADMISSIBILITY [BULK] [2.3]",
            "bulk-count-constant ADMISSIBILITY [BULK] [2.3, 2.E3]",
            "bulk-covers-research-period ADMISSIBILITY [BULK] [2.3, 2.E2]",
            "bulk-direct-mix ADMISSIBILITY [BULK] [2.3]",
            "bulk-vendor ADMISSIBILITY [BULK] [2.4]",
            "bulk-contract-in-time ADMISSIBILITY [BULK] [2.7]",
            "direct-plan-serves-workloads CONTENT [DIRECT] [0.5, 1.1]",
            "direct-plan-concrete CONTENT [DIRECT] [1.1]",
            "application-states-compute CONTENT [DIRECT, BULK] [0.2]",
            "fx-assumption-stated CONTENT [PROPOSAL, DIRECT, BULK] [0.2, 2.5]",
            "bulk-unit-price CONTENT [BULK] [2.5]",
            "bulk-charged-in-full CONTENT [BULK] [2.6]",
            "excess-over-cap-secured CONTENT [BULK] [2.3]",
            "performers-declared CONTENT [PROPOSAL] [0.4]",
            "price-inquiry-complete CONTENT [INQUIRY] [2.C]",
            "model-lineage ELIGIBILITY [PROPOSAL] [0.3]",
            "external-provision-indispensable ELIGIBILITY [PROPOSAL] [0.3]",
            "demonstration-free ELIGIBILITY [PROPOSAL] [0.3]",
            "within-research-period ELIGIBILITY [DIRECT, BULK] [1.2]",
            "cost-in-scope ELIGIBILITY [PROPOSAL, DIRECT, BULK] [0.1, 0.3]",
            "data-preparation-outsourced ELIGIBILITY [PROPOSAL] [0.1]");
  }

  @Test
  void theReadingsAreThoseOfTheSpecificationDefaultFirst() {
    assertThat(StandardReadings.all())
        .extracting(one -> one + " " + one.clauses() + " " + one.choices())
        .containsExactly(
            "direct-plan-role [0.5, 1.1] [STANDS_ALONE, BESIDE_BULK_IS_ENOUGH]",
            "bulk-with-direct-below-cap [2.3] [ALLOWED, ONLY_BEYOND_CAP]",
            "exactly-100 [2.3] [WITHIN_CAP, OPEN]",
            "excess-secured-how [2.3] [OWN_CONTRACTS, ARRANGED_WITH_MINISTRY]",
            "joint-bulk-unit [2.3] [PER_PROPOSAL, PER_OPERATOR]",
            "about-one-month [2.7] [OPEN_WITHIN_TOLERANCE, STRICT, TOLERANCE_PASSES]",
            "equivalent-node [2.2, 2.4] [OPEN, PASSES, FAILS]",
            "academic-equivalent [0.5] [OPEN, EXCLUDED, ALLOWED]",
            "academic-reseller [0.5] [OPEN, BY_SELLER, BY_OPERATOR]",
            "self-supply [0.2] [OPEN, FINE, NOT_A_PROCUREMENT]",
            "accelerator-is-gpu [0.5] [OPEN, YES, NO]",
            "fx-needed-when [0.2] [ALLOWS_FOR_FX_MOVES, FOREIGN_CURRENCY]",
            "domestic-base [0.3] [DOMESTIC, FOREIGN, OPEN]",
            "free-scope [0.3] [PURPOSE_3_ONLY, PURPOSE_2_AS_WELL]",
            "idle-bulk [2.6, 0.1] [USAGE_FEE, IDLE_SHARE_OPEN]");
  }

  @Test
  void aRuleDependsOnEachReadingAndOnNoOther() {
    assertThat(Rulebook.standard().readings())
        .containsExactlyInAnyOrderElementsOf(StandardReadings.all());
  }

  @Test
  void onePairOfReadingsIsExcluded() {
    assertThat(StandardReadings.exclusions())
        .extracting(Exclusion::toString)
        .containsExactly("bulk-with-direct-below-cap=ONLY_BEYOND_CAP"
            + " and direct-plan-role=BESIDE_BULK_IS_ENOUGH");
  }

  @Test
  void theKeysOfTheFindingsAreTheCommittedOnes() throws IOException {
    Set<String> made = new TreeSet<>();
    for (RuleCase one : RuleCases.all()) {
      one.findings().forEach(found -> made.add(one.rule() + " " + found.key()));
    }

    assertThat(made).containsExactlyElementsOf(lines("finding-keys.txt"));
  }

  @Test
  void theIdsOfTheFactsAreTheCommittedOnes() throws IOException {
    assertThat(StandardFacts.all())
        .extracting(fact -> fact + " " + fact.party())
        .containsExactlyElementsOf(lines("facts.txt"));
  }

  private static List<String> lines(String file) throws IOException {
    try (InputStream stream = StandardRulesTest.class.getResourceAsStream(file)) {
      return new String(Objects.requireNonNull(stream, file).readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .toList();
    }
  }
}
