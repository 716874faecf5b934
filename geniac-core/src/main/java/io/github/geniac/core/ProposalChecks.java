package io.github.geniac.core;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What must hold between the parts of a proposal, lest a word in it point nowhere. */
final class ProposalChecks {

  private final Proposal proposal;
  private final Set<WorkloadId> workloads;
  private final Set<OrganizationId> participants;
  private final Map<ItemId, Object> items = new HashMap<>();

  private ProposalChecks(Proposal proposal) {
    this.proposal = proposal;
    this.workloads = ids(proposal.workloads(), Workload::id);
    this.participants = ids(proposal.participants(), one -> one.organization().id());
  }

  static void check(Proposal proposal) {
    ProposalChecks checks = new ProposalChecks(proposal);
    Checks.notBlank("Proposal", "title", proposal.title());
    Checks.day("Proposal", "awardNotice", proposal.awardNotice());
    Checks.unique(
        "Proposal",
        "participant",
        proposal.participants(),
        one -> one.organization().id());
    Checks.unique("Proposal", "workload", proposal.workloads(), Workload::id);
    checks.organizationsAgree();
    checks.itemsAreUnique();
    checks.referencesExist();
    PhaseOrder.check(
        proposal.workloads().stream().flatMap(one -> one.phases().stream()).toList());
  }

  /** One organization has one description, wherever it appears. */
  private void organizationsAgree() {
    Map<OrganizationId, Organization> seen = new HashMap<>();
    for (Participant participant : proposal.participants()) {
      agrees(participant.organization(), seen);
    }
    for (Allocation allocation : proposal.allocations()) {
      if (allocation.provider().isPresent()) {
        Provider provider = allocation.provider().get();
        agrees(provider.seller(), seen);
        agrees(provider.operator(), seen);
      }
    }
    for (CostItem item : proposal.costItems()) {
      agrees(item.contractor(), seen);
    }
  }

  private static void agrees(Optional<Organization> one, Map<OrganizationId, Organization> seen) {
    if (one.isPresent()) {
      agrees(one.get(), seen);
    }
  }

  private static void agrees(Organization one, Map<OrganizationId, Organization> seen) {
    Organization other = seen.putIfAbsent(one.id(), one);
    Checks.check(
        other == null || other.equals(one),
        "Proposal: organization '%s' is described in two ways, %s and %s; state one and use it"
            + " everywhere",
        one.id(),
        other,
        one);
  }

  /** An item keeps its id in both plans only as the very same item. */
  private void itemsAreUnique() {
    for (Allocation allocation : proposal.allocations()) {
      Object other = items.putIfAbsent(allocation.id(), allocation);
      Checks.check(
          other == null || other.equals(allocation),
          "Proposal: allocation '%s' differs between the direct plan and the bulk plan; give the two"
              + " different ids",
          allocation.id());
    }
    for (CostItem item : proposal.costItems()) {
      Checks.check(
          items.putIfAbsent(item.id(), item) == null,
          "Proposal: item '%s' is stated twice; ids are unique among allocations and cost items",
          item.id());
    }
  }

  private void referencesExist() {
    for (Allocation allocation : proposal.allocations()) {
      ItemId id = allocation.id();
      served("Allocation", id, allocation.serves());
      if (allocation.signatory().isPresent()) {
        known(
            "Allocation",
            id,
            "participant",
            participants,
            allocation.signatory().get());
      }
    }
    for (CostItem item : proposal.costItems()) {
      served("CostItem", item.id(), item.serves());
    }
    for (FxAssumption assumption : proposal.fxAssumptions()) {
      for (ItemId id : assumption.limitedTo()) {
        known("FxAssumption", assumption.pair(), "item", items.keySet(), id);
      }
    }
  }

  private void served(String type, ItemId owner, List<Served> serves) {
    for (Served one : serves) {
      known(type, owner, "workload", workloads, one.workload());
    }
  }

  private static <K> void known(String type, Object owner, String what, Set<K> known, K id) {
    if (!known.contains(id)) {
      throw Checks.refusal(
          "%s %s: it names the %s '%s', which the proposal does not have; it has %s",
          type,
          owner,
          what,
          id,
          known.isEmpty() ? "none" : known.stream().sorted().map(K::toString).toList());
    }
  }

  private static <T, K> Set<K> ids(List<T> things, Function<T, K> id) {
    return things.stream().map(id).collect(Collectors.toCollection(HashSet::new));
  }
}
