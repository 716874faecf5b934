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
import java.util.Optional;
import org.joda.money.BigMoney;
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
        new Item(facts, findings, Subject.Type.COST_ITEM, item.id())
            .judge(Optional.empty(), item.cost(), StandardFacts.COST);
      }
    }
    for (Allocation one : facts.allocations()) {
      new Item(facts, findings, Subject.Type.ALLOCATION, one.id())
          .judge(
              one.pricePlan().map(PricePlan::price),
              one.statedCost(),
              StandardFacts.costOf(facts, one));
    }
    if (findings.isEmpty()) {
      findings.notApplicable("no-amount");
    }
    if (facts.part() == Part.PROPOSAL) {
      facts.proposal().fxAssumptions().forEach(one -> remarks(findings, one));
    }
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

  /** An item whose amounts are judged. */
  private record Item(Case facts, Findings findings, Subject.Type type, ItemId id) {

    void judge(Optional<Price> price, Optional<StatedCost> cost, Fact missing) {
      Optional<BigMoney> unitPrice = price.flatMap(Price::amount);
      if (unitPrice.isEmpty() && cost.isEmpty()) {
        findings.undetermined("amount-open").about(type, id).missing(missing);
        return;
      }
      int before = findings.size();
      if (unitPrice.isPresent()) {
        judge(unitPrice.get().getCurrencyUnit(), price.flatMap(Price::allowsForFxMoves));
      }
      if (cost.isPresent()) {
        judge(cost.get().amount().getCurrencyUnit(), cost.get().allowsForFxMoves());
      }
      if (findings.size() == before) {
        findings.satisfied("stated-or-not-needed").about(type, id);
      }
    }

    private void judge(CurrencyUnit currency, Optional<Boolean> allows) {
      Answer needs = needs(currency, allows);
      if (needs == Answer.NO || isCovered(currency)) {
        return;
      }
      Findings.Entry entry = findings
          .undetermined(needs == Answer.YES ? "assumption-open" : "treatment-open")
          .about(type, id)
          .with("currency", currency.getCode())
          .missing(needs == Answer.YES ? StandardFacts.FX_ASSUMPTION : StandardFacts.FX_TREATMENT);
      if (needs == Answer.YES && !allows.orElse(false)) {
        entry.under(FX_NEEDED_WHEN);
      }
    }

    private Answer needs(CurrencyUnit currency, Optional<Boolean> allows) {
      return isForeign(currency) && facts.choice(FX_NEEDED_WHEN) == FxNeededWhen.FOREIGN_CURRENCY
          ? Answer.YES
          : Answer.of(allows);
    }

    /** Whether an assumption is meant for it, and for the currency if that is a foreign one. */
    private boolean isCovered(CurrencyUnit currency) {
      for (FxAssumption one : facts.proposal().fxAssumptions()) {
        boolean converts =
            !isForeign(currency) || one.base().equals(currency) || one.counter().equals(currency);
        if (converts && one.covers(id)) {
          return true;
        }
      }
      return false;
    }

    private static boolean isForeign(CurrencyUnit currency) {
      return !currency.equals(CurrencyUnit.JPY);
    }
  }
}
