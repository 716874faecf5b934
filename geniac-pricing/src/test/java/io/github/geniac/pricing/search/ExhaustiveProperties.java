package io.github.geniac.pricing.search;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.geniac.core.DayRange;
import io.github.geniac.core.ExactMoney;
import io.github.geniac.core.Fraction;
import io.github.geniac.core.Offer;
import io.github.geniac.core.Phase;
import io.github.geniac.core.PriceUnit;
import io.github.geniac.core.Proposal;
import io.github.geniac.core.UsageBased;
import io.github.geniac.core.Workload;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.LongConsumer;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.joda.money.Money;

/**
 * The search against {@link Exhaustive}, on whole problems. The system property
 * {@code search.problems} says how many there are: 150 if it is not there.
 */
class ExhaustiveProperties {

  private static final int PROBLEMS = Integer.getInteger("search.problems", 150);

  @Example
  void theProblemsReachTheCorners() {
    Set<Object> reached = new HashSet<>();
    forEach(0, 400, seed -> {
      TinyProblem problem = TinyProblem.of(seed);
      SearchResult result = problem.search().run();
      int useful = problem.exhaustive().mostNodes();
      reached.add(problem.billing().getCode());
      reached.add(result.direct().tier());
      result.bulk().ifPresent(bulk -> reached.add(bulk.status() + " in bulk"));
      result.excluded().forEach(one -> reached.add(one.reason()));
      result.best().ifPresent(best -> {
        reached.add(best.bulkNodes() > 0 ? "bulk is best" : "direct is best");
        Stream.concat(best.bulk().stream(), best.direct().stream()).forEach(one -> {
          int nodes = one.nodeSchedule().orElseThrow().maxNodes();
          reached.add(nodes > useful ? "idle nodes" : "useful nodes");
          reached.add(one.pricePlan().orElseThrow().price().unit().orElseThrow());
        });
      });
      result.direct().conflict().ifPresent(conflict -> {
        reached.add(conflict.cause());
        conflict.relaxations().forEach(way -> reached.add(way.kind()));
        reached.add(conflict.relaxations().isEmpty() ? "no way out" : "ways out");
      });
    });

    assertThat(reached)
        .contains("JPY", "USD", "OPTIMAL in bulk", "INFEASIBLE in bulk", "bulk is best")
        .contains("direct is best", "idle nodes", "useful nodes", "no way out", "ways out")
        .contains(SearchTier.L1, SearchTier.L2, SearchTier.L3, SearchTier.L4)
        .contains(
            PriceUnit.NODE_HOUR,
            PriceUnit.NODE_DAY,
            PriceUnit.NODE_MONTH,
            PriceUnit.NODE_PERIOD,
            PriceUnit.GPU_HOUR)
        .contains(
            ExcludedOffer.Reason.ABOVE_OFFER,
            ExcludedOffer.Reason.NO_CAPACITY,
            ExcludedOffer.Reason.NO_FX_ASSUMPTION)
        .contains(Conflict.Cause.TIME, Conflict.Cause.CAPACITY)
        .contains((Object[]) Conflict.Relaxation.Kind.values());
  }

  @Property(tries = 1, edgeCases = EdgeCasesMode.NONE)
  void bothPlansAndTheWholeCurveCostTheLeastThereIs(
      @ForAll @LongRange(max = 1_000_000_000) long seed) {
    forEach(seed, PROBLEMS, one -> {
      TinyProblem problem = TinyProblem.of(one);
      Exhaustive all = problem.exhaustive();
      SearchResult result = problem.search().run();

      same(one, result.direct(), all.cost(0));
      assertThat(result.bulk().isPresent()).as("seed %d", one).isEqualTo(all.hasBulk());
      result.bulk().ifPresent(bulk -> same(one, bulk, all.bulkCost()));
      for (CurvePoint point : problem.search().curve()) {
        assertThat(point.cost().map(ExactMoney::amount))
            .as("seed %d", one)
            .isEqualTo(all.cost(point.bulkNodes()));
        assertThat(point.isProven()).as("seed %d", one).isTrue();
      }
      assertThat(problem.search().curve()).hasSize(1 + all.mostBulk());
    });
  }

  private static void same(long seed, PlanOutcome outcome, Optional<Fraction> cost) {
    assertThat(outcome.status())
        .as("seed %d", seed)
        .isEqualTo(cost.isPresent() ? SearchStatus.OPTIMAL : SearchStatus.INFEASIBLE);
    assertThat(outcome.best().map(plan -> plan.cost().amount()))
        .as("seed %d", seed)
        .isEqualTo(cost);
  }

