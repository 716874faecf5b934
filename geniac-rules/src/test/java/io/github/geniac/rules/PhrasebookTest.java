package io.github.geniac.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Everything has words, and both languages say the same. */
class PhrasebookTest {

  private static final Pattern PLACE = Pattern.compile("\\{\\w+");

  @Test
  void theLedgerIsToldInBothLanguages() {
    for (Locale locale : List.of(Locale.ENGLISH, Locale.JAPANESE)) {
      String ledger = Ledger.explain(locale);
      assertThat(ledger.lines()).hasSameSizeAs(Ledger.entries());
      assertThat(ledger).doesNotContain("{").doesNotContain("clause.").doesNotContain("label.");
    }
    assertThat(Ledger.explain(Locale.ENGLISH))
        .contains(
            "0.1   preamble, paragraph 1   compute usage fees and outsourced data preparation are subsidised -- by cost-in-scope, data-preparation-outsourced")
        .contains("left to people: how concrete the plan is")
        .contains("for information: what the rules on bulk nodes admit");
    assertThat(Ledger.explain(Locale.JAPANESE))
        .contains("2.7   (2) 第 10 段落          採択通知日から 1 ヶ月程度内");
  }

  @Test
  void everythingHasWordsInBothLanguages() {
    Map<String, String> english = Phrasebook.standard().texts(Locale.ENGLISH);
    Map<String, String> japanese = Phrasebook.standard().texts(Locale.JAPANESE);
    assertThat(japanese.keySet()).isEqualTo(english.keySet());
    StandardRules.all().forEach(rule -> assertThat(english).containsKey("rule." + rule.id()));
    StandardFacts.all()
        .forEach(fact -> assertThat(english)
            .containsKeys(
                "fact." + fact + ".name", "fact." + fact + ".type", "fact." + fact + ".evidence"));
    for (Reading<?> reading : StandardReadings.all()) {
      assertThat(english).containsKey("reading." + reading);
      reading
          .choices()
          .forEach(choice -> assertThat(english).containsKey("reading." + reading + "." + choice));
    }
    english.forEach((key, text) -> {
      if (key.startsWith("finding.")) {
        assertThat(places(japanese.getOrDefault(key, ""))).as(key).isSubsetOf(places(text));
      }
    });
  }

  private static List<String> places(String text) {
    Matcher matcher = PLACE.matcher(text);
    return matcher.results().map(MatchResult::group).distinct().toList();
  }

  @Test
  void anUnknownLanguageIsEnglish() {
    assertThat(Phrasebook.standard().text(Locale.KOREAN, "label.items"))
        .isEqualTo(Phrasebook.standard().text(Locale.ENGLISH, "label.items"));
    assertThat(Phrasebook.standard().text(Locale.ENGLISH, "nope")).isEmpty();
    assertThat(Phrasebook.standard().texts(Locale.KOREAN)).isEmpty();
  }

  @Test
  void theWordsOfAKeyAreFilledAndAKeyWithoutWordsStandsForItself() {
    Phrasebook words = Phrasebook.standard()
        .with(Locale.ENGLISH, Map.of("greeting", "{who}: {nodes#node|nodes} {verdict} {other}"));
    Map<String, Object> arguments =
        Map.of("who", List.of("a", "b"), "nodes", 2, "verdict", Verdict.INADMISSIBLE);

    assertThat(words.fill(Locale.ENGLISH, "greeting", arguments))
        .isEqualTo("a, b: nodes INADMISSIBLE {other}");
    assertThat(words.fill(Locale.ENGLISH, "greeting", Map.of("nodes", 1)))
        .isEqualTo("{who}: node {verdict} {other}");
    assertThat(words.fill(Locale.ENGLISH, "no.such.key", arguments)).isEqualTo("no.such.key");
    assertThat(words.word(Locale.ENGLISH, List.of("x", new BigDecimal("1E+2"))))
        .isEqualTo("x, 100");
    assertThat(words.word(Locale.JAPANESE, Outcome.SATISFIED)).isEqualTo("適合");
  }

  @Test
  void aPropertiesFileAddsWords() {
    byte[] file = "label.items = 対象\nnew = 新".getBytes(StandardCharsets.UTF_8);
    Phrasebook words = Phrasebook.standard().with(Locale.JAPANESE, new ByteArrayInputStream(file));

    assertThat(words.text(Locale.JAPANESE, "label.items")).contains("対象");
    assertThat(words.text(Locale.JAPANESE, "new")).contains("新");
    assertThat(words.text(Locale.ENGLISH, "new")).isEmpty();
    assertThat(words.text(Locale.JAPANESE, "enum.Outcome.SATISFIED")).contains("適合");
  }

  @Test
  void valuesShowWhatTheyAre() {
    assertThat(StandardFacts.PERIOD).hasToString("allocation.period");
    assertThat(Clause.of(" 2.3 ")).hasToString("2.3");
    assertThat(RuleId.of("b")).isGreaterThan(RuleId.of("a")).hasToString("b");
    assertThat(Subject.of(Given.training()))
        .hasToString("train")
        .isGreaterThan(Subject.of(Given.directNodes()));
    assertThat(new Subject(Subject.Type.WORKLOAD, "a")).isLessThan(Subject.of(Given.training()));
    assertThat(Outcome.SATISFIED.isDecided()).isTrue();
    assertThat(Outcome.UNDETERMINED.isDecided()).isFalse();
    assertThat(Outcome.worst(List.of())).isEqualTo(Outcome.NOT_APPLICABLE);
    assertThat(StandardReadings.exclusions().get(0))
        .hasToString(
            "bulk-with-direct-below-cap=ONLY_BEYOND_CAP and direct-plan-role=BESIDE_BULK_IS_ENOUGH");
  }
}
