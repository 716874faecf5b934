package io.github.geniac.core;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.OffsetTime;
import java.util.Comparator;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** Values shared by tests, and for each type a bare value beside values with one more fact each. */
final class Samples {

  static final LocalDate DAY = LocalDate.of(2024, 10, 15);
  static final DayRange PERIOD = DayRange.ofMonths(DAY, 6);
  static final DayRange MONTH = PERIOD.firstMonths(1);

  private Samples() {}

  static Organization applicant() {
    return Organization.company("applicant");
  }

  static Organization seller() {
    return Organization.company("seller");
  }

  static GpuNode node() {
    return GpuNode.builder().gpus(8, "H100").build();
  }

  static OtherCompute storage() {
    return OtherCompute.of(OtherCompute.Kind.STORAGE, "S3 Standard", "TB");
  }

  static Price price() {
    return Price.of("USD 98.32", PriceUnit.NODE_HOUR);
  }

  static Offer.Builder offer() {
    return Offer.builder().id("offer").provider(Provider.of(seller())).resource(node());
  }

  static Allocation.Builder allocation(String id) {
    return Allocation.builder().id(id);
  }

  static CostItem.Builder costItem(String id) {
    return CostItem.builder().id(id).category(CostItem.Category.OTHER);
  }

  static Workload workload(String id) {
    return Workload.builder().id(id).build();
  }

  static Phase.Builder phase(String id) {
    return Phase.builder()
        .id(id)
        .workNodeDays(0)
        .nodes(1, 2)
        .flexibility(Phase.Flexibility.MALLEABLE);
  }

  /** The bare value of each type first; each of the others differs from it in one fact. */
  static Map<Class<?>, Supplier<Stream<?>>> variants() {
    return Map.ofEntries(
        Map.entry(Allocation.class, Samples::allocations),
        Map.entry(BulkPlan.class, Samples::bulkPlans),
        Map.entry(CallTerms.class, Samples::callTerms),
        Map.entry(CommittedTerm.class, Samples::committedTerms),
        Map.entry(CostItem.class, Samples::costItems),
        Map.entry(
            DirectPlan.class,
            () -> Stream.of(DirectPlan.of(), DirectPlan.of(allocation("a").build()))),
        Map.entry(ExternalProvision.class, Samples::externalProvisions),
        Map.entry(FxAssumption.class, Samples::fxAssumptions),
        Map.entry(GpuNode.class, Samples::gpuNodes),
        Map.entry(LineageStep.class, Samples::lineageSteps),
        Map.entry(Offer.class, Samples::offers),
        Map.entry(Organization.class, Samples::organizations),
        Map.entry(OtherCompute.class, Samples::otherCompute),
        Map.entry(Participant.class, Samples::participants),
        Map.entry(Phase.class, Samples::phases),
        Map.entry(PrepaidBlock.class, Samples::prepaidBlocks),
        Map.entry(Price.class, Samples::prices),
        Map.entry(PriceInquiry.class, Samples::priceInquiries),
        Map.entry(Proposal.class, Samples::proposals),
        Map.entry(Provider.class, Samples::providers),
        Map.entry(StatedCost.class, Samples::statedCosts),
        Map.entry(UsageBased.class, Samples::usageBased),
        Map.entry(Workload.class, Samples::workloads));
  }

  /** The types of {@link #variants()}, in the same order in every run. */
  static Stream<Class<?>> types() {
    return variants().keySet().stream().sorted(Comparator.comparing(Class::getName));
  }

  /** A value of the type with only what it requires. */
  static Object bare(Class<?> type) {
    return Objects.requireNonNull(variants().get(type)).get().findFirst().orElseThrow();
  }

  private static Stream<?> allocations() {
    Offer offer = offer().pricePlan(UsageBased.of(price())).build();
    return Stream.of(
            allocation("a"),
            allocation("b"),
            allocation("a").taking(offer),
            allocation("a").provider(offer.provider()),
            allocation("a").resource(node()),
            allocation("a").pricePlan(UsageBased.of(price())),
            allocation("a").nodes(30),
            allocation("a").schedule(NodeSchedule.of(PERIOD, 30)),
            allocation("a").quantity("30"),
            allocation("a").period(PERIOD),
            allocation("a").serves("w"),
            allocation("a").statedCost(StatedCost.of("JPY 1")),
            allocation("a").talks(TalksState.QUOTED),
            allocation("a").ancillary(false),
            allocation("a").acquisition(Acquisition.USAGE),
            allocation("a").signatory(OrganizationId.of("applicant")),
            allocation("a").utilization(new BigDecimal("0.5")))
        .map(Allocation.Builder::build);
  }

