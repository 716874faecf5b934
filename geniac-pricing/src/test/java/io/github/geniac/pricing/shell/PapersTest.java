package io.github.geniac.pricing.shell;

import static io.github.geniac.pricing.shell.Given.DESK;
import static io.github.geniac.pricing.shell.Given.PLAN;
import static io.github.geniac.pricing.shell.Given.TERMS;
import static io.github.geniac.pricing.shell.Given.TOO_MANY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.geniac.core.FxAssumption;
import io.github.geniac.core.Proposal;
import io.github.geniac.pricing.CostSheet;
import io.github.geniac.pricing.Pricing;
import io.github.geniac.pricing.Rounding;
import io.github.geniac.pricing.json.JsonProblem;
import io.github.geniac.pricing.json.JsonProblems;
import io.github.geniac.pricing.json.PlanDocument;
import io.github.geniac.pricing.json.Receipt;
import io.github.geniac.pricing.report.Report;
import io.github.geniac.pricing.sheet.ApplicationSheet;
import io.github.geniac.rules.Outcome;
import io.github.geniac.rules.Part;
import io.github.geniac.rules.Reading;
import io.github.geniac.rules.Readings;
import io.github.geniac.rules.Rule;
import io.github.geniac.rules.RuleKind;
import io.github.geniac.rules.Rulebook;
import java.io.IOException;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Plans as files, and what is written for others. */
class PapersTest {

  private static final Receipt RECEIPT =
      Receipt.of(PLAN, TERMS, Rulebook.standard(), Readings.defaults());

  @TempDir
  private Path dir;

  private String file(String name) {
    return dir.resolve(name).toString();
  }

  private String text(String name) throws IOException {
    return Files.readString(dir.resolve(name));
  }

  @Test
  void aProposalIsSavedWithWhatTheDeskStates() throws IOException {
    Desk desk = DESK.withSubsidy("1/2", 20_000_000)
        .withReading("exactly-100", "open")
        .withFx("EUR/JPY", 160);
    Told<PlanDocument> told = desk.save(PLAN, file("plan.json"));

    assertThat(text("plan.json")).isEqualTo(told.value().toString());
    PlanDocument plan = PlanDocument.parse(text("plan.json"));
    assertThat(plan).isEqualTo(told.value());
    assertThat(plan.terms()).isEqualTo(TERMS);
    assertThat(plan.readings()).isEqualTo(desk.pricing().readings());
    assertThat(plan.subsidy()).isEqualTo(desk.pricing().subsidy());
    assertThat(plan.proposal())
        .isEqualTo(PLAN.toBuilder()
            .addFxAssumptions(FxAssumption.of("EUR", "JPY", "160"))
            .build());
    assertThat(told)
        .hasToString("Plan saved in " + file("plan.json") + ", "
            + DESK.japanese().voice().number(text("plan.json").length()) + " characters");
    assertThat(told.japanese().toString()).startsWith("計画を " + file("plan.json") + " に保存した（");
  }

  @Test
  void whatWasReadGoesBackAsItIs() throws IOException {
    PlanDocument document = PlanDocument.builder()
        .proposal(TOO_MANY)
        .terms(TERMS.withBulkCap(120))
        .budget(Money.parse("JPY 900000000"))
        .addOffers(Given.CLOUD)
        .build();
    Files.writeString(dir.resolve("plan.json"), document.toString());
    Kept kept = DESK.read(dir.resolve("plan.json"));

    assertThat(kept.value()).isEqualTo(document);
    assertThat(kept.proposal()).isEqualTo(TOO_MANY);
    DESK.save(kept, file("again.JSON"));
    assertThat(text("again.JSON")).isEqualTo(text("plan.json"));
    Kept changed = kept.with(PLAN);
    assertThat(changed.value()).isEqualTo(document.toBuilder().proposal(PLAN).build());
    Verbs.save(changed, DESK, file("plan.json"));
    assertThat(Verbs.read(file("plan.json")).value()).isEqualTo(changed.value());
  }

  @Test
  void theDeskOfAPlanJudgesByItsTerms() throws IOException {
    PlanDocument document = PlanDocument.of(TOO_MANY, TERMS.withBulkCap(120));
    Files.writeString(dir.resolve("plan.json"), document.toString());
    Kept kept = DESK.withSubsidy("1/2").read(file("plan.json"));

    assertThat(DESK.assess(kept).value().isAdmissible()).isFalse();
    assertThat(kept.desk().assess(kept).value()).isEqualTo(document.assess());
    assertThat(kept.desk().pricing().subsidy()).isPresent();
    assertThat(DESK.read(file("plan.json")).desk().pricing().subsidy()).isEmpty();
    assertThat(Verbs.desk(Verbs.read(file("plan.json"))).terms().bulkCap()).isEqualTo(120);
    assertThat(Verbs.desk(kept).within(1).assess(kept).value().isAdmissible()).isTrue();
    Kept granted = new Kept(
        document.toBuilder()
            .subsidy(DESK.withSubsidy("1/3").pricing().subsidy())
            .build(),
        DESK);
    assertThat(granted.desk().pricing().subsidy()).isEqualTo(granted.value().subsidy());
  }

