package io.github.geniac.rules;

import static io.github.geniac.rules.StandardReadings.ACCELERATOR_IS_GPU;

import io.github.geniac.core.Allocation;
import io.github.geniac.core.GpuNode;
import io.github.geniac.core.NodeType;
import io.github.geniac.core.Provider;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Clause 2.4: vendor and node type of the bulk route; the call says that they may yet be others.
 * That somebody else than the vendor sells its nodes is worth a note.
 */
final class BulkVendorRule {

  static final Rule RULE = Rule.builder("bulk-vendor", RuleKind.ADMISSIBILITY)
      .parts(Part.BULK)
      .clauses("2.4")
      .readings(ACCELERATOR_IS_GPU)
      .outcomes(Outcome.SATISFIED, Outcome.UNDETERMINED)
      .build(BulkVendorRule::evaluate);

  private BulkVendorRule() {}

  private static void evaluate(Case facts, Findings findings) {
    for (Allocation allocation : facts.bulk()) {
      if (Answer.isGpu(allocation, facts.choice(ACCELERATOR_IS_GPU)) != Answer.NO) {
        judge(facts, findings, allocation);
      }
    }
    if (findings.isEmpty()) {
      findings.notApplicable("no-bulk-nodes");
    }
  }

  private static void judge(Case facts, Findings findings, Allocation allocation) {
    Optional<NodeType> type =
        allocation.resource().orElse(null) instanceof GpuNode node ? node.type() : Optional.empty();
    Set<NodeType> named = facts.terms().bulkNodeTypes();
    if (type.isEmpty()) {
      findings
          .undetermined("type-open")
          .about(allocation)
          .missing(StandardFacts.NODE_TYPE)
          .with("named", List.copyOf(named));
    } else if (named.stream().anyMatch(one -> one.isSameAs(type.get()))) {
      findings.satisfied("named").about(allocation).with("type", type.get());
      note(findings, allocation, type.get());
    } else {
      findings
          .undetermined("another")
          .about(allocation)
          .missing(StandardFacts.MINISTRY_ANSWER)
          .with("type", type.get())
          .with("named", List.copyOf(named));
    }
  }

  /** Names are free text, so that this is no more than a note. */
  private static void note(Findings findings, Allocation allocation, NodeType type) {
    allocation
        .provider()
        .map(Provider::seller)
        .filter(seller -> !type.isOfVendor(seller))
        .ifPresent(seller -> findings
            .remark("another-seller")
            .about(allocation)
            .with("seller", seller.id())
            .with("type", type));
  }
}
