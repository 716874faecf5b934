package io.github.geniac.pricing.search;

import io.github.geniac.core.Allocation;
import io.github.geniac.core.DayRange;
import io.github.geniac.core.ItemId;
import io.github.geniac.core.NodeSchedule;
import io.github.geniac.core.Offer;
import io.github.geniac.core.OfferId;
import io.github.geniac.core.OrganizationId;
import io.github.geniac.core.Participant;
import io.github.geniac.core.PhaseId;
import io.github.geniac.core.Proposal;
import io.github.geniac.core.Served;
import io.github.geniac.core.Tranche;
import io.github.geniac.core.WorkloadId;
import io.github.geniac.pricing.kernel.Solution;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Writes a solution as allocations. On each day the nodes at work are put on what is paid anyway,
 * the bulk nodes first, and then on the cheapest offers by use; phases take their places in order.
 */
final class PlanWriter {

  /** Shares and utilizations are cut to a millionth. */
  private static final int DECIMALS = 6;

  private final SearchInput input;
  private final Work work;
  private final Market market;

  PlanWriter(SearchInput input, Work work, Market market) {
    this.input = input;
    this.work = work;
    this.market = market;
  }

  /** What an item that takes up an offer is called; the same offer may stand in both plans. */
  static ItemId itemOf(Offer offer) {
    return ItemId.of(offer.id().value());
  }

  /** What a direct item is called in the plan that has bulk nodes. */
  static ItemId besideBulk(ItemId item) {
    return ItemId.of(item + "-beside-bulk");
  }

  ProcurementPlan scenario(Solution solution, CostUnit unit) {
    Books books = new Books(solution);
    List<Allocation> bulk = new ArrayList<>();
    List<Allocation> direct = new ArrayList<>();
    market
        .bulk()
        .filter(supply -> solution.pool() > 0)
        .ifPresent(supply -> bulk.add(allocation(supply, books)
            .nodes(solution.pool())
            .period(supply.days())
            .signatory(signatory(input.context()))
            .utilization(books.utilization(supply, solution.pool()))
            .build()));
    for (int k = 0; k < market.committed().size(); k++) {
      Supply supply = market.committed().get(k);
      int count = solution.commitments().get(k);
      if (count > 0) {
        direct.add(
            allocation(supply, books).nodes(count).period(supply.charged()).build());
      }
    }
    Map<OfferId, Supply> byUse = new LinkedHashMap<>();
    market.byUse().forEach(supply -> byUse.putIfAbsent(supply.offer().id(), supply));
    for (Supply supply : byUse.values()) {
      NodeSchedule use = books.use(supply.offer());
      if (!use.isEmpty()) {
        direct.add(
            allocation(supply, books).schedule(use).period(supply.charged()).build());
      }
    }
    return new ProcurementPlan(
        solution.pool(), bulk, direct, books.phases(), unit.money(solution.cost()));
  }

  private Allocation.Builder allocation(Supply supply, Books books) {
    return Allocation.builder()
        .id(books.item(supply))
        .taking(supply.offer())
        .serves(books.served(supply.offer()));
  }

  /** Who signs is a fact of the proposal: as its bulk plan says, or the only one who could. */
  static Optional<OrganizationId> signatory(Proposal context) {
    Optional<OrganizationId> stated = context.bulkPlan().stream()
        .flatMap(plan -> plan.bulk().stream())
        .flatMap(one -> one.signatory().stream())
        .findFirst();
    List<Participant> all = context.participants();
    return stated.isPresent() || all.size() != 1
        ? stated
        : Optional.of(all.get(0).organization().id());
  }

  /** Who runs where on which day. */
  private final class Books {
    private final Map<PhaseId, List<Tranche>> phases = new LinkedHashMap<>();
    private final Map<OfferId, List<Tranche>> uses = new LinkedHashMap<>();
    private final Map<OfferId, Map<Integer, Long>> nodeDays = new LinkedHashMap<>();
    private final List<Supply> merit = new ArrayList<>();
    private final Solution solution;