  @Test
  void aKeptPlanShowsWhatItStandsUnder() {
    PlanDocument document = PlanDocument.builder()
        .proposal(PLAN.toBuilder().title("Ours").build())
        .terms(TERMS)
        .budget(Money.parse("JPY 900000000"))
        .subsidy(DESK.withSubsidy("1/2", 20_000_000).pricing().subsidy())
        .addOffers(Given.CLOUD)
        .build();
    Kept kept = new Kept(document, DESK);

    assertThat(kept).hasToString("""
            Ours
              item        plan    provider             nodes  days                            unit price  talks
              direct-gpu  direct  Amazon Web Services     10  2024-10-15/2025-04-15     USD 10/node-hour  price quoted
              bulk-gpu    bulk    Amazon Web Services      8  2024-10-15/2025-04-15  JPY 1,600/node-hour  not known
              USD/JPY 150
              research period  2024-10-15/2025-04-15
              readings         default readings
              subsidy          granted, 50.0 % of what is eligible, at most JPY 20,000,000
              budget           JPY 900,000,000
            Offers
              offer  provider  resource                               unit price  nodes  days
              cloud  Cloud     Amazon Web Services/p5.48xlarge  USD 10/node-hour      4  -""");
    assertThat(kept.japanese().lines())
        .contains(
            "  助成          交付決定額（補助率 50.0 %、上限 JPY 20,000,000）", "  予算          JPY 900,000,000");
    assertThat(kept.japanese().english().ascii()).hasToString(kept.toString());
    assertThat(DESK.table(kept)).hasToString(kept.toString());
    assertThat(DESK.chart(kept)).hasToString(DESK.chart(PLAN).toString());
    assertThat(new Kept(PlanDocument.of(PLAN, TERMS), DESK).lines()).hasSize(7);
  }

  @Test
  void aPlanBringsItsOffersToTheSearch() {
    PlanDocument document = PlanDocument.builder()
        .proposal(Given.WORK)
        .terms(TERMS)
        .addOffers(Given.CLOUD, Given.MINISTRY)
        .build();

    assertThat(DESK.search(document)).hasToString(Given.found().toString());
    assertThat(DESK.search(document, Given.CLOUD))
        .hasToString(DESK.search(Given.WORK, Given.CLOUD).toString());
    for (Object none : List.of(Given.WORK, PlanDocument.of(Given.WORK, TERMS))) {
      refused(
          () -> DESK.search(none),
          "search: wants offers to choose from, got none; make one with byUse(..) or bulk(..)");
    }
  }

  @Test
  void aPlanWithMistakesIsRefusedWithAllOfThem() throws IOException {
    String good = PlanDocument.of(PLAN, TERMS).toString();
    Files.writeString(
        dir.resolve("bad.json"),
        good.replace("\"purpose\"", "\"purpos\"").replace("2024-11-05", "2024-13-05"));
    JsonProblems problems =
        catchThrowableOfType(JsonProblems.class, () -> PlanDocument.parse(text("bad.json")));

    assertThat(problems.problems())
        .extracting(JsonProblem::pointer)
        .containsExactly("/proposal/participants/0/canSignBy", "/proposal/workloads/0/purpos");
    String head = "read: " + file("bad.json") + " is no plan. ";
    refused(() -> DESK.read(file("bad.json")), head + problems.explain(Locale.ENGLISH));
    refused(() -> Verbs.read(file("bad.json")), head + problems.explain(Locale.ENGLISH));
    refused(() -> DESK.japanese().read(file("bad.json")), head + problems.explain(Locale.JAPANESE));
  }

  @Test
  void aPlanMayChooseTheReadingsOfTheDesksRulebook() throws IOException {
    Reading<Consent> consent = Reading.of("consent", Consent.class, "2.3");
    Rule rule = Rule.builder("consent-given", RuleKind.ADMISSIBILITY)
        .parts(Part.BULK)
        .clauses("2.3")
        .readings(consent)
        .outcomes(Outcome.SATISFIED)
        .build((facts, findings) -> findings.satisfied("given"));
    Desk own = Desk.of(Pricing.of(TERMS).withRulebook(Rulebook.standard().with(rule)))
        .withReading("consent", "asked");
    own.save(PLAN, file("plan.json"));

    Pricing again = own.read(file("plan.json")).desk().pricing();
    assertThat(again.rulebook()).isSameAs(own.pricing().rulebook());
    assertThat(again.readings()).isEqualTo(own.pricing().readings());
    assertThatIllegalArgumentException()
        .isThrownBy(() -> DESK.read(file("plan.json")))
        .withMessageContaining("/readings/consent");
  }

