package io.github.geniac.pricing.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.geniac.core.CostItem;
import io.github.geniac.core.TalksState;
import io.github.geniac.pricing.internal.Words;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Objects;
import java.util.Properties;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The words of the sheet and of the letter, in both languages. */
class PhrasesTest {

  private static Properties phrases(String language) throws IOException {
    Properties phrases = new Properties();
    try (InputStream stream = Objects.requireNonNull(
        Column.class.getResourceAsStream("phrases_" + language + ".properties"))) {
      phrases.load(new InputStreamReader(stream, StandardCharsets.UTF_8));
    }
    return phrases;
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "ja"})
  void everyColumnGroupAndConstantHasItsWords(String language) throws IOException {
    Words words = new Words(Locale.forLanguageTag(language));
    Properties phrases = phrases(language);

    assertThat(Stream.of(
                RowKind.values(),
                CountUnit.values(),
                TalksState.values(),
                CostItem.Category.values())
            .flatMap(Stream::of))
        .allSatisfy(one -> assertThat(words.word(one)).isNotEqualTo(one.name()));
    for (Column column : Column.values()) {
      assertThat(phrases)
          .containsKeys("application.column." + column, "application.meaning." + column);
    }
    for (Column.Group group : Column.Group.values()) {
      assertThat(phrases.containsKey("application.group." + group))
          .as(group.name())
          .isEqualTo(group != Column.Group.ROW);
    }
  }
}
