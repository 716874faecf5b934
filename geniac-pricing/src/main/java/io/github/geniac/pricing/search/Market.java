package io.github.geniac.pricing.search;

import io.github.geniac.core.Allocation;
import io.github.geniac.core.BulkTerm;
import io.github.geniac.core.CommittedTerm;
import io.github.geniac.core.DayRange;
import io.github.geniac.core.ExactMoney;
import io.github.geniac.core.FlatCharge;
import io.github.geniac.core.Fraction;
import io.github.geniac.core.FxAssumption;
import io.github.geniac.core.GpuNode;
import io.github.geniac.core.ItemId;
import io.github.geniac.core.Offer;
import io.github.geniac.core.OfferId;
import io.github.geniac.core.PrepaidBlock;
import io.github.geniac.core.Price;
import io.github.geniac.core.PricePlan;
import io.github.geniac.core.PriceUnit;
import io.github.geniac.core.Tranche;
import io.github.geniac.core.UnitCount;
import io.github.geniac.core.UsageBased;
import io.github.geniac.pricing.search.ExcludedOffer.Reason;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.joda.money.BigMoney;

/** What is for sale in the research period, priced in the billing currency; and what is not. */
final class Market {

  private final SearchInput input;
  private final int mostNodes;
  private final List<Supply> bulk = new ArrayList<>();
  private final List<Supply> committed = new ArrayList<>();
  private final List<Supply> byUse = new ArrayList<>();
  private final List<ExcludedOffer> excluded = new ArrayList<>();

  /**
   * Prices the offers.
   *
   * @param mostNodes as many as the work could ever use at once; offers without a limit end there
   */
  Market(SearchInput input, int mostNodes) {
    this.input = input;
    this.mostNodes = mostNodes;
    for (Offer offer : input.offers()) {
      try {
        sort(offer);
      } catch (Refused refused) {
        excluded.add(new ExcludedOffer(offer, refused.reason, refused.detail));
      }
    }
  }

  Optional<Supply> bulk() {
    return bulk.stream().findFirst();
  }

  List<Supply> committed() {
    return committed;
  }

  List<Supply> byUse() {
    return byUse;
  }

  List<ExcludedOffer> excluded() {
    return excluded;
  }

  CostUnit unit() {
    return unit(offer -> true);
  }

  /** The unit of the prices of some offers. */
  CostUnit unit(Predicate<Offer> some) {
    return CostUnit.of(
        input.billing(),
        supplies().filter(one -> some.test(one.offer())).map(Supply::price).toList());
  }

  /**
   * The offer without which costs can be counted in the largest unit, or the one of the smallest
   * unit if none of them decides that alone; nothing if there is no other.
   */
  Optional<Offer> finest() {
    List<Offer> offers = supplies().map(Supply::offer).distinct().toList();
    return offers.stream()
        .filter(offer -> offers.size() > 1)
        .min(Comparator.<Offer, BigInteger>comparing(
                offer -> unit(other -> !other.equals(offer)).parts())
            .thenComparing(offer -> unit(offer::equals).parts(), Comparator.reverseOrder())
            .thenComparing(Offer::id));
  }

  private Stream<Supply> supplies() {
    return Stream.of(bulk, committed, byUse).flatMap(List::stream);
  }

  /** {@return what a plan costs at these prices; its offers are known by their ids} */
  Fraction cost(ProcurementPlan plan) {
    Fraction cost = Fraction.ZERO;
    for (Allocation one :
        Stream.concat(plan.bulk().stream(), plan.direct().stream()).toList()) {
      OfferId id = one.offer().orElseThrow().id();
      Offer offer = input.offers().stream()
          .filter(here -> here.id().equals(id))
          .findFirst()
          .orElseThrow();
      DayRange charged = one.period().orElseThrow();
      for (Tranche tranche : one.nodeSchedule().orElseThrow().tranches()) {
        cost = cost.plus(price(offer, tranche.days(), charged).multipliedBy(tranche.nodes()));
      }
    }
    return cost;
  }

  private void sort(Offer offer) {
    if (!(offer.resource() instanceof GpuNode)) {
      throw new Refused(Reason.NO_GPU_NODE, offer.resource().label());
    }
    PricePlan plan =
        offer.pricePlan().orElseThrow(() -> new Refused(Reason.NO_PRICE, "no price plan"));
    if (offer.maxNodes().isPresent() && offer.maxNodes().get() == 0) {
      throw new Refused(Reason.NO_CAPACITY, "at most 0 nodes");
    }
    plan.accept(new Sorter(offer));
  }

  private DayRange inPeriod(DayRange days) {
    return input
        .period()
        .intersection(days)
        .orElseThrow(() -> new Refused(Reason.OUTSIDE_RESEARCH_PERIOD, days.toString()));
  }

  /** The price of one node on some days, of a charge for the whole of an offer's days. */
  private Fraction price(Offer offer, DayRange days, DayRange charged) {
    Price price = offer.pricePlan().orElseThrow().price();
    BigMoney amount = price.amount().orElseThrow(() -> new Refused(Reason.NO_PRICE, "no amount"));
    PriceUnit unit = price.unit().orElseThrow(() -> new Refused(Reason.NO_PRICE, "no unit"));
    int perNode = switch (unit) {
      case NODE_HOUR, NODE_DAY, NODE_MONTH, NODE_PERIOD -> 1;
      case GPU_HOUR -> ((GpuNode) offer.resource()).gpuCount();
      case UNIT_HOUR, UNIT_DAY, UNIT_MONTH, UNIT_PERIOD, UNIT ->
        throw new Refused(Reason.NOT_BY_NODES, unit.name());
    };
    ExactMoney cost = ExactMoney.of(amount)
        .multipliedBy(perNode)
        .multipliedBy(UnitCount.of(unit, price.monthBasis(), days, charged));
    return billed(offer, cost).amount();
  }

