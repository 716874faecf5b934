package io.github.geniac.rules.view;

import io.github.geniac.core.Acquisition;
import io.github.geniac.core.Allocation;
import io.github.geniac.core.BulkTerm;
import io.github.geniac.core.CommittedTerm;
import io.github.geniac.core.ComputeResource;
import io.github.geniac.core.FlatCharge;
import io.github.geniac.core.GpuNode;
import io.github.geniac.core.PrepaidBlock;
import io.github.geniac.core.Price;
import io.github.geniac.core.PricePlan;
import io.github.geniac.core.PriceUnit;
import io.github.geniac.core.UsageBased;
import io.github.geniac.rules.view.TermCheck.Match;
import io.github.geniac.rules.view.TermCheck.PlanKind;
import io.github.geniac.rules.view.TermCheck.Term;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * How an offer is charged for beside the price plan of an allocation. Two prices that are stated in
 * part agree if it does not matter which of them fills in the other; amounts are not compared
 * otherwise.
 */
final class PlanTerms {

  private PlanTerms() {}

  static List<TermCheck> compared(Allocation allocation, ComputeResource resource, PricePlan plan) {
    List<TermCheck> terms = new ArrayList<>();
    terms.add(price(allocation, plan));
    plan.price().unit().ifPresent(unit -> terms.add(unit(allocation, resource, unit)));
    plan.price()
        .amount()
        .ifPresent(
            amount -> terms.add(currency(allocation, amount.getCurrencyUnit().getCode())));
    return terms;
  }

  /** The stated plan, and what the offered one adds; where none is stated, the offered one. */
  static Optional<PricePlan> filled(Optional<PricePlan> stated, Optional<PricePlan> offered) {
    return stated
        .flatMap(one -> offered.map(more -> one.withPrice(filled(one.price(), more.price()))))
        .or(() -> offered);
  }

  private static Price filled(Price stated, Price offered) {
    return stated.toBuilder()
        .amount(stated.amount().or(offered::amount))
        .unit(stated.unit().or(offered::unit))
        .tax(stated.tax().or(offered::tax))
        .asOf(stated.asOf().or(offered::asOf))
        .basis(stated.basis().or(offered::basis))
        .allowsForFxMoves(stated.allowsForFxMoves().or(offered::allowsForFxMoves))
        .source(stated.source().or(offered::source))
        .build();
  }

  private static TermCheck price(Allocation allocation, PricePlan plan) {
    Optional<PricePlan> stated = allocation.pricePlan();
    if (stated.isPresent()) {
      Match match = Match.of(agree(stated.get(), plan));
      return new TermCheck(Term.PRICE, match, told(plan), told(stated.get()));
    }
    Optional<Acquisition> purchase = allocation
        .acquisition()
        .filter(one -> one == Acquisition.PURCHASE && !(plan instanceof FlatCharge));
    return new TermCheck(
        Term.PRICE,
        Match.of(purchase.isEmpty()),
        told(plan),
        List.copyOf(purchase.stream().toList()));
  }

  private static boolean agree(PricePlan stated, PricePlan offered) {
    return stated.accept(Details.ALL).equals(offered.accept(Details.ALL))
        && filled(stated.price(), offered.price()).equals(filled(offered.price(), stated.price()));
  }

  private static TermCheck unit(Allocation allocation, ComputeResource resource, PriceUnit unit) {
    Optional<PriceUnit> stated =
        allocation.pricePlan().flatMap(plan -> plan.price().unit());
    boolean suits = isOfNodes(unit) == resource instanceof GpuNode;
    boolean fits = suits && stated.map(unit::equals).orElse(true);
    List<Object> beside = new ArrayList<>(stated.stream().toList());
    if (!suits) {
      beside.add(resource.label());
    }
    return new TermCheck(Term.UNIT, Match.of(fits), List.of(unit), beside);
  }

  private static boolean isOfNodes(PriceUnit unit) {
    return switch (unit) {
      case NODE_HOUR, NODE_DAY, NODE_MONTH, NODE_PERIOD, GPU_HOUR -> true;
      case UNIT_HOUR, UNIT_DAY, UNIT_MONTH, UNIT_PERIOD, UNIT -> false;
    };
  }

  private static TermCheck currency(Allocation allocation, String offered) {
    List<Object> stated = new ArrayList<>();
    allocation
        .pricePlan()
        .flatMap(plan -> plan.price().amount())
        .ifPresent(amount -> stated.add(amount.getCurrencyUnit().getCode()));
    allocation
        .statedCost()
        .map(cost -> cost.amount().getCurrencyUnit().getCode())
        .filter(code -> !stated.contains(code))
        .ifPresent(stated::add);
    boolean fits = stated.stream().allMatch(offered::equals);
    return new TermCheck(Term.CURRENCY, Match.of(fits), List.of(offered), stated);
  }

  private static List<Object> told(PricePlan plan) {
    List<Object> told = new ArrayList<>();
    told.add(plan.accept(Details.ALL).get(0));
    plan.price().amount().ifPresent(told::add);
    plan.price().unit().ifPresent(told::add);
    plan.price().basis().ifPresent(told::add);
    return told;
  }

  /** Everything of a price plan but its price: first its kind. */
  private enum Details implements PricePlan.Visitor<List<Object>> {
    ALL;

    @Override
    public List<Object> usageBased(UsageBased plan) {
      return List.of(PlanKind.USAGE_BASED, plan.tiers(), plan.tierScope());
    }

    @Override
    public List<Object> committedTerm(CommittedTerm plan) {
      return List.of(PlanKind.COMMITTED_TERM, plan.term(), plan.nodes());
    }

    @Override
    public List<Object> prepaidBlock(PrepaidBlock plan) {
      return List.of(
          PlanKind.PREPAID_BLOCK,
          plan.sizes(),
          plan.lengthsInDays(),
          plan.endTime(),
          plan.maxLeadDays());
    }

    @Override
    public List<Object> flatCharge(FlatCharge plan) {
      return List.of(PlanKind.FLAT_CHARGE, plan.frequency());
    }

    @Override
    public List<Object> bulkTerm(BulkTerm plan) {
      return List.of(PlanKind.BULK_TERM);
    }
  }
}
