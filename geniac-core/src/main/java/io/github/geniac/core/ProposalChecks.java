package io.github.geniac.core;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

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
    organizations(proposal).forEach(one -> {
      Organization other = seen.putIfAbsent(one.id(), one);
      Checks.check(
          other == null || other.equals(one),
          "Proposal: organization '%s' is described in two ways, %s and %s; state one and"
              + " use it everywhere",
          one.id(),
          other,
          one);
    });
  }

  private static Stream<Organization> organizations(Proposal proposal) {
    Stream<Organization> applicants =
        proposal.participants().stream().map(Participant::organization);
    Stream<Organization> suppliers = proposal.allocations().stream()
        .flatMap(one -> one.provider().stream())
        .flatMap(one -> Stream.concat(Stream.of(one.seller()), one.operator().stream()));
    Stream<Organization> contractors =
        proposal.costItems().stream().flatMap(one -> one.contractor().stream());
    return Stream.of(applicants, suppliers, contractors).flatMap(one -> one);
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
      String owner = "Allocation " + allocation.id();
      known(owner, "workload", workloads, ids(allocation.serves(), Served::workload));
      known(owner, "participant", participants, allocation.signatory().stream().toList());
    }
    for (CostItem item : proposal.costItems()) {
      known("CostItem " + item.id(), "workload", workloads, ids(item.serves(), Served::workload));
    }
    for (FxAssumption assumption : proposal.fxAssumptions()) {
      String owner = "FxAssumption " + assumption.pair();
      known(owner, "item", items.keySet(), assumption.limitedTo());
    }
  }

  private static <K> void known(String owner, String what, Set<K> known, Collection<K> named) {
    for (K id : named) {
      Checks.check(
          known.contains(id),
          "%s: it names the %s '%s', which the proposal does not have; it has %s",
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
