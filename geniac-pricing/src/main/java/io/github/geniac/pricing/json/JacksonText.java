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
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import javax.annotation.Nullable;

/** Reads text into a tree by Jackson's streaming core, within limits. */
final class JacksonText {

  /** What Jackson says of its source and its settings, which means nothing to a user. */
  private static final Pattern OWN =
      Pattern.compile("\\[Source: .*?; (line: [0-9]+, column: [0-9]+)]|: enable `.*` to allow"
          + "| \\(not recognized as one since .*\\)");

  /** Larger objects are seldom the same. */
  private static final int FEW = 4;

  private static final int MOST_KEPT = 1000;

  private final JsonLimits limits;
  private final JsonParser parser;
  private final Spot root;
  private final Map<Json, Json> kept = new HashMap<>();
  private int depth;

  /** The innermost object or array that is not read to its end. */
  @Nullable
  private Open open;

  private JacksonText(JsonLimits limits, JsonParser parser, Spot root) {
    this.limits = limits;
    this.parser = parser;
    this.root = root;
  }

  /** The tree of a text, unless it is no JSON or passes a limit, which is told. */
  static Optional<Json> parse(String text, JsonLimits limits, Intake intake) {
    Spot root = Spot.root(intake);
    try (JsonParser parser = parser(text)) {
      JacksonText reader = new JacksonText(limits, parser, root);
      Json json = reader.tree();
      if (parser.nextToken() != null) {
        throw reader.stop(Kind.SYNTAX, "detail", "something follows the end of the document");
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

  /**
   * Token by token, without recursion: a compiler would take many rounds of it for one piece of
   * code, and work on that for a second of a short run.
   */
  private Json tree() throws IOException {
    Json whole = null;
    while (whole == null) {
      JsonToken token = parser.nextToken();
      if (token == null) {
        throw stop(Kind.SYNTAX, "detail", "the text is empty");
      }
      switch (token) {
        case START_OBJECT -> enter(new OpenObject(open, at()));
        case START_ARRAY -> enter(new OpenArray(open, at()));
        case FIELD_NAME -> name((OpenObject) Objects.requireNonNull(open));
        case END_OBJECT, END_ARRAY -> whole = leave(Objects.requireNonNull(open));
        default -> whole = read(scalar(token));
      }
    }
    return whole;
  }

  private Json scalar(JsonToken token) throws IOException {
    return switch (token) {
      case VALUE_STRING -> once(Json.of(sized(parser.getText(), limits.maxTextLength())));
      case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> number();
      case VALUE_TRUE -> Json.of(true);
      case VALUE_FALSE -> Json.of(false);
      case VALUE_NULL -> new Json.Null();
      default -> throw new IllegalStateException("JSON: " + token + " is no value");
    };
  }

  private Json number() throws IOException {
    String text = sized(parser.getText(), limits.maxNumberLength());
    try {
      return Json.of(new BigDecimal(text));
    } catch (NumberFormatException e) {
      throw stop(Kind.TOO_LONG, "most", limits.maxNumberLength(), "value", Spot.cut(text));
    }
  }

  private void enter(Open inner) {
    depth++;
    if (depth > limits.maxDepth()) {
      throw stop(Kind.TOO_DEEP, "most", limits.maxDepth());
    }
    open = inner;
  }

  private void name(OpenObject object) throws IOException {
    String name = sized(parser.currentName(), limits.maxTextLength());
    object.name = name;
    object.again = object.members.has(name);
    object.place = object.again ? position(parser.currentTokenLocation()) : Optional.empty();
  }

  @Nullable
  private Json leave(Open inner) {
    open = inner.around;
    depth--;
    Json value = inner.done();
    return read(inner.isSmall() ? once(value) : value);
  }

  /** Puts a value where it belongs; the whole document if it belongs nowhere. */
  @Nullable
  private Json read(Json value) {
    if (open == null) {
      return value;
    }
    open.add(value);
    return null;
  }

  /** What a document states again and again is kept once, of the first such values. */
  private Json once(Json value) {
    Json before = kept.get(value);
    if (before == null && kept.size() < MOST_KEPT) {
      kept.put(value, value);
    }
    return before == null ? value : before;
  }

  /** Where the next value belongs. */
  private Spot at() {
    return open == null ? root : open.next();
  }

  private String sized(String text, int most) {
    if (text.length() > most) {
      throw stop(Kind.TOO_LONG, "most", most, "value", Spot.shown(Json.of(text)));
    }
    return text;
  }

  private Stop stop(Kind kind, Object... arguments) {
    tell(at(), kind, parser.currentTokenLocation(), arguments);
    return new Stop();
  }

  private static void tell(Spot at, Kind kind, JsonLocation location, Object... arguments) {
    at.tell(position(location), kind, arguments);
  }

  /** An object or array whose end has not been read. Mutable. */
  private abstract static class Open {

    @Nullable
    final Open around;

    final Spot at;

    Open(@Nullable Open around, Spot at) {
      this.around = around;
      this.at = at;
    }

    abstract Spot next();

    abstract void add(Json value);

    abstract boolean isSmall();

    abstract Json done();
  }

  private static final class OpenObject extends Open {

    final Json.Members.Builder members = Json.object();

    /** Of the value that is read next; none before it has been read. */
    @Nullable
    String name;

    /** Whether the name is not stated for the first time, and where. */
    boolean again;

    Optional<Position> place = Optional.empty();

    OpenObject(@Nullable Open around, Spot at) {
      super(around, at);
    }

    @Override
    Spot next() {
      return name == null ? at : at.member(name);
    }

    @Override
    void add(Json value) {
      String stated = Objects.requireNonNull(name);
      if (again) {
        next().tell(place, Kind.DUPLICATE_MEMBER, "name", stated, "value", Spot.shown(value));
      } else {
        members.put(stated, value);
      }
      name = null;
    }

    @Override
    boolean isSmall() {
      return members.size() <= FEW;
    }

    @Override
    Json done() {
      return members.done();
    }
  }

  private static final class OpenArray extends Open {

    private final List<Json> elements = new ArrayList<>();

    OpenArray(@Nullable Open around, Spot at) {
      super(around, at);
    }

    @Override
    Spot next() {
      return at.element(elements.size());
    }

    @Override
    void add(Json value) {
      elements.add(value);
    }

    @Override
    boolean isSmall() {
      return false;
    }

    @Override
    Json done() {
      return new Json.Elements(elements);
    }
  }

  /** Ends the reading; the problem has been told. */
  private static final class Stop extends RuntimeException {

    private static final long serialVersionUID = 1;

    Stop() {
      super("told", null, false, false);
    }
  }
}
