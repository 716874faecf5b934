package io.github.geniac.pricing.json;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Finds values in the tree of an answer. */
final class Answers {

  private Answers() {}

  /** The value at the end of these names, if there is one. */
  static Optional<Json> at(Json answer, String... path) {
    Optional<Json> at = Optional.of(answer);
    for (String name : path) {
      at = at.flatMap(
          one -> one instanceof Json.Members object ? object.get(name) : Optional.<Json>empty());
    }
    return at;
  }

  /** The answer with another value of a name, at its place; without one if there is none. */
  static Json.Members with(Json.Members answer, String name, Optional<? extends Json> value) {
    Map<String, Json> members = new LinkedHashMap<>(answer.members());
    if (value.isPresent()) {
      members.put(name, value.get());
    } else {
      members.remove(name);
    }
    return new Json.Members(members);
  }

  static Optional<String> text(Json answer, String... path) {
    return at(answer, path).map(one -> ((Json.Text) one).value());
  }

  static <E extends Enum<E>> Optional<E> word(Json answer, Class<E> type, String... path) {
    return text(answer, path)
        .map(word -> Enum.valueOf(type, word.replace('-', '_').toUpperCase(Locale.ROOT)));
  }
}
