package io.github.geniac.pricing.search;

import io.github.geniac.core.BulkTerm;
import io.github.geniac.core.CallTerms;
import io.github.geniac.core.CommittedTerm;
import io.github.geniac.core.DayRange;
import io.github.geniac.core.FxAssumption;
import io.github.geniac.core.MonthBasis;
import io.github.geniac.core.Offer;
import io.github.geniac.core.Phase;
import io.github.geniac.core.PrepaidBlock;
import io.github.geniac.core.Price;
import io.github.geniac.core.PricePlan;
import io.github.geniac.core.PriceUnit;
import io.github.geniac.core.Proposal;
import io.github.geniac.core.UsageBased;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.joda.money.BigMoney;
import org.joda.money.CurrencyUnit;

/**
 * A whole problem that is small enough to try everything, made from a seed: a few phases on four
 * days about the end of a month, and offers of every kind, in yen and dollars, with rates stated
 * either way round; blocks larger than the work, commitments above their own limit, offers of no
 * node, currencies without a rate, and work that cannot be done among them.
 */
record TinyProblem(Proposal proposal, List<Offer> offers, CurrencyUnit billing) {

  static final CallTerms TERMS = Given.TERMS.withResearchMonths(2).withBulkCap(3);

  private static final List<int[]> SIZES =
      List.of(new int[0], new int[] {1, 2, 4}, new int[] {4}, new int[] {8}, new int[] {2, 16});

  ScenarioSearch search() {
    return ScenarioSearch.of(proposal, TERMS).withOffers(offers).withBilling(billing);
  }

  Exhaustive exhaustive() {
    return new Exhaustive(proposal, TERMS, offers, billing);
  }

  TinyProblem with(Proposal other) {
    return new TinyProblem(other, offers, billing);
  }

  TinyProblem with(List<Offer> others) {
    return new TinyProblem(proposal, others, billing);
  }

  /** {@return the rate into the billing currency, or the price of an offer, by a seed} */
  Parameter parameter(long seed) {
    return proposal.fxAssumptions().stream()
        .filter(one -> seed % 2 == 0 && one.counter().equals(billing))
        .findFirst()
        .map(one -> Parameter.fxRate(one.base().getCode(), one.counter().getCode()))
        .orElseGet(() -> Parameter.unitPrice(
            offers.get((int) (seed / 2 % offers.size())).id().value()));
  }

  /** {@return a tenth of what is stated} */
  BigDecimal step(Parameter parameter) {
    BigDecimal stated = parameter instanceof Parameter.FxRate
        ? proposal.fxAssumptions().get(0).rate()
        : offer(parameter)
            .pricePlan()
            .orElseThrow()
            .price()
            .amount()
            .orElseThrow()
            .getAmount();
    return stated.movePointLeft(1);
  }

  private Offer offer(Parameter parameter) {
    return offers.stream()
        .filter(one -> one.id().value().equals(parameter.toString()))
        .findFirst()
        .orElseThrow();
  }

  /** {@return the same with another rate or price} */
  TinyProblem with(Parameter parameter, BigDecimal value) {
    if (parameter instanceof Parameter.FxRate) {
      FxAssumption other = proposal.fxAssumptions().get(0).withRate(value);
      return with(proposal.withFxAssumptions(other));
    }
    Offer old = offer(parameter);
    PricePlan plan = old.pricePlan().orElseThrow();
    CurrencyUnit currency = plan.price().amount().orElseThrow().getCurrencyUnit();
    Offer other = old.toBuilder()
        .pricePlan(plan.withPrice(plan.price().withAmount(BigMoney.of(currency, value))))
        .build();
    return with(offers.stream().map(one -> one == old ? other : one).toList());
  }

  static TinyProblem of(long seed) {
    return new Dice(new Random(seed * 7919 + 17)).problem();
  }

  private record Dice(Random random) {

    private TinyProblem problem() {
      int from = 28 + random.nextInt(3);
      Proposal work =
          Given.work(phases(from)).toBuilder().fxAssumptions(rates()).build();
      List<Offer> offers = new ArrayList<>();
      for (int k = 1 + random.nextInt(4); k > 0; k--) {
        offers.add(direct("offer-" + k, from));
      }
      if (random.nextInt(3) > 0) {
        offers.add(bulk());
      }
      return new TinyProblem(
          work, offers, random.nextInt(4) == 0 ? CurrencyUnit.USD : CurrencyUnit.JPY);
    }

