package io.github.geniac.rules;

import io.github.geniac.core.Allocation;
import io.github.geniac.core.Amount;
import io.github.geniac.core.BulkPlan;
import io.github.geniac.core.BulkTerm;
import io.github.geniac.core.DayRange;
import io.github.geniac.core.DirectPlan;
import io.github.geniac.core.GpuNode;
import io.github.geniac.core.ItemId;
import io.github.geniac.core.NodeSchedule;
import io.github.geniac.core.Offer;
import io.github.geniac.core.OtherCompute;
import io.github.geniac.core.PricePlan;
import io.github.geniac.core.Proposal;
import io.github.geniac.core.Provider;
import io.github.geniac.core.StatedCost;
import io.github.geniac.rules.RepairChecker.Touched;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;

/**
 * All small changes of a proposal from a finite list, written apart from what finds repairs: counts
 * that occur, over all of the research period or the stated days; days cut; what is taken out,
 * moved or withdrawn; stated providers, participants and the node of the call in place of another
 * one. Storage and the like do not become nodes.
 */
final class SmallEdits {

  /**
   * A change.
   *
   * @param name what it is
   * @param change what it does
   * @param touched the allocations about which something may become open
   * @param only the one allocation of which facts are changed, and nothing else; empty for others
   */
  record Change(
      String name, UnaryOperator<Proposal> change, Touched touched, Optional<ItemId> only) {

    /** Facts of two different allocations can be changed in either order. */
    boolean commutesWith(Change other) {
      return only.isPresent() && other.only.isPresent() && !only.equals(other.only);
    }
  }

  private final Scene scene;
  private final List<Change> changes = new ArrayList<>();

  private SmallEdits(Scene scene) {
    this.scene = scene;
  }

  static List<Change> of(Scene scene) {
    SmallEdits edits = new SmallEdits(scene);
    Proposal proposal = scene.proposal();
    proposal.bulkPlan().ifPresent(edits::bulkPlan);
    for (Allocation one : new LinkedHashSet<>(proposal.allocations())) {
      edits.providers(one);
      edits.days(one);
    }
    proposal
        .directPlan()
        .ifPresent(plan -> plan.allocations()
            .forEach(one -> edits.add(
                "without direct " + one.id(),
                now -> now.withDirectPlan(
                    DirectPlan.of(other(now.directPlan().orElseThrow().allocations(), one))))));
    return edits.changes;
  }

  private void add(String name, UnaryOperator<Proposal> change, String... opened) {
    changes.add(new Change(name, change, new Touched(Set.of(opened), Set.of()), Optional.empty()));
  }

  private void bulkPlan(BulkPlan plan) {
    add("without bulk plan", Proposal::withoutBulkPlan);
    for (Allocation one : plan.bulk()) {
      counts(one);
      add("without bulk " + one.id(), now -> changed(now, one, List.of(), false));
      Allocation bare = one.toBuilder()
          .offer(Optional.<Offer>empty())
          .provider(Optional.<Provider>empty())
          .pricePlan(Optional.<PricePlan>empty())
          .statedCost(Optional.<StatedCost>empty())
          .build();
      add(
          "direct " + one.id(),
          now -> changed(now, one, List.of(bare), true),
          one.id().value());
      GpuNode node = scene.terms().referenceNode().toBuilder()
          .type(scene.terms().bulkNodeTypes().first())
          .build();
      if (!(one.resource().orElse(null) instanceof OtherCompute)) {
        change("node of " + one.id(), one, now -> now.toBuilder().resource(node).build());
      }
      scene
          .proposal()
          .participants()
          .forEach(who -> change(
              who + " signs " + one.id(),
              one,
              now -> now.toBuilder().signatory(who.organization().id()).build()));
    }
    for (Allocation one : plan.direct()) {
      add(
          "without beside " + one.id(),
          now -> now.withBulkPlan(now.bulkPlan()
              .orElseThrow()
              .withDirect(
                  other(now.bulkPlan().orElseThrow().direct(), one).toArray(new Allocation[0]))));
      add(
          "the same direct " + one.id(),
          now -> {
            List<Allocation> direct =
                new ArrayList<>(now.directPlan().map(DirectPlan::allocations).orElse(List.of()));
            direct.add(one);
            return now.withDirectPlan(DirectPlan.of(direct));
          },
          one.id().value());
    }
    newDirectPlan(plan);
  }

