package io.github.geniac.pricing.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.geniac.pricing.json.JsonProblem.Kind;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;

/** Spoils documents, and looks at what becomes of reading them. */
final class Spoiler {

  private static final Pattern POINTER = Pattern.compile("(/([^~/]|~0|~1)*)*", Pattern.DOTALL);

  /** Told before there is a text to find places in. */
  private static final Set<Kind> WITHOUT_PLACE = EnumSet.of(Kind.TOO_LARGE, Kind.ENCODING);

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

  private Spoiler() {}

  /** Takes out, doubles or overwrites a stretch. */
  static void spoil(StringBuilder text, Random dice) {
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
  static Json spoilt(Json json, Random dice) {
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

  /** Whether it was read; if not, all that was told has to say where, in both languages. */
  static boolean check(Callable<?> read, boolean placed) {
    try {
      assertThat(read.call()).isNotNull();
      return true;
    } catch (JsonProblems refused) {
      assertThat(refused.problems()).isNotEmpty();
      assertThat(refused.untold()).isNotNegative();
      assertThat(refused.problems()).allSatisfy(problem -> {
        assertThat(problem.pointer()).matches(POINTER);
        assertThat(problem.explain(Locale.JAPANESE)).isNotBlank();
        assertThat(refused.getMessage()).contains(problem.toString());
        assertThat(problem.position().isPresent())
            .as("%s", problem)
            .isEqualTo(placed && !WITHOUT_PLACE.contains(problem.kind()));
      });
      return false;
    } catch (Exception other) {
      throw new AssertionError("only JsonProblems are documented", other);
    }
  }
}
