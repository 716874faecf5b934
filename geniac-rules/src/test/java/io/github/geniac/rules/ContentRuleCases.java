package io.github.geniac.rules;

import static io.github.geniac.rules.Given.PERIOD;
import static io.github.geniac.rules.Outcome.NOT_APPLICABLE;
import static io.github.geniac.rules.Outcome.SATISFIED;
import static io.github.geniac.rules.Outcome.UNDETERMINED;
import static io.github.geniac.rules.Outcome.VIOLATED;
import static io.github.geniac.rules.StandardReadings.DIRECT_PLAN_ROLE;
import static io.github.geniac.rules.StandardReadings.EXCESS_SECURED_HOW;
import static io.github.geniac.rules.StandardReadings.FX_NEEDED_WHEN;

import io.github.geniac.core.Allocation;
import io.github.geniac.core.Amount;
import io.github.geniac.core.BulkPlan;
import io.github.geniac.core.CostItem;
import io.github.geniac.core.CostItem.Contracting;
import io.github.geniac.core.DirectPlan;
import io.github.geniac.core.FxAssumption;
import io.github.geniac.core.ItemId;
import io.github.geniac.core.NodeSchedule;
import io.github.geniac.core.OrganizationId;
import io.github.geniac.core.Price;
import io.github.geniac.core.PriceUnit;
import io.github.geniac.core.Proposal;
import io.github.geniac.core.StatedCost;
import io.github.geniac.core.UsageBased;
import io.github.geniac.rules.StandardReadings.DirectPlanRole;
import io.github.geniac.rules.StandardReadings.ExcessSecuredHow;
import io.github.geniac.rules.StandardReadings.FxNeededWhen;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What an application has to state. */
final class ContentRuleCases {

  private ContentRuleCases() {}

  static List<RuleCase> cases() {
    List<RuleCase> all = new ArrayList<>();
    all.addAll(serves());
    all.addAll(concrete());
    all.addAll(fx());
    all.addAll(excess());
    all.addAll(performers());
    return all;
  }

  private static RuleCase direct(
      String rule, String name, Proposal proposal, Outcome outcome, String... keys) {
    return RuleCase.of(rule, Part.DIRECT, name, proposal, outcome, keys);
  }

  private static List<RuleCase> serves() {
    String rule = "direct-plan-serves-workloads";
    Proposal two = Given.with(p -> p.addWorkloads(Given.work("v")));
    Proposal open = two.withDirectPlan(DirectPlan.of(
        Given.direct("d"), Given.direct("e").toBuilder().serves(List.of()).build()));
    return List.of(
        direct(rule, "all", Given.good(), SATISFIED, "all-served"),
        direct(rule, "one left out", two, VIOLATED, "left-out"),
        direct(rule, "one left out", two, NOT_APPLICABLE, "need-not-stand-alone")
            .under(DIRECT_PLAN_ROLE, DirectPlanRole.BESIDE_BULK_IS_ENOUGH),
        direct(rule, "open", open, UNDETERMINED, "serves-open"),
        direct(
            rule,
            "no work",
            Proposal.builder().directPlan(DirectPlan.of()).build(),
            NOT_APPLICABLE,
            "no-workload"),
        direct(rule, "no plan", Proposal.builder().build(), NOT_APPLICABLE, "no-direct-plan"));
  }

  private static List<RuleCase> concrete() {
    Allocation bare = Allocation.builder().id("d").build();
    Proposal empty = Given.good().withDirectPlan(DirectPlan.of());
    Proposal stated =
        Given.withBulk(b -> b.pricePlan(Optional.empty()).statedCost(StatedCost.of("JPY 5")));
    return List.of(
        direct("direct-plan-concrete", "all", Given.good(), SATISFIED, "concrete"),
        direct(
            "direct-plan-concrete",
            "nothing stated",
            Given.good().withDirectPlan(DirectPlan.of(bare)),
            UNDETERMINED,
            "provider-open",
            "amount-open",
            "price-open",
            "basis-open",
            "talks-open"),
        direct("direct-plan-concrete", "empty", empty, NOT_APPLICABLE, "no-allocation"),
        direct("application-states-compute", "all", Given.good(), SATISFIED, "stated"),
        direct(
            "application-states-compute",
            "nothing stated",
            Given.good().withDirectPlan(DirectPlan.of(bare)),
            UNDETERMINED,
            "resource-open",
            "period-open",
            "cost-open"),
        direct("application-states-compute", "empty", empty, NOT_APPLICABLE, "no-allocation"),
        RuleCase.of(
            "application-states-compute", Part.BULK, "by cost", stated, SATISFIED, "stated"),
        RuleCase.of(
            "application-states-compute",
            Part.BULK,
            "no price",
            Given.withBulk(b -> b.pricePlan(Optional.empty())),
            UNDETERMINED,
            "cost-open"));
  }

