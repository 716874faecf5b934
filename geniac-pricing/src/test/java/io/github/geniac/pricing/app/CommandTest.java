package io.github.geniac.pricing.app;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.geniac.core.Allocation;
import io.github.geniac.core.DirectPlan;
import io.github.geniac.core.Proposal;
import io.github.geniac.pricing.app.Runs.Run;
import io.github.geniac.pricing.json.PlanDocument;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the command says of a plan, and how it ends. */
class CommandTest {

  private static final String OFFERS = """
      "offers": [
        {
          "id": "cloud",
          "provider": {"seller": "aws", "operator": "aws"},
          "resource": {"gpuNode": "p5.48xlarge"},
          "pricePlan": {"usageBased": {"price": {"amount": "JPY 12000", "unit": "node-hour"}}}
        }
      ],
      "proposal": {
      """;

  private static final String LINEAGE = "\"lineage\": [{\"method\": \"from-scratch\"}]";

  private static final String PHASES = LINEAGE + """
      ,
      "phases": [
        {
          "id": "all",
          "workNodeDays": 1000,
          "nodes": {"min": 1, "max": 20},
          "flexibility": "malleable"
        }
      ]
      """;

  @TempDir
  private Path home;

  private Runs runs;

  @BeforeEach
  void standHere() {
    runs = new Runs(home);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
      "nodes": 44                           | "nodes": 44         | ADMISSIBLE   | ADMISSIBLE as stated
      "nodes": 44                           | "nodes": 100        | OPEN         | ADMISSIBLE as stated
      "nodes": 44                           | "nodes": 101        | INADMISSIBLE | INADMISSIBLE as stated; ADMISSIBLE without the bulk plan
      , "canSignBy": "2024-11-05"           | ``                  | OPEN         | UNDETERMINED as stated; ADMISSIBLE without the bulk plan
      "talks": "inquired",                  | ``                  | OPEN         | ADMISSIBLE as stated
      "JPY 2007522316", "allowsForFxMoves": true | "JPY 2007522315", "allowsForFxMoves": true | OPEN | ADMISSIBLE as stated
      """)
  void theEndTellsTheVerdict(String passage, String other, ExitCode code, String headline)
      throws IOException {
    Run run = runs.on(Runs.with(passage, other));

    assertThat(run.code()).isEqualTo(code);
    assertThat(run.err()).isEmpty();
    assertThat(run.out()).startsWith(headline + "\n");
  }

  @Test
  void everyEndHasAStatusOfItsOwnAndNoneIsThatOfABreakdown() {
    assertThat(List.of(ExitCode.values()))
        .extracting(ExitCode::status)
        .containsExactly(0, 2, 3, 4, 5, 6);
  }

  @Test
  void aGoodPlanIsToldInFewWords() throws IOException {
    // 24 x 4368 h x JPY 13500 + 8 x 4368 h x USD 98.32 x 149.22 + 200 TB x 6 x JPY 3000 + 20 M;
    // 44 x 4368 h x USD 70 x 149.22 + 20 M
    assertThat(runs.on(Runs.PLAN).out()).matches("""
            ADMISSIBLE as stated
            Cost in JPY; the plans are alternatives and are never added
              direct: 1,951,506,270
                within the budget of JPY 2,200,000,000, JPY 248,493,730 left
              bulk: 2,027,522,316
                within the budget of JPY 2,200,000,000, JPY 172,477,684 left
            Receipt [0-9a-f]{12}
            Written to plan-check: receipt.json, report.html, application-sheet.md,\
             application-sheet.csv
            """);
  }

  @Test
  void aPlanThatIsRefusedIsToldWithItsReasonsInBothLanguages() throws IOException {
    String plan = Runs.with("\"nodes\": 44", "\"nodes\": 112");

    assertThat(runs.on(plan).out()).startsWith("""
            INADMISSIBLE as stated; ADMISSIBLE without the bulk plan
            What stands in the way of the verdict, or is open (1)
              - FAIL  bulk-node-cap (2.3), bulk
                112 nodes on 2024-10-15, 12 above the cap of 100
            Corrections: what is stated wrongly (1)
              - bulk-charged-in-full: bulk-h100: JPY 2007522316 is JPY 3102534490 short of\
             the full charge of JPY 5110056806,""");
    Run japanese = runs.on(plan, "--language=ja");
    assertThat(japanese.code()).isEqualTo(ExitCode.INADMISSIBLE);
    assertThat(japanese.out()).startsWith("""
            記載のままで提案不可、一括確保の計画を除けば提案可
            提案の可否を妨げる、または未確定の規則（1 件）
              - 不適合  bulk-node-cap（2.3）、一括
                2024-10-15 に 112 ノード、上限 100 を 12 超過
            修正を要する記載（1 件）
              - bulk-charged-in-full: bulk-h100：JPY 2007522316 は""").contains("""
            費用（JPY）。二つの計画は択一であり、合算しません
              直接: 1,951,506,270
                予算 JPY 2,200,000,000 の範囲内、残り JPY 248,493,730
              一括: 5,130,056,806
                予算 JPY 2,200,000,000 を JPY 2,930,056,806 超えています
            """);
  }

  @Test
  void questionsAreAskedAndWhatIsNotKnownSaysWhy() throws IOException {
    Run run = runs.on(Runs.with(
            "{\"amount\": \"JPY 20000000\", \"allowsForFxMoves\": false, \"tax\": \"excluded\"}",
            "{\"amount\": \"USD 1\"}")
        .replace("\"base\": \"USD\"", "\"base\": \"EUR\""));

    assertThat(run.code()).isEqualTo(ExitCode.OPEN);
    assertThat(run.out())
        .contains("Open questions (")
        .contains("\n  - applicant: ")
        .contains("""
              direct: not known, at least 1,418,832,000
                not known whether within the budget of JPY 2,200,000,000
            """)
        .contains("    aws-h100 (direct, fxAssumptions): ")
        .contains("    labelling (proposal, fxAssumptions): ");
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      JPY 2027522316 | within the budget of JPY 2,027,522,316, JPY 0 left
      JPY 2027522315 | above the budget of JPY 2,027,522,315 by JPY 1
      USD 5.50       | not compared with the budget of USD 5.50, which is in another currency
      """)
  void theBudgetIsComparedInItsOwnCurrency(String budget, String told) throws IOException {
    Run run = runs.on(Runs.with("JPY 2200000000", budget));

    assertThat(run.out()).contains("  bulk: 2,027,522,316\n    " + told + "\n");
  }

