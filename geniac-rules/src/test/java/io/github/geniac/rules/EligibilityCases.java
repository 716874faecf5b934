package io.github.geniac.rules;

import static io.github.geniac.rules.Given.ACME;
import static io.github.geniac.rules.Given.BETA;
import static io.github.geniac.rules.Given.FIRST_MONTH;
import static io.github.geniac.rules.Given.PERIOD;
import static io.github.geniac.rules.Given.STORAGE;
import static io.github.geniac.rules.Given.also;
import static io.github.geniac.rules.Given.always;
import static io.github.geniac.rules.Given.beside;
import static io.github.geniac.rules.Given.besideNodes;
import static io.github.geniac.rules.Given.bulk;
import static io.github.geniac.rules.Given.cost;
import static io.github.geniac.rules.Given.dataPreparation;
import static io.github.geniac.rules.Given.day;
import static io.github.geniac.rules.Given.direct;
import static io.github.geniac.rules.Given.directNodes;
import static io.github.geniac.rules.Given.directOf;
import static io.github.geniac.rules.Given.good;
import static io.github.geniac.rules.Given.nodes;
import static io.github.geniac.rules.Given.training;
import static io.github.geniac.rules.Given.workload;
import static io.github.geniac.rules.RuleCase.found;
import static io.github.geniac.rules.RuleCase.remark;
import static io.github.geniac.rules.RuleCase.verify;
import static io.github.geniac.rules.StandardReadings.IDLE_BULK;
import static io.github.geniac.rules.StandardReadings.SELF_SUPPLY;

import io.github.geniac.core.Acquisition;
import io.github.geniac.core.Allocation;
import io.github.geniac.core.CallTerms;
import io.github.geniac.core.CostItem;
import io.github.geniac.core.DayRange;
import io.github.geniac.core.DirectPlan;
import io.github.geniac.core.FlatCharge;
import io.github.geniac.core.NodeSchedule;
import io.github.geniac.core.Organization;
import io.github.geniac.core.Price;
import io.github.geniac.core.Proposal;
import io.github.geniac.core.Provider;
import io.github.geniac.core.Served;
import io.github.geniac.core.Workload;
import io.github.geniac.rules.RuleCase.Found;
import io.github.geniac.rules.RuleCase.Verify;
import io.github.geniac.rules.StandardReadings.IdleBulk;
import io.github.geniac.rules.StandardReadings.SelfSupply;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What is subsidised: days inside the research period, fees, outsourced data preparation. */
final class EligibilityCases {

  private static final Verify WITHIN = verify("within-research-period");
  private static final Verify SCOPE = verify("cost-in-scope");
  private static final Verify PREPARATION = verify("data-preparation-outsourced");

  private EligibilityCases() {}

  static List<RuleCase> all() {
    return Stream.of(
            within(),
            days(),
            start(),
            scope(),
            acquisition(),
            supplier(),
            shares(),
            idleBulk(),
            preparation())
        .flatMap(List::stream)
        .toList();
  }

  private static Proposal withoutDirectPlan() {
    return good().toBuilder().directPlan(Optional.empty()).build();
  }

  private static Proposal period(String days) {
    return direct(one -> one.period(DayRange.parse(days)));
  }

  private static Found outside(String key, String day, int days) {
    return found(key).about("direct").with("day", day).with("days", days).with("period", PERIOD);
  }

  private static List<RuleCase> within() {
    Found inside = found("inside").with("period", PERIOD);
    return List.of(
        WITHIN
            .when("no direct plan, no days")
            .direct(withoutDirectPlan())
            .notApplicable(found("no-direct-plan")),
        WITHIN
            .when("an empty plan has no days")
            .direct(directOf())
            .notApplicable(found("no-allocation")),
        WITHIN.when("all days lie inside").direct(good()).satisfied(inside.about("direct")),
        WITHIN
            .when("all days of bulk nodes lie inside")
            .bulk(good())
            .satisfied(found("inside").about("bulk")),
        WITHIN
            .when("the direct route is free inside the period")
            .direct(period("2024-12-24/2024-12-25"))
            .satisfied(found("inside")),
        WITHIN
            .when("the days are asked")
            .direct(direct(one -> one.period(Optional.empty())))
            .undetermined(found("period-open").about("direct").missing(StandardFacts.PERIOD)),
        WITHIN
            .when("the days of an empty schedule are asked")
            .direct(direct(one -> one.period(Optional.empty()).schedule(NodeSchedule.empty())))
            .undetermined(found("period-open").missing(StandardFacts.PERIOD)));
  }

