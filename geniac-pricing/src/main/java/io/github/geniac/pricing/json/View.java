package io.github.geniac.pricing.json;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * How an answer is written and described. It is read back as the tree that it was written as, not
 * as the value: answers are made by assessing and pricing alone, and a document that states another
 * one is found out by making it again.
 *
 * @param <T> the type of the answers
 */
abstract class View<T> {

  abstract Json write(T value, Writing to);

  /**
   * The tree with each number in its one form, unless something is wrong with it, which is told.
   */
  abstract Optional<Json> read(Json json, Spot at);

  abstract Json schema(Schemas schemas);

  /** Values as a codec has them. */
  static <T> View<T> of(Codec<T> codec) {
    return new View<>() {
      @Override
      Json write(T value, Writing to) {
        return codec.write(value, to);
      }

      @Override
      Optional<Json> read(Json json, Spot at) {
        return codec.read(json, at).map(value -> codec.write(value, Writing.brief()));
      }

      @Override
      Json schema(Schemas schemas) {
        return codec.schema(schemas);
      }
    };
  }

  /** A list in its order. */
  static <T> View<List<T>> list(View<T> each) {
    Codec<List<Json>> trees = Codecs.list(each.tree(json -> json));
    return new View<>() {
      @Override
      Json write(List<T> values, Writing to) {
        return Json.array(values, value -> each.write(value, to));
      }

      @Override
      Optional<Json> read(Json json, Spot at) {
        return trees.read(json, at).map(Json.Elements::new);
      }

      @Override
      Json schema(Schemas schemas) {
        return trees.schema(schemas);
      }
    };
  }

  /** The same for whatever such a value can be had of. */
  final <S> View<S> from(Function<S, T> part) {
    View<T> view = this;
    return new View<>() {
      @Override
      Json write(S value, Writing to) {
        return view.write(part.apply(value), to);
      }

      @Override
      Optional<Json> read(Json json, Spot at) {
        return view.read(json, at);
      }

      @Override
      Json schema(Schemas schemas) {
        return view.schema(schemas);
      }
    };
  }

  /** The codec of the trees that this view writes. */
  final <J extends Json> Codec<J> tree(Function<Json, J> type) {
    View<T> view = this;
    return new Codec<>() {
      @Override
      Optional<J> read(Json json, Spot at) {
        return view.read(json, at).map(type);
      }

      @Override
      Json write(J value, Writing to) {
        return value;
      }

      @Override
      Json schema(Schemas schemas) {
        return view.schema(schemas);
      }
    };
  }
}