  private static Stream<?> bulkPlans() {
    Allocation allocation = allocation("a").build();
    return Stream.of(
            BulkPlan.builder(),
            BulkPlan.builder().addBulk(allocation),
            BulkPlan.builder().addDirect(allocation),
            BulkPlan.builder().demand(NodeSchedule.empty()))
        .map(BulkPlan.Builder::build);
  }

  private static Stream<?> callTerms() {
    CallTerms terms = CallTerms.startingOn(DAY);
    return Stream.of(
            terms.toBuilder(),
            terms.toBuilder().researchStart(DAY.plusDays(1)),
            terms.toBuilder().researchMonths(12),
            terms.toBuilder().earliestExpectedStart(MonthDay.of(10, 1)),
            terms.toBuilder().latestExpectedStart(MonthDay.of(10, 31)),
            terms.toBuilder().bulkCap(50),
            terms.toBuilder().referenceNode(node()),
            terms.toBuilder().addBulkNodeTypes(NodeType.of("vendor", "type")),
            terms.toBuilder().bandwidthToleranceTbps(BigDecimal.ZERO),
            terms.toBuilder().contractTermMonths(2),
            terms.toBuilder().contractToleranceDays(0),
            terms.toBuilder().addExcludedSupplierKinds(OrganizationKind.OTHER_BODY),
            terms.toBuilder().addEquivalentSupplierKinds(OrganizationKind.OTHER_BODY),
            terms.toBuilder().addSignatoryKinds(OrganizationKind.OTHER_BODY))
        .map(CallTerms.Builder::build);
  }

  private static Stream<?> committedTerms() {
    CommittedTerm term = CommittedTerm.builder().price(price()).build();
    return Stream.of(
        term,
        term.withPrice(Price.builder().build()),
        CommittedTerm.builder().price(price()).term(PERIOD).build(),
        CommittedTerm.builder().price(price()).nodes(1).build());
  }

  private static Stream<?> costItems() {
    return Stream.of(
            costItem("c"),
            costItem("d"),
            costItem("c").category(CostItem.Category.DATA_PREPARATION),
            costItem("c").cost(StatedCost.of("JPY 1")),
            costItem("c").contracting(CostItem.Contracting.OUTSOURCED),
            costItem("c").contractor(seller()),
            costItem("c").serves("w"))
        .map(CostItem.Builder::build);
  }

  private static Stream<?> externalProvisions() {
    return Stream.of(
            ExternalProvision.builder(),
            ExternalProvision.builder().indispensable(false),
            ExternalProvision.builder().demonstration(false),
            ExternalProvision.builder().freeOfCharge(false),
            ExternalProvision.builder().neededForProvision(false))
        .map(ExternalProvision.Builder::build);
  }

  private static Stream<?> fxAssumptions() {
    FxAssumption assumption = FxAssumption.of("USD", "JPY", "149.22");
    return Stream.of(
            assumption.toBuilder(),
            assumption.toBuilder().pair("EUR", "JPY"),
            assumption.toBuilder().pair("USD", "EUR"),
            assumption.toBuilder().rate(BigDecimal.ONE),
            assumption.toBuilder().basis("TTM"),
            assumption.toBuilder().source("bank"),
            assumption.toBuilder().date(DAY),
            assumption.toBuilder().addLimitedTo(ItemId.of("a")))
        .map(FxAssumption.Builder::build);
  }

  private static Stream<?> gpuNodes() {
    return Stream.of(
            node().toBuilder(),
            node().toBuilder().gpuModel("H200"),
            node().toBuilder().gpuCount(4),
            node().toBuilder().type("vendor", "type"),
            node().toBuilder().gpuMemoryGb("640"),
            node().toBuilder().localSsdTb("30"),
            node().toBuilder().injectionBandwidthTbps("3.2"))
        .map(GpuNode.Builder::build);
  }

  private static Stream<?> lineageSteps() {
    LineageStep.Builder tuning = LineageStep.builder().method(LineageMethod.FINE_TUNING);
    return Stream.of(
        tuning.build(),
        LineageStep.fromScratch(),
        tuning.build().withProduces(ModelId.of("m")),
        tuning.baseModel("m").build(),
        LineageStep.builder()
            .method(LineageMethod.FINE_TUNING)
            .baseOrigin(Origin.DOMESTIC)
            .build());
  }

  private static Stream<?> offers() {
    return Stream.of(
            offer(),
            offer().id("other"),
            offer().provider(Provider.of(applicant())),
            offer().resource(storage()),
            offer().pricePlan(UsageBased.of(price())),
            offer().maxNodes(0),
            offer().available(PERIOD))
        .map(Offer.Builder::build);
  }

  private static Stream<?> organizations() {
    return Stream.of(
            Organization.builder().id("o"),
            Organization.builder().id("p"),
            Organization.builder().id("o").name("O Corporation"),
            Organization.builder().id("o").kind(OrganizationKind.COMPANY),
            Organization.builder().id("o").addAffiliates(OrganizationId.of("p")))
        .map(Organization.Builder::build);
  }

