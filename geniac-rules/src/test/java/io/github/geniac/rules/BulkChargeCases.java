package io.github.geniac.rules;

import static io.github.geniac.rules.Given.FIRST_MONTH;
import static io.github.geniac.rules.Given.SECOND_HALF;
import static io.github.geniac.rules.Given.STORAGE;
import static io.github.geniac.rules.Given.bulk;
import static io.github.geniac.rules.Given.bulkNodes;
import static io.github.geniac.rules.Given.bulkOf;
import static io.github.geniac.rules.Given.day;
import static io.github.geniac.rules.Given.good;
import static io.github.geniac.rules.Given.provisional;
import static io.github.geniac.rules.Given.unsigned;
import static io.github.geniac.rules.Given.yen;
import static io.github.geniac.rules.RuleCase.found;
import static io.github.geniac.rules.RuleCase.remark;
import static io.github.geniac.rules.RuleCase.verify;

import io.github.geniac.core.Allocation;
import io.github.geniac.core.BulkPlan;
import io.github.geniac.core.BulkTerm;
import io.github.geniac.core.CallTerms;
import io.github.geniac.core.DayRange;
import io.github.geniac.core.FxAssumption;
import io.github.geniac.core.ItemId;
import io.github.geniac.core.MonthBasis;
import io.github.geniac.core.NodeSchedule;
import io.github.geniac.core.Price;
import io.github.geniac.core.PriceBasis;
import io.github.geniac.core.PricePlan;
import io.github.geniac.core.PriceUnit;
import io.github.geniac.core.Proposal;
import io.github.geniac.core.StatedCost;
import io.github.geniac.core.UsageBased;
import io.github.geniac.rules.RuleCase.Found;
import io.github.geniac.rules.RuleCase.Verify;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The price of bulk nodes, and the charge for all of the period. */
final class BulkChargeCases {

  private static final Verify FULL = verify("bulk-charged-in-full");

  private BulkChargeCases() {}

  static List<RuleCase> all() {
    return Stream.of(
            unitPrice(), yenByYen(), together(), units(), months(), currencies(), unstated())
        .flatMap(List::stream)
        .toList();
  }

  private static List<RuleCase> unitPrice() {
    Verify price = verify("bulk-unit-price");
    Found another = found("another-basis").about("bulk");
    Price.Builder none = Price.builder().allowsForFxMoves(false);
    return List.of(
        price
            .when("no bulk plan, no price")
            .bulk(good().withoutBulkPlan())
            .notApplicable(found("no-bulk-plan")),
        price.when("no bulk nodes, no price").bulk(bulkOf()).notApplicable(found("no-bulk-nodes")),
        price
            .when("what has no stated resource may have no price a node")
            .bulk(bulk(one -> one.resource(Optional.empty())))
            .undetermined(found("resource-open").about("bulk").missing(StandardFacts.RESOURCE)),
        price
            .when("storage has no price a node")
            .bulk(bulkOf(Allocation.builder()
                .id("disk")
                .resource(STORAGE)
                .quantity("500")
                .build()))
            .notApplicable(found("no-node").about("disk")),
        price
            .when("the provisional unit price is stated")
            .bulk(good())
            .satisfied(found("provisional").about("bulk").with("price", "JPY 5000")),
        price
            .when("the day on which it was told is worth a note")
            .bulk(priced(provisional(yen("5000", PriceUnit.NODE_HOUR))
                .withPrice(yen("5000", PriceUnit.NODE_HOUR)
                    .basis(PriceBasis.PROVISIONAL_UNIT_PRICE)
                    .build())))
            .satisfied(found("provisional"), remark("no-date").about("bulk")),
        price
            .when("the price is asked")
            .bulk(bulk(one -> one.pricePlan(Optional.empty())))
            .undetermined(found("price-open").about("bulk").missing(StandardFacts.BULK_UNIT_PRICE)),
        price
            .when("a price without an amount is asked")
            .bulk(priced(provisional(none)))
            .undetermined(found("price-open").missing(StandardFacts.BULK_UNIT_PRICE)),
        price
            .when("where the price comes from is asked")
            .bulk(priced(new BulkTerm(yen("5000", PriceUnit.NODE_HOUR).build())))
            .undetermined(found("basis-open").about("bulk").missing(StandardFacts.PRICE_BASIS)),
        price
            .when("a list price is not the provisional unit price")
            .bulk(priced(new BulkTerm(
                yen("5000", PriceUnit.NODE_HOUR).basis(PriceBasis.LIST).build())))
            .violated(another.with("basis", PriceBasis.LIST)),
        price
            .when("a list price is the wrong one, whatever its amount")
            .bulk(priced(new BulkTerm(Price.builder().basis(PriceBasis.LIST).build())))
            .violated(another),
        price
            .when("bulk nodes are not charged by use")
            .bulk(priced(UsageBased.of(yen("5000", PriceUnit.NODE_HOUR).build())))
            .violated(found("another-plan").about("bulk")));
  }

