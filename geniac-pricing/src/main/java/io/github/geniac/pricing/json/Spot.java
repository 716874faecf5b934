package io.github.geniac.pricing.json;

import io.github.geniac.pricing.json.JsonProblem.Kind;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.annotation.Nullable;

/** A place in the document that is read: where values are, and where problems are told. */
final class Spot {

  private static final int SHOWN = 60;

  private final Intake intake;

  @Nullable
  private final Spot parent;

  /** The name of a member; none for an element. */
  @Nullable
  private final String name;

  private final int index;

  private Spot(Intake intake, @Nullable Spot parent, @Nullable String name, int index) {
    this.intake = intake;
    this.parent = parent;
    this.name = name;
    this.index = index;
  }

  static Spot root(Intake intake) {
    return new Spot(intake, null, "", 0);
  }

  Intake intake() {
    return intake;
  }

  Spot member(String name) {
    return new Spot(intake, this, name, 0);
  }

  Spot element(int index) {
    return new Spot(intake, this, null, index);
  }

  /** The JSON pointer (RFC 6901). */
  String pointer() {
    Deque<String> tokens = new ArrayDeque<>();
    for (Spot at = this; at.parent != null; at = at.parent) {
      tokens.push(at.name == null ? Integer.toString(at.index) : escaped(at.name));
    }
    StringBuilder pointer = new StringBuilder();
    tokens.forEach(one -> pointer.append('/').append(one));
    return pointer.toString();
  }

  static String escaped(String token) {
    return token.replace("~", "~0").replace("/", "~1");
  }

  /** Tells a problem with arguments given as name, value, name, value and so on. */
  <T> Optional<T> tell(Kind kind, Object... arguments) {
    return tell(Optional.empty(), kind, arguments);
  }

  <T> Optional<T> tell(Optional<JsonProblem.Position> position, Kind kind, Object... arguments) {
    Map<String, Object> named = new LinkedHashMap<>();
    for (int i = 0; i < arguments.length; i += 2) {
      named.put(arguments[i].toString(), arguments[i + 1]);
    }
    intake.add(new JsonProblem(kind, pointer(), position, named));
    return Optional.empty();
  }

  <T> Optional<T> wrongType(JsonType wanted, Json actual) {
    return actual instanceof Json.Null
        ? tell(Kind.NULL_VALUE, "value", "null")
        : tell(
            Kind.WRONG_TYPE,
            "wanted",
            wanted.word(),
            "actual",
            JsonType.of(actual).word(),
            "value",
            shown(actual));
  }

  /** What is wrong with a text that is of the right form. */
  <T> Optional<T> faulty(Json value, Fault fault) {
    List<Object> arguments = new ArrayList<>(List.of("value", shown(value)));
    arguments.addAll(List.of(fault.arguments()));
    return tell(fault.kind(), arguments.toArray());
  }

  /** What the domain says of a value that has no meaning. */
  <T> Optional<T> refused(Json value, RuntimeException refusal) {
    String said = Optional.ofNullable(refusal.getMessage()).orElse(refusal.toString());
    return tell(Kind.REFUSED, "detail", cut(said, 5 * SHOWN), "value", shown(value));
  }

  /** Tells that a word is none of the known ones, with the nearest if one is near. */
  <T> Optional<T> unknown(Kind kind, String word, Collection<String> known) {
    if (!intake.hasRoom()) {
      return tell(kind);
    }
    List<Object> arguments = new ArrayList<>(List.of("value", shown(Json.of(word))));
    arguments.addAll(List.of("known", known.isEmpty() ? "-" : List.copyOf(known)));
    Nearest.of(word, known).ifPresent(near -> arguments.addAll(List.of("nearest", near)));
    return tell(kind, arguments.toArray());
  }

  static String shown(Json json) {
    String text =
        json instanceof Json.Text one ? Json.of(cut(one.value(), SHOWN)).toString() : "";
    return text.isEmpty() ? cut(shallow(json), SHOWN) : text;
  }

  /** An object is told by its names, an array by its size: either may be huge. */
  private static String shallow(Json json) {
    if (json instanceof Json.Members object) {
      return object.members().keySet().stream().limit(SHOWN).toList().toString();
    }
    return json instanceof Json.Elements array && array.elements().size() > SHOWN
        ? "[" + array.elements().get(0) + ", …]"
        : json.toString();
  }

  /** As much of a text as a problem shows. */
  static String cut(String text) {
    return cut(text, SHOWN);
  }

  private static String cut(String text, int most) {
    return text.codePointCount(0, text.length()) <= most
        ? text
        : text.substring(0, text.offsetByCodePoints(0, most)) + "…";
  }
}
