package io.github.geniac.rules;

import static io.github.geniac.rules.StandardReadings.FX_NEEDED_WHEN;

import io.github.geniac.core.Allocation;
import io.github.geniac.core.CostItem;
import io.github.geniac.core.FxAssumption;
import io.github.geniac.core.ItemId;
import io.github.geniac.core.Price;
import io.github.geniac.core.PricePlan;
import io.github.geniac.core.StatedCost;
import io.github.geniac.rules.StandardReadings.FxNeededWhen;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.joda.money.CurrencyUnit;

/**
 * Clauses 0.2 and 2.5: an amount that allows for future FX moves, in whatever currency, states its
 * FX assumption.
 */
final class FxAssumptionStatedRule {

  static final Rule RULE = Rule.builder("fx-assumption-stated", RuleKind.CONTENT)
      .parts(Part.PROPOSAL, Part.DIRECT, Part.BULK)
      .clauses("0.2", "2.5")
      .readings(FX_NEEDED_WHEN)
      .outcomes(Outcome.SATISFIED, Outcome.UNDETERMINED)
      .build(FxAssumptionStatedRule::evaluate);

  private FxAssumptionStatedRule() {}

  private static void evaluate(Case facts, Findings findings) {
    if (facts.part() == Part.PROPOSAL) {
      for (CostItem item : facts.costItems()) {
        judge(
            facts,
            findings,
            item.id(),
            Subject.of(item),
            StandardFacts.COST,
            amounts(Optional.empty(), item.cost()));
      }
    }
    for (Allocation one : facts.allocations()) {
      List<Amount> amounts = amounts(one.pricePlan().map(PricePlan::price), one.statedCost());
      judge(facts, findings, one.id(), Subject.of(one), StandardFacts.costOf(facts, one), amounts);
    }
    if (findings.isEmpty()) {
      findings.notApplicable("no-amount");
    }
    if (facts.part() == Part.PROPOSAL) {
      facts.proposal().fxAssumptions().forEach(one -> remarks(findings, one));
    }
  }

  private static void judge(
      Case facts,
      Findings findings,
      ItemId item,
      Subject subject,
      Fact cost,
      List<Amount> amounts) {
    if (amounts.isEmpty()) {
      findings.undetermined("amount-open").about(subject).missing(cost);
      return;
    }
    boolean open = false;
    for (Amount amount : amounts) {
      if (!isCovered(facts, item, amount) && amount.needs(facts) != Answer.NO) {
        open = true;
        ask(facts, findings, subject, amount);
      }
    }
    if (!open) {
      findings.satisfied("stated-or-not-needed").about(subject);
    }
  }

  private static void ask(Case facts, Findings findings, Subject subject, Amount amount) {
    if (amount.needs(facts) == Answer.YES) {
      Findings.Entry entry = findings
          .undetermined("assumption-open")
          .about(subject)
          .with("currency", amount.currency.getCode())
          .missing(StandardFacts.FX_ASSUMPTION);
      if (!amount.allows.orElse(false)) {
        entry.under(FX_NEEDED_WHEN);
      }
    } else {
      findings
          .undetermined("treatment-open")
          .about(subject)
          .with("currency", amount.currency.getCode())
          .missing(StandardFacts.FX_TREATMENT);
    }
  }

  /** Whether an assumption is meant for the item, and for its currency if that is a foreign one. */
  private static boolean isCovered(Case facts, ItemId item, Amount amount) {
    return facts.proposal().fxAssumptions().stream()
        .filter(one -> one.covers(item))
        .anyMatch(one -> !amount.isForeign()
            || one.base().equals(amount.currency)
            || one.counter().equals(amount.currency));
  }

  private static void remarks(Findings findings, FxAssumption assumption) {
    remark(findings, assumption, assumption.basis(), "no-basis");
    remark(findings, assumption, assumption.source(), "no-source");
    remark(findings, assumption, assumption.date(), "no-date");
  }

  private static void remark(
      Findings findings, FxAssumption assumption, Optional<?> value, String key) {
    if (value.isEmpty()) {
      findings.remark(key).about(assumption);
    }
  }

  private static List<Amount> amounts(Optional<Price> price, Optional<StatedCost> cost) {
    List<Amount> amounts = new ArrayList<>();
    price.ifPresent(one -> one.amount()
        .ifPresent(
            money -> amounts.add(new Amount(money.getCurrencyUnit(), one.allowsForFxMoves()))));
    cost.ifPresent(
        one -> amounts.add(new Amount(one.amount().getCurrencyUnit(), one.allowsForFxMoves())));
    return amounts;
  }

  private record Amount(CurrencyUnit currency, Optional<Boolean> allows) {

    boolean isForeign() {
      return !currency.equals(CurrencyUnit.JPY);
    }

    Answer needs(Case facts) {
      return isForeign() && facts.choice(FX_NEEDED_WHEN) == FxNeededWhen.FOREIGN_CURRENCY
          ? Answer.YES
          : Answer.of(allows);
    }
  }
}
