package io.github.geniac.pricing.shell;

import io.github.geniac.core.CallTerms;
import io.github.geniac.core.FxAssumption;
import io.github.geniac.core.Proposal;
import io.github.geniac.pricing.Pricing;
import io.github.geniac.pricing.SubsidyTerms;
import io.github.geniac.pricing.json.PlanDocument;
import io.github.geniac.pricing.search.SearchLimits;
import io.github.geniac.rules.Reading;
import io.github.geniac.rules.outlook.Setting;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.LongSupplier;

/**
 * How a desk is set up, apart from what can be asked there: by what it judges and prices, the rates
 * for proposals that state none, the language, and who watches its searches. Immutable.
 */
abstract sealed class Settings permits Papers {

  private final Pricing pricing;
  private final List<FxAssumption> rates;
  private final Voice voice;
  private final Optional<Watch> watch;

  Settings(Pricing pricing, List<FxAssumption> rates, Voice voice, Optional<Watch> watch) {
    this.pricing = pricing;
    this.rates = List.copyOf(rates);
    this.voice = voice;
    this.watch = watch;
  }

  /** {@return this desk, telling in Japanese} */
  public final Desk japanese() {
    return new Desk(pricing, rates, voice.in(Locale.JAPANESE), watch);
  }

  /** {@return this desk, telling in English} */
  public final Desk english() {
    return new Desk(pricing, rates, voice.in(Locale.ENGLISH), watch);
  }

  /** {@return this desk, drawing charts without block characters} */
  public final Desk ascii() {
    return new Desk(pricing, rates, voice.inAscii(), watch);
  }

  /**
   * {@return this desk under other terms}
   *
   * @param terms the terms of the call, or its first day
   * @throws IllegalArgumentException if it is neither
   */
  public final Desk withTerms(Object terms) {
    return with(pricing.withTerms(Wants.terms("withTerms", terms)));
  }

  /**
   * {@return this desk with an open place of the call read in another way}
   *
   * @param reading the id of the reading, such as {@code exactly-100}
   * @param choice the name of the choice, in any case
   * @throws IllegalArgumentException if there is no such reading or choice
   */
  public final Desk withReading(String reading, String choice) {
    List<String> ids = pricing.rulebook().readings().stream().map(Reading::id).toList();
    if (!ids.contains(reading)) {
      throw new IllegalArgumentException("withReading: there is no reading '" + reading
          + "'; there are " + ids + Nearest.hint(reading, ids));
    }
    Reading<?> known = pricing.rulebook().reading(reading);
    return with(pricing.withReadings(pricing.readings().with(known, choice)));
  }

  /**
   * {@return this desk with a rate for every proposal that states none for the pair}
   *
   * @param pair the pair, such as {@code USD/JPY}
   * @param rate units of the second currency for one of the first, above 0
   * @throws IllegalArgumentException if the pair is none, or the rate no number above 0
   */
  public final Desk withFx(String pair, Object rate) {
    String[] codes = pair.split("/", -1);
    if (codes.length != 2) {
      throw Wants.wrong("withFx", "a pair such as USD/JPY", pair);
    }
    FxAssumption one =
        FxAssumption.of(codes[0], codes[1], Wants.decimal("withFx", rate).toPlainString());
    List<FxAssumption> all = new ArrayList<>(rates);
    all.removeIf(other -> other.pair().equals(one.pair()));
    all.add(one);
    return new Desk(pricing, all, voice, watch);
  }

  /**
   * {@return this desk with a part of the eligible cost granted}
   *
   * @param rate the part, such as {@code "1/2"}, {@code "50 %"} or 0.5; the call states none
   * @throws IllegalArgumentException if it is not above 0 and at most 1
   */
  public final Desk withSubsidy(Object rate) {
    return with(pricing.withSubsidy(SubsidyTerms.of(Wants.part("withSubsidy", rate))));
  }