  private static List<RuleCase> days() {
    DayRange wide = DayRange.parse("2024-10-01/2025-05-01");
    return List.of(
        WITHIN
            .when("a day over is not subsidised")
            .direct(period("2024-10-15/2025-04-16"))
            .violated(outside("partly-outside", "2025-04-15", 1)),
        WITHIN
            .when("a day too early is not subsidised")
            .direct(period("2024-10-14/2025-04-15"))
            .violated(outside("partly-outside", "2024-10-14", 1)),
        WITHIN
            .when("days on both sides add up, the first is told")
            .direct(period("2024-10-14/2025-04-17"))
            .violated(outside("partly-outside", "2024-10-14", 3)),
        WITHIN
            .when("days that all lie outside are not subsidised at all")
            .direct(period("2025-04-15/2025-04-20"))
            .violated(outside("outside", "2025-04-15", 5)),
        WITHIN
            .when("the days with nodes are the ones used")
            .direct(direct(one -> one.period(wide).schedule(always(20))))
            .satisfied(found("inside")),
        WITHIN
            .when("a schedule is used on its days only")
            .direct(direct(one -> one.period(wide)
                .schedule(nodes("2024-10-01/2024-10-03", 20).plus(FIRST_MONTH, 20))))
            .violated(outside("partly-outside", "2024-10-01", 2)),
        WITHIN
            .when("a schedule without nodes is used as long as its period")
            .direct(direct(one -> one.period(wide).schedule(NodeSchedule.empty())))
            .violated(outside("partly-outside", "2024-10-01", 14 + 16)),
        WITHIN
            .when("other compute is used as long as its period")
            .direct(directOf(Allocation.builder()
                .id("direct")
                .resource(STORAGE)
                .quantity("500")
                .period(wide)
                .build()))
            .violated(outside("partly-outside", "2024-10-01", 30)));
  }

  private static Verify starting(String sentence, String start) {
    return WITHIN
        .when(sentence)
        .direct(period("2024-12-01/2024-12-02"))
        .terms(CallTerms.startingOn(day(start)));
  }

  private static List<RuleCase> start() {
    Found inside = found("inside");
    Found note = remark("unexpected-start").with("from", "2024-10-11").with("to", "2024-10-20");
    CallTerms september = CallTerms.startingOn(day("2024-09-15"));
    return List.of(
        starting("10 October is not mid-October", "2024-10-10")
            .satisfied(inside, note.with("start", "2024-10-10")),
        starting("11 October is mid-October", "2024-10-11").satisfied(inside),
        starting("20 October is mid-October", "2024-10-20").satisfied(inside),
        starting("21 October is not mid-October", "2024-10-21")
            .satisfied(inside, remark("unexpected-start").with("start", "2024-10-21")),
        WITHIN
            .when("the start is noted once, at the direct plan")
            .bulk(good())
            .terms(september)
            .violated(found("partly-outside")),
        WITHIN
            .when("the start is noted at the bulk plan if there is no other")
            .bulk(withoutDirectPlan())
            .terms(september)
            .violated(found("partly-outside"), remark("unexpected-start")));
  }

  private static Found fee() {
    return found("usage-fee").about("direct");
  }

