package io.github.geniac.pricing.app;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.geniac.pricing.internal.Texts;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The words of the command, in both languages. */
class PhrasesTest {

  private static final Pattern PLACE = Pattern.compile("\\{\\w+}");

  private static Set<String> keys(Locale locale) {
    return Texts.with(Voice.class).texts(locale).keySet().stream()
        .filter(key -> key.startsWith("check."))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static Set<String> places(Locale locale, String key) {
    return PLACE
        .matcher(Texts.with(Voice.class).text(locale, key).orElseThrow())
        .results()
        .map(MatchResult::group)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  @Test
  void bothLanguagesHaveTheSameKeysAndPlaces() {
    assertThat(keys(Locale.ENGLISH)).isNotEmpty().isEqualTo(keys(Locale.JAPANESE));
    for (String key : keys(Locale.ENGLISH)) {
      assertThat(places(Locale.JAPANESE, key)).as(key).isEqualTo(places(Locale.ENGLISH, key));
    }
  }
}
