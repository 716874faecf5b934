package io.github.geniac.pricing.json;

import io.github.geniac.core.Allocation;
import io.github.geniac.core.BulkPlan;
import io.github.geniac.core.CallTerms;
import io.github.geniac.core.CostItem;
import io.github.geniac.core.DirectPlan;
import io.github.geniac.core.Fraction;
import io.github.geniac.core.FxAssumption;
import io.github.geniac.core.ItemId;
import io.github.geniac.core.Organization;
import io.github.geniac.core.OrganizationId;
import io.github.geniac.core.OrganizationKind;
import io.github.geniac.core.Participant;
import io.github.geniac.core.PriceInquiry;
import io.github.geniac.core.Proposal;
import io.github.geniac.core.Served;
import io.github.geniac.core.TalksState;
import io.github.geniac.core.Workload;
import io.github.geniac.core.WorkloadId;
import io.github.geniac.pricing.SubsidyTerms;
import io.github.geniac.rules.Exclusion;
import io.github.geniac.rules.Reading;
import io.github.geniac.rules.Readings;
import io.github.geniac.rules.StandardReadings;
import java.math.BigDecimal;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.TreeSet;
import org.joda.money.CurrencyUnit;

/**
 * Plan documents, thrown by a seed, in which each fact of each type is stated or not;
 * {@link DocumentDiceTest} shows that none is left out. They make no sense as plans.
 */
final class DocumentDice {

  private final Dice dice;
  private final SupplyDice supplies;
  private final WorkDice work;
  private final List<Participant> participants = new ArrayList<>();
  private final List<Workload> workloads;
  private final List<ItemId> items = new ArrayList<>();

  DocumentDice(long seed) {
    Random random = new Random(seed);
    dice = new Dice(random);
    work = new WorkDice(random);
    List<Organization> organizations = new ArrayList<>();
    for (int i = 1; i <= 5; i++) {
      organizations.add(organization("会社 " + i));
    }
    supplies = new SupplyDice(random, organizations);
    dice.some(organizations).forEach(one -> participants.add(participant(one)));
    workloads = work.workloads();
  }

  private Organization organization(String id) {
    Organization.Builder organization = Organization.builder()
        .id(id)
        .kind(dice.maybe(OrganizationKind.class))
        .affiliates(dice.some(() -> OrganizationId.of("group " + dice.number(1, 9))));
    return dice.coin() ? organization.name(dice.text()).build() : organization.build();
  }

  private Participant participant(Organization organization) {
    return dice.coin() ? Participant.of(organization) : Participant.of(organization, dice.date());
  }

  PlanDocument plan() {
    PlanDocument.Builder plan = PlanDocument.builder()
        .terms(terms())
        .subsidy(dice.maybe(this::subsidy))
        .budget(dice.maybe(dice::money))
        .offers(supplies.offers())
        .proposal(proposal());
    return dice.coin() ? plan.readings(readings()).build() : plan.build();
  }

  private SubsidyTerms subsidy() {
    int divisor = dice.number(1, 12);
    return new SubsidyTerms(
        Fraction.of(dice.number(1, divisor), divisor),
        dice.maybe(dice::money).filter(money -> money.isPositive()));
  }

  Readings readings() {
    Readings readings = Readings.defaults();
    for (Reading<?> reading : StandardReadings.all()) {
      Readings other = readings.with(reading, dice.one(reading.choices()).name());
      boolean apart = StandardReadings.exclusions().stream().noneMatch(one -> hits(one, other));
      readings = dice.coin() && apart ? other : readings;
    }
    return readings;
  }

  private static boolean hits(Exclusion exclusion, Readings readings) {
    return readings.choice(exclusion.first()) == exclusion.firstChoice()
        && readings.choice(exclusion.second()) == exclusion.secondChoice();
  }

  CallTerms terms() {
    CallTerms.Builder terms = CallTerms.builder().researchStart(dice.date());
    dice.maybe(() -> dice.number(1, 60)).ifPresent(terms::researchMonths);
    dice.maybe(() -> MonthDay.of(2, dice.number(1, 28))).ifPresent(terms::earliestExpectedStart);
    dice.maybe(() -> MonthDay.of(12, dice.number(1, 31))).ifPresent(terms::latestExpectedStart);
    dice.maybe(() -> dice.number(1, 200)).ifPresent(terms::bulkCap);
    dice.maybe(supplies::node).ifPresent(terms::referenceNode);
    dice.maybe(() -> new TreeSet<>(dice.some(supplies::nodeType))).ifPresent(terms::bulkNodeTypes);
    dice.maybe(dice::decimal).ifPresent(terms::bandwidthToleranceTbps);
    dice.maybe(() -> dice.number(0, 3)).ifPresent(terms::contractTermMonths);
    dice.maybe(() -> dice.number(0, 30)).ifPresent(terms::contractToleranceDays);
    List<OrganizationKind> kinds = new ArrayList<>(List.of(OrganizationKind.values()));
    if (dice.coin()) {
      TreeSet<OrganizationKind> excluded = new TreeSet<>(dice.some(kinds));
      kinds.removeAll(excluded);
      terms
          .excludedSupplierKinds(excluded)
          .equivalentSupplierKinds(new TreeSet<>(dice.some(kinds)));
    }
    dice.maybe(() -> new TreeSet<>(dice.some(kinds))).ifPresent(terms::signatoryKinds);
    return terms.build();
  }

