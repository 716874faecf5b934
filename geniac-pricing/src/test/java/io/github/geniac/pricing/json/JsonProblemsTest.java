package io.github.geniac.pricing.json;

import static io.github.geniac.pricing.json.PlanText.PLAN;
import static io.github.geniac.pricing.json.PlanText.place;
import static io.github.geniac.pricing.json.PlanText.problemOf;
import static io.github.geniac.pricing.json.PlanText.problemsOf;
import static io.github.geniac.pricing.json.PlanText.with;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import io.github.geniac.pricing.json.JsonProblem.Kind;
import io.github.geniac.pricing.json.JsonProblem.Position;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** All that is wrong with a text at once, texts that are not JSON, and the limits of a reader. */
class JsonProblemsTest {

  private static final JsonLimits STANDARD = JsonLimits.standard();

  /** Five problems, of the text, of members and of references. */
  private static final String SPOILT = PLAN.replace("\"bulkCap\": 90", "\"bulkCap\": 0")
      .replace("\"budget\":", "\"buget\":")
      .replace("\"rate\": \"1/2\"", "\"rate\": \"1/2\", \"rate\": 1")
      .replace("\"signatory\": \"Lab\"", "\"signatory\": \"Lap\"")
      .replace("2024-10-01", "soon");

  @Test
  void allProblemsAreToldInOrderOfTheText() {
    JsonProblems problems = problemsOf(SPOILT);

    assertThat(problems.problems())
        .extracting(JsonProblem::pointer)
        .containsExactly(
            "/terms/bulkCap",
            "/subsidy/rate",
            "/buget",
            "/proposal/directPlan/allocations/0/signatory",
            "/proposal/awardNotice");
    assertThat(problems.untold()).isZero();
    assertThat(problems.getMessage()).isEqualTo(problems.explain(Locale.ENGLISH));
    assertThat(problems.explain(Locale.ENGLISH).lines())
        .startsWith("JSON: 5 problems:", problems.problems().get(0).toString())
        .hasSize(6);
    assertThat(problems.explain(Locale.JAPANESE).lines())
        .startsWith("JSON の問題 5 件:", problems.problems().get(0).explain(Locale.JAPANESE))
        .hasSize(6);
  }

  @Test
  void problemsPastTheLimitAreCounted() {
    JsonProblems problems = catchThrowableOfType(
        JsonProblems.class,
        () -> JsonFormat.plan()
            .withLimits(new JsonLimits(10_000, 64, 1_000, 100, 2))
            .read(SPOILT));

    assertThat(problems.problems()).hasSize(2);
    assertThat(problems.untold()).isEqualTo(3);
    assertThat(problems.explain(Locale.ENGLISH).lines())
        .startsWith("JSON: 5 problems:")
        .endsWith("and 3 more")
        .hasSize(4);
    assertThat(problems.explain(Locale.JAPANESE)).endsWith("\nほか 3 件");
    assertThat(problemsOf("[]").getMessage()).startsWith("JSON: 1 problem:\n");
  }

  @Test
  void ofAnUnknownVersionNoMemberIsLookedAt() {
    String text = SPOILT.replace("\"version\": 1", "\"version\": 2");

    assertThat(problemsOf(text).problems())
        .extracting(JsonProblem::kind)
        .containsExactly(Kind.UNKNOWN_VERSION, Kind.DUPLICATE_MEMBER);
    assertThat(PlanDocument.parse(with("\"version\": 1", "\"version\": 1.0")))
        .isEqualTo(PlanDocument.parse(PLAN));
  }

  @Test
  void allThatTheHeaderLacksIsToldAtOnce() {
    assertThat(problemsOf("{}").problems())
        .extracting(JsonProblem::kind, JsonProblem::pointer)
        .containsExactly(
            tuple(Kind.MISSING_MEMBER, "/format"),
            tuple(Kind.MISSING_MEMBER, "/version"),
            tuple(Kind.MISSING_MEMBER, "/kind"));
    assertThat(problemsOf("{\"format\": \"other\", \"version\": 0, \"kind\": \"offers\", \"x\": 1}")
            .problems())
        .extracting(JsonProblem::kind, JsonProblem::pointer)
        .containsExactly(
            tuple(Kind.WRONG_FORMAT, "/format"),
            tuple(Kind.UNKNOWN_VERSION, "/version"),
            tuple(Kind.WRONG_KIND, "/kind"));
  }

