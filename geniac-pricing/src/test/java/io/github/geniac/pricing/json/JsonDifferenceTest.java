package io.github.geniac.pricing.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Where two trees differ. */
class JsonDifferenceTest {

  private static final Json.Members TREE = Json.object()
      .put("a/b", Json.array(Json.of(1), Json.of("x")))
      .put("c", Json.object().put("d", Json.of(new BigDecimal("1.50"))).build())
      .build();

  @Test
  void treesThatSayTheSameDoNotDiffer() {
    Json.Members same = Json.object()
        .put("c", Json.object().put("d", Json.of(new BigDecimal("15E-1"))).build())
        .put("a/b", Json.array(Json.of(1), Json.of("x")))
        .build();

    assertThat(JsonDifference.between(TREE, same)).isEmpty();
    assertThat(JsonDifference.between(TREE, TREE)).isEmpty();
  }

  @Test
  void whatDiffersIsToldWithItsPointerAndBothValues() {
    Json.Members other = Json.object()
        .put("a/b", Json.array(Json.of(1), Json.of("y"), Json.of(true)))
        .put("e", "more")
        .build();

    assertThat(JsonDifference.between(TREE, other))
        .containsExactly(
            new JsonDifference("/a~1b/1", Optional.of(Json.of("x")), Optional.of(Json.of("y"))),
            new JsonDifference("/a~1b/2", Optional.empty(), Optional.of(Json.of(true))),
            new JsonDifference("/c", TREE.get("c"), Optional.empty()),
            new JsonDifference("/e", Optional.empty(), Optional.of(Json.of("more"))));
    assertThat(JsonDifference.between(other, TREE)).hasSize(4);
  }

  @Test
  void valuesOfOtherTypesDiffer() {
    assertThat(JsonDifference.between(Json.of(1), Json.of("1")))
        .containsExactly(
            new JsonDifference("", Optional.of(Json.of(1)), Optional.of(Json.of("1"))));
    assertThat(JsonDifference.between(Json.array(), Json.object().build())).hasSize(1);
    assertThat(JsonDifference.between(Json.object().build(), Json.array())).hasSize(1);
  }

  @Test
  void aDifferenceIsToldInBothLanguages() {
    JsonDifference changed =
        new JsonDifference("/a", Optional.of(Json.of(1)), Optional.of(Json.of(2)));
    JsonDifference added = new JsonDifference("", Optional.empty(), Optional.of(Json.of("x")));

    assertThat(changed).hasToString("/a: the document states 1, the library comes to 2");
    assertThat(changed.explain(Locale.JAPANESE)).isEqualTo("/a: 文書の記載は 1 ですが、ライブラリの結果は 2 です");
    assertThat(added)
        .hasToString("(document): the document states nothing, the library comes to \"x\"");
    assertThat(added.explain(Locale.JAPANESE))
        .isEqualTo("（文書全体）: 文書の記載は （なし） ですが、ライブラリの結果は \"x\" です");
  }
}
