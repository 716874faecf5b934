package io.github.geniac.pricing;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.geniac.rules.Rulebook;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.function.BiPredicate;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/**
 * One thing has one name in the Japanese of all packages: the call's where it has one, else that of
 * the rules. {@link PhraseFilesTest} sees to it that no package is left out.
 */
class GlossaryTest {

  static final List<String> FOLDERS = List.of(
      "rules",
      "rules/laws",
      "rules/outlook",
      "rules/repair",
      "rules/view",
      "pricing",
      "pricing/app",
      "pricing/internal",
      "pricing/json",
      "pricing/outlook",
      "pricing/report",
      "pricing/sheet",
      "pricing/shell");

  /** What not to say, and what is said instead. */
  private static final Map<Pattern, String> INSTEAD = Map.ofEntries(
      instead("一括調達|一括計画", "一括確保, 一括確保の計画"),
      instead("直接調達計画|直接計画", "直接確保の計画"),
      instead("[（(]未定|未定の|は未定", "未確定 of an outcome, 不明 of a value"),
      instead("ADMISSIBLE|UNDETERMINED", "提案可, 提案不可, 未確定"),
      instead("想定為替|通貨ペア|通貨対", "為替想定, 通貨の組"),
      instead("参加者|申請者", "提案者"),
      instead("読み方", "解釈"),
      instead("用途", "作業, 対応する作業"),
      instead("(?<!リソース)提供者", "提供事業者"),
      instead("売り手", "販売者"),
      instead("委託先", "外注先"),
      instead("資源", "計算リソース"),
      instead("サーバ(?!ー)", "サーバー"),
      instead("帯域", "インジェクションバンド幅"),
      instead("協議状況", "調整状況"),
      instead("補助対象", "助成対象"),
      instead("(?<!法則)違反", "不適合"),
      instead("訂正", "修正"),
      instead("見積(?!書|受領|、|$)", "提供条件 of an offer"));

  private static final Pattern POLITE = Pattern.compile("です|ます|ません|ました|ください");

  private static Map.Entry<Pattern, String> instead(String not, String but) {
    return Map.entry(Pattern.compile(not), but);
  }

  @ParameterizedTest
  @FieldSource("FOLDERS")
  void oneThingHasOneName(String folder) throws IOException {
    for (Map.Entry<Pattern, String> one : INSTEAD.entrySet()) {
      Pattern not = one.getKey();
      assertThat(phrases(folder, (key, text) -> not.matcher(text).find()))
          .as("say %s instead of %s", one.getValue(), not)
          .isEmpty();
    }
  }

  /** A letter, and whoever refuses what somebody wrote, is polite; all else is a statement. */
  @ParameterizedTest
  @FieldSource("FOLDERS")
  void whatIsFoundIsStatedPlainly(String folder) throws IOException {
    if (!folder.equals("pricing/app") && !folder.equals("pricing/json")) {
      assertThat(phrases(
              folder,
              (key, text) ->
                  !key.startsWith("inquiry-letter.") && POLITE.matcher(text).find()))
          .isEmpty();
    }
  }

  private static Map<String, String> phrases(String folder, BiPredicate<String, String> which)
      throws IOException {
    Properties phrases = new Properties();
    String name = "/io/github/geniac/" + folder + "/phrases_ja.properties";
    try (InputStream stream = Rulebook.class.getResourceAsStream(name)) {
      phrases.load(new InputStreamReader(stream, StandardCharsets.UTF_8));
    }
    assertThat(phrases).isNotEmpty();
    Map<String, String> found = new TreeMap<>();
    phrases.stringPropertyNames().stream()
        .filter(key -> which.test(key, phrases.getProperty(key)))
        .forEach(key -> found.put(key, phrases.getProperty(key)));
    return found;
  }
}
