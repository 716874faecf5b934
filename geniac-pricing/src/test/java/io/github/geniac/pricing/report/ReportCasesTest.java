package io.github.geniac.pricing.report;

import static io.github.geniac.pricing.report.Pages.parsed;
import static io.github.geniac.pricing.report.Pages.texts;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.geniac.core.Allocation;
import io.github.geniac.core.CommittedTerm;
import io.github.geniac.core.DayRange;
import io.github.geniac.core.DirectPlan;
import io.github.geniac.core.Fraction;
import io.github.geniac.core.Phase;
import io.github.geniac.core.Proposal;
import io.github.geniac.core.UsageBased;
import io.github.geniac.core.Workload;
import io.github.geniac.pricing.Note;
import io.github.geniac.pricing.Pricing;
import io.github.geniac.pricing.SubsidyTerms;
import io.github.geniac.pricing.json.Receipt;
import io.github.geniac.pricing.search.Conflict;
import io.github.geniac.pricing.search.ScenarioSearch;
import io.github.geniac.pricing.search.SearchLimits;
import io.github.geniac.pricing.search.SearchResult;
import io.github.geniac.rules.Assessment;
import io.github.geniac.rules.Readings;
import io.github.geniac.rules.Rulebook;
import io.github.geniac.rules.StandardReadings;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;

/** Reports on what is out of the ordinary. */
class ReportCasesTest {

  /** Used to the end of February, committed to until May: 16 days are charged outside. */
  @Test
  void whatIsChargedOutsideTheResearchPeriodIsSubsidisedInPart() {
    Report report = Example.report(Example.PROPOSAL
        .withoutBulkPlan()
        .withDirectPlan(DirectPlan.of(Example.taken("gpu")
            .period(DayRange.parse("2024-11-01/2025-03-01"))
            .pricePlan(CommittedTerm.builder()
                .price(Example.LIST)
                .term(DayRange.parse("2024-11-01/2025-05-01"))
                .build())
            .build())));
    Document page = parsed(report, Locale.ENGLISH);
    String why = "charged for 16 days outside the research period, the first of them 2025-04-15:"
        + " of these nothing is subsidised (clause 1.2)";

    assertThat(texts(page, "//table[@id='eligible-items']/tbody/tr/td[2]"))
        .containsExactly("? in part");
    assertThat(texts(page, "//table[@id='eligible-items']//li")).containsExactly(why);
    // 44 nodes x 165 days x 24 hours, at 98.32 dollars of 149.22 yen.
    assertThat(texts(page, "//table[@id='eligible-items']/tbody/tr/td[3]"))
        .containsExactly("2,556,329,124");
    assertThat(texts(page, "//table[@id='deciding']/tbody/tr/td"))
        .containsExactly("direct", why, "\u2013");
    assertThat(texts(page, "//ul[@class='notes']/li")).noneMatch(one -> one.contains(why));
    assertThat(texts(page, "//table[@id='answers']//td")).contains("in part: 1");
  }

  /** A share of the use by its purposes says nothing of days outside, or of what is bought. */
  @Test
  void withoutCostsTheEligibleShareStandsWhereItIsTheAnswer() {
    Allocation in = Example.taken("in").pricePlan(UsageBased.of(Example.LIST)).build();
    Allocation late = in.toBuilder()
        .id("late")
        .period(DayRange.parse("2025-04-01/2025-05-01"))
        .build();
    Allocation outside = in.toBuilder()
        .id("outside")
        .period(DayRange.parse("2025-05-01/2025-06-01"))
        .build();
    Allocation open = in.toBuilder().id("open").period(Optional.empty()).build();
    Proposal proposal =
        Example.PROPOSAL.withoutBulkPlan().withDirectPlan(DirectPlan.of(in, late, outside, open));
    Report report = Report.builder()
        .assessment(Rulebook.standard().assess(proposal, Example.TERMS))
        .build();
    Document page = parsed(report, Locale.ENGLISH);

    assertThat(texts(page, "//table[@id='eligible-items']/thead//th"))
        .contains("Eligible share of use");
    assertThat(texts(page, "//table[@id='eligible-items']/tbody/tr/th"))
        .containsExactly("outside", "open", "late", "in");
    assertThat(texts(page, "//table[@id='eligible-items']/tbody/tr/td[3]"))
        .containsExactly("\u2013", "\u2013", "\u2013", "100.0 %");
    // With costs: 44 nodes at 98.32 dollars of 149.22 yen an hour, for 14 and for 182 days.
    assertThat(texts(
            parsed(Example.report(proposal), Locale.ENGLISH),
            "//table[@id='eligible-items']/tbody/tr/td[3]"))
        .containsExactly("0", "not known", "216,900,652", "2,819,708,488");
  }

