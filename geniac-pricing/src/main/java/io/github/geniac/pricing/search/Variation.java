package io.github.geniac.pricing.search;

import io.github.geniac.core.FxAssumption;
import io.github.geniac.core.Offer;
import io.github.geniac.core.Phase;
import io.github.geniac.core.Price;
import io.github.geniac.core.PricePlan;
import io.github.geniac.core.Workload;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.joda.money.BigMoney;
import org.joda.money.CurrencyUnit;

/**
 * Reads and changes the parameter of a search. The more of it, the dearer any plan is: an FX rate
 * says how much of the billing currency another one costs.
 */
record Variation(SearchInput input, Parameter parameter) {

  /**
   * Refuses what the search has not, and a rate stated the other way round: of that, costs are a
   * sum of a constant and an inverse, so that no crossing of straight lines is a breakpoint.
   */
  Variation {
    stated(input, parameter);
    if (parameter instanceof Parameter.FxRate pair && !pair.counter().equals(input.billing())) {
      CurrencyUnit other = pair.base().equals(input.billing()) ? pair.counter() : pair.base();
      throw unknown(pair + " does not say how many " + input.billing() + " another currency costs,"
          + " and costs in " + input.billing() + " are no straight line in it; state the FX"
          + " assumption as " + other + "/" + input.billing());
    }
  }

  /** {@return the value it has as stated} */
  BigDecimal stated() {
    return stated(input, parameter);
  }

  private static BigDecimal stated(SearchInput input, Parameter parameter) {
    if (parameter instanceof Parameter.FxRate pair) {
      return input.context().fxAssumptions().stream()
          .filter(one -> is(one, pair))
          .findFirst()
          .orElseThrow(() -> unknown("the proposal states no FX assumption for " + pair))
          .rate();
    }
    if (parameter instanceof Parameter.UnitPrice price) {
      return price(offer(input, price)).amount().orElseThrow().getAmount();
    }
    return BigDecimal.valueOf(phase(input, (Parameter.PhaseWork) parameter).workNodeDays());
  }

  /** {@return whether the cost of a plan is a straight line in it} */
  boolean isLinear() {
    return !(parameter instanceof Parameter.PhaseWork);
  }

  /** Refuses a value that work cannot have. */
  void check(BigDecimal value) {
    boolean whole = value.signum() >= 0
        && value.compareTo(BigDecimal.valueOf(Long.MAX_VALUE)) <= 0
        && value.stripTrailingZeros().scale() <= 0;
    if (parameter instanceof Parameter.PhaseWork && !whole) {
      throw unknown("the work of phase '" + parameter + "' is in whole node-days from 0 on, was "
          + value.toPlainString());
    }
  }

  SearchInput at(BigDecimal value) {
    if (parameter instanceof Parameter.FxRate pair) {
      List<FxAssumption> assumptions = input.context().fxAssumptions().stream()
          .map(one -> is(one, pair) ? one.withRate(value) : one)
          .toList();
      return input.withContext(
          input.context().toBuilder().fxAssumptions(assumptions).build());
    }
    if (parameter instanceof Parameter.UnitPrice wanted) {
      List<Offer> offers = new ArrayList<>();
      for (Offer offer : input.offers()) {
        offers.add(offer.id().equals(wanted.offer()) ? priced(offer, value) : offer);
      }
      return input.withOffers(offers);
    }
    return input.withContext(input.context().toBuilder()
        .workloads(input.context().workloads().stream()
            .map(one -> changed(one, (Parameter.PhaseWork) parameter, value))
            .toList())
        .build());
  }

  private static boolean is(FxAssumption one, Parameter.FxRate pair) {
    return one.base().equals(pair.base()) && one.counter().equals(pair.counter());
  }

  private static Offer offer(SearchInput input, Parameter.UnitPrice wanted) {
    return input.offers().stream()
        .filter(one -> one.id().equals(wanted.offer()))
        .filter(one -> one.pricePlan().flatMap(plan -> plan.price().amount()).isPresent())
        .findFirst()
        .orElseThrow(() -> unknown("no offer '" + wanted.offer() + "' states a price"));
  }

  private static Price price(Offer offer) {
    return offer.pricePlan().orElseThrow().price();
  }

  private static Offer priced(Offer offer, BigDecimal value) {
    PricePlan plan = offer.pricePlan().orElseThrow();
    BigMoney amount = BigMoney.of(plan.price().amount().orElseThrow().getCurrencyUnit(), value);
    return offer.toBuilder()
        .pricePlan(plan.withPrice(plan.price().withAmount(amount)))
        .build();
  }

  private static Phase phase(SearchInput input, Parameter.PhaseWork wanted) {
    return input.context().workloads().stream()
        .flatMap(workload -> workload.phases().stream())
        .filter(phase -> phase.id().equals(wanted.phase()))
        .findFirst()
        .orElseThrow(() -> unknown("no workload has a phase '" + wanted.phase() + "'"));
  }

  private static Workload changed(Workload workload, Parameter.PhaseWork wanted, BigDecimal value) {
    return workload.toBuilder()
        .phases(workload.phases().stream()
            .map(phase -> phase.id().equals(wanted.phase())
                ? phase.toBuilder().workNodeDays(value.longValueExact()).build()
                : phase)
            .toList())
        .build();
  }

  private static IllegalArgumentException unknown(String message) {
    return new IllegalArgumentException("ScenarioSearch: " + message);
  }
}
