package io.github.geniac.pricing.json;

import static io.github.geniac.pricing.json.PlanText.PLAN;
import static io.github.geniac.pricing.json.PlanText.place;
import static io.github.geniac.pricing.json.PlanText.problemOf;
import static io.github.geniac.pricing.json.PlanText.problemsOf;
import static io.github.geniac.pricing.json.PlanText.with;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion.VersionFlag;
import io.github.geniac.pricing.Pricing;
import io.github.geniac.pricing.json.JsonProblem.Kind;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Values of the right type and form that still mean nothing: each is told where it stands. */
class JsonBoundsTest {

  private static final JsonSchema SCHEMA = JsonSchemaFactory.getInstance(VersionFlag.V202012)
      .getSchema(JsonFormat.plan().schema().toString());

  private static final String PRICE =
      "\"price\": {\"amount\": \"USD 98.32\", \"unit\": \"node-hour\"}";

  private static final String ALLOCATION = "/proposal/directPlan/allocations/0";

  private static final String NODE = "{\"gpuModel\": \"H200\", \"gpuCount\": 8, \"%s\": %s}";

  private static final String HUNDRED_DIGITS = "1234567890".repeat(10);

  @ParameterizedTest
  @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
          # passage | spoilt | kind | pointer | English | Japanese
          "utilization": 0.90 | "utilization": -0.1 | OUT_OF_RANGE | /proposal/directPlan/allocations/0/utilization \
          | a number from 0 to 1 is wanted, was -0.1 | 0 から 1 までの数が必要ですが、-0.1 です
          "utilization": 0.90 | "utilization": 1.1 | OUT_OF_RANGE | /proposal/directPlan/allocations/0/utilization \
          | a number from 0 to 1 is wanted, was 1.1 | 0 から 1 までの数が必要ですが、1.1 です
          "share": 0.5 | "share": 1.01 | OUT_OF_RANGE | /proposal/costItems/0/serves/0/share \
          | a number from 0 to 1 is wanted, was 1.01 | 0 から 1 までの数が必要ですが、1.01 です
          "rate": 150 | "rate": 0 | OUT_OF_RANGE | /proposal/fxAssumptions/0/rate \
          | more than 0 is wanted, was 0 | 0 より大きい値が必要ですが、0 です
          "bulkCap": 90 | "bandwidthToleranceTbps": -1 | OUT_OF_RANGE | /terms/bandwidthToleranceTbps \
          | 0 or more is wanted, was -1 | 0 以上の値が必要ですが、-1 です
          {"nodes": 8} | {"quantity": -1} | OUT_OF_RANGE | /proposal/directPlan/allocations/0/amount/quantity \
          | 0 or more is wanted, was -1 | 0 以上の値が必要ですが、-1 です
          "rate": "1/2" | "rate": "0.0" | OUT_OF_RANGE | /subsidy/rate \
          | more than 0 and at most 1 is wanted, was "0.0" | 0 より大きく 1 以下の値が必要ですが、"0.0" です
          "JPY 900000000" | "JPY 0" | OUT_OF_RANGE | /subsidy/cap \
          | more than JPY 0 is wanted, was "JPY 0" | JPY 0 より大きい値が必要ですが、"JPY 0" です
          "JPY 2000000000" | "JPY -1" | OUT_OF_RANGE | /budget \
          | JPY 0 or more is wanted, was "JPY -1" | JPY 0 以上の値が必要ですが、"JPY -1" です
          "JPY 20000000" | "JPY -5" | OUT_OF_RANGE | /proposal/costItems/0/cost/amount \
          | JPY 0 or more is wanted, was "JPY -5" | JPY 0 以上の値が必要ですが、"JPY -5" です
          "USD 98.32" | "USD -0.01" | OUT_OF_RANGE \
          | /proposal/directPlan/allocations/0/pricePlan/usageBased/price/amount \
          | USD 0 or more is wanted, was "USD -0.01" | USD 0 以上の値が必要ですが、"USD -0.01" です
          "awardNotice": "2024-10-01" | "awardNotice": "+999999999-12-31" | BAD_FORM | /proposal/awardNotice \
          | "+999999999-12-31" is not of the form "2024-10-15" | "+999999999-12-31" は "2024-10-15" の形ではありません
          "awardNotice": "2024-10-01" | "awardNotice": "0000-12-31" | BAD_FORM | /proposal/awardNotice \
          | "0000-12-31" is not of the form "2024-10-15" | "0000-12-31" は "2024-10-15" の形ではありません
          """)
  void aValueOutsideItsBoundsIsToldAndNoValueOfTheSchema(
      String passage, String spoilt, Kind kind, String pointer, String english, String japanese) {
    String text = with(passage, spoilt);

    assertTold(text, spoilt, kind, pointer, english, japanese);
    assertThat(SCHEMA.validate(PLAN, InputFormat.JSON)).isEmpty();
    assertThat(SCHEMA.validate(text, InputFormat.JSON)).isNotEmpty();
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
          # passage | spoilt | kind | pointer | English | Japanese
          "JPY 2000000000" | "JPY 2200000000.50" | TOO_FINE | /budget \
          | "JPY 2200000000.50" has more than 0 decimals, and JPY has no more; round it \
          | "JPY 2200000000.50" の小数は 0 桁を超えています。JPY にそれより細かい単位はありません。丸めてください
          "JPY 2000000000" | "XYZ 1" | UNKNOWN_CURRENCY | /budget \
          | "XYZ 1": there is no currency "XYZ"; write its ISO code, such as "JPY" or "USD" \
          | "XYZ 1": 通貨 "XYZ" はありません。"JPY" や "USD" のような ISO の通貨コードを書いてください
          "base": "USD" | "base": "YEN" | UNKNOWN_CURRENCY | /proposal/fxAssumptions/0/base \
          | "YEN": there is no currency "YEN"; write its ISO code, such as "JPY" or "USD" \
          | "YEN": 通貨 "YEN" はありません。"JPY" や "USD" のような ISO の通貨コードを書いてください
          "awardNotice": "2024-10-01" | "awardNotice": "2024-11-31" | NO_SUCH_DATE | /proposal/awardNotice \
          | "2024-11-31": the calendar has no such day; look at month and day \
          | "2024-11-31": 暦にない日付です。月と日を確かめてください
          2024-10-15/2025-04-15 | 2024-10-15/2025-04-31 | NO_SUCH_DATE | /proposal/directPlan/allocations/0/period \
          | "2024-10-15/2025-04-31": the calendar has no such day; look at month and day \
          | "2024-10-15/2025-04-31": 暦にない日付です。月と日を確かめてください
          "bulkCap": 90 | "latestExpectedStart": "--02-30" | NO_SUCH_DATE | /terms/latestExpectedStart \
          | "--02-30": the calendar has no such day; look at month and day \
          | "--02-30": 暦にない日付です。月と日を確かめてください
          2024-10-15/2025-04-15 | 2024-10-15/2024-10-15 | EMPTY_RANGE | /proposal/directPlan/allocations/0/period \
          | "2024-10-15/2024-10-15" holds no day: it ends on 2024-10-15, which has to lie after 2024-10-15; \
          the end is exclusive, so one day is written with the next one as its end \
          | "2024-10-15/2024-10-15" には一日も含まれません。終わりの 2024-10-15 は始まりの 2024-10-15 より後でなければなりません。\
          終わりの日は含まないため、一日だけなら翌日を終わりとして書いてください
          "id": "labels" | "id": " " | BLANK_TEXT | /proposal/costItems/0/id \
          | " " says nothing; state a text, or leave the member out if it may be \
          | " " は何も述べていません。内容を書くか、省ける項目なら省いてください
          "name": "Cloud KK" | "name": "" | BLANK_TEXT | /organizations/1/name \
          | "" says nothing; state a text, or leave the member out if it may be \
          | "" は何も述べていません。内容を書くか、省ける項目なら省いてください
          "id": "labels" | "id": "la\\u0007bels" | CONTROL_CHARACTER | /proposal/costItems/0/id \
          | "la\\u0007bels" is an id with a control character, such as a tab or a line end; take it out \
          | ID の "la\\u0007bels" にタブや改行などの制御文字があります。取り除いてください
          "name": "Cloud KK" | "name": "C\\ud800" | BROKEN_CHARACTER | /organizations/1/name \
          | "C\\ud800" has half of a character that takes two (a lone surrogate); write the whole character, or take it out \
          | "C\\ud800" には二つで一文字になる符号の片方だけがあります（単独のサロゲート）。完全な文字にするか、取り除いてください
          "name": "Cloud KK" | "name": "\\udc00\\ud83d" | BROKEN_CHARACTER | /organizations/1/name \
          | "\\udc00\\ud83d" has half of a character that takes two (a lone surrogate); write the whole character, or take it out \
          | "\\udc00\\ud83d" には二つで一文字になる符号の片方だけがあります（単独のサロゲート）。完全な文字にするか、取り除いてください
          """)
  void aTextThatMeansNothingIsTold(
      String passage, String spoilt, Kind kind, String pointer, String english, String japanese) {
    assertTold(with(passage, spoilt), spoilt, kind, pointer, english, japanese);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
          25:00Z | NO_SUCH_TIME | the day has no such time; look at hours, minutes and offset | 一日にない時刻です
          11:30+19:00 | NO_SUCH_TIME | the day has no such time; look at hours, minutes and offset | 一日にない時刻です
          """)
  void aTimeThatTheDayDoesNotHaveIsTold(String time, Kind kind, String english, String japanese) {
    String block = "\"prepaidBlock\": {\"price\": {}, \"endTime\": \"" + time + "\"}";
    JsonProblem problem = problemOf(with("\"usageBased\": {" + PRICE + "}", block));

    assertThat(problem.kind()).isEqualTo(kind);
    assertThat(problem.pointer()).isEqualTo(ALLOCATION + "/pricePlan/prepaidBlock/endTime");
    assertThat(problem.toString()).endsWith("\"" + time + "\": " + english);
    assertThat(problem.explain(Locale.JAPANESE)).contains("\"" + time + "\": " + japanese);
  }

  @ParameterizedTest
  @CsvSource({"gpuMemoryGb, -2", "gpuMemoryGb, 0", "localSsdTb, -2", "injectionBandwidthTbps, 0.0"})
  void whatANodeHasIsAboveZero(String member, String value) {
    String text = with("\"p5.48xlarge\"", NODE.formatted(member, value));

    assertThat(problemOf(text))
        .extracting(JsonProblem::kind, JsonProblem::pointer, JsonProblem::arguments)
        .containsExactly(
            Kind.OUT_OF_RANGE,
            ALLOCATION + "/resource/gpuNode/" + member,
            Map.of("above", "0", "value", value));
    assertThat(SCHEMA.validate(text, InputFormat.JSON)).isNotEmpty();
  }

  @Test
  void boundsThatAreReachedAreRead() {
    assertRead("\"utilization\": 0.90", "\"utilization\": 0");
    assertRead("\"utilization\": 0.90", "\"utilization\": 1.0");
    assertRead("\"rate\": 150", "\"rate\": 0.01");
    assertRead("\"rate\": \"1/2\"", "\"rate\": \"1\"");
    assertRead("\"rate\": \"1/2\"", "\"rate\": \"0.001\"");
    assertRead("JPY 900000000", "JPY 1");
    assertRead("JPY 900000000", "USD 0.01");
    assertRead("JPY 2000000000", "JPY 0");
    assertRead("JPY 2000000000", "JPY 1.00");
    assertRead("JPY 2000000000", "USD 0.05");
    assertRead("\"JPY 20000000\"", "\"JPY 0.0\"");
    assertRead("USD 98.32", "USD 0");
    assertRead("USD 98.32", "JPY 0.001");
    assertRead("\"p5.48xlarge\"", NODE.formatted("localSsdTb", "0.001"));
    assertRead("\"awardNotice\": \"2024-10-01\"", "\"awardNotice\": \"0001-01-01\"");
    assertRead("\"awardNotice\": \"2024-10-01\"", "\"awardNotice\": \"9999-12-31\"");
    assertRead("\"awardNotice\": \"2024-10-01\"", "\"awardNotice\": \"2024-02-29\"");
    assertRead("\"name\": \"Cloud KK\"", "\"name\": \"\\ud83d\\ude80 \u65e5 \\t\"");
    assertRead("\"USD 98.32\"", "\"USD " + HUNDRED_DIGITS + "\"");
    assertRead("\"rate\": 150", "\"rate\": 0." + HUNDRED_DIGITS);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
          "awardNotice": "2024-10-01" | "awardNotice": "%s"
          "canSignBy": "2024-10-20" | "canSignBy": "%s"
          "unit": "node-hour" | "unit": "node-hour", "asOf": "%s"
          "base": "USD" | "date": "%s", "base": "USD"
          """)
  void daysAtBothEndsAreAssessedAndPriced(String passage, String day) {
    for (String end : List.of("0001-01-01", "9999-12-31")) {
      PlanDocument plan = PlanDocument.parse(with(passage, day.formatted(end)));

      assertThat(
              AssessmentDocument.parse(AssessmentDocument.of(plan).toString()).verify())
          .isEmpty();
      assertThat(Pricing.of(plan.terms()).price(plan.proposal(), plan.assess()).plans())
          .hasSize(1);
    }
  }

  private static void assertRead(String passage, String other) {
    String text = with(passage, other);

    assertThat(PlanDocument.parse(PlanDocument.parse(text).toString()))
        .as(other)
        .isEqualTo(PlanDocument.parse(text));
    assertThat(SCHEMA.validate(text, InputFormat.JSON)).as(other).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
          "rate": 150 | "rate": %s1
          "rate": 150 | "rate": 0.%s1
          "USD 98.32" | "USD %s1"
          "USD 98.32" | "USD 0.%s1"
          "JPY 20000000" | "JPY %s1"
          "rate": "1/2" | "rate": "1/%s1"
          """)
  void numbersOfMoreDigitsThanAreCalculatedWithAreTold(String passage, String spoilt) {
    JsonProblem problem = problemOf(with(passage, spoilt.formatted(HUNDRED_DIGITS)));

    assertThat(problem.kind()).isEqualTo(Kind.TOO_MANY_DIGITS);
    assertThat(problem.toString())
        .endsWith(" has more than 100 digits before or after the decimal point; round it");
    assertThat(problem.explain(Locale.JAPANESE)).endsWith(" は小数点の前または後が 100 桁を超えています。丸めてください");
  }

  @Test
  void everyFaultOfAnObjectIsToldAtOnce() {
    String allocation = PLAN.replace("2024-10-15/2025-04-15", "2025-04-15/2024-10-15")
        .replace("0.90", "1.5")
        .replace("\"serves\": [\"train\"]", "\"serves\": [\"train\", \"train\"]");
    String node = "{\"gpuModel\": \" \", \"gpuCount\": 0, \"gpuMemoryGb\": -1, \"localSsdTb\": -2}";
    String subsidy = PLAN.replace("1/2", "1.5").replace("JPY 900000000", "JPY -3");

    assertThat(problemsOf(allocation).problems())
        .extracting(JsonProblem::pointer, JsonProblem::kind)
        .containsExactly(
            tuple(ALLOCATION + "/period", Kind.EMPTY_RANGE),
            tuple(ALLOCATION + "/serves/1", Kind.DUPLICATE_ID),
            tuple(ALLOCATION + "/utilization", Kind.OUT_OF_RANGE));
    assertThat(problemsOf(with("\"p5.48xlarge\"", node)).problems())
        .extracting(JsonProblem::pointer)
        .containsExactly(
            ALLOCATION + "/resource/gpuNode/gpuModel",
            ALLOCATION + "/resource/gpuNode/gpuCount",
            ALLOCATION + "/resource/gpuNode/gpuMemoryGb",
            ALLOCATION + "/resource/gpuNode/localSsdTb");
    assertThat(problemsOf(subsidy).problems())
        .extracting(JsonProblem::pointer)
        .containsExactly("/subsidy/rate", "/subsidy/cap");
  }

  @Test
  void readingsThatExcludeEachOtherAreToldInWordsOfTheDocument() {
    String text = with(
        "{\"exactly-100\": \"open\"}",
        "{\"bulk-with-direct-below-cap\": \"only-beyond-cap\","
            + " \"direct-plan-role\": \"beside-bulk-is-enough\"}");

    assertTold(
        text,
        "\"direct-plan-role\"",
        Kind.EXCLUSIVE_READINGS,
        "/readings/direct-plan-role",
        "\"bulk-with-direct-below-cap\": \"only-beyond-cap\" and \"direct-plan-role\":"
            + " \"beside-bulk-is-enough\" exclude each other: together they would admit nothing"
            + " below the cap, since a direct part is mandatory and may not be added; choose"
            + " otherwise for one of them",
        "\"bulk-with-direct-below-cap\": \"only-beyond-cap\" と \"direct-plan-role\":"
            + " \"beside-bulk-is-enough\" は両立しません。どちらかを別の選択にしてください。理由（英語）:"
            + " together they would admit nothing below the cap, since a direct part is mandatory"
            + " and may not be added");
    assertThat(problemOf(text).value()).contains("\"beside-bulk-is-enough\"");
  }

  private static void assertTold(
      String text, String spoilt, Kind kind, String pointer, String english, String japanese) {
    JsonProblem problem = problemOf(text);

    assertThat(problem.kind()).isEqualTo(kind);
    assertThat(problem.pointer()).isEqualTo(pointer);
    if (spoilt.startsWith("\"") && spoilt.contains(": ")) {
      assertThat(problem.position()).contains(place(text, spoilt));
    }
    assertThat(problem.toString()).endsWith("): " + english);
    assertThat(problem.explain(Locale.JAPANESE)).endsWith("）: " + japanese);
  }
}
