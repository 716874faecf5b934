package io.github.geniac.pricing.json;

import static io.github.geniac.pricing.json.PlanText.PLAN;
import static io.github.geniac.pricing.json.PlanText.place;
import static io.github.geniac.pricing.json.PlanText.problemOf;
import static io.github.geniac.pricing.json.PlanText.problemsOf;
import static io.github.geniac.pricing.json.PlanText.with;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.geniac.pricing.json.JsonProblem.Kind;
import io.github.geniac.pricing.json.JsonProblem.Position;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each kind of problem: where it is, what is said, and the way out. */
class JsonProblemTest {

  private static final String ALLOCATION = "/proposal/directPlan/allocations/0";

  @Test
  void aPlanWithoutProblemsIsRead() {
    PlanDocument plan = PlanDocument.parse(PLAN);

    assertThat(plan.proposal().allocations()).hasSize(1);
    assertThat(PlanDocument.parse(plan.toString())).isEqualTo(plan);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
          # passage | spoilt | kind | pointer | value | words
          "purpose": "dev | "purpos": "dev | UNKNOWN_MEMBER | /proposal/workloads/0/purpos | "purpos" \
          | "purpos" is not known here; did you mean "purpose"? Known are id, purpose, performer, lineage, dataPreparation, externalProvision, phases
          "unit": | "qqqqqq": | UNKNOWN_MEMBER \
          | /proposal/directPlan/allocations/0/pricePlan/usageBased/price/qqqqqq | "qqqqqq" \
          | "qqqqqq" is not known here; known are amount, unit, tax, asOf, basis, allowsForFxMoves, source, monthBasis
          "gpuNode": | "gpunode": | UNKNOWN_MEMBER | /proposal/directPlan/allocations/0/resource/gpunode | "gpunode" \
          | "gpunode" is not known here; did you mean "gpuNode"? Known are gpuNode, otherCompute
          "bulkCap": 90 | "bulkCap": null | NULL_VALUE | /terms/bulkCap | null \
          | null says nothing; leave the member out if it is not stated
          "bulkCap": 90 | "bulkCap": "90" | WRONG_TYPE | /terms/bulkCap | "90" | a whole number is wanted, was a text: "90"
          "bulkCap": 90 | "bulkCap": true | WRONG_TYPE | /terms/bulkCap | true \
          | a whole number is wanted, was true or false: true
          "rate": 150 | "rate": [1, {"a": 2}] | WRONG_TYPE | /proposal/fxAssumptions/0/rate | [1, {"a": 2}] \
          | a number is wanted, was an array: [1, {"a": 2}]
          "serves": ["train"] | "serves": {"train": 1} | WRONG_TYPE | /proposal/directPlan/allocations/0/serves | [train] \
          | an array is wanted, was an object: [train]
          "bulkCap": 90 | "bulkCap": 0 | OUT_OF_RANGE | /terms/bulkCap | 0 | a whole number from 1 to 2147483647 is wanted, was 0
          "bulkCap": 90 | "bulkCap": 90.5 | OUT_OF_RANGE | /terms/bulkCap | 90.5 \
          | a whole number from 1 to 2147483647 is wanted, was 90.5
          "bulkCap": 90 | "bulkCap": 1E999999999 | OUT_OF_RANGE | /terms/bulkCap | 1E+999999999 \
          | a whole number from 1 to 2147483647 is wanted, was 1E+999999999
          "utilization": 0.90 | "utilization": 1E+101 | OUT_OF_RANGE | /proposal/directPlan/allocations/0/utilization \
          | 1E+101 | a number from 0 to 1 is wanted, was 1E+101
          "purpose": "development" | "purpose": "developmnt" | UNKNOWN_WORD | /proposal/workloads/0/purpose | "developmnt" \
          | "developmnt" is none of the words allowed; did you mean "development"? Allowed are development, provision-environment, demonstration-inference
          "exactly-100": "open" | "exactly-100": "shut" | UNKNOWN_WORD | /readings/exactly-100 | "shut" \
          | "shut" is none of the words allowed: within-cap, open
          "awardNotice": "2024-10-01" | "awardNotice": "2024/10/01" | BAD_FORM | /proposal/awardNotice | "2024/10/01" \
          | "2024/10/01" is not of the form "2024-10-15"
          "awardNotice": "2024-10-01" | "awardNotice": "2024-02-30" | NO_SUCH_DATE | /proposal/awardNotice | "2024-02-30" \
          | "2024-02-30": the calendar has no such day; look at month and day
          "amount": {"nodes": 8} | "amount": {} | NOT_ONE_MEMBER | /proposal/directPlan/allocations/0/amount | [] \
          | exactly one of nodes, schedule, quantity is wanted, were 0: []; keep the one that applies
          "nodes": {"min": 1, "max": 16} | "nodes": {"min": 17, "max": 16} | REFUSED \
          | /proposal/workloads/0/phases/0/nodes | [min, max] \
          | NodeRange: min must not be above max, was 17 above 16 (stated: [min, max])
          "signatory": "Lab" | "signatory": "Lap" | DANGLING_REFERENCE | /proposal/directPlan/allocations/0/signatory | "Lap" \
          | "Lap" names nothing; did you mean "Lab"? Known are Lab
          "signatory": "Lab" | "signatory": "Qqqqqq" | DANGLING_REFERENCE | /proposal/directPlan/allocations/0/signatory \
          | "Qqqqqq" | "Qqqqqq" names nothing; known are Lab
          "seller": "Cloud" | "seller": "Clod" | DANGLING_REFERENCE | /proposal/directPlan/allocations/0/provider/seller \
          | "Clod" | "Clod" names nothing; did you mean "Cloud"? Known are Cloud, Lab, Labellers
          "workload": "train" | "workload": "trian" | DANGLING_REFERENCE | /proposal/costItems/0/serves/0/workload \
          | "trian" | "trian" names nothing; did you mean "train"? Known are train
          "format": "geniac" | "format": "other" | WRONG_FORMAT | /format | "other" \
          | the document has to state "format": "geniac", was "other"
          "version": 1 | "version": 2 | UNKNOWN_VERSION | /version | 2 \
          | version 2 of the format is not known; this library reads version 1
          "kind": "plan" | "kind": "offers" | WRONG_KIND | /kind | "offers" \
          | a document of the kind "plan" is wanted, was "offers"
          """)
  void theProblemStandsWhereItsMemberDoes(
      String passage, String spoilt, Kind kind, String pointer, String value, String words) {
    String text = with(passage, spoilt);

    assertTold(problemOf(text), kind, pointer, place(text, spoilt), words);
    assertThat(problemOf(text).value()).contains(value);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
          ["nodes"] | "nods" | /proposal/fxAssumptions/0/limitedTo/0 | did you mean "nodes"? Known are labels, nodes
          ["first"] | "third" | /proposal/workloads/0/phases/1/predecessors/0 | known are first, second
          """)
  void aReferenceInAListStandsAtItsElement(
      String passage, String spoilt, String pointer, String known) {
    String text = with(passage, "[" + spoilt + "]");

    assertTold(
        problemOf(text),
        Kind.DANGLING_REFERENCE,
        pointer,
        place(text, spoilt),
        spoilt + " names nothing; " + known);
  }

