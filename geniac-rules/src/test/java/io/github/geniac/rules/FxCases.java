package io.github.geniac.rules;

import static io.github.geniac.rules.Given.STORAGE;
import static io.github.geniac.rules.Given.bulk;
import static io.github.geniac.rules.Given.cost;
import static io.github.geniac.rules.Given.dataPreparation;
import static io.github.geniac.rules.Given.day;
import static io.github.geniac.rules.Given.direct;
import static io.github.geniac.rules.Given.directNodes;
import static io.github.geniac.rules.Given.directOf;
import static io.github.geniac.rules.Given.good;
import static io.github.geniac.rules.RuleCase.found;
import static io.github.geniac.rules.RuleCase.remark;
import static io.github.geniac.rules.RuleCase.verify;
import static io.github.geniac.rules.StandardReadings.FX_NEEDED_WHEN;

import io.github.geniac.core.FxAssumption;
import io.github.geniac.core.ItemId;
import io.github.geniac.core.Price;
import io.github.geniac.core.PriceUnit;
import io.github.geniac.core.Proposal;
import io.github.geniac.core.StatedCost;
import io.github.geniac.core.UsageBased;
import io.github.geniac.rules.RuleCase.Found;
import io.github.geniac.rules.RuleCase.Verify;
import io.github.geniac.rules.StandardReadings.FxNeededWhen;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** That amounts which allow for future FX moves state their assumption. */
final class FxCases {

  private static final Verify FX = verify("fx-assumption-stated");

  private FxCases() {}

  static List<RuleCase> all() {
    return Stream.of(parts(), treatment(), covered(), amounts())
        .flatMap(List::stream)
        .toList();
  }

  /** Direct nodes at a price in a currency; whether it allows for FX moves may be stated. */
  private static Proposal priced(String amount, Optional<Boolean> allows) {
    return direct(one -> one.pricePlan(UsageBased.of(Price.builder()
        .amount(amount)
        .unit(PriceUnit.NODE_HOUR)
        .allowsForFxMoves(allows)
        .build())));
  }

  private static Proposal moving(String amount, FxAssumption... assumptions) {
    return priced(amount, Optional.of(true)).withFxAssumptions(assumptions);
  }

  private static FxAssumption dollar() {
    return FxAssumption.of("USD", "JPY", "150");
  }

  private static Found fine() {
    return found("stated-or-not-needed").about("direct");
  }

  private static Found assumption(String currency) {
    return found("assumption-open")
        .about("direct")
        .with("currency", currency)
        .missing(StandardFacts.FX_ASSUMPTION);
  }

  private static Found treatmentOpen(String currency) {
    return found("treatment-open")
        .about("direct")
        .with("currency", currency)
        .missing(StandardFacts.FX_TREATMENT);
  }

  private static List<RuleCase> parts() {
    FxAssumption full = dollar().toBuilder()
        .basis("month average")
        .source("a bank")
        .date(day("2024-09-30"))
        .build();
    StatedCost moving =
        StatedCost.builder().amount("JPY 1000000").allowsForFxMoves(true).build();
    return List.of(
        FX.when("no direct plan, no amount")
            .direct(good().toBuilder().directPlan(Optional.empty()).build())
            .notApplicable(found("no-direct-plan")),
        FX.when("an empty plan has no amount").direct(directOf()).notApplicable(found("no-amount")),
        FX.when("no cost item, no amount").proposal(good()).notApplicable(found("no-amount")),
        FX.when("a rate is enough; basis, source and date are worth a note")
            .proposal(good().withFxAssumptions(dollar()))
            .notApplicable(
                found("no-amount"),
                remark("no-basis").about("USD/JPY"),
                remark("no-source").about("USD/JPY"),
                remark("no-date").about("USD/JPY")),
        FX.when("an assumption with everything needs no note")
            .proposal(good().withFxAssumptions(full))
            .notApplicable(found("no-amount")),
        FX.when("assumptions are noted once, not for each plan")
            .direct(good().withFxAssumptions(dollar()))
            .satisfied(fine()),
        FX.when("a cost item that does not allow for FX moves needs nothing")
            .proposal(cost(dataPreparation()))
            .satisfied(fine().about("data")),
        FX.when("a cost item that allows for FX moves needs an assumption")
            .proposal(cost(dataPreparation().cost(moving)))
            .undetermined(assumption("JPY").about("data")),
        FX.when("the cost of a cost item is asked")
            .proposal(cost(dataPreparation().cost(Optional.empty())))
            .undetermined(found("amount-open").about("data").missing(StandardFacts.COST)),
        FX.when("the cost of direct nodes is asked of the applicant")
            .direct(direct(one -> one.pricePlan(Optional.empty())))
            .undetermined(found("amount-open").about("direct").missing(StandardFacts.COST)),
        FX.when("the price of bulk nodes is asked of the ministry")
            .bulk(bulk(one -> one.pricePlan(Optional.empty())))
            .undetermined(
                found("amount-open").about("bulk").missing(StandardFacts.BULK_UNIT_PRICE)),
        FX.when("what takes bulk nodes of a kind not stated is asked of the ministry as well")
            .bulk(bulk(one -> one.pricePlan(Optional.empty()).resource(Optional.empty())))
            .undetermined(
                found("amount-open").about("bulk").missing(StandardFacts.BULK_UNIT_PRICE)),
        FX.when("an ancillary service has no price per node, so its cost is asked")
            .bulk(ancillary())
            .undetermined(found("amount-open").about("bulk").missing(StandardFacts.COST)));
  }

