package io.github.geniac.rules;

import static io.github.geniac.rules.Outcome.NOT_APPLICABLE;
import static io.github.geniac.rules.Outcome.SATISFIED;
import static io.github.geniac.rules.Outcome.UNDETERMINED;
import static io.github.geniac.rules.Outcome.VIOLATED;
import static io.github.geniac.rules.StandardReadings.FREE_SCOPE;
import static io.github.geniac.rules.StandardReadings.IDLE_BULK;
import static io.github.geniac.rules.StandardReadings.SELF_SUPPLY;

import io.github.geniac.core.Acquisition;
import io.github.geniac.core.CostItem;
import io.github.geniac.core.CostItem.Contracting;
import io.github.geniac.core.DayRange;
import io.github.geniac.core.DirectPlan;
import io.github.geniac.core.ExternalProvision;
import io.github.geniac.core.FlatCharge;
import io.github.geniac.core.NodeSchedule;
import io.github.geniac.core.Organization;
import io.github.geniac.core.Price;
import io.github.geniac.core.Proposal;
import io.github.geniac.core.Provider;
import io.github.geniac.core.Purpose;
import io.github.geniac.core.Served;
import io.github.geniac.rules.StandardReadings.FreeScope;
import io.github.geniac.rules.StandardReadings.IdleBulk;
import io.github.geniac.rules.StandardReadings.SelfSupply;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What is subsidised. */
final class EligibilityRuleCases {

  private EligibilityRuleCases() {}

  static List<RuleCase> cases() {
    List<RuleCase> all = new ArrayList<>();
    all.addAll(provision());
    all.addAll(free());
    all.addAll(period());
    all.addAll(scope());
    all.addAll(outsourced());
    return all;
  }

  private static RuleCase of(
      String rule, String name, Proposal proposal, Outcome outcome, String... keys) {
    return RuleCase.of(rule, Part.PROPOSAL, name, proposal, outcome, keys);
  }

  private static Proposal work(Purpose purpose, ExternalProvision.Builder provision) {
    return Given.withWork(
        w -> w.purpose(purpose).lineage(List.of()).externalProvision(provision.build()));
  }

  private static ExternalProvision.Builder facts() {
    return ExternalProvision.builder();
  }

  private static List<RuleCase> provision() {
    String rule = "external-provision-indispensable";
    Purpose two = Purpose.PROVISION_ENVIRONMENT;
    Purpose three = Purpose.DEMONSTRATION_INFERENCE;
    return List.of(
        of(rule, "purpose 1", Given.good(), NOT_APPLICABLE, "development"),
        of(rule, "no work", Proposal.builder().build(), NOT_APPLICABLE, "no-workload"),
        of(
            rule,
            "no purpose",
            Given.withWork(w -> w.purpose(Optional.empty())),
            UNDETERMINED,
            "purpose-open"),
        of(
            rule,
            "2: both",
            work(two, facts().indispensable(true).neededForProvision(true)),
            SATISFIED,
            "indispensable"),
        of(
            rule,
            "2: not needed",
            work(two, facts().indispensable(true).neededForProvision(false)),
            VIOLATED,
            "not-needed"),
        of(
            rule,
            "2: need open",
            work(two, facts().indispensable(true)),
            UNDETERMINED,
            "needed-open"),
        of(
            rule,
            "2: nothing stated",
            Given.withWork(w -> w.purpose(two)),
            UNDETERMINED,
            "indispensable-open",
            "needed-open"),
        of(
            rule,
            "3: indispensable",
            work(three, facts().indispensable(true)),
            SATISFIED,
            "indispensable"),
        of(
            rule,
            "3: not",
            work(three, facts().indispensable(false)),
            VIOLATED,
            "not-indispensable"),
        of(rule, "3: open", work(three, facts()), UNDETERMINED, "indispensable-open"));
  }

  private static List<RuleCase> free() {
    String rule = "demonstration-free";
    Purpose two = Purpose.PROVISION_ENVIRONMENT;
    Purpose three = Purpose.DEMONSTRATION_INFERENCE;
    return List.of(
        of(rule, "purpose 1", Given.good(), NOT_APPLICABLE, "another-purpose"),
        of(rule, "no work", Proposal.builder().build(), NOT_APPLICABLE, "no-workload"),
        of(
            rule,
            "no purpose",
            Given.withWork(w -> w.purpose(Optional.empty())),
            UNDETERMINED,
            "purpose-open"),
        of(
            rule,
            "a free demonstration",
            work(three, facts().demonstration(true).freeOfCharge(true)),
            SATISFIED,
            "free"),
        of(
            rule,
            "charged",
            work(three, facts().demonstration(true).freeOfCharge(false)),
            VIOLATED,
            "charged"),
        of(
            rule,
            "production",
            work(three, facts().demonstration(false).freeOfCharge(true)),
            VIOLATED,
            "no-demonstration"),
        of(
            rule,
            "nothing stated",
            work(three, facts()),
            UNDETERMINED,
            "demonstration-open",
            "free-open"),
        of(
            rule,
            "purpose 2",
            work(two, facts().freeOfCharge(false)),
            NOT_APPLICABLE,
            "another-purpose"),
        of(rule, "purpose 2", work(two, facts().freeOfCharge(false)), VIOLATED, "charged")
            .under(FREE_SCOPE, FreeScope.PURPOSE_2_AS_WELL),
        of(rule, "purpose 2, free", work(two, facts().freeOfCharge(true)), SATISFIED, "free")
            .under(FREE_SCOPE, FreeScope.PURPOSE_2_AS_WELL));
  }