  @Test
  void whatIsKnownMayBeMoreThanTheBudgetAlready() throws IOException {
    Run run = runs.on(Runs.with("JPY 2200000000", "JPY 1418831999")
        .replace("\"base\": \"USD\"", "\"base\": \"EUR\""));

    assertThat(run.out()).contains("""
              direct: not known, at least 1,438,832,000
                above the budget of JPY 1,418,831,999 by JPY 20,000,001
            """);
  }

  @Test
  void aPlanWithoutBudgetIsComparedWithNone() throws IOException {
    String out = runs.on(Runs.with("\"budget\": \"JPY 2200000000\",", "")).out();

    assertThat(out).contains("  direct: 1,951,506,270\n  bulk: 2,027,522,316\nReceipt ");
  }

  @Test
  void aLongListIsCutAndSaysByHowMuch() throws IOException {
    PlanDocument plan = Runs.document();
    List<Allocation> open = IntStream.range(0, 21)
        .mapToObj(i -> Allocation.builder().id("open-" + i).build())
        .toList();
    Proposal proposal = plan.proposal().withDirectPlan(DirectPlan.of(open));
    int questions =
        plan.toBuilder().proposal(proposal).build().assess().questions().size();

    String out = runs.on(plan.toBuilder().proposal(proposal).build().toString()).out();
    List<String> listed = out.lines()
        .dropWhile(line -> !line.startsWith("Open questions"))
        .takeWhile(line -> !line.startsWith("Cost"))
        .toList();

    assertThat(listed).hasSize(22).startsWith("Open questions (" + questions + ")");
    assertThat(listed.get(21))
        .isEqualTo("  ... and " + (questions - 20) + " more; the report has them all");
  }