    private Books(Solution solution) {
      this.solution = solution;
      market.bulk().ifPresent(merit::add);
      merit.addAll(market.committed());
      market.byUse().stream().sorted(Comparator.comparing(Supply::price)).forEach(merit::add);
      for (DayRange day = DayRange.ofDays(input.period().start(), 1);
          input.period().encloses(day);
          day = DayRange.ofDays(day.end(), 1)) {
        day(day);
      }
    }

    private void day(DayRange day) {
      int tick = input.tick(day.start());
      int[] open = new int[work.phases().size()];
      for (int j = 0; j < open.length; j++) {
        Solution.Run run = solution.runs().get(j);
        if (run.start() <= tick && tick < run.end()) {
          open[j] = run.nodes().get(tick - run.start());
          add(phases, work.phases().get(j).id(), day, open[j]);
        }
      }
      for (Supply supply : merit) {
        if (supply.days().encloses(day)) {
          take(supply, day, open);
        }
      }
    }

    private void take(Supply supply, DayRange day, int[] open) {
      int left = capacity(supply);
      for (int j = 0; j < open.length && left > 0; j++) {
        int nodes = Math.min(left, open[j]);
        if (nodes > 0) {
          open[j] -= nodes;
          left -= nodes;
          add(uses, supply.offer().id(), day, nodes);
          nodeDays
              .computeIfAbsent(supply.offer().id(), id -> new TreeMap<>())
              .merge(j, (long) nodes, Long::sum);
        }
      }
    }

    private int capacity(Supply supply) {
      return switch (supply.kind()) {
        case BULK -> solution.pool();
        case COMMITTED -> solution.commitments().get(market.committed().indexOf(supply));
        case BY_USE -> supply.capacity();
      };
    }

    private static <K> void add(Map<K, List<Tranche>> map, K key, DayRange day, int nodes) {
      map.computeIfAbsent(key, one -> new ArrayList<>()).add(Tranche.of(day, nodes));
    }

    private ItemId item(Supply supply) {
      ItemId item = itemOf(supply.offer());
      boolean beside = solution.pool() > 0 && supply.kind() != Supply.Kind.BULK;
      return beside ? besideBulk(item) : item;
    }

    private NodeSchedule use(Offer offer) {
      return NodeSchedule.sum(uses.getOrDefault(offer.id(), List.of()));
    }

    private Map<PhaseId, NodeSchedule> phases() {
      Map<PhaseId, NodeSchedule> all = new LinkedHashMap<>();
      work.phases()
          .forEach(phase ->
              all.put(phase.id(), NodeSchedule.sum(phases.getOrDefault(phase.id(), List.of()))));
      return all;
    }

    private BigDecimal utilization(Supply supply, int nodes) {
      return ratio(use(supply.offer()).nodeDays(), (long) nodes * supply.days().days());
    }

    /** The workloads that run there; the last one takes what the shares of the others leave. */
    private List<Served> served(Offer offer) {
      Map<WorkloadId, Long> totals = new LinkedHashMap<>();
      Map<Integer, Long> own = nodeDays.getOrDefault(offer.id(), Map.of());
      own.forEach((j, days) ->
          work.workloads().get(j).forEach(workload -> totals.merge(workload, days, Long::sum)));
      boolean jointly =
          own.keySet().stream().anyMatch(j -> work.workloads().get(j).size() != 1);
      long all = own.values().stream().mapToLong(Long::longValue).sum();
      List<Served> served = new ArrayList<>();
      totals.forEach((workload, days) -> {
        boolean rest = jointly || served.size() == totals.size() - 1;
        served.add(new Served(workload, rest ? Optional.empty() : Optional.of(ratio(days, all))));
      });
      return served;
    }

    private static BigDecimal ratio(long part, long whole) {
      return BigDecimal.valueOf(part)
          .divide(BigDecimal.valueOf(whole), DECIMALS, RoundingMode.DOWN);
    }
  }
}
