package io.github.geniac.pricing.outlook;

import static io.github.geniac.pricing.outlook.Plans.BULK_HOURS_OF_ONE;
import static io.github.geniac.pricing.outlook.Plans.DIRECT;
import static io.github.geniac.pricing.outlook.Plans.GOOD;
import static io.github.geniac.pricing.outlook.Plans.PRICING;
import static io.github.geniac.pricing.outlook.Plans.TERMS;
import static io.github.geniac.pricing.outlook.Plans.bulk;
import static io.github.geniac.pricing.outlook.Plans.direct;
import static io.github.geniac.pricing.outlook.Plans.outlook;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.geniac.core.Allocation;
import io.github.geniac.pricing.internal.Texts;
import io.github.geniac.rules.Part;
import io.github.geniac.rules.outlook.FrontierAxes;
import io.github.geniac.rules.outlook.FrontierAxis;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Frontiers within a budget in words. */
class BudgetFrontierTextTest {

  private static List<String> lines(BudgetFrontier<?> frontier, Locale locale) {
    return frontier.explain(locale).lines().toList();
  }

  @Test
  void aPriceIsToldWithBothOfItsNeighbours() {
    BudgetFrontier<?> frontier = direct(3_000_000_000L).unitPrice("direct-gpu");

    assertThat(lines(frontier, Locale.ENGLISH))
        .containsExactly(
            "unit price of direct-gpu (USD), all else equal; direct plan within JPY 3,000,000,000",
            "Largest value: 104.60, at JPY 2,999,811,919; JPY 188,081 left.",
            "  0.00  ..  104.60  ADMISSIBLE  within  0 .. 2,999,811,919",
            "            104.61                      JPY 3,000,098,708: JPY 98,708 over the budget",
            "104.61  ..          ADMISSIBLE  over    3,000,098,708");
    assertThat(frontier.toString()).isEqualTo(frontier.explain(Locale.ENGLISH));
    assertThat(lines(frontier, Locale.JAPANESE).subList(0, 2))
        .containsExactly(
            "direct-gpu (USD) の単価（他の条件は同じ）。直接確保の計画の予算 JPY 3,000,000,000",
            "最大値：104.60（合計 JPY 2,999,811,919、残り JPY 188,081）");
    assertThat(lines(frontier, Locale.JAPANESE).get(3)).contains("予算を JPY 98,708 超過");
  }

  @Test
  void nodesAreToldRangeByRangeWithTheRuleOrTheBudgetBetween() {
    List<String> lines = lines(bulk(50 * 9800 * BULK_HOURS_OF_ONE).bulkNodes(), Locale.ENGLISH);

    assertThat(lines.get(0)).startsWith("bulk nodes of bulk-gpu, all else equal; bulk plan within");
    assertThat(lines.get(1)).startsWith("Largest value: 50, at JPY 2,140,320,000; JPY 0 left.");
    assertThat(lines)
        .anyMatch(line -> line.matches(" +51 +JPY 2,183,126,400: JPY 42,806,400 over the budget"))
        .anyMatch(line -> line.matches(" +101 +FAIL +bulk-node-cap \\(2.3\\): .*"));
    assertThat(lines.stream().filter(line -> line.contains("over the budget")))
        .as("what is over the budget already is not told again")
        .hasSize(1);
  }

  @Test
  void daysAndSingleValuesAreToldAsTheyAre() {
    BudgetFrontier<?> day = outlook(GOOD, Part.DIRECT, 3_000_000_000L).lastDay("direct-gpu");

    assertThat(lines(day, Locale.ENGLISH).get(1)).startsWith("Largest value: 2025-0");
    assertThat(lines(direct(3_000_000_000L).nodes("direct-gpu", 1, 1), Locale.ENGLISH)
            .get(2))
        .isEqualTo("1  ..  1  ADMISSIBLE  within  64,084,283");
  }

  @Test
  void thatThereIsNoLimitOrNoValueIsTold() {
    assertThat(lines(bulk(3_000_000_000L).fxRate("USD/JPY", 2), Locale.ENGLISH).get(1))
        .isEqualTo("The total does not depend on it: no value passes the budget.");
    assertThat(lines(bulk(1).fxRate("USD/JPY", 2), Locale.ENGLISH).get(1))
        .isEqualTo("No value that was looked at is known to be within the budget and not"
            + " inadmissible.");
    assertThat(lines(bulk(1).fxRate("USD/JPY", 2), Locale.JAPANESE).get(1)).startsWith("判定した値のうち");
  }

  @Test
  void whyATotalIsNotKnownIsTold() {
    Allocation unpriced =
        DIRECT.toBuilder().id("other").pricePlan(Optional.empty()).build();
    BudgetOutlook outlook = outlook(Plans.direct(DIRECT, unpriced), Part.DIRECT, 3_000_000_000L);

    assertThat(lines(outlook.unitPrice("direct-gpu"), Locale.ENGLISH))
        .hasSize(3)
        .last()
        .asString()
        .startsWith("Not known: ")
        .contains("other");
    assertThat(lines(outlook.nodes("direct-gpu", 1, 100), Locale.ENGLISH))
        .anyMatch(line -> line.contains("not known  not known, at least 64,084,283 .. not known"))
        .anyMatch(line -> line.startsWith("Not known: "));
    assertThat(lines(outlook.unitPrice("direct-gpu"), Locale.JAPANESE).get(2)).startsWith("不明：");
  }

  @Test
  void anAxisWithoutWordsIsToldByItsKey() {
    FrontierAxis<Integer> own = new FrontierAxis<>("depth", "x", List.of(1), (one, i) -> one);

    assertThat(direct(1).along(own).explain(Locale.ENGLISH)).startsWith("depth of x, all else");
  }

  @Test
  void everyAxisOfTheRulesHasWords() {
    for (FrontierAxis<?> axis : List.of(
        FrontierAxes.bulkNodes(GOOD, TERMS),
        FrontierAxes.nodes(GOOD, "bulk-gpu", 0, 1),
        FrontierAxes.firstDay(GOOD, "bulk-gpu", TERMS),
        FrontierAxes.lastDay(GOOD, "bulk-gpu", TERMS),
        FrontierAxes.shift(GOOD, "bulk-gpu", TERMS),
        FrontierAxes.signingDay(GOOD, "Example Lab", TERMS))) {
      assertThat(Texts.with(BudgetOutlook.class).text(Locale.ENGLISH, "budget.axis." + axis.key()))
          .as(axis.key())
          .isPresent();
    }
    assertThat(PRICING.terms()).isEqualTo(TERMS);
  }
}
