package io.github.geniac.bench.search;

/** Seconds since it was made. */
final class Stopwatch {
  private final long start = System.nanoTime();

  /** {@return the seconds so far} */
  double seconds() {
    return (System.nanoTime() - start) / 1e9;
  }
}
