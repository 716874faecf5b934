package io.github.geniac.pricing.shell;

import io.github.geniac.core.Fraction;
import io.github.geniac.core.FxAssumption;
import io.github.geniac.core.Proposal;
import io.github.geniac.pricing.PlanCost;
import io.github.geniac.pricing.Pricing;
import io.github.geniac.pricing.Subsidy;
import io.github.geniac.pricing.SubsidyTerms;
import io.github.geniac.rules.Part;
import io.github.geniac.rules.TextTable;
import io.github.geniac.rules.TextTable.Align;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.joda.money.Money;

/** Works out who bears what at which rate. */
final class Burdens {

  private final Pricing pricing;
  private final Proposal proposal;

  Burdens(Pricing pricing, Proposal proposal) {
    this.pricing = pricing;
    this.proposal = proposal;
  }

  Told<List<Burden>> at(Part part, FxAssumption stated, List<BigDecimal> rates, Voice voice) {
    rates.stream().filter(rate -> rate.signum() <= 0).findFirst().ifPresent(rate -> {
      throw new IllegalArgumentException("burden: wants rates above 0, got " + rate.toPlainString()
          + "; a rate is how many units of " + stated.counter() + " one of " + stated.base()
          + " makes");
    });
    SubsidyTerms terms = pricing
        .subsidy()
        .orElseThrow(() -> new IllegalArgumentException("burden: wants subsidy terms, which the"
            + " call does not state; add them with withSubsidy(\"1/2\") or withSubsidy(\"1/2\","
            + " yen(\"1,000,000,000\"))"));
    PlanCost plan = pricing.price(proposal).plan(part);
    Subsidy subsidy = plan.subsidy(terms, stated.base(), Fraction.of(stated.rate()))
        .orElseThrow(() -> new IllegalArgumentException(
            "burden: an amount of the plan is not known; price(..) says which"));
    TreeSet<BigDecimal> all = new TreeSet<>(rates);
    all.add(stated.rate());
    List<Burden> burdens = new ArrayList<>();
    for (BigDecimal rate : all) {
      Fraction at = Fraction.of(rate);
      Money cost = pricing.rounding().round(subsidy.cost().at(at));
      Money granted = pricing.rounding().round(subsidy.grantedAt(at));
      burdens.add(new Burden(part, rate, cost, granted, cost.minus(granted)));
    }
    Optional<Fraction> headroom = subsidy.headroom();
    return new Told<>(burdens, voice, (value, how) -> text(value, stated, headroom, how));
  }

  private static String text(
      List<Burden> burdens, FxAssumption stated, Optional<Fraction> headroom, Voice voice) {
    List<String> lines = new ArrayList<>();
    Burden first = burdens.get(0);
    lines.add(voice.label(
        "burden.head",
        "plan",
        voice.words().label("plan." + first.part()),
        "currency",
        first.cost().getCurrencyUnit(),
        "pair",
        stated.pair(),
        "rate",
        voice.words().number(stated.rate())));
    TextTable table = TextTable.of(Align.RIGHT, Align.RIGHT, Align.RIGHT, Align.RIGHT, Align.LEFT);
    table.row(
        stated.pair(),
        voice.label("burden.cost"),
        voice.label("burden.granted"),
        voice.label("burden.own"),
        "");
    for (Burden one : burdens) {
      table.row(
          voice.words().number(one.rate()),
          voice.words().number(one.cost().getAmount()),
          voice.words().number(one.granted().getAmount()),
          voice.words().number(one.own().getAmount()),
          one.rate().compareTo(stated.rate()) == 0 ? voice.label("burden.stated") : "");
    }
    table.lines().forEach(line -> lines.add("  " + line));
    headroom.ifPresent(
        rate -> lines.add(voice.label("burden.headroom", "rate", voice.quantity(rate))));
    return String.join("\n", lines);
  }
}
