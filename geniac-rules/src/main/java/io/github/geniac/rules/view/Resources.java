package io.github.geniac.rules.view;

import io.github.geniac.core.Allocation;
import io.github.geniac.core.Amount;
import io.github.geniac.core.ComputeResource;
import io.github.geniac.core.GpuNode;
import io.github.geniac.core.OtherCompute;
import io.github.geniac.rules.view.TermCheck.Match;
import io.github.geniac.rules.view.TermCheck.Term;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What an offer supplies beside what an allocation takes. Two that are stated in part agree if it
 * does not matter which of them fills in the other.
 */
final class Resources {

  private Resources() {}

  static TermCheck compared(Allocation allocation, ComputeResource offered) {
    Optional<ComputeResource> stated = allocation.resource();
    boolean fits = stated
        .map(one -> filled(one, offered).equals(filled(offered, one)))
        .orElseGet(() -> suits(allocation.amount(), offered));
    List<Object> beside = new ArrayList<>();
    stated.ifPresent(one -> beside.addAll(told(one)));
    if (stated.isEmpty()) {
      allocation.amount().ifPresent(amount -> beside.add(told(amount)));
    }
    return new TermCheck(Term.RESOURCE, Match.of(fits), told(offered), beside);
  }

  /** What is stated, and where it states nothing, what is offered. */
  static ComputeResource filled(Optional<ComputeResource> stated, ComputeResource offered) {
    return stated.map(one -> filled(one, offered)).orElse(offered);
  }

  private static ComputeResource filled(ComputeResource stated, ComputeResource offered) {
    if (stated instanceof GpuNode node && offered instanceof GpuNode more) {
      return node.toBuilder()
          .type(node.type().or(more::type))
          .gpuMemoryGb(node.gpuMemoryGb().or(more::gpuMemoryGb))
          .localSsdTb(node.localSsdTb().or(more::localSsdTb))
          .injectionBandwidthTbps(node.injectionBandwidthTbps().or(more::injectionBandwidthTbps))
          .build();
    }
    return stated;
  }

  /** Nodes are counted; other compute has a quantity in its unit. */
  private static boolean suits(Optional<Amount> amount, ComputeResource offered) {
    return amount
        .map(one -> one instanceof Amount.Quantity == offered instanceof OtherCompute)
        .orElse(true);
  }

  /** The most nodes that an allocation takes on any day, if it takes a stated number of nodes. */
  static Optional<Integer> mostNodes(Allocation allocation) {
    return allocation.amount().flatMap(Resources::mostNodes);
  }

  private static Optional<Integer> mostNodes(Amount amount) {
    if (amount instanceof Amount.Nodes nodes) {
      return Optional.of(nodes.nodes());
    }
    return amount instanceof Amount.Scheduled scheduled
        ? Optional.of(scheduled.schedule().maxNodes())
        : Optional.empty();
  }

  private static Object told(Amount amount) {
    return amount instanceof Amount.Quantity quantity
        ? quantity.quantity()
        : mostNodes(amount).orElseThrow();
  }

  private static List<Object> told(ComputeResource resource) {
    List<Object> told = new ArrayList<>();
    told.add(resource.label());
    if (resource instanceof GpuNode node) {
      node.type().ifPresent(type -> told.add(node.gpuCount() + " x " + node.gpuModel()));
      node.gpuMemoryGb().ifPresent(gb -> told.add(gb.toPlainString() + " GB"));
      node.localSsdTb().ifPresent(tb -> told.add(tb.toPlainString() + " TB"));
      node.injectionBandwidthTbps().ifPresent(tbps -> told.add(tbps.toPlainString() + " Tbps"));
    } else if (resource instanceof OtherCompute other) {
      told.add(other.unit());
    }
    return told;
  }
}
