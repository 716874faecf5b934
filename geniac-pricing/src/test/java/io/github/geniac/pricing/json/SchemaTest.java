package io.github.geniac.pricing.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion.VersionFlag;
import com.networknt.schema.ValidationMessage;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The schema of plan documents, by a validator that is not ours. */
class SchemaTest {

  private static final JsonSchemaFactory VALIDATORS =
      JsonSchemaFactory.getInstance(VersionFlag.V202012);

  private final JsonSchema schema =
      VALIDATORS.getSchema(JsonFormat.plan().schema().toString());
  private final PlanDocument plan = new DocumentDice(7).plan();

  static Stream<JsonFormat<?>> published() {
    return Stream.of(
        JsonFormat.plan(),
        JsonFormat.proposal(),
        JsonFormat.offers(),
        JsonFormat.work(),
        JsonFormat.terms(),
        JsonFormat.readings(),
        JsonFormat.inquiry(),
        JsonFormat.receipt(),
        JsonFormat.assessment(),
        JsonFormat.costSheet(),
        JsonFormat.searchResult());
  }

  @ParameterizedTest
  @MethodSource("published")
  void theResourceIsWhatTheCodecsSay(JsonFormat<?> format) throws IOException {
    String name = "schema/" + format.kind() + "-1.json";
    try (InputStream stream = JsonFormat.class.getResourceAsStream(name)) {
      assertThat(stream).as(name).isNotNull();
      assertThat(new String(stream.readAllBytes(), StandardCharsets.UTF_8))
          .as(name + " has to hold the schema of its kind, pretty, and a line end")
          .isEqualTo(format.schema().pretty() + "\n");
    }
  }

  /** Answers are written by the library, and their views explain themselves. */
  @ParameterizedTest
  @ValueSource(
      strings = {"plan", "proposal", "offers", "work", "terms", "readings", "inquiry", "receipt"})
  void everyMemberThatPeopleStateHasADescription(String kind) {
    JsonFormat<?> format =
        published().filter(one -> one.kind().equals(kind)).findFirst().orElseThrow();

    assertThat(undescribed(format.schema(), kind)).isEmpty();
  }

  private static List<String> undescribed(Json schema, String name) {
    List<String> found = new ArrayList<>();
    if (schema instanceof Json.Elements array) {
      array.elements().forEach(one -> found.addAll(undescribed(one, name)));
    } else if (schema instanceof Json.Members object) {
      object.members().forEach((key, value) -> {
        if (key.equals("properties")) {
          ((Json.Members) value).members().forEach((member, type) -> {
            if (((Json.Members) type).get("description").isEmpty()) {
              found.add(name + "." + member);
            }
          });
        }
        found.addAll(undescribed(value, key));
      });
    }
    return found;
  }

  @Test
  void everyDescriptionIsOfAMember() throws IOException {
    Properties texts = new Properties();
    try (InputStream stream =
        JsonFormat.class.getResourceAsStream("schema/descriptions.properties")) {
      texts.load(new InputStreamReader(stream, StandardCharsets.UTF_8));
    }
    String schemas = published().map(one -> one.schema().toString()).collect(Collectors.joining());

    assertThat(texts.values())
        .allSatisfy(
            text -> assertThat(schemas).contains("{\"description\": " + Json.of((String) text)));
  }

  @Test
  void everyAnswerThatIsWrittenIsValid() {
    for (long seed = 0; seed < 20; seed++) {
      AnswerDice dice = new AnswerDice(seed);

      assertThat(problems(JsonFormat.assessment(), dice.assessment())).isEmpty();
      assertThat(problems(JsonFormat.costSheet(), dice.sheet())).isEmpty();
      if (seed < 4) {
        assertThat(problems(JsonFormat.searchResult(), dice.search())).isEmpty();
      }
    }
  }

  private static Set<ValidationMessage> problems(JsonFormat<?> format, AnswerDocument document) {
    return VALIDATORS
        .getSchema(format.schema().toString())
        .validate(document.toString(), InputFormat.JSON);
  }

  @Test
  void everyDocumentThatIsWrittenIsValid() {
    for (long seed = 0; seed < 150; seed++) {
      PlanDocument written = new DocumentDice(seed).plan();

      assertThat(problems(written.toString())).as("seed %d", seed).isEmpty();
      assertThat(problems(JsonFormat.plan().toTree(written, Writing.inFull()).toString()))
          .as("seed %d in full", seed)
          .isEmpty();
    }
  }

  @Test
  void aDocumentMayNameItsSchema() {
    Json.Members.Builder document = Json.object().put("$schema", "plan-1.json");
    JsonFormat.plan().toTree(plan).members().forEach(document::put);
    String text = document.build().toString();

    assertThat(problems(text)).isEmpty();
    assertThat(PlanDocument.parse(text)).isEqualTo(plan);
  }

  @Test
  void whatTheReaderRefusesInFormIsInvalid() {
    String text = plan.toString();

    assertThat(problems(text.replace("\"version\": 1", "\"version\": 2"))).isNotEmpty();
    assertThat(problems(text.replace("\"kind\": \"plan\"", "\"kind\": \"offers\"")))
        .isNotEmpty();
    assertThat(problems(text.replace("\"researchStart\"", "\"researchstart\"")))
        .hasSize(2)
        .allSatisfy(problem -> assertThat(problem.getMessage()).containsIgnoringCase("start"));
    assertThat(problems(text.replaceFirst("\"researchStart\": \"[^\"]*\"", "\"researchStart\": 1")))
        .hasSize(1);
    assertThat(problems(text.replaceFirst("\"researchStart\": \"", "\"researchStart\": \"the ")))
        .hasSize(1);
  }

  private Set<ValidationMessage> problems(String text) {
    return schema.validate(text, InputFormat.JSON);
  }
}
