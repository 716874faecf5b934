package io.github.geniac.rules;

import java.util.List;
import java.util.Optional;

/**
 * Turns a list of numbers into choices, so that jqwik shrinks whatever is built from them: 0, and a
 * list that has run out, choose the first and usual option.
 */
final class Dice {

  /** Rolls lie from 0 to this number, exclusive. */
  static final int SIDES = 1000;

  private final List<Integer> rolls;
  private final int departures;
  private int next;

  /** How many of 1000 choices depart from the usual one; 0 leaves only what is usual. */
  Dice(List<Integer> rolls, int departures) {
    this.rolls = rolls;
    this.departures = departures;
  }

  private int roll() {
    return next < rolls.size() ? rolls.get(next++) : 0;
  }

  /** Any of some options that are all usual. */
  @SafeVarargs
  @SuppressWarnings("varargs")
  final <T> T any(T... options) {
    return any(List.of(options));
  }

  <T> T any(List<T> options) {
    return options.get(roll() * options.size() / SIDES);
  }

  int between(int least, int most) {
    return least + roll() * (most - least + 1) / SIDES;
  }

  /** The usual option, or now and then another one. */
  @SafeVarargs
  @SuppressWarnings("varargs")
  final <T> T pick(T usual, T... others) {
    return pick(usual, List.of(others));
  }

  <T> T pick(T usual, List<T> others) {
    int beyond = roll() - (SIDES - departures);
    return beyond < 0 || others.isEmpty() ? usual : others.get(beyond * others.size() / departures);
  }

  /** Whether something unusual happens; less often than other departures. */
  boolean odd() {
    return roll() >= SIDES - departures / 3;
  }

  /** A fact that is now and then not stated. */
  <T> Optional<T> stated(T fact) {
    return odd() ? Optional.empty() : Optional.of(fact);
  }
}
