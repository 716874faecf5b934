package io.github.geniac.bench;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.geniac.core.Proposal;
import io.github.geniac.pricing.CostSheet;
import io.github.geniac.pricing.Pricing;
import io.github.geniac.rules.Assessment;
import io.github.geniac.rules.Rulebook;
import io.github.geniac.rules.Verdict;
import org.junit.jupiter.api.Test;

class ProposalsTest {

  @Test
  void theTypicalProposalIsAdmissibleAndComplete() {
    Proposal proposal = Proposals.typical();
    Assessment assessment = Rulebook.standard().assess(proposal, Proposals.TERMS);

    assertThat(proposal.workloads()).hasSize(5);
    assertThat(proposal.allocations()).hasSize(20);
    assertThat(assessment.questions()).isEmpty();
    assertThat(assessment.corrections()).isEmpty();
    assertThat(assessment.verdict()).isEqualTo(Verdict.ADMISSIBLE);
  }

  @Test
  void theCostOfTheTypicalProposalIsKnown() {
    CostSheet sheet = Pricing.of(Proposals.TERMS).price(Proposals.typical());

    assertThat(sheet.plans()).hasSize(2).allMatch(plan -> plan.total().isKnown());
    assertThat(sheet.lines()).hasSize(21);
  }

  @Test
  void aProposalHasAsManyAllocationsAsAskedForAndIsTheSameEveryTime() {
    assertThat(Proposals.withAllocations(1_000).allocations()).hasSize(1_000);
    assertThat(Proposals.withAllocations(50)).isEqualTo(Proposals.withAllocations(50));
    assertThat(BulkProposals.all()).isEqualTo(BulkProposals.all()).hasSize(BulkProposals.COUNT);
  }
}