    private <T> T any(List<T> choices) {
      return choices.get(random.nextInt(choices.size()));
    }

    private List<FxAssumption> rates() {
      return switch (random.nextInt(9)) {
        case 0 -> List.of();
        case 1, 2, 3, 4 -> List.of(FxAssumption.of("USD", "JPY", "" + (90 + random.nextInt(70))));
        default -> List.of(FxAssumption.of("JPY", "USD", "0.00" + (60 + random.nextInt(40))));
      };
    }

    private Phase[] phases(int from) {
      int count = 1 + random.nextInt(3);
      Phase[] phases = new Phase[count];
      for (int j = 0; j < count; j++) {
        Phase.Flexibility flexibility = any(List.of(Phase.Flexibility.values()));
        int max = 1 + random.nextInt(count == 3 ? 2 : 3);
        int min = flexibility == Phase.Flexibility.MALLEABLE
            ? random.nextInt(max + 1)
            : 1 + random.nextInt(max);
        int start = random.nextInt(3) == 0 ? random.nextInt(4) : 0;
        int end = random.nextInt(3) == 0 ? start + 1 + random.nextInt(4 - start) : 4;
        int least = j == 0 ? 1 : 0;
        Phase.Builder phase = Phase.builder()
            .id("phase-" + j)
            .workNodeDays(least + random.nextInt(1 + max * (end - start) * 2 / (1 + count)))
            .nodes(min, max)
            .window(Given.days(from + start, from + end))
            .flexibility(flexibility);
        for (int i = 0; i < j; i++) {
          if (random.nextInt(3) == 0) {
            phase.after("phase-" + i);
          }
        }
        phases[j] = phase.build();
      }
      return phases;
    }

    private Offer direct(String id, int from) {
      DayRange some = days(from);
      Price price = price(1);
      PricePlan plan = switch (random.nextInt(4)) {
        case 0 -> committed(price, some);
        case 1 -> PrepaidBlock.builder().price(price).addSizes(any(SIZES)).build();
        default -> UsageBased.of(price);
      };
      Offer.Builder offer = Given.offer(id, plan).toBuilder();
      if (plan instanceof PrepaidBlock || random.nextBoolean()) {
        offer.available(some);
      }
      if (random.nextBoolean()) {
        offer.maxNodes(random.nextInt(7));
      }
      return offer.build();
    }

    private CommittedTerm committed(Price price, DayRange some) {
      CommittedTerm.Builder term = CommittedTerm.builder().price(price);
      if (random.nextBoolean()) {
        term.nodes(1 + random.nextInt(6));
      }
      return random.nextBoolean() ? term.term(some).build() : term.build();
    }

    /** Some days of the research period, not always those of the work. */
    private DayRange days(int from) {
      int start = from - 3 + random.nextInt(6);
      return Given.days(start, start + 1 + random.nextInt(8));
    }

    private Offer bulk() {
      return Given.offer("bulk", new BulkTerm(price(15))).toBuilder()
          .maxNodes(1 + random.nextInt(5))
          .build();
    }

    /** Such that a node-day comes to about the same in every unit, by a divisor. */
    private Price price(int divisor) {
      PriceUnit unit = switch (random.nextInt(6)) {
        case 0 -> PriceUnit.NODE_HOUR;
        case 1 -> PriceUnit.NODE_MONTH;
        case 2 -> PriceUnit.NODE_PERIOD;
        case 3 -> PriceUnit.GPU_HOUR;
        default -> PriceUnit.NODE_DAY;
      };
      String day = switch (unit) {
        case NODE_HOUR -> "0.05";
        case NODE_MONTH -> "30";
        case NODE_PERIOD -> "5";
        case GPU_HOUR -> "0.005";
        default -> "1";
      };
      boolean dollars = random.nextBoolean();
      BigDecimal amount = new BigDecimal(day)
          .multiply(BigDecimal.valueOf(100L * (1 + random.nextInt(60)) / divisor))
          .movePointLeft(dollars ? 4 : 2);
      return Price.builder()
          .amount((dollars ? "USD " : "JPY ") + amount.toPlainString())
          .unit(unit)
          .monthBasis(any(List.of(MonthBasis.values())))
          .build();
    }
  }
}
