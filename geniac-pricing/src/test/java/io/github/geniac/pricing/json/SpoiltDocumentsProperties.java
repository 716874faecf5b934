package io.github.geniac.pricing.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.regex.Pattern;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/**
 * Documents spoilt at random, as texts and as trees: each is read, or refused by
 * {@link JsonProblems} that say where, and by nothing else. {@code -Djson.tries=N} says how many
 * spoilt documents a try makes (5 unless stated).
 */
class SpoiltDocumentsProperties {

  private static final Pattern POINTER = Pattern.compile("(/([^~/]|~0|~1)*)*", Pattern.DOTALL);
  private static final int EACH = Integer.getInteger("json.tries", 5);
  private static final Json TREE = JsonFormat.plan().toTree(PlanDocument.parse(PlanText.PLAN));

  /** What stands where something else is meant. */
  private static final List<Json> STRANGERS = List.of(
      new Json.Null(),
      Json.of(true),
      Json.of(-1),
      Json.of(Long.MAX_VALUE),
      Json.of(new BigDecimal("1E+400")),
      Json.of(new BigDecimal("1E-999999999")),
      Json.of(""),
      Json.of(" "),
      Json.of("\uD800"),
      Json.of("9999-99-99/0000-00-00"),
      Json.of("JPY 1.23"),
      Json.of("train"),
      Json.array(),
      Json.array(Json.of(1), Json.of("nodes"), Json.array()),
      Json.object().build(),
      Json.object().put("", "").put("~/", Json.of(0)).build());

  @Property(tries = 200)
  void aSpoiltTextIsReadOrRefusedWithPlaces(@ForAll long seed) {
    Random dice = new Random(seed);
    for (int i = 0; i < EACH; i++) {
      StringBuilder text = new StringBuilder(PlanText.PLAN);
      for (int edits = 1 + dice.nextInt(3); edits > 0; edits--) {
        spoil(text, dice);
      }
      check(() -> PlanDocument.parse(text.toString()));
    }
  }

  @Property(tries = 200)
  void aSpoiltTreeIsReadOrRefusedWithPointers(@ForAll long seed) {
    Random dice = new Random(seed);
    for (int i = 0; i < EACH; i++) {
      Json tree = TREE;
      for (int edits = 1 + dice.nextInt(3); edits > 0; edits--) {
        tree = spoilt(tree, dice);
      }
      Json spoilt = tree;
      check(() -> JsonFormat.plan().read(spoilt));
      check(() -> PlanDocument.parse(spoilt.pretty()));
    }
  }

  /** Takes out, doubles or overwrites a stretch. */
  private static void spoil(StringBuilder text, Random dice) {
    int from = dice.nextInt(text.length());
    int to = Math.min(text.length(), from + 1 + dice.nextInt(12));
    switch (dice.nextInt(4)) {
      case 0 -> text.delete(from, to);
      case 1 -> text.insert(from, text.substring(from, to));
      case 2 -> text.setCharAt(from, "{}[]\",:0-9eE.\\\u0000\uFFFF\uD800".charAt(dice.nextInt(17)));
      default -> text.insert(dice.nextInt(text.length()), text.substring(from, to));
    }
  }

  /** Goes down at random, and takes out, doubles, renames or replaces what it finds. */
  private static Json spoilt(Json json, Random dice) {
    if (dice.nextInt(6) == 0) {
      return STRANGERS.get(dice.nextInt(STRANGERS.size()));
    }
    if (json instanceof Json.Members object && !object.members().isEmpty()) {
      return spoilt(object, dice);
    }
    if (json instanceof Json.Elements array && !array.elements().isEmpty()) {
      List<Json> elements = new ArrayList<>(array.elements());
      int at = dice.nextInt(elements.size());
      switch (dice.nextInt(6)) {
        case 0 -> elements.remove(at);
        case 1 -> elements.add(elements.get(at));
        default -> elements.set(at, spoilt(elements.get(at), dice));
      }
      return new Json.Elements(elements);
    }
    return STRANGERS.get(dice.nextInt(STRANGERS.size()));
  }

  private static Json spoilt(Json.Members object, Random dice) {
    List<String> names = List.copyOf(object.members().keySet());
    String chosen = names.get(dice.nextInt(names.size()));
    int how = dice.nextInt(8);
    Json.Members.Builder spoilt = Json.object();
    object.members().forEach((name, value) -> {
      if (!name.equals(chosen)) {
        spoilt.put(name, value);
      } else if (how == 0) {
        spoilt.put(name + "/~", value);
      } else if (how > 1) {
        spoilt.put(name, spoilt(value, dice));
      }
    });
    return spoilt.build();
  }

  private static void check(Runnable read) {
    try {
      read.run();
    } catch (JsonProblems refused) {
      assertThat(refused.problems()).isNotEmpty();
      assertThat(refused.untold()).isNotNegative();
      assertThat(refused.problems()).allSatisfy(problem -> {
        assertThat(problem.pointer()).matches(POINTER);
        assertThat(problem.explain(Locale.JAPANESE)).isNotBlank();
        assertThat(refused.getMessage()).contains(problem.toString());
      });
    }
  }
}
