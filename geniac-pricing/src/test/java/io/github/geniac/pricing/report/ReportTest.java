package io.github.geniac.pricing.report;

import static io.github.geniac.pricing.report.Pages.parsed;
import static io.github.geniac.pricing.report.Pages.texts;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.geniac.core.Allocation;
import io.github.geniac.core.DirectPlan;
import io.github.geniac.core.Organization;
import io.github.geniac.core.Proposal;
import io.github.geniac.core.Provider;
import io.github.geniac.core.UsageBased;
import io.github.geniac.pricing.CostSheet;
import io.github.geniac.pricing.internal.Texts;
import io.github.geniac.rules.Assessment;
import io.github.geniac.rules.Ledger;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;

/** The page by its structure: what stands on it is what the model holds. */
class ReportTest {

  private static final Report RICH = Example.RICH;
  private static final List<Locale> LOCALES = List.of(Locale.JAPANESE, Locale.ENGLISH);
  private static final Pattern NUMBER = Pattern.compile("[0-9][0-9,.]*[0-9]|[0-9]");

  @Test
  void everyRuleHasARowAndEveryClauseHasOne() {
    Assessment assessment = RICH.assessment().orElseThrow();
    for (Locale locale : LOCALES) {
      Document page = parsed(RICH, locale);

      assertThat(texts(page, "//section[@id='rules']//tbody/tr"))
          .hasSameSizeAs(assessment.results());
      assertThat(texts(page, "//table[@id='ledger-entries']/tbody/tr"))
          .hasSameSizeAs(Ledger.entries());
      assertThat(texts(page, "//table[@id='eligible-items']/tbody/tr"))
          .hasSameSizeAs(assessment.items());
      assertThat(texts(page, "/html/@lang")).containsExactly(locale.getLanguage());
    }
  }

  @Test
  void everyWordIsThereInBothLanguages() {
    for (Locale locale : LOCALES) {
      assertThat(String.join("\n", texts(parsed(RICH, locale), "//body//text()")))
          .doesNotContain("report.")
          .doesNotContain("{")
          .doesNotContain("label.");
    }
    Set<String> english = keys(Locale.ENGLISH);
    assertThat(keys(Locale.JAPANESE)).isEqualTo(english);
    for (String key : english) {
      assertThat(places(Locale.JAPANESE, key)).as(key).isEqualTo(places(Locale.ENGLISH, key));
    }
  }

