package io.github.geniac.pricing;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.geniac.core.Allocation;
import io.github.geniac.core.BulkPlan;
import io.github.geniac.core.DayRange;
import io.github.geniac.core.DirectPlan;
import io.github.geniac.core.Fraction;
import io.github.geniac.core.FxAssumption;
import io.github.geniac.core.ItemId;
import io.github.geniac.core.PriceUnit;
import io.github.geniac.core.Proposal;
import io.github.geniac.core.UsageBased;
import io.github.geniac.pricing.internal.Texts;
import io.github.geniac.rules.Readings;
import io.github.geniac.rules.StandardReadings;
import io.github.geniac.rules.TextTable;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Sheets in words: the same in both languages, and aligned. */
class SheetTextTest {

  private static final Pattern PLACE = Pattern.compile("\\{\\w+}");
  private static final Pattern NUMBER = Pattern.compile("[0-9]+(?:,[0-9]{3})*(?:[.][0-9]+)?");

  private static final Allocation LATE = Given.nodes("late")
      .period(DayRange.parse("2025-04-05/2025-04-25"))
      .pricePlan(UsageBased.of(Given.perNodeHour("USD 3.333")))
      .build();
  private static final FxAssumption STATED = FxAssumption.builder()
      .pair("USD", "JPY")
      .rate(new BigDecimal("149.22"))
      .basis("TTM")
      .source("a bank")
      .date(LocalDate.of(2024, 10, 15))
      .limitedTo(List.of(ItemId.of("late"), ItemId.of("bulk")))
      .build();
  private static final Proposal PROPOSAL = Given.proposal()
      .fxAssumptions(List.of(STATED))
      .directPlan(DirectPlan.of(
          LATE,
          Given.storage("s3").build(),
          Given.nodes("gpu").build(),
          Allocation.builder().id("open").build()))
      .bulkPlan(BulkPlan.builder()
          .addBulk(Given.bulkNodes("bulk").utilization(new BigDecimal("0.8")).build())
          .build())
      .addCostItems(Given.labelling().build())
      .build();
  private static final Pricing PRICING = Pricing.of(Given.TERMS)
      .withSubsidy(SubsidyTerms.of(Fraction.of(1, 2)).withCap(Given.yen(500_000_000)));

  private static String english() {
    return PRICING.price(PROPOSAL).explain(Locale.ENGLISH);
  }

  private static String japanese() {
    return PRICING.price(PROPOSAL).explain(Locale.JAPANESE);
  }

  @Test
  void aSheetTellsLinesTotalsAssumptionsAndWhatIsNotKnown() {
    assertThat(english().lines())
        .startsWith(
            "Cost sheet in JPY; research period 2024-10-15/2025-04-15; default readings",
            "Rounding: each line once, truncated, to 0 decimals; a total is the sum of its rounded"
                + " lines",
            "FX assumption: USD/JPY 149.22, TTM, a bank, 2024-10-15, bulk, late",
            "",
            "Direct plan, route (1)",
            "  item  days                   charged by  quantity            unit price  cost in"
                + " price currency     amount  subsidised    use",
            "  late  2025-04-05/2025-04-15  by use         1,920   USD 3.333/node-hour            USD"
                + " 6,399.36    954,912  eligible      no commitment",
            "  late  2025-04-15/2025-04-25  by use         1,920   USD 3.333/node-hour            USD"
                + " 6,399.36    954,912  not eligible  no commitment")
        .contains(
            "  open  -                      not stated         -                     -           "
                + "            -  not known  open          no commitment",
            "Why it is not subsidised, or open",
            "  - late (direct): late: 10 days outside 2024-10-15/2025-04-15, the first on"
                + " 2025-04-15, are not subsidised [within-research-period]",
            "Not known, because",
            "  - gpu (direct, fxAssumptions): no FX assumption for USD/JPY",
            "  - open (direct, pricePlan): neither a price plan nor a cost is stated",
            "Remarks",
            "  - labelling (proposal, statedCost): no price plan; the stated cost of JPY"
                + " 20,000,000 is taken")
        .endsWith("Unofficial. No price, FX rate, grant rate or tax is assumed; what is not stated"
            + " is not known.");
    assertThat(english())
        .contains("bulk  2024-10-15/2025-04-15  bulk term    131,040  USD 70/node-hour")
        .contains("used 80.0 %, idle 20.0 %")
        .containsPattern("idle share of commitments +- +20.0 %")
        .contains("granted, 50.0 % of what is eligible, at most JPY 500,000,000")
        .contains("not known, at least 23,709,824");
  }