  private static RuleCase days(String name, String days, Outcome outcome, String... keys) {
    return RuleCase.of(
        "within-research-period",
        Part.DIRECT,
        name,
        Given.withDirect(d -> d.period(DayRange.parse(days))),
        outcome,
        keys);
  }

  private static List<RuleCase> period() {
    String rule = "within-research-period";
    LocalDate end = LocalDate.of(2025, 4, 15);
    return List.of(
        days("exact", "2024-10-15/2025-04-15", SATISFIED, "inside"),
        days("a day over", "2024-10-15/2025-04-16", VIOLATED, "partly-outside")
            .arguments(Map.of("day", end, "days", 1)),
        days("a day early", "2024-10-14/2025-04-15", VIOLATED, "partly-outside")
            .arguments(Map.of("day", LocalDate.of(2024, 10, 14), "days", 1)),
        days("after it", "2025-04-15/2025-04-20", VIOLATED, "outside")
            .arguments(Map.of("day", end, "days", 5)),
        RuleCase.of(
            rule,
            Part.DIRECT,
            "not stated",
            Given.withDirect(Given::noPeriod),
            UNDETERMINED,
            "period-open"),
        RuleCase.of(
            rule,
            Part.DIRECT,
            "storage",
            Given.withDirect(d -> d.resource(Given.STORAGE).quantity("1")),
            SATISFIED,
            "inside"),
        RuleCase.of(
            rule,
            Part.DIRECT,
            "no nodes on a day outside",
            Given.withDirect(d -> d.period(DayRange.parse("2024-10-15/2025-05-15"))
                .schedule(NodeSchedule.of(Given.PERIOD, 3))),
            SATISFIED,
            "inside"),
        RuleCase.of(
            rule, Part.DIRECT, "0 nodes", Given.withDirect(d -> d.nodes(0)), SATISFIED, "inside"),
        RuleCase.of(
            rule,
            Part.DIRECT,
            "empty",
            Given.good().withDirectPlan(DirectPlan.of()),
            NOT_APPLICABLE,
            "no-allocation"),
        days("11 October is expected", "2024-12-01/2024-12-02", SATISFIED, "inside")
            .at(Given.TERMS.withResearchStart(LocalDate.of(2024, 10, 11))),
        days("20 October is expected", "2024-12-01/2024-12-02", SATISFIED, "inside")
            .at(Given.TERMS.withResearchStart(LocalDate.of(2024, 10, 20))),
        days("21 October is not", "2024-12-01/2024-12-02", SATISFIED, "inside", "unexpected-start")
            .at(Given.TERMS.withResearchStart(LocalDate.of(2024, 10, 21))),
        days("10 October is not", "2024-12-01/2024-12-02", SATISFIED, "inside", "unexpected-start")
            .at(Given.TERMS.withResearchStart(LocalDate.of(2024, 10, 10))),
        RuleCase.of(rule, Part.BULK, "said once", Given.good(), VIOLATED, "partly-outside")
            .at(Given.TERMS.withResearchStart(LocalDate.of(2024, 10, 21))),
        RuleCase.of(
                rule,
                Part.BULK,
                "said without a direct plan",
                Given.with(p -> p.directPlan(Optional.empty())),
                VIOLATED,
                "partly-outside",
                "unexpected-start")
            .at(Given.TERMS.withResearchStart(LocalDate.of(2024, 10, 21))));
  }

  private static RuleCase scope(String name, Proposal proposal, Outcome outcome, String... keys) {
    return RuleCase.of("cost-in-scope", Part.DIRECT, name, proposal, outcome, keys);
  }

  private static RuleCase bulk(String name, Proposal proposal, Outcome outcome, String... keys) {
    return RuleCase.of("cost-in-scope", Part.BULK, name, proposal, outcome, keys);
  }

