package io.github.geniac.rules.laws;

import static io.github.geniac.rules.laws.GoodProposal.APPLICANT;
import static io.github.geniac.rules.laws.GoodProposal.CLOUD;
import static io.github.geniac.rules.laws.GoodProposal.PARTNER;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.geniac.core.Acquisition;
import io.github.geniac.core.Allocation;
import io.github.geniac.core.Amount;
import io.github.geniac.core.CostItem;
import io.github.geniac.core.DayRange;
import io.github.geniac.core.ExternalProvision;
import io.github.geniac.core.FlatCharge;
import io.github.geniac.core.FxAssumption;
import io.github.geniac.core.ItemId;
import io.github.geniac.core.LineageMethod;
import io.github.geniac.core.LineageStep;
import io.github.geniac.core.Organization;
import io.github.geniac.core.OrganizationKind;
import io.github.geniac.core.Origin;
import io.github.geniac.core.OtherCompute;
import io.github.geniac.core.Participant;
import io.github.geniac.core.Proposal;
import io.github.geniac.core.Provider;
import io.github.geniac.core.Purpose;
import io.github.geniac.core.Served;
import io.github.geniac.core.StatedCost;
import io.github.geniac.core.Workload;
import io.github.geniac.rules.internal.Edits;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Suppliers, work, applicants and costs of the gallery are what their names say. */
class SupplyEditsTest {

  private static final LocalDate TERM = LocalDate.of(2024, 10, 5);

  private final Departures departures = new Departures();

  private Provider provider(String name) {
    return departures.direct(name).provider().orElseThrow();
  }

  @Test
  void bodiesOfEachKindSellAndOperate() {
    for (OrganizationKind kind : OrganizationKind.values()) {
      Organization body = Organization.of("body", kind);
      assertThat(provider("sold by a " + kind)).isEqualTo(Provider.of(body));
      assertThat(provider("operated by a " + kind)).isEqualTo(Provider.resale(CLOUD, body));
    }
    assertThat(provider("sold by somebody").seller().kind()).isEmpty();
    assertThat(provider("operated by somebody").operator().orElseThrow().kind()).isEmpty();
    assertThat(provider("operator open")).isEqualTo(Provider.operatorUnknown(CLOUD));
    assertThat(provider("self-supply")).isEqualTo(Provider.of(APPLICANT));
    Proposal nobody = Edits.withoutParticipant(departures.good.proposal(), APPLICANT.id());
    assertThat(departures.edit("self-supply").of(nobody)).isEqualTo(nobody);
  }

  @Test
  void oneFactIsOpenOrAllOfThem() {
    assertThat(departures.direct("provider open").provider()).isEmpty();
    assertThat(departures.direct("resource open").resource()).isEmpty();
    assertThat(departures.direct("amount open").amount()).isEmpty();
    assertThat(departures.direct("period open").period()).isEmpty();
    assertThat(departures.direct("price open").pricePlan()).isEmpty();
    assertThat(departures.direct("talks open").talks()).isEmpty();
    assertThat(departures.direct("workloads served open").serves()).isEmpty();
    assertThat(departures.direct("everything open"))
        .isEqualTo(Allocation.builder().id("direct").build());
  }

  @Test
  void directNodesAreFewOrOfAnotherKindOrOutsideThePeriod() {
    assertThat(departures.direct("0 direct nodes").amount()).contains(Amount.nodes(0));
    for (OtherCompute.Kind kind : OtherCompute.Kind.values()) {
      Allocation one = departures.direct("only " + kind + " by direct contract");
      assertThat(one.resource()).contains(OtherCompute.of(kind, "thing", "unit"));
      assertThat(one.amount()).contains(Amount.quantity(BigDecimal.ONE));
    }
    assertThat(departures.direct("direct nodes a day early").period())
        .contains(DayRange.parse("2024-10-14/2025-04-15"));
    assertThat(departures.direct("direct nodes a day late").period())
        .contains(DayRange.parse("2024-10-15/2025-04-16"));
    assertThat(departures.direct("direct nodes afterwards").period())
        .contains(DayRange.parse("2025-04-15/2025-04-16"));
    assertThat(departures.with("no direct plan").directPlan()).isEmpty();
    assertThat(
            departures.with("an empty direct plan").directPlan().orElseThrow().allocations())
        .isEmpty();
  }

