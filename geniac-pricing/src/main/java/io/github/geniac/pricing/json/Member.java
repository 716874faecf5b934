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
  private final Codec<?> codec;

  /** What the member is read as where it is not stated; empty if it has to be. */
  private final Optional<V> absent;

  private final Read<V> read;
  private final Write<T> write;

  private interface Read<V> {
    Optional<V> from(Json json, Spot at);
  }

  private interface Write<T> {
    Optional<Json> of(T value, Writing to);
  }

  private Member(String name, Codec<?> codec, Optional<V> absent, Read<V> read, Write<T> write) {
    this.name = name;
    this.codec = codec;
    this.absent = absent;
    this.read = read;
    this.write = write;
  }

  /** A member that is always stated. */
  static <T, V> Member<T, V> required(String name, Codec<V> codec, Function<T, V> get) {
    return new Member<>(
        name,
        codec,
        Optional.empty(),
        codec::read,
        (value, to) -> Optional.of(codec.write(get.apply(value), to)));
  }

  /** A member that may be left out. */
  static <T, V> Member<T, Optional<V>> optional(
      String name, Codec<V> codec, Function<T, Optional<V>> get) {
    return new Member<>(
        name,
        codec,
        Optional.of(Optional.empty()),
        stated(codec),
        (value, to) -> get.apply(value).map(one -> codec.write(one, to)));
  }

  /** A member that is left out if it is as its default, unless all is written in full. */
  static <T, V> Member<T, Optional<V>> defaulted(
      String name, Codec<V> codec, Function<T, V> get, Function<T, V> standard) {
    return new Member<>(
        name,
        codec,
        Optional.of(Optional.empty()),
        stated(codec),
        (value, to) -> Optional.of(get.apply(value))
            .filter(one -> to.isInFull() || !one.equals(standard.apply(value)))
            .map(one -> codec.write(one, to)));
  }

  private static <V> Read<Optional<V>> stated(Codec<V> codec) {
    return (json, at) -> {
      Optional<V> value = codec.read(json, at);
      return value.isEmpty() ? Optional.empty() : Optional.of(value);
    };
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
        codec,
        Optional.of(List.of()),
        codec::read,
        (value, to) -> Optional.of(List.copyOf(get.apply(value)))
            .filter(all -> !all.isEmpty())
            .map(all -> codec.write(all, to)));
  }

  String name() {
    return name;
  }

  boolean isRequired() {
    return absent.isEmpty();
  }

  Json schema(Schemas schemas) {
    return codec.schema(schemas);
  }

  /** The value of the member in an object at a spot, unless something is wrong, which is told. */
  Optional<V> read(Json.Members object, Spot at) {
    Json json = object.find(name);
    if (json != null) {
      return read.from(json, at.member(name));
    }
    return absent.isPresent() ? absent : at.member(name).tell(Kind.MISSING_MEMBER, "name", name);
  }

  void write(T value, Json.Members.Builder object, Writing to) {
    object.put(name, write.of(value, to));
  }
}
