package io.github.geniac.rules.outlook;

import io.github.geniac.core.Allocation;
import io.github.geniac.core.Amount;
import io.github.geniac.core.BulkPlan;
import io.github.geniac.core.CallTerms;
import io.github.geniac.core.DayRange;
import io.github.geniac.core.GpuNode;
import io.github.geniac.core.ItemId;
import io.github.geniac.core.NodeSchedule;
import io.github.geniac.core.OtherCompute;
import io.github.geniac.core.Proposal;
import io.github.geniac.core.Tranche;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Answers about how much is taken, and when. */
final class BulkAnswers {

  private BulkAnswers() {}

  /**
   * None, one, the cap and one beyond it; for the bulk route also each number that other
   * allocations take, what they leave of the cap, and one beyond that. Of other compute some, or
   * none.
   */
  static List<FactAnswer> amounts(Unknown unknown, Proposal proposal, CallTerms terms) {
    ItemId id = ItemId.of(StandardAnswers.subject(unknown));
    Set<Integer> nodes = new TreeSet<>(Set.of(0, 1));
    if (bulk(proposal).stream().anyMatch(one -> one.id().equals(id))) {
      nodes.addAll(Set.of(terms.bulkCap(), terms.bulkCap() + 1));
      for (Tranche tranche : known(proposal).tranches()) {
        int left = Math.max(0, terms.bulkCap() - tranche.nodes());
        nodes.addAll(List.of(tranche.nodes(), left, left + 1));
      }
    }
    List<FactAnswer> answers = new ArrayList<>();
    nodes.forEach(count -> answers.add(answer(id, Amount.nodes(count))));
    answers.add(answer(id, Amount.quantity(BigDecimal.ZERO)));
    answers.add(answer(id, Amount.quantity(BigDecimal.ONE)));
    Optional<Allocation> stated =
        proposal.allocations().stream().filter(one -> one.id().equals(id)).findFirst();
    answers.removeIf(one -> stated.isPresent() && !suits(stated.get(), (Amount) one.value()));
    return answers;
  }

  private static FactAnswer answer(ItemId id, Amount amount) {
    return new FactAnswer(
        amount,
        facts -> facts.allocations().stream()
                .filter(one -> one.id().equals(id))
                .allMatch(one -> suits(one, amount))
            ? Optional.of(Statements.allocation(facts, id, one -> one.withAmount(amount)))
            : Optional.empty());
  }

  /** Nodes are stated in nodes, other compute as a quantity. */
  private static boolean suits(Allocation allocation, Amount amount) {
    boolean quantity = amount instanceof Amount.Quantity;
    return allocation.resource().isEmpty()
        || (quantity
            ? allocation.resource().get() instanceof OtherCompute
            : allocation.resource().get() instanceof GpuNode);
  }

  /**
   * The research period, a day short and a day over; and every range between the days on which
   * other allocations of the bulk plan begin and end, and as many even cuts of the research period
   * as there are periods to be stated.
   */
  static List<FactAnswer> periods(Unknown unknown, Proposal proposal, CallTerms terms) {
    ItemId id = ItemId.of(StandardAnswers.subject(unknown));
    DayRange period = terms.researchPeriod();
    Set<DayRange> ranges = new TreeSet<>();
    ranges.add(DayRange.of(period.start(), period.end().plusDays(1)));
    ranges.add(DayRange.of(period.start(), period.end().minusDays(1)));
    List<LocalDate> cuts = List.copyOf(cuts(proposal, period));
    for (int from = 0; from < cuts.size(); from++) {
      for (int to = from + 1; to < cuts.size(); to++) {
        ranges.add(DayRange.of(cuts.get(from), cuts.get(to)));
      }
    }
    return ranges.stream()
        .map(range -> FactAnswer.of(
            range, facts -> Statements.allocation(facts, id, one -> one.withPeriod(range))))
        .toList();
  }

  private static Set<LocalDate> cuts(Proposal proposal, DayRange period) {
    Set<LocalDate> cuts = new TreeSet<>(Set.of(period.start(), period.end()));
    for (Tranche tranche : known(proposal).tranches()) {
      cuts.add(tranche.days().start());
      cuts.add(tranche.days().end());
    }
    long open = bulk(proposal).stream().filter(one -> one.days().isEmpty()).count();
    for (long i = 1; i < open; i++) {
      cuts.add(period.start().plusDays(period.days() * i / open));
    }
    return cuts;
  }

  private static List<Allocation> bulk(Proposal proposal) {
    return proposal.bulkPlan().map(BulkPlan::bulk).orElse(List.of());
  }

  private static NodeSchedule known(Proposal proposal) {
    return NodeSchedule.sum(bulk(proposal).stream()
        .flatMap(one -> one.nodeSchedule().stream())
        .flatMap(one -> one.tranches().stream())
        .toList());
  }
}