  /** Whole nodes only, however few. */
  @Test
  void theTicksOfNodesAreWholeAndApart() {
    Workload workload =
        Example.PROPOSAL.workloads().get(0).toBuilder().phases(List.of()).build();
    for (int count : List.of(1, 2, 3, 4, 7, 100)) {
      Report report = Example.report(Example.PROPOSAL
          .withoutBulkPlan()
          .withWorkloads(workload)
          .withDirectPlan(DirectPlan.of(Example.taken("gpu").nodes(count).build())));
      List<String> ticks = texts(
          parsed(report, Locale.ENGLISH),
          "//*[@id='nodes-direct-chart']/text[@class='end'][position()<last()]");

      assertThat(ticks).as("%d nodes", count).doesNotHaveDuplicates();
      assertThat(Integer.parseInt(ticks.get(ticks.size() - 1)))
          .as("%d nodes", count)
          .isGreaterThanOrEqualTo(count);
      if (count <= 4) {
        assertThat(ticks).hasSize(count + 1).startsWith("0", "1");
      }
    }
  }

  /** Dates have hyphens, at which a browser breaks a line that is not told otherwise. */
  @Test
  void theDaysAndTheUnitPriceOfALineStandInLinesOfTheirOwn() {
    String cells = "//table[@id='lines-direct']/tbody/tr/td";

    assertThat(texts(parsed(Example.RICH, Locale.ENGLISH), cells + "[@class='d']"))
        .containsExactly("2024-10-15 to\n2025-04-14\n(182 days)");
    assertThat(texts(parsed(Example.RICH, Locale.JAPANESE), cells + "[@class='d']"))
        .containsExactly("2024-10-15 〜\n2025-04-14\n（182 日）");
    assertThat(texts(parsed(Example.RICH, Locale.ENGLISH), cells + "[@class='d']/br"))
        .hasSize(2);
    assertThat(texts(parsed(Example.RICH, Locale.ENGLISH), cells + "[@class='n'][2]"))
        .containsExactly("USD 98.32\n/ node-hour");
    assertThat(Example.RICH.html(Locale.ENGLISH)).contains("td.d{white-space:nowrap}");
  }

  /** Browsers repeat the foot of a table on every page, where it would pass for a total so far. */
  @Test
  void onPaperATotalStandsOnceUnderAllOfItsLines() {
    String css = Example.RICH.html(Locale.ENGLISH);
    assertThat(css.substring(css.indexOf("@media print")))
        .contains("tfoot{display:table-row-group}");
  }

  private static final DayRange PERIOD = Example.TERMS.researchPeriod();

  @Test
  void aSearchThatFindsNoPlanSaysWhyAndWhatWouldBeEnough() {
    Workload work = Example.PROPOSAL.workloads().get(0).toBuilder()
        .phases(List.of(Example.phase("training", 20_000, 16, 96)))
        .build();
    SearchResult result = search(work).run();
    Report report = Report.of(result);
    Document page = parsed(report, Locale.ENGLISH);

    // 96 nodes for 182 days are 17,472 node-days.
    assertThat(texts(page, "//section[@id='search']/p"))
        .contains("There is no plan: training (20,000 node-days) do not fit into"
            + " 2024-10-15 to 2025-04-14 (182 days), however many nodes there are."
            + " Enough would be:");
    Conflict conflict = result.direct().conflict().orElseThrow();
    assertThat(texts(page, "//ul[@class='ways-out'][1]/li"))
        .hasSameSizeAs(conflict.relaxations())
        .contains("2,528 node-days less in training");
    assertThat(texts(page, "//table[@id='found-plans']/tbody/tr[2]/td"))
        .containsExactly("\u2013", "\u2013");
    assertThat(texts(page, "//section[@id='search']//li"))
        .contains("Direct only, route (1): proven that there is no plan (fixed dates,"
            + " least load profile).");
    assertThat(texts(page, "//*[@id='curve-chart'] | //table[@id='taken']")).isEmpty();
    assertThat(texts(parsed(report, Locale.JAPANESE), "//ul[@class='ways-out'][1]/li"))
        .hasSameSizeAs(conflict.relaxations());
  }