  @Test
  void whereOffersAndWorkAreStatedTheCheapestPlanIsTold() throws IOException {
    String offers = Runs.with("\"proposal\": {", OFFERS);
    String both = offers.replace(LINEAGE, PHASES);

    Run run = runs.on(both, "--out=out");
    assertThat(run.code()).isEqualTo(ExitCode.ADMISSIBLE);
    // 1000 node-days x 24 h x JPY 12000
    assertThat(run.out()).contains("""
        The cheapest plan for its work among its offers (1); the report shows it
          direct only: JPY 288,000,000, proven
        """);
    assertThat(runs.text("out/report.html"))
        .contains("288,000,000")
        .contains("holds: no plan costs less than JPY 288,000,000")
        .doesNotContain("a proof that is checked anew");
    assertThat(runs.on(both, "--language=ja").out()).contains("""
        提供条件（1 件）の中で作業を賄う最も安い計画。詳細は報告書にあります
          直接確保のみ: JPY 288,000,000、最適性を証明済み
        """);
    assertThat(runs.on(offers).out()).doesNotContain("cheapest");
    assertThat(runs.on(Runs.with(LINEAGE, PHASES)).out()).doesNotContain("cheapest");
  }

  @Test
  void aSubsidyIsPartOfTheReport() throws IOException {
    Run run = runs.on(
        Runs.with("\"budget\":", "\"subsidy\": {\"rate\": \"1/2\"}, \"budget\":"), "--out=out");

    assertThat(run.code()).isEqualTo(ExitCode.ADMISSIBLE);
    assertThat(runs.text("out/report.html")).contains("975,753,135");
  }

  @Test
  void nothingIsSaidToHaveChangedWhereNothingHas() throws IOException {
    runs.on(Runs.PLAN, "--out=first", "--language=ja");
    Run again = runs.on(Runs.PLAN, "--out=second", "--receipt=first/receipt.json");

    assertThat(again.code()).isEqualTo(ExitCode.ADMISSIBLE);
    assertThat(again.out()).containsPattern("\nReceipt [0-9a-f]{12}: nothing has changed\nWritten");
    assertThat(
            runs.on(Runs.PLAN, "--receipt=first/receipt.json", "--language=ja").out())
        .containsPattern("\n照合コード [0-9a-f]{12}: 何も変わっていません\n出力先");
  }

