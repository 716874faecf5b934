package io.github.geniac.pricing.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.geniac.core.FxAssumption;
import io.github.geniac.core.ItemId;
import io.github.geniac.core.Organization;
import io.github.geniac.core.Proposal;
import io.github.geniac.core.Provider;
import io.github.geniac.pricing.Pricing;
import io.github.geniac.pricing.json.Receipt;
import io.github.geniac.pricing.sheet.MarkdownReader.Table;
import io.github.geniac.rules.Part;
import io.github.geniac.rules.Readings;
import io.github.geniac.rules.Rulebook;
import io.github.geniac.rules.StandardReadings;
import io.github.geniac.rules.internal.Markdown;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The sheet as comma-separated values and as Markdown, read back by other code. */
class SheetTextTest {

  private static final List<Column> COLUMNS = List.of(Column.values());
  private static final ApplicationSheet BOTH = Given.sheet(Given.both());

  private static List<String> headings(Locale locale) {
    return Arrays.stream(Column.values()).map(column -> column.heading(locale)).toList();
  }

  private static Optional<BigDecimal> number(String text) {
    return text.matches("[0-9][0-9,]*(\\.[0-9]+)?")
        ? Optional.of(new BigDecimal(text.replace(",", "")))
        : Optional.empty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "ja"})
  void theNumbersOfTheFileAreThoseOfTheModel(String language) {
    Locale locale = Locale.forLanguageTag(language);
    String csv = BOTH.csv(locale);
    List<List<String>> records = CsvReader.read(csv.substring(1));

    assertThat(csv).startsWith("\uFEFF");
    assertThat(records.get(0)).isEqualTo(headings(locale));
    assertThat(records).hasSize(1 + BOTH.rows().size());
    for (int i = 0; i < BOTH.rows().size(); i++) {
      Row row = BOTH.rows().get(i);
      List<String> record = records.get(i + 1);
      assertThat(record).hasSize(Column.values().length).doesNotContain("");
      for (Column column : Column.values()) {
        String field = record.get(COLUMNS.indexOf(column));
        assertThat(number(field))
            .as(row.item() + " " + column)
            .isEqualTo(row.cell(column).number());
        assertThat(field).as(row.item() + " " + column).doesNotMatch("[0-9]+,[0-9]{3}.*");
      }
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "ja"})
  void theNumbersOfTheTablesAreThoseOfTheModel(String language) {
    Locale locale = Locale.forLanguageTag(language);
    List<Table> tables = MarkdownReader.tables(BOTH.markdown(locale));
    int compared = 0;
    for (Part part : List.of(Part.DIRECT, Part.BULK, Part.PROPOSAL)) {
      String chapter = CellText.plain(locale).label("plan." + part);
      for (Column.Group group : Column.Group.values()) {
        String section = CellText.plain(locale).label("group." + group);
        List<List<String>> table = tables.stream()
            .filter(one -> one.chapter().equals(chapter) && one.section().equals(section))
            .map(Table::rows)
            .findFirst()
            .orElse(List.of());
        for (int i = 1; i < table.size(); i++) {
          Row row = BOTH.rows(part).get(i - 1);
          for (Column column : group.columns()) {
            int at = group.columns().indexOf(column) + 1;
            assertThat(table.get(0).get(at)).isEqualTo(column.heading(locale));
            assertThat(number(table.get(i).get(at)))
                .as(row.item() + " " + column)
                .isEqualTo(row.cell(column).number());
            compared += row.cell(column).number().isPresent() ? 1 : 0;
          }
        }
      }
    }
    assertThat(compared).isEqualTo((int) BOTH.rows().stream()
        .flatMap(row -> row.cells().values().stream())
        .filter(cell -> cell.number().isPresent())
        .count());
  }

  @ParameterizedTest
  @CsvSource({"en, Receipt, proposal, receipt, n/a", "ja, 照合コード, 提案, 照合コード, 該当なし"})
  void theReceiptIsTheFootOfBoth(
      String language, String name, String part, String kind, String none) {
    Locale locale = Locale.forLanguageTag(language);
    Receipt receipt =
        Receipt.of(BOTH.proposal(), Given.TERMS, Rulebook.standard(), Readings.defaults());
    ApplicationSheet sheet = BOTH.withReceipt(receipt);
    List<String> lines = sheet.markdown(locale).lines().toList();
    String last = MarkdownReader.unescaped(lines.get(lines.size() - 1));
    List<List<String>> records = CsvReader.read(sheet.csv(locale).substring(1));
    List<String> foot = records.get(records.size() - 1);

    assertThat(last).isEqualTo(name + " " + receipt.shortForm() + ": " + receipt);
    assertThat(sheet.markdown(locale)).startsWith(BOTH.markdown(locale));
    assertThat(sheet.csv(locale)).startsWith(BOTH.csv(locale));
    assertThat(records).hasSize(BOTH.rows().size() + 2);
    assertThat(foot).hasSize(COLUMNS.size()).startsWith(part, kind, receipt.toString());
    assertThat(foot.subList(3, foot.size())).containsOnly(none);
    assertThat(Receipt.parse(foot.get(2))).isEqualTo(receipt);
  }

  @Test
  void theTotalsStandSideBySideAndAreNeverAddedUp() {
    Table totals = MarkdownReader.tables(BOTH.markdown(Locale.ENGLISH)).get(0);

    assertThat(totals.chapter())
        .isEqualTo("Totals; the plans are alternatives and are never added");
    assertThat(totals.rows())
        .containsExactly(
            List.of("total, JPY", "Direct plan, route (1)", "Bulk plan, route (2)"),
            List.of(
                "calculated cost",
                "not known, at least 1,944,337,514: neither a price plan nor a cost is stated",
                "1,390,574,216"),
            List.of("subsidised part", "1,463,705,386", "1,390,574,216"),
            List.of("part not subsidised", "480,632,128", "0"),
            List.of("open part", "not known: neither a price plan nor a cost is stated", "0"),
            List.of("stated cost", "not stated: cost", "not stated: cost"));
    assertThat(BOTH.markdown(Locale.ENGLISH))
        .doesNotContain(String.format(Locale.ROOT, "%,d", 1944337514L + 1390574216L));
  }

  @Test
  void theDocumentSaysWhatItIsAndWhatIsMissing() {
    assertThat(BOTH.markdown(Locale.ENGLISH).lines())
        .startsWith(
            "# Compute of the application: A model \\| of &lt;our&gt; own",
            "",
            "- UNDETERMINED as stated",
            "- Research period 2024-10-15 to 2025-04-14, 182 days; default readings; an unofficial"
                + " reading of the call.",
            "- Rounding: each line once, truncated, to 0 decimals; a total is the sum of its"
                + " rounded lines",
            "")
        .contains(
            "| total | n/a | 1,463,705,386 | 480,632,128 | not known: neither a price plan nor a"
                + " cost is stated | n/a | n/a |",
            "| subtotal, storage | n/a | n/a | 1,809,000 | JPY |",
            "| USD/JPY | 149.22 | TTM | a bank | 2024-10-10 | for all items |",
            "## Not stated (34)",
            "- s3 (direct): provider: who operates the machine (organization); evidence: the"
                + " provider's answer",
            "- open (direct): applicant: date of the price; the day on which the price was read or"
                + " told",
            "- labelling (proposal): applicant: consumption tax; whether the amounts hold"
                + " consumption tax",
            "## Not known, because",
            "- open (direct, pricePlan): neither a price plan nor a cost is stated",
            "## Remarks",
            "- labelling (proposal, statedCost): no price plan; the stated cost of JPY 20,000,000"
                + " is taken")
        .endsWith(
            "",
            "Not covered: the review of the content, what is not stated, later changes of the call,"
                + " and the grant itself. The ministry decides.");
  }

  @Test
  void aQuestionIsAskedOncePerItemAndNothingIsAskedIfAllIsStated() {
    Provider whole = Provider.of(Organization.company("Cloud"));
    String all = Given.direct(Given.full("gpu").provider(whole).build()).markdown(Locale.ENGLISH);

    assertThat(BOTH.markdown(Locale.ENGLISH).lines().filter(line -> line.startsWith("- ")))
        .doesNotHaveDuplicates();
    assertThat(all)
        .contains("## Not stated (0)\n\nEvery column is filled.\n")
        .doesNotContain("not stated:", "## Remarks", "## Not known");
  }

  @Test
  void aPlanThatIsNotProposedIsNotLeftOut() {
    String direct = Given.direct(Given.full("gpu").build()).markdown(Locale.ENGLISH);
    String none = Given.sheet(Proposal.builder().build()).markdown(Locale.JAPANESE);

    assertThat(direct)
        .startsWith("# Compute of the application\n")
        .contains(
            "| total, JPY | Direct plan, route (1) |\n",
            "| stated cost | 1,922,528,514 JPY |\n",
            "## Bulk plan, route (2)\n\nNo such plan is proposed.\n")
        .doesNotContain("## Other cost items");
    assertThat(none)
        .contains("## 直接確保の計画（方法 (1)）\n\nこの計画は提案されていない。\n")
        .doesNotContain("## 合計", "## 為替想定");
  }

  @Test
  void readingsVerdictsAndLimitsOfAssumptionsAreTold() {
    FxAssumption limited = FxAssumption.builder()
        .pair("USD", "JPY")
        .rate(new BigDecimal("1490.5"))
        .limitedTo(List.of(ItemId.of("gpu")))
        .build();
    Proposal proposal = Given.both().toBuilder()
        .fxAssumptions(List.of(limited))
        .bulkPlan(Given.both()
            .bulkPlan()
            .orElseThrow()
            .withBulk(Given.bulk("pool").nodes(112).build()))
        .build();
    ApplicationSheet sheet = ApplicationSheet.of(
        proposal,
        Pricing.of(Given.TERMS)
            .withReadings(Readings.defaults().with(StandardReadings.EXACTLY_100, "OPEN")));

    assertThat(sheet.markdown(Locale.ENGLISH))
        .contains(
            "- INADMISSIBLE as stated; UNDETERMINED without the bulk plan\n",
            "; exactly-100=OPEN; ",
            "| USD/JPY | 1,490.5 | not stated: kind of rate | not stated: source of the rate |"
                + " not stated: day of the rate | gpu |");
  }

  @Test
  void noNameIsAnythingButText() {
    List<String> hostile =
        List.of("=1+1", "+1", "-1", "@SUM(A1)", "\t=1", " =1", "\r\n=1", "＝1", "＋1", "－1", "＠1");
    for (String name : hostile) {
      assertThat(Csv.field(name).replace("\"", "")).as(name).startsWith("'");
    }
    assertThat(Csv.field("=a,b")).isEqualTo("\"'=a,b\"");
    assertThat(Csv.field("a\"b")).isEqualTo("\"a\"\"b\"");
    assertThat(Csv.field("a\nb")).isEqualTo("\"a\nb\"");
    assertThat(Csv.field("a\rb")).isEqualTo("\"a\rb\"");
    assertThat(Csv.field(" a ")).isEqualTo("\" a \"");
    assertThat(Csv.field("a=b; 1+1")).isEqualTo("a=b; 1+1");
    assertThat(Csv.field("")).isEmpty();
    assertThat(Markdown.escaped("a|b `c` <b>&amp; [x](y) *z* _u_ ~s~ ! \\"))
        .isEqualTo("a\\|b \\`c\\` &lt;b&gt;&amp;amp; \\[x\\](y) \\*z\\* \\_u\\_ \\~s\\~ \\! \\\\");
    assertThat(Markdown.escaped(" a\nb\r\nc\u2028d\u2029e\tf\u0000 ")).isEqualTo("a b  c d e f");
    assertThat(Markdown.flat("a|b\nc")).isEqualTo("a|b c");
  }

  @Test
  void aHostileNameStandsInTheFileAsItIsAndInTheTableOnOneLine() {
    String name = "=HYPERLINK(\"x\"),\n| <script>`";
    Provider provider =
        Provider.of(Organization.company("x").toBuilder().name(name).build());
    ApplicationSheet sheet = Given.direct(Given.full("gpu").provider(provider).build());
    List<String> record = CsvReader.read(sheet.csv(Locale.ENGLISH).substring(1)).get(1);
    List<Table> tables = MarkdownReader.tables(sheet.markdown(Locale.ENGLISH));

    assertThat(record.get(COLUMNS.indexOf(Column.SELLER))).isEqualTo("'" + name);
    assertThat(tables)
        .filteredOn(table -> table.section().equals("From whom, and by whom"))
        .first()
        .satisfies(
            table -> assertThat(table.rows().get(1).get(1)).isEqualTo(name.replace('\n', ' ')));
    assertThat(sheet.markdown(Locale.ENGLISH)).doesNotContain("<script>");
  }

  @Test
  void aColumnSaysWhatStandsInIt() {
    assertThat(Column.LAST_DAY.heading(Locale.ENGLISH)).isEqualTo("last day");
    assertThat(Column.LAST_DAY.heading(Locale.JAPANESE)).isEqualTo("利用終了日");
    assertThat(Column.LAST_DAY.meaning(Locale.ENGLISH))
        .isEqualTo("the last day of use, itself included");
    assertThat(headings(Locale.ENGLISH)).doesNotHaveDuplicates();
    assertThat(headings(Locale.JAPANESE)).doesNotHaveDuplicates();
  }
}
