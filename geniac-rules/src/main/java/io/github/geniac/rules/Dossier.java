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
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import javax.annotation.Nullable;

/**
 * What is assessed, laid out once for all rules: every list in the order of ids, so that the order
 * in which a proposal states its parts never matters. Daily sums are made when a rule first asks
 * for them, so that a sum that cannot be made is the failure of a rule. For one thread.
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
  final Subjects subjects;
  private final boolean hasDirectPlan;
  private final boolean hasBulkPlan;
  private final Set<ItemId> bulkIds = new HashSet<>();
  private @Nullable NodeTotal bulkTotal;
  private @Nullable NodeTotal besideTotal;

  Dossier(Proposal proposal, CallTerms terms, Optional<PriceInquiry> inquiry) {
    this.proposal = proposal;
    this.terms = terms;
    this.inquiry = inquiry;
    hasDirectPlan = proposal.directPlan().isPresent();
    hasBulkPlan = proposal.bulkPlan().isPresent();
    direct = sorted(proposal.directPlan().map(DirectPlan::allocations), Allocation::id);
    bulk = sorted(proposal.bulkPlan().map(BulkPlan::bulk), Allocation::id);
    besideBulk = sorted(proposal.bulkPlan().map(BulkPlan::direct), Allocation::id);
    bulkPlan = concat(bulk, besideBulk);
    workloads = sorted(Optional.of(proposal.workloads()), Workload::id);
    costItems = sorted(Optional.of(proposal.costItems()), CostItem::id);
    participants =
        sorted(Optional.of(proposal.participants()), one -> one.organization().id());
    subjects = new Subjects(proposal, direct.size() + bulkPlan.size());
    bulk.forEach(one -> bulkIds.add(one.id()));
  }

  /** The daily sum of the bulk nodes. */
  NodeTotal bulkTotal() {
    if (bulkTotal == null) {
      bulkTotal = NodeTotal.of(bulk);
    }
    return bulkTotal;
  }

  /** The daily sum of the direct nodes beside them. */
  NodeTotal besideTotal() {
    if (besideTotal == null) {
      besideTotal = NodeTotal.of(besideBulk);
    }
    return besideTotal;
  }

  boolean isBulk(Part part, Allocation allocation) {
    return part == Part.BULK && bulkIds.contains(allocation.id());
  }

  boolean has(Part part) {
    return switch (part) {
      case PROPOSAL -> inquiry.isEmpty();
      case DIRECT -> hasDirectPlan;
      case BULK -> hasBulkPlan;
      case INQUIRY -> inquiry.isPresent();
    };
  }

  private static <T, K extends Comparable<? super K>> List<T> sorted(
      Optional<? extends List<T>> things, Function<T, K> id) {
    if (things.isEmpty()) {
      return List.of();
    }
    List<T> list = new ArrayList<>(things.get());
    list.sort(Comparator.comparing(id));
    return Collections.unmodifiableList(list);
  }

  private static <T> List<T> concat(List<T> first, List<T> second) {
    List<T> all = new ArrayList<>(first.size() + second.size());
    all.addAll(first);
    all.addAll(second);
    return Collections.unmodifiableList(all);
  }
}