  private void newDirectPlan(BulkPlan plan) {
    Set<Integer> counts = new TreeSet<>();
    plan.allocations()
        .forEach(one -> one.nodeSchedule().ifPresent(nodes -> counts.add(nodes.maxNodes())));
    for (Allocation one : plan.allocations()) {
      if (one.resource().orElse(null) instanceof GpuNode node) {
        for (int count : counts) {
          Allocation fresh = Allocation.builder()
              .id("fresh")
              .resource(node)
              .nodes(count)
              .period(scene.terms().researchPeriod())
              .build();
          add(
              count + " direct like " + one.id(),
              now -> {
                List<Allocation> direct = new ArrayList<>(
                    now.directPlan().map(DirectPlan::allocations).orElse(List.of()));
                direct.add(fresh);
                return now.withDirectPlan(DirectPlan.of(direct));
              },
              "fresh");
        }
      }
    }
  }

  private void counts(Allocation one) {
    DayRange period = scene.terms().researchPeriod();
    int cap = scene.terms().bulkCap();
    Set<Integer> counts = new TreeSet<>(List.of(1, cap - 1, cap));
    scene.proposal().allocations().forEach(other -> {
      other.nodeSchedule().ifPresent(nodes -> nodes.tranches().forEach(t -> counts.add(t.nodes())));
      if (other.amount().orElse(null) instanceof Amount.Nodes nodes) {
        counts.add(nodes.nodes());
      }
    });
    for (int count : counts) {
      change(
          count + " throughout " + one.id(),
          one,
          now -> now.toBuilder().nodes(count).period(period).build());
      change(count + " on its days " + one.id(), one, now -> now.withAmount(Amount.nodes(count)));
    }
    change("throughout " + one.id(), one, now -> now.withPeriod(period));
  }

  private void days(Allocation one) {
    DayRange period = scene.terms().researchPeriod();
    change(
        "cut " + one.id(),
        one,
        now -> now.amount().orElse(null) instanceof Amount.Scheduled scheduled
            ? now.toBuilder()
                .schedule(scheduled.schedule().within(period))
                .period(now.period().flatMap(period::intersection))
                .build()
            : now.withPeriod(now.period()
                .flatMap(period::intersection)
                .orElseThrow(() -> new IllegalArgumentException("no day is left"))));
    change(
        "no nodes " + one.id(),
        one,
        now -> now.toBuilder().schedule(NodeSchedule.empty()).build());
  }

  private void providers(Allocation one) {
    Set<Provider> providers = new LinkedHashSet<>();
    scene.proposal().allocations().forEach(other -> other.provider().ifPresent(providers::add));
    one.provider().ifPresent(providers::remove);
    for (Provider provider : providers) {
      boolean term = one.pricePlan().orElse(null) instanceof BulkTerm;
      changes.add(new Change(
          provider + " for " + one.id(),
          now -> mapped(
              now,
              one,
              it -> it.toBuilder()
                  .provider(provider)
                  .pricePlan(term ? it.pricePlan() : Optional.empty())
                  .build()),
          new Touched(Set.of(), Set.of(one.id().value())),
          Optional.of(one.id())));
    }
  }

  private void change(String name, Allocation one, UnaryOperator<Allocation> change) {
    changes.add(new Change(
        name,
        now -> mapped(now, one, change),
        new Touched(Set.of(), Set.of()),
        Optional.of(one.id())));
  }

  /** Facts of one allocation changed, wherever it stands. */
  static Proposal mapped(Proposal now, Allocation one, UnaryOperator<Allocation> change) {
    UnaryOperator<Allocation> here = it -> it.id().equals(one.id()) ? change.apply(it) : it;
    Proposal.Builder changed = now.toBuilder();
    now.directPlan()
        .ifPresent(plan -> changed.directPlan(
            DirectPlan.of(plan.allocations().stream().map(here).toList())));
    now.bulkPlan()
        .ifPresent(plan -> changed.bulkPlan(plan.toBuilder()
            .bulk(plan.bulk().stream().map(here).toList())
            .direct(plan.direct().stream().map(here).toList())
            .build()));
    return changed.build();
  }

  private static Proposal changed(
      Proposal now, Allocation one, List<Allocation> instead, boolean moved) {
    BulkPlan plan = now.bulkPlan()
        .orElseThrow(() -> new IllegalArgumentException("the bulk plan is withdrawn"));
    List<Allocation> direct = new ArrayList<>(plan.direct());
    if (moved) {
      direct.addAll(instead);
    }
    return now.withBulkPlan(
        plan.toBuilder().bulk(other(plan.bulk(), one)).direct(direct).build());
  }

  private static List<Allocation> other(List<Allocation> all, Allocation one) {
    return all.stream().filter(it -> !it.id().equals(one.id())).toList();
  }
}
