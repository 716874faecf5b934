package io.github.geniac.pricing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.geniac.core.Acquisition;
import io.github.geniac.core.Allocation;
import io.github.geniac.core.BulkPlan;
import io.github.geniac.core.CommittedTerm;
import io.github.geniac.core.CostItem;
import io.github.geniac.core.DayRange;
import io.github.geniac.core.DirectPlan;
import io.github.geniac.core.FlatCharge;
import io.github.geniac.core.Fraction;
import io.github.geniac.core.ItemId;
import io.github.geniac.core.Organization;
import io.github.geniac.core.Price;
import io.github.geniac.core.PriceUnit;
import io.github.geniac.core.Proposal;
import io.github.geniac.core.Purpose;
import io.github.geniac.core.Served;
import io.github.geniac.core.Workload;
import io.github.geniac.rules.Outcome;
import io.github.geniac.rules.Part;
import io.github.geniac.rules.Readings;
import io.github.geniac.rules.StandardReadings;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What is subsidised, what it serves, and who pays for it. */
class FundingTest {

  private static final Readings IDLE_OPEN = Readings.defaults()
      .with(StandardReadings.IDLE_BULK, StandardReadings.IdleBulk.IDLE_SHARE_OPEN);

  private static CostLine line(Proposal proposal) {
    return Given.sheet(proposal).lines().get(0);
  }

  private static Proposal serving(Allocation.Builder item, Served... served) {
    return Given.proposal()
        .addWorkloads(Given.selling())
        .directPlan(DirectPlan.of(item.serves(List.of(served)).build()))
        .build();
  }

  @Test
  void sharesOfWorkThatIsNotSubsidisedAreTakenOff() {
    CostLine line =
        line(serving(Given.nodes("gpu"), Served.of("train", "0.75"), Served.of("sell", "0.25")));

    assertThat(line.funding())
        .isEqualTo(Split.of(Funding.ELIGIBLE, Fraction.of(3, 4), Funding.NOT_ELIGIBLE));
    assertThat(line.deciding())
        .extracting(
            finding -> finding.rule().value(), finding -> finding.outcome().orElseThrow())
        .containsExactly(tuple("demonstration-free", Outcome.VIOLATED));
    assertThat(line.purposes().shares())
        .isEqualTo(Map.of(
            ServedPurpose.DEVELOPMENT, Fraction.of(3, 4),
            ServedPurpose.DEMONSTRATION_INFERENCE, Fraction.of(1, 4)));
  }

  @Test
  void whatIsAllSubsidisedSaysByWhichRules() {
    CostLine line = line(Given.direct(Given.nodes("gpu").build()));

    assertThat(line.funding()).isEqualTo(Split.all(Funding.ELIGIBLE));
    assertThat(line.deciding())
        .extracting(finding -> finding.rule().value())
        .contains("cost-in-scope", "within-research-period", "model-lineage");
  }

  @Test
  void whatIsNotSubsidisedIsNotAndSaysWhy() {
    CostLine bought = line(Given.direct(Given.nodes("gpu")
        .pricePlan(Given.flat("JPY 9", FlatCharge.Frequency.ONE_TIME))
        .acquisition(Acquisition.PURCHASE)
        .build()));
    CostLine outside = line(Given.direct(
        Given.nodes("gpu").period(DayRange.parse("2025-05-01/2025-05-02")).build()));

    assertThat(bought.funding()).isEqualTo(Split.all(Funding.NOT_ELIGIBLE));
    assertThat(bought.deciding()).extracting(finding -> finding.key()).containsExactly("purchase");
    assertThat(outside.funding()).isEqualTo(Split.all(Funding.NOT_ELIGIBLE));
    CostItem inHouse = CostItem.builder()
        .id("labelling")
        .category(CostItem.Category.DATA_PREPARATION)
        .contracting(CostItem.Contracting.IN_HOUSE)
        .build();
    assertThat(line(Given.proposal().addCostItems(inHouse).build()).funding())
        .isEqualTo(Split.all(Funding.NOT_ELIGIBLE));
    assertThat(line(Given.proposal().addCostItems(Given.labelling().build()).build())
            .funding())
        .isEqualTo(Split.all(Funding.ELIGIBLE));
  }

