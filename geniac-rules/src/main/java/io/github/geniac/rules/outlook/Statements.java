package io.github.geniac.rules.outlook;

import io.github.geniac.core.Allocation;
import io.github.geniac.core.Amount;
import io.github.geniac.core.DayRange;
import io.github.geniac.core.ItemId;
import io.github.geniac.core.NodeSchedule;
import io.github.geniac.core.OrganizationId;
import io.github.geniac.core.Participant;
import io.github.geniac.core.Proposal;
import io.github.geniac.core.Tranche;
import io.github.geniac.core.Workload;
import io.github.geniac.rules.internal.Edits;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** States facts in a proposal, wherever it holds the object that they are of. */
final class Statements {

  private Statements() {}

  static Allocation allocation(Proposal proposal, String id) {
    return proposal.allocations().stream()
        .filter(one -> one.id().value().equals(id))
        .findFirst()
        .orElseThrow(() ->
            new IllegalArgumentException("Outlook: there is no allocation '%s'; there are %s"
                .formatted(
                    id,
                    proposal.allocations().stream()
                        .map(Allocation::id)
                        .distinct()
                        .toList())));
  }

  /** The proposal with an allocation changed, in both plans if it stands in both. */
  static Proposal allocation(Proposal proposal, ItemId id, UnaryOperator<Allocation> change) {
    return Edits.allocation(proposal, id, change);
  }

  static Proposal participant(
      Proposal proposal, OrganizationId id, UnaryOperator<Participant> change) {
    return proposal.toBuilder()
        .participants(proposal.participants().stream()
            .map(one -> one.organization().id().equals(id) ? change.apply(one) : one)
            .toList())
        .build();
  }

  static Proposal workload(Proposal proposal, String id, UnaryOperator<Workload.Builder> change) {
    return Edits.workloads(
        proposal,
        one -> one.id().value().equals(id) ? change.apply(one.toBuilder()).build() : one);
  }

  /** The days of an allocation. */
  static DayRange days(Allocation allocation) {
    return allocation
        .days()
        .orElseThrow(() -> new IllegalArgumentException(
            "Outlook: the days of the allocation '%s' are not stated; state its period or schedule"
                .formatted(allocation.id())));
  }

  /** The allocation on other days: a schedule is cut off, or goes on with the number at its end. */
  static Allocation onDays(Allocation allocation, DayRange days) {
    Allocation.Builder changed =
        allocation.toBuilder().period(allocation.period().map(one -> days));
    if (allocation.amount().orElse(null) instanceof Amount.Scheduled scheduled) {
      changed.schedule(fitted(scheduled.schedule(), days));
    }
    return changed.build();
  }

  private static NodeSchedule fitted(NodeSchedule schedule, DayRange days) {
    List<Tranche> tranches = new ArrayList<>(schedule.within(days).tranches());
    Optional<DayRange> span = schedule.span();
    if (span.isPresent()) {
      Tranche first = schedule.tranches().get(0);
      Tranche last = schedule.tranches().get(schedule.tranches().size() - 1);
      gap(days.start(), first.days().start())
          .ifPresent(one -> tranches.add(Tranche.of(one, first.nodes())));
      gap(last.days().end(), days.end())
          .ifPresent(one -> tranches.add(Tranche.of(one, last.nodes())));
    }
    return NodeSchedule.sum(tranches);
  }

  private static Optional<DayRange> gap(LocalDate from, LocalDate to) {
    return from.isBefore(to) ? Optional.of(DayRange.of(from, to)) : Optional.empty();
  }

  /** The allocation moved in time as a whole. */
  static Allocation moved(Allocation allocation, int days) {
    Allocation.Builder changed =
        allocation.toBuilder().period(allocation.period().map(one -> moved(one, days)));
    if (allocation.amount().orElse(null) instanceof Amount.Scheduled scheduled) {
      changed.schedule(NodeSchedule.sum(scheduled.schedule().tranches().stream()
          .map(one -> Tranche.of(moved(one.days(), days), one.nodes()))
          .toList()));
    }
    return changed.build();
  }

  private static DayRange moved(DayRange range, int days) {
    return DayRange.of(range.start().plusDays(days), range.end().plusDays(days));
  }
}
