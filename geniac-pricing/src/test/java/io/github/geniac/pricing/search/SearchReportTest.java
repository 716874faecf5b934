package io.github.geniac.pricing.search;

import static io.github.geniac.pricing.search.Given.bulk;
import static io.github.geniac.pricing.search.Given.cloud;
import static io.github.geniac.pricing.search.Given.days;
import static io.github.geniac.pricing.search.Given.phase;
import static io.github.geniac.pricing.search.Given.search;
import static io.github.geniac.pricing.search.Given.work;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class SearchReportTest {

  private static final Pattern NUMBER = Pattern.compile("\\d[\\d,.]*\\d|\\d");

  private static final ScenarioSearch SEARCH = search(
      work(phase("train", 1820, 1, 20)),
      bulk("JPY 100"),
      cloud("cloud", "JPY 150"),
      cloud("unpriced", "EUR 1"));

  @Test
  void aResultNamesPlansCostsCurveAndWhatWasLeftOut() {
    assertThat(SEARCH.run().explain(Locale.ENGLISH))
        .contains("Cheapest plans, research period 2024-10-15/2025-04-15, costs of nodes in JPY")
        .containsPattern("cost +273,000 +182,000\n")
        .containsPattern("bulk nodes +0 +10\n")
        .containsPattern("of them used +- +100\\.0 %\n")
        .containsPattern(" 9 +191,100 +191,100 +9,100\n")
        .contains("unpriced: no FX assumption for EUR/JPY")
        .contains("cloud: JPY 150/node-day, quote")
        .endsWith("ADMISSIBLE as stated");
  }

  @Test
  void bothLanguagesSayTheSameNumbers() {
    SearchResult result = SEARCH.run();
    Sensitivity map = SEARCH.sensitivity(Parameter.unitPrice("bulk"), "10.00", "300.00");
    SearchResult none = search(
            work(phase("train", 1000, 1, 50).toBuilder().window(days(10, 30)).build()),
            cloud("cloud", "JPY 1").toBuilder().maxNodes(40).build())
        .run();

    same(result.explain(Locale.ENGLISH), result.explain(Locale.JAPANESE));
    same(map.explain(Locale.ENGLISH), map.explain(Locale.JAPANESE));
    same(none.explain(Locale.ENGLISH), none.explain(Locale.JAPANESE));
    assertThat(none.explain(Locale.ENGLISH))
        .contains("train need 1000 node-days in 2024-10-25/2024-11-14, and the offers have 800")
        .contains("the offers have 800. Enough would be:\n  - ")
        .contains("- 10 more nodes on every day");
  }

  /** Two phases of 1,000 node-days, of which 5 nodes do not even one. */
  private static final ScenarioSearch HOPELESS = search(
      work(phase("one", 1000, 1, 10), phase("two", 1000, 1, 10, "one")),
      cloud("cloud", "JPY 1").toBuilder().maxNodes(5).build());

  @Test
  void whereNoSingleChangeHelpsItIsSaid() {
    SearchResult none = HOPELESS.run();

    assertThat(none.direct().conflict().orElseThrow().relaxations()).isEmpty();
    assertThat(none.explain(Locale.ENGLISH))
        .contains("one, two (2000 node-days) do not fit into 2024-10-15/2025-04-15, however many"
            + " nodes there are. No single change would be enough.\n")
        .doesNotContain("Enough would be");
    assertThat(none.explain(Locale.JAPANESE))
        .contains("収まらない。一つの変更だけでは足りない。\n")
        .doesNotContain("次のいずれか");
  }

  /** That there is no plan is known from the first look; why, takes searches. */
  @Test
  void aReasonThatALimitLeftOpenIsNotTold() {
    SearchResult cancelled =
        HOPELESS.withLimits(SearchLimits.none().withCancel(() -> true)).run();

    assertThat(cancelled.direct().status()).isEqualTo(SearchStatus.INFEASIBLE);
    assertThat(cancelled.direct().conflict()).isEmpty();
    assertThat(cancelled.explain(Locale.ENGLISH))
        .contains("\nThere is no plan; a limit stopped the search for the reason.\n");
    assertThat(cancelled.explain(Locale.JAPANESE)).contains("\n計画なし。理由の探索は制限により打ち切り。\n");
    assertThat(HOPELESS.run().explain(Locale.ENGLISH)).doesNotContain("for the reason");
    assertThat(SEARCH.run().explain(Locale.ENGLISH)).doesNotContain("for the reason");
  }

  private static void same(String english, String japanese) {
    assertThat(japanese).containsPattern("\\p{IsHan}").doesNotContain("search.");
    assertThat(english).doesNotContain("search.");
    assertThat(numbers(japanese)).isEqualTo(numbers(english));
  }

  /**
   * But those of the call's routes and of the tiers, which are names, and of the one in "per 1".
   */
  private static List<String> numbers(String text) {
    return NUMBER.matcher(text).results().map(one -> one.group()).sorted().toList();
  }
}
