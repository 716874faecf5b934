package io.github.geniac.pricing.search;

import io.github.geniac.core.Allocation;
import io.github.geniac.core.ExactMoney;
import io.github.geniac.core.Offer;
import io.github.geniac.core.OfferId;
import io.github.geniac.pricing.kernel.Instance;
import io.github.geniac.pricing.search.Alternative.Kind;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The plans that come next: the cheapest for each other count of bulk nodes, and the cheapest
 * without each direct offer that the best plan takes. Counts are tried in order of their lower
 * bounds, so that those which cannot be among the first are never searched.
 */
final class Alternatives {

  private final Program program;
  private final SearchLimits limits;
  private final ProcurementPlan best;
  private final List<Alternative> found = new ArrayList<>();

  Alternatives(Program program, SearchLimits limits, ProcurementPlan best) {
    this.program = program;
    this.limits = limits;
    this.best = best;
  }

  List<Alternative> first(int count, List<CurvePoint> curve) {
    Stream.concat(best.bulk().stream(), best.direct().stream())
        .flatMap(one -> one.offer().stream())
        .filter(offer ->
            best.bulk().stream().flatMap(one -> one.offer().stream()).noneMatch(offer::equals))
        .forEach(this::without);
    List<CurvePoint> others = curve.stream()
        .filter(point -> point.bulkNodes() != best.bulkNodes() && point.bound().isPresent())
        .sorted(Comparator.comparing(point -> point.bound().orElseThrow()))
        .toList();
    for (CurvePoint point : others) {
      if (isFull(count, surplus(point.bound().orElseThrow()))) {
        break;
      }
      withBulk(point.bulkNodes());
    }
    return found.stream().limit(count).toList();
  }

  /** Whether so many are found already that cost less than this bound. */
  private boolean isFull(int count, ExactMoney surplus) {
    return found.size() >= count && found.get(count - 1).surplus().compareTo(surplus) <= 0;
  }

  private void without(Offer offer) {
    List<Offer> others = program.input().offers().stream()
        .filter(one -> !one.id().equals(offer.id()))
        .toList();
    Program reduced = Program.of(program.input().withOffers(others));
    List<Instance> all = new ArrayList<>();
    all.add(reduced.direct());
    all.addAll(reduced.bulk());
    add(reduced, all, Kind.WITHOUT_OFFER, Optional.of(offer.id()));
  }

  private void withBulk(int nodes) {
    List<Instance> all = nodes == 0
        ? List.of(program.direct())
        : program.bulk().stream()
            .filter(one -> one.poolMin() <= nodes && nodes <= one.poolCap())
            .map(one -> one.withPool(nodes, nodes))
            .toList();
    Kind kind = nodes < best.bulkNodes() ? Kind.FEWER_BULK_NODES : Kind.MORE_BULK_NODES;
    add(program, all, kind, Optional.empty());
  }

  private void add(Program where, List<Instance> all, Kind kind, Optional<OfferId> without) {
    PlanOutcome outcome = Solved.of(where, all, limits).plan();
    outcome
        .best()
        .filter(this::isNew)
        .ifPresent(plan -> found.add(new Alternative(
            plan, kind, without, surplus(plan.cost()), outcome.status() == SearchStatus.OPTIMAL)));
    found.sort(Comparator.comparing(Alternative::surplus));
  }

  private boolean isNew(ProcurementPlan plan) {
    return found.stream().noneMatch(one -> takes(one.plan()).equals(takes(plan)));
  }

  private static List<Allocation> takes(ProcurementPlan plan) {
    return Stream.concat(plan.bulk().stream(), plan.direct().stream()).toList();
  }

  private ExactMoney surplus(ExactMoney cost) {
    return cost.minus(best.cost());
  }
}
