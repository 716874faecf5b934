package io.github.geniac.pricing.json;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import io.github.geniac.pricing.json.JsonProblem.Position;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Finds where pointers lead in a text, by a second walk through it: a document without a problem
 * pays nothing for the places of its values.
 */
final class JacksonPlaces {

  private final JsonParser parser;
  private final Set<String> ways = new HashSet<>();
  private final Map<String, Position> places = new HashMap<>();

  private JacksonPlaces(JsonParser parser, Collection<String> pointers) {
    this.parser = parser;
    for (String pointer : pointers) {
      for (String way = pointer; ways.add(way) && !way.isEmpty(); way = parent(way)) {}
    }
  }

  /** The places of pointers in a text that is known to be JSON. */
  static JacksonPlaces find(String text, Collection<String> pointers) {
    try (JsonParser parser = JacksonText.parser(text)) {
      JacksonPlaces found = new JacksonPlaces(parser, pointers);
      found.value(parser.nextToken(), "", parser.currentTokenLocation());
      return found;
    } catch (IOException e) {
      throw new UncheckedIOException("JSON: a text that was read cannot be read again", e);
    }
  }

  /** The place of a value; of what it should be in, if it is not there. */
  Optional<Position> of(String pointer) {
    String at = pointer;
    while (!places.containsKey(at) && !at.isEmpty()) {
      at = parent(at);
    }
    return Optional.ofNullable(places.get(at));
  }

  private static String parent(String pointer) {
    return pointer.substring(0, pointer.lastIndexOf('/'));
  }

  /** The first member of a name counts, as it does for the reader. */
  private void value(JsonToken token, String pointer, JsonLocation place) throws IOException {
    if (!ways.contains(pointer)) {
      parser.skipChildren();
      return;
    }
    JacksonText.position(place).ifPresent(here -> places.putIfAbsent(pointer, here));
    if (token == JsonToken.START_OBJECT) {
      while (parser.nextToken() != JsonToken.END_OBJECT) {
        String member = pointer + "/" + Spot.escaped(parser.currentName());
        JsonLocation name = parser.currentTokenLocation();
        value(parser.nextToken(), member, name);
      }
    } else if (token == JsonToken.START_ARRAY) {
      for (int i = 0; parser.nextToken() != JsonToken.END_ARRAY; i++) {
        value(parser.currentToken(), pointer + "/" + i, parser.currentTokenLocation());
      }
    }
  }
}
