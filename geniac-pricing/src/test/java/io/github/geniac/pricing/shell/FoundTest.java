package io.github.geniac.pricing.shell;

import static io.github.geniac.pricing.shell.Given.CLOUD;
import static io.github.geniac.pricing.shell.Given.DESK;
import static io.github.geniac.pricing.shell.Given.MINISTRY;
import static io.github.geniac.pricing.shell.Given.WORK;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.github.geniac.core.ExactMoney;
import io.github.geniac.core.Fraction;
import io.github.geniac.core.Offer;
import io.github.geniac.pricing.search.Alternative;
import io.github.geniac.pricing.search.CompletionCurve;
import io.github.geniac.pricing.search.ScenarioSearch;
import io.github.geniac.pricing.search.SearchLimits;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;
import org.joda.money.BigMoney;
import org.joda.money.CurrencyUnit;
import org.junit.jupiter.api.Test;

/** What more a search can be asked. */
class FoundTest {

  private final Found found = Given.found();

  @Test
  void theTextIsThatOfTheSearch() {
    assertThat(found).hasToString(found.value().explain(Locale.ENGLISH));
    assertThat(found.japanese()).hasToString(found.value().explain(Locale.JAPANESE));
    assertThat(found.japanese().english()).hasToString(found.toString());
    assertThat(found.proposal()).isSameAs(found.value().proposal());
    assertThat(found.japanese().ascii().curve().lines())
        .contains("   16   +65,520,000  ######", "すべての点が証明済み。");
  }

  @Test
  void thePlanSaysWhatIsTakenAndWhenPhasesRun() {
    assertThat(found.plan()).hasToString("""
            JPY 4,368,000 for the nodes, 1 of them in bulk; done on 2025-04-14
              taken        nodes, at most  node-days  days
              bulk                      1        182  2024-10-15/2025-04-15
              phase train               1        172  2024-10-15/2025-04-05
              phase tune                1         10  2025-04-05/2025-04-15""");
  }

  @Test
  void theCurveDrawsWhatEachCountCostsMore() {
    assertThat(found.curve()).hasToString("""
            By bulk nodes: what each count costs more than the least, JPY 4,368,000
                0    +2,184,000  ▎
                1            +0  <- least
                2    +4,368,000  ▍
                8   +30,576,000  ██▉
               16   +65,520,000  ██████
               25  +104,832,000  █████████▊
               33  +139,776,000  ████████████▉
               41  +174,720,000  ████████████████▏
               50  +214,032,000  ███████████████████▊
               58  +248,976,000  ███████████████████████
               66  +283,920,000  ██████████████████████████▎
               75  +323,232,000  █████████████████████████████▉
               83  +358,176,000  █████████████████████████████████▏
               91  +393,120,000  ████████████████████████████████████▍
              100  +432,432,000  ████████████████████████████████████████
            Every count is proven.""");
    assertThat(found.curve().japanese()).hasToString("""
            一括ノード数別：最小費用 JPY 4,368,000 との差
                0    +2,184,000  ▎
                1            +0  ← 最小
                2    +4,368,000  ▍
                8   +30,576,000  ██▉
               16   +65,520,000  ██████
               25  +104,832,000  █████████▊
               33  +139,776,000  ████████████▉
               41  +174,720,000  ████████████████▏
               50  +214,032,000  ███████████████████▊
               58  +248,976,000  ███████████████████████
               66  +283,920,000  ██████████████████████████▎
               75  +323,232,000  █████████████████████████████▉
               83  +358,176,000  █████████████████████████████████▏
               91  +393,120,000  ████████████████████████████████████▍
              100  +432,432,000  ████████████████████████████████████████
            すべての点が証明済み。""");
  }

  @Test
  void alternativesSayWhyTheyAreNotFirst() {
    assertThat(found.alternatives(2)).hasToString("""
            What comes next, and why it is not first
                    more       cost  bulk nodes  done on     how it differs
              +2,184,000  6,552,000           0  2024-11-29  fewer bulk nodes
              +4,368,000  8,736,000           2  2025-01-13  more bulk nodes""");
    assertThat(DESK.search(WORK, CLOUD, Kit.byUse("dear", "Cloud", "p5.48xlarge", Kit.usd(11)))
            .alternatives(1)
            .lines()
            .get(2))
        .isEqualTo("  +655,200  7,207,200           0  2024-11-29  without cloud");
  }

  @Test
  void earlierIsDearer() {
    assertThat(found.byCompletion()).hasToString("""
            The least cost by the day on which all work is done
              2024-11-29  6,552,000  ████████████████████████████████████████ +2,184,000
              2025-02-17  6,384,000  ████████████████████████████████████▉ +2,016,000
              2025-02-22  6,204,000  █████████████████████████████████▋ +1,836,000
              2025-02-27  6,024,000  ██████████████████████████████▍ +1,656,000
              2025-03-04  5,844,000  ███████████████████████████ +1,476,000
              2025-03-09  5,664,000  ███████████████████████▊ +1,296,000
              2025-03-14  5,484,000  ████████████████████▌ +1,116,000
              2025-03-19  5,304,000  █████████████████▏ +936,000
              2025-03-24  5,124,000  █████████████▉ +756,000
              2025-03-29  4,944,000  ██████████▌ +576,000
              2025-04-03  4,764,000  ███████▎ +396,000
              2025-04-08  4,584,000  ████ +216,000
              2025-04-13  4,404,000  ▋ +36,000
              2025-04-14  4,368,000  <- least
            (14 of 62 days are shown)
            Every plan is proven, and none is done on an earlier day.""");
  }