  @ParameterizedTest
  @ValueSource(strings = {"report.html", "application-sheet.md", "application-sheet.csv"})
  void aReceiptOfTheAssessmentAloneSaysWhatItDoesNotCompare(String file) throws IOException {
    runs.on(Runs.PLAN, "--out=first");
    String dearer = Runs.with("JPY 2200000000", "JPY 2200000001");

    Run again = runs.on(dearer, "--out=second", "--receipt=first/" + file);
    assertThat(again.code()).isEqualTo(ExitCode.ADMISSIBLE);
    assertThat(again.out()).containsPattern("""

        Receipt [0-9a-f]{12}: the proposal, the terms, the rulebook and the readings have not changed
          Subsidy, budget and offers were not compared: that file has no digests of them, a receipt.json has
        """);
    assertThat(runs.on(dearer, "--receipt=first/" + file, "--language=ja").out())
        .containsPattern("""

        照合コード [0-9a-f]{12}: 提案、公募の条件、規則集、解釈は変わっていません
          補助の条件、予算、提示された条件は比べていません。指定のファイルにはその照合値がなく、receipt.json にはあります
        """);
    assertThat(runs.on(Runs.with("\"rate\": 149.22", "\"rate\": 149.21"), "--receipt=first/" + file)
            .out())
        .containsPattern("changed since [0-9a-f]{12}: the proposal\n  Subsidy, budget and offers ");
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
      JPY 2200000000 | JPY 2200000001 | , the same; changed beside it: the budget \
      | （変更なし）。それ以外に変わったもの: 予算
      "budget": | "subsidy": {"rate": "1/2"}, "budget": | , the same; changed beside it: the subsidy \
      | （変更なし）。それ以外に変わったもの: 補助の条件
      "budget": | "readings": {"exactly-100": "open"}, "subsidy": {"rate": "1/3"}, "budget": \
      | : changed since [0-9a-f]{12}: the readings of the call, the subsidy \
      | : [0-9a-f]{12} から変わったもの: 公募要領の解釈, 補助の条件
      """)
  void whatNoRuleLooksAtHasChangedAsWell(
      String passage, String other, String english, String japanese) throws IOException {
    runs.on(Runs.PLAN, "--out=reviewed");
    Run run = runs.on(Runs.with(passage, other), "--receipt=reviewed/receipt.json");

    assertThat(run.code()).isEqualTo(ExitCode.CHANGED);
    assertThat(run.out()).containsPattern("Receipt [0-9a-f]{12}" + english + "\nWritten");
    assertThat(runs.run("plan.json", "--receipt=reviewed/receipt.json", "--language=ja")
            .out())
        .containsPattern("照合コード [0-9a-f]{12}" + japanese + "\n");
  }

  @Test
  void aStatedCostThatIsNotThatOfThePricePlanIsToldHere() throws IOException {
    Run run = runs.on(Runs.with("JPY 2007522316", "JPY 1"));

    assertThat(run.out()).contains("To look at in the cost sheet (1)\n").contains("JPY 1");
  }

  @Test
  void otherOffersAreAChange() throws IOException {
    runs.on(Runs.PLAN, "--out=reviewed");

    assertThat(runs.on(Runs.with("\"proposal\": {", OFFERS), "--receipt=reviewed/receipt.json")
            .out())
        .containsPattern("Receipt [0-9a-f]{12}, the same; changed beside it: the offers\n");
  }

  @ParameterizedTest
  @ValueSource(strings = {"-h", "--help"})
  void helpTellsUsageAndExitCodesInBothLanguages(String option) throws IOException {
    Run english = runs.run(option, "absent.json", "--colour=red");
    Run japanese = runs.run("--language=ja", option);

    assertThat(List.of(english, japanese)).extracting(Run::code).containsOnly(ExitCode.ADMISSIBLE);
    assertThat(List.of(english, japanese)).extracting(Run::err).containsOnly("");
    assertThat(english.out())
        .startsWith("Usage: PLAN.json [--out=DIRECTORY] [--language=ja|en] [--receipt=FILE]\n")
        .contains("Exit codes\n");
    assertThat(japanese.out())
        .startsWith("使い方: PLAN.json [--out=DIRECTORY] [--language=ja|en] [--receipt=FILE]\n")
        .contains("終了コード\n");
    for (ExitCode code : ExitCode.values()) {
      assertThat(english.out()).containsOnlyOnce("\n  " + code.status() + "  ");
      assertThat(japanese.out()).containsOnlyOnce("\n  " + code.status() + "  ");
    }
    assertThat(runs.names("")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
      "rate": 149.22 | "rate": 149.21 | CHANGED | the proposal
      "researchStart": "2024-10-15" | "researchStart": "2024-10-15", "bulkCap": 101 | CHANGED | the terms of the call
      "budget": | "readings": {"exactly-100": "open"}, "budget": | CHANGED | the readings of the call
      "terms": {"researchStart": "2024-10-15"} | "readings": {"exactly-100": "open"}, "terms": {"researchStart": "2024-10-15", "bulkCap": 101} | CHANGED | the terms of the call, the readings of the call
      "talks": "inquired", | `` | OPEN | the proposal
      "nodes": 44 | "nodes": 101 | INADMISSIBLE | the proposal
      """)
  void whatHasChangedIsNamedAndEndsACleanRun(
      String passage, String other, ExitCode code, String parts) throws IOException {
    runs.on(Runs.PLAN, "--out=reviewed");
    Run run = runs.on(Runs.with(passage, other), "--receipt=reviewed/receipt.json");

    assertThat(run.code()).isEqualTo(code);
    assertThat(run.out())
        .containsPattern("\nReceipt [0-9a-f]{12}: changed since [0-9a-f]{12}: " + parts + "\n");
  }

  @Test
  void aReceiptOfOtherRulesSaysSo() throws IOException {
    runs.on(Runs.PLAN, "--out=reviewed");
    var receipt = Check.of(Runs.document()).receipt();
    String other = OtherReceipts.withRulebook(receipt, "0".repeat(64));
    Files.writeString(home.resolve("old.txt"), "reviewed: " + other + ".\n");

    Run run = runs.on(Runs.PLAN, "--receipt=old.txt", "--language=ja");

    assertThat(run.code()).isEqualTo(ExitCode.CHANGED);
    assertThat(run.out()).contains("から変わったもの: 規則集（またはこのライブラリの版）\n");
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "ja"})
  void theSamePlanMakesTheSameFilesToTheByte(String language) throws IOException {
    runs.on(Runs.PLAN, "--out=one", "--language=" + language);
    runs.on(Runs.PLAN, "--out=two", "--language=" + language);

    for (String file : Runs.FILES) {
      assertThat(runs.text("two/" + file)).isEqualTo(runs.text("one/" + file));
    }
  }
}
