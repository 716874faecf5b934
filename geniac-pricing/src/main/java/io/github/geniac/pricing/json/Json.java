package io.github.geniac.pricing.json;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import javax.annotation.Nullable;

/**
 * A value of JSON, such as {@code {"nodes": 30}}: a small tree that needs no library. Immutable.
 *
 * <p>Decimals keep their digits: {@code 1.50} stays {@code 1.50}, and is another value than
 * {@code 1.5}; {@link #canonical} writes both alike. Members keep their order, but do not depend on
 * it to be equal.
 */
public sealed interface Json
    permits Json.Members, Json.Elements, Json.Text, Json.Decimal, Json.Truth, Json.Null {

  /** {@return a builder of an object} */
  static Members.Builder object() {
    return new Members.Builder();
  }

  /**
   * {@return an array of these values}
   *
   * @param values the values, in order
   */
  static Elements array(Json... values) {
    return new Elements(Arrays.asList(values));
  }

  /**
   * {@return an array of what things are written as}
   *
   * @param things the things, in order
   * @param write what one of them is written as
   * @param <T> the type of the things
   */
  static <T> Elements array(
      Iterable<? extends T> things, Function<? super T, ? extends Json> write) {
    List<Json> values = new ArrayList<>();
    things.forEach(thing -> values.add(write.apply(thing)));
    return new Elements(values);
  }

  /**
   * {@return a text}
   *
   * @param value the text
   */
  static Text of(String value) {
    return new Text(value);
  }

  /**
   * {@return a whole number}
   *
   * @param value the number
   */
  static Decimal of(long value) {
    return new Decimal(BigDecimal.valueOf(value));
  }

  /**
   * {@return a decimal number, digit by digit}
   *
   * @param value the number
   */
  static Decimal of(BigDecimal value) {
    return new Decimal(value);
  }

  /**
   * {@return true or false}
   *
   * @param value which of them
   */
  static Truth of(boolean value) {
    return new Truth(value);
  }

  /**
   * {@return the value for people: indented by two spaces, small parts on one line, no line end}
   */
  default String pretty() {
    return JsonWriter.pretty(this);
  }

  /**
   * {@return the one text of this value that a digest is taken of}
   *
   * <p>That of RFC 8785 (JSON Canonicalization Scheme), but that numbers keep all their digits:
   * names in order of their UTF-16 code units, no white space, the shortest escapes, numbers
   * without trailing zeros in the layout of ECMAScript. For numbers that a double holds it is the
   * same. A lone surrogate, which RFC 8785 refuses, is written as its escape.
   */
  default String canonical() {
    return JsonWriter.canonical(this);
  }

  /** An object: its values by name, in order. */
  final class Members implements Json {

    private final Fields fields;

    /**
     * Copies the members.
     *
     * @param members the values by name
     */
    public Members(Map<String, Json> members) {
      this(Fields.copy(members));
    }

    private Members(Fields fields) {
      this.fields = fields;
    }

    /** {@return the values by name, in order} */
    public Map<String, Json> members() {
      return Collections.unmodifiableMap(fields.toMap());
    }

    /** The value of this name; null if there is none. */
    @Nullable
    Json find(String name) {
      return fields.find(name);
    }

    int size() {
      return fields.size();
    }

    String name(int place) {
      return fields.name(place);
    }

    Json value(int place) {
      return fields.value(place);
    }

    /** The names without a value in this map, in order; a list of the caller's own if any. */
    List<String> namesOutside(Map<String, ?> known) {
      List<String> outside = List.of();
      for (int i = 0; i < fields.size(); i++) {
        if (!known.containsKey(fields.name(i))) {
          outside = outside.isEmpty() ? new ArrayList<>() : outside;
          outside.add(fields.name(i));
        }
      }
      return outside;
    }

    /**
     * {@return the value of this name, if there is one}
     *
     * @param name the name
     */
    public Optional<Json> get(String name) {
      return Optional.ofNullable(fields.find(name));
    }

    @Override
    public boolean equals(Object other) {
      return this == other || (other instanceof Members object && fields.equals(object.fields));
    }

    @Override
    public int hashCode() {
      return fields.hashCode();
    }

    /** {@return the object on one line} */
    @Override
    public String toString() {
      return JsonWriter.compact(this);
    }

    /** Builds an object, in the order of its calls. Mutable, for one thread. */
    public static final class Builder {

      private final Fields fields = new Fields();

      private Builder() {}

      /**
       * States a member.
       *
       * @param name its name
       * @param value its value
       * @return this builder
       * @throws IllegalArgumentException if the object has a member of this name
       */
      public Builder put(String name, Json value) {
        if (!fields.add(name, value)) {
          throw new IllegalArgumentException(
              "Json: the object already has a member '" + name + "'; names are unique");
        }
        return this;
      }

      /**
       * States a member whose value is a text.
       *
       * @param name its name
       * @param value its value
       * @return this builder
       * @throws IllegalArgumentException if the object has a member of this name
       */
      public Builder put(String name, String value) {
        return put(name, Json.of(value));
      }

      /**
       * States a member if there is something to state.
       *
       * @param name its name
       * @param value its value, if any
       * @return this builder
       * @throws IllegalArgumentException if the object has a member of this name
       */
      public Builder put(String name, Optional<? extends Json> value) {
        value.ifPresent(one -> put(name, one));
        return this;
      }

      boolean has(String name) {
        return fields.place(name) >= 0;
      }

      int size() {
        return fields.size();
      }

      /** {@return the object} */
      public Members build() {
        return new Members(fields.copy());
      }

      /** The object, without a copy: nothing is stated afterwards. */
      Members done() {
        return new Members(fields);
      }
    }
  }

  /**
   * An array.
   *
   * @param elements its values, in order
   */
  record Elements(List<Json> elements) implements Json {

    /**
     * Copies the values.
     *
     * @param elements the values
     */
    public Elements {
      elements = List.copyOf(elements);
    }

    @Override
    public boolean equals(Object other) {
      return other instanceof Elements array && elements.equals(array.elements);
    }

    @Override
    public int hashCode() {
      return elements.hashCode();
    }

    /** {@return the array on one line} */
    @Override
    public String toString() {
      return JsonWriter.compact(this);
    }
  }

  /**
   * A text.
   *
   * @param value the text
   */
  record Text(String value) implements Json {

    /**
     * Refuses a null.
     *
     * @param value the text
     */
    public Text {
      Objects.requireNonNull(value, "value");
    }

    @Override
    public boolean equals(Object other) {
      return other instanceof Text text && value.equals(text.value);
    }

    @Override
    public int hashCode() {
      return value.hashCode();
    }

    /** {@return the text in quotes} */
    @Override
    public String toString() {
      return JsonWriter.compact(this);
    }
  }

  /**
   * A number.
   *
   * @param value the number, with the digits it is written with
   */
  record Decimal(BigDecimal value) implements Json {

    /**
     * Refuses a null.
     *
     * @param value the number
     */
    public Decimal {
      Objects.requireNonNull(value, "value");
    }

    @Override
    public boolean equals(Object other) {
      return other instanceof Decimal number && value.equals(number.value);
    }

    @Override
    public int hashCode() {
      return value.hashCode();
    }

    /** {@return the number with all its digits} */
    @Override
    public String toString() {
      return JsonWriter.compact(this);
    }
  }

  /**
   * True or false.
   *
   * @param value which of them
   */
  record Truth(boolean value) implements Json {

    @Override
    public boolean equals(Object other) {
      return other instanceof Truth truth && value == truth.value;
    }

    @Override
    public int hashCode() {
      return Boolean.hashCode(value);
    }

    /** {@return {@code true} or {@code false}} */
    @Override
    public String toString() {
      return JsonWriter.compact(this);
    }
  }

  /** Null: read from a text, and refused everywhere, as what is not stated is left out. */
  record Null() implements Json {

    /** {@return {@code null}} */
    @Override
    public String toString() {
      return JsonWriter.compact(this);
    }
  }
}
