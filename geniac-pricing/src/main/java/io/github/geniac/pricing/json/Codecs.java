package io.github.geniac.pricing.json;

import io.github.geniac.pricing.json.JsonProblem.Kind;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Codecs made of codecs: lists, sets and choices. */
final class Codecs {

  /** Past so many values a document does not state the same again and again. */
  private static final int MOST_SHARED = 1000;

  private Codecs() {}

  /** A list in its order. */
  static <V> Codec<List<V>> list(Codec<V> codec) {
    return new ListCodec<>(codec, false);
  }

  /** A list in which no element is stated twice. */
  static <V> Codec<List<V>> set(Codec<V> codec) {
    return new ListCodec<>(codec, true);
  }

  /** Either a text or an object, which are told apart by their types. */
  static <T> Codec<T> textOr(Codec<? extends T> text, Codec<T> other, IsText<T> isText) {
    return new Codec<>() {
      @Override
      Optional<T> read(Json json, Spot at) {
        return json instanceof Json.Text
            ? text.read(json, at).map(one -> one)
            : other.read(json, at);
      }

      @Override
      Json write(T value, Writing to) {
        return isText.write(value, to).orElseGet(() -> other.write(value, to));
      }

      @Override
      Json schema(Schemas schemas) {
        return Json.object()
            .put("oneOf", Json.array(text.schema(schemas), other.schema(schemas)))
            .build();
      }
    };
  }

  /**
   * Values that documents state again and again, such as a price plan: read once, where they are
   * stated first. A value with problems is read at each place, so that they are told at each.
   */
  static <T> Codec<T> shared(Codec<T> codec) {
    return new Codec<>() {
      @Override
      Optional<T> read(Json json, Spot at) {
        Map<Json, Optional<T>> known = at.intake().known(this);
        Optional<T> before = known.get(json);
        if (before != null) {
          return before;
        }
        Optional<T> value = codec.read(json, at);
        if (value.isPresent() && known.size() < MOST_SHARED) {
          known.put(json, value);
        }
        return value;
      }

      @Override
      Json write(T value, Writing to) {
        return codec.write(value, to);
      }

      @Override
      Json schema(Schemas schemas) {
        return codec.schema(schemas);
      }
    };
  }

  /** The text that stands for a value, if it has one. */
  interface IsText<T> {
    Optional<Json> write(T value, Writing to);
  }

  private static final class ListCodec<V> extends Codec<List<V>> {

    private final Codec<V> codec;
    private final boolean unique;

    ListCodec(Codec<V> codec, boolean unique) {
      this.codec = codec;
      this.unique = unique;
    }

    @Override
    Optional<List<V>> read(Json json, Spot at) {
      if (!(json instanceof Json.Elements array)) {
        return at.wrongType(JsonType.ARRAY, json);
      }
      List<V> values = new ArrayList<>(array.elements().size());
      Map<V, Integer> seen = new HashMap<>();
      for (int i = 0; i < array.elements().size(); i++) {
        Spot element = at.element(i);
        Json stated = array.elements().get(i);
        Optional<V> value = codec.read(stated, element);
        Integer first = unique && value.isPresent() ? seen.putIfAbsent(value.get(), i) : null;
        if (first != null) {
          element.tell(
              Kind.DUPLICATE_ID,
              "value",
              Spot.shown(stated),
              "first",
              at.element(first).pointer());
        } else if (value.isPresent()) {
          values.add(value.get());
        }
      }
      return values.size() == array.elements().size() ? Optional.of(values) : Optional.empty();
    }

    @Override
    Json write(List<V> values, Writing to) {
      return Json.array(values, value -> codec.write(value, to));
    }

    @Override
    Json schema(Schemas schemas) {
      Json.Members.Builder schema =
          Json.object().put("type", "array").put("items", codec.schema(schemas));
      return unique ? schema.put("uniqueItems", Json.of(true)).build() : schema.build();
    }
  }
}
