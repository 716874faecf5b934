package io.github.geniac.pricing.search;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.geniac.core.Allocation;
import io.github.geniac.core.CallTerms;
import io.github.geniac.core.DayRange;
import io.github.geniac.core.ExactMoney;
import io.github.geniac.core.NodeSchedule;
import io.github.geniac.core.Offer;
import io.github.geniac.core.Phase;
import io.github.geniac.core.PhaseId;
import io.github.geniac.core.PricePlan;
import io.github.geniac.core.Proposal;
import io.github.geniac.core.Workload;
import io.github.geniac.pricing.CostSheet;
import io.github.geniac.rules.Outcome;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.joda.money.BigMoney;
import org.joda.money.CurrencyUnit;

/** Laws of the search, on small problems over one month. */
class SearchProperties {

  private static final CallTerms MONTH = Given.TERMS.withResearchMonths(1).withBulkCap(12);
  private static final DayRange PERIOD = MONTH.researchPeriod();
  private static final SearchLimits FEW_NODES = SearchLimits.none().withMaxNodes(5_000);
  private static final List<String> QUANTITY_RULES =
      List.of("bulk-node-cap", "bulk-count-constant", "bulk-covers-research-period");

  record Problem(Proposal proposal, List<Offer> offers) {

    ScenarioSearch search() {
      return ScenarioSearch.of(proposal, MONTH).withOffers(offers);
    }
  }

  /** Those of a search that was stopped as well. */
  @Property(tries = 60)
  void plansAreAdmissibleInQuantityAndCostWhatTheSheetSays(@ForAll("any") Problem problem) {
    SearchResult result = problem.search().withLimits(FEW_NODES).run();

    CostSheet sheet = result.sheet();
    result.direct().best().ifPresent(plan -> {
      assertThat(sheet.direct().orElseThrow().total().exact()).isEqualTo(plan.cost());
      assertThat(plan.bulkNodes()).isZero();
      doesTheWork(problem, plan);
    });
    result.bulk().flatMap(PlanOutcome::best).ifPresent(plan -> {
      assertThat(sheet.bulk().orElseThrow().total().exact()).isEqualTo(plan.cost());
      QUANTITY_RULES.forEach(
          rule -> assertThat(result.assessment().outcome(rule)).isEqualTo(Outcome.SATISFIED));
      doesTheWork(problem, plan);
      assertThat(covered(plan).above(plan.load())).isEqualTo(idle(plan));
    });
  }

  private static void doesTheWork(Problem problem, ProcurementPlan plan) {
    for (Workload workload : problem.proposal().workloads()) {
      for (Phase phase : workload.phases()) {
        NodeSchedule nodes = plan.phases().getOrDefault(phase.id(), NodeSchedule.empty());
        assertThat(nodes.nodeDays()).isGreaterThanOrEqualTo(phase.workNodeDays());
        assertThat(nodes.maxNodes()).isLessThanOrEqualTo(phase.nodes().max());
        nodes
            .tranches()
            .forEach(tranche ->
                assertThat(tranche.nodes()).isGreaterThanOrEqualTo(phase.nodes().min()));
        nodes.span().ifPresent(span -> {
          assertThat(phase.window().orElse(PERIOD).encloses(span)).isTrue();
          for (PhaseId before : phase.predecessors()) {
            plan.phases()
                .getOrDefault(before, NodeSchedule.empty())
                .span()
                .ifPresent(earlier -> assertThat(earlier.end()).isBeforeOrEqualTo(span.start()));
          }
        });
      }
    }
    assertThat(plan.load().above(covered(plan)).isEmpty()).isTrue();
  }

  private static NodeSchedule covered(ProcurementPlan plan) {
    NodeSchedule all = NodeSchedule.of(PERIOD, plan.bulkNodes());
    for (Allocation one : plan.direct()) {
      all = all.plus(one.nodeSchedule().orElseThrow());
    }
    return all;
  }

  /** Only the pool may stand idle here: direct offers are paid by use. */
  private static NodeSchedule idle(ProcurementPlan plan) {
    return NodeSchedule.of(PERIOD, plan.bulkNodes()).above(plan.load());
  }

  @Property(tries = 25)
  void allPricesTimesAFactorCostTheFactorMore(@ForAll("problems") Problem problem) {
    List<Offer> dearer =
        problem.offers().stream().map(SearchProperties::threefold).toList();

    Optional<ExactMoney> cost = cost(problem);

    assertThat(cost(new Problem(problem.proposal(), dearer)))
        .isEqualTo(cost.map(amount -> amount.multipliedBy(3)));
  }

