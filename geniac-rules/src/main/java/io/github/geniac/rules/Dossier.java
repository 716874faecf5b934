package io.github.geniac.rules;

import io.github.geniac.core.Allocation;
import io.github.geniac.core.BulkPlan;
import io.github.geniac.core.CallTerms;
import io.github.geniac.core.CostItem;
import io.github.geniac.core.DirectPlan;
import io.github.geniac.core.ItemId;
import io.github.geniac.core.Participant;
import io.github.geniac.core.PriceInquiry;
import io.github.geniac.core.Proposal;
import io.github.geniac.core.Workload;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * What is assessed, laid out once for all rules: every list in the order of ids, so that the order
 * in which a proposal states its parts never matters.
 */
final class Dossier {

  final Proposal proposal;
  final CallTerms terms;
  final Optional<PriceInquiry> inquiry;
  final List<Allocation> direct;
  final List<Allocation> bulk;
  final List<Allocation> besideBulk;
  final List<Allocation> bulkPlan;
  final List<Workload> workloads;
  final List<CostItem> costItems;
  final List<Participant> participants;
  private final Set<ItemId> bulkIds = new HashSet<>();
  private final Set<Subject> subjects = new HashSet<>();

  Dossier(Proposal proposal, CallTerms terms, Optional<PriceInquiry> inquiry) {
    this.proposal = proposal;
    this.terms = terms;
    this.inquiry = inquiry;
    direct = sorted(proposal.directPlan().map(DirectPlan::allocations), Allocation::id);
    bulk = sorted(proposal.bulkPlan().map(BulkPlan::bulk), Allocation::id);
    besideBulk = sorted(proposal.bulkPlan().map(BulkPlan::direct), Allocation::id);
    bulkPlan = Stream.concat(bulk.stream(), besideBulk.stream()).toList();
    workloads = sorted(Optional.of(proposal.workloads()), Workload::id);
    costItems = sorted(Optional.of(proposal.costItems()), CostItem::id);
    participants =
        sorted(Optional.of(proposal.participants()), one -> one.organization().id());
    bulk.forEach(one -> bulkIds.add(one.id()));
    direct.forEach(one -> subjects.add(Subject.of(one)));
    bulkPlan.forEach(one -> subjects.add(Subject.of(one)));
    workloads.forEach(one -> subjects.add(Subject.of(one)));
    costItems.forEach(one -> subjects.add(Subject.of(one)));
    participants.forEach(one -> subjects.add(Subject.of(one.organization())));
    proposal.fxAssumptions().forEach(one -> subjects.add(Subject.of(one)));
  }

  boolean isBulk(Part part, Allocation allocation) {
    return part == Part.BULK && bulkIds.contains(allocation.id());
  }

  boolean has(Subject subject) {
    return subjects.contains(subject);
  }

  boolean has(Part part) {
    return switch (part) {
      case PROPOSAL -> inquiry.isEmpty();
      case DIRECT -> proposal.directPlan().isPresent();
      case BULK -> proposal.bulkPlan().isPresent();
      case INQUIRY -> inquiry.isPresent();
    };
  }

  private static <T, K extends Comparable<? super K>> List<T> sorted(
      Optional<? extends List<T>> things, Function<T, K> id) {
    return things
        .<List<T>>map(list -> list.stream().sorted(Comparator.comparing(id)).toList())
        .orElse(List.of());
  }
}