  private ExactMoney billed(Offer offer, ExactMoney cost) {
    if (cost.currency().equals(input.billing())) {
      return cost;
    }
    ItemId item = PlanWriter.itemOf(offer);
    List<FxAssumption> fitting = input.context().fxAssumptions().stream()
        .filter(one -> one.limitedTo().isEmpty() || one.limitedTo().contains(item))
        .filter(one -> List.of(cost.currency(), input.billing())
            .containsAll(List.of(one.base(), one.counter())))
        .toList();
    String pair = cost.currency() + "/" + input.billing();
    if (fitting.size() != 1) {
      throw new Refused(
          fitting.isEmpty() ? Reason.NO_FX_ASSUMPTION : Reason.TWO_FX_ASSUMPTIONS, pair);
    }
    return cost.convertedBy(fitting.get(0));
  }

  /** Why an offer cannot be taken; caught where offers are sorted. */
  private static final class Refused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final Reason reason;
    private final String detail;

    private Refused(Reason reason, String detail) {
      super(detail, null, false, false);
      this.reason = reason;
      this.detail = detail;
    }
  }

  /** Sorts an offer by its kind of price plan. */
  private final class Sorter implements PricePlan.Visitor<Boolean> {
    private final Offer offer;

    private Sorter(Offer offer) {
      this.offer = offer;
    }

    @Override
    public Boolean bulkTerm(BulkTerm plan) {
      if (!bulk.isEmpty()) {
        throw new IllegalArgumentException(
            "ScenarioSearch: both offer '" + bulk.get(0).offer().id() + "' and offer '" + offer.id()
                + "' are for the bulk route; there is one such price");
      }
      DayRange period = input.period();
      int cap =
          Math.min(offer.maxNodes().orElse(Integer.MAX_VALUE), input.terms().bulkCap());
      return bulk.add(new Supply(
          offer, Supply.Kind.BULK, price(offer, period, period), List.of(), cap, period, period));
    }

    @Override
    public Boolean usageBased(UsageBased plan) {
      if (!plan.tiers().isEmpty()) {
        throw new Refused(Reason.TIERED, plan.tiers().size() + " tiers");
      }
      DayRange charged = inPeriod(offer.available().orElse(input.period()));
      int capacity = offer.maxNodes().orElse(mostNodes);
      List<Supply> parts = new ArrayList<>();
      for (DayRange day = DayRange.ofDays(charged.start(), 1); ; day = next(day)) {
        Fraction price = price(offer, day, charged);
        int last = parts.size() - 1;
        if (last >= 0 && parts.get(last).price().equals(price)) {
          DayRange days = DayRange.of(parts.get(last).days().start(), day.end());
          parts.set(last, byUse(price, capacity, days, charged));
        } else {
          parts.add(byUse(price, capacity, day, charged));
        }
        if (day.end().equals(charged.end())) {
          return byUse.addAll(parts);
        }
      }
    }

    private Supply byUse(Fraction price, int capacity, DayRange days, DayRange charged) {
      return new Supply(offer, Supply.Kind.BY_USE, price, List.of(), capacity, days, charged);
    }

    private DayRange next(DayRange day) {
      return DayRange.ofDays(day.end(), 1);
    }

    @Override
    public Boolean committedTerm(CommittedTerm plan) {
      DayRange term = plan.term().or(offer::available).orElse(input.period());
      return commit(term, plan.nodes().map(nodes -> sizes(List.of(nodes))).orElseGet(this::any));
    }

    @Override
    public Boolean prepaidBlock(PrepaidBlock plan) {
      DayRange days = offer
          .available()
          .orElseThrow(() -> new Refused(Reason.NO_DAYS, "available is not stated"));
      if (!plan.lengthsInDays().isEmpty() && !plan.lengthsInDays().contains(days.days())) {
        throw new Refused(Reason.OFF_GRID, days.days() + " days");
      }
      return commit(days, plan.sizes().isEmpty() ? any() : sizes(plan.sizes()));
    }

    @Override
    public Boolean flatCharge(FlatCharge plan) {
      throw new Refused(Reason.NOT_BY_NODES, plan.frequency().name());
    }

    private boolean commit(DayRange term, List<Integer> counts) {
      return committed.add(new Supply(
          offer,
          Supply.Kind.COMMITTED,
          price(offer, term, term),
          counts,
          counts.get(counts.size() - 1),
          inPeriod(term),
          term));
    }

    private List<Integer> any() {
      int most = Math.min(mostNodes, offer.maxNodes().orElse(mostNodes));
      return IntStream.rangeClosed(0, most).boxed().toList();
    }

    /**
     * The sizes that the offer has, rising, up to the first that is enough for all of the work: it
     * may be the cheapest even if nodes of it stand idle, which those above it have more of.
     */
    private List<Integer> sizes(Collection<Integer> onSale) {
      int limit = offer.maxNodes().orElse(Integer.MAX_VALUE);
      List<Integer> counts = new ArrayList<>(List.of(0));
      for (int size : onSale) {
        int largest = counts.get(counts.size() - 1);
        if (size <= limit && largest < mostNodes) {
          counts.add(size);
        }
      }
      if (counts.size() == 1) {
        throw new Refused(Reason.ABOVE_OFFER, onSale.iterator().next() + " > " + limit);
      }
      return counts;
    }
  }
}
