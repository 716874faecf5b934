package io.github.geniac.rules;

import io.github.geniac.core.Allocation;
import io.github.geniac.core.Amount;
import io.github.geniac.core.GpuNode;
import io.github.geniac.core.NodeSchedule;
import io.github.geniac.core.Tranche;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The daily sum of the nodes of allocations, as far as it is known.
 *
 * @param known the sum over the allocations with known amounts and days
 * @param open the allocations of which one of the two is not stated
 */
record NodeTotal(NodeSchedule known, List<Allocation> open) {

  static NodeTotal of(List<Allocation> allocations) {
    List<Tranche> tranches = new ArrayList<>();
    List<Allocation> open = new ArrayList<>();
    for (Allocation allocation : allocations) {
      Optional<NodeSchedule> schedule = allocation.nodeSchedule();
      if (schedule.isPresent()) {
        tranches.addAll(schedule.get().tranches());
      } else if (mayHaveNodes(allocation)) {
        open.add(allocation);
      }
    }
    return new NodeTotal(NodeSchedule.sum(tranches), open);
  }

  /** A resource that is not stated may turn out to be a node; other compute has no nodes. */
  private static boolean mayHaveNodes(Allocation allocation) {
    boolean node = allocation.resource().map(GpuNode.class::isInstance).orElse(true)
        && !(allocation.amount().orElse(null) instanceof Amount.Quantity);
    return node && !Optional.of(Amount.nodes(0)).equals(allocation.amount());
  }

  boolean isComplete() {
    return open.isEmpty();
  }

  /** A count that is reached on some day, whatever is still open. */
  int leastMax() {
    int most = known.maxNodes();
    for (Allocation allocation : open) {
      if (allocation.amount().orElse(null) instanceof Amount.Nodes nodes) {
        most = Math.max(most, nodes.nodes());
      }
    }
    return most;
  }

  /** Asks for each fact that is missing for the sum to be known. */
  void ask(Findings findings) {
    for (Allocation allocation : open) {
      if (allocation.amount().isEmpty()) {
        findings.undetermined("amount-open").about(allocation).missing(StandardFacts.AMOUNT);
      }
      if (allocation.period().isEmpty()) {
        findings.undetermined("period-open").about(allocation).missing(StandardFacts.PERIOD);
      }
    }
  }
}