  private static List<RuleCase> scope() {
    return List.of(
        SCOPE
            .when("no direct plan, no cost")
            .direct(withoutDirectPlan())
            .notApplicable(found("no-direct-plan")),
        SCOPE.when("an empty plan has no cost").direct(directOf()).notApplicable(found("no-item")),
        SCOPE.when("no cost item, no cost").proposal(good()).notApplicable(found("no-item")),
        SCOPE
            .when("data preparation has a rule of its own")
            .proposal(cost(dataPreparation()))
            .notApplicable(found("data-preparation").about("data")),
        SCOPE
            .when("what is neither compute nor data preparation is not subsidised")
            .proposal(cost(dataPreparation().category(CostItem.Category.OTHER)))
            .violated(found("no-compute").about("data")),
        SCOPE.when("a fee for the development is subsidised").direct(good()).satisfied(fee()),
        SCOPE
            .when("the purpose of what it serves is asked")
            .direct(workload(one -> one.purpose(Optional.empty())))
            .undetermined(found("purpose-open")
                .about("direct")
                .missing(StandardFacts.PURPOSE)
                .with("workload", "train")));
  }

  private static FlatCharge flat() {
    return new FlatCharge(
        Price.builder().amount("JPY 1000000").build(), FlatCharge.Frequency.ONE_TIME);
  }

  private static List<RuleCase> acquisition() {
    Found open = found("acquisition-open").about("direct").missing(StandardFacts.ACQUISITION);
    return List.of(
        SCOPE
            .when("a purchase is no fee")
            .direct(direct(one -> one.pricePlan(flat()).acquisition(Acquisition.PURCHASE)))
            .violated(found("purchase").about("direct")),
        SCOPE
            .when("a flat charge may be a purchase")
            .direct(direct(one -> one.pricePlan(flat())))
            .undetermined(open),
        SCOPE
            .when("a flat charge for use is a fee")
            .direct(direct(one -> one.pricePlan(flat()).acquisition(Acquisition.USAGE)))
            .satisfied(fee()),
        SCOPE
            .when("without a price it may be a purchase")
            .direct(direct(one -> one.pricePlan(Optional.empty())))
            .undetermined(open),
        SCOPE
            .when("bulk nodes are taken for a fee, whatever their price")
            .bulk(bulk(one -> one.pricePlan(Optional.empty())))
            .satisfied(found("usage-fee").about("bulk")),
        SCOPE
            .when("direct nodes beside bulk nodes may be purchased")
            .bulk(beside(
                always(30),
                besideNodes(10).toBuilder().pricePlan(Optional.empty()).build()))
            .undetermined(
                found("usage-fee").about("bulk").as(Outcome.SATISFIED), open.about("beside")));
  }

  private static List<RuleCase> supplier() {
    Proposal own = direct(one -> one.provider(Provider.of(ACME)));
    Organization affiliate =
        Organization.builder().id("sister").addAffiliates(ACME.id()).build();
    Found self =
        found("self-supply").about("direct").under(SELF_SUPPLY).with("organization", "acme");
    return List.of(
        SCOPE
            .when("the provider is asked")
            .direct(direct(one -> one.provider(Optional.empty())))
            .undetermined(found("provider-open").about("direct").missing(StandardFacts.PROVIDER)),
        SCOPE
            .when("whether one's own compute is a procurement is open")
            .direct(own)
            .undetermined(self),
        SCOPE
            .when("one's own compute may be a procurement")
            .direct(own)
            .under(SELF_SUPPLY, SelfSupply.FINE)
            .satisfied(fee()),
        SCOPE
            .when("one's own compute may be no procurement")
            .direct(own)
            .under(SELF_SUPPLY, SelfSupply.NOT_A_PROCUREMENT)
            .violated(self),
        SCOPE
            .when("an affiliate's compute is like one's own")
            .direct(direct(one -> one.provider(Provider.of(affiliate))))
            .undetermined(found("self-supply").under(SELF_SUPPLY).with("organization", "sister")));
  }

  private static Proposal shared(Served... serves) {
    Workload tune = training().toBuilder().id("tune").build();
    return also(tune)
        .withDirectPlan(
            DirectPlan.of(directNodes().toBuilder().serves(List.of(serves)).build()));
  }

