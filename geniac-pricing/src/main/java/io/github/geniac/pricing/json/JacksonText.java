package io.github.geniac.pricing.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import io.github.geniac.pricing.json.JsonProblem.Kind;
import io.github.geniac.pricing.json.JsonProblem.Position;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads text into a tree by Jackson's streaming core, within limits. */
final class JacksonText {

  /** What Jackson says of its source and its settings, which means nothing to a user. */
  private static final Pattern OWN =
      Pattern.compile("\\[Source: .*?; (line: [0-9]+, column: [0-9]+)]|: enable `.*` to allow");

  /** Larger objects are seldom the same. */
  private static final int FEW = 4;

  private static final int MOST_KEPT = 1000;

  private final JsonLimits limits;
  private final JsonParser parser;
  private final Map<Json, Json> kept = new HashMap<>();
  private int depth;

  private JacksonText(JsonLimits limits, JsonParser parser) {
    this.limits = limits;
    this.parser = parser;
  }

  /** The tree of a text, unless it is no JSON or passes a limit, which is told. */
  static Optional<Json> parse(String text, JsonLimits limits, Intake intake) {
    Spot root = Spot.root(intake);
    try (JsonParser parser = parser(text)) {
      JacksonText reader = new JacksonText(limits, parser);
      Json json = reader.value(reader.next(root), root);
      if (parser.nextToken() != null) {
        throw reader.stop(root, Kind.SYNTAX, "detail", "something follows the end of the document");
      }
      return Optional.of(json);
    } catch (Stop stop) {
      return Optional.empty();
    } catch (JsonProcessingException e) {
      String detail = OWN.matcher(e.getOriginalMessage()).replaceAll("$1");
      tell(root, Kind.SYNTAX, e.getLocation(), "detail", detail);
      return Optional.empty();
    } catch (IOException e) {
      throw new UncheckedIOException("JSON: a text in memory cannot be read", e);
    }
  }

  /** Without limits of its own: this class and its callers hold them, and say where. */
  static JsonParser parser(String text) throws IOException {
    StreamReadConstraints none = StreamReadConstraints.builder()
        .maxNestingDepth(Integer.MAX_VALUE)
        .maxStringLength(Integer.MAX_VALUE)
        .maxNumberLength(Integer.MAX_VALUE)
        .maxNameLength(Integer.MAX_VALUE)
        .build();
    return JsonFactory.builder()
        .streamReadConstraints(none)
        .disable(JsonFactory.Feature.INTERN_FIELD_NAMES)
        .build()
        .createParser(new StringReader(text.startsWith("\uFEFF") ? text.substring(1) : text));
  }

  static Optional<Position> position(JsonLocation location) {
    return location == null || location.getLineNr() < 1
        ? Optional.empty()
        : Optional.of(new Position(location.getLineNr(), Math.max(1, location.getColumnNr())));
  }

  private Json value(JsonToken token, Spot at) throws IOException {
    return switch (token) {
      case START_OBJECT -> object(at);
      case START_ARRAY -> array(at);
      case VALUE_STRING -> once(Json.of(sized(parser.getText(), limits.maxTextLength(), at)));
      case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> number(at);
      case VALUE_TRUE -> Json.of(true);
      case VALUE_FALSE -> Json.of(false);
      case VALUE_NULL -> new Json.Null();
      default -> throw new IllegalStateException("JSON: " + token + " cannot start a value");
    };
  }

  private Json object(Spot at) throws IOException {
    enter(at);
    Json.Members.Builder members = Json.object();
    while (next(at) != JsonToken.END_OBJECT) {
      String name = sized(parser.currentName(), limits.maxTextLength(), at);
      Spot member = at.member(name);
      if (members.has(name)) {
        JsonLocation place = parser.currentTokenLocation();
        Json value = value(next(member), member);
        tell(member, Kind.DUPLICATE_MEMBER, place, "name", name, "value", Spot.shown(value));
      } else {
        members.put(name, value(next(member), member));
      }
    }
    depth--;
    return members.size() > FEW ? members.done() : once(members.done());
  }

  /** What a document states again and again is kept once, of the first such values. */
  private Json once(Json value) {
    Json before = kept.get(value);
    if (before == null && kept.size() < MOST_KEPT) {
      kept.put(value, value);
    }
    return before == null ? value : before;
  }

  private Json array(Spot at) throws IOException {
    enter(at);
    List<Json> elements = new ArrayList<>();
    for (Spot element = at.element(0);
        next(element) != JsonToken.END_ARRAY;
        element = at.element(elements.size())) {
      elements.add(value(parser.currentToken(), element));
    }
    depth--;
    return new Json.Elements(elements);
  }

  private Json number(Spot at) throws IOException {
    String text = sized(parser.getText(), limits.maxNumberLength(), at);
    try {
      return Json.of(new BigDecimal(text));
    } catch (NumberFormatException e) {
      throw stop(at, Kind.TOO_LONG, "most", limits.maxNumberLength(), "value", Spot.cut(text));
    }
  }

  private JsonToken next(Spot at) throws IOException {
    JsonToken token = parser.nextToken();
    if (token == null) {
      throw stop(at, Kind.SYNTAX, "detail", "the text ends too early");
    }
    return token;
  }

  private void enter(Spot at) {
    depth++;
    if (depth > limits.maxDepth()) {
      throw stop(at, Kind.TOO_DEEP, "most", limits.maxDepth());
    }
  }

  private String sized(String text, int most, Spot at) {
    if (text.length() > most) {
      throw stop(at, Kind.TOO_LONG, "most", most, "value", Spot.shown(Json.of(text)));
    }
    return text;
  }

  private Stop stop(Spot at, Kind kind, Object... arguments) {
    tell(at, kind, parser.currentTokenLocation(), arguments);
    return new Stop();
  }

  private static void tell(Spot at, Kind kind, JsonLocation location, Object... arguments) {
    at.tell(position(location), kind, arguments);
  }

  /** Ends the reading; the problem has been told. */
  private static final class Stop extends RuntimeException {

    private static final long serialVersionUID = 1;

    Stop() {
      super("told", null, false, false);
    }
  }
}
