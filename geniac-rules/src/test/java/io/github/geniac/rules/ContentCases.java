package io.github.geniac.rules;

import static io.github.geniac.rules.Given.FIRST_HALF;
import static io.github.geniac.rules.Given.FIRST_MONTH;
import static io.github.geniac.rules.Given.LATER_MONTHS;
import static io.github.geniac.rules.Given.PERIOD;
import static io.github.geniac.rules.Given.STORAGE;
import static io.github.geniac.rules.Given.TERMS;
import static io.github.geniac.rules.Given.always;
import static io.github.geniac.rules.Given.besideNodes;
import static io.github.geniac.rules.Given.bulk;
import static io.github.geniac.rules.Given.direct;
import static io.github.geniac.rules.Given.directOf;
import static io.github.geniac.rules.Given.good;
import static io.github.geniac.rules.Given.yen;
import static io.github.geniac.rules.RuleCase.found;
import static io.github.geniac.rules.RuleCase.verify;
import static io.github.geniac.rules.StandardReadings.EXCESS_SECURED_HOW;

import io.github.geniac.core.Allocation;
import io.github.geniac.core.BulkPlan;
import io.github.geniac.core.NodeSchedule;
import io.github.geniac.core.Price;
import io.github.geniac.core.PriceBasis;
import io.github.geniac.core.PriceUnit;
import io.github.geniac.core.Proposal;
import io.github.geniac.core.StatedCost;
import io.github.geniac.core.UsageBased;
import io.github.geniac.rules.RuleCase.Found;
import io.github.geniac.rules.RuleCase.Verify;
import io.github.geniac.rules.StandardReadings.ExcessSecuredHow;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What an application states: concreteness, kind, period, cost, and the excess. */
final class ContentCases {

  private ContentCases() {}

  static List<RuleCase> all() {
    return Stream.of(concrete(), stated(), excess()).flatMap(List::stream).toList();
  }

  private static Proposal withoutDirectPlan() {
    return good().toBuilder().directPlan(Optional.empty()).build();
  }

  private static RuleCase notConcrete(String sentence, Proposal given, String key, Fact missing) {
    return verify("direct-plan-concrete")
        .when(sentence)
        .direct(given)
        .undetermined(found(key).about("direct").missing(missing));
  }

  private static List<RuleCase> concrete() {
    Verify concrete = verify("direct-plan-concrete");
    Price noBasis = yen("10000", PriceUnit.NODE_HOUR).build();
    Price noAmount = Price.builder().basis(PriceBasis.QUOTE).build();
    return List.of(
        concrete
            .when("no direct plan, nothing concrete")
            .direct(withoutDirectPlan())
            .notApplicable(found("no-direct-plan")),
        concrete
            .when("an empty plan has nothing concrete")
            .direct(directOf())
            .notApplicable(found("no-allocation")),
        concrete
            .when("provider, amount, price, basis and talks are concrete")
            .direct(good())
            .satisfied(found("concrete").about("direct")),
        notConcrete(
            "the provider is asked",
            direct(one -> one.provider(Optional.empty())),
            "provider-open",
            StandardFacts.PROVIDER),
        notConcrete(
            "the amount is asked",
            direct(one -> one.amount(Optional.empty())),
            "amount-open",
            StandardFacts.AMOUNT),
        notConcrete(
            "the price is asked",
            direct(one -> one.pricePlan(UsageBased.of(noAmount))),
            "price-open",
            StandardFacts.UNIT_PRICE),
        notConcrete(
            "the basis of the price is asked",
            direct(one -> one.pricePlan(UsageBased.of(noBasis))),
            "basis-open",
            StandardFacts.PRICE_BASIS),
        notConcrete(
            "the state of the talks is asked",
            direct(one -> one.talks(Optional.empty())),
            "talks-open",
            StandardFacts.TALKS),
        concrete
            .when("one question for each missing item")
            .direct(directOf(Allocation.builder().id("direct").build()))
            .undetermined(
                found("provider-open").missing(StandardFacts.PROVIDER),
                found("amount-open").missing(StandardFacts.AMOUNT),
                found("price-open").missing(StandardFacts.UNIT_PRICE),
                found("basis-open").missing(StandardFacts.PRICE_BASIS),
                found("talks-open").missing(StandardFacts.TALKS)));
  }

