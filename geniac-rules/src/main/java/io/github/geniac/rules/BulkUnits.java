package io.github.geniac.rules;

import static io.github.geniac.rules.StandardReadings.JOINT_BULK_UNIT;

import io.github.geniac.core.Allocation;
import io.github.geniac.core.OrganizationId;
import io.github.geniac.rules.StandardReadings.JointBulkUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The units whose bulk nodes are counted: the proposal, or each participant that signs for some
 * (reading {@code joint-bulk-unit}).
 *
 * @param all the sum of all bulk nodes
 * @param units the sum of each unit; an allocation that nobody is known to sign for is one of its
 *     own
 * @param unsigned the allocations that nobody is known to sign for although it matters
 */
record BulkUnits(NodeTotal all, List<NodeTotal> units, List<Allocation> unsigned) {

  static BulkUnits of(Case facts) {
    NodeTotal all = facts.bulkTotal();
    if (facts.choice(JOINT_BULK_UNIT) == JointBulkUnit.PER_PROPOSAL
        || facts.participants().size() < 2) {
      return new BulkUnits(all, List.of(all), List.of());
    }
    Map<OrganizationId, List<Allocation>> signed = new TreeMap<>();
    List<NodeTotal> units = new ArrayList<>();
    List<Allocation> unsigned = new ArrayList<>();
    for (Allocation allocation : facts.bulk()) {
      Optional<OrganizationId> signatory = allocation.signatory();
      if (signatory.isPresent()) {
        signed.computeIfAbsent(signatory.get(), one -> new ArrayList<>()).add(allocation);
      } else {
        NodeTotal alone = NodeTotal.of(List.of(allocation));
        units.add(alone);
        if (!alone.known().isEmpty() || !alone.isComplete()) {
          unsigned.add(allocation);
        }
      }
    }
    signed.values().forEach(allocations -> units.add(NodeTotal.of(allocations)));
    if (units.isEmpty()) {
      units.add(all);
    }
    return new BulkUnits(all, units, unsigned);
  }

  /** The units that have nodes; all bulk nodes together if none has. */
  List<NodeTotal> withNodes() {
    if (units.size() == 1) {
      return units;
    }
    List<NodeTotal> some = new ArrayList<>(units);
    some.removeIf(unit -> unit.known().isEmpty());
    return some.isEmpty() ? List.of(all) : some;
  }

  boolean isKnown() {
    return all.isComplete() && unsigned.isEmpty();
  }

  void ask(Findings findings) {
    all.ask(findings);
    for (Allocation allocation : unsigned) {
      findings
          .undetermined("signatory-open")
          .about(allocation)
          .under(JOINT_BULK_UNIT)
          .missing(StandardFacts.SIGNATORY);
    }
  }
}
