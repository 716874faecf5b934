package io.github.geniac.rules.outlook;

import io.github.geniac.core.Allocation;
import io.github.geniac.core.CallTerms;
import io.github.geniac.core.DayRange;
import io.github.geniac.core.ItemId;
import io.github.geniac.core.OtherCompute;
import io.github.geniac.core.Participant;
import io.github.geniac.core.Proposal;
import java.time.LocalDate;
import java.util.List;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/** The limits that some terms set to counts and days, with their neighbours. Immutable. */
final class Limits {

  private final List<CallTerms> terms;
  private final List<Integer> nodes;
  private final List<LocalDate> firstDays;
  private final List<LocalDate> lastDays;

  Limits(List<CallTerms> terms) {
    this.terms = terms;
    this.nodes = sorted(Stream.concat(
        Stream.of(0, 1),
        terms.stream()
            .flatMap(one ->
                IntStream.rangeClosed(one.bulkCap() - 1, one.bulkCap() + 1).boxed())));
    this.firstDays = near(terms.stream().map(CallTerms::researchStart));
    this.lastDays = near(terms.stream().map(one -> one.researchPeriod().lastDay()));
  }

  private static <T extends Comparable<? super T>> List<T> sorted(Stream<T> values) {
    return List.copyOf(values.collect(Collectors.toCollection(TreeSet::new)));
  }

  private static List<LocalDate> near(Stream<LocalDate> days) {
    Stream<LocalDate> near =
        days.flatMap(day -> LongStream.rangeClosed(-1, 1).mapToObj(day::plusDays));
    return sorted(near);
  }

  /** The proposal with one of its values at a limit. */
  Stream<Proposal> around(Proposal proposal) {
    Stream<Proposal> allocations = proposal.allocations().stream()
        .map(Allocation::id)
        .distinct()
        .flatMap(id -> around(proposal, id));
    return Stream.concat(
        allocations, proposal.participants().stream().flatMap(one -> signing(proposal, one)));
  }

  private Stream<Proposal> around(Proposal proposal, ItemId id) {
    Allocation allocation = Statements.allocation(proposal, id.value());
    Stream<UnaryOperator<Allocation>> changes = Stream.concat(
        nodes.stream()
            .filter(any -> !(allocation.resource().orElse(null) instanceof OtherCompute))
            .map(count -> one -> FrontierAxes.withNodes(one, count)),
        allocation.days().stream()
            .flatMap(this::days)
            .map(days -> one -> Statements.onDays(one, days)));
    return changes.map(change -> Statements.allocation(proposal, id, change));
  }

  private Stream<DayRange> days(DayRange days) {
    return Stream.concat(
        firstDays.stream()
            .filter(day -> day.isBefore(days.end()))
            .map(day -> DayRange.of(day, days.end())),
        lastDays.stream()
            .filter(day -> !day.isBefore(days.start()))
            .map(day -> DayRange.of(days.start(), day.plusDays(1))));
  }

  private Stream<Proposal> signing(Proposal proposal, Participant participant) {
    return proposal.awardNotice().stream()
        .flatMap(notice -> terms.stream().flatMap(one -> signingDays(notice, one)))
        .distinct()
        .map(day -> Statements.participant(
            proposal,
            participant.organization().id(),
            one -> Participant.of(one.organization(), day)));
  }

  private static Stream<LocalDate> signingDays(LocalDate notice, CallTerms terms) {
    LocalDate term = notice.plusMonths(terms.contractTermMonths());
    return Stream.of(0, terms.contractToleranceDays())
        .flatMap(days -> Stream.of(term.plusDays(days), term.plusDays(days + 1L)));
  }
}