  @Test
  void whatIsMissingStandsAtTheObjectThatLacksIt() {
    String text = with("\"rate\": 150, ", "");

    assertTold(
        problemOf(text),
        Kind.MISSING_MEMBER,
        "/proposal/fxAssumptions/0/rate",
        place(text, "{\"base\""),
        "\"rate\" is missing; it has to be stated");
    assertThat(problemOf(with("\"format\": \"geniac\",", "")).toString())
        .isEqualTo("/format (line 1, column 1): \"format\" is missing; it has to be stated");
  }

  @Test
  void whatTheDomainRefusesStandsAtItsObject() {
    String text = with("{\"nodes\": 8}", "{\"quantity\": 8}");

    assertTold(
        problemOf(text),
        Kind.REFUSED,
        ALLOCATION,
        place(text, "{\n          \"id\": \"nodes\""),
        "Allocation nodes: the amount of Amazon Web Services/p5.48xlarge is stated in nodes"
            + " for GPU nodes, as a quantity for other compute, was a quantity"
            + " (stated: [id, provider, resource, amount, period, pricePlan, serves, …)");
  }

  @Test
  void aNameStatedTwiceStandsAtItsSecondPlace() {
    String text = with("\"JPY 2000000000\",", "\"JPY 1\", \"budget\": \"JPY 2\",");

    assertTold(
        problemOf(text),
        Kind.DUPLICATE_MEMBER,
        "/budget",
        place(text, "\"budget\": \"JPY 2\""),
        "the name \"budget\" is stated twice in one object, here with \"JPY 2\"; keep one");
  }