  private static Offer threefold(Offer offer) {
    PricePlan plan = offer.pricePlan().orElseThrow();
    return offer.toBuilder()
        .pricePlan(plan.withPrice(
            plan.price().withAmount(plan.price().amount().orElseThrow().multipliedBy(3))))
        .build();
  }

  @Property(tries = 25)
  void oneMoreOfferIsNeverDearer(@ForAll("problems") Problem problem) {
    List<Offer> fewer = problem.offers().subList(1, problem.offers().size());

    Optional<ExactMoney> without = cost(new Problem(problem.proposal(), fewer));
    Optional<ExactMoney> with = cost(problem);

    without.ifPresent(cost -> assertThat(with.orElseThrow()).isLessThanOrEqualTo(cost));
  }

  @Property(tries = 15)
  void theSameQuestionGetsTheSameAnswer(@ForAll("problems") Problem problem) {
    assertThat(problem.search().run()).isEqualTo(problem.search().run());
  }

  @Property(tries = 6)
  void theLeastCostIsConcaveInTheRate(@ForAll("problems") Problem problem) {
    Sensitivity fx =
        problem.search().sensitivity(Parameter.fxRate("USD", "JPY"), "50.00", "400.00");

    for (int i = 1; i < fx.pieces().size(); i++) {
      Sensitivity.Piece left = fx.pieces().get(i - 1);
      Sensitivity.Piece right = fx.pieces().get(i);
      assertThat(left.to()).isEqualTo(right.from());
      assertThat(left.cost(left.to())).isEqualTo(right.cost(right.from()));
      assertThat(left.slope()).isGreaterThan(right.slope());
    }
  }

  private static Optional<ExactMoney> cost(Problem problem) {
    return problem.search().run().best().map(ProcurementPlan::cost);
  }

  /** Those that take no patience: one in thirty takes minutes to prove. */
  @Provide
  Arbitrary<Problem> problems() {
    return any().filter(problem -> {
      SearchResult result = problem.search().withLimits(FEW_NODES).run();
      return isProven(result.direct())
          && result.bulk().map(SearchProperties::isProven).orElse(true);
    });
  }

  private static boolean isProven(PlanOutcome outcome) {
    return outcome.status() != SearchStatus.STOPPED;
  }

  @Provide
  Arbitrary<Problem> any() {
    return Arbitraries.randomValue(random -> {
      List<Phase> phases = new ArrayList<>();
      int count = 1 + random.nextInt(4);
      for (int i = 0; i < count; i++) {
        int max = 1 + random.nextInt(10);
        Phase.Builder phase = Phase.builder()
            .id("phase-" + i)
            .workNodeDays(random.nextInt(6 * max) + (i == 0 ? 1 : 0))
            .nodes(1 + random.nextInt(max), max)
            .flexibility(Phase.Flexibility.MALLEABLE);
        for (int j = 0; j < i; j++) {
          if (random.nextInt(3) == 0) {
            phase.after("phase-" + j);
          }
        }
        if (random.nextInt(3) == 0) {
          int from = random.nextInt(15);
          phase.window(Given.days(from, from + 10 + random.nextInt(7)));
        }
        phases.add(phase.build());
      }
      List<Offer> offers = new ArrayList<>();
      offers.add(priced(Given.cloud("east", "USD 1"), 50 + random.nextInt(200)));
      offers.add(priced(Given.cloud("west", "JPY 1"), 100 + random.nextInt(200)));
      offers.add(priced(Given.bulk("JPY 1"), 50 + random.nextInt(150)));
      int from = random.nextInt(20);
      offers.add(priced(Given.cloud("late", "JPY 1"), 50 + random.nextInt(100)).toBuilder()
          .available(Given.days(from, from + 1 + random.nextInt(11)))
          .maxNodes(1 + random.nextInt(6))
          .build());
      return new Problem(Given.work(phases.toArray(Phase[]::new)), offers);
    });
  }

  /** In hundredths of a dollar, or whole yen. */
  private static Offer priced(Offer offer, int amount) {
    PricePlan plan = offer.pricePlan().orElseThrow();
    CurrencyUnit currency = plan.price().amount().orElseThrow().getCurrencyUnit();
    BigDecimal number = BigDecimal.valueOf(amount, currency.getCode().equals("USD") ? 2 : 0);
    return offer.toBuilder()
        .pricePlan(plan.withPrice(plan.price().withAmount(BigMoney.of(currency, number))))
        .build();
  }
}