  private static Price price(String amount, Optional<Boolean> allows) {
    return Price.builder()
        .amount(amount)
        .unit(PriceUnit.NODE_HOUR)
        .allowsForFxMoves(allows)
        .build();
  }

  private static RuleCase fx(
      String name, Price price, List<FxAssumption> fx, Outcome outcome, String... keys) {
    Proposal proposal = Given.withDirect(d -> d.pricePlan(UsageBased.of(price)))
        .withFxAssumptions(fx.toArray(FxAssumption[]::new));
    return direct("fx-assumption-stated", name, proposal, outcome, keys);
  }

  private static List<RuleCase> fx() {
    String rule = "fx-assumption-stated";
    Optional<Boolean> yes = Optional.of(true);
    Optional<Boolean> no = Optional.of(false);
    List<FxAssumption> none = List.of();
    List<FxAssumption> usd = List.of(Given.fx());
    List<FxAssumption> back = List.of(FxAssumption.of("JPY", "USD", "0.007"));
    List<FxAssumption> other =
        List.of(Given.fx().toBuilder().addLimitedTo(ItemId.of("b")).build());
    List<FxAssumption> own =
        List.of(Given.fx().toBuilder().addLimitedTo(ItemId.of("d")).build());
    List<FxAssumption> euro = List.of(FxAssumption.of("EUR", "JPY", "160"));
    Price free = price("USD 1", no);
    Proposal paid = Given.withCost(c -> c.cost(StatedCost.of("EUR 5")));
    return List.of(
        fx("allowed for, stated", price("USD 1", yes), usd, SATISFIED, "stated-or-not-needed"),
        fx("stated the other way", price("USD 1", yes), back, SATISFIED, "stated-or-not-needed"),
        fx("stated for this item", price("USD 1", yes), own, SATISFIED, "stated-or-not-needed"),
        fx("allowed for, none", price("USD 1", yes), none, UNDETERMINED, "assumption-open")
            .arguments(Map.of("currency", "USD")),
        fx("for another item", price("USD 1", yes), other, UNDETERMINED, "assumption-open"),
        fx("for another currency", price("USD 1", yes), euro, UNDETERMINED, "assumption-open"),
        fx("a yen amount that allows", price("JPY 1", yes), none, UNDETERMINED, "assumption-open"),
        fx(
            "a yen amount that allows, any pair",
            price("JPY 1", yes),
            euro,
            SATISFIED,
            "stated-or-not-needed"),
        fx("not allowed for", free, none, SATISFIED, "stated-or-not-needed"),
        fx("not allowed for", free, none, UNDETERMINED, "assumption-open")
            .under(FX_NEEDED_WHEN, FxNeededWhen.FOREIGN_CURRENCY),
        fx("yen, not allowed for", price("JPY 1", no), none, SATISFIED, "stated-or-not-needed")
            .under(FX_NEEDED_WHEN, FxNeededWhen.FOREIGN_CURRENCY),
        fx(
            "treatment open",
            price("USD 1", Optional.empty()),
            none,
            UNDETERMINED,
            "treatment-open"),
        direct(
            rule,
            "no amount",
            Given.withDirect(d -> d.pricePlan(Optional.empty())),
            UNDETERMINED,
            "amount-open"),
        direct(
            rule,
            "empty",
            Given.good().withDirectPlan(DirectPlan.of()),
            NOT_APPLICABLE,
            "no-amount"),
        RuleCase.of(
            rule,
            Part.PROPOSAL,
            "nothing, and a bare rate",
            Given.good().withFxAssumptions(euro.get(0)),
            NOT_APPLICABLE,
            "no-amount",
            "no-basis",
            "no-source",
            "no-date"),
        RuleCase.of(rule, Part.PROPOSAL, "a cost in euro", paid, UNDETERMINED, "treatment-open"),
        RuleCase.of(
            rule,
            Part.BULK,
            "price and cost, one open",
            Given.withBulk(b -> b.statedCost(StatedCost.of("USD 5"))).withFxAssumptions(),
            UNDETERMINED,
            "treatment-open"));
  }

  static RuleCase bulk(
      String rule, String name, Proposal proposal, Outcome outcome, String... keys) {
    return RuleCase.of(rule, Part.BULK, name, proposal, outcome, keys);
  }

