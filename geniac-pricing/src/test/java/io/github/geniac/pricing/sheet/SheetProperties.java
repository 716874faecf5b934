package io.github.geniac.pricing.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.geniac.core.Allocation;
import io.github.geniac.core.BulkPlan;
import io.github.geniac.core.DirectPlan;
import io.github.geniac.core.FxAssumption;
import io.github.geniac.core.Organization;
import io.github.geniac.core.Proposal;
import io.github.geniac.core.Provider;
import io.github.geniac.core.UsageBased;
import io.github.geniac.pricing.CostSheet;
import io.github.geniac.pricing.PlanCost;
import io.github.geniac.rules.Part;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.joda.money.BigMoney;
import org.joda.money.CurrencyUnit;

/** Laws of the sheet on plans with any numbers and the worst of names. */
class SheetProperties {

  private static final List<Column> COLUMNS = List.of(Column.values());
  private static final String MARKUP = "=+-@|`<>&*_[]()#~!\\\"',;:\n\r\t\u2028 aZ0.円＝\uFEFF";

  @Provide
  Arbitrary<String> names() {
    return Arbitraries.strings()
        .withChars(MARKUP.toCharArray())
        .ofMinLength(1)
        .ofMaxLength(12)
        .filter(text -> !text.isBlank());
  }

  @Provide
  Arbitrary<Allocation> allocations() {
    Arbitrary<BigDecimal> prices = Arbitraries.bigDecimals()
        .between(BigDecimal.ZERO, new BigDecimal("99999"))
        .ofScale(4);
    return Combinators.combine(
            names(),
            Arbitraries.integers().between(0, 200),
            prices,
            Arbitraries.of(CurrencyUnit.JPY, CurrencyUnit.USD, CurrencyUnit.EUR),
            Arbitraries.of(true, false))
        .as((name, nodes, price, currency, stated) -> {
          Provider provider = Provider.of(
              Organization.company("p" + idText(name)).toBuilder().name(name).build());
          Allocation.Builder all = Given.full("x").provider(provider).nodes(nodes);
          return stated
              ? all.pricePlan(UsageBased.of(Given.LIST.withAmount(BigMoney.of(currency, price))))
                  .build()
              : all.pricePlan(Optional.empty()).statedCost(Optional.empty()).build();
        });
  }

  @Provide
  Arbitrary<Proposal> proposals() {
    Arbitrary<List<Allocation>> plans = allocations().list().ofMaxSize(3);
    return Combinators.combine(plans, plans, names())
        .as((direct, bulk, title) -> Given.proposal()
            .title(title)
            .addFxAssumptions(FxAssumption.of("EUR", "JPY", "160.5"))
            .directPlan(DirectPlan.of(named("d", direct)))
            .bulkPlan(BulkPlan.builder().addAllDirect(named("b", bulk)).build())
            .build());
  }

  /** Ids hold no control characters. */
  private static String idText(String name) {
    return name.replaceAll("[\\p{Cntrl}\u2028]", "c");
  }

  /**
   * Ids are unique, the same in both plans only for the same allocation; the name of the provider
   * goes into them.
   */
  private static List<Allocation> named(String end, List<Allocation> all) {
    List<Allocation> named = new ArrayList<>();
    for (Allocation one : all) {
      String name = one.provider().orElseThrow().seller().name();
      named.add(one.toBuilder().id(idText(name) + named.size() + end).build());
    }
    return named;
  }

  @Property(tries = 40, edgeCases = EdgeCasesMode.MIXIN)
  void whatIsReadBackIsTheModelWhateverTheNames(@ForAll("proposals") Proposal proposal) {
    ApplicationSheet sheet = Given.sheet(proposal);
    List<Row> rows = sheet.rows();
    for (Locale locale : List.of(Locale.ENGLISH, Locale.JAPANESE)) {
      List<List<String>> records = CsvReader.read(sheet.csv(locale).substring(1));
      assertThat(records).hasSize(rows.size() + 1);
      CellText text = CellText.plain(locale);
      for (int i = 0; i < rows.size(); i++) {
        for (Column column : Column.values()) {
          Cell cell = rows.get(i).cell(column);
          String field = records.get(i + 1).get(COLUMNS.indexOf(column));
          assertThat(field).isIn(text.of(cell), "'" + text.of(cell));
          assertThat(field).isNotEmpty().doesNotMatch("(?s)[=+\\-@\\t\\r\\n＝].*");
          cell.number().ifPresent(number -> assertThat(new BigDecimal(field)).isEqualTo(number));
        }
      }
    }
  }

  @Property(tries = 40, edgeCases = EdgeCasesMode.MIXIN)
  void everyTableOfTheDocumentIsWholeWhateverTheNames(@ForAll("proposals") Proposal proposal) {
    for (MarkdownReader.Table table :
        MarkdownReader.tables(Given.sheet(proposal).markdown(Locale.ENGLISH))) {
      assertThat(table.rows())
          .allSatisfy(row -> assertThat(row).hasSize(table.rows().get(0).size()));
    }
    assertThat(Given.sheet(proposal).markdown(Locale.ENGLISH))
        .doesNotContain("<", ">", "\r", "\t", "\u2028");
  }

  @Property(tries = 40, edgeCases = EdgeCasesMode.MIXIN)
  void theTotalsAreThoseOfTheCostSheet(@ForAll("proposals") Proposal proposal) {
    ApplicationSheet sheet = Given.sheet(proposal);
    CostSheet costs = sheet.costs();
    for (PlanCost plan : costs.plans()) {
      Row total = sheet.rows(plan.part()).stream()
          .filter(row -> row.kind() == RowKind.TOTAL)
          .findFirst()
          .orElseThrow();
      assertThat(total.cell(Column.PRICED_COST).number())
          .isEqualTo(plan.total().amount().map(money -> money.getAmount()));
      assertThat(computeCost(sheet, plan.part()))
          .isEqualByComparingTo(plan.total().rounded().getAmount());
    }
  }

  @Property(tries = 40, edgeCases = EdgeCasesMode.MIXIN)
  void thePartsOfACostAddUpToIt(@ForAll("proposals") Proposal proposal) {
    for (Row row : Given.sheet(proposal).rows()) {
      row.cell(Column.PRICED_COST)
          .number()
          .ifPresent(cost -> assertThat(
                  List.of(Column.ELIGIBLE_COST, Column.NOT_ELIGIBLE_COST, Column.OPEN_COST).stream()
                      .map(part -> row.cell(part).number().orElseThrow())
                      .reduce(BigDecimal.ZERO, BigDecimal::add))
              .isEqualByComparingTo(cost));
    }
  }

  private static BigDecimal computeCost(ApplicationSheet sheet, Part part) {
    return sheet.rows(part).stream()
        .filter(row -> row.kind() == RowKind.COMPUTE)
        .flatMap(row -> row.cell(Column.PRICED_COST).number().stream())
        .reduce(BigDecimal.ZERO, BigDecimal::add);
  }
}
