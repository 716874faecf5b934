package io.github.geniac.rules;

import static io.github.geniac.rules.Given.ACME;
import static io.github.geniac.rules.Given.TERMS;
import static io.github.geniac.rules.Given.also;
import static io.github.geniac.rules.Given.always;
import static io.github.geniac.rules.Given.beside;
import static io.github.geniac.rules.Given.besideNodes;
import static io.github.geniac.rules.Given.dataPreparation;
import static io.github.geniac.rules.Given.direct;
import static io.github.geniac.rules.Given.directNodes;
import static io.github.geniac.rules.Given.directOf;
import static io.github.geniac.rules.Given.good;
import static io.github.geniac.rules.Given.providing;
import static io.github.geniac.rules.Given.training;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.geniac.core.Acquisition;
import io.github.geniac.core.Allocation;
import io.github.geniac.core.BulkPlan;
import io.github.geniac.core.CostItem;
import io.github.geniac.core.DayRange;
import io.github.geniac.core.DirectPlan;
import io.github.geniac.core.Proposal;
import io.github.geniac.core.Purpose;
import io.github.geniac.core.Served;
import io.github.geniac.core.Workload;
import io.github.geniac.rules.ItemEligibility.Eligibility;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What is subsidised, item by item. */
class ItemEligibilityTest {

  /** A demonstration that is charged for, and so not subsidised. */
  private static final Workload CHARGED =
      providing(Purpose.DEMONSTRATION_INFERENCE, one -> one.freeOfCharge(false));

  private static ItemEligibility first(Proposal proposal) {
    return Rulebook.standard().assess(proposal, TERMS).items().get(0);
  }

  /** The direct nodes serve the training, which is subsidised, and a charged demonstration. */
  private static ItemEligibility mixed(Served... serves) {
    return serving(CHARGED, serves);
  }

  private static ItemEligibility serving(Workload other, Served... serves) {
    return first(also(other)
        .withDirectPlan(
            DirectPlan.of(directNodes().toBuilder().serves(List.of(serves)).build())));
  }

  private static void check(ItemEligibility item, Eligibility eligibility, String share) {
    assertThat(item.eligibility()).isEqualTo(eligibility);
    assertThat(item.eligibleShare()).contains(new BigDecimal(share));
  }

  private static void checkOpen(ItemEligibility item, Eligibility eligibility) {
    assertThat(item.eligibility()).isEqualTo(eligibility);
    assertThat(item.eligibleShare()).isEmpty();
  }

  @Test
  void itemsAreListedPlanByPlanWithTheirFindings() {
    Proposal proposal = beside(always(100), besideNodes(1)).toBuilder()
        .addCostItems(dataPreparation().build())
        .build();

    List<ItemEligibility> items = Rulebook.standard().assess(proposal, TERMS).items();

    assertThat(items)
        .extracting(one -> one.item() + " " + one.part() + " " + one.eligibility())
        .containsExactly(
            "direct DIRECT ELIGIBLE",
            "bulk BULK ELIGIBLE",
            "beside BULK ELIGIBLE",
            "data PROPOSAL ELIGIBLE");
    assertThat(items.get(0).findings())
        .extracting(one -> one.rule() + " " + one.key())
        .containsExactly(
            "within-research-period inside",
            "cost-in-scope usage-fee",
            "model-lineage eligible",
            "external-provision-indispensable development",
            "demonstration-free another-purpose");
    assertThat(items.get(3).findings())
        .extracting(Finding::key)
        .startsWith("data-preparation", "outsourced");
  }

  @Test
  void allOfAnEligibleItemIsSubsidised() {
    check(first(good()), Eligibility.ELIGIBLE, "1");
  }

  @Test
  void whatLiesPartlyOutsideIsPartlySubsidised() {
    check(
        first(direct(one -> one.period(DayRange.parse("2024-10-15/2025-04-16")))),
        Eligibility.PARTLY_ELIGIBLE,
        "1");
  }

  @Test
  void whatLiesOutsideIsNotSubsidised() {
    check(
        first(direct(one -> one.period(DayRange.parse("2025-04-15/2025-04-16")))),
        Eligibility.NOT_ELIGIBLE,
        "1");
  }

  @Test
  void aPurchaseIsNotSubsidisedWhateverItServes() {
    Allocation purchase = directNodes().toBuilder()
        .pricePlan(Optional.empty())
        .acquisition(Acquisition.PURCHASE)
        .build();

    check(first(directOf(purchase)), Eligibility.NOT_ELIGIBLE, "1");
  }

  @Test
  void mixedUseCountsByStatedShares() {
    check(
        mixed(Served.of("train", "0.6"), Served.of("serve", "0.4")),
        Eligibility.PARTLY_ELIGIBLE,
        "0.6");
  }

  @Test
  void aWorkloadWithoutAShareTakesTheRest() {
    check(mixed(Served.of("train"), Served.of("serve", "0.4")), Eligibility.PARTLY_ELIGIBLE, "0.6");
    check(mixed(Served.of("train", "0.7"), Served.of("serve")), Eligibility.PARTLY_ELIGIBLE, "0.7");
  }

