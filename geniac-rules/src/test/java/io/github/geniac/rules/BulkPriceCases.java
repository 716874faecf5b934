package io.github.geniac.rules;

import static io.github.geniac.rules.Outcome.NOT_APPLICABLE;
import static io.github.geniac.rules.Outcome.SATISFIED;
import static io.github.geniac.rules.Outcome.UNDETERMINED;
import static io.github.geniac.rules.Outcome.VIOLATED;

import io.github.geniac.core.BulkTerm;
import io.github.geniac.core.ItemId;
import io.github.geniac.core.MonthBasis;
import io.github.geniac.core.Price;
import io.github.geniac.core.PriceBasis;
import io.github.geniac.core.PriceUnit;
import io.github.geniac.core.Proposal;
import io.github.geniac.core.StatedCost;
import io.github.geniac.core.UsageBased;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.joda.money.Money;

/** What bulk nodes are charged. */
final class BulkPriceCases {

  private BulkPriceCases() {}

  static List<RuleCase> cases() {
    List<RuleCase> all = new ArrayList<>(unitPrice());
    all.addAll(inFull());
    return all;
  }

  private static Proposal priced(Price price) {
    return Given.withBulk(b -> b.pricePlan(new BulkTerm(price)));
  }

  private static List<RuleCase> unitPrice() {
    String rule = "bulk-unit-price";
    Price told = Given.provisional();
    return List.of(
        ContentRuleCases.bulk(rule, "told", Given.good(), SATISFIED, "provisional"),
        ContentRuleCases.bulk(
            rule,
            "told, no day",
            priced(told.toBuilder().asOf(Optional.empty()).build()),
            SATISFIED,
            "provisional",
            "no-date"),
        ContentRuleCases.bulk(
                rule,
                "a list price",
                priced(told.toBuilder().basis(PriceBasis.LIST).build()),
                VIOLATED,
                "another-basis")
            .arguments(Map.of("basis", PriceBasis.LIST)),
        ContentRuleCases.bulk(
            rule,
            "by use",
            Given.withBulk(b -> b.pricePlan(UsageBased.of(told))),
            VIOLATED,
            "another-plan"),
        ContentRuleCases.bulk(
            rule,
            "no basis",
            priced(told.toBuilder().basis(Optional.empty()).build()),
            UNDETERMINED,
            "basis-open"),
        ContentRuleCases.bulk(
            rule, "no amount", priced(Price.builder().build()), UNDETERMINED, "price-open"),
        ContentRuleCases.bulk(
            rule,
            "no plan",
            Given.withBulk(b -> b.pricePlan(Optional.empty())),
            UNDETERMINED,
            "price-open"),
        ContentRuleCases.bulk(
            rule,
            "who knows what",
            Given.withBulk(b -> b.resource(Optional.empty())),
            UNDETERMINED,
            "resource-open"),
        ContentRuleCases.bulk(
            rule,
            "storage",
            Given.withBulk(b -> b.resource(Given.STORAGE).quantity("1")),
            NOT_APPLICABLE,
            "no-node"),
        ContentRuleCases.bulk(
            rule, "nothing", Given.bulks(List.of(), List.of()), NOT_APPLICABLE, "no-bulk-nodes"));
  }

  private static RuleCase full(
      String name, Price price, String cost, Outcome outcome, String... keys) {
    Proposal proposal =
        Given.withBulk(b -> b.pricePlan(new BulkTerm(price)).statedCost(StatedCost.of(cost)));
    return ContentRuleCases.bulk("bulk-charged-in-full", name, proposal, outcome, keys);
  }

  private static Price unit(String amount, PriceUnit unit) {
    return Price.of(amount, unit);
  }

