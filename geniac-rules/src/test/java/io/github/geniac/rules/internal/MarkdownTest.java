package io.github.geniac.rules.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Names are text, whatever they look like. */
class MarkdownTest {

  @Test
  void whatWouldBeMarkupIsEscaped() {
    assertThat(Markdown.escaped("a|b `c` <b>&amp; [x](y) *z* _u_ ~s~ ! \\"))
        .isEqualTo("a\\|b \\`c\\` &lt;b&gt;&amp;amp; \\[x\\](y) \\*z\\* \\_u\\_ \\~s\\~ \\! \\\\");
    assertThat(Markdown.escaped("計算資源 𠮷")).isEqualTo("計算資源 𠮷");
  }

  @Test
  void aTextIsOnOneLine() {
    assertThat(Markdown.flat(" a\nb\r\nc\u2028d\u2029e\tf\u0000 ")).isEqualTo("a b  c d e f");
    assertThat(Markdown.escaped("a\n# b")).isEqualTo("a # b");
  }

  @Test
  void blocksStandApart() {
    Markdown page = new Markdown();
    page.heading(2, "A *b*");
    page.paragraph("one <two>");
    page.list(List.of("x|y", "z"));
    page.table(List.of("p", "q|"), List.of(List.of("1\n<2>", "3"), List.of("4", "")));
    page.tableOfLines(List.of("r"), List.of(List.of("1\n<2>")));

    assertThat(page.text()).isEqualTo("""
            ## A \\*b\\*

            one &lt;two&gt;

            - x\\|y
            - z

            | p | q\\| |
            | --- | --- |
            | 1 &lt;2&gt; | 3 |
            | 4 |  |

            | r |
            | --- |
            | 1<br>&lt;2&gt; |
            """);
  }
}