  private static List<RuleCase> stated() {
    Verify stated = verify("application-states-compute");
    Found resource = found("resource-open").missing(StandardFacts.RESOURCE);
    Found period = found("period-open").missing(StandardFacts.PERIOD);
    return List.of(
        stated
            .when("no direct plan, no compute")
            .direct(withoutDirectPlan())
            .notApplicable(found("no-direct-plan")),
        stated
            .when("an empty plan has no compute")
            .direct(directOf())
            .notApplicable(found("no-allocation")),
        stated
            .when("kind, period and cost of direct nodes are stated")
            .direct(good())
            .satisfied(found("stated").about("direct")),
        stated
            .when("kind, period and cost of bulk nodes are stated")
            .bulk(good())
            .satisfied(found("stated").about("bulk")),
        stated
            .when("a schedule states the period")
            .direct(direct(one -> one.period(Optional.empty()).schedule(always(20))))
            .satisfied(found("stated")),
        stated
            .when("a stated cost does without a price")
            .direct(
                direct(one -> one.pricePlan(Optional.empty()).statedCost(StatedCost.of("JPY 1"))))
            .satisfied(found("stated")),
        stated
            .when("of direct compute the applicant states kind, period and cost")
            .direct(directOf(Allocation.builder().id("direct").build()))
            .undetermined(
                resource.about("direct"),
                period.about("direct"),
                found("cost-open").about("direct").missing(StandardFacts.COST)),
        stated
            .when("the cost of bulk nodes hangs on the price that the ministry tells")
            .bulk(bulk(one -> one.pricePlan(Optional.empty())))
            .undetermined(found("cost-open").about("bulk").missing(StandardFacts.BULK_UNIT_PRICE)),
        stated
            .when("other compute states its cost like GPU nodes")
            .direct(directOf(Allocation.builder()
                .id("disk")
                .resource(STORAGE)
                .quantity("500")
                .period(PERIOD)
                .build()))
            .undetermined(found("cost-open").about("disk").missing(StandardFacts.COST)),
        stated
            .when("an ancillary service has no price per node, so its cost is asked")
            .bulk(bulk(one ->
                one.resource(STORAGE).quantity("500").ancillary(true).pricePlan(Optional.empty())))
            .undetermined(found("cost-open").about("bulk").missing(StandardFacts.COST)));
  }

  private static Proposal demand(NodeSchedule demand, Allocation... beside) {
    return good()
        .withBulkPlan(BulkPlan.builder()
            .addBulk(Given.bulkNodes())
            .addDirect(beside)
            .demand(demand)
            .build());
  }

  private static Found notSecured(String day, int demand, int direct, int shortfall) {
    return found("not-secured")
        .with("day", day)
        .with("demand", demand)
        .with("cap", 100)
        .with("direct", direct)
        .with("shortfall", shortfall);
  }

  private static List<RuleCase> excess() {
    Verify excess = verify("excess-over-cap-secured");
    Allocation open =
        besideNodes(1).toBuilder().id("open").amount(Optional.empty()).build();
    Allocation firstHalf = besideNodes(12).toBuilder().period(FIRST_HALF).build();
    NodeSchedule peak = NodeSchedule.of(FIRST_MONTH, 100).plus(LATER_MONTHS, 112);
    return List.of(
        excess
            .when("no bulk plan, no excess")
            .bulk(good().withoutBulkPlan())
            .notApplicable(found("no-bulk-plan")),
        excess
            .when("no stated demand, no excess to see")
            .bulk(good())
            .notApplicable(found("no-demand")),
        excess
            .when("a demand of 100 does not exceed the cap")
            .bulk(demand(always(100)))
            .satisfied(found("no-excess").with("demand", 100).with("cap", 100)),
        excess
            .when("a demand of 101 exceeds the cap by 1")
            .bulk(demand(always(101)))
            .violated(notSecured("2024-10-15", 101, 0, 1)),
        excess
            .when("1 direct node secures a demand of 101")
            .bulk(demand(always(101), besideNodes(1)))
            .satisfied(found("secured").with("excess", 1).with("cap", 100)),
        excess
            .when("1 direct node does not secure a demand of 102")
            .bulk(demand(always(102), besideNodes(1)))
            .violated(notSecured("2024-10-15", 102, 1, 1)),
        excess
            .when("the first day that is not secured is told")
            .bulk(demand(peak, firstHalf))
            .violated(notSecured("2025-01-15", 112, 0, 12)),
        excess
            .when("direct nodes of the direct plan do not secure the bulk plan")
            .bulk(demand(always(120)))
            .violated(notSecured("2024-10-15", 120, 0, 20)),
        excess
            .when("an amount that is not stated may secure it")
            .bulk(demand(always(101), open))
            .undetermined(found("amount-open").about("open").missing(StandardFacts.AMOUNT)),
        excess
            .when("what is secured stays so beside what is not stated")
            .bulk(demand(always(101), besideNodes(1), open))
            .satisfied(found("secured")),
        excess
            .when("the excess may be secured by arrangement with the ministry")
            .bulk(demand(always(101)))
            .under(EXCESS_SECURED_HOW, ExcessSecuredHow.ARRANGED_WITH_MINISTRY)
            .undetermined(notSecured("2024-10-15", 101, 0, 1).under(EXCESS_SECURED_HOW)),
        excess
            .when("in another round 51 nodes may be 1 over the cap")
            .bulk(demand(always(51)))
            .terms(TERMS.withBulkCap(50))
            .violated(found("not-secured").with("cap", 50).with("shortfall", 1)));
  }
}
