package io.github.geniac.pricing.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.geniac.pricing.json.JsonProblem.Kind;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Properties;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The words of problems, in both languages. */
class JsonTextsTest {

  @Test
  void everyKindOfProblemAndTypeHasItsWords() throws IOException {
    Set<String> keys = phrases("en").stringPropertyNames();

    assertThat(Arrays.stream(Kind.values())
            .filter(kind -> kind != Kind.SYNTAX)
            .map(kind -> "json.problem." + kind))
        .allMatch(keys::contains);
    assertThat(Arrays.stream(SyntaxFault.values()).map(fault -> "json.problem.SYNTAX." + fault))
        .allMatch(keys::contains);
    assertThat(Arrays.stream(JsonType.values()).map(type -> "json.type." + type.word()))
        .allMatch(keys::contains);
  }

  private static Properties phrases(String language) throws IOException {
    try (InputStream stream =
        JsonTexts.class.getResourceAsStream("phrases_" + language + ".properties")) {
      Properties phrases = new Properties();
      phrases.load(new InputStreamReader(stream, StandardCharsets.UTF_8));
      return phrases;
    }
  }
}