  @Test
  void anIdStatedTwiceNamesTheFirst() {
    String item = with("\"id\": \"labels\"", "\"id\": \"nodes\"");
    String workload = with("\"workloads\": [", "\"workloads\": [{\"id\": \"train\"}, ");
    String affiliate = with("[\"Parent\"]", "[\"Parent\", \"Parent\"]");
    String organization =
        with("{\"id\": \"Labellers\"}", "{\"id\": \"Labellers\"}, {\"id\": \"Lab\"}");

    assertTold(
        problemOf(item),
        Kind.DUPLICATE_ID,
        "/proposal/costItems/0/id",
        place(item, "\"id\": \"nodes\", \"category\""),
        "\"nodes\" is stated twice, first at " + ALLOCATION + "/id; each has to be another");
    assertThat(problemOf(workload).arguments()).containsEntry("first", "/proposal/workloads/0/id");
    assertThat(problemOf(affiliate).pointer()).isEqualTo("/organizations/1/affiliates/1");
    assertThat(problemOf(affiliate).arguments())
        .containsEntry("first", "/organizations/1/affiliates/0");
    assertThat(problemOf(organization).pointer()).isEqualTo("/organizations/3/id");
    assertThat(problemOf(organization).arguments()).containsEntry("first", "/organizations/0/id");
  }

  @Test
  void anIdStatedTwiceIsToldOnceAtItsSecondPlace() {
    String allocation =
        PLAN.replace("\"allocations\": [", "\"allocations\": [{\"id\": \"nodes\"}, ");
    String bulk = with(
        "\"costItems\"",
        "\"bulkPlan\": {\"bulk\": [{\"id\": \"b\"}], \"direct\": [{\"id\": \"c\"}, {\"id\": \"b\"}]},"
            + " \"costItems\"");
    String phase = with("\"id\": \"second\"", "\"id\": \"first\"")
        .replace("\"predecessors\": [\"first\"], ", "");
    String elsewhere = with(
        "\"workloads\": [",
        "\"workloads\": [{\"id\": \"w\", \"phases\": [{\"id\": \"second\", \"workNodeDays\": 1, \"nodes\":"
            + " {\"min\": 1, \"max\": 1}, \"flexibility\": \"rigid\"}]}, ");

    assertRepeated(allocation, ALLOCATION.replace("0", "1") + "/id", ALLOCATION + "/id");
    assertRepeated(bulk, "/proposal/bulkPlan/direct/1/id", "/proposal/bulkPlan/bulk/0/id");
    assertRepeated(phase, "/proposal/workloads/0/phases/1/id", "/proposal/workloads/0/phases/0/id");
    assertRepeated(
        elsewhere, "/proposal/workloads/1/phases/1/id", "/proposal/workloads/0/phases/0/id");
    assertRepeated(
        with("[\"train\"]", "[\"train\", {\"workload\": \" train\", \"share\": 0.1}]"),
        ALLOCATION + "/serves/1/workload",
        ALLOCATION + "/serves/0");
    assertRepeated(
        with("\"share\": 0.5}", "\"share\": 0.5}, \"train\""),
        "/proposal/costItems/0/serves/1",
        "/proposal/costItems/0/serves/0/workload");
    assertRepeated(offers("o", "p", "o"), "/offers/2/id", "/offers/0/id");
  }

  @Test
  void anIdStatedTwiceIsToldBesideTheOtherFaultsOfItsObject() {
    String text = PLAN.replace("0.90", "2")
        .replace("\"allocations\": [", "\"allocations\": [{\"id\": \"nodes\"}, ");

    assertThat(problemsOf(text).problems())
        .extracting(JsonProblem::pointer)
        .containsExactly(
            ALLOCATION.replace("0", "1") + "/id", ALLOCATION.replace("0", "1") + "/utilization");
  }

  private static String offers(String... ids) {
    String each = Arrays.stream(ids)
        .map(
            id -> "{\"id\": \"" + id
                + "\", \"provider\": {\"seller\": \"Cloud\"}, \"resource\": {\"gpuNode\": \"p5.48xlarge\"}}")
        .collect(Collectors.joining(", "));
    return with("\"proposal\": {", "\"offers\": [" + each + "], \"proposal\": {");
  }

  private static void assertRepeated(String text, String pointer, String first) {
    JsonProblem problem = problemOf(text);

    assertThat(problem.kind()).isEqualTo(Kind.DUPLICATE_ID);
    assertThat(problem.pointer()).isEqualTo(pointer);
    assertThat(problem.arguments()).containsEntry("first", first);
  }

  @Test
  void anOrganizationThatNothingNamesIsTold() {
    String text = with("{\"id\": \"Labellers\"}", "{\"id\": \"Labellers\"}, {\"id\": \"Nobody\"}");

    assertTold(
        problemOf(text),
        Kind.UNUSED_ORGANIZATION,
        "/organizations/3",
        place(text, "{\"id\": \"Nobody\"}"),
        "no participant, provider or contractor is the organization \"Nobody\"; take it out, or"
            + " name it");
  }

