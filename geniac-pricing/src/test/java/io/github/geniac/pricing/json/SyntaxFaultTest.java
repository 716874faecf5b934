package io.github.geniac.pricing.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.geniac.pricing.json.JsonProblem.Kind;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each way in which a text can fail to be JSON: its words and its way out, in both languages. */
class SyntaxFaultTest {

  @ParameterizedTest
  @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
          {"a": [1 | END | close what is open | 途中で終わっています
          {"a": "b | END | close what is open | 途中で終わっています
          `` | EMPTY | whether it is the right file | 中身がありません
          {"a": 1 /* b */} | COMMENT | take it out | 注釈は書けません
          {} {} | MORE | nothing stands after it | 終わりの後に何か
          {"a": "\u0001"} | CONTROL | write it as an escape, such as \\n, | 制御文字があります。\\n のように
          {"a": "\\q"} | ESCAPE | a backslash in a text is written twice | バックスラッシュ
          {"a": "\\u12g4"} | ESCAPE | a backslash in a text is written twice | バックスラッシュ
          {"a": 01} | NUMBER | write numbers as 0.5 | 数の書き方
          {"a": 1.} | NUMBER | write numbers as 0.5 | 数の書き方
          {"a": 1e} | NUMBER | write numbers as 0.5 | 数の書き方
          {"a": NaN} | NUMBER | write numbers as 0.5 | 数の書き方
          {"a": yes} | WORD | stand in double quotes | 引用符のない語
          {"a" 1} | CHARACTER | a comma, colon, quote or bracket | コンマ、コロン、引用符、括弧
          {"a": [1}} | CHARACTER | a comma, colon, quote or bracket | コンマ、コロン、引用符、括弧
          """)
  void aFaultHasItsWordsAndItsWayOut(String text, String fault, String english, String japanese) {
    JsonProblem problem = PlanText.problemOf(text);
    String detail = String.valueOf(problem.arguments().get("detail"));

    assertThat(problem.kind()).isEqualTo(Kind.SYNTAX);
    assertThat(problem.position()).isPresent();
    assertThat(SyntaxFault.of(detail)).hasToString(fault);
    assertThat(problem.toString())
        .contains("this is not JSON: " + detail + "; ")
        .contains(english);
    assertThat(problem.explain(Locale.JAPANESE))
        .contains("JSON ではありません。")
        .contains(japanese)
        .endsWith("（" + detail + "）");
  }

  @Test
  void whatIsNotKnownIsToldAsTheParserSaysIt() {
    assertThat(SyntaxFault.of("something new")).isEqualTo(SyntaxFault.OTHER);
  }
}