  @ParameterizedTest
  @CsvSource({"organizations, organisations", "subsidy, subsidi"})
  void aMistypedNameOfTheWholeDocumentFindsItsNearest(String name, String mistyped) {
    JsonProblem problem =
        problemsOf(with("\"" + name + "\"", "\"" + mistyped + "\"")).problems().stream()
            .filter(one -> one.kind() == Kind.UNKNOWN_MEMBER)
            .findFirst()
            .orElseThrow();

    assertThat(problem.pointer()).isEqualTo("/" + mistyped);
    assertThat(problem.toString())
        .endsWith("\"" + mistyped + "\" is not known here; did you mean \"" + name + "\"? Known are"
            + " $schema, format, version, kind, organizations, terms, readings, subsidy, budget,"
            + " proposal, offers");
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
          `` | 1 | 1 | the text is empty
          `// a` | 1 | 1 | Unexpected character ('/' (code 47)): maybe a (non-standard) comment?
          `{` | 1 | 2 | Unexpected end-of-input: expected close marker for Object (start marker at line: 1, column: 1)
          `[1, ` | 1 | 5 | Unexpected end-of-input within/between Array entries
          `[1, ]` | 1 | 5 | Unexpected character (']' (code 93)): expected a valid value (JSON String, Number, Array, Object or token 'null', 'true' or 'false')
          `{"a": 1,}` | 1 | 9 | Unexpected character ('}' (code 125)): was expecting double-quote to start field name
          `[tru]` | 1 | 2 | Unrecognized token 'tru': was expecting (JSON String, Number, Array, Object or token 'null', 'true' or 'false')
          `[NaN]` | 1 | 5 | Non-standard token 'NaN'
          `[01]` | 1 | 3 | Invalid numeric value: Leading zeroes not allowed
          `["\\q"]` | 1 | 4 | Unrecognized character escape 'q' (code 113)
          `1 2` | 1 | 3 | something follows the end of the document
          `{} x` | 1 | 4 | Unrecognized token 'x': was expecting (JSON String, Number, Array, Object or token 'null', 'true' or 'false')
          """)
  void aTextThatIsNotJsonHasItsPlaceAndCauseAlone(
      String text, int line, int column, String detail) {
    JsonProblem problem = problemOf(text);

    assertThat(problem.kind()).isEqualTo(Kind.SYNTAX);
    assertThat(problem.pointer()).isEmpty();
    assertThat(problem.toString()).contains("this is not JSON: ").doesNotContain("Source");
    assertThat(problem.arguments()).containsExactly(Map.entry("detail", detail));
    assertThat(problem.position()).contains(new Position(line, column));
  }

  @Test
  void aTextOfTheLimitsIsReadAndOneBeyondIsNot() {
    String text = "{\"format\": [[12345, \"abcdefgh\"]]}";
    JsonLimits limits = new JsonLimits(text.length(), 3, 8, 5, 10);

    assertThat(catchThrowableOfType(
                JsonProblems.class, () -> JsonFormat.plan().withLimits(limits).read(text))
            .problems())
        .extracting(JsonProblem::kind)
        .containsExactly(Kind.MISSING_MEMBER, Kind.MISSING_MEMBER, Kind.WRONG_FORMAT);
    assertThat(refused(text, new JsonLimits(text.length() - 1, 3, 8, 5, 10)).toString())
        .isEqualTo("(document): the document has more than 32 bytes or characters, the limit of"
            + " the reader; split it, or raise JsonLimits.maxSize");
    assertThat(refused(text, new JsonLimits(99, 2, 8, 5, 10)).toString())
        .isEqualTo("/format/0 (line 1, column 13): more than 2 objects and arrays lie within each"
            + " other, the limit of the reader; no document needs as many");
    assertThat(refused(text, new JsonLimits(99, 3, 7, 5, 10)).toString())
        .isEqualTo("/format/0/1 (line 1, column 21): \"abcdefgh\" is longer than the limit of the"
            + " reader, 7 characters, or past what a number can hold; shorten it");
    assertThat(refused(text, new JsonLimits(99, 3, 5, 5, 10)).toString())
        .startsWith("(document) (line 1, column 2): \"format\" is longer than");
    assertThat(refused(text, new JsonLimits(99, 3, 8, 4, 10)).toString())
        .startsWith("/format/0/0 (line 1, column 14): \"12345\" is longer than");
    assertThat(refused("[1E99999999999]", STANDARD).toString())
        .startsWith("/0 (line 1, column 2): 1E99999999999 is longer than the limit of the reader,"
            + " 1000 characters, or past what a number can hold");
  }

  @Test
  void depthIsThatOfTheDeepestPlaceNotTheSumOfAll() {
    String text = "[[], {}, [], {\"a\": []}]";

    assertThat(refused(text, new JsonLimits(99, 3, 8, 5, 10)).kind()).isEqualTo(Kind.WRONG_TYPE);
    assertThat(refused(text, new JsonLimits(99, 2, 8, 5, 10)).pointer()).isEqualTo("/3/a");
    assertThat(refused("[".repeat(100_000), STANDARD).kind()).isEqualTo(Kind.TOO_DEEP);
  }

  @Test
  void aStreamIsReadAsUtf8WithinItsLimit() throws IOException {
    byte[] bytes = PLAN.replace("Cloud KK", "クラウド").getBytes(StandardCharsets.UTF_8);

    PlanDocument read = JsonFormat.plan()
        .withLimits(new JsonLimits(bytes.length, 64, 1_000, 100, 10))
        .read(new ByteArrayInputStream(bytes));

    assertThat(read).isEqualTo(PlanDocument.parse(PLAN.replace("Cloud KK", "クラウド")));
    assertThat(PlanDocument.parse("\uFEFF" + PLAN)).isEqualTo(PlanDocument.parse(PLAN));
    assertThat(
            refused(bytes, new JsonLimits(bytes.length - 1, 64, 1_000, 100, 10)).kind())
        .isEqualTo(Kind.TOO_LARGE);
  }

  @Test
  void bytesThatAreNotUtf8HaveTheirPlace() {
    byte[] latin = "[\"\u00fc\"]".getBytes(StandardCharsets.ISO_8859_1);
    byte[] cut = {'"', (byte) 0xe3, (byte) 0x82};

    assertThat(refused(latin, STANDARD).toString())
        .isEqualTo("(document): the bytes are not UTF-8 from byte 3 on; save the file as UTF-8");
    assertThat(refused(cut, STANDARD).arguments()).containsEntry("offset", 2);
  }

  @Test
  void limitsThatWouldTakeNothingOrTooMuchAreRefused() {
    assertThat(STANDARD).isEqualTo(new JsonLimits(67_108_864, 64, 100_000, 1_000, 100));
    assertThat(new JsonLimits(1, 500, 1, 1, 1).maxDepth()).isEqualTo(500);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new JsonLimits(1, 501, 1, 1, 1))
        .withMessage("JsonLimits: maxDepth must be at most 500, was 501");
    assertRefused("maxSize", 0, 1, 1, 1, 1);
    assertRefused("maxDepth", 1, 0, 1, 1, 1);
    assertRefused("maxTextLength", 1, 1, 0, 1, 1);
    assertRefused("maxNumberLength", 1, 1, 1, 0, 1);
    assertRefused("maxProblems", 1, 1, 1, 1, 0);
  }

  @Test
  void theSecondOfTwoNamesIsNotWhereAPointerLeads() {
    String text = with("\"bulkCap\": 90", "\"bulkCap\": 0, \"bulkCap\": 90");

    assertThat(problemsOf(text).problems())
        .extracting(JsonProblem::kind, JsonProblem::position)
        .containsExactly(
            tuple(Kind.OUT_OF_RANGE, Optional.of(place(text, "\"bulkCap\": 0"))),
            tuple(Kind.DUPLICATE_MEMBER, Optional.of(place(text, "\"bulkCap\": 90"))));
  }

  private static void assertRefused(
      String limit, int size, int depth, int text, int number, int problems) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new JsonLimits(size, depth, text, number, problems))
        .withMessage("JsonLimits: " + limit + " must be at least 1, was 0");
  }

  private static JsonProblem refused(String text, JsonLimits limits) {
    JsonProblems problems = catchThrowableOfType(
        JsonProblems.class, () -> JsonFormat.plan().withLimits(limits).read(text));
    assertThat(problems.problems()).hasSize(1);
    return problems.problems().get(0);
  }

  private static JsonProblem refused(byte[] bytes, JsonLimits limits) {
    JsonProblems problems = catchThrowableOfType(
        JsonProblems.class,
        () -> JsonFormat.plan().withLimits(limits).read(new ByteArrayInputStream(bytes)));
    assertThat(problems.problems()).hasSize(1);
    return problems.problems().get(0);
  }
}
