package io.github.geniac.pricing.whatif;

import io.github.geniac.core.Allocation;
import io.github.geniac.core.Amount;
import io.github.geniac.core.CommittedTerm;
import io.github.geniac.core.DayRange;
import io.github.geniac.core.NodeSchedule;
import io.github.geniac.core.PricePlan;
import io.github.geniac.core.Proposal;
import io.github.geniac.core.Tranche;
import io.github.geniac.pricing.internal.Numbers;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Applies shifts of days to allocations. */
final class DayShifting {

  private DayShifting() {}

  static Proposal days(Proposal proposal, Shift.Days shift) {
    List<Allocation> meant = Shifting.meant(proposal, shift, shift.allocation()).stream()
        .filter(one -> one.days().isPresent())
        .toList();
    Numbers.check(
        !meant.isEmpty(),
        "Shift '%s': there are no stated days to shift; state a period or a schedule in the base",
        shift);
    return Shifting.mapped(proposal, Shifting.ids(meant), one -> shifted(one, shift));
  }

  private static Allocation shifted(Allocation allocation, Shift.Days shift) {
    Allocation.Builder builder = allocation.toBuilder();
    allocation.period().ifPresent(days -> builder.period(shifted(allocation, days, shift)));
    if (allocation.amount().orElse(null) instanceof Amount.Scheduled scheduled) {
      builder.schedule(
          shift.isMove()
              ? moved(allocation, scheduled.schedule(), shift)
              : reshaped(allocation, scheduled.schedule(), shift));
    }
    if (shift.isMove()) {
      allocation.pricePlan().ifPresent(plan -> builder.pricePlan(moved(allocation, plan, shift)));
    }
    return builder.build();
  }

  private static DayRange shifted(Allocation allocation, DayRange days, Shift.Days shift) {
    try {
      LocalDate start = days.start().plusDays(shift.startDays());
      LocalDate end = days.end().plusDays(shift.endDays());
      return DayRange.of(start, end);
    } catch (DateTimeException | IllegalArgumentException e) {
      throw new IllegalArgumentException(
          "Shift '%s': nothing would be left of the days of allocation '%s', %s; shift by fewer days"
              .formatted(shift, allocation.id(), days),
          e);
    }
  }

  private static NodeSchedule moved(
      Allocation allocation, NodeSchedule schedule, Shift.Days shift) {
    List<Tranche> tranches = new ArrayList<>();
    for (Tranche tranche : schedule.tranches()) {
      tranches.add(Tranche.of(shifted(allocation, tranche.days(), shift), tranche.nodes()));
    }
    return NodeSchedule.sum(tranches);
  }

  /** What lies outside is cut off, and the nodes of the first and of the last day go on. */
  private static NodeSchedule reshaped(
      Allocation allocation, NodeSchedule schedule, Shift.Days shift) {
    if (schedule.isEmpty()) {
      return schedule;
    }
    DayRange span = schedule.span().orElseThrow();
    DayRange days = shifted(allocation, span, shift);
    NodeSchedule kept = schedule.within(days);
    if (days.start().isBefore(span.start())) {
      DayRange earlier = DayRange.of(days.start(), earlier(span.start(), days.end()));
      kept = kept.plus(earlier, schedule.nodesOn(span.start()));
    }
    if (days.end().isAfter(span.end())) {
      DayRange later = DayRange.of(later(span.end(), days.start()), days.end());
      kept = kept.plus(later, schedule.nodesOn(span.lastDay()));
    }
    return kept;
  }

  private static LocalDate earlier(LocalDate one, LocalDate other) {
    return one.isBefore(other) ? one : other;
  }

  private static LocalDate later(LocalDate one, LocalDate other) {
    return one.isBefore(other) ? other : one;
  }

  /** A stated term is a date of the contract: it moves along, but no use makes it longer. */
  private static PricePlan moved(Allocation allocation, PricePlan plan, Shift.Days shift) {
    if (!(plan instanceof CommittedTerm committed) || committed.term().isEmpty()) {
      return plan;
    }
    CommittedTerm.Builder builder = CommittedTerm.builder()
        .price(committed.price())
        .term(shifted(allocation, committed.term().get(), shift));
    committed.nodes().ifPresent(builder::nodes);
    return builder.build();
  }
}
