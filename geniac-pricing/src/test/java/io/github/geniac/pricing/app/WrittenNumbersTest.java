package io.github.geniac.pricing.app;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.geniac.pricing.json.JsonFormat;
import io.github.geniac.pricing.json.PlanDocument;
import io.github.geniac.pricing.json.PlanReceipt;
import io.github.geniac.pricing.json.Receipt;
import io.github.geniac.pricing.report.Pages;
import io.github.geniac.pricing.sheet.Column;
import io.github.geniac.pricing.sheet.CsvReader;
import io.github.geniac.pricing.sheet.MarkdownReader;
import io.github.geniac.pricing.sheet.MarkdownReader.Table;
import io.github.geniac.rules.Rulebook;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Document;

/**
 * The numbers of all files that the command writes, read back by other code and worked out anew.
 */
class WrittenNumbersTest {

  private static final BigDecimal HOURS = BigDecimal.valueOf(182 * 24);
  private static final BigDecimal YEN = new BigDecimal("149.22");

  /** What each item of the plan costs: units, times hours or months, times price, truncated. */
  private static final Map<String, BigDecimal> COSTS = Map.of(
      "domestic-h100", product("24", HOURS, "13500", BigDecimal.ONE),
      "aws-h100", product("8", HOURS, "98.32", YEN),
      "corpus-storage", product("200", BigDecimal.valueOf(6), "3000", BigDecimal.ONE),
      "bulk-h100", product("44", HOURS, "70", YEN),
      "labelling", new BigDecimal("20000000"));

  /** The direct plan, then the bulk plan, the labelling in both. */
  private static final List<BigDecimal> TOTALS = List.of(
      sum("domestic-h100", "aws-h100", "corpus-storage", "labelling"),
      sum("bulk-h100", "labelling"));

  @TempDir
  private Path home;

  private static BigDecimal product(String units, BigDecimal times, String price, BigDecimal rate) {
    return new BigDecimal(units)
        .multiply(times)
        .multiply(new BigDecimal(price))
        .multiply(rate)
        .setScale(0, RoundingMode.DOWN);
  }

  private static BigDecimal sum(String... items) {
    return Stream.of(items).map(COSTS::get).reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  private static BigDecimal number(String text) {
    return new BigDecimal(text.replace(",", ""));
  }

  private String written(String name, String language) throws IOException {
    Runs runs = new Runs(home);
    assertThat(runs.on(Runs.PLAN, "--out=out", "--language=" + language).code())
        .isEqualTo(ExitCode.ADMISSIBLE);
    return runs.text("out/" + name);
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "ja"})
  void thoseOfTheReport(String language) throws IOException {
    Document page = Pages.parsed(written("report.html", language));
    Map<String, BigDecimal> costs = new TreeMap<>();
    for (String part : List.of("direct", "bulk", "proposal")) {
      String rows = "//table[@id='lines-" + part + "']/tbody/tr";
      List<String> items = Pages.texts(page, rows + "/*[1]");
      List<String> amounts = Pages.texts(page, rows + "/*[7]");
      for (int i = 0; i < items.size(); i++) {
        costs.put(items.get(i), number(amounts.get(i)));
      }
    }

    assertThat(costs).isEqualTo(COSTS);
    assertThat(Pages.texts(page, "//table[@id='totals']/tbody[1]/tr[1]/td"))
        .extracting(WrittenNumbersTest::number)
        .isEqualTo(TOTALS);
    assertThat(Pages.texts(page, "/html/@lang")).containsExactly(language);
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "ja"})
  void thoseOfTheSheetAsCommaSeparatedValues(String language) throws IOException {
    List<List<String>> records =
        CsvReader.read(written("application-sheet.csv", language).substring(1));
    Locale locale = Locale.forLanguageTag(language);
    int item = records.get(0).indexOf(Column.ITEM.heading(locale));
    int cost = records.get(0).indexOf(Column.PRICED_COST.heading(locale));
    Map<String, BigDecimal> costs = new TreeMap<>();
    for (List<String> row : records) {
      if (COSTS.containsKey(row.get(item))) {
        costs.put(row.get(item), number(row.get(cost)));
      }
    }

    assertThat(costs).isEqualTo(COSTS);
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "ja"})
  void thoseOfTheSheetAsTables(String language) throws IOException {
    Locale locale = Locale.forLanguageTag(language);
    List<Table> tables = MarkdownReader.tables(written("application-sheet.md", language));
    Map<String, BigDecimal> costs = new TreeMap<>();
    for (Table table : tables) {
      int cost = table.rows().get(0).indexOf(Column.PRICED_COST.heading(locale));
      for (List<String> row : table.rows()) {
        if (cost >= 0 && COSTS.containsKey(row.get(0))) {
          costs.put(row.get(0), number(row.get(cost)));
        }
      }
    }
    List<BigDecimal> totals = new ArrayList<>();
    tables.get(0).rows().get(1).stream().skip(1).forEach(cell -> totals.add(number(cell)));

    assertThat(costs).isEqualTo(COSTS);
    assertThat(totals).isEqualTo(TOTALS);
  }

  @ParameterizedTest
  @ValueSource(strings = {"application-sheet.csv", "application-sheet.md", "report.html"})
  void theReceiptOfEachIsThatOfThePlan(String name) throws IOException {
    PlanDocument plan = Runs.document();
    Receipt receipt =
        Receipt.of(plan.proposal(), plan.terms(), Rulebook.standard(), plan.readings());

    assertThat(written(name, "ja")).containsOnlyOnce(receipt.toString());
    assertThat(Receipts.in(home.resolve("out").resolve(name)))
        .isEqualTo(new Receipts.Before(receipt, Optional.empty()));
    assertThat(new Runs(home).text("out/receipt.json"))
        .isEqualTo("""
        {
          "format": "geniac",
          "version": 1,
          "kind": "receipt",
          "receipt": "%s",
          "rest": "%s"
        }
        """.formatted(receipt, PlanReceipt.of(plan).rest()));
    assertThat(JsonFormat.receipt().read(new Runs(home).text("out/receipt.json")))
        .isEqualTo(PlanReceipt.of(plan));
    assertThat(Receipts.in(home.resolve("out/receipt.json")))
        .isEqualTo(new Receipts.Before(receipt, Optional.of(PlanReceipt.of(plan))));
  }
}
