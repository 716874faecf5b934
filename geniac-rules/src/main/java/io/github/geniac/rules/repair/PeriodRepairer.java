package io.github.geniac.rules.repair;

import io.github.geniac.core.Allocation;
import io.github.geniac.core.Amount;
import io.github.geniac.core.CallTerms;
import io.github.geniac.core.DayRange;
import io.github.geniac.core.ItemId;
import io.github.geniac.core.NodeSchedule;
import io.github.geniac.core.Proposal;
import io.github.geniac.rules.RuleResult;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Cuts the days outside the research period (clause 1.2). Bulk nodes of which no day would be left
 * are taken throughout the period, as they have to be (clause 2.3).
 */
final class PeriodRepairer implements Repairer {

  @Override
  public List<List<Edit>> suggest(Proposal proposal, CallTerms terms, RuleResult violated) {
    List<Edit> all = new ArrayList<>();
    List<List<Edit>> ways = new ArrayList<>();
    for (ItemId id : LastResort.allocations(violated)) {
      Edit edit = Plans.find(proposal, id)
          .flatMap(one -> cut(one, terms.researchPeriod()))
          .orElse(new TakeOut(violated.part(), id));
      all.add(edit);
      ways.add(List.of(edit));
    }
    ways.add(all);
    for (Allocation bulk : Plans.bulk(proposal)) {
      if (all.contains(new TakeOut(violated.part(), bulk.id()))) {
        throughout(bulk, terms.researchPeriod()).ifPresent(edit -> ways.add(List.of(edit)));
      }
    }
    return ways;
  }

  private static Optional<Edit> throughout(Allocation bulk, DayRange period) {
    return bulk.nodeSchedule()
        .flatMap(nodes -> Direct.resized(bulk, NodeSchedule.of(period, nodes.maxNodes())));
  }

  /** Nothing if no day would be left. */
  private static Optional<Edit> cut(Allocation one, DayRange period) {
    Optional<DayRange> days = one.period().flatMap(period::intersection);
    if (one.amount().orElse(null) instanceof Amount.Scheduled scheduled) {
      NodeSchedule inside = scheduled.schedule().within(period);
      if (inside.isEmpty() && !scheduled.schedule().isEmpty()) {
        return Optional.empty();
      }
      Optional<Amount> amount = Optional.of(Amount.scheduled(inside))
          .filter(now -> !one.amount().equals(Optional.of(now)));
      return amount.isEmpty() && days.isEmpty()
          ? Optional.empty()
          : Optional.of(new Resize(one.id(), amount, days));
    }
    return days.map(left -> new Resize(one.id(), Optional.empty(), Optional.of(left)));
  }
}
