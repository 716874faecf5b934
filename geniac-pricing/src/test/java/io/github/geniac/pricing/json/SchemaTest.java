package io.github.geniac.pricing.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion.VersionFlag;
import com.networknt.schema.ValidationMessage;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The schema of plan documents, by a validator that is not ours. */
class SchemaTest {

  private static final JsonSchemaFactory VALIDATORS =
      JsonSchemaFactory.getInstance(VersionFlag.V202012);

  private final JsonSchema schema =
      VALIDATORS.getSchema(JsonFormat.plan().schema().toString());
  private final PlanDocument plan = new DocumentDice(7).plan();

  @Test
  void theResourceIsWhatTheCodecsSay() throws IOException {
    try (InputStream stream = JsonFormat.class.getResourceAsStream("schema/plan-1.json")) {
      assertThat(stream).isNotNull();
      assertThat(new String(stream.readAllBytes(), StandardCharsets.UTF_8))
          .as("schema/plan-1.json has to hold JsonFormat.plan().schema().pretty() and a line end")
          .isEqualTo(JsonFormat.plan().schema().pretty() + "\n");
    }
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