  @Test
  void totalsOfBothPlansStandSideBySide() {
    assertThat(english().lines().map(line -> line.replaceAll(" {2,}", "  ")))
        .containsSubsequence(
            "Other cost items, beside either plan",
            "  item  days  charged by  quantity  unit price  cost in price currency  amount  subsidised  use",
            "",
            "Totals in JPY; the plans are alternatives  direct  bulk",
            "total  not known, at least 23,709,824  1,388,765,216",
            "invoiced in all  not known, at least 23,709,824  1,388,765,216",
            "by kind of compute",
            "  GPU nodes  not known, at least 1,909,824  1,368,765,216",
            "  storage  1,800,000  -",
            "  not stated  not known, at least 0  -",
            "  other than compute (outsourcing and the like)  20,000,000  20,000,000",
            "by purpose",
            "  purpose 1, development  not known, at least 23,709,824  1,388,765,216",
            "  not stated  not known, at least 0  -",
            "by participant",
            "  Lab  not known, at least 23,709,824  1,388,765,216",
            "by pricing currency, in that currency",
            "  JPY  21,800,000  20,000,000",
            "  USD  362,238.72  9,172,800.00",
            "by eligibility",
            "  eligible  not known, at least 22,754,912  1,388,765,216",
            "  not eligible  954,912  -",
            "  open  not known, at least 0  -",
            "by use",
            "  no commitment  not known, at least 23,709,824  20,000,000",
            "  used  -  1,095,012,172",
            "  idle  -  273,753,044",
            "idle share of commitments  -  20.0 %",
            "granted, 50.0 % of what is eligible, at most JPY 500,000,000  not known  500,000,000",
            "own burden  not known  888,765,216",
            "",
            "Why it is not subsidised, or open");
    assertThat(english().lines().filter(line -> line.contains("of what is eligible")))
        .hasSize(1);
    assertThat(english().lines().filter(line -> line.contains("no FX assumption")))
        .hasSize(1);
  }

  @Test
  void whoPaysMayNotBeKnown() {
    Proposal nobody = Proposal.builder()
        .directPlan(DirectPlan.of(Allocation.builder().id("open").build()))
        .build();

    assertThat(Given.sheet(nobody).explain(Locale.ENGLISH))
        .containsPattern("by participant\\R +not known +not known, at least 0");
  }

  @Test
  void aSheetSpeaksJapanese() {
    assertThat(japanese())
        .contains("為替想定：USD/JPY 149.22, TTM, a bank, 2024-10-15, bulk, late")
        .contains("一括確保（仮単価）")
        .contains("交付決定額（補助率 50.0 %、上限 JPY 500,000,000）")
        .contains("計算リソース以外（外注費など）")
        .contains("gpu（直接、fxAssumptions）：USD/JPY の為替想定の記載がない")
        .contains("不明（少なくとも 23,709,824）");
  }

  @Test
  void bothLanguagesTellTheSameNumbers() {
    assertThat(numbers(japanese())).containsAll(numbers(english()));
    assertThat(japanese()).doesNotContain("{").doesNotContain("sheet.").doesNotContain("enum.");
    assertThat(english()).doesNotContain("{").doesNotContain("sheet.").doesNotContain("enum.");
  }

