package io.github.geniac.rules.outlook;

import io.github.geniac.core.Allocation;
import io.github.geniac.core.Amount;
import io.github.geniac.core.BulkPlan;
import io.github.geniac.core.CallTerms;
import io.github.geniac.core.DayRange;
import io.github.geniac.core.ItemId;
import io.github.geniac.core.NodeSchedule;
import io.github.geniac.core.OrganizationId;
import io.github.geniac.core.Participant;
import io.github.geniac.core.Proposal;
import io.github.geniac.core.Tranche;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.IntStream;

/** The usual axes of a {@link Frontier}. */
public final class FrontierAxes {

  /** By how many days an axis of days looks beyond the days that matter. */
  private static final int MARGIN_DAYS = 31;

  private FrontierAxes() {}

  /**
   * {@return the nodes of the one bulk allocation of a proposal, from 0 to twice the cap}
   *
   * @param proposal the proposal
   * @param terms the terms of the call
   * @throws IllegalArgumentException if it has no bulk allocation, or several: then {@link #nodes}
   *     moves one of them
   */
  public static FrontierAxis<Integer> bulkNodes(Proposal proposal, CallTerms terms) {
    List<Allocation> bulk = proposal.bulkPlan().map(BulkPlan::bulk).orElse(List.of());
    if (bulk.size() != 1) {
      throw new IllegalArgumentException(
          "FrontierAxes: bulkNodes moves the one bulk allocation of a proposal, this one has %s; name"
                  .formatted(bulk.stream().map(Allocation::id).toList())
              + " the one to move, as in nodes(proposal, \"bulk-gpu\", 0, 200)");
    }
    Allocation one = bulk.get(0);
    return axis("bulk-nodes", one, 0, Math.multiplyExact(2, terms.bulkCap()));
  }

  /**
   * {@return the nodes of an allocation, on each day that has any}
   *
   * @param proposal the proposal
   * @param allocation the text of its id
   * @param least the least number to look at, 0 or more
   * @param most the greatest number to look at
   * @throws IllegalArgumentException if there is no such allocation, or the numbers run backwards
   *     or below 0
   */
  public static FrontierAxis<Integer> nodes(
      Proposal proposal, String allocation, int least, int most) {
    return axis("nodes", Statements.allocation(proposal, allocation), least, most);
  }

  private static FrontierAxis<Integer> axis(
      String key, Allocation allocation, int least, int most) {
    if (least < 0 || most < least) {
      throw new IllegalArgumentException(
          "FrontierAxes: the nodes of '%s' run from %d to %d; they have to start at 0 or more and rise"
              .formatted(allocation.id(), least, most));
    }
    ItemId id = allocation.id();
    return new FrontierAxis<>(
        key,
        id.value(),
        IntStream.rangeClosed(least, most).boxed().toList(),
        (proposal, nodes) -> Statements.allocation(proposal, id, one -> withNodes(one, nodes)));
  }

  /** As many nodes on each day that has any. */
  static Allocation withNodes(Allocation allocation, int nodes) {
    if (allocation.amount().orElse(null) instanceof Amount.Scheduled scheduled) {
      NodeSchedule schedule = NodeSchedule.sum(scheduled.schedule().tranches().stream()
          .map(tranche -> Tranche.of(tranche.days(), nodes))
          .toList());
      return allocation.withAmount(Amount.scheduled(schedule));
    }
    return allocation.withAmount(Amount.nodes(nodes));
  }

