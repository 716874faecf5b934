package io.github.geniac.rules.laws;

import static io.github.geniac.rules.laws.GoodProposal.BULK;

import io.github.geniac.core.Allocation;
import io.github.geniac.core.BulkPlan;
import io.github.geniac.core.DayRange;
import io.github.geniac.core.ItemId;
import io.github.geniac.core.NodeSchedule;
import io.github.geniac.core.OrganizationId;
import io.github.geniac.core.Participant;
import io.github.geniac.core.Proposal;
import io.github.geniac.rules.internal.Edits;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.UnaryOperator;

/** Bulk plans at the limits of the call: counts, days, demand, and who signs. */
final class BulkEdits {

  private final GoodProposal good;

  BulkEdits(GoodProposal good) {
    this.good = good;
  }

  List<Edit> all() {
    List<Edit> all = new ArrayList<>();
    for (int nodes : new TreeSet<>(List.of(0, 1, good.cap - 1, good.cap, good.cap + 1))) {
      all.add(Edit.of(nodes + " bulk nodes", BULK, one -> one.nodes(nodes)));
    }
    all.addAll(days());
    all.addAll(beside());
    all.addAll(joint());
    all.add(Edit.of("the bulk amount is open", BULK, one -> one.amount(Optional.empty())));
    all.add(Edit.of("the bulk period is open", BULK, one -> one.period(Optional.empty())));
    all.add(Edit.of(
        "bulk nodes beyond the cap, period open",
        BULK,
        one -> one.nodes(good.cap + 1).period(Optional.empty())));
    all.add(
        Edit.of("some bulk nodes are idle", BULK, one -> one.utilization(new BigDecimal("0.8"))));
    all.add(Edit.of("all bulk nodes are used", BULK, one -> one.utilization(BigDecimal.ONE)));
    all.add(Edit.of("no bulk plan", Proposal::withoutBulkPlan));
    all.add(Edit.of("an empty bulk plan", proposal -> Edits.withoutAllocation(proposal, BULK)));
    return all;
  }

  private List<Edit> days() {
    DayRange period = good.period;
    int some = good.some;
    DayRange half = DayRange.ofDays(period.start(), period.days() / 2);
    DayRange rest = DayRange.of(half.end(), period.end());
    NodeSchedule first = NodeSchedule.of(half, some);
    return List.of(
        Edit.of("bulk nodes in the first half only", BULK, one -> one.schedule(first)),
        Edit.of("bulk nodes that change", BULK, one -> one.schedule(first.plus(rest, some + 1))),
        Edit.of(
            "bulk nodes in two equal tranches", BULK, one -> one.schedule(first.plus(rest, some))),
        Edit.of("a bulk schedule without nodes", BULK, one -> one.schedule(NodeSchedule.empty())),
        Edit.of(
            "bulk nodes a day short",
            BULK,
            one -> one.period(DayRange.of(period.start().plusDays(1), period.end()))),
        Edit.of(
            "bulk nodes a day too long",
            BULK,
            one -> one.period(DayRange.of(period.start(), period.end().plusDays(1)))));
  }

  private List<Edit> beside() {
    NodeSchedule excess = NodeSchedule.of(good.period, good.cap + 1);
    NodeSchedule demand = NodeSchedule.of(good.period, good.cap);
    Allocation one = good.direct("beside", 1).toBuilder().serves(List.of()).build();
    UnaryOperator<Allocation.Builder> full = bulk -> bulk.nodes(good.cap);
    return List.of(
        beside("a direct node beside few bulk nodes", bulk -> bulk, plan -> plan.addDirect(one)),
        beside("a direct node beside the cap", full, plan -> plan.addDirect(one)),
        beside("demand within the cap", full, plan -> plan.demand(demand)),
        beside("demand beyond the cap", full, plan -> plan.demand(excess)),
        beside(
            "demand beyond the cap is secured",
            full,
            plan -> plan.demand(excess).addDirect(one)),
        beside(
            "demand beyond the cap may be secured",
            full,
            plan -> plan.demand(excess)
                .addDirect(one.toBuilder().amount(Optional.empty()).build())),
        beside(
            "disks beside bulk nodes",
            bulk -> bulk,
            plan -> plan.addDirect(one.toBuilder()
                .resource(GoodProposal.STORAGE)
                .amount(Optional.empty())
                .build())));
  }

  private static Edit beside(
      String name, UnaryOperator<Allocation.Builder> bulk, UnaryOperator<BulkPlan.Builder> change) {
    return Edit.of(name, proposal -> {
      Proposal changed =
          Edits.allocation(proposal, BULK, one -> bulk.apply(one.toBuilder()).build());
      return changed.toBuilder()
          .bulkPlan(
              changed.bulkPlan().map(plan -> change.apply(plan.toBuilder()).build()))
          .build();
    });
  }

  /** Another participant takes bulk nodes as well; one may be late, or not known. */
  private List<Edit> joint() {
    Participant inTime = Participant.of(GoodProposal.PARTNER, good.term);
    Participant late =
        inTime.withCanSignBy(good.term.plusDays(good.terms.contractToleranceDays() + 1L));
    return List.of(
        joint("two sign in time", inTime, true, good.some),
        joint("one of two signs late", late, true, good.some),
        joint("it is open which of two signs", late, false, good.some),
        joint("two take the cap each", inTime, true, good.cap),
        joint("two take the cap, it is open who", inTime, false, good.cap));
  }

  private Edit joint(String name, Participant other, boolean signed, int nodes) {
    ItemId second = ItemId.of("bulk 2");
    return Edit.of(name, proposal -> {
      if (proposal.bulkPlan().isEmpty() || proposal.participants().isEmpty()) {
        return proposal;
      }
      OrganizationId first = proposal.participants().get(0).organization().id();
      BulkPlan plan = proposal.bulkPlan().get();
      Proposal joint = proposal.toBuilder()
          .addParticipants(other)
          .bulkPlan(plan.toBuilder()
              .addBulk(
                  good.bulk(second.value(), nodes).toBuilder().serves(List.of()).build())
              .build())
          .build();
      Proposal sized =
          Edits.allocation(joint, BULK, one -> one.toBuilder().nodes(nodes).build());
      return signed
          ? signed(signed(sized, BULK, first), second, other.organization().id())
          : sized;
    });
  }

  private static Proposal signed(Proposal proposal, ItemId id, OrganizationId signatory) {
    return Edits.allocation(
        proposal, id, one -> one.toBuilder().signatory(signatory).build());
  }
}
