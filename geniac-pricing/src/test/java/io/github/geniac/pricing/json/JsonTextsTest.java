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
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The words of problems, in both languages. */
class JsonTextsTest {

  private static final Pattern PLACE = Pattern.compile("\\{\\w+");

  @Test
  void bothLanguagesHaveTheSameKeysAndPlaces() throws IOException {
    Properties english = phrases("en");
    Properties japanese = phrases("ja");

    assertThat(japanese.stringPropertyNames()).isEqualTo(english.stringPropertyNames());
    for (String key : english.stringPropertyNames()) {
      assertThat(places(japanese.getProperty(key)))
          .as(key)
          .isEqualTo(places(english.getProperty(key)));
    }
  }

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

  private static Set<String> places(String text) {
    return PLACE
        .matcher(text)
        .results()
        .map(place -> place.group())
        .collect(Collectors.toCollection(TreeSet::new));
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
