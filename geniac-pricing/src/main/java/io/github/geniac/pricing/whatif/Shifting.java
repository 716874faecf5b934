package io.github.geniac.pricing.whatif;

import io.github.geniac.core.Allocation;
import io.github.geniac.core.Amount;
import io.github.geniac.core.DirectPlan;
import io.github.geniac.core.FxAssumption;
import io.github.geniac.core.ItemId;
import io.github.geniac.core.NodeSchedule;
import io.github.geniac.core.Price;
import io.github.geniac.core.PricePlan;
import io.github.geniac.core.PriceTier;
import io.github.geniac.core.Proposal;
import io.github.geniac.core.Tranche;
import io.github.geniac.core.UsageBased;
import io.github.geniac.pricing.internal.Numbers;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.joda.money.BigMoney;
import org.joda.money.CurrencyUnit;

/** Applies shifts to proposals; each message names allocation, field, value and the way out. */
final class Shifting {

  private Shifting() {}

  static String named(Optional<ItemId> allocation) {
    return allocation.map(ItemId::toString).orElse("of all");
  }

  static Proposal rates(Proposal proposal, Shift.Fx shift) {
    List<FxAssumption> assumptions = new ArrayList<>();
    boolean found = false;
    for (FxAssumption one : proposal.fxAssumptions()) {
      boolean meant = one.pair().equals(shift.pair());
      found |= meant;
      assumptions.add(meant ? one.withRate(rate(one, shift)) : one);
    }
    Numbers.check(
        found,
        "Shift '%s': the proposal states no FX assumption for %s; it states %s. State one in the"
            + " base, in this order of currencies",
        shift,
        shift.pair(),
        none(
            proposal.fxAssumptions().stream().map(FxAssumption::pair).distinct().toList()));
    return proposal.toBuilder().fxAssumptions(assumptions).build();
  }

  private static BigDecimal rate(FxAssumption before, Shift.Fx shift) {
    BigDecimal rate = shift.change().applyTo(before.rate());
    Numbers.check(
        rate.signum() > 0,
        "Shift '%s': the rate of %s would be %s instead of %s; a rate is above 0",
        shift,
        shift.pair(),
        rate.toPlainString(),
        before.rate().toPlainString());
    return rate;
  }

  static Proposal prices(Proposal proposal, Shift.UnitPrice shift) {
    List<Allocation> meant = meant(proposal, shift, shift.allocation()).stream()
        .filter(one -> amount(one).isPresent())
        .toList();
    Numbers.check(
        !meant.isEmpty(),
        "Shift '%s': %s states no unit price to shift; state one in the base",
        shift,
        subject(shift.allocation()));
    Change.Kind kind = shift.change().kind();
    if (kind == Change.Kind.ABSOLUTE || kind == Change.Kind.FIXED) {
      List<CurrencyUnit> currencies = meant.stream()
          .map(one -> amount(one).orElseThrow().getCurrencyUnit())
          .distinct()
          .toList();
      Numbers.check(
          currencies.size() == 1,
          "Shift '%s': the prices are in %s, so one number does not suit them all; shift one"
              + " allocation at a time, or by a factor",
          shift,
          currencies);
    }
    return mapped(proposal, ids(meant), one -> one.withPricePlan(repriced(one, shift)));
  }

  private static Optional<BigMoney> amount(Allocation allocation) {
    return allocation.pricePlan().flatMap(plan -> plan.price().amount());
  }

  private static PricePlan repriced(Allocation allocation, Shift.UnitPrice shift) {
    PricePlan plan = allocation.pricePlan().orElseThrow();
    Price price = plan.price();
    Price changed = price.withAmount(changed(allocation, price.amount().orElseThrow(), shift));
    if (!(plan instanceof UsageBased usage) || usage.tiers().isEmpty()) {
      return plan.withPrice(changed);
    }
    Numbers.check(
        shift.change().kind() != Change.Kind.FIXED,
        "Shift '%s': allocation '%s' has %d price tiers besides its price, and one value does not"
            + " say what becomes of them; shift it by a factor or an amount",
        shift,
        allocation.id(),
        usage.tiers().size());
    UsageBased.Builder builder = UsageBased.builder().price(changed).tierScope(usage.tierScope());
    for (PriceTier tier : usage.tiers()) {
      BigMoney amount = changed(allocation, tier.amount(), shift);
      builder.addTiers(new PriceTier(tier.fromNodes(), amount));
    }
    return builder.build();
  }

  private static BigMoney changed(Allocation allocation, BigMoney before, Shift.UnitPrice shift) {
    BigDecimal after = shift.change().applyTo(before.getAmount());
    Numbers.check(
        after.signum() >= 0,
        "Shift '%s': the unit price of allocation '%s' would be %s %s instead of %s; a price is 0 or"
            + " more",
        shift,
        allocation.id(),
        before.getCurrencyUnit(),
        after.toPlainString(),
        before);
    return BigMoney.of(before.getCurrencyUnit(), after);
  }

  static Proposal counts(Proposal proposal, Shift.Count shift) {
    Allocation meant = meant(proposal, shift, Optional.of(shift.allocation())).get(0);
    Numbers.check(
        meant.amount().isPresent(),
        "Shift '%s': allocation '%s' states no amount to shift; state one in the base",
        shift,
        meant.id());
    Amount amount = counted(meant.amount().get(), shift);
    return mapped(proposal, Set.of(meant.id()), one -> one.withAmount(amount));
  }