  /**
   * {@return this desk with a part of the eligible cost granted, up to a cap}
   *
   * @param rate the part, such as {@code "1/2"}, {@code "50 %"} or 0.5; the call states none
   * @param cap the most that is granted: money, or a number in the billing currency
   * @throws IllegalArgumentException if the rate is not above 0 and at most 1, or the cap not above
   *     0 or not payable: with decimals that its currency does not have
   */
  public final Desk withSubsidy(Object rate, Object cap) {
    return with(pricing.withSubsidy(SubsidyTerms.of(Wants.part("withSubsidy", rate))
        .withCap(Wants.payable("withSubsidy", pricing.billing(), cap))));
  }

  /**
   * {@return this desk with searches that tell about once a second how far they are}
   *
   * @param lines is told, a line at a time, such as {@code System.out::println}
   * @param nanoClock a clock in nanoseconds, such as {@code System::nanoTime}
   */
  public final Desk watched(Consumer<String> lines, LongSupplier nanoClock) {
    return with(new Watch(lines, nanoClock, () -> false, Optional.empty()));
  }

  /**
   * {@return this desk with searches that give up after so many seconds, and then say what they
   * have and how far it may be from the best}
   *
   * @param seconds above 0, for each single search
   * @throws IllegalArgumentException if it is no number above 0, or more than 292 years
   * @throws IllegalStateException if the desk has no clock; see {@link #watched}
   */
  public final Desk within(Object seconds) {
    BigDecimal most = Wants.decimal("within", seconds);
    if (most.signum() <= 0) {
      throw Wants.wrong("within", "seconds above 0", seconds);
    }
    Watch here = watch.orElseThrow(() -> new IllegalStateException(
        "within: this desk has no clock; begin with desk(..), or with watched(..)"));
    BigDecimal nanos = most.movePointRight(9);
    if (nanos.compareTo(BigDecimal.valueOf(Long.MAX_VALUE)) > 0) {
      throw Wants.wrong("within", "at most 9,223,372,036 seconds", seconds);
    }
    return with(here.within(Duration.ofNanos(nanos.setScale(0, RoundingMode.UP).longValueExact())));
  }

  final Desk with(Watch other) {
    return new Desk(pricing, rates, voice, Optional.of(other));
  }

  private Desk with(Pricing other) {
    return new Desk(other, rates, voice, watch);
  }

  /** {@return the terms of the call} */
  public final CallTerms terms() {
    return pricing.terms();
  }

  /** {@return how it judges and prices} */
  public final Pricing pricing() {
    return pricing;
  }

  /** This desk as a plan states it; what it does not state stays. */
  final Desk under(PlanDocument plan) {
    Pricing stated = pricing.withTerms(plan.terms()).withReadings(plan.readings());
    return with(plan.subsidy().map(stated::withSubsidy).orElse(stated));
  }

  final Setting setting() {
    return new Setting(pricing.rulebook(), terms(), pricing.readings());
  }

  final Voice voice() {
    return voice;
  }

  /** The limits of a search that begins now. */
  final SearchLimits limits() {
    return watch.map(one -> one.limits(voice)).orElseGet(SearchLimits::none);
  }

  /** Whether to give up. */
  final BooleanSupplier cancelled() {
    return watch.map(Watch::cancelled).orElse(() -> false);
  }

  /** The proposal, with the rates of this desk for pairs of which it states none. */
  final Proposal stated(String verb, Object given) {
    Proposal proposal = Wants.proposal(verb, given);
    List<FxAssumption> all = new ArrayList<>(proposal.fxAssumptions());
    for (FxAssumption rate : rates) {
      if (proposal.fxAssumptions().stream()
          .noneMatch(one ->
              Set.of(one.base(), one.counter()).equals(Set.of(rate.base(), rate.counter())))) {
        all.add(rate);
      }
    }
    return all.size() == proposal.fxAssumptions().size()
        ? proposal
        : proposal.toBuilder().fxAssumptions(all).build();
  }

  /** {@return period, readings, rates and subsidy in a line} */
  @Override
  public final String toString() {
    String told = rates.stream()
        .map(one -> "; " + one.pair() + " " + one.rate().toPlainString())
        .reduce("", String::concat);
    return voice.label(
            "desk",
            "period",
            terms().researchPeriod(),
            "readings",
            voice.readings(pricing.readings()))
        + told
        + pricing.subsidy().map(terms -> "; " + voice.subsidy(terms)).orElse("");
  }
}