  private static List<RuleCase> scope() {
    FlatCharge flat =
        new FlatCharge(Price.builder().amount("JPY 5").build(), FlatCharge.Frequency.ONE_TIME);
    Organization affiliate =
        Organization.builder().id("Daughter").addAffiliates(Given.LAB.id()).build();
    Proposal self = Given.withDirect(d -> d.provider(Provider.of(Given.LAB)));
    Proposal daughter = Given.withDirect(d -> d.provider(Provider.of(affiliate)));
    Proposal half = Given.withDirect(d -> d.serves(List.of(Served.of("w", "0.5"))));
    Proposal idle = Given.withBulk(b -> b.utilization(new BigDecimal("0.9")));
    Proposal busy = Given.withBulk(b -> b.utilization(new BigDecimal("1.0")));
    return List.of(
        scope("by use", Given.good(), SATISFIED, "usage-fee"),
        scope(
            "a flat charge",
            Given.withDirect(d -> d.pricePlan(flat)),
            UNDETERMINED,
            "acquisition-open"),
        scope(
            "a flat fee",
            Given.withDirect(d -> d.pricePlan(flat).acquisition(Acquisition.USAGE)),
            SATISFIED,
            "usage-fee"),
        scope(
            "a purchase",
            Given.withDirect(d -> d.pricePlan(flat).acquisition(Acquisition.PURCHASE)),
            VIOLATED,
            "purchase"),
        scope(
            "no provider",
            Given.withDirect(d -> d.provider(Optional.empty())),
            UNDETERMINED,
            "provider-open"),
        scope(
            "no workload", Given.withDirect(d -> d.serves(List.of())), UNDETERMINED, "serves-open"),
        scope(
            "no purpose",
            Given.withWork(w -> w.purpose(Optional.empty())),
            UNDETERMINED,
            "purpose-open"),
        scope("half", half, UNDETERMINED, "rest-open")
            .arguments(Map.of("rest", new BigDecimal("0.5"))),
        scope(
            "all of it",
            Given.withDirect(d -> d.serves(List.of(Served.of("w", "1")))),
            SATISFIED,
            "usage-fee"),
        scope("itself", self, UNDETERMINED, "self-supply"),
        scope("itself", self, SATISFIED, "usage-fee").under(SELF_SUPPLY, SelfSupply.FINE),
        scope("itself", self, VIOLATED, "self-supply")
            .under(SELF_SUPPLY, SelfSupply.NOT_A_PROCUREMENT),
        scope("its daughter", daughter, UNDETERMINED, "self-supply"),
        scope("empty", Given.good().withDirectPlan(DirectPlan.of()), NOT_APPLICABLE, "no-item"),
        bulk("idle", idle, SATISFIED, "usage-fee"),
        bulk("idle", idle, UNDETERMINED, "idle-share").under(IDLE_BULK, IdleBulk.IDLE_SHARE_OPEN),
        bulk("busy", busy, SATISFIED, "usage-fee").under(IDLE_BULK, IdleBulk.IDLE_SHARE_OPEN),
        bulk("use open", Given.good(), UNDETERMINED, "idle-share")
            .under(IDLE_BULK, IdleBulk.IDLE_SHARE_OPEN),
        bulk(
            "no price", Given.withBulk(b -> b.pricePlan(Optional.empty())), SATISFIED, "usage-fee"),
        bulk(
            "a flat charge beside bulk",
            Given.bulks(List.of(), List.of(Given.direct("e").withPricePlan(flat))),
            UNDETERMINED,
            "acquisition-open"),
        of("cost-in-scope", "data", Given.withCost(c -> c), NOT_APPLICABLE, "data-preparation"),
        of(
            "cost-in-scope",
            "travel",
            Given.withCost(c -> c.category(CostItem.Category.OTHER)),
            VIOLATED,
            "no-compute"));
  }

  private static List<RuleCase> outsourced() {
    String rule = "data-preparation-outsourced";
    return List.of(
        of(rule, "none", Given.good(), NOT_APPLICABLE, "no-data-preparation"),
        of(
            rule,
            "another cost",
            Given.withCost(c -> c.category(CostItem.Category.OTHER)),
            NOT_APPLICABLE,
            "no-data-preparation"),
        of(
            rule,
            "outsourced",
            Given.withCost(c -> c.contracting(Contracting.OUTSOURCED).contractor(Given.CLOUD)),
            SATISFIED,
            "outsourced"),
        of(
            rule,
            "to a participant",
            Given.withCost(c -> c.contracting(Contracting.OUTSOURCED).contractor(Given.LAB)),
            UNDETERMINED,
            "insider"),
        of(
            rule,
            "in house",
            Given.withCost(c -> c.contracting(Contracting.IN_HOUSE)),
            VIOLATED,
            "in-house"),
        of(rule, "open", Given.withCost(c -> c), UNDETERMINED, "contracting-open"),
        of(
            rule,
            "contractor open",
            Given.withCost(c -> c.contracting(Contracting.OUTSOURCED)),
            UNDETERMINED,
            "contractor-open"));
  }
}