  private static Stream<?> otherCompute() {
    return Stream.of(
        storage(),
        OtherCompute.of(OtherCompute.Kind.NETWORK, storage().name(), storage().unit()),
        OtherCompute.of(storage().kind(), "S3 Glacier", storage().unit()),
        OtherCompute.of(storage().kind(), storage().name(), "PB"));
  }

  private static Stream<?> participants() {
    return Stream.of(
        Participant.of(applicant()), Participant.of(seller()), Participant.of(applicant(), DAY));
  }

  private static Stream<?> phases() {
    return Stream.of(
            phase("p"),
            phase("q"),
            phase("p").workNodeDays(1),
            phase("p").nodes(1, 3),
            phase("p").window(PERIOD),
            phase("p").after("q"),
            phase("p").flexibility(Phase.Flexibility.RIGID))
        .map(Phase.Builder::build);
  }

  private static Stream<?> prepaidBlocks() {
    return Stream.of(
            PrepaidBlock.builder().price(price()),
            PrepaidBlock.builder().price(Price.builder().build()),
            PrepaidBlock.builder().price(price()).addSizes(1),
            PrepaidBlock.builder().price(price()).lengthRun(1, 14, 1),
            PrepaidBlock.builder().price(price()).endTime(OffsetTime.parse("11:30Z")),
            PrepaidBlock.builder().price(price()).maxLeadDays(0))
        .map(PrepaidBlock.Builder::build);
  }

  private static Stream<?> prices() {
    return Stream.of(
            Price.builder(),
            Price.builder().amount("USD 98.32"),
            Price.builder().amount("JPY 98.32"),
            Price.builder().unit(PriceUnit.NODE_HOUR),
            Price.builder().tax(TaxTreatment.EXCLUDED),
            Price.builder().asOf(DAY),
            Price.builder().basis(PriceBasis.LIST),
            Price.builder().allowsForFxMoves(false),
            Price.builder().source("list"),
            Price.builder().monthBasis(MonthBasis.HOURS_730))
        .map(Price.Builder::build);
  }

  private static Stream<?> priceInquiries() {
    return Stream.of(
            PriceInquiry.builder(),
            PriceInquiry.builder().organization("x"),
            PriceInquiry.builder().personInCharge("x"),
            PriceInquiry.builder().phone("x"),
            PriceInquiry.builder().email("x"))
        .map(PriceInquiry.Builder::build);
  }

  private static Stream<?> proposals() {
    return Stream.of(
            Proposal.builder(),
            Proposal.builder().title("title"),
            Proposal.builder().addParticipants(applicant()),
            Proposal.builder().addWorkloads(workload("w")),
            Proposal.builder().directPlan(DirectPlan.of()),
            Proposal.builder().bulkPlan(BulkPlan.builder().build()),
            Proposal.builder().addCostItems(costItem("c").build()),
            Proposal.builder().addFxAssumptions(FxAssumption.of("USD", "JPY", "150")),
            Proposal.builder().awardNotice(DAY))
        .map(Proposal.Builder::build);
  }

  private static Stream<?> providers() {
    return Stream.of(
        Provider.operatorUnknown(seller()),
        Provider.operatorUnknown(applicant()),
        Provider.of(seller()));
  }

  private static Stream<?> statedCosts() {
    return Stream.of(
            StatedCost.builder().amount("JPY 1"),
            StatedCost.builder().amount("JPY 2"),
            StatedCost.builder().amount("JPY 1").allowsForFxMoves(false),
            StatedCost.builder().amount("JPY 1").tax(TaxTreatment.EXCLUDED))
        .map(StatedCost.Builder::build);
  }

  private static Stream<?> usageBased() {
    UsageBased.Builder tiered = UsageBased.builder()
        .price(price())
        .addTiers(PriceTier.of(16, "USD 88.50"))
        .tierScope(UsageBased.TierScope.ALL_NODES);
    return Stream.of(
        UsageBased.of(price()),
        UsageBased.of(Price.builder().build()),
        tiered.build(),
        tiered.tierScope(UsageBased.TierScope.NODES_FROM_TIER).build());
  }

  private static Stream<?> workloads() {
    return Stream.of(
            Workload.builder().id("w"),
            Workload.builder().id("x"),
            Workload.builder().id("w").purpose(Purpose.DEVELOPMENT),
            Workload.builder().id("w").performer(applicant()),
            Workload.builder().id("w").addLineage(LineageStep.fromScratch()),
            Workload.builder().id("w").dataPreparation(false),
            Workload.builder()
                .id("w")
                .externalProvision(ExternalProvision.builder().build()),
            Workload.builder().id("w").addPhases(phase("p").build()))
        .map(Workload.Builder::build);
  }
}
