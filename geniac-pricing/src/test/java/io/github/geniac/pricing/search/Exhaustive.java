package io.github.geniac.pricing.search;

import io.github.geniac.core.BulkTerm;
import io.github.geniac.core.CallTerms;
import io.github.geniac.core.CommittedTerm;
import io.github.geniac.core.DayRange;
import io.github.geniac.core.Fraction;
import io.github.geniac.core.FxAssumption;
import io.github.geniac.core.GpuNode;
import io.github.geniac.core.MonthBasis;
import io.github.geniac.core.Offer;
import io.github.geniac.core.Phase;
import io.github.geniac.core.PhaseId;
import io.github.geniac.core.PrepaidBlock;
import io.github.geniac.core.Price;
import io.github.geniac.core.PricePlan;
import io.github.geniac.core.PriceUnit;
import io.github.geniac.core.Proposal;
import io.github.geniac.core.UsageBased;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.joda.money.CurrencyUnit;

/**
 * The least cost of a tiny problem by trying every run of every phase, every count of every offer
 * and every count of bulk nodes, day by day. Works on the same proposals and offers as the search
 * and shares nothing with it, nor with the pricing of cost sheets: a node-day's price is worked out
 * from the price plan here.
 *
 * <p>All windows have to lie within eight days, and phases to come after those they follow; no more
 * than 15 nodes at once.
 */
final class Exhaustive {

  private final Proposal proposal;
  private final CallTerms terms;
  private final List<Offer> offers;
  private final CurrencyUnit billing;
  private final List<Phase> phases;
  private final LocalDate first;
  private final int days;

  /** Loads that do the work, a day in four bits. */
  private final Set<Long> loads;

  Exhaustive(Proposal proposal, CallTerms terms, List<Offer> offers, CurrencyUnit billing) {
    this.proposal = proposal;
    this.terms = terms;
    this.offers = offers;
    this.billing = billing;
    this.phases = proposal.workloads().stream()
        .flatMap(workload -> workload.phases().stream())
        .toList();
    List<DayRange> windows =
        phases.stream().map(phase -> phase.window().orElseThrow()).toList();
    this.first = windows.stream().map(DayRange::start).min(LocalDate::compareTo).orElseThrow();
    LocalDate end =
        windows.stream().map(DayRange::end).max(LocalDate::compareTo).orElseThrow();
    this.days = Math.toIntExact(ChronoUnit.DAYS.between(first, end));
    this.loads = loads();
  }

  /** An offer as it is on sale on the days of the work. */
  private record Sale(
      Offer offer,
      List<Integer> counts,
      int capacity,
      DayRange open,
      List<Fraction> priceByDay,
      Fraction priceOfAll) {}

  /** {@return whether any number of nodes does the work} */
  boolean fitsTheDays() {
    return !loads.isEmpty();
  }

  /** {@return whether there is a bulk price in a known currency} */
  boolean hasBulk() {
    return sales().stream().anyMatch(Exhaustive::isBulk);
  }

  /** {@return the least cost of all; empty if there is no plan} */
  Optional<Fraction> cost() {
    return IntStream.rangeClosed(0, mostBulk())
        .boxed()
        .flatMap(nodes -> cost(nodes).stream())
        .min(Fraction::compareTo);
  }

  /** {@return the least cost with at least one bulk node} */
  Optional<Fraction> bulkCost() {
    return IntStream.rangeClosed(1, mostBulk())
        .boxed()
        .flatMap(nodes -> cost(nodes).stream())
        .min(Fraction::compareTo);
  }

  /** {@return the most bulk nodes on sale} */
  int mostBulk() {
    return sales().stream()
        .filter(Exhaustive::isBulk)
        .mapToInt(sale -> Math.min(sale.capacity(), terms.bulkCap()))
        .findFirst()
        .orElse(0);
  }

  /** {@return the least cost with so many bulk nodes; empty if there is no plan} */
  Optional<Fraction> cost(int bulkNodes) {
    List<Sale> sales = sales();
    int[] paid = new int[days];
    Arrays.fill(paid, bulkNodes);
    Fraction bulk = sales.stream()
        .filter(Exhaustive::isBulk)
        .findFirst()
        .map(sale -> sale.priceOfAll().multipliedBy(bulkNodes))
        .orElse(Fraction.ZERO);
    List<Sale> committed =
        sales.stream().filter(sale -> !sale.counts().isEmpty()).toList();
    return withCommitments(sales, committed, paid, bulk);
  }