  /** Two phases of which neither has enough days, so that mending one of them is not enough. */
  @Test
  void whereNoSingleChangeHelpsOrALimitLeftTheReasonOpenItSaysSo() {
    Workload work = Example.PROPOSAL.workloads().get(0).toBuilder()
        .phases(List.of(
            Example.phase("data", 20_000, 16, 96), Example.phase("training", 20_000, 16, 96)))
        .build();

    Document page = parsed(Report.of(search(work).run()), Locale.ENGLISH);
    assertThat(texts(page, "//section[@id='search']/p"))
        .anyMatch(text -> text.endsWith("No single change would be enough."));
    assertThat(texts(page, "//ul[@class='ways-out']")).isEmpty();

    // One after the other, which is found out by searching, if that is not cancelled.
    List<Phase> chain = List.of(
        Example.phase("data", 10_000, 16, 96),
        Example.phase("training", 10_000, 16, 96).toBuilder().after("data").build());
    SearchResult open = search(work.toBuilder().phases(chain).build())
        .withLimits(SearchLimits.none().withCancel(() -> true))
        .run();
    String unknown = "There is no plan; a limit stopped the search for the reason.";
    assertThat(texts(parsed(Report.of(open), Locale.ENGLISH), "//section[@id='search']/p"))
        .contains(unknown);
    assertThat(texts(page, "//section[@id='search']/p")).doesNotContain(unknown);
  }

  private static ScenarioSearch search(Workload work) {
    return Example.search(Example.PROPOSAL.toBuilder().workloads(List.of(work)).build());
  }

  @Test
  void readingsOtherThanTheDefaultAreNamedWithTheirChoice() {
    Readings open =
        Readings.defaults().with(StandardReadings.EXACTLY_100, StandardReadings.ExactlyAtCap.OPEN);
    Assessment assessment = Rulebook.standard().assess(Example.PROPOSAL, Example.TERMS, open);
    Report report = Report.builder().assessment(assessment).build();

    assertThat(texts(parsed(report, Locale.ENGLISH), "//section[@id='basis']//dd"))
        .anySatisfy(told ->
            assertThat(told).startsWith("exactly-100 (").endsWith("; default for all others"));
    assertThat(texts(parsed(report, Locale.JAPANESE), "//section[@id='basis']//dd"))
        .anySatisfy(told -> assertThat(told).startsWith("exactly-100").endsWith("ほかは既定の解釈"));
    assertThat(report.html(Locale.ENGLISH)).doesNotContain("the default for every open place");
  }

  @Test
  void theReceiptStandsUnderTheBasisInShortAndWhole() {
    Receipt receipt =
        Receipt.of(Example.PROPOSAL, Example.TERMS, Rulebook.standard(), Readings.defaults());
    Report report =
        Example.report(Example.PROPOSAL).toBuilder().receipt(receipt).build();
    Document page = parsed(report, Locale.ENGLISH);

    assertThat(texts(page, "//section[@id='basis']//dt[.='Receipt']/following-sibling::dd[1]"))
        .containsExactly(receipt.shortForm() + " " + receipt);
    assertThat(texts(parsed(report, Locale.JAPANESE), "//dt[.='照合コード']/following-sibling::dd[1]"))
        .containsExactly(receipt.shortForm() + " " + receipt);
    assertThat(texts(page, "//code[@class='receipt']"))
        .singleElement()
        .satisfies(text -> assertThat(Receipt.parse(text)).isEqualTo(receipt));
    assertThat(texts(parsed(Example.RICH, Locale.ENGLISH), "//dt[.='Receipt']")).isEmpty();
  }

  @Test
  void aSubsidyIsAppliedToEachPlanByItself() {
    SubsidyTerms half = SubsidyTerms.of(Fraction.of(1, 2));
    String rows = "//table[@id='totals']/tbody[last()]/tr[position()>1]";
    Document free = parsed(subsidised(half), Locale.ENGLISH);
    Document capped =
        parsed(subsidised(half.withCap(Money.parse("JPY 1200000000"))), Locale.ENGLISH);

    // 2,819,708,488 and 2,007,522,316 yen.
    assertThat(texts(free, rows + "/td"))
        .containsExactly("1,409,854,244", "1,003,761,158", "1,409,854,244", "1,003,761,158");
    assertThat(texts(free, rows + "[1]/th")).containsExactly("granted, 50.0 % of what is eligible");
    assertThat(texts(capped, rows + "/td"))
        .containsExactly("1,200,000,000", "1,003,761,158", "1,619,708,488", "1,003,761,158");
    assertThat(texts(capped, rows + "[1]/th"))
        .containsExactly("granted, 50.0 % of what is eligible, at most JPY 1,200,000,000");
  }

