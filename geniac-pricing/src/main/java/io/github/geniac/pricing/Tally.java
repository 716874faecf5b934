package io.github.geniac.pricing;

import io.github.geniac.core.ExactMoney;
import io.github.geniac.core.Fraction;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/** Adds up lines, and parts of lines. */
final class Tally {

  private ExactMoney exact;
  private Money rounded;
  private final Set<Note> unknown = new LinkedHashSet<>();

  private Tally(CurrencyUnit currency) {
    exact = ExactMoney.zero(currency);
    rounded = Money.zero(currency);
  }

  private void add(ExactMoney amount, Money roundedAmount) {
    exact = exact.plus(amount);
    rounded = rounded.plus(roundedAmount);
  }

  private void open(CostLine line) {
    line.notes().stream().filter(Note::isUnknown).forEach(unknown::add);
  }

  private Total total() {
    return new Total(exact, rounded, List.copyOf(unknown));
  }

  static Total zero(CurrencyUnit currency) {
    return new Tally(currency).total();
  }

  static Total sum(PlanCost plan, List<CostLine> lines, Function<Costs, ExactMoney> which) {
    Tally tally = new Tally(plan.billing());
    for (CostLine line : lines) {
      Optional<ExactMoney> amount = line.billing().map(which);
      if (amount.isPresent()) {
        tally.add(amount.get(), plan.rounding().round(amount.get()));
      } else {
        tally.open(line);
      }
    }
    return tally.total();
  }

  static <K> Map<K, Total> grouped(
      PlanCost plan, Function<CostLine, K> key, Comparator<? super K> order) {
    Map<K, List<CostLine>> groups = new TreeMap<>(order);
    for (CostLine line : plan.lines()) {
      groups.computeIfAbsent(key.apply(line), one -> new ArrayList<>()).add(line);
    }
    Map<K, Total> totals = new TreeMap<>(order);
    groups.forEach((one, lines) -> totals.put(one, sum(plan, lines, Costs::effective)));
    return totals;
  }

  static <E extends Enum<E>> Map<E, Total> split(
      PlanCost plan, Class<E> type, Function<CostLine, Split<E>> split) {
    Map<E, Tally> tallies = new EnumMap<>(type);
    for (CostLine line : plan.lines()) {
      Split<E> parts = split.apply(line);
      Optional<ExactMoney> amount = line.billing().map(Costs::effective);
      Map<E, Money> rounded =
          amount.map(exact -> parts.rounded(exact, plan.rounding())).orElse(Map.of());
      for (Map.Entry<E, Fraction> part : parts.shares().entrySet()) {
        Tally tally = tallies.computeIfAbsent(part.getKey(), one -> new Tally(plan.billing()));
        Money share = rounded.get(part.getKey());
        if (amount.isPresent() && share != null) {
          tally.add(amount.get().multipliedBy(part.getValue()), share);
        } else {
          tally.open(line);
        }
      }
    }
    Map<E, Total> totals = new EnumMap<>(type);
    tallies.forEach((part, tally) -> totals.put(part, tally.total()));
    return totals;
  }

  static Map<CurrencyUnit, Total> byCurrency(PlanCost plan) {
    Map<CurrencyUnit, Tally> tallies = new TreeMap<>();
    Rounding smallest = new Rounding(OptionalInt.empty(), plan.rounding().mode());
    for (CostLine line : plan.lines()) {
      line.costs()
          .map(Costs::effective)
          .ifPresent(amount -> tallies
              .computeIfAbsent(amount.currency(), Tally::new)
              .add(amount, smallest.round(amount)));
    }
    Map<CurrencyUnit, Total> totals = new TreeMap<>();
    tallies.forEach((currency, tally) -> totals.put(currency, tally.total()));
    return totals;
  }
}