  private Optional<Fraction> withCommitments(
      List<Sale> sales, List<Sale> left, int[] paid, Fraction cost) {
    if (left.isEmpty()) {
      return byUse(sales, paid).map(cost::plus);
    }
    Sale sale = left.get(0);
    Optional<Fraction> least = Optional.empty();
    for (int count : sale.counts()) {
      int[] more = paid.clone();
      for (int t = 0; t < days; t++) {
        more[t] += sale.open().contains(first.plusDays(t)) ? count : 0;
      }
      least = Stream.concat(
              least.stream(),
              withCommitments(
                  sales,
                  left.subList(1, left.size()),
                  more,
                  cost.plus(sale.priceOfAll().multipliedBy(count)))
                  .stream())
          .min(Fraction::compareTo);
    }
    return least;
  }

  /** The cheapest load where so many nodes are paid already: each day's nodes in order of price. */
  private Optional<Fraction> byUse(List<Sale> sales, int[] paid) {
    List<List<Fraction>> byNodes = new ArrayList<>();
    for (int t = 0; t < days; t++) {
      LocalDate day = first.plusDays(t);
      int tick = t;
      List<Fraction> costs = new ArrayList<>(List.of(Fraction.ZERO));
      sales.stream()
          .filter(
              sale -> sale.counts().isEmpty() && !isBulk(sale) && sale.open().contains(day))
          .sorted((a, b) -> a.priceByDay().get(tick).compareTo(b.priceByDay().get(tick)))
          .forEach(sale -> {
            for (int node = 0; node < Math.min(15, sale.capacity()); node++) {
              costs.add(costs.get(costs.size() - 1).plus(sale.priceByDay().get(tick)));
            }
          });
      byNodes.add(costs);
    }
    Set<List<Integer>> seen = new HashSet<>();
    return loads.stream()
        .map(load -> above(load, paid))
        .filter(seen::add)
        .filter(above ->
            IntStream.range(0, days).allMatch(t -> above.get(t) < byNodes.get(t).size()))
        .map(above -> IntStream.range(0, days)
            .mapToObj(t -> byNodes.get(t).get(above.get(t)))
            .reduce(Fraction.ZERO, Fraction::plus))
        .min(Fraction::compareTo);
  }

  private List<Integer> above(long load, int[] paid) {
    return IntStream.range(0, days)
        .mapToObj(t -> Math.max(0, (int) (load >> (4 * t) & 15) - paid[t]))
        .toList();
  }

  private static boolean isBulk(Sale sale) {
    return sale.offer().pricePlan().orElseThrow() instanceof BulkTerm;
  }

  /** {@return the ids of the offers that can be taken} */
  List<String> onSale() {
    return sales().stream().map(sale -> sale.offer().id().value()).toList();
  }

  private List<Sale> sales() {
    return offers.stream().flatMap(offer -> sale(offer).stream()).toList();
  }

  private Optional<Sale> sale(Offer offer) {
    PricePlan plan = offer.pricePlan().orElseThrow();
    int most = offer.maxNodes().orElse(Integer.MAX_VALUE);
    DayRange open = plan instanceof BulkTerm
        ? terms.researchPeriod()
        : plan instanceof CommittedTerm term && term.term().isPresent()
            ? term.term().get()
            : offer.available().orElse(terms.researchPeriod());
    List<Integer> counts = new ArrayList<>();
    if (plan instanceof CommittedTerm term) {
      counts.addAll(term.nodes().map(List::of).orElse(upTo(most)));
    } else if (plan instanceof PrepaidBlock block) {
      counts.addAll(block.sizes().isEmpty() ? upTo(most) : block.sizes());
    }
    counts.removeIf(count -> count > most);
    boolean sold =
        most > 0 && (plan instanceof UsageBased || plan instanceof BulkTerm || !counts.isEmpty());
    if (!sold || rate(plan.price()).isEmpty()) {
      return Optional.empty();
    }
    if (!counts.isEmpty()) {
      counts.add(0, 0);
    }
    List<Fraction> byDay = first
        .datesUntil(first.plusDays(days))
        .map(day -> price(offer, open, day))
        .toList();
    Fraction all = open.start()
        .datesUntil(open.end())
        .map(day -> price(offer, open, day))
        .reduce(Fraction.ZERO, Fraction::plus);
    return Optional.of(new Sale(offer, counts, most, open, byDay, all));
  }

  /** {@return as many as all phases could use at once; more are of no use} */
  int mostNodes() {
    return phases.stream().mapToInt(phase -> phase.nodes().max()).sum();
  }

  private List<Integer> upTo(int most) {
    return IntStream.rangeClosed(1, Math.min(most, mostNodes())).boxed().toList();
  }

