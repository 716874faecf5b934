package io.github.geniac.pricing.json;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/**
 * What is written and read again is equal, whatever its layout. The system property
 * {@code json.documents} says how many random documents there are: 200 if it is not there, and for
 * answers, which are assessed and priced, as many by eight.
 */
class ThereAndBackProperties {

  @Property(tries = 1, edgeCases = EdgeCasesMode.NONE)
  void plansComeBackAsTheyWere(@ForAll long first) {
    int documents = Integer.getInteger("json.documents", 200);
    for (int i = 0; i < documents; i++) {
      holdsFor(first + i, JsonFormat.plan(), new DocumentDice(first + i).plan());
    }
  }

  @Property(tries = 1, edgeCases = EdgeCasesMode.NONE)
  void answersComeBackAsTheyWere(@ForAll long first) {
    int documents = Integer.getInteger("json.documents", 200) / 8;
    for (int i = 0; i < documents; i++) {
      AnswerDice dice = new AnswerDice(first + i);
      holdsFor(first + i, JsonFormat.assessment(), dice.assessment());
      holdsFor(first + i, JsonFormat.costSheet(), dice.sheet());
      if (i % 8 == 0) {
        holdsFor(first + i, JsonFormat.searchResult(), dice.search());
      }
    }
  }

  private static <T> void holdsFor(long seed, JsonFormat<T> format, T value) {
    Json.Members tree = format.toTree(value);
    String text = format.write(value);

    T read = format.read(text);
    assertThat(read).as("seed %d", seed).isEqualTo(value);
    assertThat(format.write(read)).as("seed %d", seed).isEqualTo(text);
    for (String layout : new String[] {tree.toString(), tree.canonical()}) {
      assertThat(format.read(layout)).as("seed %d", seed).isEqualTo(value);
    }
    Json.Members full = format.toTree(value, Writing.inFull());
    assertThat(format.read(full)).as("seed %d in full", seed).isEqualTo(value);
    if (value instanceof AnswerDocument answer) {
      assertThat(answer.verify()).as("seed %d", seed).isEmpty();
    }
  }
}
