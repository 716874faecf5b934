package io.github.geniac.pricing;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.geniac.core.Allocation;
import io.github.geniac.core.BulkTerm;
import io.github.geniac.core.DayRange;
import io.github.geniac.core.DirectPlan;
import io.github.geniac.core.ExactMoney;
import io.github.geniac.core.Fraction;
import io.github.geniac.core.FxAssumption;
import io.github.geniac.core.ItemId;
import io.github.geniac.core.Price;
import io.github.geniac.core.PriceUnit;
import io.github.geniac.core.Proposal;
import io.github.geniac.core.Served;
import io.github.geniac.core.UsageBased;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/** The laws of costs, on exact amounts; and that rounded totals are sums of rounded lines. */
class CostLawsProperties {

  private static final int TRIES = 300;

  private static Allocation named(Allocation allocation, String id) {
    return allocation.toBuilder().id(id).build();
  }

  private static List<Allocation> several(PlanDice dice) {
    List<Allocation> all = new ArrayList<>();
    for (int i = dice.number(2, 5); i > 0; i--) {
      all.add(named(dice.allocation(), "item-" + i));
    }
    return all;
  }

  private static PlanCost priced(List<Allocation> allocations) {
    return Given.sheet(Given.proposal().directPlan(DirectPlan.of(allocations)).build())
        .direct()
        .orElseThrow();
  }

  private static ExactMoney cost(Allocation allocation) {
    return Given.priced(allocation).total().exact();
  }

  @Property(tries = TRIES, edgeCases = EdgeCasesMode.NONE)
  void costsAddUpOverAllocations(@ForAll long seed) {
    List<Allocation> all = several(new PlanDice(seed));

    assertThat(priced(all).total().exact())
        .isEqualTo(
            all.stream().map(CostLawsProperties::cost).reduce(ExactMoney::plus).orElseThrow());
  }

  @Property(tries = TRIES, edgeCases = EdgeCasesMode.NONE)
  void theOrderOfAllocationsDoesNotMatter(@ForAll long seed) {
    List<Allocation> all = several(new PlanDice(seed));
    List<Allocation> turned = new ArrayList<>(all);
    Collections.reverse(turned);

    assertThat(priced(turned).total()).isEqualTo(priced(all).total());
    assertThat(priced(turned).byFunding()).isEqualTo(priced(all).byFunding());
  }

  /** Cut at an anniversary, which is a boundary of hours, days and months alike. */
  @Property(tries = TRIES, edgeCases = EdgeCasesMode.NONE)
  void costsAddUpOverAdjoiningPeriods(@ForAll long seed) {
    PlanDice dice = new PlanDice(seed);
    DayRange whole = DayRange.ofDays(Given.PERIOD.start().minusDays(40), dice.number(70, 240));
    DayRange first = whole.firstMonths(dice.number(1, 2));
    DayRange second = DayRange.of(first.end(), whole.end());
    Price price = Price.builder()
        .amount(dice.amount())
        .unit(List.of(PriceUnit.NODE_HOUR, PriceUnit.NODE_DAY, PriceUnit.NODE_MONTH)
            .get(dice.number(0, 2)))
        .build();
    Allocation.Builder item =
        Given.nodes("item").pricePlan(UsageBased.of(price)).nodes(dice.number(1, 100));

    assertThat(cost(item.period(first).build()).plus(cost(item.period(second).build())))
        .isEqualTo(cost(item.period(whole).build()));
  }

  @Property(tries = TRIES, edgeCases = EdgeCasesMode.NONE)
  void finerChargePeriodsChangeNoExactTotal(@ForAll long seed) {
    Proposal proposal = Given.direct(new PlanDice(seed).allocation());
    PlanCost whole = Pricing.of(Given.TERMS).price(proposal).direct().orElseThrow();
    for (ChargePeriods periods : ChargePeriods.values()) {
      PlanCost cut = Pricing.of(Given.TERMS)
          .withChargePeriods(periods)
          .price(proposal)
          .direct()
          .orElseThrow();
      assertThat(cut.total().exact()).isEqualTo(whole.total().exact());
      assertThat(cut.billedTotal().exact()).isEqualTo(whole.billedTotal().exact());
      assertThat(exact(cut.byFunding())).isEqualTo(exact(whole.byFunding()));
    }
  }

  private static <K> Map<K, ExactMoney> exact(Map<K, Total> totals) {
    return totals.entrySet().stream()
        .filter(one -> !one.getValue().exact().isZero())
        .collect(Collectors.toMap(Map.Entry::getKey, one -> one.getValue().exact()));
  }

  @Property(tries = TRIES, edgeCases = EdgeCasesMode.NONE)
  void bulkCostDoesNotDependOnUse(@ForAll long seed) {
    PlanDice dice = new PlanDice(seed);
    int nodes = dice.number(1, 100);
    Price price = Given.perNodeHour(dice.amount());
    Allocation full =
        Given.bulkNodes("item").pricePlan(new BulkTerm(price)).nodes(nodes).build();
    DayRange few = dice.days();
    Allocation idle = full.toBuilder().period(few).utilization(dice.fraction()).build();

    assertThat(Given.pricedInBulk(idle).total())
        .isEqualTo(Given.pricedInBulk(full).total());
  }

  @Property(tries = TRIES, edgeCases = EdgeCasesMode.NONE)
  void billedIsEffectiveOverTheLifeOfACharge(@ForAll long seed) {
    PlanCost plan = priced(several(new PlanDice(seed)));

    assertThat(plan.billedTotal().exact()).isEqualTo(plan.total().exact());
  }

