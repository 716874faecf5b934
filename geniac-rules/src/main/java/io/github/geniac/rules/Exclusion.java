package io.github.geniac.rules;

/**
 * Two choices that cannot be made together. Immutable.
 *
 * @param first a reading
 * @param firstChoice its choice
 * @param second another reading
 * @param secondChoice its choice
 * @param reason why the two exclude each other, for people
 */
public record Exclusion(
    Reading<?> first, Enum<?> firstChoice, Reading<?> second, Enum<?> secondChoice, String reason) {

  boolean hits(Readings readings) {
    return readings.anyChoice(first).equals(firstChoice)
        && readings.anyChoice(second).equals(secondChoice);
  }

  void check(Readings readings) {
    if (hits(readings)) {
      throw new IllegalArgumentException(
          "Readings: " + this + " exclude each other: " + reason + "; choose one of them");
    }
  }

  /** {@return both choices} */
  @Override
  public String toString() {
    return first + "=" + firstChoice + " and " + second + "=" + secondChoice;
  }
}
