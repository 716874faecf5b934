package io.github.geniac.pricing.json;

import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/**
 * Documents spoilt at random, as texts and as trees: each is read, or refused by
 * {@link JsonProblems} that say where, and by nothing else. {@code -Djson.tries=N} says how many
 * spoilt documents a try makes (5 unless stated). Answers are spoilt by {@link JsonFuzzProperties}.
 */
class SpoiltDocumentsProperties {

  private static final int EACH = Integer.getInteger("json.tries", 5);
  private static final Json TREE = JsonFormat.plan().toTree(PlanDocument.parse(PlanText.PLAN));

  @Property(tries = 200)
  void aSpoiltTextIsReadOrRefusedWithPlaces(@ForAll long seed) {
    Random dice = new Random(seed);
    for (int i = 0; i < EACH; i++) {
      StringBuilder text = new StringBuilder(PlanText.PLAN);
      for (int edits = 1 + dice.nextInt(3); edits > 0; edits--) {
        Spoiler.spoil(text, dice);
      }
      Spoiler.check(() -> PlanDocument.parse(text.toString()), true);
    }
  }

  @Property(tries = 200)
  void aSpoiltTreeIsReadOrRefusedWithPointers(@ForAll long seed) {
    Random dice = new Random(seed);
    for (int i = 0; i < EACH; i++) {
      Json tree = TREE;
      for (int edits = 1 + dice.nextInt(3); edits > 0; edits--) {
        tree = Spoiler.spoilt(tree, dice);
      }
      Json spoilt = tree;
      Spoiler.check(() -> JsonFormat.plan().read(spoilt), false);
      Spoiler.check(() -> PlanDocument.parse(spoilt.pretty()), true);
    }
  }
}