  /** Used to the end of February, committed to until May: 165 days inside, 16 days outside. */
  @Test
  void daysThatAreChargedOutsideTheResearchPeriodAreNotSubsidisedAndSaidSo() {
    Allocation committed = Given.nodes("gpu")
        .period(DayRange.parse("2024-11-01/2025-03-01"))
        .pricePlan(CommittedTerm.builder()
            .price(Price.of("JPY 100", PriceUnit.NODE_HOUR))
            .term(DayRange.parse("2024-11-01/2025-05-01"))
            .build())
        .build();
    CostSheet sheet = Given.sheet(Given.direct(committed));
    Note note = new Note(
        NoteKey.CHARGED_OUTSIDE_PERIOD,
        Part.DIRECT,
        Optional.of(ItemId.of("gpu")),
        Map.of("days", 16, "first", LocalDate.of(2025, 4, 15)));

    assertThat(sheet.lines())
        .extracting(CostLine::funding)
        .containsExactly(Split.all(Funding.ELIGIBLE), Split.all(Funding.NOT_ELIGIBLE));
    assertThat(sheet.notes()).containsOnlyOnce(note);
    assertThat(note.isAboutFunding()).isTrue();
    assertThat(sheet.notes()).filteredOn(Note::isAboutFunding).containsExactly(note);
    String why = "charged for 16 days outside the research period, the first of them 2025-04-15:"
        + " of these nothing is subsidised (clause 1.2)";
    assertThat(sheet.explain(Locale.ENGLISH))
        .contains("Why it is not subsidised, or open\n  - gpu (direct): " + why)
        .containsOnlyOnce(why);
    Pricing monthly = Pricing.of(Given.TERMS).withChargePeriods(ChargePeriods.CALENDAR_MONTHS);
    assertThat(monthly.price(Given.direct(committed)).notes())
        .filteredOn(Note::isAboutFunding)
        .containsExactly(note);
    Proposal sold = serving(committed.toBuilder(), Served.of("sell"));
    assertThat(Given.sheet(sold).notes()).noneMatch(Note::isAboutFunding);
  }

  @Test
  void whatIsOpenIsOpen() {
    CostLine noWork = line(Given.direct(Given.nodes("gpu").serves(List.of()).build()));
    CostLine noShares = line(serving(Given.nodes("gpu"), Served.of("train"), Served.of("sell")));

    assertThat(noWork.funding()).isEqualTo(Split.all(Funding.UNKNOWN));
    assertThat(noWork.purposes()).isEqualTo(Split.all(ServedPurpose.UNKNOWN));
    assertThat(noWork.deciding()).extracting(finding -> finding.key()).contains("serves-open");
    assertThat(noShares.funding()).isEqualTo(Split.all(Funding.UNKNOWN));
    assertThat(noShares.purposes()).isEqualTo(Split.all(ServedPurpose.UNKNOWN));
  }

  /** An amount that is not known may still be known to be subsidised, or not. */
  @Test
  void anUnknownAmountCanBeDecided() {
    Allocation.Builder unpriced = Allocation.builder()
        .id("gpu")
        .provider(Given.AMAZON)
        .acquisition(Acquisition.USAGE)
        .nodes(8)
        .serves("train");

    assertThat(line(Given.direct(unpriced.period(Given.PERIOD).build())).funding())
        .isEqualTo(Split.all(Funding.ELIGIBLE));
    assertThat(line(Given.direct(
                unpriced.period(DayRange.parse("2025-05-01/2025-05-02")).build()))
            .funding())
        .isEqualTo(Split.all(Funding.NOT_ELIGIBLE));
    assertThat(line(Given.direct(
                unpriced.period(DayRange.parse("2025-04-01/2025-05-02")).build()))
            .funding())
        .isEqualTo(Split.all(Funding.UNKNOWN));
  }