  private static List<String> numbers(String text) {
    return NUMBER.matcher(text).results().map(MatchResult::group).toList();
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "ja"})
  void numbersStandUnderEachOther(String language) {
    List<String> lines =
        PRICING.price(PROPOSAL).explain(Locale.forLanguageTag(language)).lines().toList();
    List<Integer> ends = lines.stream()
        .filter(line -> line.contains("2025-04-15/2025-04-25") || line.contains("s3 "))
        .map(line -> line.replaceAll("(.*(954,912|1,800,000)).*", "$1"))
        .map(TextTable::width)
        .toList();

    assertThat(ends).hasSizeGreaterThan(1);
    assertThat(ends.stream().distinct()).hasSize(1);
  }

  @Test
  void everythingHasWordsInBothLanguages() {
    Map<String, String> english = Texts.STANDARD.texts(Locale.ENGLISH);
    Map<String, String> japanese = Texts.STANDARD.texts(Locale.JAPANESE);

    assertThat(japanese.keySet()).isEqualTo(english.keySet());
    english.forEach((key, text) -> {
      if (key.startsWith("sheet.")) {
        assertThat(places(japanese.getOrDefault(key, ""))).as(key).isEqualTo(places(text));
      }
    });
    for (NoteKey key : NoteKey.values()) {
      assertThat(english).containsKey("sheet.note." + key);
    }
    for (NoteKey.Level level : NoteKey.Level.values()) {
      assertThat(english).containsKey("sheet.level." + level);
    }
    Stream.<Enum<?>[]>of(
            ChargeKind.values(),
            ComputeKind.values(),
            Funding.values(),
            ServedPurpose.values(),
            Use.values(),
            PriceUnit.values())
        .flatMap(Arrays::stream)
        .forEach(one -> assertThat(english)
            .containsKey("enum." + one.getDeclaringClass().getSimpleName() + "." + one.name()));
    Stream.of(RoundingMode.values())
        .filter(mode -> mode != RoundingMode.UNNECESSARY)
        .forEach(mode -> assertThat(english).containsKey("enum.RoundingMode." + mode));
  }

  private static List<String> places(String text) {
    return PLACE.matcher(text).results().map(MatchResult::group).sorted().toList();
  }

  @Test
  void readingsThatDepartFromTheDefaultsAreNamed() {
    Readings readings =
        Readings.defaults().with(StandardReadings.SELF_SUPPLY, StandardReadings.SelfSupply.FINE);
    String text = Pricing.of(Given.TERMS)
        .withReadings(readings)
        .withRounding(Rounding.of(-3, RoundingMode.UP))
        .price(Given.direct(Given.nodes("gpu").build()))
        .explain(Locale.ENGLISH);

    assertThat(text)
        .contains("; self-supply=FINE")
        .contains("rounded away from zero, to -3 decimals")
        .contains("USD/JPY 150, for all items")
        .doesNotContain("granted")
        .doesNotContain("Bulk plan")
        .doesNotContain("Other cost items")
        .doesNotContain("Why it is not subsidised");
    assertThat(Pricing.of(Given.TERMS)
            .withSubsidy(SubsidyTerms.of(Fraction.of(2, 3)))
            .price(Given.direct(Given.nodes("gpu").build()))
            .explain(Locale.ENGLISH))
        .containsPattern("granted, 66.7 % of what is eligible +34,944,000")
        .containsPattern("own burden +17,472,000");
  }

  @Test
  void quantitiesHaveTwoDecimalsAtMost() {
    Words words = new Words(Locale.ENGLISH);

    assertThat(words.quantity(Fraction.of(131_040))).isEqualTo("131,040");
    assertThat(words.quantity(Fraction.of(17, 31))).isEqualTo("0.55");
    assertThat(words.quantity(Fraction.of(5, 2))).isEqualTo("2.50");
    assertThat(words.percent(Fraction.of(1, 3))).isEqualTo("33.3 %");
    assertThat(words.number(new BigDecimal("1234567.890"))).isEqualTo("1,234,567.890");
    assertThat(words.number(new BigDecimal("-12E+3"))).isEqualTo("-12,000");
  }
}