  private static RuleCase excess(
      String name, int demand, int direct, Outcome outcome, String... keys) {
    BulkPlan plan = BulkPlan.builder()
        .addBulk(Given.bulk("b").withAmount(Amount.nodes(100)))
        .addDirect(Given.direct("e").withAmount(Amount.nodes(direct)))
        .demand(NodeSchedule.of(PERIOD, demand))
        .build();
    return bulk("excess-over-cap-secured", name, Given.good().withBulkPlan(plan), outcome, keys);
  }

  private static List<RuleCase> excess() {
    BulkPlan open = BulkPlan.builder()
        .addDirect(Given.noAmount(Given.direct("e").toBuilder()).build())
        .demand(NodeSchedule.of(PERIOD, 101))
        .build();
    return List.of(
        bulk("excess-over-cap-secured", "no demand", Given.good(), NOT_APPLICABLE, "no-demand"),
        excess("100 needed", 100, 0, SATISFIED, "no-excess")
            .arguments(Map.of("demand", 100, "cap", 100)),
        excess("112 needed, 12 direct", 112, 12, SATISFIED, "secured")
            .arguments(Map.of("excess", 12)),
        excess("112 needed, 11 direct", 112, 11, VIOLATED, "not-secured")
            .arguments(Map.of(
                "day", PERIOD.start(), "demand", 112, "cap", 100, "direct", 11, "shortfall", 1)),
        excess("112 needed, 11 direct", 112, 11, UNDETERMINED, "not-secured")
            .under(EXCESS_SECURED_HOW, ExcessSecuredHow.ARRANGED_WITH_MINISTRY),
        bulk(
            "excess-over-cap-secured",
            "direct nodes open",
            Given.good().withBulkPlan(open),
            UNDETERMINED,
            "amount-open"));
  }

  private static RuleCase performers(
      String name, Proposal proposal, Outcome outcome, String... keys) {
    return RuleCase.of("performers-declared", Part.PROPOSAL, name, proposal, outcome, keys);
  }

  private static Proposal contracted(Optional<Boolean> preparation, CostItem.Builder item) {
    return Given.with(p -> p.addCostItems(item.id("c").build())
        .workloads(List.of(Given.work("w").toBuilder()
            .performer(OrganizationId.of("Partner"))
            .dataPreparation(preparation)
            .build())));
  }

  private static CostItem.Builder preparation() {
    return CostItem.builder().category(CostItem.Category.DATA_PREPARATION);
  }

  private static List<RuleCase> performers() {
    Optional<Boolean> yes = Optional.of(true);
    Optional<Boolean> no = Optional.of(false);
    return List.of(
        performers("a participant", Given.good(), SATISFIED, "participant"),
        performers("no work", Proposal.builder().build(), NOT_APPLICABLE, "no-workload"),
        performers(
            "open",
            Given.withWork(w -> w.performer(Optional.empty())),
            UNDETERMINED,
            "performer-open"),
        performers(
            "a stranger",
            Given.withWork(w -> w.performer(OrganizationId.of("X"))),
            VIOLATED,
            "undeclared"),
        performers(
            "the contractor",
            contracted(
                yes, preparation().contracting(Contracting.OUTSOURCED).contractor(Given.PARTNER)),
            SATISFIED,
            "contractor"),
        performers(
            "the contractor, of other work",
            contracted(
                no, preparation().contracting(Contracting.OUTSOURCED).contractor(Given.PARTNER)),
            VIOLATED,
            "undeclared"),
        performers(
            "the contractor, of what",
            contracted(
                Optional.empty(),
                preparation().contracting(Contracting.OUTSOURCED).contractor(Given.PARTNER)),
            UNDETERMINED,
            "contractor-open"),
        performers(
            "perhaps outsourced",
            contracted(yes, preparation().contractor(Given.PARTNER)),
            UNDETERMINED,
            "contractor-open"),
        performers(
            "perhaps the contractor",
            contracted(yes, preparation().contracting(Contracting.OUTSOURCED)),
            UNDETERMINED,
            "contractor-open"),
        performers(
            "another contractor",
            contracted(
                yes, preparation().contracting(Contracting.OUTSOURCED).contractor(Given.CLOUD)),
            VIOLATED,
            "undeclared"),
        performers(
            "in house",
            contracted(yes, preparation().contracting(Contracting.IN_HOUSE)),
            VIOLATED,
            "undeclared"),
        performers(
            "another cost",
            contracted(
                yes,
                CostItem.builder()
                    .category(CostItem.Category.OTHER)
                    .contracting(Contracting.OUTSOURCED)
                    .contractor(Given.PARTNER)),
            VIOLATED,
            "undeclared"));
  }
}
