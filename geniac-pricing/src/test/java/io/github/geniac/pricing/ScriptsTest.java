package io.github.geniac.pricing;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.geniac.core.CallTerms;
import io.github.geniac.core.NodeSchedule;
import io.github.geniac.pricing.Scripts.Run;
import io.github.geniac.pricing.estimate.GpuPeak;
import io.github.geniac.pricing.estimate.TrainingRun;
import io.github.geniac.pricing.json.PlanDocument;
import io.github.geniac.rules.Ledger;
import io.github.geniac.rules.ScheduleRules;
import io.github.geniac.rules.Verdict;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/**
 * Each script that comes with the library answers its question, by a second route: closed forms of
 * its numbers, or the same question to the library.
 */
@Timeout(600)
class ScriptsTest {

  private static final LocalDate START = LocalDate.of(2024, 10, 15);
  private static final LocalDate NOTICE = LocalDate.of(2024, 10, 10);
  private static final int DAYS = 182;
  private static final String RATE = "149.22";

  @TempDir
  private static Path dir;

  private static Run run;

  @BeforeAll
  @Timeout(600)
  static void runAllInOneMachine() throws Exception {
    run = Scripts.run(dir, Scripts.shipped());
  }

  private static String out(String script) {
    return run.out().getOrDefault(script, "");
  }

  /** So many nodes over so many days at a price for a node and an hour. */
  private static BigDecimal exact(long nodes, long days, String price, String rate) {
    return new BigDecimal(price)
        .multiply(new BigDecimal(rate))
        .multiply(BigDecimal.valueOf(nodes * days * 24));
  }

  /** The same as a line of a cost sheet, without what follows the point. */
  private static long yen(long nodes, long days, String price, String rate) {
    return exact(nodes, days, price, rate).setScale(0, RoundingMode.DOWN).longValueExact();
  }

  private static String told(long amount) {
    return String.format(Locale.ROOT, "%,d", amount);
  }

  /** The verdicts of the proposals as stated, in the order in which they are told. */
  private static List<String> verdicts(String script) {
    List<String> verdicts = new ArrayList<>();
    Matcher matcher = Pattern.compile("(?m)^([A-Z]+) as stated").matcher(out(script));
    while (matcher.find()) {
      verdicts.add(matcher.group(1));
    }
    return verdicts;
  }

  @Test
  void everyScriptRunsToItsEnd() throws Exception {
    assertThat(run.err()).isEmpty();
    assertThat(run.status()).isZero();
    assertThat(run.out().keySet())
        .as("a script needs a test of what it answers")
        .containsExactly(
            "bulk-or-direct",
            "late-contract",
            "plan-in-git",
            "prompt",
            "reviewer-ja",
            "three-quotes",
            "too-many-nodes",
            "tour",
            "ways-out",
            "weak-yen",
            "whole");
    assertThat(run.out().values()).noneMatch(text -> text.contains("\uFFFD"));
  }

  /**
   * The first phase takes 200 / 12 days and the last 400 / 24, so that the training has 148 of the
   * 182; what n bulk nodes cannot do in them costs at least the domestic price. The least of these
   * bounds is reached by a plan that needs no other offer.
   */
  @Test
  void bulkOrDirectFindsTheCountOfTheLeastBound() {
    int best = bestBulk("70");
    assertThat(148L * best).isGreaterThanOrEqualTo(5469);
    assertThat(out("bulk-or-direct"))
        .contains("JPY " + told(bound(best, "70")) + " for the nodes, " + best
            + " of them in bulk; done on ")
        .contains("\n   " + best + "              +0  <- least\n")
        .contains("Every count is proven.")
        .contains("bulk may rise to 66 within JPY 1,600,000,000");
    assertThat(bound(bestBulk("66"), "66")).isLessThanOrEqualTo(1_600_000_000);
    assertThat(bound(bestBulk("67"), "67")).isGreaterThan(1_600_000_000);
  }