  private enum Consent {
    GIVEN,
    ASKED
  }

  @Test
  void aFileThatCannotBeReadIsNamed() throws IOException {
    refused(() -> DESK.read(file("none.json")), "read: there is no file " + file("none.json"));
    refused(() -> DESK.read(dir), "read: " + dir + " is no file");
    refused(
        () -> DESK.read("a\0b"),
        "read: this machine cannot name a file 'a\0b': Nul character not allowed");
    refused(() -> DESK.read(" "), "read: wants a file such as \"plan.json\", got the text \" \"");
    refused(() -> DESK.read(7), "read: wants a file such as \"plan.json\", got a Integer 7");
    Files.write(dir.resolve("sjis.json"), new byte[] {'"', (byte) 0x8c, (byte) 0x76, '"'});
    refused(
        () -> DESK.read(file("sjis.json")),
        "read: " + file("sjis.json") + " is not in UTF-8; save it as UTF-8");
    Path relative = Path.of("").toAbsolutePath().resolve("no-such-plan.json");
    refused(() -> DESK.read("no-such-plan.json"), "read: there is no file " + relative);
  }

  @Test
  void aFileThatCannotBeWrittenIsNamedAndNothingIsWritten() throws IOException {
    refused(
        () -> DESK.save(PLAN, file("no/plan.json")),
        "save: there is no folder " + dir.resolve("no") + "; make it first");
    refused(
        () -> DESK.save(PLAN, file("plan.html")),
        "save: wants a file that ends in .json, got " + file("plan.html"));
    refused(
        () -> DESK.report(PLAN, file("plan.json")),
        "report: wants a file that ends in .html, got " + file("plan.json"));
    refused(
        () -> DESK.sheet(PLAN, file("sheet.xlsx")),
        "sheet: wants a file that ends in .csv or .md, got " + file("sheet.xlsx"));
    refused(
        () -> DESK.save("plan", file("plan.json")),
        "save: wants a proposal, or a result that holds one, such as that of search, got the text"
            + " \"plan\"");
    Files.createDirectory(dir.resolve("folder.json"));
    refused(
        () -> DESK.save(PLAN, file("folder.json")),
        "save: " + file("folder.json") + " is a folder, not a file");
    try (var left = Files.list(dir)) {
      assertThat(left).containsExactly(dir.resolve("folder.json"));
    }
  }

  private static void refused(ThrowingCallable call, String message) {
    assertThatIllegalArgumentException().isThrownBy(call).withMessage(message);
  }

  @Test
  void theSheetIsShownOrWrittenInTheLanguageOfTheDesk() throws IOException {
    ApplicationSheet sheet = ApplicationSheet.of(PLAN, Pricing.of(TERMS)).withReceipt(RECEIPT);
    assertThat(DESK.sheet(PLAN)).hasToString(sheet.markdown(Locale.ENGLISH));
    assertThat(DESK.sheet(PLAN).japanese()).hasToString(sheet.markdown(Locale.JAPANESE));
    assertThat(DESK.sheet(PLAN).value()).isEqualTo(sheet);

    assertThat(DESK.japanese().sheet(PLAN, file("sheet.csv")).value()).isEqualTo(sheet);
    assertThat(Files.readAllBytes(dir.resolve("sheet.csv")))
        .isEqualTo(sheet.csv(Locale.JAPANESE).getBytes(StandardCharsets.UTF_8));
    Verbs.sheet(PLAN, DESK, file("sheet.MD"));
    assertThat(text("sheet.MD")).isEqualTo(sheet.markdown(Locale.ENGLISH));
    assertThat(DESK.sheet(PLAN, file("sheet.md")).toString())
        .startsWith("Sheet written to " + file("sheet.md") + ", ");
  }

  @Test
  void theReportIsThePageOfTheLibrary() throws IOException {
    Pricing pricing = Pricing.of(TERMS);
    Report expected = Report.builder()
        .proposal(PLAN)
        .assessment(Rulebook.standard().assess(PLAN, TERMS))
        .survey(Rulebook.standard().survey(PLAN, TERMS))
        .costSheet(pricing.price(PLAN))
        .receipt(RECEIPT)
        .build();

    Told<Report> told = DESK.report(PLAN, file("report.html"));
    assertThat(text("report.html")).isEqualTo(expected.html(Locale.ENGLISH));
    assertThat(told.toString()).startsWith("Report written to " + file("report.html") + ", ");
    assertThat(told.value()).isEqualTo(expected);
    Verbs.report(PLAN, DESK.japanese(), file("report.html"));
    assertThat(text("report.html")).isEqualTo(expected.html(Locale.JAPANESE));
  }