  @Property(tries = 1, edgeCases = EdgeCasesMode.NONE)
  void theSheetThePlanAndTheProofSayTheSameAndNoOfferIsLost(
      @ForAll @LongRange(max = 1_000_000_000) long seed) {
    forEach(seed, PROBLEMS, one -> {
      TinyProblem problem = TinyProblem.of(one);
      SearchResult result = problem.search().run();

      result
          .direct()
          .best()
          .ifPresent(
              plan -> assertThat(result.sheet().direct().orElseThrow().total().exact())
                  .as("seed %d", one)
                  .isEqualTo(plan.cost()));
      result
          .bulk()
          .flatMap(PlanOutcome::best)
          .ifPresent(
              plan -> assertThat(result.sheet().bulk().orElseThrow().total().exact())
                  .as("seed %d", one)
                  .isEqualTo(plan.cost()));
      proves(one, problem.search().proveDirect().orElseThrow(), result.direct());
      result
          .bulk()
          .ifPresent(bulk -> proves(one, problem.search().proveBulk().orElseThrow(), bulk));
      List<String> named = new ArrayList<>(problem.exhaustive().onSale());
      result.excluded().forEach(offer -> named.add(offer.offer().id().value()));
      assertThat(named)
          .as("seed %d", one)
          .containsExactlyInAnyOrderElementsOf(
              problem.offers().stream().map(offer -> offer.id().value()).toList());
    });
  }

  private static void proves(long seed, Proof proof, PlanOutcome outcome) {
    assertThat(proof.flaws()).as("seed %d", seed).isEmpty();
    assertThat(proof.bound())
        .as("seed %d", seed)
        .isEqualTo(outcome.best().map(ProcurementPlan::cost));
  }

  @Property(tries = 1, edgeCases = EdgeCasesMode.NONE)
  void whereThereIsNoPlanTheConflictIsTheReasonAndItsChangesAreTheSmallest(
      @ForAll @LongRange(max = 1_000_000_000) long seed) {
    forEach(seed, PROBLEMS * 2, one -> {
      TinyProblem problem = TinyProblem.of(one);
      Exhaustive all = problem.exhaustive();
      if (all.cost(0).isPresent()) {
        return;
      }
      Conflict conflict = problem.search().run().direct().conflict().orElseThrow();
      problem
          .search()
          .withLimits(SearchLimits.none().withMaxNodes(1 + one % 3))
          .run()
          .direct()
          .conflict()
          .ifPresent(limited -> assertThat(limited).as("seed %d", one).isEqualTo(conflict));

      assertThat(conflict.cause())
          .as("seed %d", one)
          .isEqualTo(all.fitsTheDays() ? Conflict.Cause.CAPACITY : Conflict.Cause.TIME);
      assertThat(isDone(problem, phase -> conflict.phases().contains(phase.id()), conflict.cause()))
          .as("seed %d", one)
          .isFalse();
      conflict
          .phases()
          .forEach(id -> assertThat(isDone(
                  problem,
                  phase -> conflict.phases().contains(phase.id()) && !phase.id().equals(id),
                  conflict.cause()))
              .as("seed %d without %s", one, id)
              .isTrue());
      conflict.relaxations().stream().filter(ExhaustiveProperties::isNear).forEach(way -> {
        assertThat(isDone(problem, way, way.amount()))
            .as("seed %d %s", one, way)
            .isTrue();
        assertThat(isDone(problem, way, way.amount() - 1))
            .as("seed %d %s", one, way)
            .isFalse();
      });
    });
  }

  /** Of a rate, or of the price of one of the offers. */
  @Property(tries = 1, edgeCases = EdgeCasesMode.NONE)
  void atAnyRateOrPriceThePiecesCostTheLeastThereIs(
      @ForAll @LongRange(max = 1_000_000_000) long seed) {
    forEach(seed, PROBLEMS / 3, one -> {
      TinyProblem problem = TinyProblem.of(one);
      int range = 40;
      Parameter parameter = problem.parameter(one);
      BigDecimal step = problem.step(parameter);
      Sensitivity map = problem
          .search()
          .sensitivity(parameter, step.toPlainString(), at(step, range).toPlainString());

      assertThat(map.isProven()).as("seed %d", one).isTrue();
      assertThat(map.pieces().isEmpty())
          .as("seed %d", one)
          .isEqualTo(problem.exhaustive().cost().isEmpty());
      for (int value = 1; value <= range && !map.pieces().isEmpty(); value += 3) {
        BigDecimal here = at(step, value);
        Fraction exact = Fraction.of(here);
        assertThat(map.pieces().stream()
                .filter(piece -> piece.to().compareTo(exact) >= 0)
                .findFirst()
                .map(piece -> piece.cost(exact)))
            .as("seed %d at %s of %s", one, here, parameter)
            .isEqualTo(problem.with(parameter, here).exhaustive().cost());
      }
    });
  }