  private static long bound(int nodes, String price) {
    return yen(nodes, DAYS, price, RATE) + yen(Math.max(0, 5469 - 148L * nodes), 1, "13500", "1");
  }

  private static int bestBulk(String price) {
    return IntStream.rangeClosed(0, 100)
        .boxed()
        .min(Comparator.comparing(nodes -> bound(nodes, price)))
        .orElseThrow();
  }

  /** One month after the notice, then the tolerance of the terms, then too late. */
  @Test
  void lateContractHangsOnTheReading() {
    LocalDate late = LocalDate.of(2024, 11, 18);
    LocalDate end = NOTICE.plusMonths(1);
    assertThat(late).isAfter(end);
    assertThat(late)
        .isBeforeOrEqualTo(end.plusDays(CallTerms.startingOn(START).contractToleranceDays()));

    assertThat(verdicts("late-contract"))
        .containsExactly("ADMISSIBLE", "UNDETERMINED", "INADMISSIBLE", "ADMISSIBLE");
    assertThat(out("late-contract"))
        .contains("can sign by 2024-11-18 only, 8 days after the deadline of " + end)
        .contains("ADMISSIBLE under 1\n", "UNDETERMINED under 1\n", "INADMISSIBLE under 1\n");
  }

  @Test
  void planInGitMendsSavesAndReadsAgain() throws Exception {
    String out = out("plan-in-git");
    long cost = yen(100, DAYS, "70", RATE) + yen(12, DAYS, "98.32", RATE);
    assertThat(verdicts("plan-in-git")).containsExactly("INADMISSIBLE");
    assertThat(out)
        .contains("1  " + told(cost))
        .contains("The first costs JPY " + cost + ", within JPY 5500000000: true");

    PlanDocument saved = PlanDocument.parse(Files.readString(written(out, "Plan saved in ", ", ")));
    PlanDocument before =
        PlanDocument.parse(Files.readString(Path.of("src", "jshell", "plan.json")));
    assertThat(before.assess().verdict()).isEqualTo(Verdict.INADMISSIBLE);
    assertThat(saved.assess().verdict()).isEqualTo(Verdict.ADMISSIBLE);
    assertThat(saved.budget()).isPresent().isEqualTo(before.budget());
    assertThat(Files.readString(written(out, "Report written to ", ", "))).contains(told(cost));
    assertThat(Files.readString(written(out, "申請書の下書きを ", " に書いた"))).contains("直接");
  }

  private static Path written(String out, String before, String after) {
    int start = out.indexOf(before) + before.length();
    return Path.of(out.substring(start, out.indexOf(after, start)));
  }

  @Test
  void thePromptSaysWhereToBegin() {
    assertThat(out("prompt")).startsWith("help() says what there is to say.");
    assertThat(out("whole")).isEmpty();
  }

  @Test
  void theReviewerReadsJapaneseUnderAnyLocale() {
    assertThat(out("reviewer-ja"))
        .contains("記載のままで未確定、一括確保の計画を除けば提案可\n")
        .contains("例示研究所：契約できる日が記載されていない")
        .contains("提案全体  未確定  ->  提案可")
        .contains(told(yen(30, DAYS, "98.32", RATE)))
        .endsWith("\n" + Ledger.explain(Locale.JAPANESE) + "\n");
  }

  /** The winter offer holds 840 node-days, more than training and checks; data comes before it. */
  @Test
  void threeQuotesTakesTheWinterOfferAndSaysWhenTheYenDecides() {
    long least =
        exact(40, 1, "31.92", RATE).add(exact(512 + 30, 1, "4200", "1")).longValue();
    BigDecimal takesOver =
        new BigDecimal("4200").divide(new BigDecimal("31.92"), 4, RoundingMode.DOWN);
    assertThat(out("three-quotes"))
        .contains("JPY " + told(least) + " for the nodes, 0 of them in bulk")
        .contains("no plan costs less than JPY " + told(least))
        .contains("\n  " + takesOver + "       180 ")
        .contains("Without the winter offer:\nJPY " + told(yen(40 + 512 + 30, 1, "31.92", RATE))
            + " for the nodes");
  }

