package io.github.geniac.pricing;

import io.github.geniac.core.Allocation;
import io.github.geniac.core.BulkTerm;
import io.github.geniac.core.CommittedTerm;
import io.github.geniac.core.DayRange;
import io.github.geniac.core.FlatCharge;
import io.github.geniac.core.MonthBasis;
import io.github.geniac.core.NodeSchedule;
import io.github.geniac.core.OtherCompute;
import io.github.geniac.core.PrepaidBlock;
import io.github.geniac.core.Price;
import io.github.geniac.core.PricePlan;
import io.github.geniac.core.PriceTier;
import io.github.geniac.core.PriceUnit;
import io.github.geniac.core.ReferenceNodes;
import io.github.geniac.core.UsageBased;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;

/** Allocations of every kind, thrown by a seed: plans of one kind, over days around the period. */
final class PlanDice {

  private static final List<PriceUnit> NODE_UNITS = List.of(
      PriceUnit.NODE_HOUR,
      PriceUnit.NODE_DAY,
      PriceUnit.NODE_MONTH,
      PriceUnit.NODE_PERIOD,
      PriceUnit.GPU_HOUR);
  private static final List<PriceUnit> OTHER_UNITS = List.of(
      PriceUnit.UNIT_HOUR,
      PriceUnit.UNIT_DAY,
      PriceUnit.UNIT_MONTH,
      PriceUnit.UNIT_PERIOD,
      PriceUnit.UNIT);

  private final Random random;

  PlanDice(long seed) {
    random = new Random(seed);
  }

  int number(int least, int most) {
    return least + random.nextInt(most - least + 1);
  }

  boolean coin() {
    return random.nextBoolean();
  }

  <T> T one(List<T> all) {
    return all.get(random.nextInt(all.size()));
  }

  DayRange days() {
    return DayRange.ofDays(LocalDate.of(2024, 8, 25).plusDays(number(0, 270)), number(1, 260));
  }

  String amount() {
    return coin()
        ? "USD " + BigDecimal.valueOf(number(1, 200_000), 3).toPlainString()
        : "JPY " + number(1, 2_000_000);
  }

  Price.Builder price(boolean nodes) {
    return Price.builder()
        .amount(amount())
        .unit(one(nodes ? NODE_UNITS : OTHER_UNITS))
        .monthBasis(one(List.of(MonthBasis.values())));
  }

  BigDecimal fraction() {
    return BigDecimal.valueOf(number(0, 100), 2);
  }

  /** Nodes that change from day to day, with gaps. */
  NodeSchedule schedule(DayRange days) {
    NodeSchedule schedule = NodeSchedule.empty();
    for (int i = number(1, 4); i > 0; i--) {
      int from = number(0, days.days() - 1);
      DayRange some = DayRange.ofDays(days.start().plusDays(from), number(1, days.days() - from));
      schedule = schedule.plus(some, number(1, 40));
    }
    return schedule;
  }

  Allocation.Builder nodes() {
    DayRange days = days();
    Allocation.Builder builder = Allocation.builder()
        .id("item")
        .provider(Given.AMAZON)
        .resource(ReferenceNodes.AWS_P5_48XLARGE.node())
        .period(days)
        .serves("train");
    if (coin()) {
      builder.utilization(fraction());
    }
    return coin() ? builder.nodes(number(0, 100)) : builder.schedule(schedule(days));
  }

  private Allocation.Builder storage() {
    Allocation.Builder builder = Allocation.builder()
        .id("item")
        .provider(Given.AMAZON)
        .resource(OtherCompute.of(OtherCompute.Kind.STORAGE, "object storage", "TB"))
        .quantity(BigDecimal.valueOf(number(0, 5000), 1).toPlainString())
        .period(days())
        .serves("train");
    return coin() ? builder.utilization(fraction()) : builder;
  }

  /** Of any kind, with everything stated that its cost needs. */
  Allocation allocation() {
    return switch (number(0, 7)) {
      case 0 -> storage().pricePlan(UsageBased.of(price(false).build())).build();
      case 1 -> nodes().pricePlan(UsageBased.of(price(true).build())).build();
      case 2 -> nodes().pricePlan(tiered()).build();
      case 3 -> nodes().pricePlan(committed()).build();
      case 4 -> block();
      case 5 -> nodes().pricePlan(flat()).build();
      case 6 -> nodes().pricePlan(new BulkTerm(price(true).build())).build();
      default -> storage().pricePlan(new BulkTerm(price(false).build())).build();
    };
  }

  private UsageBased tiered() {
    Price price = price(true).build();
    String currency = price.amount().orElseThrow().getCurrencyUnit().getCode();
    int first = number(2, 20);
    return UsageBased.builder()
        .price(price)
        .tierScope(one(List.of(UsageBased.TierScope.values())))
        .addTiers(
            PriceTier.of(first, currency + " " + number(1, 200)),
            PriceTier.of(first + number(1, 30), currency + " " + number(1, 200)))
        .build();
  }

  /** A commitment that covers whatever the schedule holds. */
  private PricePlan committed() {
    CommittedTerm.Builder builder = CommittedTerm.builder().price(price(true).build());
    if (coin()) {
      builder.nodes(number(160, 200)).term(DayRange.parse("2024-08-01/2026-02-15"));
    }
    return builder.build();
  }

  private Allocation block() {
    return nodes()
        .nodes(number(1, 64))
        .pricePlan(PrepaidBlock.builder().price(price(true).build()).build())
        .build();
  }

  private FlatCharge flat() {
    Price price = Price.builder()
        .amount(amount())
        .monthBasis(one(List.of(MonthBasis.values())))
        .build();
    return new FlatCharge(price, one(List.of(FlatCharge.Frequency.values())));
  }
}
