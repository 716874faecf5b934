package io.github.geniac.pricing.json;

import io.github.geniac.pricing.json.JsonProblem.Kind;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * Values that are objects with named members. A subclass has a field for each {@link Member}, in
 * their order, makes a value of what they are read as, and states each of a value.
 *
 * <p>One class for a type, rather than a function for each of its members: a program that reads one
 * document pays for every function that has to be linked first.
 *
 * @param <T> the type of the values
 */
abstract class ObjectCodec<T> extends Codec<T> {

  private final String name;
  private final Map<String, Member<?>> members = new LinkedHashMap<>();

  ObjectCodec(String name) {
    this.name = name;
  }

  /**
   * The value that has these members.
   *
   * @throws IllegalArgumentException if there is no such value
   */
  abstract T make(Values of);

  /** States each member of a value. */
  abstract void state(T value, Statement to);

  /**
   * Looked for where a value cannot be made, as the type would tell the first of them only: what is
   * wrong between the members. Tells all there is; whether there is any.
   */
  boolean tellFaults(Json.Members object, Spot at) {
    return false;
  }

  /** A member that is always stated. */
  final <V> Member<V> required(String member, Codec<V> codec) {
    return with(member, codec, Optional.empty(), false);
  }

  /** A member that may be left out. */
  final <V> Member<Optional<V>> optional(String member, Codec<V> codec) {
    return with(member, new Stated<>(codec), Optional.of(Optional.empty()), false);
  }

  /** A member that is left out if it is as its default, unless all is written in full. */
  final <V> Member<V> defaulted(String member, Codec<V> codec, V standard) {
    return with(member, codec, Optional.of(standard), true);
  }

  /** A list that is left out if it is empty. */
  final <V> Member<List<V>> list(String member, Codec<V> codec) {
    return with(member, Codecs.list(codec), Optional.of(List.of()), false);
  }

  /** A set that is left out if it is empty. */
  final <V> Member<List<V>> set(String member, Codec<V> codec) {
    return with(member, Codecs.set(codec), Optional.of(List.of()), false);
  }

  private <V> Member<V> with(String member, Codec<V> codec, Optional<V> absent, boolean defaulted) {
    Member<V> described = new Member<>(member, members.size(), codec, absent, defaulted);
    members.put(member, described);
    return described;
  }

  @Override
  final Optional<T> read(Json json, Spot at) {
    if (!(json instanceof Json.Members object)) {
      return at.wrongType(JsonType.OBJECT, json);
    }
    return read(object, at, List.of());
  }

  /** The value of an object that may have other members as well, which are read elsewhere. */
  final Optional<T> read(Json.Members object, Spot at, List<String> others) {
    List<String> unknown = object.namesOutside(members);
    if (!unknown.isEmpty()) {
      unknown.removeAll(others);
      List<String> known = new ArrayList<>(others);
      known.addAll(members.keySet());
      unknown.forEach(one -> at.member(one).unknown(Kind.UNKNOWN_MEMBER, one, known));
    }
    Optional<T> value = made(object, at);
    return unknown.isEmpty() ? value : Optional.empty();
  }

  private Optional<T> made(Json.Members object, Spot at) {
    Object[] values = new Object[members.size()];
    boolean complete = true;
    for (Member<?> member : members.values()) {
      Optional<?> value = member.read(object, at);
      if (value.isPresent()) {
        values[member.index()] = value.get();
      } else {
        complete = false;
      }
    }
    if (!complete) {
      tellFaults(object, at);
      return Optional.empty();
    }
    try {
      return Optional.of(make(new Values(values)));
    } catch (IllegalArgumentException | ArithmeticException refusal) {
      return tellFaults(object, at) ? Optional.empty() : at.refused(object, refusal);
    }
  }

  @Override
  final Json.Members write(T value, Writing to) {
    Statement statement = new Statement(to, members.size());
    state(value, statement);
    Json.Members.Builder object = Json.object();
    members.values().forEach(member -> statement.write(member, object));
    return object.build();
  }

  @Override
  final Json schema(Schemas schemas) {
    return schemas.reference(name, () -> definition(schemas, Json.object(), List.of()));
  }

  /** What the schema says of an object: with these members first, and all of its own. */
  final Json.Members definition(
      Schemas schemas, Json.Members.Builder properties, List<String> needed) {
    List<String> required = new ArrayList<>(needed);
    for (Member<?> member : members.values()) {
      properties.put(member.name(), schemas.describe(name, member.name(), member.schema(schemas)));
      if (member.isRequired()) {
        required.add(member.name());
      }
    }
    Json.Members.Builder definition =
        Json.object().put("type", "object").put("properties", properties.build());
    if (!required.isEmpty()) {
      definition.put("required", Json.array(required, Json::of));
    }
    return definition.put("additionalProperties", Json.of(false)).build();
  }

  /** What the members of one object are read as. */
  static final class Values {

    private final Object[] values;

    private Values(Object[] values) {
      this.values = values;
    }

    <V> V get(Member<V> member) {
      return in(values, member);
    }
  }

  /** What is stated of one value, in any order. Mutable, for one thread. */
  static final class Statement {

    private final Writing to;
    private final Object[] values;

    private Statement(Writing to, int members) {
      this.to = to;
      this.values = new Object[members];
    }

    boolean isInFull() {
      return to.isInFull();
    }

    <V> Statement put(Member<V> member, V value) {
      values[member.index()] = value;
      return this;
    }

    private <V> void write(Member<V> member, Json.Members.Builder object) {
      member.write(Objects.requireNonNull(in(values, member), member.name()), object, to);
    }
  }

  @SuppressWarnings("unchecked") // put there for the member, with its type
  private static <V> V in(Object[] values, Member<V> member) {
    return (V) values[member.index()];
  }

  /** Values of members that may be left out, where they are stated. */
  private static final class Stated<V> extends Codec<Optional<V>> {

    private final Codec<V> codec;

    Stated(Codec<V> codec) {
      this.codec = codec;
    }

    @Override
    Optional<Optional<V>> read(Json json, Spot at) {
      Optional<V> value = codec.read(json, at);
      return value.isPresent() ? Optional.of(value) : Optional.empty();
    }

    @Override
    Json write(Optional<V> value, Writing to) {
      return codec.write(value.orElseThrow(), to);
    }

    @Override
    Json schema(Schemas schemas) {
      return codec.schema(schemas);
    }
  }
}
