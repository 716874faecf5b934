package io.github.geniac.pricing.whatif;

import io.github.geniac.core.Allocation;
import io.github.geniac.core.BulkPlan;
import io.github.geniac.core.BulkTerm;
import io.github.geniac.core.CallTerms;
import io.github.geniac.core.CommittedTerm;
import io.github.geniac.core.CostItem;
import io.github.geniac.core.DayRange;
import io.github.geniac.core.DirectPlan;
import io.github.geniac.core.FlatCharge;
import io.github.geniac.core.FxAssumption;
import io.github.geniac.core.MonthBasis;
import io.github.geniac.core.NodeSchedule;
import io.github.geniac.core.OtherCompute;
import io.github.geniac.core.PrepaidBlock;
import io.github.geniac.core.Price;
import io.github.geniac.core.PricePlan;
import io.github.geniac.core.PriceTier;
import io.github.geniac.core.PriceUnit;
import io.github.geniac.core.Proposal;
import io.github.geniac.core.ReferenceNodes;
import io.github.geniac.core.StatedCost;
import io.github.geniac.core.UsageBased;
import io.github.geniac.pricing.ChargePeriods;
import io.github.geniac.pricing.Pricing;
import io.github.geniac.pricing.Rounding;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;

/** Proposals with every kind of price plan, by a seed; all costs are known. */
final class RandomPlans {

  static final CallTerms TERMS = CallTerms.startingOn(LocalDate.of(2024, 10, 15));
  private static final DayRange PERIOD = TERMS.researchPeriod();
  private static final List<PriceUnit> NODE_UNITS = List.of(
      PriceUnit.NODE_HOUR,
      PriceUnit.NODE_DAY,
      PriceUnit.NODE_MONTH,
      PriceUnit.NODE_PERIOD,
      PriceUnit.GPU_HOUR);

  private final Random random;

  RandomPlans(long seed) {
    this.random = new Random(seed);
  }

  static WhatIf whatIf(long seed) {
    RandomPlans plans = new RandomPlans(seed);
    return WhatIf.of(plans.pricing(), plans.proposal());
  }

  private Pricing pricing() {
    List<RoundingMode> modes = List.of(
        RoundingMode.DOWN,
        RoundingMode.UP,
        RoundingMode.HALF_UP,
        RoundingMode.HALF_DOWN,
        RoundingMode.HALF_EVEN,
        RoundingMode.CEILING,
        RoundingMode.FLOOR);
    Rounding rounding =
        random.nextInt(3) > 0 ? Rounding.TRUNCATED : Rounding.of(-random.nextInt(4), any(modes));
    return Pricing.of(TERMS)
        .withRounding(rounding)
        .withChargePeriods(any(List.of(ChargePeriods.values())));
  }

  /** A direct plan whose "gpu" has a price to shift, and a bulk plan. */
  private Proposal proposal() {
    Allocation gpu = allocation("gpu", any(List.of("USD", "JPY")));
    Allocation other = allocation("other", "USD");
    Allocation bulk = Allocation.builder()
        .id("bulk")
        .resource(ReferenceNodes.AWS_P5_48XLARGE.node())
        .nodes(1 + random.nextInt(100))
        .period(PERIOD)
        .pricePlan(new BulkTerm(price(any(List.of("USD", "JPY")), any(NODE_UNITS))))
        .build();
    Allocation disk = Allocation.builder()
        .id("disk")
        .resource(OtherCompute.of(OtherCompute.Kind.STORAGE, "object storage", "TB"))
        .quantity(decimal(2_000, 1).toPlainString())
        .period(days())
        .pricePlan(UsageBased.of(price("USD", PriceUnit.UNIT_MONTH)))
        .build();
    return Proposal.builder()
        .directPlan(DirectPlan.of(gpu, other, disk))
        .bulkPlan(BulkPlan.builder().addBulk(bulk).addDirect(other).build())
        .addCostItems(CostItem.builder()
            .id("data")
            .category(CostItem.Category.DATA_PREPARATION)
            .cost(StatedCost.of("USD " + decimal(100_000, 2)))
            .build())
        .addFxAssumptions(FxAssumption.of("USD", "JPY", decimal(16_000, 2).toPlainString()))
        .build();
  }

  private Allocation allocation(String id, String currency) {
    DayRange days = days();
    Allocation.Builder builder = Allocation.builder()
        .id(id)
        .resource(ReferenceNodes.AWS_P5_48XLARGE.node())
        .period(days)
        .pricePlan(plan(currency))
        .utilization(decimal(100, 2));
    return random.nextInt(4) > 0
        ? builder.nodes(1 + random.nextInt(64)).build()
        : builder.schedule(NodeSchedule.of(days, 1 + random.nextInt(9))).build();
  }

  private PricePlan plan(String currency) {
    return switch (random.nextInt(6)) {
      case 0 -> CommittedTerm.builder().price(price(currency, any(NODE_UNITS))).build();
      case 1 -> PrepaidBlock.builder().price(price(currency, any(NODE_UNITS))).build();
      case 2 ->
        new FlatCharge(
            Price.builder().amount(amount(currency)).build(),
            any(List.of(FlatCharge.Frequency.values())));
      case 3 ->
        UsageBased.builder()
            .price(price(currency, any(NODE_UNITS)))
            .tierScope(any(List.of(UsageBased.TierScope.values())))
            .addTiers(PriceTier.of(5, amount(currency)), PriceTier.of(20, amount(currency)))
            .build();
      default -> UsageBased.of(price(currency, any(NODE_UNITS)));
    };
  }

  private Price price(String currency, PriceUnit unit) {
    return Price.builder()
        .amount(amount(currency))
        .unit(unit)
        .monthBasis(any(List.of(MonthBasis.values())))
        .build();
  }

  private String amount(String currency) {
    return currency + " " + decimal(20_000, currency.equals("JPY") ? 0 : 2).toPlainString();
  }

  private DayRange days() {
    int start = random.nextInt(120);
    return DayRange.ofDays(PERIOD.start().plusDays(start), 1 + random.nextInt(90));
  }

  /** Above 0. */
  BigDecimal decimal(int below, int scale) {
    return BigDecimal.valueOf(1 + random.nextInt(below), scale);
  }

  <T> T any(List<T> things) {
    return things.get(random.nextInt(things.size()));
  }

  int below(int limit) {
    return random.nextInt(limit);
  }
}
