package io.github.geniac.rules.repair;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** Japanese and English say the same. */
class PhrasesTest {

  private static Properties phrases(String language) {
    Properties phrases = new Properties();
    try (InputStream stream =
        Texts.class.getResourceAsStream("phrases_" + language + ".properties")) {
      phrases.load(new InputStreamReader(stream, StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return phrases;
  }

  @Test
  void everyReasonOfANeedHasAPhraseAndEveryPhraseAReason() {
    Set<String> reasons = new TreeSet<>(Needs.FACTS.keySet());
    reasons.addAll(Set.of(Need.LOCKED, Need.NO_REPAIRER, Need.NO_COMBINATION));

    assertThat(phrases("en").stringPropertyNames().stream()
            .filter(key -> key.startsWith("repair.need."))
            .map(key -> key.substring("repair.need.".length())))
        .containsExactlyInAnyOrderElementsOf(reasons);
  }

  @Test
  void noPhraseIsEmpty() {
    for (String language : new String[] {"en", "ja"}) {
      assertThat(phrases(language).values()).noneMatch(one -> one.toString().isBlank());
    }
  }
}
