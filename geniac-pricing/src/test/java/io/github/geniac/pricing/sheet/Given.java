package io.github.geniac.pricing.sheet;

import io.github.geniac.core.Allocation;
import io.github.geniac.core.BulkPlan;
import io.github.geniac.core.BulkTerm;
import io.github.geniac.core.CallTerms;
import io.github.geniac.core.CostItem;
import io.github.geniac.core.DayRange;
import io.github.geniac.core.DirectPlan;
import io.github.geniac.core.ExternalProvision;
import io.github.geniac.core.FlatCharge;
import io.github.geniac.core.FxAssumption;
import io.github.geniac.core.LineageStep;
import io.github.geniac.core.NodeSchedule;
import io.github.geniac.core.Organization;
import io.github.geniac.core.OtherCompute;
import io.github.geniac.core.Participant;
import io.github.geniac.core.Price;
import io.github.geniac.core.PriceBasis;
import io.github.geniac.core.PriceTier;
import io.github.geniac.core.PriceUnit;
import io.github.geniac.core.Proposal;
import io.github.geniac.core.Provider;
import io.github.geniac.core.Purpose;
import io.github.geniac.core.ReferenceNodes;
import io.github.geniac.core.Served;
import io.github.geniac.core.StatedCost;
import io.github.geniac.core.TalksState;
import io.github.geniac.core.TaxTreatment;
import io.github.geniac.core.UsageBased;
import io.github.geniac.core.Workload;
import io.github.geniac.pricing.Pricing;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The plans of these tests: one that states everything, one that states next to nothing. */
final class Given {

  static final CallTerms TERMS = CallTerms.startingOn(LocalDate.of(2024, 10, 15));
  static final DayRange PERIOD = TERMS.researchPeriod();
  static final Organization LAB =
      Organization.company("lab").toBuilder().name("Lab Inc.").build();
  static final Provider AMAZON = Provider.of(Organization.company("Amazon Web Services"));
  static final Price LIST = Price.builder()
      .amount("USD 98.32")
      .unit(PriceUnit.NODE_HOUR)
      .basis(PriceBasis.LIST)
      .asOf(LocalDate.of(2024, 10, 1))
      .source("price page")
      .tax(TaxTreatment.EXCLUDED)
      .allowsForFxMoves(true)
      .build();
  static final FxAssumption DOLLAR = FxAssumption.builder()
      .pair("USD", "JPY")
      .rate(new BigDecimal("149.22"))
      .basis("TTM")
      .source("a bank")
      .date(LocalDate.of(2024, 10, 10))
      .build();

  private Given() {}

  /** Thirty nodes, everything stated, three quarters for work that is subsidised. */
  static Allocation.Builder full(String id) {
    return Allocation.builder()
        .id(id)
        .provider(Provider.resale(Organization.company("Reseller"), AMAZON.seller()))
        .resource(ReferenceNodes.AWS_P5_48XLARGE.node())
        .pricePlan(UsageBased.of(LIST))
        .nodes(30)
        .period(PERIOD)
        .addServes(Served.of("train", "0.75"), Served.of("sell", "0.25"))
        .statedCost(StatedCost.of("JPY 1922528514"))
        .talks(TalksState.QUOTED)
        .signatory(LAB.id());
  }

  /** Storage in TB for the first month and the last of the period, in yen. */
  static Allocation.Builder storage(String id) {
    Price yen = Price.builder()
        .amount("JPY 3000")
        .unit(PriceUnit.UNIT_MONTH)
        .allowsForFxMoves(false)
        .build();
    return Allocation.builder()
        .id(id)
        .provider(Provider.operatorUnknown(Organization.company("Storers")))
        .resource(OtherCompute.of(OtherCompute.Kind.STORAGE, "object storage", "TB"))
        .pricePlan(UsageBased.of(yen))
        .quantity("100.5")
        .period(PERIOD)
        .serves("train");
  }