  Proposal proposal() {
    Proposal.Builder proposal = Proposal.builder()
        .title(dice.maybe(dice::text))
        .participants(participants)
        .workloads(workloads)
        .awardNotice(dice.maybe(dice::date));
    List<Allocation> direct = allocations("direct", true);
    proposal.directPlan(dice.maybe(() -> use(DirectPlan.of(direct))));
    proposal.bulkPlan(dice.maybe(() -> use(bulkPlan(direct))));
    List<CostItem> costs = new ArrayList<>();
    for (int i = dice.number(-1, 3); i > 0; i--) {
      costs.add(costItem("cost " + i));
    }
    costs.forEach(one -> items.add(one.id()));
    return proposal
        .costItems(costs)
        .fxAssumptions(dice.some(this::fxAssumption))
        .build();
  }

  private DirectPlan use(DirectPlan plan) {
    plan.allocations().forEach(one -> items.add(one.id()));
    return plan;
  }

  private BulkPlan use(BulkPlan plan) {
    plan.allocations().forEach(one -> items.add(one.id()));
    return plan;
  }

  /** Some of its direct allocations are those of the direct plan. */
  private BulkPlan bulkPlan(List<Allocation> direct) {
    List<Allocation> kept = new ArrayList<>(dice.some(direct));
    kept.addAll(allocations("beside", true));
    return BulkPlan.builder()
        .bulk(allocations("bulk", false))
        .direct(kept)
        .demand(dice.maybe(() -> supplies.schedule(dice.days())))
        .build();
  }

  private List<Allocation> allocations(String prefix, boolean mayBeBought) {
    List<Allocation> allocations = new ArrayList<>();
    for (int i = dice.number(-1, 3); i > 0; i--) {
      Allocation.Builder allocation = supplies
          .supply(mayBeBought)
          .id(prefix + "/" + i)
          .serves(serves())
          .statedCost(dice.maybe(supplies::statedCost))
          .talks(dice.maybe(TalksState.class))
          .ancillary(dice.maybe(dice::coin))
          .utilization(dice.maybe(dice::fraction));
      allocations.add(allocation.signatory(signatory()).build());
    }
    return allocations;
  }

  private Optional<OrganizationId> signatory() {
    return participants.isEmpty()
        ? Optional.empty()
        : dice.maybe(() -> dice.one(participants).organization().id());
  }

  private List<Served> serves() {
    List<WorkloadId> ids = workloads.stream().map(Workload::id).toList();
    BigDecimal third = new BigDecimal("0.33");
    return dice.some(ids).stream()
        .map(id -> new Served(id, dice.maybe(() -> dice.fraction().multiply(third))))
        .toList();
  }

  private CostItem costItem(String id) {
    Optional<CostItem.Contracting> contracting = dice.maybe(CostItem.Contracting.class);
    boolean inHouse = contracting.equals(Optional.of(CostItem.Contracting.IN_HOUSE));
    return CostItem.builder()
        .id(id)
        .category(dice.one(CostItem.Category.class))
        .cost(dice.maybe(supplies::statedCost))
        .contracting(contracting)
        .contractor(dice.maybe(() -> supplies.provider().seller()).filter(one -> !inHouse))
        .serves(serves())
        .build();
  }

  private FxAssumption fxAssumption() {
    CurrencyUnit base = dice.one(List.of(CurrencyUnit.USD, CurrencyUnit.EUR));
    return FxAssumption.builder()
        .base(base)
        .counter(CurrencyUnit.JPY)
        .rate(dice.decimal())
        .basis(dice.maybe(dice::text))
        .source(dice.maybe(dice::text))
        .date(dice.maybe(dice::date))
        .limitedTo(dice.some(items))
        .build();
  }

  PriceInquiry inquiry() {
    return PriceInquiry.builder()
        .organization(dice.maybe(dice::text))
        .personInCharge(dice.maybe(dice::text))
        .phone(dice.maybe(dice::text))
        .email(dice.maybe(() -> "sales@example.com"))
        .build();
  }
}