  /** One step more passes the budget, which is what the problem costs as it is stated. */
  @Property(tries = 1, edgeCases = EdgeCasesMode.NONE)
  void theHighestRateOrPriceOrWorkWithinABudgetIsSo(
      @ForAll @LongRange(max = 1_000_000_000) long seed) {
    forEach(seed, PROBLEMS, one -> {
      TinyProblem problem = TinyProblem.of(one);
      Parameter parameter = one % 3 == 0 ? Parameter.work("phase-0") : problem.parameter(one);
      BigDecimal step =
          parameter instanceof Parameter.PhaseWork ? BigDecimal.ONE : problem.step(parameter);
      Money budget = problem
          .exhaustive()
          .cost()
          .map(cost -> ExactMoney.of(problem.billing(), cost).rounded(RoundingMode.UP))
          .orElse(Money.zero(problem.billing()));
      BigDecimal low = step.subtract(step);
      low = parameter instanceof Parameter.FxRate ? step : low;
      BigDecimal high = at(step, 30);
      HighestValue found =
          problem.search().solveFor(parameter, low.toPlainString(), high.toPlainString(), budget);

      assertThat(found.isProven()).as("seed %d", one).isTrue();
      BigDecimal unit = BigDecimal.ONE.movePointLeft(step.scale());
      BigDecimal next = found.value().map(unit::add).orElse(low);
      found
          .value()
          .ifPresent(value -> assertThat(isWithin(problem, parameter, value, budget))
              .as("seed %d at %s of %s", one, value, parameter)
              .isTrue());
      assertThat(next.compareTo(high) <= 0 && isWithin(problem, parameter, next, budget))
          .as("seed %d at %s of %s", one, next, parameter)
          .isFalse();
    });
  }

  private static boolean isWithin(
      TinyProblem problem, Parameter parameter, BigDecimal value, Money budget) {
    TinyProblem changed = parameter instanceof Parameter.PhaseWork work
        ? changed(
            problem,
            phase -> phase.id().equals(work.phase())
                ? phase.toBuilder().workNodeDays(value.longValueExact()).build()
                : phase)
        : problem.with(parameter, value);
    return changed
        .exhaustive()
        .cost()
        .filter(cost -> cost.compareTo(Fraction.of(budget.getAmount())) <= 0)
        .isPresent();
  }

  private static BigDecimal at(BigDecimal step, int times) {
    return step.multiply(BigDecimal.valueOf(times));
  }

  private static boolean isDone(TinyProblem problem, Predicate<Phase> kept, Conflict.Cause cause) {
    Exhaustive rest = changed(
            problem,
            phase ->
                kept.test(phase) ? phase : phase.toBuilder().workNodeDays(0).build())
        .exhaustive();
    return cause == Conflict.Cause.TIME ? rest.fitsTheDays() : rest.cost(0).isPresent();
  }

  private static boolean isDone(TinyProblem problem, Conflict.Relaxation way, long amount) {
    return switch (way.kind()) {
      case MORE_NODES -> {
        List<Offer> offers = new ArrayList<>(problem.offers());
        offers.add(Given.offer(
                "more", UsageBased.of(Given.price(problem.billing() + " 1", PriceUnit.NODE_DAY)))
            .toBuilder()
            .maxNodes(Math.toIntExact(amount))
            .build());
        yield problem.with(offers).exhaustive().cost(0).isPresent();
      }
      case LESS_WORK ->
        changed(
                problem,
                phase -> way.phase().orElseThrow().equals(phase.id())
                    ? phase.toBuilder()
                        .workNodeDays(phase.workNodeDays() - amount)
                        .build()
                    : phase)
            .exhaustive()
            .cost(0)
            .isPresent();
      case LATER_END ->
        changed(
                problem,
                phase -> way.phase().orElseThrow().equals(phase.id())
                    ? phase.toBuilder()
                        .window(later(phase.window().orElseThrow(), amount))
                        .build()
                    : phase)
            .exhaustive()
            .cost(0)
            .isPresent();
    };
  }

  /** Whether the days are still few enough to try everything. */
  private static boolean isNear(Conflict.Relaxation way) {
    return way.kind() != Conflict.Relaxation.Kind.LATER_END || way.amount() <= 3;
  }

  private static DayRange later(DayRange window, long days) {
    return DayRange.of(window.start(), window.end().plusDays(days));
  }

  private static TinyProblem changed(TinyProblem problem, UnaryOperator<Phase> change) {
    Proposal proposal = problem.proposal();
    List<Workload> workloads = proposal.workloads().stream()
        .map(one ->
            one.toBuilder().phases(one.phases().stream().map(change).toList()).build())
        .toList();
    return problem.with(proposal.toBuilder().workloads(workloads).build());
  }

  private static void forEach(long seed, int problems, LongConsumer law) {
    LongStream.range(seed, seed + problems).forEach(law);
  }
}