  private static Proposal priced(PricePlan plan) {
    return bulk(one -> one.pricePlan(plan));
  }

  private static Proposal stated(String cost, PricePlan plan) {
    return bulk(one -> one.pricePlan(plan).statedCost(StatedCost.of(cost)));
  }

  /** 30 nodes for 182 days at what comes to 5,000 yen a node-hour: 655,200,000 yen. */
  private static RuleCase full(String sentence, Price.Builder price) {
    return FULL.when(sentence)
        .bulk(stated("JPY 655200000", provisional(price)))
        .satisfied(inFull("JPY 655200000"));
  }

  private static RuleCase oneYenShort(String sentence, Price.Builder price) {
    return FULL.when(sentence + ", a yen short")
        .bulk(stated("JPY 655199999", provisional(price)))
        .violated(below("JPY 655200000", "JPY 1").with("stated", "JPY 655199999"));
  }

  private static Found inFull(String full) {
    return found("in-full").about("bulk").with("full", full);
  }

  private static Found below(String full, String shortfall) {
    return found("below").about("bulk").with("full", full).with("shortfall", shortfall);
  }

  private static List<RuleCase> yenByYen() {
    return List.of(
        FULL.when("no bulk plan, no charge")
            .bulk(good().withoutBulkPlan())
            .notApplicable(found("no-bulk-plan")),
        FULL.when("no stated cost, nothing to compare")
            .bulk(good())
            .notApplicable(found("no-stated-cost")),
        FULL.when("storage is no node to be charged for in full")
            .bulk(bulkOf(Allocation.builder()
                .id("disk")
                .resource(STORAGE)
                .quantity("500")
                .statedCost(StatedCost.of("JPY 1"))
                .build()))
            .notApplicable(found("no-bulk-nodes")),
        full("4,368 hours at 5,000 yen", yen("5000", PriceUnit.NODE_HOUR)),
        oneYenShort("4,368 hours at 5,000 yen", yen("5000", PriceUnit.NODE_HOUR)),
        FULL.when("a yen more is enough as well")
            .bulk(stated("JPY 655200001", provisional(yen("5000", PriceUnit.NODE_HOUR))))
            .satisfied(inFull("JPY 655200000").with("stated", "JPY 655200001")),
        FULL.when("the largest count is charged for the whole period")
            .bulk(bulkNodes(NodeSchedule.of(FIRST_MONTH, 30))
                .withBulkPlan(BulkPlan.builder()
                    .addBulk(
                        unsigned("bulk", NodeSchedule.of(FIRST_MONTH, 30).plus(SECOND_HALF, 10))
                            .toBuilder()
                            .statedCost(StatedCost.of("JPY 655199999"))
                            .build())
                    .build()))
            .violated(below("JPY 655200000", "JPY 1")),
        FULL.when("less than a yen does not count")
            .bulk(stated("JPY 315", provisional(yen("10.51", PriceUnit.NODE_PERIOD))))
            .satisfied(inFull("JPY 315")),
        FULL.when("each bulk allocation states its cost, or none does")
            .bulk(bulkOf(
                bulkNodes().toBuilder()
                    .id("a")
                    .statedCost(StatedCost.of("JPY 655200000"))
                    .build(),
                bulkNodes().toBuilder().id("b").build()))
            .undetermined(
                found("in-full").about("a").as(Outcome.SATISFIED),
                found("cost-open").about("b").missing(StandardFacts.COST)));
  }

