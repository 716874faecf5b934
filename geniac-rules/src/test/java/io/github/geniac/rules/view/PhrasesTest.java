package io.github.geniac.rules.view;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.geniac.core.Acquisition;
import io.github.geniac.core.PriceUnit;
import io.github.geniac.rules.Party;
import io.github.geniac.rules.Phrasebook;
import io.github.geniac.rules.RuleKind;
import io.github.geniac.rules.Subject;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import org.junit.jupiter.api.Test;

/** The words of views: the same in both languages, and others' words before them. */
class PhrasesTest {

  private static Properties phrases(String language) throws IOException {
    Properties phrases = new Properties();
    String name = "phrases_" + language + ".properties";
    try (InputStream stream = Texts.class.getResourceAsStream(name)) {
      phrases.load(new InputStreamReader(stream, StandardCharsets.UTF_8));
    }
    return phrases;
  }

  @Test
  void everyConstantHasItsWords() throws IOException {
    Properties phrases = phrases("en");

    for (TermCheck.Term term : TermCheck.Term.values()) {
      assertThat(phrases).containsKey("view.term." + term);
    }
    for (ChangedTerm.Parameter parameter : ChangedTerm.Parameter.values()) {
      assertThat(phrases).containsKey("view.parameter." + parameter);
    }
    for (ReadingUse.Bearing bearing : ReadingUse.Bearing.values()) {
      assertThat(phrases).containsKey("view.bearing." + bearing);
    }
    for (RuleKind kind : RuleKind.values()) {
      assertThat(phrases).containsKey("view.stake." + kind);
    }
    for (Subject.Type type : Subject.Type.values()) {
      assertThat(phrases).containsKey("view.subject." + type);
    }
    for (Party party : Party.values()) {
      assertThat(phrases).containsKey("view.to-do.to." + party);
    }
    for (TermCheck.PlanKind kind : TermCheck.PlanKind.values()) {
      assertThat(phrases).containsKey("enum.PlanKind." + kind);
    }
    for (PriceUnit unit : PriceUnit.values()) {
      assertThat(Texts.of(Locale.ENGLISH).word(unit)).isNotEqualTo(unit.name());
    }
    for (Acquisition acquisition : Acquisition.values()) {
      assertThat(phrases).containsKey("enum.Acquisition." + acquisition);
    }
  }

  @Test
  void theWordsOfAPhrasebookComeBeforeThoseOfTheLibrary() {
    Phrasebook ours = Phrasebook.standard()
        .with(Locale.JAPANESE, Map.of("view.none", "なし"))
        .with(Locale.ENGLISH, Map.of("view.to-do", "Chores", "rule.ours", "our rule"));

    assertThat(Texts.of(Locale.JAPANESE, ours).label("none")).isEqualTo("なし");
    assertThat(Texts.of(Locale.JAPANESE, ours).label("to-do")).isEqualTo("対応事項");
    assertThat(Texts.of(Locale.ENGLISH, ours).label("to-do")).isEqualTo("Chores");
    assertThat(Texts.of(Locale.ENGLISH, ours).phrase("rule.ours", "")).isEqualTo("our rule");
    assertThat(Texts.of(Locale.KOREAN, ours).label("to-do")).isEqualTo("Chores");
    assertThat(Texts.of(Locale.ENGLISH).label("to-do")).isEqualTo("To do");
    assertThat(Texts.of(Locale.ENGLISH).label("no.such")).isEqualTo("view.no.such");
  }
}