  /** Eight nodes, then sixteen, at a price in tiers. */
  static Allocation.Builder tiered(String id) {
    return full(id)
        .schedule(NodeSchedule.of(PERIOD.firstMonths(1), 8).plus(PERIOD.afterMonths(1), 16))
        .pricePlan(UsageBased.builder()
            .price(LIST)
            .addTiers(PriceTier.of(16, "USD 88.5"), PriceTier.of(64, "USD 80"))
            .tierScope(UsageBased.TierScope.ALL_NODES)
            .build());
  }

  static Allocation.Builder bulk(String id) {
    return Allocation.builder()
        .id(id)
        .provider(AMAZON)
        .resource(ReferenceNodes.AWS_P5_48XLARGE.node())
        .pricePlan(new BulkTerm(Price.builder()
            .amount("USD 70")
            .unit(PriceUnit.NODE_HOUR)
            .basis(PriceBasis.PROVISIONAL_UNIT_PRICE)
            .allowsForFxMoves(true)
            .build()))
        .nodes(30)
        .period(PERIOD)
        .serves("train");
  }

  static Allocation support(String id) {
    return Allocation.builder()
        .id(id)
        .pricePlan(new FlatCharge(
            Price.builder().amount("JPY 500000").build(), FlatCharge.Frequency.MONTHLY))
        .build();
  }

  static CostItem.Builder labelling() {
    return CostItem.builder()
        .id("labelling")
        .category(CostItem.Category.DATA_PREPARATION)
        .contracting(CostItem.Contracting.OUTSOURCED)
        .contractor(Organization.company("Labellers"))
        .cost(StatedCost.of("JPY 20000000"))
        .serves("train");
  }

  static Proposal.Builder proposal() {
    return Proposal.builder()
        .addParticipants(Participant.of(LAB))
        .addWorkloads(
            Workload.builder()
                .id("train")
                .purpose(Purpose.DEVELOPMENT)
                .performer(LAB)
                .addLineage(LineageStep.fromScratch())
                .build(),
            Workload.builder()
                .id("sell")
                .purpose(Purpose.DEMONSTRATION_INFERENCE)
                .performer(LAB)
                .externalProvision(ExternalProvision.builder()
                    .indispensable(true)
                    .demonstration(true)
                    .freeOfCharge(false)
                    .build())
                .build())
        .addFxAssumptions(DOLLAR);
  }

  /** Both plans and other cost items; something is missing here and there. */
  static Proposal both() {
    return proposal()
        .title("A model | of <our> own")
        .directPlan(DirectPlan.of(
            full("gpu").build(),
            storage("s3").build(),
            Allocation.builder().id("open").build()))
        .bulkPlan(BulkPlan.builder()
            .addBulk(bulk("pool").build())
            .addDirect(storage("s3").build())
            .build())
        .addCostItems(labelling().build())
        .build();
  }

  static ApplicationSheet sheet(Proposal proposal) {
    return ApplicationSheet.of(proposal, Pricing.of(TERMS));
  }

  static ApplicationSheet direct(Allocation... allocations) {
    return sheet(proposal().directPlan(DirectPlan.of(allocations)).build());
  }

  static Row row(ApplicationSheet sheet, String item) {
    return sheet.rows().stream()
        .filter(row -> row.item().map(id -> id.value().equals(item)).orElse(false))
        .findFirst()
        .orElseThrow();
  }

  /** What the cells of a row say in English, except where there is nothing to state. */
  static Map<Column, String> told(Row row) {
    Map<Column, String> told = new EnumMap<>(Column.class);
    CellText text = CellText.plain(Locale.ENGLISH);
    row.cells().forEach((column, cell) -> told.put(column, text.of(cell)));
    told.values().removeIf("n/a"::equals);
    return told;
  }

  static Optional<BigDecimal> number(Row row, Column column) {
    return row.cell(column).number();
  }
}