  private static Amount counted(Amount before, Shift.Count shift) {
    if (before instanceof Amount.Nodes constant) {
      return Amount.nodes(nodes(constant.nodes(), shift));
    }
    if (before instanceof Amount.Scheduled scheduled) {
      List<Tranche> tranches = new ArrayList<>();
      for (Tranche tranche : scheduled.schedule().tranches()) {
        tranches.add(Tranche.of(tranche.days(), nodes(tranche.nodes(), shift)));
      }
      return Amount.scheduled(NodeSchedule.sum(tranches));
    }
    BigDecimal quantity = ((Amount.Quantity) before).quantity();
    return Amount.quantity(count(quantity, "quantity", shift));
  }

  private static int nodes(int before, Shift.Count shift) {
    BigDecimal after = count(BigDecimal.valueOf(before), "count of nodes", shift);
    try {
      return after.intValueExact();
    } catch (ArithmeticException e) {
      throw new IllegalArgumentException(
          "Shift '%s': the count of nodes of allocation '%s' would be %s instead of %d; it is a whole"
                  .formatted(shift, shift.allocation(), after.toPlainString(), before)
              + " number up to " + Integer.MAX_VALUE
              + ": shift it by a whole amount, or to a value",
          e);
    }
  }

  private static BigDecimal count(BigDecimal before, String field, Shift.Count shift) {
    BigDecimal after = shift.change().applyTo(before);
    Numbers.check(
        after.signum() >= 0,
        "Shift '%s': the %s of allocation '%s' would be %s instead of %s; it is 0 or more, and 0"
            + " takes nothing",
        shift,
        field,
        shift.allocation(),
        after.toPlainString(),
        before.toPlainString());
    return after;
  }

  static Proposal utilizations(Proposal proposal, Shift.Utilization shift) {
    boolean fixed = shift.allocation().isPresent() && shift.change().kind() == Change.Kind.FIXED;
    List<Allocation> meant = meant(proposal, shift, shift.allocation()).stream()
        .filter(one -> fixed || one.utilization().isPresent())
        .toList();
    Numbers.check(
        !meant.isEmpty(),
        "Shift '%s': %s states no utilization to shift; state one in the base, or shift to a"
            + " value",
        shift,
        subject(shift.allocation()));
    return mapped(
        proposal,
        ids(meant),
        one -> one.toBuilder().utilization(utilization(one, shift)).build());
  }

  private static BigDecimal utilization(Allocation allocation, Shift.Utilization shift) {
    BigDecimal before = allocation.utilization().orElse(BigDecimal.ONE);
    BigDecimal after = shift.change().applyTo(before);
    Numbers.check(
        after.signum() >= 0 && after.compareTo(BigDecimal.ONE) <= 0,
        "Shift '%s': the utilization of allocation '%s' would be %s; it lies between 0 and 1, and a"
            + " percentage is written 0.8",
        shift,
        allocation.id(),
        after.toPlainString());
    return after;
  }

  /** The allocations that a shift means, each once, in the order of the plans; at least one. */
  static List<Allocation> meant(Proposal proposal, Shift shift, Optional<ItemId> id) {
    List<Allocation> all = proposal.allocations().stream().distinct().toList();
    List<Allocation> meant =
        all.stream().filter(one -> id.isEmpty() || one.id().equals(id.get())).toList();
    Numbers.check(
        !meant.isEmpty(),
        "Shift '%s': the proposal has no allocation%s; it has %s",
        shift,
        id.map(one -> " '" + one + "'").orElse(""),
        none(all.stream().map(Allocation::id).toList()));
    return meant;
  }

  /** The allocation that a shift names, if it names one. */
  static Optional<ItemId> target(Shift shift) {
    if (shift instanceof Shift.UnitPrice price) {
      return price.allocation();
    }
    if (shift instanceof Shift.Utilization utilization) {
      return utilization.allocation();
    }
    if (shift instanceof Shift.Days days) {
      return days.allocation();
    }
    return shift instanceof Shift.Count count ? Optional.of(count.allocation()) : Optional.empty();
  }

  private static Object none(List<?> things) {
    return things.isEmpty() ? "none" : things;
  }

  private static String subject(Optional<ItemId> allocation) {
    return allocation.map(id -> "allocation '" + id + "'").orElse("the proposal");
  }

  static Set<ItemId> ids(List<Allocation> allocations) {
    return allocations.stream().map(Allocation::id).collect(Collectors.toCollection(TreeSet::new));
  }

  /** Both plans at once: an item that stands in both has to stay the very same. */
  static Proposal mapped(Proposal proposal, Set<ItemId> ids, UnaryOperator<Allocation> change) {
    UnaryOperator<Allocation> one =
        allocation -> ids.contains(allocation.id()) ? change.apply(allocation) : allocation;
    Proposal.Builder builder = proposal.toBuilder();
    proposal
        .directPlan()
        .ifPresent(plan -> builder.directPlan(
            DirectPlan.of(plan.allocations().stream().map(one).toList())));
    proposal
        .bulkPlan()
        .ifPresent(plan -> builder.bulkPlan(plan.toBuilder()
            .bulk(plan.bulk().stream().map(one).toList())
            .direct(plan.direct().stream().map(one).toList())
            .build()));
    return builder.build();
  }
}
