package io.github.geniac.bench;

import io.github.geniac.core.Allocation;
import io.github.geniac.core.BulkPlan;
import io.github.geniac.core.GpuNode;
import io.github.geniac.core.NodeSchedule;
import io.github.geniac.core.Proposal;
import io.github.geniac.core.Tranche;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What every contender but the rulebook judges: the nodes of the bulk allocations and their daily
 * sum, laid out per proposal within the measured time.
 *
 * @param nodes the node of each allocation
 * @param schedule the daily sum
 */
public record BulkFacts(List<GpuNode> nodes, NodeSchedule schedule) {

  /**
   * {@return the facts of a proposal whose bulk plan states everything}
   *
   * @param proposal the proposal
   */
  public static BulkFacts of(Proposal proposal) {
    List<GpuNode> nodes = new ArrayList<>();
    List<Tranche> tranches = new ArrayList<>();
    for (Allocation one : proposal.bulkPlan().map(BulkPlan::bulk).orElse(List.of())) {
      nodes.add((GpuNode) one.resource().orElseThrow());
      tranches.addAll(one.nodeSchedule().orElseThrow().tranches());
    }
    return new BulkFacts(nodes, NodeSchedule.sum(tranches));
  }

  /** {@return whether every day with a node has the same number} */
  public boolean isConstant() {
    List<Tranche> tranches = schedule.tranches();
    for (Tranche tranche : tranches) {
      if (tranche.nodes() != tranches.get(0).nodes()) {
        return false;
      }
    }
    return true;
  }

  /** {@return whether the days with nodes are those of the research period} */
  public boolean isResearchPeriod() {
    List<Tranche> tranches = schedule.tranches();
    for (int i = 1; i < tranches.size(); i++) {
      if (!tranches.get(i).days().start().equals(tranches.get(i - 1).days().end())) {
        return false;
      }
    }
    return schedule.span().filter(Proposals.TERMS.researchPeriod()::equals).isPresent();
  }

  /** {@return the most nodes on any day} */
  public int maxNodes() {
    return schedule.maxNodes();
  }

  /** {@return whether every node has the GPUs of the reference node, and at least the rest} */
  public boolean isReferenceNode() {
    for (GpuNode node : nodes) {
      if (!fits(node, Proposals.TERMS.referenceNode())) {
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
