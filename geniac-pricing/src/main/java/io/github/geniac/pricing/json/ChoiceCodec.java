package io.github.geniac.pricing.json;

import io.github.geniac.pricing.json.JsonProblem.Kind;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Values of several kinds, each an object with one member, whose name says the kind.
 *
 * @param <T> the type of all kinds
 */
final class ChoiceCodec<T> extends Codec<T> {

  private final String name;
  private final Map<String, Kin<? extends T>> kinds;

  private ChoiceCodec(String name, Map<String, Kin<? extends T>> kinds) {
    this.name = name;
    this.kinds = kinds;
  }

  static <T> Builder<T> builder(String name) {
    return new Builder<>(name);
  }

  @Override
  Optional<T> read(Json json, Spot at) {
    if (!(json instanceof Json.Members object)) {
      return at.wrongType(JsonType.OBJECT, json);
    }
    for (String unknown : object.namesOutside(kinds)) {
      at.member(unknown).unknown(Kind.UNKNOWN_MEMBER, unknown, kinds.keySet());
    }
    if (object.size() != 1) {
      List<String> all = List.copyOf(kinds.keySet());
      return at.tell(
          Kind.NOT_ONE_MEMBER, "known", all, "count", object.size(), "value", Spot.shown(object));
    }
    String stated = object.name(0);
    Kin<? extends T> kind = kinds.get(stated);
    return kind != null
        ? kind.codec.read(object.value(0), at.member(stated)).map(one -> one)
        : Optional.empty();
  }

  @Override
  Json write(T value, Writing to) {
    for (Map.Entry<String, Kin<? extends T>> kind : kinds.entrySet()) {
      Optional<Json> written = kind.getValue().write(value, to);
      if (written.isPresent()) {
        return Json.object().put(kind.getKey(), written).build();
      }
    }
    throw new IllegalStateException(name + ": no kind is that of " + value);
  }

  @Override
  Json schema(Schemas schemas) {
    return schemas.reference(name, () -> {
      List<Json> choices = new ArrayList<>();
      kinds.forEach((member, kind) -> choices.add(Json.object()
          .put("type", "object")
          .put(
              "properties",
              Json.object()
                  .put(member, schemas.describe(name, member, kind.codec.schema(schemas)))
                  .build())
          .put("required", Json.array(Json.of(member)))
          .put("additionalProperties", Json.of(false))
          .build()));
      return Json.object().put("oneOf", new Json.Elements(choices)).build();
    });
  }

  private record Kin<K>(Class<K> type, Codec<K> codec) {

    Optional<Json> write(Object value, Writing to) {
      return type.isInstance(value)
          ? Optional.of(codec.write(type.cast(value), to))
          : Optional.empty();
    }
  }

  /**
   * Names the kinds.
   *
   * @param <T> the type of all kinds
   */
  static final class Builder<T> {

    private final String name;
    private final Map<String, Kin<? extends T>> kinds = new LinkedHashMap<>();

    private Builder(String name) {
      this.name = name;
    }

    <K extends T> Builder<T> kind(String member, Class<K> type, Codec<K> codec) {
      kinds.put(member, new Kin<>(type, codec));
      return this;
    }

    ChoiceCodec<T> build() {
      return new ChoiceCodec<>(name, new LinkedHashMap<>(kinds));
    }
  }
}
