package io.github.geniac.pricing.json;

import io.github.geniac.pricing.json.JsonProblem.Kind;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * One member of an object: its name, and how it is read and written.
 *
 * @param <T> the type that the object stands for
 * @param <V> what the member is read as; an {@link Optional} or list if it may be left out
 */
final class Member<T, V> {

  private final String name;
  private final boolean required;
  private final Codec<?> codec;
  private final Read<V> read;
  private final Write<T> write;

  private interface Read<V> {
    Optional<V> from(Optional<Json> json, Spot at);
  }

  private interface Write<T> {
    Optional<Json> of(T value, Writing to);
  }

  private Member(String name, boolean required, Codec<?> codec, Read<V> read, Write<T> write) {
    this.name = name;
    this.required = required;
    this.codec = codec;
    this.read = read;
    this.write = write;
  }

  /** A member that is always stated. */
  static <T, V> Member<T, V> required(String name, Codec<V> codec, Function<T, V> get) {
    return new Member<>(
        name,
        true,
        codec,
        (json, at) -> json.isPresent()
            ? codec.read(json.get(), at)
            : at.tell(Kind.MISSING_MEMBER, "name", name),
        (value, to) -> Optional.of(codec.write(get.apply(value), to)));
  }

  /** A member that may be left out. */
  static <T, V> Member<T, Optional<V>> optional(
      String name, Codec<V> codec, Function<T, Optional<V>> get) {
    return new Member<>(
        name,
        false,
        codec,
        (json, at) -> {
          Optional<V> value = json.isPresent() ? codec.read(json.get(), at) : Optional.empty();
          return json.isPresent() && value.isEmpty() ? Optional.empty() : Optional.of(value);
        },
        (value, to) -> get.apply(value).map(one -> codec.write(one, to)));
  }

  /** A member that is left out if it is as its default, unless all is written in full. */
  static <T, V> Member<T, Optional<V>> defaulted(
      String name, Codec<V> codec, Function<T, V> get, Function<T, V> standard) {
    return new Member<>(
        name,
        false,
        codec,
        optional(name, codec, (T value) -> Optional.of(get.apply(value))).read,
        (value, to) -> Optional.of(get.apply(value))
            .filter(one -> to.isInFull() || !one.equals(standard.apply(value)))
            .map(one -> codec.write(one, to)));
  }

  /** A list that is left out if it is empty. */
  static <T, V> Member<T, List<V>> list(
      String name, Codec<V> codec, Function<T, ? extends Collection<V>> get) {
    return listed(name, Codecs.list(codec), get);
  }

  /** A set that is left out if it is empty. */
  static <T, V> Member<T, List<V>> set(
      String name, Codec<V> codec, Function<T, ? extends Collection<V>> get) {
    return listed(name, Codecs.set(codec), get);
  }

  private static <T, V> Member<T, List<V>> listed(
      String name, Codec<List<V>> codec, Function<T, ? extends Collection<V>> get) {
    return new Member<>(
        name,
        false,
        codec,
        (json, at) -> json.isPresent() ? codec.read(json.get(), at) : Optional.of(List.of()),
        (value, to) -> Optional.of(List.copyOf(get.apply(value)))
            .filter(all -> !all.isEmpty())
            .map(all -> codec.write(all, to)));
  }

  String name() {
    return name;
  }

  boolean isRequired() {
    return required;
  }

  Json schema(Schemas schemas) {
    return codec.schema(schemas);
  }

  /** The value of the member in an object at a spot, unless something is wrong, which is told. */
  Optional<V> read(Json.Members object, Spot at) {
    return read.from(object.get(name), at.member(name));
  }

  void write(T value, Json.Members.Builder object, Writing to) {
    object.put(name, write.of(value, to));
  }
}
