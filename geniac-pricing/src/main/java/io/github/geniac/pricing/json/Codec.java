package io.github.geniac.pricing.json;

import java.util.Optional;

/**
 * How values of one type are read, written and described: one description drives all three, so that
 * reader, writer and schema cannot differ.
 *
 * @param <T> the type of the values
 */
abstract class Codec<T> {

  /** The value, unless there is something wrong with it, which is told at the spot. */
  abstract Optional<T> read(Json json, Spot at);

  abstract Json write(T value, Writing to);

  abstract Json schema(Schemas schemas);
}
