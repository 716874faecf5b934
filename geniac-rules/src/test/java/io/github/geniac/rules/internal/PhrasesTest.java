package io.github.geniac.rules.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.geniac.rules.Phrasebook;
import io.github.geniac.rules.view.Addressee;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** The words of a package stand beside those of the rules. */
class PhrasesTest {

  @Test
  void theWordsOfThePackageStandBesideThoseOfTheRules() {
    Phrasebook words = Phrases.of(Addressee.class);

    assertThat(words.text(Locale.ENGLISH, "view.to-do")).contains("To do");
    assertThat(words.text(Locale.JAPANESE, "view.to-do")).contains("対応事項");
    for (Locale locale : new Locale[] {Locale.ENGLISH, Locale.JAPANESE}) {
      assertThat(words.texts(locale)).containsAllEntriesOf(Phrasebook.standard().texts(locale));
    }
  }

  @Test
  void aPackageWithoutWordsIsRefusedByName() {
    assertThatThrownBy(() -> Phrases.of(Markdown.class))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("Phrases: phrases_en.properties of io.github.geniac.rules.internal is missing");
  }
}