  private static Report subsidised(SubsidyTerms terms) {
    return Report.builder()
        .costSheet(Pricing.of(Example.TERMS).withSubsidy(terms).price(Example.PROPOSAL))
        .build();
  }

  @Test
  void daysFarOutsideTheResearchPeriodAreCountedAndNotDrawn() {
    Proposal early = direct(DayRange.of(PERIOD.start().minusDays(100), PERIOD.end()));
    Document page = parsed(Example.report(early), Locale.ENGLISH);

    // A quarter of 182 days is shown before the period: 45 of the 100 days.
    assertThat(texts(page, "//section[@id='nodes']/p[@class='note']"))
        .contains("Outside the days shown: 2,420 node-days.");
    assertThat(texts(page, "//table[@id='nodes-direct-steps']/tbody/tr/th"))
        .containsExactly("2024-08-31 to 2025-04-14 (227 days)");
    assertThat(texts(page, "//table[@id='nodes-direct-legend']/tfoot//td"))
        .contains("44", "12,408");
    Document near = parsed(
        Example.report(direct(DayRange.of(PERIOD.start().minusDays(45), PERIOD.end()))),
        Locale.ENGLISH);
    assertThat(texts(near, "//section[@id='nodes']/p[@class='note']")).isEmpty();
  }

  @Test
  void aPlanOfMoreThan1500DaysIsToldAndNotDrawn() {
    Document drawn = parsed(ofDays(1500), Locale.ENGLISH);
    Document told = parsed(ofDays(1501), Locale.ENGLISH);

    assertThat(texts(drawn, "//*[@id='nodes-direct-chart']")).hasSize(1);
    assertThat(texts(told, "//*[@id='nodes-direct-chart']")).isEmpty();
    assertThat(texts(told, "//figure[@id='nodes-direct']/p"))
        .containsExactly("The plan spans 1,501 days, too many to draw; see the table.");
    assertThat(texts(told, "//table[@id='nodes-direct-steps']/tbody/tr/td"))
        .containsExactly("44", "44");
    assertThat(texts(told, "//table[@id='nodes-direct-legend']/tfoot//td"))
        .contains("44", "66,044");
  }

  private static Report ofDays(int days) {
    return Report.builder()
        .proposal(direct(DayRange.ofDays(PERIOD.start(), days)))
        .build();
  }

  private static Proposal direct(DayRange days) {
    return Example.PROPOSAL
        .withoutBulkPlan()
        .withDirectPlan(DirectPlan.of(Example.taken("direct-gpu")
            .period(days)
            .pricePlan(UsageBased.of(Example.LIST))
            .build()));
  }

  @Test
  void aCostThatIsNotKnownStandsWithTheReason() {
    Proposal proposal = Example.PROPOSAL.toBuilder().fxAssumptions(List.of()).build();
    Report report = Example.report(proposal);
    for (Locale locale : List.of(Locale.JAPANESE, Locale.ENGLISH)) {
      Wording wording = new Wording(locale);
      List<String> why = report.costSheet().orElseThrow().lines().stream()
          .flatMap(line -> line.notes().stream())
          .filter(Note::isUnknown)
          .map(wording::text)
          .toList();

      assertThat(texts(parsed(report, locale), "//section[@id='cost']//*[@class='why']"))
          .isNotEmpty()
          .containsExactlyElementsOf(why);
    }
  }

  @Test
  void aBareProposalIsRefusedAndAskedForWhatIsMissing() {
    Report report = Example.report(Proposal.builder().title("bare").build());
    Assessment assessment = report.assessment().orElseThrow();
    Document page = parsed(report, Locale.ENGLISH);

    assertThat(texts(page, "//p[@class='verdict']"))
        .containsExactly("As stated: "
            + Badges.of(assessment.verdict()).name().replace("BAD", "\u2717").replace("OPEN", "?")
            + " " + new Wording(Locale.ENGLISH).word(assessment.verdict()));
    assertThat(texts(page, "//table[@id='open-questions']/tbody/tr"))
        .hasSameSizeAs(assessment.questions());
    assertThat(texts(page, "//table[@id='corrections']/tbody/tr"))
        .hasSameSizeAs(assessment.corrections());
    assertThat(texts(page, "//section[@id='nodes']/p")).contains("No plan is stated.");
  }
}