  @Test
  void theReportOfASearchIsPricedAsTheDeskPrices() {
    Desk desk = Desk.of(Pricing.of(TERMS).withRounding(Rounding.of(-3, RoundingMode.UP)))
        .withSubsidy("1/2", "400,000,000");
    Found found = desk.search(Given.WORK, Given.CLOUD, Given.MINISTRY);
    Told<Report> told = Verbs.report(found, desk.japanese(), file("report.html"));

    CostSheet priced = desk.price(found).value();
    assertThat(priced.rounding()).isNotEqualTo(found.value().sheet().rounding());
    assertThat(told.value().costSheet()).contains(priced);
    assertThat(told.value().assessment()).contains(desk.assess(found).value());
    assertThat(told.value().survey()).contains(desk.survey(found).value());
    assertThat(told.value().proposal()).contains(found.proposal());
    assertThat(told.value().search()).contains(found.value());
    assertThat(told.value().html(Locale.ENGLISH))
        .contains("granted, 50.0 % of what is eligible, at most JPY 400,000,000", "own burden");
  }

  @Test
  void theReportOfASearchHasWhatTheSearchCanTell() {
    Found found = Given.found();
    Report report = DESK.report(found, file("report.html")).value();

    assertThat(report.receipt().orElseThrow().isOf(found.proposal(), TERMS)).isTrue();
    assertThat(report.alternatives()).isEqualTo(found.alternatives(3).value());
    // USD/JPY is stated as 150: a fifth to either side, with five digits.
    assertThat(report.sensitivities())
        .containsExactly(found.breakpoints("USD/JPY", "120.00", "180.00").value());
    assertThat(report.bulkProof().orElseThrow())
        .hasToString(found.proof().value().orElseThrow().toString());
    assertThat(report.directProof()).isEmpty();
    assertThat(report.html(Locale.ENGLISH)).doesNotContain("Not given to this report");
    Report direct =
        DESK.report(DESK.search(Given.WORK, Given.CLOUD), file("report.html")).value();
    assertThat(direct.directProof()).isPresent();
    assertThat(direct.bulkProof()).isEmpty();
    Report bare = DESK.report(found.value(), file("report.html")).value();
    assertThat(bare.search()).isEqualTo(report.search());
    assertThat(bare.alternatives()).isEmpty();
    assertThat(bare.html(Locale.ENGLISH))
        .contains(
            "Not given to this report: the plans that come next; the map of the cheapest plans"
                + " by USD/JPY; a proof that is checked anew.");
  }

  @Test
  void whatTheSearchCannotTellIsNamed() {
    Proposal turned = Given.WORK.withFxAssumptions(
        FxAssumption.of("JPY", "USD", "0.0067"), FxAssumption.of("EUR", "JPY", "160"));
    Report report = DESK.report(
            DESK.search(turned, Given.CLOUD, Given.MINISTRY), file("report.html"))
        .value();

    assertThat(report.sensitivities())
        .extracting(map -> map.parameter().toString())
        .containsExactly("EUR/JPY");
    assertThat(report.html(Locale.ENGLISH))
        .contains("Not given to this report: the map of the cheapest plans by JPY/USD (stated the"
            + " other way round; state USD/JPY to have it).");
    Report fine = DESK.report(
            DESK.search(
                Given.WORK,
                Kit.byUse("fine", "Cloud", "p5.48xlarge", Kit.usd("10.12345678901234"), 4)),
            file("report.html"))
        .value();
    assertThat(fine.search().orElseThrow().best()).isPresent();
    assertThat(fine.sensitivities()).isEmpty();
    assertThat(fine.html(Locale.ENGLISH)).contains("the map of the cheapest plans by USD/JPY.");
    Report none = DESK.report(
            DESK.search(Given.WORK.withFxAssumptions(), Given.CLOUD), file("report.html"))
        .value();
    assertThat(none.search().orElseThrow().best()).isEmpty();
    assertThat(none.alternatives()).isEmpty();
    assertThat(none.html(Locale.ENGLISH)).doesNotContain("Not given to this report");
  }

  @Test
  void aSearchUnderOtherTermsIsNotReported() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> DESK.withTerms("2024-10-16").report(Given.found(), file("report.html")))
        .withMessageContaining("all parts must stand on the same terms");
    assertThat(dir).isEmptyDirectory();
  }

  @Test
  void aWriteTakesThePlaceOfWhatWasThere() throws IOException {
    Proposal shorter = Proposal.builder().build();
    DESK.save(PLAN, file("plan.json"));
    DESK.save(shorter, file("plan.json"));
    assertThat(DESK.read(file("plan.json")).proposal()).isEqualTo(shorter);
  }
}
