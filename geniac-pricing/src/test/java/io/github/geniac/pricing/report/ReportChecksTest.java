package io.github.geniac.pricing.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.github.geniac.core.DirectPlan;
import io.github.geniac.core.Proposal;
import io.github.geniac.core.UsageBased;
import io.github.geniac.pricing.CostSheet;
import io.github.geniac.pricing.Pricing;
import io.github.geniac.pricing.json.Receipt;
import io.github.geniac.rules.Assessment;
import io.github.geniac.rules.Readings;
import io.github.geniac.rules.Rulebook;
import io.github.geniac.rules.StandardReadings;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Parts that do not belong together make no report. */
class ReportChecksTest {

  private static final Assessment ASSESSMENT =
      Rulebook.standard().assess(Example.PROPOSAL, Example.TERMS);
  private static final CostSheet SHEET = Pricing.of(Example.TERMS).price(Example.PROPOSAL);

  @Test
  void aReportWithoutAnyPartIsRefused() {
    assertThatIllegalStateException()
        .isThrownBy(() -> Report.builder().build())
        .withMessage(
            "Report: nothing to report; set a proposal, an assessment, a cost sheet or a search");
    assertThat(Report.builder().costSheet(SHEET).build().proposal()).isEmpty();
    assertThat(Report.builder().assessment(ASSESSMENT).build().costSheet()).isEmpty();
  }

  @Test
  void whatBelongsToASearchOrAnAssessmentIsRefusedWithoutIt() {
    Report rich = Example.RICH;
    Report.Builder sheetOnly = Report.builder().costSheet(SHEET);
    String end = " set without search; set the search it belongs to";

    assertThatIllegalStateException()
        .isThrownBy(() -> Report.builder()
            .costSheet(SHEET)
            .sensitivities(rich.sensitivities())
            .build())
        .withMessage("Report: sensitivities" + end);
    assertThatIllegalStateException()
        .isThrownBy(() ->
            Report.builder().costSheet(SHEET).alternatives(rich.alternatives()).build())
        .withMessage("Report: alternatives" + end);
    assertThatIllegalStateException()
        .isThrownBy(() -> Report.builder()
            .costSheet(SHEET)
            .curve(rich.search().orElseThrow().curve())
            .build())
        .withMessage("Report: curve" + end);
    assertThatIllegalStateException()
        .isThrownBy(
            () -> Report.builder().costSheet(SHEET).bulkProof(rich.bulkProof()).build())
        .withMessage("Report: bulkProof" + end);
    assertThatIllegalStateException()
        .isThrownBy(() ->
            Report.builder().costSheet(SHEET).directProof(rich.bulkProof()).build())
        .withMessage("Report: directProof" + end);
    assertThatIllegalStateException()
        .isThrownBy(() -> sheetOnly.survey(rich.survey()).build())
        .withMessage("Report: survey set without assessment; set the assessment it belongs to");
  }

  @Test
  void theReceiptOfAnotherProposalOrOfOtherTermsIsRefused() {
    Readings readings = Readings.defaults();
    Proposal other = Example.PROPOSAL.toBuilder().title("another").build();
    Receipt ofOther = Receipt.of(other, Example.TERMS, Rulebook.standard(), readings);
    Receipt longer = Receipt.of(
        Example.PROPOSAL, Example.TERMS.withResearchMonths(7), Rulebook.standard(), readings);

    for (Receipt receipt : List.of(ofOther, longer)) {
      assertThatIllegalArgumentException()
          .isThrownBy(() ->
              Example.report(Example.PROPOSAL).toBuilder().receipt(receipt).build())
          .withMessage("Report: the receipt " + receipt
              + " is of another proposal or of other terms; make it of those reported on");
      // Without a proposal or without terms there is nothing to compare it with.
      assertThat(Report.builder().costSheet(SHEET).receipt(receipt).build().receipt())
          .contains(receipt);
      assertThat(Report.builder()
              .proposal(Example.PROPOSAL)
              .receipt(receipt)
              .build()
              .receipt())
          .contains(receipt);
    }
  }

  @Test
  void partsOnDifferentTermsOrReadingsAreRefused() {
    CostSheet longer = Pricing.of(Example.TERMS.withResearchMonths(7)).price(Example.PROPOSAL);
    Readings open =
        Readings.defaults().with(StandardReadings.EXACTLY_100, StandardReadings.ExactlyAtCap.OPEN);

    assertThatIllegalArgumentException()
        .isThrownBy(
            () -> Report.builder().assessment(ASSESSMENT).costSheet(longer).build())
        .withMessageStartingWith("Report: all parts must stand on the same terms, they stand on [")
        .withMessageEndingWith("; make assessment, cost sheet and search from the same ones");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Report.builder()
            .assessment(Rulebook.standard().assess(Example.PROPOSAL, Example.TERMS, open))
            .costSheet(SHEET)
            .build())
        .withMessageStartingWith("Report: all parts must stand on the same readings");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Report.builder()
            .costSheet(longer)
            .search(Example.RICH.search().orElseThrow())
            .build())
        .withMessageStartingWith("Report: all parts must stand on the same terms");
  }

  @Test
  void partsOnOtherItemsAreRefusedWithTheNamesOfAFew() {
    Proposal withoutBulk = Example.PROPOSAL.withoutBulkPlan();
    Proposal many = withoutBulk.withDirectPlan(DirectPlan.of(IntStream.range(0, 5)
        .mapToObj(i ->
            Example.taken("gpu-" + i).pricePlan(UsageBased.of(Example.LIST)).build())
        .toList()));

    assertThatIllegalArgumentException()
        .isThrownBy(
            () -> Report.builder().proposal(withoutBulk).assessment(ASSESSMENT).build())
        .withMessage("Report: the assessment has items that the proposal has not: BULK bulk-gpu;"
            + " assess and price the proposal that is reported on");
    assertThatIllegalArgumentException()
        .isThrownBy(
            () -> Report.builder().proposal(withoutBulk).costSheet(SHEET).build())
        .withMessageStartingWith(
            "Report: the cost sheet has items that the proposal has not: BULK bulk-gpu;");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Report.builder()
            .assessment(ASSESSMENT)
            .costSheet(Pricing.of(Example.TERMS).price(withoutBulk))
            .build())
        .withMessageStartingWith(
            "Report: the assessment has items that the cost sheet has not: BULK bulk-gpu;");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Report.builder()
            .proposal(many)
            .assessment(Rulebook.standard()
                .assess(
                    withoutBulk.withDirectPlan(
                        DirectPlan.of(List.of(Example.taken("gpu-0").build()))),
                    Example.TERMS))
            .build())
        .withMessageStartingWith("Report: the proposal has items that the assessment has not:"
            + " DIRECT gpu-1, DIRECT gpu-2, DIRECT gpu-3 and 1 more;");
  }
}