  @Test
  void directNodesAreChargedInOtherWays() {
    for (String name : List.of("a flat charge", "a purchase", "a flat fee")) {
      assertThat(departures.direct(name).pricePlan()).containsInstanceOf(FlatCharge.class);
    }
    assertThat(departures.direct("a flat charge").acquisition()).isEmpty();
    assertThat(departures.direct("a purchase").acquisition()).contains(Acquisition.PURCHASE);
    assertThat(departures.direct("a flat fee").acquisition()).contains(Acquisition.USAGE);
    assertThat(departures.direct("only a cost").pricePlan()).isEmpty();
    assertThat(departures.direct("only a cost").statedCost()).contains(StatedCost.of("JPY 1"));
    assertThat(fxMoves("dollars, FX moves true")).contains(true);
    assertThat(fxMoves("dollars, FX moves false")).contains(false);
    assertThat(fxMoves("dollars, FX moves open")).isEmpty();
    assertThat(departures.direct("a share of the time").serves())
        .containsExactly(Served.of("train", "0.25"));
  }

  private Optional<Boolean> fxMoves(String name) {
    return departures.direct(name).pricePlan().orElseThrow().price().allowsForFxMoves();
  }

  /** So that a rule that looks at the first one, or at the last, is found out. */
  @Test
  void moreDirectAllocationsAreStatedOutOfTheirOrder() {
    List<Allocation> all =
        departures.with("more direct allocations").directPlan().orElseThrow().allocations();

    assertThat(all)
        .extracting(Allocation::id)
        .containsExactly(ItemId.of("zz"), ItemId.of("direct"), ItemId.of("aa"));
    assertThat(all)
        .extracting(Allocation::amount)
        .containsExactly(
            Optional.of(Amount.nodes(1)),
            Optional.of(Amount.nodes(20)),
            Optional.of(Amount.nodes(2)));
    assertThat(all.get(0).serves()).isEmpty();
    assertThat(all.get(2).serves()).isEmpty();
    assertThat(all.get(2).provider()).isEmpty();
  }

  private Workload training(String name) {
    return departures.with(name).workloads().get(0);
  }

  @Test
  void modelsAreMadeInEachWayFromEachBase() {
    for (LineageMethod method : LineageMethod.values()) {
      assertThat(training("a model by " + method).lineage())
          .containsExactly(LineageStep.builder().method(method).build());
    }
    for (Origin origin : Origin.values()) {
      assertThat(training("fine-tuning, base " + origin).lineage())
          .containsExactly(LineageStep.fineTuning("base", origin));
      List<LineageStep> steps =
          training("continued and fine-tuned, base " + origin).lineage();
      assertThat(steps)
          .extracting(LineageStep::baseOrigin)
          .containsExactly(Optional.of(origin), Optional.empty());
      assertThat(steps.get(1).baseModel()).isEqualTo(steps.get(0).produces()).isPresent();
    }
    assertThat(training("lineage open").lineage()).isEmpty();
    assertThat(training("a model of itself").lineage())
        .singleElement()
        .satisfies(
            step -> assertThat(step.baseModel()).isEqualTo(step.produces()).isPresent());
  }

  @Test
  void workIsOpenOrOfAnotherKind() {
    assertThat(departures.with("no workload").workloads()).isEmpty();
    assertThat(training("purpose open").purpose()).isEmpty();
    assertThat(training("no development").purpose()).contains(Purpose.DEMONSTRATION_INFERENCE);
    assertThat(training("performer open").performer()).isEmpty();
    assertThat(training("performed by a stranger").performer()).contains(PARTNER.id());
    assertThat(training("data preparation alone").dataPreparation()).contains(true);
    assertThat(training("data preparation alone").lineage()).isEmpty();
    assertThat(departures.with("work that nobody serves").workloads())
        .extracting(one -> one.id().value())
        .containsExactly("train", "zz", "aa");
  }

  private ExternalProvision provision(Purpose purpose, String name) {
    Workload serving =
        departures.with("provision for " + purpose + ": " + name).workloads().get(1);
    assertThat(serving.purpose()).contains(purpose);
    return serving.externalProvision().orElseThrow();
  }

  @Test
  void provisionsLackOneQualityOrTellNone() {
    for (Purpose purpose : Purpose.values()) {
      ExternalProvision good = provision(purpose, "good");
      assertThat(List.of(
              good.indispensable(),
              good.neededForProvision(),
              good.demonstration(),
              good.freeOfCharge()))
          .containsOnly(Optional.of(true));
      assertThat(provision(purpose, "not indispensable"))
          .isEqualTo(good.toBuilder().indispensable(false).build());
      assertThat(provision(purpose, "not needed"))
          .isEqualTo(good.toBuilder().neededForProvision(false).build());
      assertThat(provision(purpose, "no demonstration"))
          .isEqualTo(good.toBuilder().demonstration(false).build());
      assertThat(provision(purpose, "charged"))
          .isEqualTo(good.toBuilder().freeOfCharge(false).build());
      assertThat(provision(purpose, "open"))
          .isEqualTo(ExternalProvision.builder().build());
    }
  }