  /** The price of a node on a day, in the billing currency. */
  private Fraction price(Offer offer, DayRange open, LocalDate day) {
    Price price = offer.pricePlan().orElseThrow().price();
    Fraction amount = Fraction.of(price.amount().orElseThrow().getAmount());
    PriceUnit unit = price.unit().orElseThrow();
    Fraction units = switch (unit) {
      case NODE_HOUR -> Fraction.of(24);
      case GPU_HOUR -> Fraction.of(24L * ((GpuNode) offer.resource()).gpuCount());
      case NODE_DAY -> Fraction.ONE;
      case NODE_MONTH ->
        price.monthBasis() == MonthBasis.ANNIVERSARY
            ? Fraction.of(1, monthOf(day, open.start()))
            : Fraction.of(24, 730);
      case NODE_PERIOD -> Fraction.of(1, ChronoUnit.DAYS.between(open.start(), open.end()));
      default -> throw new IllegalArgumentException(unit.name());
    };
    return amount.multipliedBy(units).multipliedBy(rate(price).orElseThrow());
  }

  /** The days of the month, counted from an anchor, in which a day lies. */
  private static long monthOf(LocalDate day, LocalDate anchor) {
    int month = 0;
    while (!anchor.plusMonths(month + 1).isAfter(day)) {
      month++;
    }
    return ChronoUnit.DAYS.between(anchor.plusMonths(month), anchor.plusMonths(month + 1));
  }

  /** What one unit of the price's currency is in the billing currency. */
  private Optional<Fraction> rate(Price price) {
    CurrencyUnit currency = price.amount().orElseThrow().getCurrencyUnit();
    if (currency.equals(billing)) {
      return Optional.of(Fraction.ONE);
    }
    for (FxAssumption one : proposal.fxAssumptions()) {
      Fraction rate = Fraction.of(one.rate());
      if (one.base().equals(currency) && one.counter().equals(billing)) {
        return Optional.of(rate);
      }
      if (one.base().equals(billing) && one.counter().equals(currency)) {
        return Optional.of(Fraction.ONE.dividedBy(rate));
      }
    }
    return Optional.empty();
  }

  /** Phase by phase: the loads so far, each with the days on which the phases so far have ended. */
  private Set<Long> loads() {
    Set<Long> states = Set.of(0L);
    for (int j = 0; j < phases.size(); j++) {
      Phase phase = phases.get(j);
      List<Long> runs = runs(phase, j);
      Set<Long> longer = new HashSet<>();
      for (long state : states) {
        for (long run : runs) {
          if (phase.workNodeDays() == 0 || start(run) >= earliest(state, phase)) {
            longer.add(state + (run & ~(15L << 60)));
          }
        }
      }
      states = longer;
    }
    Set<Long> found = new HashSet<>();
    states.forEach(state -> found.add(state & (1L << (4 * days)) - 1));
    return found;
  }

  /** Where a state keeps the end of a phase; a run keeps its start in the highest four bits. */
  private int place(int phase) {
    return 32 + 4 * phase;
  }

  private static int start(long run) {
    return (int) (run >>> 60);
  }

  /** The end of the latest phase before a phase; those without work hand theirs on. */
  private int earliest(long state, Phase phase) {
    int latest = 0;
    for (PhaseId id : phase.predecessors()) {
      int i = phases.stream().map(Phase::id).toList().indexOf(id);
      latest = Math.max(
          latest,
          phases.get(i).workNodeDays() == 0
              ? earliest(state, phases.get(i))
              : (int) (state >> place(i) & 15));
    }
    return latest;
  }

  private List<Long> runs(Phase phase, int index) {
    if (phase.workNodeDays() == 0) {
      return List.of(0L);
    }
    DayRange window = phase.window().orElseThrow();
    int from = Math.toIntExact(ChronoUnit.DAYS.between(first, window.start()));
    int to = Math.toIntExact(ChronoUnit.DAYS.between(first, window.end()));
    List<Long> runs = new ArrayList<>();
    for (int start = from; start < to; start++) {
      grow(phase, index, to, start, start, 0, 0, runs);
    }
    return runs;
  }

  /** Adds a day to a run, on any number of nodes that the phase may have, until it ends. */
  private void grow(
      Phase phase, int index, int to, int start, int day, long load, long done, List<Long> runs) {
    if (done >= phase.workNodeDays()) {
      runs.add(load | (long) day << place(index) | (long) start << 60);
    }
    if (day == to) {
      return;
    }
    boolean rigid = phase.flexibility() == Phase.Flexibility.RIGID;
    for (int nodes = rigid ? phase.nodes().max() : phase.nodes().min();
        nodes <= phase.nodes().max();
        nodes++) {
      boolean constant = phase.flexibility() != Phase.Flexibility.MALLEABLE;
      if (!constant || day == start || nodes == (load >> (4 * start) & 15)) {
        grow(
            phase, index, to, start, day + 1, load | (long) nodes << (4 * day), done + nodes, runs);
      }
    }
  }
}