  private static List<RuleCase> inFull() {
    String rule = "bulk-charged-in-full";
    // 30 nodes x 182 days x 24 h x JPY 10,000 = JPY 1,310,400,000.
    Price hour = unit("JPY 10000", PriceUnit.NODE_HOUR);
    Price month730 = unit("JPY 7300000", PriceUnit.NODE_MONTH).toBuilder()
        .monthBasis(MonthBasis.HOURS_730)
        .build();
    Proposal backwards =
        Given.withBulk(b -> b.pricePlan(new BulkTerm(unit("JPY 15000", PriceUnit.NODE_DAY)))
            .statedCost(StatedCost.of("USD 546000")));
    StatedCost five = StatedCost.of("JPY 5");
    Proposal one = Given.bulks(
        List.of(
            Given.bulk("a").toBuilder()
                .statedCost(StatedCost.of("JPY 1310400000"))
                .build(),
            Given.bulk("b")),
        List.of());
    return List.of(
        full("exact", hour, "JPY 1310400000", SATISFIED, "in-full")
            .arguments(Map.of(
                "stated", Money.parse("JPY 1310400000"), "full", Money.parse("JPY 1310400000"))),
        full("a yen short", hour, "JPY 1310399999", VIOLATED, "below")
            .arguments(Map.of("shortfall", Money.parse("JPY 1"))),
        full("a yen more", hour, "JPY 1310400001", SATISFIED, "in-full"),
        full(
            "by GPU-hour",
            unit("JPY 1250", PriceUnit.GPU_HOUR),
            "JPY 1310400000",
            SATISFIED,
            "in-full"),
        full(
            "by GPU-hour, short",
            unit("JPY 1250", PriceUnit.GPU_HOUR),
            "JPY 1310399999",
            VIOLATED,
            "below"),
        full(
            "by day",
            unit("JPY 240000", PriceUnit.NODE_DAY),
            "JPY 1310400000",
            SATISFIED,
            "in-full"),
        full(
            "by day, short",
            unit("JPY 240000", PriceUnit.NODE_DAY),
            "JPY 1310399999",
            VIOLATED,
            "below"),
        full("by month", unit("JPY 100", PriceUnit.NODE_MONTH), "JPY 18000", SATISFIED, "in-full"),
        full(
            "by month, short",
            unit("JPY 100", PriceUnit.NODE_MONTH),
            "JPY 17999",
            VIOLATED,
            "below"),
        full("by 730 hours", month730, "JPY 1310400000", SATISFIED, "in-full"),
        full("by 730 hours, short", month730, "JPY 1310399998", VIOLATED, "below"),
        full("by period", unit("JPY 100", PriceUnit.NODE_PERIOD), "JPY 3000", SATISFIED, "in-full"),
        full(
            "by period, short",
            unit("JPY 100", PriceUnit.NODE_PERIOD),
            "JPY 2999",
            VIOLATED,
            "below"),
        full(
            "part of a yen is cut off",
            unit("JPY 0.33", PriceUnit.NODE_PERIOD),
            "JPY 9",
            SATISFIED,
            "in-full"),
        full(
            "by TB",
            unit("JPY 100", PriceUnit.UNIT_MONTH),
            "JPY 3000",
            UNDETERMINED,
            "unit-not-of-nodes"),
        full(
            "by dollar, at 150",
            unit("USD 1", PriceUnit.NODE_PERIOD),
            "JPY 4500",
            SATISFIED,
            "in-full"),
        full(
            "by dollar, at 150, short",
            unit("USD 1", PriceUnit.NODE_PERIOD),
            "JPY 4499",
            VIOLATED,
            "below"),
        full("by euro", unit("EUR 1", PriceUnit.NODE_PERIOD), "JPY 4500", UNDETERMINED, "fx-open"),
        ContentRuleCases.bulk(rule, "dollars for yen", backwards, SATISFIED, "in-full"),
        ContentRuleCases.bulk(rule, "none stated", Given.good(), NOT_APPLICABLE, "no-stated-cost"),
        ContentRuleCases.bulk(rule, "one of two stated", one, UNDETERMINED, "in-full", "cost-open"),
        ContentRuleCases.bulk(
            rule,
            "no price",
            Given.withBulk(b -> b.pricePlan(Optional.empty()).statedCost(five)),
            UNDETERMINED,
            "price-open"),
        ContentRuleCases.bulk(
            rule,
            "no unit",
            Given.withBulk(
                b -> b.pricePlan(new BulkTerm(Price.builder().amount("JPY 1").build()))
                    .statedCost(five)),
            UNDETERMINED,
            "unit-open"),
        ContentRuleCases.bulk(
            rule,
            "no amount",
            Given.withBulk(b -> Given.noAmount(b).statedCost(five)),
            UNDETERMINED,
            "amount-open"),
        ContentRuleCases.bulk(
            rule,
            "no rate for this item",
            Given.withBulk(b -> b.pricePlan(new BulkTerm(unit("USD 1", PriceUnit.NODE_PERIOD)))
                    .statedCost(five))
                .withFxAssumptions(
                    Given.fx().toBuilder().addLimitedTo(ItemId.of("d")).build()),
            UNDETERMINED,
            "fx-open"));
  }
}
