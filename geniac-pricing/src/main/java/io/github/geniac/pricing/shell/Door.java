package io.github.geniac.pricing.shell;

import java.util.Optional;

/**
 * The one place of this package that touches the machine: standard output, the clock, and whether
 * the thread is interrupted. Everything else is handed what it needs.
 */
final class Door {

  private Door() {}

  /** Progress on standard output, by the clock of the machine; an interrupt stops a search. */
  static Watch watch() {
    return new Watch(
        System.out::println,
        System::nanoTime,
        () -> Thread.currentThread().isInterrupted(),
        Optional.empty());
  }

  static void print(String text) {
    System.out.println(text);
  }
}