  private static List<RuleCase> shares() {
    Found serves = found("serves-open").about("direct").missing(StandardFacts.SERVES);
    return List.of(
        SCOPE
            .when("what it serves is asked")
            .direct(direct(one -> one.serves(List.of())))
            .undetermined(serves),
        SCOPE
            .when("shares that add up to 1 leave nothing")
            .direct(shared(Served.of("train", "0.6"), Served.of("tune", "0.4")))
            .satisfied(fee()),
        SCOPE
            .when("what shares leave over serves nothing")
            .direct(shared(Served.of("train", "0.6"), Served.of("tune", "0.3")))
            .undetermined(found("rest-open")
                .about("direct")
                .missing(StandardFacts.SERVES)
                .with("rest", "0.1")),
        SCOPE
            .when("a workload without a share takes what is left over")
            .direct(shared(Served.of("train", "0.6"), Served.of("tune")))
            .satisfied(fee()));
  }

  private static List<RuleCase> idleBulk() {
    Found idle = found("idle-share").about("bulk").under(IDLE_BULK);
    BigDecimal most = new BigDecimal("0.99");
    return List.of(
        SCOPE
            .when("bulk nodes are charged used or not, and so a fee")
            .bulk(bulk(one -> one.utilization(most)))
            .satisfied(found("usage-fee").about("bulk")),
        SCOPE
            .when("whether the idle share is a fee may be open")
            .bulk(bulk(one -> one.utilization(most)))
            .under(IDLE_BULK, IdleBulk.IDLE_SHARE_OPEN)
            .undetermined(idle),
        SCOPE
            .when("bulk nodes of unknown use may have an idle share")
            .bulk(good())
            .under(IDLE_BULK, IdleBulk.IDLE_SHARE_OPEN)
            .undetermined(idle),
        SCOPE
            .when("bulk nodes in full use have no idle share")
            .bulk(bulk(one -> one.utilization(BigDecimal.ONE)))
            .under(IDLE_BULK, IdleBulk.IDLE_SHARE_OPEN)
            .satisfied(found("usage-fee")),
        SCOPE
            .when("direct nodes have no idle share that is charged by the bulk route")
            .direct(good())
            .under(IDLE_BULK, IdleBulk.IDLE_SHARE_OPEN)
            .satisfied(fee()));
  }

  private static List<RuleCase> preparation() {
    Optional<Organization> nobody = Optional.empty();
    Found insider = found("insider").about("data").missing(StandardFacts.MINISTRY_ANSWER);
    return List.of(
        PREPARATION
            .when("no cost item, no data preparation")
            .proposal(good())
            .notApplicable(found("no-data-preparation")),
        PREPARATION
            .when("another cost is no data preparation")
            .proposal(cost(dataPreparation().category(CostItem.Category.OTHER)))
            .notApplicable(found("no-data-preparation")),
        PREPARATION
            .when("what is outsourced to another company is subsidised")
            .proposal(cost(dataPreparation()))
            .satisfied(found("outsourced").about("data").with("contractor", "beta")),
        PREPARATION
            .when("what is done in house is not")
            .proposal(cost(
                dataPreparation().contractor(nobody).contracting(CostItem.Contracting.IN_HOUSE)))
            .violated(found("in-house").about("data")),
        PREPARATION
            .when("whether it is outsourced is asked")
            .proposal(cost(dataPreparation().contracting(Optional.empty())))
            .undetermined(
                found("contracting-open").about("data").missing(StandardFacts.CONTRACTING)),
        PREPARATION
            .when("who the contractor is, is asked")
            .proposal(cost(dataPreparation().contractor(nobody)))
            .undetermined(found("contractor-open").about("data").missing(StandardFacts.CONTRACTOR)),
        PREPARATION
            .when("whether a participant may be the contractor the ministry says")
            .proposal(cost(dataPreparation().contractor(ACME)))
            .undetermined(insider.with("contractor", "acme")),
        PREPARATION
            .when("an affiliate of a participant is like one")
            .proposal(cost(dataPreparation()
                .contractor(BETA.toBuilder().addAffiliates(ACME.id()).build())))
            .undetermined(found("insider")
                .missing(StandardFacts.MINISTRY_ANSWER)
                .with("contractor", "beta")));
  }
}