  /**
   * {@return the day by which a participant can have signed with the vendor, from the award notice
   * to a month beyond the last day on which that is not refused}
   *
   * @param proposal the proposal
   * @param participant the text of the id of the organization
   * @param terms the terms of the call
   * @throws IllegalArgumentException if there is no such participant, or the day of the award
   *     notice is not stated
   */
  public static FrontierAxis<LocalDate> signingDay(
      Proposal proposal, String participant, CallTerms terms) {
    OrganizationId id = OrganizationId.of(participant);
    if (proposal.participant(id).isEmpty()) {
      throw new IllegalArgumentException("FrontierAxes: there is no participant '%s'; there are %s"
          .formatted(
              participant,
              proposal.participants().stream()
                  .map(one -> one.organization().id())
                  .toList()));
    }
    LocalDate notice = proposal
        .awardNotice()
        .orElseThrow(() -> new IllegalArgumentException(
            "FrontierAxes: the days on which '%s' may sign count from the award notice, whose day is"
                    .formatted(participant)
                + " not stated; state awardNotice in the proposal"));
    LocalDate last = notice
        .plusMonths(terms.contractTermMonths())
        .plusDays((long) terms.contractToleranceDays() + MARGIN_DAYS);
    return new FrontierAxis<>(
        "signing-day",
        participant,
        days(notice, last),
        (facts, day) ->
            Statements.participant(facts, id, one -> Participant.of(one.organization(), day)));
  }

  /**
   * {@return the last day of an allocation, from its first day to a month beyond the research
   * period; a schedule is cut off, or goes on with its last number}
   *
   * @param proposal the proposal
   * @param allocation the text of its id
   * @param terms the terms of the call
   * @throws IllegalArgumentException if there is no such allocation, or its days are not stated
   */
  public static FrontierAxis<LocalDate> lastDay(
      Proposal proposal, String allocation, CallTerms terms) {
    Allocation one = Statements.allocation(proposal, allocation);
    DayRange days = Statements.days(one);
    LocalDate last = later(days.lastDay(), terms.researchPeriod().lastDay());
    return new FrontierAxis<>(
        "last-day",
        allocation,
        days(days.start(), last.plusDays(MARGIN_DAYS)),
        (facts, day) -> Statements.allocation(
            facts,
            one.id(),
            it -> Statements.onDays(it, DayRange.of(days.start(), day.plusDays(1)))));
  }

  /**
   * {@return the first day of an allocation, from a month before the research period to its last
   * day; a schedule is cut off, or starts with its first number}
   *
   * @param proposal the proposal
   * @param allocation the text of its id
   * @param terms the terms of the call
   * @throws IllegalArgumentException if there is no such allocation, or its days are not stated
   */
  public static FrontierAxis<LocalDate> firstDay(
      Proposal proposal, String allocation, CallTerms terms) {
    Allocation one = Statements.allocation(proposal, allocation);
    DayRange days = Statements.days(one);
    LocalDate first = earlier(days.start(), terms.researchStart());
    return new FrontierAxis<>(
        "first-day",
        allocation,
        days(first.minusDays(MARGIN_DAYS), days.lastDay()),
        (facts, day) -> Statements.allocation(
            facts, one.id(), it -> Statements.onDays(it, DayRange.of(day, days.end()))));
  }

  /**
   * {@return by how many days an allocation moves as a whole, from its end on the first day of the
   * research period to its start on the last, and a month more on both sides}
   *
   * @param proposal the proposal
   * @param allocation the text of its id
   * @param terms the terms of the call
   * @throws IllegalArgumentException if there is no such allocation, or its days are not stated
   */
  public static FrontierAxis<Integer> shift(Proposal proposal, String allocation, CallTerms terms) {
    Allocation one = Statements.allocation(proposal, allocation);
    DayRange days = Statements.days(one);
    DayRange period = terms.researchPeriod();
    int back = between(days.lastDay(), period.start()) - MARGIN_DAYS;
    int on = between(days.start(), period.lastDay()) + MARGIN_DAYS;
    return new FrontierAxis<>(
        "shift",
        allocation,
        IntStream.rangeClosed(Math.min(back, 0), Math.max(on, 0)).boxed().toList(),
        (facts, shift) ->
            Statements.allocation(facts, one.id(), it -> Statements.moved(it, shift)));
  }

  private static int between(LocalDate from, LocalDate to) {
    return Math.toIntExact(ChronoUnit.DAYS.between(from, to));
  }

  private static List<LocalDate> days(LocalDate first, LocalDate last) {
    return first.datesUntil(last.plusDays(1)).toList();
  }

  private static LocalDate later(LocalDate one, LocalDate other) {
    return one.isAfter(other) ? one : other;
  }

  private static LocalDate earlier(LocalDate one, LocalDate other) {
    return one.isBefore(other) ? one : other;
  }
}