  @Test
  void theShareOfMixedUseWithoutSharesIsNotKnown() {
    checkOpen(mixed(Served.of("train"), Served.of("serve")), Eligibility.PARTLY_ELIGIBLE);
  }

  @Test
  void theRestOfSeveralWorkloadsThatAreAllSubsidisedIsKnown() {
    Workload tune = training().toBuilder().id("tune").build();

    check(serving(tune, Served.of("train"), Served.of("tune")), Eligibility.ELIGIBLE, "1");
    check(
        serving(tune, Served.of("train", "0.5"), Served.of("tune", "0.5")),
        Eligibility.ELIGIBLE,
        "1");
  }

  @Test
  void whatServesNothingSubsidisedIsNot() {
    check(mixed(Served.of("serve")), Eligibility.NOT_ELIGIBLE, "0");
    check(mixed(Served.of("serve", "1")), Eligibility.NOT_ELIGIBLE, "0");
  }

  @Test
  void whatSharesLeaveOverIsOpen() {
    check(
        mixed(Served.of("train", "0.6"), Served.of("serve", "0.3")),
        Eligibility.UNDETERMINED,
        "0.6");
  }

  @Test
  void anOpenWorkloadLeavesTheShareOpen() {
    Workload open =
        providing(Purpose.DEMONSTRATION_INFERENCE, one -> one.freeOfCharge(Optional.empty()));

    checkOpen(
        serving(open, Served.of("train", "0.6"), Served.of("serve", "0.4")),
        Eligibility.UNDETERMINED);
  }

  @Test
  void whatServesNoStatedWorkloadIsOpen() {
    checkOpen(first(direct(one -> one.serves(List.of()))), Eligibility.UNDETERMINED);
  }

  @Test
  void whatLiesPartlyOutsideAndIsOpenIsOpen() {
    check(
        first(direct(
            one -> one.period(DayRange.parse("2024-10-15/2025-04-16")).provider(Optional.empty()))),
        Eligibility.UNDETERMINED,
        "1");
  }

  @Test
  void costItemsAreSubsidisedAsOutsourcedDataPreparationOnly() {
    Proposal withoutPlans = Proposal.builder()
        .addParticipants(ACME)
        .addWorkloads(training())
        .addCostItems(
            dataPreparation().id("a").build(),
            dataPreparation()
                .id("b")
                .contractor(Optional.empty())
                .contracting(CostItem.Contracting.IN_HOUSE)
                .build(),
            dataPreparation().id("c").category(CostItem.Category.OTHER).build(),
            dataPreparation().id("d").contracting(Optional.empty()).build())
        .build();

    assertThat(Rulebook.standard().assess(withoutPlans, TERMS).items())
        .extracting(one -> one.item() + " " + one.eligibility())
        .containsExactly("a ELIGIBLE", "b NOT_ELIGIBLE", "c NOT_ELIGIBLE", "d UNDETERMINED");
  }

  @Test
  void anItemInBothPlansIsJudgedInEach() {
    Allocation shared = directNodes().toBuilder()
        .pricePlan(Optional.empty())
        .acquisition(Optional.empty())
        .build();
    Proposal proposal =
        directOf(shared).withBulkPlan(BulkPlan.builder().addBulk(shared).build());

    assertThat(Rulebook.standard().assess(proposal, TERMS).items())
        .extracting(one -> one.item() + " " + one.part() + " " + one.eligibility())
        .containsExactly("direct DIRECT UNDETERMINED", "direct BULK ELIGIBLE");
  }

  @Test
  void whatNoRuleJudgedIsOpen() {
    Rulebook admissibility = Rulebook.of(Rulebook.standard().rule("bulk-node-cap"));
    Rulebook lineage = Rulebook.of(Rulebook.standard().rule("model-lineage"));

    assertThat(admissibility.assess(good(), TERMS).items())
        .extracting(ItemEligibility::eligibility)
        .containsOnly(Eligibility.UNDETERMINED);
    assertThat(lineage.assess(good(), TERMS).items())
        .extracting(ItemEligibility::eligibility)
        .containsOnly(Eligibility.UNDETERMINED);
  }

  @Test
  void whatDoesNotApplyToAnItemDoesNotSubsidiseIt() {
    Rulebook scope = Rulebook.of(Rulebook.standard().rule("cost-in-scope"));
    Rulebook within = Rulebook.of(Rulebook.standard().rule("within-research-period"));
    Proposal partly = direct(one -> one.period(DayRange.parse("2024-10-15/2025-04-16")));
    Proposal preparation = Proposal.builder()
        .addWorkloads(training())
        .addCostItems(dataPreparation().build())
        .build();

    assertThat(scope.assess(preparation, TERMS).items().get(0).eligibility())
        .isEqualTo(Eligibility.UNDETERMINED);
    assertThat(within.assess(partly, TERMS).items().get(0).eligibility())
        .isEqualTo(Eligibility.PARTLY_ELIGIBLE);
  }
}