  /** The same nodes in two allocations, for 92 and 90 days, at 10,000 yen a node-hour. */
  private static List<RuleCase> together() {
    PricePlan plan = provisional(yen("10000", PriceUnit.NODE_HOUR));
    DayRange first = DayRange.parse("2024-10-15/2025-01-15");
    DayRange then = DayRange.parse("2025-01-15/2025-04-15");
    DayRange whole = DayRange.parse("2024-10-15/2025-04-15");
    Allocation a = part("a", NodeSchedule.of(first, 30), "JPY 662400000", plan);
    Allocation b = part("b", NodeSchedule.of(then, 30), "JPY 648000000", plan);
    Found own = found("in-full").about("a").with("full", "JPY 662400000");
    Found next = found("in-full").about("b").with("full", "JPY 648000000");
    return List.of(
        FULL.when("30 nodes and then the same 30 are charged for once")
            .bulk(bulkOf(a, b))
            .satisfied(own, next),
        FULL.when("30 nodes and then the same 30, a yen short in the second half")
            .bulk(bulkOf(a, part("b", NodeSchedule.of(then, 30), "JPY 647999999", plan)))
            .violated(
                own.as(Outcome.SATISFIED),
                found("below").about("b").with("full", "JPY 648000000").with("shortfall", "JPY 1")),
        FULL.when(
                "30 nodes and then 40 of them: the 10 that are idle first are those of the second")
            .bulk(bulkOf(a, part("b", NodeSchedule.of(then, 40), "JPY 1084800000", plan)))
            .satisfied(own, found("in-full").about("b").with("full", "JPY 1084800000")),
        FULL.when("30 nodes and then 10 of them: the 20 that are idle then are those of the first")
            .bulk(bulkOf(
                part("a", NodeSchedule.of(first, 30), "JPY 1094400000", plan),
                part("b", NodeSchedule.of(then, 10), "JPY 216000000", plan)))
            .satisfied(
                found("in-full").about("a").with("full", "JPY 1094400000"),
                found("in-full").about("b").with("full", "JPY 216000000")),
        FULL.when("nodes on the same days are other nodes")
            .bulk(bulkOf(
                part("a", NodeSchedule.of(whole, 30), "JPY 1310400000", plan),
                part("b", NodeSchedule.of(whole, 10), "JPY 436800000", plan)))
            .satisfied(
                found("in-full").about("a").with("full", "JPY 1310400000"),
                found("in-full").about("b").with("full", "JPY 436800000")),
        FULL.when("another price does not make them other nodes")
            .bulk(bulkOf(
                a,
                part(
                    "b",
                    NodeSchedule.of(then, 30),
                    "JPY 1295999999",
                    provisional(yen("20000", PriceUnit.NODE_HOUR)))))
            .violated(
                own.as(Outcome.SATISFIED),
                found("below")
                    .about("b")
                    .with("full", "JPY 1296000000")
                    .with("shortfall", "JPY 1")),
        FULL.when("where two have gaps, the days of both have to be known")
            .bulk(bulkOf(a, b.toBuilder().nodes(30).period(Optional.empty()).build()))
            .undetermined(found("period-open").about("b").missing(StandardFacts.PERIOD)),
        FULL.when("where two have gaps, the amounts of both have to be known")
            .bulk(bulkOf(a, b.toBuilder().amount(Optional.empty()).build()))
            .undetermined(found("amount-open").about("b").missing(StandardFacts.AMOUNT)),
        FULL.when("beside nodes without gaps, days do not matter")
            .bulk(bulkOf(
                part("a", NodeSchedule.of(whole, 30), "JPY 1310400000", plan),
                b.toBuilder().nodes(10).period(Optional.empty()).build()))
            .satisfied(
                found("in-full").about("a").with("full", "JPY 1310400000"),
                found("in-full").about("b").with("full", "JPY 436800000")));
  }

  private static Allocation part(String id, NodeSchedule nodes, String cost, PricePlan plan) {
    return unsigned(id, nodes).toBuilder()
        .pricePlan(plan)
        .statedCost(StatedCost.of(cost))
        .build();
  }

  private static List<RuleCase> units() {
    return List.of(
        full("182 days at 120,000 yen", yen("120000", PriceUnit.NODE_DAY)),
        oneYenShort("182 days at 120,000 yen", yen("120000", PriceUnit.NODE_DAY)),
        full("6 months at 3,640,000 yen", yen("3640000", PriceUnit.NODE_MONTH)),
        oneYenShort("6 months at 3,640,000 yen", yen("3640000", PriceUnit.NODE_MONTH)),
        full("a period at 21,840,000 yen", yen("21840000", PriceUnit.NODE_PERIOD)),
        oneYenShort("a period at 21,840,000 yen", yen("21840000", PriceUnit.NODE_PERIOD)),
        full("8 GPUs for 4,368 hours at 625 yen", yen("625", PriceUnit.GPU_HOUR)),
        oneYenShort("8 GPUs for 4,368 hours at 625 yen", yen("625", PriceUnit.GPU_HOUR)));
  }

  private static List<RuleCase> months() {
    CallTerms leap = CallTerms.startingOn(day("2027-10-15"));
    Price.Builder month = yen("3650000", PriceUnit.NODE_MONTH).monthBasis(MonthBasis.HOURS_730);
    return List.of(
        full("4,368 hours as months of 730 at 3,650,000 yen", month),
        oneYenShort("4,368 hours as months of 730 at 3,650,000 yen", month),
        FULL.when("4,392 hours as months of 730 at 3,650,000 yen")
            .bulk(stated("JPY 658800000", provisional(month)))
            .terms(leap)
            .satisfied(inFull("JPY 658800000")),
        FULL.when("4,392 hours as months of 730 at 3,650,000 yen, a yen short")
            .bulk(stated("JPY 658799999", provisional(month)))
            .terms(leap)
            .violated(below("JPY 658800000", "JPY 1")));
  }

