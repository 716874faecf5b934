package io.github.geniac.pricing.fx;

import io.github.geniac.core.ExactMoney;
import io.github.geniac.core.Fraction;
import io.github.geniac.core.Proposal;
import io.github.geniac.pricing.ChargePeriods;
import io.github.geniac.pricing.CostLine;
import io.github.geniac.pricing.Costs;
import io.github.geniac.pricing.PlanCost;
import io.github.geniac.pricing.Pricing;
import io.github.geniac.pricing.Total;
import io.github.geniac.pricing.internal.Numbers;
import io.github.geniac.rules.Part;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.NavigableSet;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
import org.joda.money.Money;

/**
 * What a plan would have cost at the rates of the months it ran through, for every start that a
 * series of rates allows, beside its cost at the assumption of the proposal. Immutable.
 *
 * <p>The plan is charged by months of the calendar, and what is billed in a month is converted at
 * the month's average; what is paid up front, at that of the month in which it is paid. Another
 * start moves every month by as many, with the same amounts. Lines are rounded as on the sheet.
 * Prices in a currency other than that of the series stay at their assumption.
 *
 * @param series the rates
 * @param part the plan
 * @param stated its cost at the assumption of the proposal, charged in the same months
 * @param runs one run for each start at which first and last month lie in the series, in order
 */
public record FxReplay(FxSeries series, Part part, Total stated, List<Run> runs) {

  /**
   * The plan as if it had started in another month.
   *
   * @param start the month of its first charge in the currency of the series
   * @param total what it would have cost; none if a rate or an amount is not known
   * @param missing the months for which the series has no rate
   */
  public record Run(YearMonth start, Optional<Money> total, NavigableSet<YearMonth> missing) {
    /**
     * Copies the set.
     *
     * @param start the month of its first charge
     * @param total what it would have cost
     * @param missing the months for which the series has no rate
     */
    public Run {
      Objects.requireNonNull(start, "start");
      Objects.requireNonNull(total, "total");
      missing = java.util.Collections.unmodifiableNavigableSet(new TreeSet<>(missing));
    }
  }

  /**
   * Copies the list.
   *
   * @param series the rates
   * @param part the plan
   * @param stated its cost at the assumption of the proposal
   * @param runs one run for each start
   */
  public FxReplay {
    Objects.requireNonNull(series, "series");
    Objects.requireNonNull(part, "part");
    Objects.requireNonNull(stated, "stated");
    runs = List.copyOf(runs);
  }

  /**
   * {@return the replay of a plan}
   *
   * @param pricing how it is priced; charge periods are months of the calendar, whatever it says
   * @param proposal the proposal
   * @param part which plan of it
   * @param series the rates, in the billing currency of the pricing
   * @throws IllegalArgumentException if the proposal has no such plan, nothing of the plan is
   *     priced in the base currency of the series, or its counter currency is not the billing
   *     currency
   */
  public static FxReplay of(Pricing pricing, Proposal proposal, Part part, FxSeries series) {
    Numbers.check(
        series.counter().equals(pricing.billing()),
        "FxReplay: the series %s gives rates in %s, but the sheet is billed in %s; take a series in"
            + " that currency",
        series.pair(),
        series.counter(),
        pricing.billing());
    PlanCost plan =
        pricing.withChargePeriods(ChargePeriods.CALENDAR_MONTHS).price(proposal).plan(part);
    return new Replaying(plan, series).replay();
  }

  /** {@return the totals of the runs that are known, in rising order} */
  public List<Money> known() {
    return runs.stream().flatMap(run -> run.total().stream()).sorted().toList();
  }

  /** {@return the least total of the known runs, if there is one} */
  public Optional<Money> min() {
    return quantile("0");
  }

  /** {@return the greatest total of the known runs, if there is one} */
  public Optional<Money> max() {
    return quantile("1");
  }

