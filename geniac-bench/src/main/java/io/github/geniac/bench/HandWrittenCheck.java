package io.github.geniac.bench;

import io.github.geniac.core.CallTerms;
import io.github.geniac.core.GpuNode;
import io.github.geniac.core.Proposal;
import java.math.BigDecimal;
import java.util.Optional;

/** The ifs one would write by hand: a yes or no, without a reason. */
final class HandWrittenCheck implements BulkCheck {

  @Override
  public String name() {
    return "ifs";
  }

  @Override
  public boolean accepts(Proposal proposal) {
    CallTerms terms = Proposals.TERMS;
    BulkFacts facts = BulkFacts.of(proposal);
    int most = facts.schedule().maxNodes();
    if (most < 1 || most > terms.bulkCap()) {
      return false;
    }
    if (!facts.isConstant() || !facts.isResearchPeriod()) {
      return false;
    }
    for (GpuNode node : facts.nodes()) {
      if (!fits(node, terms.referenceNode())) {
        return false;
      }
    }
    return true;
  }

  private static boolean fits(GpuNode node, GpuNode reference) {
    return node.gpuCount() == reference.gpuCount()
        && node.gpuModel().equals(reference.gpuModel())
        && atLeast(node.gpuMemoryGb(), reference.gpuMemoryGb())
        && atLeast(node.localSsdTb(), reference.localSsdTb())
        && atLeast(node.injectionBandwidthTbps(), reference.injectionBandwidthTbps());
  }

  private static boolean atLeast(Optional<BigDecimal> value, Optional<BigDecimal> least) {
    return value.orElseThrow().compareTo(least.orElseThrow()) >= 0;
  }
}