  private static Price.Builder dollars() {
    return Price.builder().amount("USD 50").unit(PriceUnit.NODE_HOUR);
  }

  private static Proposal withFx(String cost, FxAssumption... assumptions) {
    return stated(cost, provisional(dollars())).withFxAssumptions(assumptions);
  }

  private static List<RuleCase> currencies() {
    Found open = found("fx-open")
        .about("bulk")
        .missing(StandardFacts.FX_ASSUMPTION)
        .with("stated", "JPY 655200000")
        .with("full", "USD 6552000");
    FxAssumption other = FxAssumption.of("USD", "JPY", "90").toBuilder()
        .addLimitedTo(ItemId.of("direct"))
        .build();
    return List.of(
        FULL.when("50 dollars an hour at 100 yen a dollar")
            .bulk(withFx("JPY 655200000", FxAssumption.of("USD", "JPY", "100")))
            .satisfied(inFull("JPY 655200000")),
        FULL.when("50 dollars an hour at 100 yen a dollar, a yen short")
            .bulk(withFx("JPY 655199999", FxAssumption.of("USD", "JPY", "100")))
            .violated(below("JPY 655200000", "JPY 1")),
        FULL.when("50 dollars an hour at 0.01 dollars a yen")
            .bulk(withFx("JPY 655200000", FxAssumption.of("JPY", "USD", "0.01")))
            .satisfied(inFull("JPY 655200000")),
        FULL.when("50 dollars an hour at 0.01 dollars a yen, a yen short")
            .bulk(withFx("JPY 655199999", FxAssumption.of("JPY", "USD", "0.01")))
            .violated(below("JPY 655200000", "JPY 1")),
        FULL.when("without an assumption, dollars and yen cannot be compared")
            .bulk(withFx("JPY 655200000"))
            .undetermined(open),
        FULL.when("an assumption for something else does not help")
            .bulk(withFx("JPY 655200000", other))
            .undetermined(open),
        FULL.when("an assumption from dollars to something else does not help")
            .bulk(withFx("JPY 655200000", FxAssumption.of("USD", "EUR", "0.9")))
            .undetermined(open),
        FULL.when("an assumption from yen to something else does not help")
            .bulk(withFx("JPY 655200000", FxAssumption.of("JPY", "EUR", "0.006")))
            .undetermined(open),
        FULL.when("an assumption from something else to yen does not help")
            .bulk(withFx("JPY 655200000", FxAssumption.of("EUR", "JPY", "160")))
            .undetermined(open),
        FULL.when("an assumption from something else to dollars does not help")
            .bulk(withFx("JPY 655200000", FxAssumption.of("EUR", "USD", "1.1")))
            .undetermined(open),
        FULL.when("dollars and dollars need no assumption, to the cent")
            .bulk(withFx("USD 6551999.99"))
            .violated(below("USD 6552000.00", "USD 0.01")));
  }

  private static RuleCase asks(String sentence, Proposal given, String key, Fact fact) {
    return FULL.when(sentence).bulk(given).undetermined(found(key).about("bulk").missing(fact));
  }

  private static List<RuleCase> unstated() {
    PricePlan yen = provisional(yen("5000", PriceUnit.NODE_HOUR));
    PricePlan noUnit = provisional(Price.builder().amount("JPY 5000"));
    PricePlan noAmount = provisional(Price.builder().unit(PriceUnit.NODE_HOUR));
    StatedCost cost = StatedCost.of("JPY 655200000");
    return List.of(
        asks(
            "the amount is asked",
            bulk(one -> one.pricePlan(yen).statedCost(cost).amount(Optional.empty())),
            "amount-open",
            StandardFacts.AMOUNT),
        FULL.when("the days of use do not matter, since all days are charged")
            .bulk(bulk(one -> one.pricePlan(yen).statedCost(cost).period(Optional.empty())))
            .satisfied(inFull("JPY 655200000")),
        asks(
            "a price is asked",
            bulk(one -> one.pricePlan(Optional.empty()).statedCost(cost)),
            "price-open",
            StandardFacts.BULK_UNIT_PRICE),
        asks(
            "the amount of the price is asked",
            stated("JPY 655200000", noAmount),
            "price-open",
            StandardFacts.BULK_UNIT_PRICE),
        asks(
            "the unit of the price is asked",
            stated("JPY 655200000", noUnit),
            "unit-open",
            StandardFacts.PRICE_UNIT),
        asks(
            "a price by the hour of other compute is none of nodes",
            stated("JPY 655200000", provisional(yen("5000", PriceUnit.UNIT_HOUR))),
            "unit-not-of-nodes",
            StandardFacts.PRICE_UNIT));
  }
}