  private static Set<String> keys(Locale locale) {
    return Texts.with(Report.class).texts(locale).keySet().stream()
        .filter(key -> key.startsWith("report."))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static Set<String> places(Locale locale, String key) {
    return Pattern.compile("\\{\\w+}")
        .matcher(Texts.with(Report.class).text(locale, key).orElseThrow())
        .results()
        .map(place -> place.group())
        .collect(Collectors.toCollection(TreeSet::new));
  }

  @Test
  void theNumbersOfTheTablesAreTheSameInBothLanguages() {
    String cells = "//section[@id='cost' or @id='nodes' or @id='search']//td[@class='n']";
    assertThat(numbers(cells, Locale.JAPANESE)).isEqualTo(numbers(cells, Locale.ENGLISH));
  }

  private static List<String> numbers(String path, Locale locale) {
    return texts(parsed(RICH, locale), path).stream()
        .flatMap(cell -> NUMBER.matcher(cell).results().map(number -> number.group()))
        .toList();
  }

  @Test
  void totalsStandSideBySideAndAreThoseOfTheSheet() {
    // 44 nodes x 182 days x 24 hours = 192,192 node-hours, at 149.22 yen for a dollar.
    assertThat(texts(parsed(RICH, Locale.ENGLISH), "//table[@id='totals']/tbody[1]/tr[1]/td"))
        .containsExactly("2,819,708,488", "2,007,522,316");
    assertThat(texts(parsed(RICH, Locale.ENGLISH), "//table[@id='lines-direct']/tfoot//td"))
        .contains("2,819,708,488");
    assertThat(RICH.html(Locale.ENGLISH)).doesNotContain("4,827,230,804");
  }

  @Test
  void theAreaOfTheChartIsTheNodesOfThePlan() {
    Document page = parsed(RICH, Locale.ENGLISH);
    List<String> ticks = texts(page, "//*[@id='nodes-direct-chart']/line[@class='grid']/@y1");
    String path =
        texts(page, "//*[@id='nodes-direct-chart']/path[@class='area s1']/@d").get(0);
    double zero = Double.parseDouble(ticks.get(0));
    double ten = Double.parseDouble(ticks.get(1));
    double top = Double.parseDouble(path.replaceAll(".*?V([0-9.]+)H.*", "$1"));

    assertThat((zero - top) / (zero - ten) * 10)
        .isCloseTo(44, org.assertj.core.data.Offset.offset(0.02));
    assertThat(texts(page, "//table[@id='nodes-direct-legend']/tfoot//td")).contains("44", "8,008");
  }

  @Test
  void theCurveHasACircleForEveryKnownCostAndARowForEveryNumberOfNodes() {
    Document page = parsed(RICH, Locale.ENGLISH);
    var curve = RICH.search().orElseThrow().curve();
    long known = curve.stream().filter(point -> point.cost().isPresent()).count();

    assertThat(texts(page, "//*[@id='curve-chart']/circle[@class!='best']")).hasSize((int) known);
    assertThat(texts(page, "//table[@id='curve-all']/tbody/tr")).hasSameSizeAs(curve);
    assertThat(texts(page, "//table[@id='map-1-pieces']/tbody/tr"))
        .hasSameSizeAs(RICH.sensitivities().get(0).pieces());
    assertThat(texts(page, "//table[@id='alternative-plans']/tbody/tr"))
        .hasSameSizeAs(RICH.alternatives());
  }

  @Test
  void everyDrawingTellsWhatItShowsAndEveryTableHasACaption() {
    Document page = parsed(RICH, Locale.JAPANESE);

    assertThat(texts(page, "//*[@role='img']")).isNotEmpty();
    assertThat(texts(page, "//*[@role='img'][not(title) or not(desc)]")).isEmpty();
    assertThat(texts(page, "//table[not(caption)]")).isEmpty();
    assertThat(texts(page, "//th[not(@scope)]")).isEmpty();
    assertThat(texts(page, "//@id")).doesNotHaveDuplicates();
    Set<String> ids = new TreeSet<>(texts(page, "//@id"));
    assertThat(texts(page, "//@aria-labelledby"))
        .allSatisfy(all -> assertThat(ids).contains(all.split(" ", -1)));
    assertThat(texts(page, "//a/@href"))
        .allSatisfy(to -> assertThat(ids).contains(to.substring(1)));
    assertThat(texts(page, "//script | //link | //img | //@style | //@src")).isEmpty();
    assertThat(texts(page, "//meta[@http-equiv='Content-Security-Policy']/@content"))
        .containsExactly("default-src 'none'; style-src 'unsafe-inline'");
  }

  @Test
  void theOrderInWhichAProposalStatesItsAllocationsDoesNotMatter() {
    List<Allocation> allocations = new ArrayList<>();
    for (int i = 0; i < 5; i++) {
      allocations.add(Example.taken("gpu-" + i)
          .pricePlan(UsageBased.of(Example.LIST))
          .provider(Provider.of(Organization.company("Cloud " + i % 2)))
          .build());
    }
    String stated = page(allocations);
    Collections.reverse(allocations);

    assertThat(page(allocations)).isEqualTo(stated);
  }

  private static String page(List<Allocation> allocations) {
    return Example.report(direct(allocations)).html(Locale.JAPANESE);
  }

  private static Proposal direct(List<Allocation> allocations) {
    return Example.PROPOSAL.withoutBulkPlan().withDirectPlan(DirectPlan.of(allocations));
  }

  @Test
  void hostileNamesStayInTheirPlaces() {
    String name = "<script>alert(\"1\")</script>&amp;'\u202Egnp.exe\uD800" + "x".repeat(5000);
    Proposal proposal = direct(List.of(Example.taken("a\"><b>'")
            .provider(Provider.of(Organization.company(name)))
            .pricePlan(UsageBased.of(Example.LIST))
            .build()))
        .toBuilder()
        .title("]]></title><h1>\u0000\uFFFE")
        .build();
    for (Locale locale : LOCALES) {
      Document page = parsed(Example.report(proposal), locale);

      assertThat(texts(page, "//script | //b")).isEmpty();
      assertThat(texts(page, "//h1")).containsExactly("]]></title><h1>[U+0000][U+FFFE]");
      assertThat(texts(page, "//table[@id='nodes-direct-legend']//bdi").get(0))
          .startsWith("<script>alert(\"1\")</script>&amp;'[U+202E]gnp.exe[U+D800]xx")
          .hasSizeLessThan(130);
      assertThat(texts(page, "//table[@id='lines-direct']//bdi")).containsExactly("a\"><b>'");
    }
  }

  @Test
  void tenThousandAllocationsAreCappedAndTheirTotalIsWhole() {
    List<Allocation> many = new ArrayList<>();
    for (int i = 0; i < 10_000; i++) {
      many.add(Example.taken("gpu-" + i)
          .nodes(1)
          .pricePlan(UsageBased.of(Example.LIST))
          .provider(Provider.of(Organization.company("Cloud " + i % 40)))
          .build());
    }
    Report report = Example.report(direct(many));
    CostSheet sheet = report.costSheet().orElseThrow();
    Document page = parsed(report, Locale.ENGLISH);

    assertThat(report.html(Locale.ENGLISH).length()).isLessThan(1_000_000);
    assertThat(texts(page, "//table[@id='lines-direct']/tbody/tr")).hasSize(Table.LISTED + 1);
    assertThat(texts(page, "//table[@id='lines-direct']/tbody/tr[last()]"))
        .containsExactly("and 9,940 more");
    assertThat(texts(page, "//table[@id='totals']/tbody[1]/tr[1]/td"))
        .containsExactly(
            new Wording(Locale.ENGLISH).total(sheet.direct().orElseThrow().total()));
    assertThat(texts(page, "//table[@id='nodes-direct-legend']/tbody/tr//bdi"))
        .hasSize(PlanNodes.SHOWN + 1)
        .contains("32 other providers");
    assertThat(texts(page, "//table[@id='nodes-direct-legend']/tfoot//td"))
        .contains("10,000", "1,820,000");
  }

  @Test
  void whatIsNotGivenIsNamed() {
    Report report = Report.builder().proposal(Example.PROPOSAL).build();

    assertThat(report.html(Locale.ENGLISH))
        .contains("Not given to this report: the assessment; the cost sheet; the search for the"
            + " cheapest plan.");
    assertThat(texts(parsed(report, Locale.ENGLISH), "//section/@id"))
        .containsExactly("basis", "nodes", "ledger");
    assertThat(report).hasToString("Report on LLM-jp-3 172B 相当の開発");
  }

  @Test
  void theSamePartsMakeTheSamePageAndItIsWrittenAsItIs() throws IOException {
    StringBuilder out = new StringBuilder();
    RICH.writeTo(out, Locale.JAPANESE);

    assertThat(out).hasToString(RICH.html(Locale.JAPANESE));
    assertThat(Example.rich().html(Locale.JAPANESE)).isEqualTo(RICH.html(Locale.JAPANESE));
    assertThat(Report.of(RICH.search().orElseThrow()).html(Locale.ENGLISH)).contains("pool-chart");
  }

  @Test
  void coloursStandOutFromBothGrounds() {
    for (Palette.Tone ground : Palette.TONES.subList(0, 2)) {
      for (Palette.Tone tone : Palette.TONES) {
        double least = tone.use() == Palette.Use.TEXT ? 4.5 : 3;
        if (tone.use() == Palette.Use.TEXT || tone.use() == Palette.Use.SHAPE) {
          assertThat(contrast(tone.light(), ground.light())).as(tone.name()).isGreaterThan(least);
          assertThat(contrast(tone.dark(), ground.dark())).as(tone.name()).isGreaterThan(least);
        }
      }
    }
  }

  /** By the definition of the web content accessibility guidelines. */
  private static double contrast(String one, String other) {
    double a = luminance(one);
    double b = luminance(other);
    return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
  }

  private static double luminance(String colour) {
    double[] weights = {0.2126, 0.7152, 0.0722};
    double sum = 0;
    for (int i = 0; i < weights.length; i++) {
      double part = Integer.parseInt(colour.substring(1 + 2 * i, 3 + 2 * i), 16) / 255.0;
      sum += weights[i] * (part <= 0.04045 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4));
    }
    return sum;
  }
}