  @Test
  void theWordsAreInJapaneseToo() {
    JsonProblem problem = problemOf(with("\"signatory\": \"Lab\"", "\"signatory\": \"Lap\""));

    assertThat(problem.explain(Locale.JAPANESE))
        .isEqualTo(ALLOCATION + "/signatory（41 行 11 列）: \"Lap\" に当たるものがありません。\"Lab\""
            + " のことですか。あるのは Lab です");
    assertThat(problem.explain(Locale.FRENCH)).isEqualTo(problem.toString());
    assertThat(problemOf("[]").explain(Locale.JAPANESE))
        .isEqualTo("（文書全体）（1 行 1 列）: オブジェクトが必要ですが、配列です: []");
  }

  @Test
  void aTreeHasPointersButNoPlaces() {
    Json tree = Json.object()
        .put("format", "geniac")
        .put("version", Json.of(3))
        .put("kind", "plan")
        .build();

    JsonProblems problems =
        catchThrowableOfType(JsonProblems.class, () -> JsonFormat.plan().read(tree));

    assertThat(problems.problems()).singleElement().satisfies(problem -> {
      assertThat(problem.position()).isEmpty();
      assertThat(problem.explain(Locale.ENGLISH))
          .isEqualTo(
              "/version: version 3 of the format is not known; this library reads version 1");
      assertThat(problem.explain(Locale.JAPANESE)).startsWith("/version: 形式の版 3 は不明です。");
    });
  }

  @Test
  void aPointerEscapesAndAValueIsNoTemplate() {
    JsonProblem problem = problemOf(with("\"bulkCap\": 90", "\"q~/{known}\": 90"));

    assertThat(problem.pointer()).isEqualTo("/terms/q~0~1{known}");
    assertThat(problem.toString())
        .startsWith("/terms/q~0~1{known} (line 8, column 44): \"q~/{known}\" is not known here; ");
  }

  @Test
  void aLongValueIsCutBetweenCharacters() {
    String longer = "\uD83D\uDE80".repeat(61);

    assertThat(problemOf(with("\"development\"", "\"" + longer + "\"")).value())
        .contains("\"" + "\uD83D\uDE80".repeat(60) + "…\"");
    assertThat(problemOf(with("\"development\"", "\"" + longer.substring(2) + "\""))
            .value())
        .contains("\"" + longer.substring(2) + "\"");
    assertThat(problemOf(with("\"rate\": 150", "\"rate\": [" + "7, ".repeat(60) + "7]"))
            .value())
        .contains("[7, …]");
  }

  @Test
  void typesAreToldAsTextsAndWorded() {
    JsonProblem problem = problemOf(with("\"bulkCap\": 90", "\"bulkCap\": \"90\""));

    assertThat(problem.arguments())
        .containsEntry("wanted", "whole-number")
        .containsEntry("actual", "text");
    assertThat(problem.toString()).endsWith(": a whole number is wanted, was a text: \"90\"");
    assertThat(problem.explain(Locale.JAPANESE)).endsWith(": 整数が必要ですが、文字列です: \"90\"");
  }

  @Test
  void whatTheDomainSaysIsIntroducedInJapanese() {
    String text = with("\"min\": 1, \"max\": 16", "\"min\": 17, \"max\": 16");

    assertThat(problemOf(text).explain(Locale.JAPANESE))
        .endsWith(": この記載は意味を成さないため受け付けられません（記載: [min, max]）。"
            + "理由（英語）: NodeRange: min must not be above max, was 17 above 16");
  }

  @Test
  void argumentsAreCopiedInTheirOrder() {
    JsonProblem problem = problemOf(with("\"bulkCap\": 90", "\"bulkCap\": 0"));

    assertThat(problem.arguments())
        .containsExactly(
            Map.entry("least", 1L),
            Map.entry("most", (long) Integer.MAX_VALUE),
            Map.entry("value", "0"));
    assertThat(catchThrowableOfType(
            UnsupportedOperationException.class, () -> problem.arguments().clear()))
        .isNotNull();
    assertThat(new JsonProblem(Kind.TOO_DEEP, "", Optional.empty(), problem.arguments()).value())
        .contains("0");
    assertThat(problemOf("{").value()).isEmpty();
  }

  private static void assertTold(
      JsonProblem problem, Kind kind, String pointer, Position position, String words) {
    assertThat(problem.kind()).isEqualTo(kind);
    assertThat(problem.pointer()).isEqualTo(pointer);
    assertThat(problem.position()).contains(position);
    assertThat(List.of(problem.toString()))
        .containsExactly(pointer + " (line " + position.line() + ", column " + position.column()
            + "): " + words);
  }
}