  private static Proposal ancillary() {
    return bulk(
        one -> one.resource(STORAGE).quantity("500").ancillary(true).pricePlan(Optional.empty()));
  }

  private static List<RuleCase> treatment() {
    return List.of(
        FX.when("yen that do not allow for FX moves need nothing")
            .direct(good())
            .satisfied(fine()),
        FX.when("dollars that do not allow for FX moves need nothing")
            .direct(priced("USD 50", Optional.of(false)))
            .satisfied(fine()),
        FX.when("dollars may need an assumption whatever they allow for")
            .direct(priced("USD 50", Optional.of(false)))
            .under(FX_NEEDED_WHEN, FxNeededWhen.FOREIGN_CURRENCY)
            .undetermined(assumption("USD").under(FX_NEEDED_WHEN)),
        FX.when("yen need nothing for being yen")
            .direct(good())
            .under(FX_NEEDED_WHEN, FxNeededWhen.FOREIGN_CURRENCY)
            .satisfied(fine()),
        FX.when("dollars that allow for FX moves need an assumption under any reading")
            .direct(moving("USD 50"))
            .under(FX_NEEDED_WHEN, FxNeededWhen.FOREIGN_CURRENCY)
            .undetermined(assumption("USD")),
        FX.when("dollars that allow for FX moves need an assumption")
            .direct(moving("USD 50"))
            .undetermined(assumption("USD")),
        FX.when("yen that allow for FX moves need an assumption")
            .direct(moving("JPY 10000"))
            .undetermined(assumption("JPY")),
        FX.when("whether dollars allow for FX moves is asked")
            .direct(priced("USD 50", Optional.empty()))
            .undetermined(treatmentOpen("USD")),
        FX.when("whether yen allow for FX moves is asked")
            .direct(priced("JPY 10000", Optional.empty()))
            .undetermined(treatmentOpen("JPY")),
        FX.when("dollars of unknown treatment may need an assumption at once")
            .direct(priced("USD 50", Optional.empty()))
            .under(FX_NEEDED_WHEN, FxNeededWhen.FOREIGN_CURRENCY)
            .undetermined(assumption("USD").under(FX_NEEDED_WHEN)));
  }

  private static List<RuleCase> covered() {
    FxAssumption euro = FxAssumption.of("EUR", "JPY", "160");
    return List.of(
        FX.when("dollars are covered by dollars to yen")
            .direct(moving("USD 50", dollar()))
            .satisfied(fine()),
        FX.when("dollars are covered by yen to dollars")
            .direct(moving("USD 50", FxAssumption.of("JPY", "USD", "0.0066")))
            .satisfied(fine()),
        FX.when("dollars are not covered by euros to yen")
            .direct(moving("USD 50", euro))
            .undetermined(assumption("USD")),
        FX.when("dollars are covered by one of two assumptions")
            .direct(moving("USD 50", euro, dollar()))
            .satisfied(fine()),
        FX.when("yen are covered by whatever assumption they were made with")
            .direct(moving("JPY 10000", euro))
            .satisfied(fine()),
        FX.when("an assumption for the bulk nodes does not cover direct ones")
            .direct(moving(
                "USD 50", dollar().toBuilder().addLimitedTo(ItemId.of("bulk")).build()))
            .undetermined(assumption("USD")),
        FX.when("an assumption for the direct nodes covers them")
            .direct(moving(
                "USD 50", dollar().toBuilder().addLimitedTo(ItemId.of("direct")).build()))
            .satisfied(fine()),
        FX.when("with an assumption, the treatment is not asked")
            .direct(priced("USD 50", Optional.empty()).withFxAssumptions(dollar()))
            .satisfied(fine()));
  }

  private static List<RuleCase> amounts() {
    StatedCost euros =
        StatedCost.builder().amount("EUR 100").allowsForFxMoves(true).build();
    return List.of(
        FX.when("a stated cost needs an assumption of its own")
            .direct(direct(one -> one.statedCost(euros)))
            .undetermined(assumption("EUR")),
        FX.when("price and stated cost are asked for one by one")
            .direct(direct(one -> one.statedCost(euros)
                .pricePlan(UsageBased.of(Price.builder().amount("USD 50").build()))))
            .undetermined(treatmentOpen("USD"), assumption("EUR")),
        FX.when("each allocation is judged")
            .direct(directOf(
                directNodes(),
                directNodes().toBuilder().id("more").statedCost(euros).build()))
            .undetermined(fine().as(Outcome.SATISFIED), assumption("EUR").about("more")));
  }
}