  private Participant applicant(String name) {
    return departures.with(name).participants().get(0);
  }

  @Test
  void applicantsAreOfEachKindAndSignAroundTheTerm() {
    for (OrganizationKind kind : OrganizationKind.values()) {
      assertThat(applicant("the applicant is a " + kind).organization())
          .isEqualTo(Organization.of("applicant", kind));
    }
    assertThat(applicant("the applicant's kind is open").organization().kind()).isEmpty();
    for (int days : new int[] {-1, 0, 1, 14, 15}) {
      assertThat(applicant("signs " + days + " days after the term").canSignBy())
          .contains(TERM.plusDays(days));
    }
    assertThat(applicant("day of signing open").canSignBy()).isEmpty();
    assertThat(departures.with("notice open").awardNotice()).isEmpty();
    assertThat(departures.with("nobody applies").participants()).isEmpty();
    Proposal joint = departures.with("two sign in time");
    assertThat(departures.edit("day of signing open").of(joint).participants())
        .containsExactly(Participant.of(APPLICANT), Participant.of(PARTNER, TERM));
    assertThat(departures.edit("nobody applies").of(joint).participants()).isEmpty();
  }

  private CostItem cost(String name) {
    List<CostItem> items = departures.with(name).costItems();
    assertThat(items).hasSize(1);
    return items.get(0);
  }

  @Test
  void costsAreOutsourcedOrNotAndToldOrNot() {
    CostItem good = cost("data preparation outsourced");
    assertThat(good.contracting()).contains(CostItem.Contracting.OUTSOURCED);
    assertThat(good.contractor()).contains(PARTNER);
    assertThat(cost("data preparation outsourced to an applicant").contractor())
        .contains(APPLICANT);
    assertThat(cost("contractor open").contractor()).isEmpty();
    assertThat(cost("contracting open").contracting()).isEmpty();
    assertThat(cost("contracting open").contractor()).isPresent();
    assertThat(cost("contracting and contractor open").contracting()).isEmpty();
    assertThat(cost("contracting and contractor open").contractor()).isEmpty();
    assertThat(cost("data preparation in house").contracting())
        .contains(CostItem.Contracting.IN_HOUSE);
    assertThat(cost("another cost").category()).isEqualTo(CostItem.Category.OTHER);
    assertThat(cost("cost open").cost()).isEmpty();
    assertThat(cost("cost in dollars").cost()).contains(StatedCost.of("USD 10.50"));
  }

  @Test
  void twoCostItemsStandOutOfTheirOrderAndTheContractorMayPerform() {
    Proposal two = departures.with("two cost items");
    Proposal performed = departures.with("performed by the contractor");

    assertThat(two.costItems())
        .extracting(CostItem::id)
        .containsExactly(ItemId.of("z data"), ItemId.of("a data"));
    assertThat(two.workloads()).isEqualTo(departures.good.proposal().workloads());
    assertThat(performed.costItems())
        .extracting(CostItem::id)
        .containsExactly(ItemId.of("data"), ItemId.of("a data"));
    assertThat(performed.workloads().get(0).performer()).contains(PARTNER.id());
    assertThat(performed.workloads().get(0).dataPreparation()).contains(true);
    Proposal more = departures.with("work that nobody serves");
    assertThat(
            departures.edit("performed by the contractor").of(more).workloads().get(1))
        .isEqualTo(more.workloads().get(1));
  }

  @Test
  void assumptionsLackTheirSourceOrAreForOneItem() {
    assertThat(departures.with("an FX assumption without source").fxAssumptions())
        .containsExactly(FxAssumption.of("USD", "JPY", "150"));
    assertThat(departures
            .with("an FX assumption for one item")
            .fxAssumptions()
            .get(0)
            .limitedTo())
        .containsExactly(ItemId.of("data"));
  }

  /** So that edits can follow each other: an organization has one description. */
  @Test
  void aContractorIsDescribedAsTheApplicantIs() {
    Proposal open = departures.with("the applicant's kind is open");
    Proposal outsourced =
        departures.edit("data preparation outsourced to an applicant").of(open);

    assertThat(outsourced.costItems().get(0).contractor())
        .contains(open.participants().get(0).organization());
  }
}