  @Test
  void tooManyNodesStaysAdmissibleWithTheExcessBeside() {
    long bulk = yen(100, DAYS, "70", RATE);
    long beside = yen(12, DAYS, "98.32", RATE);
    assertThat(verdicts("too-many-nodes"))
        .containsExactly("INADMISSIBLE", "ADMISSIBLE", "ADMISSIBLE", "UNDETERMINED");
    assertThat(out("too-many-nodes"))
        .contains("112 nodes on 2024-10-15, 12 above the cap of 100")
        .contains(told(yen(112, DAYS, "70", RATE)) + "  ->  " + told(bulk + beside))
        .contains(told(yen(112, DAYS, "98.32", RATE)) + "  " + told(bulk + beside) + "\n");
  }

  @Test
  void theTourJudgesPricesAndProves() {
    CallTerms terms = CallTerms.startingOn(START);
    int nodes = TrainingRun.builder()
        .parameters("172e9")
        .tokens("2.1e12")
        .peak(GpuPeak.H100_SXM)
        .gpusPerNode(8)
        .build()
        .at("0.40")
        .wholeNodes(terms.researchPeriod());
    assertThat(out("tour"))
        .contains(told(yen(nodes, DAYS, "98.32", RATE)), told(yen(nodes, DAYS, "70", RATE)))
        .contains("flaws []")
        .containsPattern("\\p{IsHan}");
    ScheduleRules.judge(NodeSchedule.of(terms.researchPeriod(), 30), terms)
        .forEach(result -> assertThat(out("tour")).contains(result.explain(Locale.ENGLISH)));
  }

  /** 30 nodes in the first month, of 31 days, and 40 in the other 151. */
  @Test
  void waysOutHasTheirCostsAndTheRoomThatIsLeft() {
    long all = yen(40, DAYS, "70", RATE);
    long beside = yen(30, DAYS, "70", RATE) + yen(10, 151, "98.32", RATE);
    long direct = yen(40, DAYS, "98.32", RATE);
    assertThat(verdicts("ways-out")).containsExactly("INADMISSIBLE", "ADMISSIBLE");
    assertThat(out("ways-out"))
        .containsSubsequence(
            "30 nodes from 2024-10-15, but 40 from 2024-11-15",
            "as stated " + told(all) + "\n",
            "1  " + told(all) + "            +0\n",
            "2  " + told(beside) + "   +" + told(beside - all) + "\n",
            "3  " + told(direct) + "  +" + told(direct - all) + "\n",
            "  1  ..  100  ADMISSIBLE\n",
            NOTICE + "  ..  " + NOTICE.plusMonths(1) + "  ADMISSIBLE\n",
            "As stated: UNDETERMINED\nIt can still go either way.\n",
            "have signed with the vendor: " + NOTICE.plusMonths(1) + "\n");
  }

  /** Half of the cost is granted; it is decided at the rate stated, and does not rise with it. */
  @Test
  void weakYenSaysWhoBearsIt() {
    BigDecimal half = new BigDecimal("0.5");
    BigDecimal decided = exact(30, DAYS, "39.33", RATE).multiply(half);
    for (String rate : List.of("130", "140", RATE, "160", "170")) {
      BigDecimal cost = exact(30, DAYS, "39.33", rate);
      BigDecimal granted = decided.min(cost.multiply(half));
      assertThat(out("weak-yen"))
          .containsPattern(
              "(?m)^ *" + rate + "( \\(stated\\))? +" + told(cost.longValue()) + "  ADMISSIBLE$")
          .contains(" " + rate + "  " + told(cost.longValue()) + "  " + told(granted.longValue())
              + "  " + told(cost.longValue() - granted.longValue()));
    }
  }
}