  @Test
  void anAlternativeBelowWhatAStoppedSearchFoundHasItsSign() {
    Alternative dearer = found.alternatives(1).value().get(0);
    Alternative cheaper = new Alternative(
        dearer.plan(),
        dearer.kind(),
        dearer.without(),
        ExactMoney.of(CurrencyUnit.JPY, Fraction.of(-1_500)),
        false);

    assertThat(new SearchTables(Voice.ENGLISH).alternatives(List.of(cheaper)))
        .contains("\n  -1,500  ")
        .doesNotContain("+")
        .contains(" (not proven)");
    assertThat(new SearchTables(Voice.ENGLISH).alternatives(List.of()))
        .isEqualTo("No other plan was found.");
  }

  @Test
  void aStoppedSearchDoesNotSayThatNothingIsEarlier() {
    assertThat(new SearchTables(Voice.ENGLISH).completions(new CompletionCurve(List.of(), false)))
        .isEqualTo("No plan was found.");
    assertThat(new SearchTables(Voice.ENGLISH).completions(new CompletionCurve(List.of(), true)))
        .isEqualTo("It is proven that no plan does the work.");
  }

  @Test
  void breakpointsOfARateOrAPrice() {
    assertThat(found.breakpoints("USD/JPY", 1, 300)).hasToString("""
            The cheapest plan by USD/JPY (stated: 150)
              from   to  bulk nodes  cost there  cost at the end  per 1 more
                 1  100           0      43,680        4,368,000      43,680
               100  300           1   4,368,000        4,368,000           0
            Every piece is proven; the breakpoints are exact.""");
    assertThat(found.breakpoints("bulk", "1", 2000).value().breakpoints()).hasToString("[1500]");
  }

  @Test
  void howFarANumberMayRiseWithinABudget() {
    assertThat(found.solveFor("cloud", BigMoney.parse("JPY 4000000"), 1, 100)).hasToString("""
            cloud may rise to 6 within JPY 4,000,000; a step more, and no plan stays within it.""");
    assertThat(found.solveFor("train", 4000000, 1, 100)).hasToString("""
            train may rise to 100, the most that was asked for, within JPY 4,000,000.""");
    assertThat(found.solveFor("USD/JPY", "4,000,000", 1, 100)).hasToString("""
            USD/JPY may rise to 91 within JPY 4,000,000; a step more, and no plan stays within it.""");
    assertThat(found.solveFor("USD/JPY", 1, 1, 100)).hasToString("""
            Even at 1 of USD/JPY, no plan stays within JPY 1.""");
  }

  @Test
  void whatALimitLeavesOpenIsNotToldAsProven() {
    // The lowest price asks some hundred times.
    assertThat(stopping(150).solveFor("cloud", 4000000, 1, 100)).hasToString("""
            cloud may rise to 1 at least within JPY 4,000,000; a limit stopped the search for more.""");
    assertThat(stopping(150).solveFor("cloud", 4000000, 1, 100).japanese()).hasToString("""
            JPY 4,000,000 の範囲で cloud は少なくとも 1 まで上昇可能。それより上の探索は制限により打ち切り。""");
    assertThat(stopping(0).solveFor("cloud", 4000000, 1, 100)).hasToString("""
            No plan within JPY 4,000,000 was found at 1 of cloud, but a limit stopped the search; there may be one.""");
    assertThat(stopping(0).solveFor("cloud", 4000000, 1, 100).japanese()).hasToString("""
            cloud が 1 で JPY 4,000,000 に収まる計画は見つからなかったが、探索は制限により打ち切り。計画がある可能性は残る。""");
  }

  /** What was found, of which a question more is cancelled once it has asked so often. */
  private static Found stopping(int after) {
    AtomicInteger asked = new AtomicInteger();
    List<Offer> offers = List.of(CLOUD, MINISTRY);
    ScenarioSearch search = ScenarioSearch.of(WORK, Given.TERMS).withOffers(offers);
    return new Found(
        search,
        () -> SearchLimits.none().withCancel(() -> asked.incrementAndGet() > after),
        WORK,
        offers,
        search.run(),
        Given.found().voice());
  }

  @Test
  void theProofIsCheckedAnew() {
    assertThat(found.proof()).hasToString("""
            Checked anew, step by step: no plan costs less than JPY 4,368,000 (1 step).""");
    assertThat(DESK.search(WORK, CLOUD).proof().lines().get(0))
        .startsWith("Checked anew, step by step: no plan costs less than JPY 6,552,000 (");
  }

  @Test
  void whatTheSearchDoesNotHaveIsNamed() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> found.breakpoints("clout", 1, 2))
        .withMessage(
            "breakpoints: there is no 'clout' in this search; wants one of [USD/JPY, bulk, cloud, train, tune]; did you mean 'cloud'?");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> DESK.search(WORK))
        .withMessage(
            "search: wants offers to choose from, got none; make one with byUse(..) or bulk(..)");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> DESK.search(WORK, List.of(CLOUD, "bulk")))
        .withMessage("search: wants offers, got the text \"bulk\"");
    assertThat(DESK.search(WORK, List.of(CLOUD, MINISTRY)).value()).isEqualTo(found.value());
  }

  @Test
  void withoutAPlanThereIsNothingToDraw() {
    Found none = DESK.search(
        WORK,
        CLOUD.toBuilder()
            .available(io.github.geniac.core.DayRange.parse("2024-10-15/2024-10-20"))
            .build());
    assertThatIllegalStateException()
        .isThrownBy(none::plan)
        .withMessage("plan: the search found no plan; look at what it found for the reason");
    assertThat(DESK.chart(none)).hasToString("There is no plan.");
    assertThat(none.curve()).hasToString("There is no plan.");
  }
}
