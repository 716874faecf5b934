package io.github.geniac.pricing;

import io.github.geniac.core.Allocation;
import io.github.geniac.core.Amount;
import io.github.geniac.core.BulkTerm;
import io.github.geniac.core.CommittedTerm;
import io.github.geniac.core.DayRange;
import io.github.geniac.core.FlatCharge;
import io.github.geniac.core.MonthBasis;
import io.github.geniac.core.Price;
import io.github.geniac.core.PriceTier;
import io.github.geniac.core.PriceUnit;
import io.github.geniac.core.UsageBased;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Another way to price: what each single day costs, in decimals with 60 places, from the meaning of
 * the units. Shares nothing with the pricers.
 */
final class DayByDay {

  private static final int PLACES = 60;

  private final Allocation item;
  private final DayRange research;
  private final Price price;
  private final BigDecimal most;
  private final Map<Integer, BigDecimal> perUnit = new HashMap<>();

  DayByDay(Allocation item, DayRange research) {
    this.item = item;
    this.research = research;
    this.price = item.pricePlan().orElseThrow().price();
    this.most = most();
  }

  /** The cost in the pricing currency of each day that is charged. */
  NavigableMap<LocalDate, BigDecimal> costs() {
    DayRange days = charged();
    NavigableMap<LocalDate, BigDecimal> costs = new TreeMap<>();
    days.start().datesUntil(days.end()).forEach(day -> costs.put(day, cost(day, days)));
    return costs;
  }

  private DayRange charged() {
    DayRange own = item.period().orElseThrow();
    if (item.pricePlan().orElseThrow() instanceof BulkTerm) {
      return research;
    }
    return item.pricePlan().orElseThrow() instanceof CommittedTerm committed
        ? committed.term().orElse(own)
        : own;
  }

  private BigDecimal cost(LocalDate day, DayRange days) {
    if (item.pricePlan().orElseThrow() instanceof FlatCharge flat) {
      return flat(flat, day, days);
    }
    BigDecimal units = unitsOf(day, days);
    if (item.pricePlan().orElseThrow() instanceof UsageBased usage) {
      BigDecimal used = item.utilization().orElse(BigDecimal.ONE);
      return pieces(usage, day).multiply(units).multiply(used);
    }
    BigDecimal count = item.pricePlan().orElseThrow() instanceof CommittedTerm committed
        ? committed.nodes().map(BigDecimal::valueOf).orElse(most)
        : most;
    return amount().multiply(count).multiply(units);
  }

  private BigDecimal amount() {
    return price.amount().orElseThrow().getAmount();
  }

  /** The price units of one piece on one day. */
  private BigDecimal unitsOf(LocalDate day, DayRange days) {
    PriceUnit unit = price.unit().orElseThrow();
    return switch (unit) {
      case NODE_HOUR, UNIT_HOUR -> new BigDecimal(24);
      case GPU_HOUR -> new BigDecimal(24 * 8);
      case NODE_DAY, UNIT_DAY -> BigDecimal.ONE;
      case NODE_MONTH, UNIT_MONTH ->
        price.monthBasis() == MonthBasis.HOURS_730
            ? over(24, 730)
            : over(1, lengthOfMonth(day, days.start()));
      case NODE_PERIOD, UNIT_PERIOD, UNIT -> over(1, days.days());
    };
  }

  private static BigDecimal over(long dividend, long divisor) {
    return BigDecimal.valueOf(dividend)
        .divide(BigDecimal.valueOf(divisor), PLACES, RoundingMode.HALF_EVEN);
  }

  private static LocalDate monthStart(LocalDate day, LocalDate first) {
    int month = 0;
    while (!first.plusMonths(month + 1).isAfter(day)) {
      month++;
    }
    return first.plusMonths(month);
  }

  private static long lengthOfMonth(LocalDate day, LocalDate first) {
    int month = 0;
    while (!first.plusMonths(month + 1).isAfter(day)) {
      month++;
    }
    return first.plusMonths(month + 1).toEpochDay() - first.plusMonths(month).toEpochDay();
  }

  /** What the pieces of the day cost for one unit of time, each piece priced by its number. */
  private BigDecimal pieces(UsageBased usage, LocalDate day) {
    if (item.amount().orElseThrow() instanceof Amount.Quantity quantity) {
      return quantity.quantity().multiply(amount());
    }
    return perUnit.computeIfAbsent(
        item.nodeSchedule().orElseThrow().nodesOn(day), nodes -> nodes(usage, nodes));
  }

  private BigDecimal nodes(UsageBased usage, int nodes) {
    BigDecimal sum = BigDecimal.ZERO;
    for (int piece = 1; piece <= nodes; piece++) {
      boolean all = usage.tierScope().equals(Optional.of(UsageBased.TierScope.ALL_NODES));
      sum = sum.add(tierPrice(usage.tiers(), all ? nodes : piece));
    }
    return sum;
  }

  private BigDecimal tierPrice(List<PriceTier> tiers, int number) {
    BigDecimal found = amount();
    for (PriceTier tier : tiers) {
      if (tier.fromNodes() <= number) {
        found = tier.amount().getAmount();
      }
    }
    return found;
  }

  private BigDecimal most() {
    Amount amount = item.amount().orElseThrow();
    if (amount instanceof Amount.Quantity quantity) {
      return quantity.quantity();
    }
    DayRange days = item.period().orElseThrow();
    return days.start()
        .datesUntil(days.end())
        .map(day -> item.nodeSchedule().orElseThrow().nodesOn(day))
        .map(BigDecimal::valueOf)
        .reduce(BigDecimal.ZERO, BigDecimal::max);
  }

  private BigDecimal flat(FlatCharge flat, LocalDate day, DayRange days) {
    if (flat.frequency() == FlatCharge.Frequency.ONE_TIME) {
      return amount().multiply(over(1, days.days()));
    }
    if (price.monthBasis() == MonthBasis.HOURS_730) {
      long hours = days.days() * 24L;
      long begun = hours % 730 == 0 ? hours / 730 : hours / 730 + 1;
      return amount().multiply(BigDecimal.valueOf(begun)).multiply(over(1, days.days()));
    }
    LocalDate start = monthStart(day, days.start());
    long length =
        Math.min(lengthOfMonth(day, days.start()), days.end().toEpochDay() - start.toEpochDay());
    return amount().multiply(over(1, length));
  }
}