  /**
   * {@return the least total that at least this part of the known runs do not exceed, if any is
   * known: one that occurred, never one between two}
   *
   * @param part a decimal number from 0 to 1, such as {@code "0.95"}
   * @throws IllegalArgumentException if it is no number from 0 to 1
   */
  public Optional<Money> quantile(String part) {
    BigDecimal share =
        Numbers.notNegative("FxReplay", "quantile", Numbers.decimal("FxReplay", "quantile", part));
    Numbers.check(
        share.compareTo(BigDecimal.ONE) <= 0,
        "FxReplay: quantile must lie between 0 and 1, was %s; 95 %% is 0.95",
        share.toPlainString());
    List<Money> known = known();
    if (known.isEmpty()) {
      return Optional.empty();
    }
    int rank = share
        .multiply(BigDecimal.valueOf(known.size()))
        .setScale(0, java.math.RoundingMode.CEILING)
        .intValueExact();
    return Optional.of(known.get(Math.max(rank - 1, 0)));
  }

  /**
   * {@return the run that starts in a month, if the series allows that start}
   *
   * @param start the month
   */
  public Optional<Run> run(YearMonth start) {
    return runs.stream().filter(run -> run.start().equals(start)).findFirst();
  }

  /**
   * {@return the replay in words: each start, then least, quantiles and most}
   *
   * @param locale Japanese for Japanese, anything else for English
   */
  public String explain(Locale locale) {
    return new ReplayText(this, locale).text();
  }

  /** {@return the replay in English} */
  @Override
  public String toString() {
    return explain(Locale.ENGLISH);
  }

  /** Replays one plan. */
  private static final class Replaying {

    private final PlanCost plan;
    private final FxSeries series;
    private final List<CostLine> foreign;
    private final TreeSet<YearMonth> months = new TreeSet<>();

    Replaying(PlanCost plan, FxSeries series) {
      this.plan = plan;
      this.series = series;
      this.foreign = plan.lines().stream().filter(this::isForeign).toList();
      Numbers.check(
          !foreign.isEmpty(),
          "FxReplay: nothing of the %s plan is priced in %s, so no rate of %s changes it",
          plan.part(),
          series.base(),
          series.pair());
      // What was paid up front is billed nothing in its later months, which need no rate.
      foreign.stream()
          .filter(line -> !billed(line).isZero())
          .forEach(line -> month(line).ifPresent(months::add));
    }

    private boolean isForeign(CostLine line) {
      return line.costs()
          .map(costs -> costs.billed().currency().equals(series.base()))
          .orElse(false);
    }

    private static ExactMoney billed(CostLine line) {
      return line.costs().orElseThrow().billed();
    }

    private static Optional<YearMonth> month(CostLine line) {
      return line.chargePeriod().map(days -> YearMonth.from(days.start()));
    }

    FxReplay replay() {
      List<Run> runs = new ArrayList<>();
      if (!months.isEmpty()) {
        YearMonth first = series.rates().firstKey();
        long span = ChronoUnit.MONTHS.between(months.first(), months.last());
        long starts = ChronoUnit.MONTHS.between(first, series.rates().lastKey()) - span + 1;
        for (long i = 0; i < starts; i++) {
          runs.add(run(first.plusMonths(i)));
        }
      }
      return new FxReplay(series, plan.part(), plan.billedTotal(), runs);
    }

    private Run run(YearMonth start) {
      long shift = ChronoUnit.MONTHS.between(months.first(), start);
      NavigableSet<YearMonth> missing = new TreeSet<>();
      Optional<Money> sum = Optional.of(Money.zero(plan.billing()));
      for (CostLine line : plan.lines()) {
        Optional<Money> amount = isForeign(line)
            ? converted(line, shift, missing)
            : line.billing().map(Costs::billed).map(plan.rounding()::round);
        sum = sum.flatMap(before -> amount.map(before::plus));
      }
      return new Run(start, sum, missing);
    }

    private Optional<Money> converted(CostLine line, long shift, NavigableSet<YearMonth> missing) {
      ExactMoney billed = billed(line);
      if (billed.isZero()) {
        return Optional.of(Money.zero(plan.billing()));
      }
      Optional<YearMonth> month = month(line).map(one -> one.plusMonths(shift));
      Optional<BigDecimal> rate = month.flatMap(series::rate);
      if (rate.isEmpty()) {
        month.ifPresent(missing::add);
      }
      return rate.map(one -> plan.rounding()
          .round(ExactMoney.of(plan.billing(), billed.amount().multipliedBy(Fraction.of(one)))));
    }
  }
}
