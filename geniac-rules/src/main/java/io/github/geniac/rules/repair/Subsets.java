package io.github.geniac.rules.repair;

import java.util.stream.IntStream;

/** The subsets of a few elements, as bits. */
final class Subsets {

  private Subsets() {}

  /** All but the empty one, those of fewer elements first. */
  static IntStream bySize(int elements) {
    return IntStream.rangeClosed(1, elements).flatMap(size -> ofSize(elements, size));
  }

  private static IntStream ofSize(int elements, int size) {
    return IntStream.range(1, 1 << elements).filter(bits -> Integer.bitCount(bits) == size);
  }
}
