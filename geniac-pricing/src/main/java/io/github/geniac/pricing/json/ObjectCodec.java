package io.github.geniac.pricing.json;

import io.github.geniac.pricing.json.JsonProblem.Kind;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * Values that are objects with named members.
 *
 * @param <T> the type of the values
 */
final class ObjectCodec<T> extends Codec<T> {

  private final String name;
  private final Map<String, Member<T, ?>> members;
  private final BiFunction<Json.Members, Spot, Optional<T>> make;

  private ObjectCodec(
      String name, List<Member<T, ?>> members, BiFunction<Json.Members, Spot, Optional<T>> make) {
    this.name = name;
    this.members = new LinkedHashMap<>();
    members.forEach(member -> this.members.put(member.name(), member));
    this.make = make;
  }

  static <T, V> ObjectCodec<T> of(String name, Member<T, V> member, Function<V, T> make) {
    return new ObjectCodec<>(
        name,
        List.of(member),
        (object, at) ->
            member.read(object, at).flatMap(one -> made(object, at, () -> make.apply(one))));
  }

  static <T, V, W> ObjectCodec<T> of(
      String name, Member<T, V> first, Member<T, W> second, BiFunction<V, W, T> make) {
    return new ObjectCodec<>(name, List.of(first, second), (object, at) -> {
      Optional<V> one = first.read(object, at);
      Optional<W> two = second.read(object, at);
      return one.isEmpty() || two.isEmpty()
          ? Optional.empty()
          : made(object, at, () -> make.apply(one.get(), two.get()));
    });
  }

  static <T, U, V, W> ObjectCodec<T> of(
      String name,
      Member<T, U> first,
      Member<T, V> second,
      Member<T, W> third,
      Three<U, V, W, T> make) {
    return new ObjectCodec<>(name, List.of(first, second, third), (object, at) -> {
      Optional<U> one = first.read(object, at);
      Optional<V> two = second.read(object, at);
      Optional<W> three = third.read(object, at);
      return one.isEmpty() || two.isEmpty() || three.isEmpty()
          ? Optional.empty()
          : made(object, at, () -> make.of(one.get(), two.get(), three.get()));
    });
  }

  static <T, B> Builder<T, B> builder(String name, Supplier<B> start, Function<B, T> build) {
    return new Builder<>(name, start, build);
  }

  /** What may be wrong between the members of an object, as they are written. */
  interface Faults {

    Faults NONE = (object, at) -> false;

    /** Tells all there are; whether there are any. */
    boolean told(Json.Members object, Spot at);
  }

  /** Makes a value of three. */
  interface Three<U, V, W, T> {
    T of(U first, V second, W third);
  }

  private static <T> Optional<T> made(Json.Members object, Spot at, Supplier<T> make) {
    return made(object, at, Faults.NONE, Supplier::get, make);
  }

  private static <T, B> Optional<T> made(
      Json.Members object, Spot at, Faults faults, Function<B, T> make, B from) {
    try {
      return Optional.of(make.apply(from));
    } catch (IllegalArgumentException | ArithmeticException refusal) {
      return faults.told(object, at) ? Optional.empty() : at.refused(object, refusal);
    }
  }

  @Override
  Optional<T> read(Json json, Spot at) {
    if (!(json instanceof Json.Members object)) {
      return at.wrongType(JsonType.OBJECT, json);
    }
    return read(object, at, List.of());
  }

  /** The value of an object that may have other members as well, which are read elsewhere. */
  Optional<T> read(Json.Members object, Spot at, List<String> others) {
    List<String> unknown = object.namesOutside(members);
    if (!unknown.isEmpty()) {
      unknown.removeAll(others);
      List<String> known = new ArrayList<>(others);
      known.addAll(members.keySet());
      unknown.forEach(one -> at.member(one).unknown(Kind.UNKNOWN_MEMBER, one, known));
    }
    Optional<T> value = make.apply(object, at);
    return unknown.isEmpty() ? value : Optional.empty();
  }

  @Override
  Json.Members write(T value, Writing to) {
    Json.Members.Builder object = Json.object();
    members.values().forEach(member -> member.write(value, object, to));
    return object.build();
  }

  @Override
  Json schema(Schemas schemas) {
    return schemas.reference(name, () -> definition(schemas, Json.object(), List.of()));
  }

  /** What the schema says of an object: with these members first, and all of its own. */
  Json.Members definition(Schemas schemas, Json.Members.Builder properties, List<String> needed) {
    members
        .values()
        .forEach(member -> properties.put(
            member.name(), schemas.describe(name, member.name(), member.schema(schemas))));
    List<String> required = new ArrayList<>(needed);
    members.values().stream()
        .filter(Member::isRequired)
        .forEach(member -> required.add(member.name()));
    Json.Members.Builder definition =
        Json.object().put("type", "object").put("properties", properties.build());
    if (!required.isEmpty()) {
      definition.put("required", Json.array(required, Json::of));
    }
    return definition.put("additionalProperties", Json.of(false)).build();
  }

  /**
   * Describes the members of a type that has a builder.
   *
   * @param <T> the type of the values
   * @param <B> the type of its builder
   */
  static final class Builder<T, B> {

    private final String name;
    private final Supplier<B> start;
    private final Function<B, T> build;
    private final List<Part<T, B, ?>> parts = new ArrayList<>();
    private Faults faults = Faults.NONE;

    private Builder(String name, Supplier<B> start, Function<B, T> build) {
      this.name = name;
      this.start = start;
      this.build = build;
    }

    <V> Builder<T, B> with(Member<T, V> member, BiConsumer<B, V> set) {
      parts.add(new Part<>(member, set));
      return this;
    }

    /** Looked for where the type refuses the members: it would tell the first of them only. */
    Builder<T, B> faults(Faults look) {
      faults = look;
      return this;
    }

    ObjectCodec<T> build() {
      List<Part<T, B, ?>> all = List.copyOf(parts);
      List<Member<T, ?>> members = new ArrayList<>();
      all.forEach(part -> members.add(part.member));
      Faults look = faults;
      return new ObjectCodec<>(name, members, (object, at) -> {
        B builder = start.get();
        boolean complete = true;
        for (Part<T, B, ?> part : all) {
          complete &= part.read(object, at, builder);
        }
        if (complete) {
          return made(object, at, look, build, builder);
        }
        look.told(object, at);
        return Optional.empty();
      });
    }
  }

  private record Part<T, B, V>(Member<T, V> member, BiConsumer<B, V> set) {

    boolean read(Json.Members object, Spot at, B builder) {
      Optional<V> value = member.read(object, at);
      if (value.isEmpty()) {
        return false;
      }
      set.accept(builder, value.get());
      return true;
    }
  }
}