  @Test
  void theIdleShareOfBulkNodesCanBeOpenByReading() {
    Allocation bulk = Given.bulkNodes("bulk").utilization(new BigDecimal("0.6")).build();
    Pricing pricing = Pricing.of(Given.TERMS).withReadings(IDLE_OPEN);

    assertThat(pricing.price(Given.bulk(bulk)).lines().get(0).funding())
        .isEqualTo(Split.of(Funding.ELIGIBLE, Given.fraction("0.6"), Funding.UNKNOWN));
    Allocation mixed = bulk.toBuilder()
        .serves(List.of(Served.of("train", "0.5"), Served.of("sell", "0.5")))
        .build();
    Proposal selling = Given.proposal()
        .addWorkloads(Given.selling())
        .bulkPlan(BulkPlan.builder().addBulk(mixed).build())
        .build();
    assertThat(pricing.price(selling).lines().get(0).funding().shares())
        .isEqualTo(Map.of(
            Funding.ELIGIBLE, Given.fraction("0.3"),
            Funding.NOT_ELIGIBLE, Given.fraction("0.3"),
            Funding.UNKNOWN, Given.fraction("0.4")));
    Allocation unstated = Given.bulkNodes("bulk").build();
    assertThat(pricing.price(Given.bulk(unstated)).lines().get(0).funding())
        .isEqualTo(Split.all(Funding.UNKNOWN));
    assertThat(pricing.price(Given.bulk(bulk)).readings()).isEqualTo(IDLE_OPEN);
    Allocation open = bulk.toBuilder().provider(Optional.empty()).build();
    assertThat(pricing.price(Given.bulk(open)).lines().get(0).funding())
        .isEqualTo(Split.all(Funding.UNKNOWN));
  }

  @Test
  void workloadsWithoutAShareTakeWhatIsLeft() {
    Workload more = Given.training().toBuilder().id("more").build();
    Proposal proposal = Given.proposal()
        .addWorkloads(more, Given.selling())
        .directPlan(DirectPlan.of(Given.nodes("gpu")
            .serves(List.of(Served.of("sell", "0.1"), Served.of("train"), Served.of("more")))
            .build()))
        .build();

    assertThat(line(proposal).purposes())
        .isEqualTo(Split.of(
            ServedPurpose.DEMONSTRATION_INFERENCE,
            Given.fraction("0.1"),
            ServedPurpose.DEVELOPMENT));
  }

  @Test
  void aWorkloadWithoutAPurposeHasNone() {
    Proposal proposal = Given.proposal()
        .addWorkloads(Workload.builder().id("what").build())
        .directPlan(
            DirectPlan.of(Given.nodes("gpu").serves(List.of(Served.of("what"))).build()))
        .build();

    assertThat(line(proposal).purposes()).isEqualTo(Split.all(ServedPurpose.UNKNOWN));
    assertThat(ServedPurpose.of(Purpose.PROVISION_ENVIRONMENT))
        .isEqualTo(ServedPurpose.PROVISION_ENVIRONMENT);
  }

  @Test
  void theParticipantSignsOrIsTheOnlyOne() {
    Organization maker = Organization.company("Maker");
    Proposal two = Given.proposal()
        .addParticipants(maker)
        .addCostItems(Given.labelling().build())
        .directPlan(DirectPlan.of(
            Given.nodes("a").signatory(maker.id()).build(),
            Given.nodes("b").build(),
            Given.nodes("c").signatory(Given.LAB.id()).build()))
        .build();
    PlanCost plan = Given.sheet(two).direct().orElseThrow();

    assertThat(plan.byParticipant().keySet())
        .containsExactly(Optional.of(Given.LAB.id()), Optional.of(maker.id()), Optional.empty());
    assertThat(plan.byParticipant().get(Optional.empty()))
        .isEqualTo(new Total(
            plan.lines()
                .get(1)
                .billing()
                .orElseThrow()
                .effective()
                .plus(plan.lines().get(3).billing().orElseThrow().effective()),
            Given.yen(52_416_000L + 20_000_000L),
            List.of()));
    assertThat(line(Given.proposal().addCostItems(Given.labelling().build()).build())
            .participant())
        .contains(Given.LAB.id());
  }
}
