package io.github.geniac.pricing.json;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import java.util.function.Function;

/**
 * Answers that are objects with named members.
 *
 * @param <T> the type of the answers
 */
final class ObjectView<T> extends View<T> {

  private final List<Part<T, ?>> parts;
  private final ObjectCodec<Json.Members> trees;

  private ObjectView(String name, List<Part<T, ?>> parts) {
    this.parts = List.copyOf(parts);
    this.trees = new Trees(name, parts);
  }

  static <T> Builder<T> builder(String name) {
    return new Builder<>(name);
  }

  /** An object with a member for each constant of an enum that a map has a value for. */
  static <E extends Enum<E>, V> ObjectView<Map<E, V>> byWord(
      String name, Class<E> type, View<V> view) {
    Builder<Map<E, V>> words = builder(name);
    for (E word : type.getEnumConstants()) {
      words.maybe(Scalars.kebab(word), view, map -> Optional.ofNullable(map.get(word)));
    }
    return words.build();
  }

  @Override
  Json.Members write(T value, Writing to) {
    Json.Members.Builder object = Json.object();
    parts.forEach(part -> part.write(value, object, to));
    return object.build();
  }

  @Override
  Optional<Json> read(Json json, Spot at) {
    return trees.read(json, at).map(object -> object);
  }

  @Override
  Json schema(Schemas schemas) {
    return trees.schema(schemas);
  }

  Codec<Json.Members> tree() {
    return tree(json -> (Json.Members) json);
  }

  private record Part<T, V>(
      String name, boolean required, View<V> view, BiFunction<T, Writing, Optional<V>> get) {

    void write(T value, Json.Members.Builder object, Writing to) {
      object.put(name, get.apply(value, to).map(one -> view.write(one, to)));
    }
  }

  /** The objects that answers are written as. */
  private static final class Trees extends ObjectCodec<Json.Members> {

    private final List<Tree> trees = new ArrayList<>();

    Trees(String name, List<? extends Part<?, ?>> parts) {
      super(name);
      for (Part<?, ?> part : parts) {
        trees.add(tree(part.name, part.required, part.view.tree(json -> json)));
      }
    }

    private Tree tree(String name, boolean required, Codec<Json> codec) {
      if (required) {
        Member<Json> member = required(name, codec);
        return new Tree(
            name,
            of -> Optional.of(of.get(member)),
            (object, to) -> to.put(member, object.get(name).orElseThrow()));
      }
      Member<Optional<Json>> member = optional(name, codec);
      return new Tree(name, of -> of.get(member), (object, to) -> to.put(member, object.get(name)));
    }

    @Override
    Json.Members make(Values of) {
      Json.Members.Builder object = Json.object();
      trees.forEach(tree -> object.put(tree.name, tree.get.apply(of)));
      return object.build();
    }

    @Override
    void state(Json.Members value, Statement to) {
      trees.forEach(tree -> tree.put.accept(value, to));
    }
  }

  private record Tree(
      String name,
      Function<ObjectCodec.Values, Optional<Json>> get,
      BiConsumer<Json.Members, ObjectCodec.Statement> put) {}

  /**
   * Describes the members of an answer, in order.
   *
   * @param <T> the type of the answers
   */
  static final class Builder<T> {

    private final String name;
    private final List<Part<T, ?>> parts = new ArrayList<>();

    private Builder(String name) {
      this.name = name;
    }

    /** A member that is always there. */
    <V> Builder<T> with(String member, View<V> view, Function<T, V> get) {
      parts.add(new Part<>(member, true, view, (value, to) -> Optional.of(get.apply(value))));
      return this;
    }

    /** A member that is always there. */
    <V> Builder<T> with(String member, Codec<V> codec, Function<T, V> get) {
      return with(member, View.of(codec), get);
    }

    /** A member that is left out if there is nothing to say. */
    <V> Builder<T> maybe(String member, View<V> view, Function<T, Optional<V>> get) {
      parts.add(new Part<>(member, false, view, (value, to) -> get.apply(value)));
      return this;
    }

    /** A member that is left out if there is nothing to say. */
    <V> Builder<T> maybe(String member, Codec<V> codec, Function<T, Optional<V>> get) {
      return maybe(member, View.of(codec), get);
    }

    /** A list that is there even if it is empty: then it says that there is nothing. */
    <V> Builder<T> list(
        String member, View<V> view, Function<T, ? extends Collection<? extends V>> get) {
      return with(member, View.list(view), value -> List.<V>copyOf(get.apply(value)));
    }

    /** A list that is there even if it is empty: then it says that there is nothing. */
    <V> Builder<T> list(
        String member, Codec<V> codec, Function<T, ? extends Collection<? extends V>> get) {
      return list(member, View.of(codec), get);
    }

    /** The answer in words, if the document has a language. */
    Builder<T> text(BiFunction<T, Locale, String> words) {
      parts.add(new Part<>(
          "text",
          false,
          View.of(Scalars.TEXT),
          (value, to) -> to.language().map(language -> words.apply(value, language))));
      return this;
    }

    ObjectView<T> build() {
      return new ObjectView<>(name, parts);
    }
  }
}