  @Property(tries = TRIES, edgeCases = EdgeCasesMode.NONE)
  void usedAndIdleMakeUpWhatIsPaidFor(@ForAll long seed) {
    assertPartsAddUp(priced(several(new PlanDice(seed))), PlanCost::byUse);
  }

  @Property(tries = TRIES, edgeCases = EdgeCasesMode.NONE)
  void eligibleAndNotAndUnknownMakeUpTheTotal(@ForAll long seed) {
    assertPartsAddUp(mixed(seed), PlanCost::byFunding);
  }

  @Property(tries = TRIES, edgeCases = EdgeCasesMode.NONE)
  void purposesMakeUpTheTotal(@ForAll long seed) {
    assertPartsAddUp(mixed(seed), PlanCost::byPurpose);
  }

  @Property(tries = TRIES, edgeCases = EdgeCasesMode.NONE)
  void kindsAndParticipantsMakeUpTheTotal(@ForAll long seed) {
    assertPartsAddUp(mixed(seed), PlanCost::byCompute);
    assertPartsAddUp(mixed(seed), PlanCost::byParticipant);
  }

  /** Some of it for work that is not subsidised, by stated shares. */
  private static PlanCost mixed(long seed) {
    PlanDice dice = new PlanDice(seed);
    List<Allocation> all = several(dice).stream()
        .map(one -> one.toBuilder()
            .serves(List.of(Served.of("train", dice.fraction().toPlainString()), Served.of("sell")))
            .build())
        .toList();
    Proposal proposal = Given.proposal()
        .addWorkloads(Given.selling())
        .addCostItems(Given.labelling().build())
        .directPlan(DirectPlan.of(all))
        .build();
    return Given.sheet(proposal).direct().orElseThrow();
  }

  private static <K> void assertPartsAddUp(PlanCost plan, Function<PlanCost, Map<K, Total>> by) {
    Map<K, Total> parts = by.apply(plan);
    ExactMoney exact = ExactMoney.zero(plan.billing());
    Money rounded = Money.zero(plan.billing());
    for (Total part : parts.values()) {
      exact = exact.plus(part.exact());
      rounded = rounded.plus(part.rounded());
    }
    assertThat(exact).isEqualTo(plan.total().exact());
    assertThat(rounded).isEqualTo(plan.total().rounded());
    assertThat(rounded)
        .isEqualTo(plan.lines().stream()
            .map(line -> line.amount().orElseThrow())
            .reduce(Money.zero(plan.billing()), Money::plus));
  }

  @Property(tries = TRIES, edgeCases = EdgeCasesMode.NONE)
  void twiceThePriceIsTwiceTheCost(@ForAll long seed) {
    Allocation once = new PlanDice(seed).allocation();
    if (!(once.pricePlan().orElseThrow() instanceof UsageBased tiered
        && !tiered.tiers().isEmpty())) {
      Price price = once.pricePlan().orElseThrow().price();
      Price twice = price.withAmount(price.amount().orElseThrow().multipliedBy(2));
      Allocation dear = once.withPricePlan(once.pricePlan().orElseThrow().withPrice(twice));

      assertThat(cost(dear)).isEqualTo(cost(once).multipliedBy(2));
    }
  }

  @Property(tries = TRIES, edgeCases = EdgeCasesMode.NONE)
  void costIsLinearInTheRate(@ForAll long seed) {
    PlanDice dice = new PlanDice(seed);
    DirectPlan plan = DirectPlan.of(several(dice));
    BigDecimal low = BigDecimal.valueOf(dice.number(1, 20_000), 2);
    BigDecimal high = low.add(BigDecimal.valueOf(dice.number(1, 20_000), 2));
    BigDecimal middle = low.add(high).divide(BigDecimal.valueOf(2));

    ExactMoney ends = at(plan, low).total().exact().plus(at(plan, high).total().exact());
    PlanCost between = at(plan, middle);
    assertThat(between.total().exact()).isEqualTo(ends.dividedBy(2));
    assertThat(between.exposure(CurrencyUnit.USD).orElseThrow().at(Fraction.of(middle)))
        .isEqualTo(between.total().exact());
    assertThat(between.exposure(CurrencyUnit.USD).orElseThrow().at(Fraction.of(low)))
        .isEqualTo(at(plan, low).total().exact());
  }

  private static PlanCost at(DirectPlan plan, BigDecimal rate) {
    Proposal proposal = Given.proposal()
        .fxAssumptions(List.of(FxAssumption.of("USD", "JPY", rate.toPlainString())))
        .directPlan(plan)
        .build();
    return Given.sheet(proposal).direct().orElseThrow();
  }

  @Property(tries = TRIES, edgeCases = EdgeCasesMode.NONE)
  void anAssumptionMayBeStatedTheOtherWayRound(@ForAll long seed) {
    Allocation item = new PlanDice(seed).allocation();
    FxAssumption inverse = FxAssumption.builder()
        .pair("JPY", "USD")
        .rate(new BigDecimal("0.008"))
        .addLimitedTo(ItemId.of("item"))
        .build();
    Proposal.Builder proposal = Given.proposal().directPlan(DirectPlan.of(item));

    assertThat(Given.sheet(proposal.fxAssumptions(List.of(inverse)).build())
            .direct()
            .orElseThrow()
            .total())
        .isEqualTo(Given.sheet(proposal
                .fxAssumptions(List.of(FxAssumption.of("USD", "JPY", "125")))
                .build())
            .direct()
            .orElseThrow()
            .total());
  }
}
