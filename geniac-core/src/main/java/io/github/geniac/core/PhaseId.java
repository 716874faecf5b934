package io.github.geniac.core;

/**
 * Identifies a phase of work, unique within its proposal, such as {@code stage-1}. Immutable.
 *
 * @param value the text of the id: not blank, without control characters, no space around it
 */
public record PhaseId(String value) implements Comparable<PhaseId> {

  /**
   * Checks the text and takes away the space around it.
   *
   * @param value the text
   * @throws IllegalArgumentException if the text is blank or holds a control character
   */
  public PhaseId {
    value = Checks.idText("PhaseId", value);
  }

  /**
   * {@return the id with this text}
   *
   * @param value the text
   * @throws IllegalArgumentException if the text is blank or holds a control character
   */
  public static PhaseId of(String value) {
    return new PhaseId(value);
  }

  @Override
  public int compareTo(PhaseId other) {
    return value.compareTo(other.value);
  }

  /** {@return the text of the id} */
  @Override
  public String toString() {
    return value;
  }
}
