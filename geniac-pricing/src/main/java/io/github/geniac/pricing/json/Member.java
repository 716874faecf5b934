package io.github.geniac.pricing.json;

import io.github.geniac.pricing.json.JsonProblem.Kind;
import java.util.Optional;

/**
 * One member of an object: its name, and how its value is read and written.
 *
 * @param <V> what the member is read as; an {@link Optional} or list if it may be left out
 */
final class Member<V> {

  private final String name;

  /** Among the members of its object. */
  private final int index;

  private final Codec<V> codec;

  /** What the member is read as where it is not stated; empty if it has to be. */
  private final Optional<V> absent;

  /** Whether it is stated in what is written in full, even if it is as if it were not. */
  private final boolean defaulted;

  Member(String name, int index, Codec<V> codec, Optional<V> absent, boolean defaulted) {
    this.name = name;
    this.index = index;
    this.codec = codec;
    this.absent = absent;
    this.defaulted = defaulted;
  }

  String name() {
    return name;
  }

  int index() {
    return index;
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
      return codec.read(json, at.member(name));
    }
    return absent.isPresent() ? absent : at.member(name).tell(Kind.MISSING_MEMBER, "name", name);
  }

  /** States the value, unless it is read as the same where it is not stated. */
  void write(V value, Json.Members.Builder object, Writing to) {
    boolean stated = absent.isEmpty() || !absent.get().equals(value);
    if (stated || (defaulted && to.isInFull())) {
      object.put(name, codec.write(value, to));
    }
  }
}
