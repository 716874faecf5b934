package io.github.geniac.pricing.search;

import io.github.geniac.core.DayRange;
import io.github.geniac.core.Offer;
import io.github.geniac.core.OfferId;
import io.github.geniac.pricing.kernel.Commitment;
import io.github.geniac.pricing.kernel.GivenLoad;
import io.github.geniac.pricing.kernel.Instance;
import io.github.geniac.pricing.kernel.Levels;
import io.github.geniac.pricing.kernel.Limits;
import io.github.geniac.pricing.kernel.MeritOrder;
import io.github.geniac.pricing.kernel.Outcome;
import io.github.geniac.pricing.kernel.Solution;
import io.github.geniac.pricing.kernel.Solver;
import io.github.geniac.pricing.kernel.Spot;
import io.github.geniac.pricing.kernel.Task;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/**
 * A search translated to the kernel's integers, and the way back. Ticks are the days of the
 * research period; costs are in a {@link CostUnit} of which every price is a whole number.
 */
final class Program {

  private final SearchInput input;
  private final Work work;
  private final Market market;
  private final List<Screening.PoolRun> runs;
  private final List<ExcludedOffer> excluded;
  private final CostUnit unit;
  private final List<Task> tasks;

  private Program(
      SearchInput input,
      Work work,
      Market market,
      List<Screening.PoolRun> runs,
      List<ExcludedOffer> excluded) {
    this.input = input;
    this.work = work;
    this.market = market;
    this.runs = runs;
    this.excluded = excluded;
    this.unit = market.unit();
    this.tasks = work.tasks(input);
  }

  static Program of(SearchInput input) {
    Work work = Work.of(input);
    Market all = new Market(input, work.mostNodes());
    Screening screening = new Screening(input, all);
    List<ExcludedOffer> excluded = new ArrayList<>(all.excluded());
    excluded.addAll(screening.excluded());
    List<Offer> offers = new ArrayList<>(screening.accepted());
    while (true) {
      Market market = new Market(input.withOffers(offers), work.mostNodes());
      List<Screening.PoolRun> runs = market.bulk().isPresent() ? screening.runs() : List.of();
      Program program = new Program(input, work, market, runs, List.copyOf(excluded));
      Optional<Offer> finest = program.fits() ? Optional.empty() : market.finest();
      if (finest.isEmpty()) {
        return program;
      }
      offers.remove(finest.get());
      excluded.add(new ExcludedOffer(
          finest.get(),
          ExcludedOffer.Reason.TOO_FINE,
          market.unit(finest.get()::equals).toString()));
    }
  }

  /** Whether the kernel's numbers hold every cost. */
  private boolean fits() {
    try {
      direct();
      bulk();
      return true;
    } catch (ArithmeticException e) {
      return false;
    }
  }

  /** The same work and the same offers at other prices; what may be taken does not hang on them. */
  Program repriced(SearchInput other) {
    List<OfferId> kept = offers();
    SearchInput same = other.withOffers(
        other.offers().stream().filter(offer -> kept.contains(offer.id())).toList());
    return new Program(same, work, new Market(same, work.mostNodes()), runs, excluded);
  }

  /** The same search with all work done before a day; empty if a phase could not even start. */
  Optional<Program> endingBy(LocalDate end) {
    DayRange period = input.period();
    return work.endingBy(end, period)
        .map(earlier -> new Program(input, earlier, market, runs, excluded));
  }

  private List<OfferId> offers() {
    return input.offers().stream()
        .map(offer -> offer.id())
        .filter(id -> excluded.stream().noneMatch(one -> one.offer().id().equals(id)))
        .toList();
  }

  SearchInput input() {
    return input;
  }

  Work work() {
    return work;
  }

  Market market() {
    return market;
  }

  CostUnit unit() {
    return unit;
  }

  List<ExcludedOffer> excluded() {
    return excluded;
  }

  /** The work on direct offers alone. */
  Instance direct() {
    return instance(0, 0, true);
  }

  /** The work on at least one bulk node: an instance for each run of counts that may be taken. */
  List<Instance> bulk() {
    return runs.stream()
        .map(run -> instance(run.min(), run.max(), run.besideDirect()))
        .toList();
  }

  /** A load that is given is priced level by level; all else is for the solver. */
  Outcome solve(Instance instance, Limits limits) {
    if (!work.isLoad() || !instance.isUniform()) {
      return Solver.solve(instance, limits);
    }
    List<Solution.Run> runs = new ArrayList<>();
    for (Task task : instance.tasks()) {
      runs.add(new Solution.Run(
          task.release(), Collections.nCopies(task.deadline() - task.release(), task.max())));
    }
    int[] load = new Solution(0, 0, List.of(), runs).load(instance.ticks());
    Outcome found = GivenLoad.solve(
        Levels.of(load),
        MeritOrder.of(instance),
        instance.poolMin(),
        instance.poolCap(),
        instance.poolPrice());
    return new Outcome(
        found.status(),
        found.tier(),
        found.best().map(one -> new Solution(one.cost(), one.pool(), List.of(), runs)),
        found.bound(),
        found.curve(),
        found.explored(),
        found.pruned());
  }

  private Instance instance(int min, int max, boolean direct) {
    long poolPrice = market.bulk().map(supply -> unit.units(supply.price())).orElse(0L);
    List<Spot> spots = new ArrayList<>();
    List<Commitment> commitments = new ArrayList<>();
    for (Supply one : direct ? market.byUse() : List.<Supply>of()) {
      spots.add(new Spot(
          one.offer().id().value(),
          unit.units(one.price()),
          Math.min(one.capacity(), work.mostNodes()),
          input.tick(one.days().start()),
          input.tick(one.days().end())));
    }
    for (Supply one : market.committed()) {
      commitments.add(new Commitment(
          one.offer().id().value(),
          unit.units(one.price()),
          direct ? one.counts() : List.of(0),
          input.tick(one.days().start()),
          input.tick(one.days().end())));
    }
    try {
      return new Instance(input.period().days(), min, max, poolPrice, tasks, spots, commitments);
    } catch (ArithmeticException e) {
      throw new ArithmeticException("ScenarioSearch: what this work could cost at most does not fit"
          + " the search's arithmetic, which counts in parts of " + unit
          + "; state prices and rates with fewer decimals, or fewer nodes");
    }
  }

  ProcurementPlan scenario(Solution solution) {
    return new PlanWriter(input, work, market).scenario(solution, unit);
  }
}
